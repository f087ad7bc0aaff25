// Running other programs from the scripts: output passed on, a failure is an error with the command's name in it.
import { spawn, spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The top folder of the repository. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The cache folder: what is installed once and kept (code-server), git-ignored. */
export const CACHE = join(ROOT, '.cache');

/**
 * Runs a program and waits for it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: Record<string, string | undefined>, quiet?: boolean}} [options] `quiet` keeps the output back unless it fails
 * @returns {Promise<number>} the exit code
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, ...options.env },
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let kept = '';
    child.stdout?.on('data', (chunk) => (kept += chunk));
    child.stderr?.on('data', (chunk) => (kept += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0 && kept) process.stderr.write(kept);
      resolve(code ?? 1);
    });
  });
}

/**
 * As `run`, but anything else than exit code 0 is an error.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export async function must(command, args, options) {
  const code = await run(command, args, options);
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} ended with exit code ${code}`);
}

/**
 * Runs npm with the same Node as this script; npm's own file is named by the environment when npm started us.
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: Record<string, string | undefined>, quiet?: boolean, node?: string}} [options]
 */
export async function npm(args, options = {}) {
  const file = process.env.npm_execpath;
  if (file && file.endsWith('.js')) await must(options.node ?? process.execPath, [file, ...args], options);
  else await must(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}

/**
 * Path of a program on the PATH, undefined when there is none.
 * @param {string} name
 */
export function onPath(name) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe', ''] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings)
      if (folder && existsSync(join(folder, name + ending))) return join(folder, name + ending);
  }
  return undefined;
}

/**
 * Makes sure that programs are there, by apt-get where this is a Debian machine and we are root.
 * @param {readonly {program: string, package: string}[]} wanted
 * @param {string} why what they are for, said when they cannot be installed
 */
export async function ensurePrograms(wanted, why) {
  const missing = wanted.filter(({ program }) => !onPath(program));
  if (missing.length === 0) return;
  const packages = missing.map((entry) => entry.package);
  const byHand = `${why}: install ${packages.join(', ')} and run this again`;
  if (process.getuid?.() !== 0 || !onPath('apt-get')) throw new Error(byHand);
  console.log(`Installing ${packages.join(', ')} with apt-get (once)`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = () => run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env, quiet: true });
  // The lists of packages of a fresh machine are empty or old; only then are they fetched.
  if ((await install()) !== 0) {
    await run('apt-get', ['update', '-qq'], { env, quiet: true });
    if ((await install()) !== 0) throw new Error(byHand);
  }
  const still = wanted.filter(({ program }) => !onPath(program));
  if (still.length > 0) throw new Error(byHand);
}

/**
 * What a program prints, without its ends.
 * @param {string} command
 * @param {readonly string[]} args
 */
export function output(command, args) {
  return spawnSync(command, args, { encoding: 'utf8' }).stdout?.trim() ?? '';
}
