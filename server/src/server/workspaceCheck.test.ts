// Checking all drafts of a workspace: by the real server, on files that are made up as they are read.
import { PassThrough } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, test } from 'vitest';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import { createConnection } from 'vscode-languageserver/node';
import {
  CancellationTokenSource,
  ProgressType,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import { CHECK_WORKSPACE_REQUEST, type CheckWorkspaceAnswer } from '../protocol';
import type { Files } from './files';
import { startServer } from './server';

const FOLDER = 'file:///werk';
const uriOf = (name: string) => `${FOLDER}/${name}`;
const WRONG = '---\npeildatum: 2024-12-10\n---\n\nHet Integraal Zorg Akkoord loopt.\n';
const RIGHT = WRONG.replace('Zorg Akkoord', 'Zorgakkoord');

/** A letter of some length, with one finding, and unlike every other. */
function letter(number: number): string {
  const paragraph = `In brief ${number} leest u over zaak ${number * 7}. De raad besprak op ${(number % 28) + 1} maart 2024 de stukken.`;
  return `${WRONG}\n# Brief ${number}\n\n${Array.from({ length: 12 }, (_, index) => `${paragraph} Punt ${index}.`).join('\n\n')}\n`;
}

interface World {
  /** Texts of the files by name; changing them changes the files. */
  readonly files?: Map<string, string>;
  /** Or so many letters. */
  readonly letters?: number;
  readonly settings?: unknown;
}

/** A client of a server in this process. */
class Client {
  readonly connection: MessageConnection;
  /** Number of findings that stand with the client, by URI. */
  readonly standing = new Map<string, number>();
  readonly #files: World['files'];

  constructor({ files, letters = 0, settings = {} }: World) {
    const [up, down] = [new PassThrough(), new PassThrough()];
    this.#files = files;
    const names = () => (files ? [...files.keys()] : Array.from({ length: letters }, (_, number) => `${number}.md`));
    const fake: Files = {
      listDrafts: () => Promise.resolve(names().map(uriOf)),
      read: (uri) => {
        const name = uri.slice(FOLDER.length + 1);
        return Promise.resolve(files ? files.get(name) : letter(Number.parseInt(name, 10)));
      },
      exists: () => Promise.resolve(true),
      listFolder: () => Promise.resolve([]),
    };
    startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), fake);
    this.connection = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      if (params.diagnostics.length === 0) this.standing.delete(params.uri);
      else this.standing.set(params.uri, params.diagnostics.length);
    });
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/diagnostic/refresh', () => null);
    this.connection.listen();
    this.settings = settings;
  }

  readonly settings: unknown;

  static async start(world: World): Promise<Client> {
    const client = new Client(world);
    started.push(client);
    await client.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
      workspaceFolders: [{ uri: FOLDER, name: 'werk' }],
      initializationOptions: { trusted: true, settings: client.settings },
    });
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  check(params: object = {}, token?: CancellationTokenSource['token']): Promise<CheckWorkspaceAnswer> {
    return this.connection.sendRequest(CHECK_WORKSPACE_REQUEST, params, token);
  }

  async open(name: string, text: string): Promise<void> {
    const textDocument = { uri: uriOf(name), languageId: 'markdown', version: 1, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  async pulled(name: string): Promise<Diagnostic[]> {
    const report: DocumentDiagnosticReport = await this.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: uriOf(name) },
    });
    return report.kind === 'full' ? report.items : [];
  }

  /** Changes a file on disk, and tells the server as an editor does. */
  async write(name: string, text: string | undefined): Promise<void> {
    if (text === undefined) this.#files?.delete(name);
    else this.#files?.set(name, text);
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(name), type: 2 }],
    });
  }

  names(): string[] {
    return [...this.standing.keys()].map((uri) => uri.slice(FOLDER.length + 1)).sort();
  }
}

const started: Client[] = [];
afterEach(() => {
  for (const client of started.splice(0)) client.connection.dispose();
});

const FILES = () =>
  new Map([
    ['a.md', WRONG],
    ['b.md', RIGHT],
    ['map/c.md', WRONG],
    ['archief/d.md', WRONG],
  ]);

describe('the check of all drafts', () => {
  test('tells findings of drafts that are not open, and counts those that are', async () => {
    const client = await Client.start({ files: FILES() });
    await client.open('a.md', WRONG);
    expect(await client.check()).toEqual({ drafts: 4, withFindings: 3, findings: 3, cancelled: false });
    expect(client.names()).toEqual(['archief/d.md', 'map/c.md']);
    expect(await client.pulled('a.md')).toHaveLength(1);
  });

  test('leaves out what the settings exclude', async () => {
    const client = await Client.start({ files: FILES(), settings: { exclude: ['archief/**'] } });
    expect(await client.check()).toMatchObject({ drafts: 3, withFindings: 2 });
    expect(client.names()).toEqual(['a.md', 'map/c.md']);
  });

  test('follows the settings of severity', async () => {
    const client = await Client.start({ files: FILES(), settings: { rules: { 'afwijkende-naam': 'off' } } });
    expect(await client.check()).toEqual({ drafts: 4, withFindings: 0, findings: 0, cancelled: false });
    expect(client.names()).toEqual([]);
  });

  test('has nothing to say in a workspace without drafts', async () => {
    const client = await Client.start({ files: new Map() });
    expect(await client.check()).toEqual({ drafts: 0, withFindings: 0, findings: 0, cancelled: false });
  });

  test('is kept true when a draft is opened, closed, changed and thrown away', async () => {
    const client = await Client.start({ files: FILES() });
    await client.check();
    await client.open('a.md', WRONG);
    await expect.poll(() => client.names()).toEqual(['archief/d.md', 'map/c.md']);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf('a.md') } });
    await expect.poll(() => client.names()).toEqual(['a.md', 'archief/d.md', 'map/c.md']);
    await client.write('a.md', RIGHT);
    await expect.poll(() => client.names()).toEqual(['archief/d.md', 'map/c.md']);
    await client.write('e.md', WRONG);
    await expect.poll(() => client.names()).toEqual(['archief/d.md', 'e.md', 'map/c.md']);
    await client.write('e.md', undefined);
    await expect.poll(() => client.names()).toEqual(['archief/d.md', 'map/c.md']);
  });

  test('is done again when the settings change, and never begins by itself', async () => {
    const client = await Client.start({ files: FILES() });
    const exclude = (globs: string[]) =>
      client.connection.sendNotification('workspace/didChangeConfiguration', {
        settings: { peildatum: { exclude: globs } },
      });
    await exclude(['map/**']);
    await client.write('a.md', WRONG);
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    expect(client.names()).toEqual([]);
    await client.check();
    expect(client.names()).toEqual(['a.md', 'archief/d.md']);
    await exclude(['archief/**']);
    await expect.poll(() => client.names(), { timeout: 10_000 }).toEqual(['a.md', 'map/c.md']);
  });
});

describe('with two thousand drafts', () => {
  const MANY = 2_000;

  test('tells how far it is, lets others have their turn, and keeps nothing of a draft', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const heap = async () => {
      // What is held weakly goes once its turn is over.
      for (let round = 0; round < 3; round++) {
        collect();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return process.memoryUsage().heapUsed;
    };
    const client = await Client.start({ letters: MANY });
    await client.open('open.md', WRONG);
    await client.pulled('open.md');
    const reports: { kind: string; percentage?: number; message?: string }[] = [];
    client.connection.onProgress(new ProgressType<(typeof reports)[number]>(), 'voortgang', (report) => {
      reports.push(report);
    });
    const begun = performance.now();
    const result = client.check({ workDoneToken: 'voortgang' });
    await expect.poll(() => client.standing.size, { timeout: 60_000, interval: 20 }).toBeGreaterThan(MANY / 4);
    const toldAtQuarter = client.standing.size;
    const atQuarter = await heap();
    const asked = performance.now();
    expect(await client.pulled('open.md')).toHaveLength(1);
    const waited = performance.now() - asked;
    expect(client.standing.size).toBeLessThan(MANY);
    expect(await result).toEqual({ drafts: MANY, withFindings: MANY, findings: MANY, cancelled: false });
    const grown = ((await heap()) - atQuarter) / (MANY - toldAtQuarter);
    console.log(
      `${MANY} drafts in ${Math.round(performance.now() - begun)} ms; ${Math.round(grown)} bytes a draft kept; another request waited ${Math.round(waited)} ms`,
    );
    expect(client.standing.size).toBe(MANY);
    // Its address here and there: some hundreds of bytes. With blocks and annotations a letter would be more than a hundred thousand.
    expect(grown).toBeLessThan(5_000);
    expect(waited).toBeLessThan(1_000);
    expect(reports[0]).toMatchObject({ kind: 'begin', title: 'Concepten worden nagelezen', cancellable: true });
    expect(reports.at(-1)).toEqual({ kind: 'end' });
    expect(reports.length).toBeGreaterThan(5);
    expect(reports[3]?.message).toMatch(/^concept \d+ van 2000$/);
  }, 180_000);

  test('stops when it is told to, and when it is begun anew', async () => {
    const client = await Client.start({ letters: MANY });
    const source = new CancellationTokenSource();
    const stopped = client.check({}, source.token);
    await expect.poll(() => client.standing.size, { interval: 5 }).toBeGreaterThan(10);
    source.cancel();
    const answer = await stopped;
    expect(answer.cancelled).toBe(true);
    expect(answer.drafts).toBeLessThan(MANY);
    const first = client.check();
    const other = new CancellationTokenSource();
    const second = client.check({}, other.token);
    expect(await first).toMatchObject({ cancelled: true });
    other.cancel();
    expect(await second).toMatchObject({ cancelled: true });
  });
});
