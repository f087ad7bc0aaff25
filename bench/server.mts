// The server over stdio, as an editor talks to it: ready after start, and a keystroke to diagnostics side by side with a language server
// that does what most do: unified-language-server with remark and remark-lint's recommended rules, which reads the whole file again.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-languageserver/node';
import { ROOT } from '../scripts/knowledgeFromDisk.mjs';
import { quantile, row, textOf } from './measure';

const STROKES = 60;
const SERVERS: Readonly<Record<string, readonly string[]>> = {
  peildatum: [join(ROOT, 'dist', 'server.js'), '--stdio'],
  'unified + remark-lint': [join(ROOT, 'bench', 'remarkServer.mjs'), '--stdio'],
};

interface Running {
  readonly connection: MessageConnection;
  readonly ready: number;
  stop(): void;
}

/** Starts a server and shakes hands; it pushes diagnostics, as not every one can be asked for them. */
async function start(args: readonly string[]): Promise<Running> {
  const begin = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'], cwd: ROOT });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(ROOT).href,
    capabilities: {},
    workspaceFolders: null,
  });
  const ready = performance.now() - begin;
  await connection.sendNotification('initialized', {});
  return {
    connection,
    ready,
    stop: () => {
      connection.dispose();
      child.kill();
    },
  };
}

/** The next diagnostics that are pushed for a version of the draft, or for any where the server names none. */
function diagnostics(connection: MessageConnection, version: number): Promise<void> {
  return new Promise((resolve) => {
    const listening = connection.onNotification(
      'textDocument/publishDiagnostics',
      (params: { readonly version?: number; readonly diagnostics: readonly { readonly message: string }[] }) => {
        // A server that fails says so in a diagnostic, and is fast.
        const failure = params.diagnostics.find(({ message }) => message.includes('\n    at '));
        if (failure) throw new Error(`The server failed: ${failure.message}`);
        if (params.version !== undefined && params.version < version) return;
        listening.dispose();
        resolve();
      },
    );
  });
}

async function strokes(connection: MessageConnection, text: string): Promise<{ open: number; times: number[] }> {
  const uri = pathToFileURL(join(ROOT, 'bench', 'draft.md')).href;
  const opened = performance.now();
  const first = diagnostics(connection, 1);
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  await first;
  const open = performance.now() - opened;
  const line = text.slice(0, text.indexOf('\n\n', text.length / 2) + 2).split('\n').length - 1;
  const times: number[] = [];
  for (let stroke = 0; stroke < STROKES; stroke++) {
    const version = stroke + 2;
    const begin = performance.now();
    const answer = diagnostics(connection, version);
    // Blanks, so that what is found stays what it was.
    const at = { line, character: stroke === 0 ? 0 : stroke };
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: at, end: at }, text: 'x' }],
    });
    await answer;
    times.push(performance.now() - begin);
  }
  await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  return { open, times };
}

if (!existsSync(SERVERS['peildatum']![0]!))
  throw new Error('There is no dist/server.js yet: run `npm run build` first.');
console.log(`Language servers over stdio, in ms (${STROKES} keystrokes in the middle)`);
row('server', 'size', 'ready', 'opened', 'median', 'p95');
const medians = new Map<string, number>();
for (const size of [12_000, 30_000, 207_000]) {
  for (const [name, args] of Object.entries(SERVERS)) {
    const server = await start(args);
    const { open, times } = await strokes(server.connection, textOf('dense', size));
    server.stop();
    medians.set(`${name} ${size}`, quantile(times, 0.5));
    row(name, `${size / 1000} KB`, server.ready, open, quantile(times, 0.5), quantile(times, 0.95));
  }
  const [own, other] = Object.keys(SERVERS).map((name) => medians.get(`${name} ${size}`)!);
  row('', `${size / 1000} KB`, '', 'one in', (other! / own!).toFixed(1));
}
process.exit();
