// When the server fails: the writer is told once, with a way to the log; one that falls over on the way comes back by itself.
import { readdirSync, readFileSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { startEditor, type Editor } from './editor';
import { E2E_CACHE, EXTENSIONS, installedExtension } from './places';

let editor: Editor | undefined;
afterEach(() => editor?.stop());

test('a server that cannot start is told of in one message, with the log at hand', async () => {
  const broken = join(E2E_CACHE, 'broken-extensions');
  await cp(EXTENSIONS, broken, { recursive: true });
  await writeFile(join(installedExtension(broken), 'dist', 'server.js'), 'process.exit(3);\n');
  editor = await startEditor({ host: 'node', extensions: broken });
  await editor.open('raadsinformatiebrief-iza.md');
  const messages = editor.workbench.messages();
  await messages.first().waitFor();
  // Time for a second one to come, which must not.
  await editor.page.waitForTimeout(3000);
  await editor.picture('failure');
  const texts = await messages.allInnerTexts();
  expect(texts).toHaveLength(1);
  expect(texts[0]).toContain('Peildatum kon niet starten');
  expect(texts[0]).toContain('Toon logboek');
  expect(await editor.workbench.statusItem().getAttribute('aria-label')).toContain('Peildatum kon niet starten');
});

test('a server that falls over comes back, without a word', async () => {
  editor = await startEditor({ host: 'node' });
  const { page, workbench } = editor;
  await editor.open('raadsinformatiebrief-iza.md');
  await workbench.waitForSquiggle('Integraal Zorg Akkoord', 40_000);
  const fallen = serverProcesses();
  expect(fallen).toHaveLength(1);
  for (const pid of fallen) process.kill(pid, 'SIGKILL');
  await expect.poll(() => serverProcesses().some((pid) => !fallen.includes(pid))).toBe(true);
  await workbench.clickOn('Geachte leden van de raad,');
  await page.keyboard.press('End');
  await page.keyboard.type(' Op 30 februari 2025.');
  await page.keyboard.press('Enter');
  await workbench.waitForSquiggle('30 februari 2025');
  expect(await workbench.messages().allInnerTexts()).toEqual([]);
});

/** Processes that run the server of the installed extension, by Linux's own list. */
function serverProcesses(): number[] {
  const script = join(installedExtension(), 'dist', 'server.js');
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(script);
      } catch {
        // Ended while we looked.
        return false;
      }
    })
    .map(Number);
}
