// Files by way of the editor: requests that our own client answers from its file system (virtual workspaces, browser).
import type { Connection } from 'vscode-languageserver';
import type { Files } from './files';

/** Asks the client; a client that does not know the requests has no files. */
export function clientFiles(connection: Connection): Files {
  const ask = async <T>(method: string, params: unknown, otherwise: T): Promise<T> => {
    try {
      return (await connection.sendRequest<T | null>(method, params)) ?? otherwise;
    } catch (error) {
      connection.console.warn(`${method}: ${String(error)}`);
      return otherwise;
    }
  };
  return {
    listDrafts: () => ask<string[]>('peildatum/listDrafts', {}, []),
    read: (uri) => ask<string | undefined>('peildatum/readFile', { uri }, undefined),
    exists: (uri) => ask('peildatum/exists', { uri }, false),
    listFolder: (uri) => ask<string[]>('peildatum/listFolder', { uri }, []),
  };
}
