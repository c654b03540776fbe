import type { Complaints } from './complaints.ts';

/** Does things soon, and those of one name one after the other: what is asked for again before it has begun is done once. */
export interface Later {
  (name: string, act: () => Promise<void>): void;
  /** What was asked for under a name is no longer wanted. */
  forget(name: string): void;
}

/** Sets up doing things when nothing more was asked for some milliseconds. What goes wrong is complained about. */
export function createLater(rest: number, complaints: Complaints): Later {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const running = new Map<string, Promise<void>>();
  const forget = (name: string): void => {
    clearTimeout(waiting.get(name));
    waiting.delete(name);
  };
  const later = (name: string, act: () => Promise<void>): void => {
    forget(name);
    waiting.set(
      name,
      setTimeout(() => start(name, act), rest),
    );
  };
  const start = (name: string, act: () => Promise<void>): void => {
    waiting.delete(name);
    const done = (running.get(name) ?? Promise.resolve())
      .then(act)
      .catch((error) => complaints.about(name, error))
      .finally(() => running.get(name) === done && running.delete(name));
    running.set(name, done);
  };
  return Object.assign(later, { forget });
}
