// The command that shows how things stand, and what can be done about it.
import { commands, window, workspace, type QuickPickItem } from 'vscode';
import { activeDraft } from './drafts';
import { longDay } from './dates';
import { currentLanguage, text } from './language';
import { countText, statusText } from './statusText';
import type { StatusItem } from './statusItem';

interface Choice extends QuickPickItem {
  readonly command: string;
}

/** Shows the state of the server and of the draft at hand; choosing a line does something about it. */
export async function showStatus(status: StatusItem, version: string): Promise<void> {
  const chosen = await window.showQuickPick([serverLine(status, version), draftLine(status), logLine()], {
    title: 'Peildatum',
    placeHolder: text('Choose a line to act on it'),
  });
  if (chosen) await commands.executeCommand(chosen.command);
}

function serverLine(status: StatusItem, version: string): Choice {
  const label = {
    starting: text('Peildatum is starting.'),
    running: text('Peildatum {version} is running.', { version }),
    failed: text('Peildatum is not running.'),
    stopped: text('Peildatum is not running.'),
  }[status.state];
  const trust = workspace.isTrusted ? '' : text('This workspace is not trusted: its own knowledge is not read.');
  return {
    label: `$(pulse) ${label}`,
    detail: [status.problem, trust, text('Choose to restart it.')].filter(Boolean).join(' '),
    command: 'peildatum.restartServer',
  };
}

function draftLine(status: StatusItem): Choice {
  const draft = activeDraft();
  const state = draft && status.statusOf(draft.uri.toString());
  if (!draft)
    return {
      label: `$(calendar) ${text('No draft is open.')}`,
      detail: text('Choose to set a peildatum in the settings.'),
      command: 'peildatum.setAsOf',
    };
  if (!state)
    return {
      label: `$(calendar) ${text('This draft has not been checked yet.')}`,
      detail: text('Choose to set its peildatum.'),
      command: 'peildatum.setAsOf',
    };
  const language = currentLanguage();
  return {
    label: `$(calendar) ${longDay(state.asOf, language)}, ${countText(state.total, language)}`,
    detail: `${text('Peildatum {origin}.', { origin: statusText(state, language).origin })} ${text('Choose to set another date.')}`,
    command: 'peildatum.setAsOf',
  };
}

function logLine(): Choice {
  return {
    label: `$(output) ${text('Show log')}`,
    detail: text('What Peildatum did, for when something goes wrong.'),
    command: 'peildatum.showLog',
  };
}
