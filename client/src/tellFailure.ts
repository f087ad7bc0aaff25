// Never silent when something fails: a message with a way to the log and a way to begin again.
import { commands, window, type LogOutputChannel } from 'vscode';
import { text } from './language';

/** Tells the user that something failed, with a way to the log and a way to begin again. */
export async function tellFailure(log: LogOutputChannel, problem: string, error?: unknown): Promise<void> {
  log.error(error instanceof Error ? error : problem);
  const showLog = text('Show log');
  const restart = text('Restart');
  const chosen = await window.showErrorMessage(problem, showLog, restart);
  if (chosen === showLog) log.show();
  else if (chosen === restart) await commands.executeCommand('peildatum.restartServer');
}

/** What went wrong, as a short text. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
