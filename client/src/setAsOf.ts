// The command that sets the peildatum: of the draft at hand, or in the settings when there is none.
import {
  ConfigurationTarget,
  InputBoxValidationSeverity,
  Range,
  window,
  workspace,
  WorkspaceEdit,
  type TextDocument,
} from 'vscode';
import { activeDraft } from './drafts';
import { longDay, readTypedDay, today } from './dates';
import { setFrontMatterDay } from './frontMatterEdit';
import { currentLanguage, text } from './language';

/** Asks for a date and writes it. `current` gives the date a draft has now. */
export async function setAsOf(current: (uri: string) => string | undefined): Promise<void> {
  const draft = activeDraft();
  const day = await askDay(draft, (draft && current(draft.uri.toString())) ?? today());
  if (day === undefined) return;
  if (draft) await writeToDraft(draft, day);
  else await writeToSettings(day);
}

async function askDay(draft: TextDocument | undefined, value: string): Promise<string | undefined> {
  const typed = await window.showInputBox({
    title: text('Set the peildatum'),
    prompt: draft
      ? text('The date on which this draft must be true. It is written into its front matter.')
      : text(
          'No draft is open: the date becomes the setting peildatum.asOf, for drafts that do not name one themselves.',
        ),
    placeHolder: '2024-12-10',
    value,
    validateInput: (input) => {
      const day = readTypedDay(input);
      if (day === undefined) return text('Not a date. Write it as 2024-12-10, 10-12-2024 or 10 december 2024.');
      return {
        message: text('The peildatum becomes {day}.', { day: longDay(day, currentLanguage(), 'weekday') }),
        severity: InputBoxValidationSeverity.Info,
      };
    },
  });
  return typed === undefined ? undefined : readTypedDay(typed);
}

async function writeToDraft(draft: TextDocument, day: string): Promise<void> {
  const { start, end, text: replacement } = setFrontMatterDay(draft.getText(), day);
  const edit = new WorkspaceEdit();
  edit.replace(draft.uri, new Range(draft.positionAt(start), draft.positionAt(end)), replacement);
  if (!(await workspace.applyEdit(edit))) throw new Error(text('The draft could not be changed. Is it read-only?'));
}

async function writeToSettings(day: string): Promise<void> {
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await workspace.getConfiguration('peildatum').update('asOf', day, target);
}
