// An open draft: the editor's text and our blocks, kept in step edit by edit.
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { Draft, type TextEdit } from '../draft/draft';

/** Text, positions and blocks of one open document at one version. */
export interface OpenDraft {
  readonly uri: string;
  readonly version: number;
  readonly document: TextDocument;
  readonly draft: Draft;
  /** Offset just behind the last edit where that was typing: where the writer's caret is. Undefined after anything else. */
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

/** Longest insertion that counts as typed: a letter with its accents, a pair of quotes, an ending that is completed. */
const MOST_TYPED = 3;
/** Longest stretch that is deleted by keys: a word, or a small selection. */
const MOST_DELETED = 60;
/** What an editor inserts for Enter: a line break and what the line before began with. */
const NEW_LINE = /^(?:\r\n|\r|\n)[ \t>*+-]{0,20}$/;

/** Applies the editor's changes, in the order it sent them; only touched blocks are parsed again. */
export function updateDraft(
  old: OpenDraft,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): OpenDraft {
  let { document, draft } = old;
  let caret: number | undefined;
  for (const change of changes) {
    caret = undefined;
    if ('range' in change) {
      const start = document.offsetAt(change.range.start);
      const end = document.offsetAt(change.range.end);
      const edit: TextEdit = { start: Math.min(start, end), end: Math.max(start, end), text: change.text };
      document = TextDocument.update(document, [change], version);
      draft = draft.edit([edit]);
      if (changes.length === 1 && isTyping(edit)) caret = edit.start + edit.text.length;
    } else {
      document = TextDocument.update(document, [change], version);
      draft = Draft.of(change.text);
    }
  }
  return { uri: old.uri, version, document, draft, caret };
}

/** A few letters in or out are typed; more at once is a paste, a quick fix, or another program. */
function isTyping({ start, end, text }: TextEdit): boolean {
  if (end - start > MOST_DELETED) return false;
  return text.length <= MOST_TYPED || NEW_LINE.test(text);
}
