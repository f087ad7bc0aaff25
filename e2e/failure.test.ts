// When the server cannot run, the writer is told, once, with a way to the log; the editor itself goes on.
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEditor, type Editor } from './editor';
import { E2E_CACHE, EXTENSIONS, installedExtension } from './places';

let editor: Editor;

beforeAll(async () => {
  const broken = join(E2E_CACHE, 'broken-extensions');
  await cp(EXTENSIONS, broken, { recursive: true });
  await writeFile(join(installedExtension(broken), 'dist', 'server.js'), 'process.exit(3);\n');
  editor = await startEditor({ host: 'node', extensions: broken });
  await editor.open('raadsinformatiebrief-iza.md');
});
afterAll(() => editor?.stop());

test('a message says so, with the log at hand', async () => {
  const message = editor.workbench.messages().first();
  await message.waitFor();
  await editor.picture('failure');
  const text = await message.innerText();
  expect(text).toContain('Peildatum');
  expect(text).toContain('Toon logboek');
});

test('there is one message, and the status bar says that Peildatum is off', async () => {
  await new Promise((resolve) => setTimeout(resolve, 3000));
  await editor.picture('failure-later');
  expect(await editor.workbench.messages().count()).toBe(1);
  expect(await editor.workbench.statusItem().getAttribute('aria-label')).toContain('Peildatum');
});
