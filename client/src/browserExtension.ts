// Entry of the extension in a browser: the server is a web worker.
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, type ServerOptions } from 'vscode-languageclient/browser';
import { activateWith } from './extension';

/** The part of the browser's Worker that is used here; the types of the DOM are not those of an extension host. */
interface ServerWorker {
  terminate(): void;
}

declare const Worker: new (url: string, options: { name: string }) => ServerWorker;

/** Called by VS Code when the first Markdown file opens or a command is used. */
export function activate(context: ExtensionContext): Promise<void> {
  const url = Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true);
  let worker: ServerWorker | undefined;
  // A function, not a worker: each start gets a fresh one.
  const serverOptions = (async () => (worker = new Worker(url, { name: 'Peildatum' }))) as ServerOptions;
  return activateWith(context, {
    create: (id, name, options) => new LanguageClient(id, name, serverOptions, options),
    // A worker does not end by itself when its server is told to exit.
    release: () => worker?.terminate(),
  });
}
