/**
 * The protocol names files by URI, the engine by place: a plain path for files, so that globs, decisions and messages
 * read as they do on the command line, and a decoded URI for everything else.
 */

/** The place of a URI. */
export function placeOf(uri: string): string {
  const { scheme, authority, path } = partsOf(uri);
  if (scheme !== 'file') return `${scheme}://${authority}${decode(path)}`;
  if (authority !== '') return `//${authority}${decode(path)}`;
  return decode(path).replace(/^\/(?=[A-Za-z]:)/, '');
}

/** The URI of a place. */
export function uriOf(place: string): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//.test(place)) {
    const { scheme, authority, path } = partsOf(place);
    return `${scheme}://${authority}${encode(path)}`;
  }
  if (place.startsWith('//')) return `file:${encode(place)}`;
  return `file://${place.startsWith('/') ? '' : '/'}${encode(place)}`;
}

/** Whether a URI names something that other programs can find, too; an untitled document does not. */
export function isStored(uri: string): boolean {
  return partsOf(uri).path.startsWith('/') && partsOf(uri).scheme !== 'untitled';
}

function partsOf(uri: string): { scheme: string; authority: string; path: string } {
  const [, scheme = '', authority = '', path = ''] = /^([^:/]+):(?:\/\/([^/]*))?([^?#]*)/.exec(uri) ?? [];
  return { scheme, authority, path };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const encode = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
