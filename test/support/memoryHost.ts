import type { Host } from '../../server/review/index.ts';

/** A host whose files are a map from place to text. A text that is an error is what reading it rejects with. */
export function memoryHost(files: Readonly<Record<string, string | Error>>): Host & { readonly read: string[] } {
  const read: string[] = [];
  return {
    read,
    async readText(place) {
      read.push(place);
      const text = files[place];
      if (text instanceof Error) throw text;
      return text;
    },
    today: () => '2024-05-01',
  };
}
