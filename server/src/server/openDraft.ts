// An open draft: the editor's text and our blocks, kept in step edit by edit.
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { Draft, type TextEdit } from '../draft/draft';

/** Text, positions and blocks of one open document at one version. */
export interface OpenDraft {
  readonly uri: string;
  readonly version: number;
  readonly document: TextDocument;
  readonly draft: Draft;
  /** Offset just behind the last edit, where the writer's caret is likely to be. */
  readonly caret: number | undefined;
}

/** Opens a document. */
export function openDraft(uri: string, languageId: string, version: number, content: string): OpenDraft {
  return {
    uri,
    version,
    document: TextDocument.create(uri, languageId, version, content),
    draft: Draft.of(content),
    caret: undefined,
  };
}

/** Applies the editor's changes, in the order it sent them; only touched blocks are parsed again. */
export function updateDraft(
  old: OpenDraft,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): OpenDraft {
  let { document, draft, caret } = old;
  for (const change of changes) {
    if ('range' in change) {
      const start = document.offsetAt(change.range.start);
      const end = document.offsetAt(change.range.end);
      const edit: TextEdit = { start: Math.min(start, end), end: Math.max(start, end), text: change.text };
      document = TextDocument.update(document, [change], version);
      draft = draft.edit([edit]);
      caret = edit.start + change.text.length;
    } else {
      document = TextDocument.update(document, [change], version);
      draft = Draft.of(change.text);
      caret = undefined;
    }
  }
  return { uri: old.uri, version, document, draft, caret };
}
