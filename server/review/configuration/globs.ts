import picomatch from 'picomatch/posix.js';

/**
 * Whether a path matches one of some globs, as people know them from ignore files: a glob without a folder matches at
 * any depth, and one that names a folder matches everything in it.
 */
export function matcherOf(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.flatMap((glob) => {
    const plain = glob.replace(/^\.?\//, '').replace(/\/$/, '');
    const anywhere = plain.includes('/') || glob.startsWith('/') ? plain : `**/${plain}`;
    return [picomatch(anywhere, { dot: true }), picomatch(`${anywhere}/**`, { dot: true })];
  });
  return (path) => matchers.some((matches) => matches(path));
}
