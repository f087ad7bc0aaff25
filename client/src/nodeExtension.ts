// Entry of the extension on the desktop and in a remote: the server is a Node process of its own.
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith, type Exports } from './extension';

export { deactivate } from './extension';

/** Called by VS Code when the first Markdown file opens or a command is used. */
export function activate(context: ExtensionContext): Exports {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const serverOptions = { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } } };
  return activateWith(context, {
    create: (id, name, options) => new QuietClient(id, name, serverOptions, options),
    release: () => undefined,
  });
}

/** A client that logs its errors; what a user must know is told by ourselves, once and in the user's language. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
