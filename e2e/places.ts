// Where the tests in real editors keep what they use and make.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from '../scripts/run.mjs';

/** Emptied at each run. */
export const E2E_CACHE = join(CACHE, 'e2e');

/** The extensions folder with the packed extension in it. */
export const EXTENSIONS = join(E2E_CACHE, 'extensions');

/** Pictures of what the tests saw. */
export const SCREENSHOTS = join(E2E_CACHE, 'screenshots');

/** The example drafts. Tests work on copies. */
export const EXAMPLES = join(ROOT, 'examples');

/** The folder of our extension among those of an extensions folder: what is shipped, unpacked. */
export function installedExtension(extensions = EXTENSIONS): string {
  const name = readdirSync(extensions).find((entry) => entry.startsWith('peildatum.'));
  if (!name) throw new Error(`Peildatum is not installed in ${extensions}`);
  return join(extensions, name);
}
