/** Places are URIs or paths, opaque but for `/` between folders. */

/** The folder of a place, without a final `/`; the root of a file system is ''. */
export function folderOf(place: string): string {
  return place.slice(0, Math.max(0, place.lastIndexOf('/')));
}

/** The place of `relative` seen from a folder. An absolute path or a URI stands for itself. */
export function join(folder: string, relative: string): string {
  if (/^(?:\/|[a-z][a-z0-9+.-]*:\/\/|[A-Za-z]:\/)/.test(relative)) return relative;
  const parts = folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '..' && parts.length > 1) parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The way from a folder to a place inside it; undefined where it lies elsewhere. */
export function relativeTo(folder: string, place: string): string | undefined {
  return place.startsWith(`${folder}/`) ? place.slice(folder.length + 1) : undefined;
}
