/** The commands by name. Each loads only when it is called. */
export const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  check: async (args) => (await import('./check.ts')).check(args),
  read: async (args) => (await import('./read.ts')).read(args),
};
