// URIs of files: below which folder one lies, what a relative path leads to, and when two spellings are one file.

/** The workspace folder that a URI lies in, the deepest of several; undefined outside all. */
export function folderOf(uri: string, folders: readonly string[]): string | undefined {
  return folders.filter((folder) => uri.startsWith(withSlash(folder))).sort((a, b) => b.length - a.length)[0];
}

/** The path of a URI below the workspace folder it is in, with `/`. */
export function relativeTo(uri: string, folders: readonly string[]): string {
  const folder = folderOf(uri, folders);
  return decoded(folder === undefined ? uri.replace(/^[a-z-]+:\/\/[^/]*\//i, '') : uri.slice(withSlash(folder).length));
}

/** A path as a user writes it, against a URI: relative, absolute, or with a drive. Undefined where the URI has no hierarchy. */
export function resolveUri(base: string, path: string): string | undefined {
  const slashed = path.replaceAll('\\', '/');
  const absolute = /^[a-z]:\//i.test(slashed) ? `/${slashed}` : slashed;
  try {
    return new URL(absolute.split('/').map(encodeURIComponent).join('/'), base).href;
  } catch {
    return undefined;
  }
}

/** A path below a folder; `undefined` where the folder's URI has no hierarchy. */
export function within(folder: string, path: string): string | undefined {
  return resolveUri(withSlash(folder), path);
}

/** The name of the file that a URI leads to. */
export function fileName(uri: string): string {
  return decoded(uri.split('/').at(-1) ?? '');
}

/** The same text for all spellings of one file: editors and Node escape differently, and Windows drives come in two cases. */
export function fileKey(uri: string): string {
  return decoded(uri).replace(
    /^(file:\/\/\/)([a-z]):/i,
    (_, start: string, drive: string) => `${start}${drive.toLowerCase()}:`,
  );
}

function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
