// The server's requests for files, answered from the editor's own file system: virtual workspaces and browsers have no other.
import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  EXISTS_REQUEST,
  LIST_DRAFTS_REQUEST,
  LIST_FOLDER_REQUEST,
  READ_FILE_REQUEST,
  type FileParams,
} from '../../server/src/protocol';

const DRAFTS = '**/*.{md,markdown,MD}';
const SKIPPED = '**/{node_modules,.git}/**';
const MOST_FILES_IN_FOLDER = 5_000;

/** Answers the requests for as long as the client lives. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(LIST_DRAFTS_REQUEST, async (): Promise<string[]> => {
    const uris = await workspace.findFiles(DRAFTS, SKIPPED);
    return uris.map((uri) => uri.toString());
  });
  client.onRequest(READ_FILE_REQUEST, async ({ uri }: FileParams): Promise<string | null> => {
    const bytes = await ifThere(uri, (file) => workspace.fs.readFile(file));
    return bytes ? new TextDecoder().decode(bytes) : null;
  });
  client.onRequest(EXISTS_REQUEST, async ({ uri }: FileParams): Promise<boolean> => {
    return (await ifThere(uri, (file) => workspace.fs.stat(file))) !== undefined;
  });
  client.onRequest(LIST_FOLDER_REQUEST, async ({ uri }: FileParams): Promise<string[]> => {
    const files: string[] = [];
    const waiting = [Uri.parse(uri)];
    for (let folder = waiting.pop(); folder && files.length < MOST_FILES_IN_FOLDER; folder = waiting.pop()) {
      const inside = folder;
      const entries = (await ifThere(folder.toString(), (one) => workspace.fs.readDirectory(one))) ?? [];
      for (const [name, type] of entries) {
        const child = Uri.joinPath(inside, name);
        // A link to a folder may lead back up; only real folders are gone into.
        if (type === FileType.Directory) waiting.push(child);
        else if (type & FileType.File) files.push(child.toString());
      }
    }
    return files.slice(0, MOST_FILES_IN_FOLDER);
  });
}

/** What `look` finds, or undefined: no file, no such file system, or not allowed are all the same to the server. */
async function ifThere<T>(uri: string, look: (file: Uri) => Thenable<T>): Promise<T | undefined> {
  const file = Uri.parse(uri);
  if (!isOurs(file)) return undefined;
  try {
    return await look(file);
  } catch {
    return undefined;
  }
}

/** Whether a file is on a file system that the workspace or an open document is on. A text never makes us reach for another. */
function isOurs(file: Uri): boolean {
  const known = [
    ...(workspace.workspaceFolders ?? []).map((folder) => folder.uri),
    ...workspace.textDocuments.map((document) => document.uri),
  ];
  return known.some((uri) => uri.scheme === file.scheme && uri.authority === file.authority);
}
