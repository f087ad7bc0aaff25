// The language client in a browser: the server is a web worker.
import { Uri, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from './clientOptions';

/** What is used here of the browser's Worker; the types of the DOM are not those of an extension host. */
export type ServerWorker = ConstructorParameters<typeof BrowserMessageReader>[0] & { terminate(): void };

declare const Worker: new (url: string, options: { name: string }) => ServerWorker;

/**
 * Makes the client, not yet started.
 * @param onWorker called with the worker of the server when it is made: nobody else ends it
 * @param onClosed called when the server is gone without having been asked to go
 */
export function createClient(
  context: ExtensionContext,
  log: LogOutputChannel,
  onWorker: (worker: ServerWorker) => void,
  onClosed: () => void,
): LanguageClient {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js');
  // Reader and writer are made here: the client tells a worker by `instanceof`, and VS Code's extension host puts a function
  // of its own in the place of the class.
  const connect = async () => {
    const worker = new Worker(await workerUrl(script), { name: 'Peildatum' });
    onWorker(worker);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return new QuietClient('peildatum', 'Peildatum', connect, clientOptions(log, onClosed));
}

/** A client that logs its errors; what a user must know is told by ourselves, once and in the user's language. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** Address from which a worker can be made. A script on the remote side is read first: VS Code makes no workers from there. */
async function workerUrl(script: Uri): Promise<string> {
  if (script.scheme !== 'vscode-remote') return script.toString(true);
  const bytes = await workspace.fs.readFile(script);
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'text/javascript' }));
}
