// The command that checks all drafts of the workspace, with progress, into the panel of problems.
import { commands, ProgressLocation, window, workspace } from 'vscode';
import type { CheckWorkspaceAnswer } from '../../server/src/protocol';
import { text } from './language';
import type { Server } from './server';

/** Has the server check all drafts, shows how far it is, and tells what came of it. */
export async function checkWorkspace(server: Server): Promise<void> {
  if (!workspace.workspaceFolders?.length) {
    void window.showInformationMessage(
      text('Open a folder first: its drafts are checked, also those that are not open.'),
    );
    return;
  }
  const answer = await window.withProgress(
    { location: ProgressLocation.Notification, title: text('Checking drafts'), cancellable: true },
    (progress, token) => server.checkWorkspace(progress, token),
  );
  if (!answer) throw new Error(text('Peildatum is not running.'));
  if (answer.findings > 0 && !answer.cancelled) await commands.executeCommand('workbench.panel.markers.view.focus');
  void window.showInformationMessage(outcomeText(answer));
}

function outcomeText({ drafts, withFindings, findings, cancelled }: CheckWorkspaceAnswer): string {
  const counts = { drafts, withFindings, findings };
  if (cancelled) return text('Stopped after {drafts} drafts, {withFindings} of them with findings.', counts);
  if (drafts === 0) return text('There are no drafts in this folder.');
  if (findings === 0) return text('All {drafts} drafts were checked; there are no findings.', counts);
  return text('{drafts} drafts were checked; {withFindings} have findings, {findings} in all.', counts);
}
