// The language client on the desktop and in a remote: the server is a Node process of its own.
import { Uri, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './clientOptions';

/**
 * Makes the client, not yet started.
 * @param onClosed called when the server is gone without having been asked to go
 */
export function createClient(context: ExtensionContext, log: LogOutputChannel, onClosed: () => void): LanguageClient {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const serverOptions = { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } } };
  return new QuietClient('peildatum', 'Peildatum', serverOptions, clientOptions(log, onClosed));
}

/** A client that logs its errors; what a user must know is told by ourselves, once and in the user's language. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
