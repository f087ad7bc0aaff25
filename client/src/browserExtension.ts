// Entry of the extension in a browser: the server is a web worker.
import { Uri, workspace, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activateWith, type Exports } from './extension';

export { deactivate } from './extension';

/** What is used here of the browser's Worker; the types of the DOM are not those of an extension host. */
type ServerWorker = ConstructorParameters<typeof BrowserMessageReader>[0] & { terminate(): void };

declare const Worker: new (url: string, options: { name: string }) => ServerWorker;

/** Called by VS Code when the first Markdown file opens or a command is used. */
export function activate(context: ExtensionContext): Exports {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js');
  let worker: ServerWorker | undefined;
  // Reader and writer are made here: the client tells a worker by `instanceof`, and VS Code's extension host puts a function
  // of its own in the place of the class.
  const connect = async () => {
    worker = new Worker(await workerUrl(script), { name: 'Peildatum' });
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return activateWith(context, {
    create: (id, name, options) => new QuietClient(id, name, connect, options),
    // A worker does not end by itself when its server is told to exit.
    release: () => worker?.terminate(),
  });
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
