// Entry of the extension on the desktop and in a remote.
import type { ExtensionContext } from 'vscode';
import { activateWith, type Exports } from './extension';

export { deactivate } from './extension';

/** Called by VS Code when the first Markdown file opens or a command is used. */
export function activate(context: ExtensionContext): Exports {
  return activateWith(context, {
    create: async (log, onClosed) => (await import('./nodeClient')).createClient(context, log, onClosed),
    release: () => undefined,
  });
}
