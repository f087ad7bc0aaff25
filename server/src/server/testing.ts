// A client for tests that speaks to the real server, bundled as it is shipped, over its standard input and output.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeResult,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { esbuildKnowledge } from '../../../scripts/knowledgePlugin.mjs';
import { applyEdits } from '../check/testing';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** One for each worker: test files run side by side. */
const SERVER = join(ROOT, '.cache', 'tests', `server-${process.env['VITEST_POOL_ID'] ?? '0'}.js`);

/** Bundles the server. Not into dist/, where another build may be at work. */
export async function buildServer(): Promise<void> {
  await mkdir(join(SERVER, '..'), { recursive: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['server/src/nodeServer.ts'],
    outfile: SERVER,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
    logLevel: 'warning',
    plugins: [esbuildKnowledge('node')],
  });
}

/** A client that pulls diagnostics and can be asked to pull again, as VS Code does. */
export const PULLS: ClientCapabilities = {
  workspace: { workspaceFolders: true, diagnostics: { refreshSupport: true } },
  textDocument: { diagnostic: {} },
};
/** A client that can be asked for settings. */
export const IS_ASKED: ClientCapabilities = {
  workspace: { ...PULLS.workspace, configuration: true },
  textDocument: { diagnostic: {} },
};
/** A client that is told. */
export const IS_TOLD: ClientCapabilities = {};

export interface TestClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  readonly settings?: unknown;
  readonly trusted?: boolean;
}

/** A started server with what it said. */
export class TestClient {
  readonly #process: ChildProcess;
  readonly connection: MessageConnection;
  /** Milliseconds from start to the answer to `initialize`. */
  readyAfter = 0;
  result: InitializeResult | undefined;
  settings: unknown;
  /** Last diagnostics that were pushed, by URI. */
  readonly pushed = new Map<string, PublishDiagnosticsParams>();
  readonly statuses: { uri: string; total: number; asOf: string }[] = [];
  /** How often the client was asked to pull again. */
  refreshes = 0;
  readonly stderr: string[] = [];
  /** What the server wrote in the log. */
  readonly log: string[] = [];
  readonly #documents = new Map<string, TextDocument>();
  #waiting: { readonly isThere: () => boolean; readonly done: () => void }[] = [];

  private constructor(settings: unknown) {
    this.settings = settings;
    this.#process = spawn(process.execPath, [SERVER, '--stdio'], { stdio: 'pipe' });
    this.#process.stderr?.on('data', (data: Buffer) => this.stderr.push(data.toString()));
    this.connection = createMessageConnection(
      new StreamMessageReader(this.#process.stdout!),
      new StreamMessageWriter(this.#process.stdin!),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.pushed.set(params.uri, params);
      this.#look();
    });
    this.connection.onNotification('peildatum/status', (status: { uri: string; total: number; asOf: string }) => {
      this.statuses.push(status);
      this.#look();
    });
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    );
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      this.#look();
      return null;
    });
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message);
    });
    this.connection.listen();
  }

  static async start({
    capabilities = PULLS,
    folders = [],
    settings = {},
    trusted = true,
  }: TestClientOptions = {}): Promise<TestClient> {
    const begun = performance.now();
    const client = new TestClient(settings);
    const fell = new Promise<never>((_, reject) => {
      client.#process.once('exit', (code) =>
        reject(new Error(`The server ended with ${String(code)}: ${client.stderr.join('')}`)),
      );
    });
    // Ending in good order, later, is no failure.
    fell.catch(() => undefined);
    const answer = client.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      initializationOptions: { trusted, settings },
    });
    client.result = await Promise.race([answer, fell]);
    client.readyAfter = performance.now() - begun;
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  async open(uri: string, text: string): Promise<void> {
    this.#documents.set(uri, TextDocument.create(uri, 'markdown', 1, text));
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
  }

  /** The text as the client has it. */
  text(uri: string): string {
    return this.#documents.get(uri)?.getText() ?? '';
  }

  /** Replaces [start, end) of the text by other text, as an editor does. */
  async edit(uri: string, start: number, end: number, text: string): Promise<void> {
    const document = this.#documents.get(uri)!;
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    await this.change(uri, [{ range, text }]);
  }

  /** Types text, letter by letter, where a piece of the draft ends. */
  async type(uri: string, after: string, text: string): Promise<void> {
    let at = this.text(uri).indexOf(after) + after.length;
    for (const letter of text) {
      await this.edit(uri, at, at, letter);
      at += letter.length;
    }
  }

  async change(uri: string, contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const document = this.#documents.get(uri)!;
    const version = document.version + 1;
    this.#documents.set(uri, TextDocument.update(document, contentChanges, version));
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId ? { previousResultId } : {}),
    });
  }

  /** The diagnostics of a draft, pulled. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? report.items : [];
  }

  /** Codes of the diagnostics with the text they stand under. */
  async found(uri: string): Promise<string[]> {
    const document = this.#documents.get(uri)!;
    return (await this.diagnostics(uri)).map(({ code, range }) => `${String(code)}: ${document.getText(range)}`);
  }

  /** Waits until something is so; what the server sends is looked at as it comes. */
  until(isThere: () => boolean): Promise<void> {
    return new Promise((done) => {
      this.#waiting.push({ isThere, done });
      this.#look();
    });
  }

  #look(): void {
    for (const { isThere, done } of this.#waiting) if (isThere()) done();
    this.#waiting = this.#waiting.filter(({ isThere }) => !isThere());
  }

  /** Whether the server is still there. */
  get isAlive(): boolean {
    return this.#process.exitCode === null;
  }

  /** Stops the server in good order; gives its exit code. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.#process.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await ended;
    this.connection.dispose();
    return code;
  }
}

/** LSP edits applied to a text. */
export function applyLspEdits(
  text: string,
  edits: readonly {
    range: { start: { line: number; character: number }; end: { line: number; character: number } };
    newText: string;
  }[],
): string {
  const document = TextDocument.create('', '', 0, text);
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({
      start: document.offsetAt(range.start),
      end: document.offsetAt(range.end),
      text: newText,
    })),
  );
}
