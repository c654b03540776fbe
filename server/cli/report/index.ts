import type { Reporter, Setting } from './report.ts';

/** The formats of `--format`. Each loads only when it is asked for. */
export const formats: Readonly<Record<string, (setting: Setting) => Promise<Reporter>>> = {
  stylish: async (setting) => (await import('./stylish.ts')).stylish(setting),
  json: async () => (await import('./json.ts')).json(),
  github: async () => (await import('./github.ts')).github(),
  sarif: async () => (await import('./sarif.ts')).sarif(),
};
