import { type Command, defineCommand } from './command.ts';
import { status, UsageError } from './usage.ts';

/** `copydesk lsp`. `serve` starts the server, which is a room of its own that only mains can enter. */
export function lspCommand(serve: () => Promise<unknown>): Command {
  return defineCommand({
    usage: 'lsp --stdio',
    about: 'Serves an editor in the Language Server Protocol, over standard input and output.',
    flags: { stdio: { help: 'Speak over standard input and output, the one way there is.' } },
    async run(given, [operand]) {
      if (operand !== undefined) throw new UsageError(`lsp takes no file, such as ${operand}.`);
      if (!given.stdio) throw new UsageError('lsp speaks over standard input and output only: copydesk lsp --stdio.');
      await serve();
      return status.fine;
    },
  });
}
