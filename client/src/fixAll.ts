// The command that puts all names and abbreviations of a draft right at once.
import { commands, Range, window, workspace, type CodeAction } from 'vscode';
import { activeDraft } from './drafts';
import { text } from './language';

const KIND = 'source.fixAll.peildatum';

/** Applies the server's "fix all" to the draft at hand. */
export async function fixAll(): Promise<void> {
  const draft = activeDraft();
  if (!draft) {
    void window.showInformationMessage(text('Open a draft first.'));
    return;
  }
  const whole = new Range(draft.positionAt(0), draft.positionAt(draft.getText().length));
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    draft.uri,
    whole,
    KIND,
  );
  const edit = actions.find(({ kind }) => kind?.value === KIND)?.edit;
  if (!edit) void window.showInformationMessage(text('There are no names or abbreviations to put right here.'));
  else if (!(await workspace.applyEdit(edit)))
    throw new Error(text('The draft could not be changed. Is it read-only?'));
}
