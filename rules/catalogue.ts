import type { Rule } from './contract/index.ts';

/**
 * All rules, in the order of their identifiers. Whoever writes a rule adds its import and its entry here, one line each,
 * in alphabetical order: nothing is registered anywhere else.
 */
export const catalogue: readonly Rule[] = [];
