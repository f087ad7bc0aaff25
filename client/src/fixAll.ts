// The command that puts all names and abbreviations of a draft right at once.
import { commands, window } from 'vscode';
import { isDraft } from './drafts';
import { text } from './language';

/** Applies the server's "fix all" to the draft that has the focus. */
export async function fixAll(): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isDraft(editor.document)) {
    void window.showInformationMessage(text('Open a draft first.'));
    return;
  }
  const before = editor.document.version;
  await commands.executeCommand('editor.action.codeAction', {
    kind: 'source.fixAll.peildatum',
    apply: 'ifSingle',
    preferred: false,
  });
  if (editor.document.version === before)
    void window.showInformationMessage(text('There are no names or abbreviations to put right here.'));
}
