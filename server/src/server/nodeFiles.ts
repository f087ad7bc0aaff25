// Files on disk, for the server under Node; other schemes than file: go by way of the client.
import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob } from 'tinyglobby';
import type { Files } from './files';

const SKIPPED = ['**/node_modules/**', '**/.git/**'];
const MOST_FILES_IN_FOLDER = 5_000;

/** Reads `file:` URIs itself and leaves the rest to `other`. */
export function nodeFiles(other: Files): Files {
  return {
    async listDrafts(folders) {
      const found: string[] = [];
      for (const folder of folders) {
        const path = localPath(folder);
        if (path === undefined) continue;
        const files = await glob(['**/*.md', '**/*.markdown'], {
          cwd: path,
          ignore: SKIPPED,
          absolute: true,
          caseSensitiveMatch: false,
        });
        found.push(...files.sort().map((file) => pathToFileURL(file).href));
      }
      return folders.some((folder) => localPath(folder) === undefined)
        ? [...found, ...(await other.listDrafts(folders))]
        : found;
    },
    async read(uri) {
      const path = localPath(uri);
      if (path === undefined) return other.read(uri);
      return readFile(path, 'utf8').catch(() => undefined);
    },
    async exists(uri) {
      const path = localPath(uri);
      if (path === undefined) return other.exists(uri);
      return stat(path).then(
        () => true,
        () => false,
      );
    },
    async listFolder(uri) {
      const path = localPath(uri);
      if (path === undefined) return other.listFolder(uri);
      const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
      return entries
        .filter((entry) => entry.isFile())
        .slice(0, MOST_FILES_IN_FOLDER)
        .map((entry) => pathToFileURL(`${entry.parentPath}/${entry.name}`).href);
    },
  };
}

/** The path of a file URI, or undefined for another scheme or a URI that is no path here. */
function localPath(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
