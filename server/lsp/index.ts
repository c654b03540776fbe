/** The language server: requests of the Language Server Protocol, answered by the review. */

export { clientFiles } from './clientFiles.ts';
export { placeOf, uriOf } from './places.ts';
export type { Platform } from './platform.ts';
export { serve } from './serve.ts';
