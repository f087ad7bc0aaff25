// Packs the extension into peildatum.vsix and holds it to its budget. No network is needed.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { ROOT } from './run.mjs';

/** Where the packed extension stands. */
export const VSIX = join(ROOT, 'peildatum.vsix');

const BUDGET_KB = 2000;

/** Packs the extension; vsce builds it for production first (`vscode:prepublish`). */
export async function packExtension() {
  await createVSIX({ cwd: ROOT, packagePath: VSIX, dependencies: false, allowMissingRepository: false });
  const size = Math.round((await stat(VSIX)).size / 1000);
  console.log(`peildatum.vsix  ${size} kB`);
  if (size > BUDGET_KB) throw new Error(`peildatum.vsix is ${size} kB, more than its ${BUDGET_KB} kB`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await packExtension();
