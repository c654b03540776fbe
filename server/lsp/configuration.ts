import { configurationNames, type Loaded } from '../review/index.ts';

/** The configuration file nearest to an article, or the one that would be. */
export function configurationOf({ home, sources }: Loaded): { readonly place: string; readonly name: string } {
  const name = configurationNames.find((each) => sources.includes(`${home}/${each}`)) ?? '.copydesk.yaml';
  return { place: `${home}/${name}`, name };
}
