// `npm start`: from a fresh checkout to the extension running on the example drafts in a real VS Code.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installExtension, startCodeServer } from './codeServer.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { must, onPath, ROOT } from './run.mjs';

const EXAMPLES = join(ROOT, 'examples');
const FIRST = join(EXAMPLES, 'raadsinformatiebrief-iza.md');

try {
  await ensureDependencies();
  const { packExtension, VSIX } = await import('./package.mjs');
  await packExtension();
  const code = onPath('code');
  if (code) await openInCode(code, VSIX);
  else await openInBrowser(VSIX);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * Installs the extension into the user's own VS Code and opens the examples.
 * @param {string} code
 * @param {string} vsix
 */
async function openInCode(code, vsix) {
  await must(code, ['--install-extension', vsix, '--force']);
  await must(code, [EXAMPLES, FIRST]);
}

/**
 * Serves a VS Code with the extension and nothing else in it until the user stops it.
 * @param {string} vsix
 */
async function openInBrowser(vsix) {
  const home = await mkdtemp(join(tmpdir(), 'peildatum-'));
  const folders = { extensionsDir: join(home, 'extensions'), userDataDir: join(home, 'user') };
  await installExtension(vsix, folders.extensionsDir, folders.userDataDir);
  const server = await startCodeServer({
    folder: EXAMPLES,
    ...folders,
    settings: { 'workbench.startupEditor': 'none' },
  });
  console.log(`\nVS Code with Peildatum: ${server.address(FIRST)}\nStop with Ctrl+C.`);
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.stop();
  await rm(home, { recursive: true, force: true });
}
