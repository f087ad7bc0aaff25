// Entry of the extension in a browser.
import type { ExtensionContext } from 'vscode';
import type { ServerWorker } from './browserClient';
import { activateWith, type Exports } from './extension';

export { deactivate } from './extension';

/** Called by VS Code when the first Markdown file opens or a command is used. */
export function activate(context: ExtensionContext): Exports {
  let worker: ServerWorker | undefined;
  const onWorker = (made: ServerWorker) => (worker = made);
  return activateWith(context, {
    create: async (log, onClosed) => (await import('./browserClient')).createClient(context, log, onWorker, onClosed),
    // A worker does not end by itself when its server is told to exit.
    release: () => worker?.terminate(),
  });
}
