// The server as the extension sees it: started, restarted after a fall, stopped, and told about when it cannot run.
import {
  EventEmitter,
  type CancellationToken,
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  type Progress,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  CHECK_WORKSPACE_REQUEST,
  STATUS_NOTIFICATION,
  type CheckWorkspaceAnswer,
  type CheckWorkspaceParams,
  type DraftStatus,
} from '../../server/src/protocol';
import { tellCaret } from './caret';
import { crashLimit } from './crashes';
import { serveFiles } from './files';
import { text } from './language';
import type { StatusItem } from './statusItem';
import { reasonOf, tellFailure } from './tellFailure';

/** A step of a task with progress, as VS Code takes it: percents on top of those before. */
interface Step {
  readonly message?: string;
  readonly increment?: number;
}

const START_LIMIT_MS = 30_000;

/** What differs between the desktop and the browser. */
export interface Host {
  /**
   * Makes the client, not yet started. The library it comes from is loaded here and no sooner: it takes more time than all else
   * at activation.
   * @param onClosed called when the server is gone without having been asked to go
   */
  create(log: LogOutputChannel, onClosed: () => void): Promise<BaseLanguageClient>;
  /** Frees what the stopped server may have left. */
  release(): void;
}

/** The running server and its client. */
export class Server {
  readonly #status: StatusItem;
  readonly #log: LogOutputChannel;
  readonly #host: Host;
  readonly #version: string;
  #client: BaseLanguageClient | undefined;
  #caret: Disposable | undefined;
  /** Starts and stops come one after another, however quickly they are asked for. */
  #turn: Promise<void> = Promise.resolve();
  readonly #crashes = crashLimit();
  #tasks = 0;
  readonly #checked = new EventEmitter<string | undefined>();
  /** Fires with the URI of a draft that was checked; without one when the server came up or went away. */
  readonly onDidCheck = this.#checked.event;

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

  /** Starts the server. Does not reject: a failure is told to the user. */
  start(): Promise<void> {
    return this.#inTurn(() => this.#start());
  }

  /** Stops the server, if there is one, and starts a new one. */
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
    let gone = false;
    const onClosed = () => {
      gone = true;
      if (this.#status.state === 'running') this.#fellOver();
    };
    try {
      // VS Code and other extensions go first: what is on the screen does not wait for us.
      await new Promise((resolve) => setTimeout(resolve));
      const client = await this.#host.create(this.#log, onClosed);
      this.#client = client;
      serveFiles(client);
      this.#caret?.dispose();
      this.#caret = tellCaret(client);
      client.onNotification(STATUS_NOTIFICATION, (status: DraftStatus) => {
        this.#status.update(status);
        this.#checked.fire(status.uri);
      });
      await withinTime(client.start());
      this.#status.setState('running');
      this.#checked.fire(undefined);
      this.#log.info(`Server ready after ${Date.now() - begun} ms`);
    } catch (error) {
      const reason = gone ? text('it stopped by itself') : reasonOf(error);
      this.#failed(text('Peildatum could not start: {reason}', { reason }), error);
    }
  }

  #fellOver(): void {
    if (this.#crashes.again(Date.now())) {
      this.#log.warn('The server fell over and is started again');
      void this.restart();
    } else this.#failed(text('Peildatum fell over several times and has been stopped.'));
  }

  #failed(problem: string, error?: unknown): void {
    this.#status.setState('failed', problem);
    this.#checked.fire(undefined);
    void tellFailure(this.#log, problem, error);
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#caret?.dispose();
    this.#client = undefined;
    try {
      await client?.dispose();
    } catch (error) {
      // A server that fell over cannot be stopped in good order; a new one is started all the same.
      this.#log.warn(`The old server did not stop in good order: ${reasonOf(error)}`);
    }
    this.#host.release();
  }

  /** The server's answer to a request of ours; undefined where it has none, or is not running. Waits for a start under way. */
  async ask<T>(method: string, params: object): Promise<T | undefined> {
    await this.#turn;
    const client = this.#client;
    if (!client?.isRunning()) return undefined;
    try {
      return (await client.sendRequest<T | null>(method, params)) ?? undefined;
    } catch (error) {
      // Whoever asked shows what it can without; a server that falls over is told of elsewhere.
      this.#log.warn(`${method}: ${reasonOf(error)}`);
      return undefined;
    }
  }

  /** Has all drafts checked; undefined where the server is not running. */
  async checkWorkspace(progress: Progress<Step>, token: CancellationToken): Promise<CheckWorkspaceAnswer | undefined> {
    await this.#turn;
    const client = this.#client;
    if (!client?.isRunning()) return undefined;
    const { WorkDoneProgress } = await import('vscode-languageclient');
    const workDoneToken = `peildatum-${++this.#tasks}`;
    let reached = 0;
    const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind !== 'report') return;
      const { message, percentage = reached } = value;
      progress.report({ increment: percentage - reached, ...(message === undefined ? {} : { message }) });
      reached = percentage;
    });
    try {
      const params: CheckWorkspaceParams = { workDoneToken };
      return await client.sendRequest<CheckWorkspaceAnswer>(CHECK_WORKSPACE_REQUEST, params, token);
    } finally {
      listening.dispose();
    }
  }

  /** Stops the server in good order. */
  stop(): Promise<void> {
    return this.#inTurn(() => this.#stop());
  }
}

/** A server that never answers, such as a worker whose script did not load, counts as one that could not start. */
async function withinTime(start: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(text('no answer within {seconds} seconds', { seconds: START_LIMIT_MS / 1000 }))),
      START_LIMIT_MS,
    );
  });
  try {
    await Promise.race([start, late]);
  } finally {
    clearTimeout(timer);
  }
}
