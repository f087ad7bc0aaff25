// The port through which the server reads files: the disk under Node, the editor's own file system elsewhere.

/** Reads what lies around the drafts. Nothing here throws for a file that is not there. */
export interface Files {
  /** URIs of the Markdown files of the workspace folders. */
  listDrafts(folders: readonly string[]): Promise<string[]>;
  /** Text of a file, or undefined where it cannot be read. */
  read(uri: string): Promise<string | undefined>;
  /** Whether there is a file or folder. */
  exists(uri: string): Promise<boolean>;
  /** URIs of the files directly in a folder and below it; empty where there is none. */
  listFolder(uri: string): Promise<string[]>;
}
