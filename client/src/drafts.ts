// Which documents are drafts: Markdown, wherever it is kept.
import { window, workspace, type TextDocument } from 'vscode';

/** Markdown of any scheme, so also untitled, remote and virtual files; the server leaves its own virtual documents alone. */
export const DRAFT_SELECTOR = [{ language: 'markdown' }];

/** Schemes whose Markdown is shown, not written: fact sheets of ours, sides of a comparison, chat answers. */
const READ_ONLY = new Set(['peildatum', 'git', 'output', 'vscode-chat-code-block', 'walkThrough']);

/** Whether a document is a draft. */
export function isDraft(document: TextDocument): boolean {
  return document.languageId === 'markdown' && !READ_ONLY.has(document.uri.scheme);
}

/** The draft that has the focus, else one that is in sight. */
export function activeDraft(): TextDocument | undefined {
  const editors = window.activeTextEditor
    ? [window.activeTextEditor, ...window.visibleTextEditors]
    : window.visibleTextEditors;
  return editors.map((editor) => editor.document).find(isDraft);
}

let last: string | undefined;

/** The draft that views are about: the one at hand, else the last one that was, for as long as it is open. */
export function currentDraft(): TextDocument | undefined {
  const draft = activeDraft();
  if (draft) last = draft.uri.toString();
  return draft ?? workspace.textDocuments.find((document) => document.uri.toString() === last && !document.isClosed);
}
