import { penFor } from '../pen.ts';
import type { Reporter, Setting } from './report.ts';

/** The formats of `--format`. Each loads only when it is asked for. */
export const formats: Readonly<Record<string, (setting: Setting) => Promise<Reporter>>> = {
  stylish: async ({ colours }) => (await import('./stylish.ts')).stylish(await penFor(colours)),
  json: async () => (await import('./json.ts')).json(),
  github: async () => (await import('./github.ts')).github(),
  sarif: async () => (await import('./sarif.ts')).sarif(),
};
