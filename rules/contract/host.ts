/**
 * The world outside the engine, as little of it as the engine needs. Node implements it with files, the browser worker
 * by requests to its client. Places are URIs or absolute paths, opaque to the engine except for `/` between folders.
 */
export interface Host {
  /** The text of a file; undefined where there is none. Rejects with a message for people where it cannot be read. */
  readText(place: string): Promise<string | undefined>;
  /** Today as an ISO 8601 day. */
  today(): string;
}
