/** The command line's entry point: what `copydesk` runs. */
import { run } from './cli/run.ts';

const serve = (): Promise<unknown> => import('./main.node.ts');

run(process.argv.slice(2), { serve }).then((status) => {
  // Never `process.exit`: what is still on its way through a pipe would be lost.
  process.exitCode = status;
});
