// The npm packages of the repository: installed when they are not those of package-lock.json. Uses nothing but Node itself.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm, ROOT } from './run.mjs';

/**
 * What is installed, by place, as npm wrote it down itself.
 * @param {string} path
 * @returns {Promise<Record<string, {version?: string, optional?: boolean}> | undefined>}
 */
async function packages(path) {
  try {
    return JSON.parse(await readFile(join(ROOT, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether every package of the lock file is there in its version. */
async function isInstalled() {
  const [wanted, there] = await Promise.all([
    packages('package-lock.json'),
    packages('node_modules/.package-lock.json'),
  ]);
  if (!wanted || !there) return false;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) => place === '' || optional === true || there[place]?.version === version,
  );
}

/** Installs what package-lock.json names, unless it is there. */
export async function ensureDependencies() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) throw new Error(`Node 20 or later is needed; this is ${process.version}`);
  if (await isInstalled()) return;
  console.log('Installing the packages of package-lock.json');
  await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}
