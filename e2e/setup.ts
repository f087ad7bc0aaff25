// Before all tests in real editors: the packed extension is installed once into an extensions folder that they share.
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureCodeServer, installExtension } from '../scripts/codeServer.mjs';
import { VSIX } from '../scripts/package.mjs';
import { ensurePrograms } from '../scripts/run.mjs';
import { E2E_CACHE, EXTENSIONS } from './places';

/** Called by vitest. */
export async function setup(): Promise<void> {
  if (!existsSync(VSIX)) throw new Error('There is no peildatum.vsix: run `npm run package` first');
  await ensureCodeServer();
  await ensurePrograms(
    [
      { program: 'chromium', package: 'chromium' },
      { program: 'nvim', package: 'neovim' },
    ],
    'The tests in real editors want Chromium and Neovim',
  );
  await rm(E2E_CACHE, { recursive: true, force: true });
  await installExtension(VSIX, EXTENSIONS, join(E2E_CACHE, 'install'));
}
