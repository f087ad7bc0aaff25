// The extension, whatever it runs on: starts the server, keeps the status bar, offers the commands, and says so when something fails.
import { commands, window, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { State, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import { STATUS_NOTIFICATION, type DraftStatus } from '../../server/src/protocol';
import { clientOptions } from './clientOptions';
import { serveFiles } from './files';
import { text } from './language';
import { setAsOf } from './setAsOf';
import { showStatus } from './showStatus';
import { StatusItem } from './statusItem';

/** What differs between the desktop and the browser. */
export interface Host {
  /** Makes the client, not yet started. */
  create(id: string, name: string, options: LanguageClientOptions): BaseLanguageClient;
  /** Frees what the stopped server may have left. */
  release(): void;
}

/** Sets everything up and starts the server. Does not wait for it: the editor goes on, the status bar tells. */
export async function activateWith(context: ExtensionContext, host: Host): Promise<void> {
  const log = window.createOutputChannel('Peildatum', { log: true });
  const status = new StatusItem();
  const server = new Server(context, host, log, status);
  const command = (id: string, run: () => unknown) =>
    commands.registerCommand(id, async () => {
      try {
        await run();
      } catch (error) {
        await tellFailure(log, text('That did not work: {reason}', { reason: reasonOf(error) }), error);
      }
    });
  context.subscriptions.push(
    log,
    status,
    server,
    command('peildatum.setAsOf', () => setAsOf((uri) => status.statusOf(uri)?.asOf)),
    command('peildatum.restartServer', () => server.restart()),
    command('peildatum.showStatus', () => showStatus(status, server.version)),
    command('peildatum.showLog', () => log.show()),
    window.onDidChangeActiveTextEditor((editor) => status.show(editor)),
    workspace.onDidCloseTextDocument((document) => status.forget(document.uri.toString())),
    workspace.onDidGrantWorkspaceTrust(() => server.restart()),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('peildatum.language')) status.show();
    }),
  );
  void server.start();
}

/** The running server and its client. */
class Server {
  readonly #status: StatusItem;
  readonly #log: LogOutputChannel;
  readonly #host: Host;
  readonly #version: string;
  #client: BaseLanguageClient | undefined;
  /** Starts and stops come one after another, however quickly they are asked for. */
  #turn: Promise<void> = Promise.resolve();

  constructor(context: ExtensionContext, host: Host, log: LogOutputChannel, status: StatusItem) {
    this.#host = host;
    this.#log = log;
    this.#status = status;
    this.#version = String((context.extension.packageJSON as { version?: unknown }).version ?? '');
  }

  /** Version of the extension, and so of its server. */
  get version(): string {
    return this.#version;
  }

  start(): Promise<void> {
    return this.#inTurn(() => this.#start());
  }

  restart(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#stop();
      await this.#start();
    });
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(work, work);
    return this.#turn;
  }

  async #start(): Promise<void> {
    this.#status.setState('starting');
    const begun = Date.now();
    const client = this.#host.create(
      'peildatum',
      'Peildatum',
      clientOptions(this.#log, () => this.#givenUp()),
    );
    this.#client = client;
    serveFiles(client);
    client.onNotification(STATUS_NOTIFICATION, (status: DraftStatus) => this.#status.update(status));
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Starting) this.#status.setState('starting');
      else if (newState === State.Running) this.#status.setState('running');
    });
    try {
      await client.start();
      this.#log.info(`Server ready after ${Date.now() - begun} ms`);
    } catch (error) {
      const problem = text('Peildatum could not start: {reason}', { reason: reasonOf(error) });
      this.#status.setState('failed', problem);
      void tellFailure(this.#log, problem, error);
    }
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    try {
      await client?.dispose();
    } catch (error) {
      // A server that fell over cannot be stopped in good order; a new one is started all the same.
      this.#log.warn(`The old server did not stop in good order: ${reasonOf(error)}`);
    }
    this.#host.release();
  }

  #givenUp(): void {
    const problem = text('Peildatum fell over several times and has been stopped.');
    this.#status.setState('failed', problem);
    void tellFailure(this.#log, problem, undefined);
  }

  dispose(): void {
    void this.#inTurn(() => this.#stop());
  }
}

/** Tells the user that something failed, with a way to the log and a way to begin again. */
async function tellFailure(log: LogOutputChannel, problem: string, error: unknown): Promise<void> {
  log.error(error instanceof Error ? error : problem);
  const showLog = text('Show log');
  const restart = text('Restart');
  const chosen = await window.showErrorMessage(problem, showLog, restart);
  if (chosen === showLog) log.show();
  else if (chosen === restart) await commands.executeCommand('peildatum.restartServer');
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
