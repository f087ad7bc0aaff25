// A council letter from the empty file to a checked, sourced draft, without leaving VS Code. In both extension hosts; the letter is kept as it came out.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../package.nls.json';
import { ROOT } from '../scripts/run.mjs';
import { startEditor, type Editor, type ExtensionHost } from './editor';

const FILE = 'raadsbrief.md';
const GOLDEN = join(ROOT, 'e2e', 'golden', 'raadsbrief.md');

describe.each<ExtensionHost>(['node', 'worker'])('in the %s host', (host) => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await startEditor({
      host,
      files: { [FILE]: '' },
      settings: { 'editor.wordWrap': 'on', 'editor.quickSuggestions': false },
    });
    await editor.page.setViewportSize({ width: 1280, height: 1400 });
    await editor.open(FILE);
    await editor.page.keyboard.press('Control+b');
    await editor.workbench.statusItem().waitFor();
  });
  afterAll(async () => {
    await editor?.stop();
  });

  /** Types at the caret, asks what there is to choose, and chooses the first line that has these words. */
  async function complete(typed: string, choice: string): Promise<void> {
    const { page } = editor;
    await page.keyboard.type(typed);
    await page.keyboard.press('Control+Space');
    const row = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: choice }).first();
    await row.waitFor();
    await row.click();
  }

  /** Selects the line that begins with these words, for what is typed next to take its place. */
  async function instead(words: string): Promise<void> {
    await editor.workbench.clickOn(words);
    await editor.page.keyboard.press('Home');
    await editor.page.keyboard.press('Shift+End');
    await editor.page.keyboard.press('Delete');
  }

  test('a letter is written, mended and sourced, and checks clean', async () => {
    const { page, workbench } = editor;
    await page.locator('.editor-instance .view-line').first().click();
    await complete('rib', 'raadsinformatiebrief');
    await workbench.find('## Kernboodschap');
    // The places to fill in, one by one.
    for (const words of ['stand van de zorgakkoorden', 'wethouder Jansen', 'Z-2025-0412']) {
      await page.keyboard.type(words);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Tab');
    await page.keyboard.type('Hoe het staat met de landelijke akkoorden en het geld dat daarbij hoort.');
    await page.keyboard.press('Escape');

    await workbench.command(english['command.setAsOf']);
    await workbench.inputBox().fill('15 oktober 2025');
    await page.keyboard.press('Enter');
    await workbench.find('2025-10-15');

    await instead('De aanleiding:');
    await complete('stand azwa', 'Stand van zaken van het AZWA');
    await workbench.find('is op 8 september 2025 ondertekend');
    await instead('Wat de raad moet onthouden.');
    await complete('spuk iza', 'De SPUK IZA');
    await workbench.find('loopt in 2026 door');

    await instead('Wat verandert er voor inwoners');
    await page.keyboard.type('Onze gemeente doet ook mee aan het');
    await complete(' gala', 'GALA');
    await page.keyboard.type('.');
    await workbench.find('Gezond en Actief Leven Akkoord (GALA).');

    await instead('Wat nog onzeker is');
    await page.keyboard.type('De leden namen eerder de resolutie ');
    await complete("'stop met", 'Stop met gesprekken');
    await page.keyboard.type(' aan.');

    await instead('Wat de volgende stap is');
    await page.keyboard.type('Het AZWA moet nog worden ondertekend.');
    await workbench.clickOn('## Vervolg');
    await page.waitForTimeout(1500);
    const squiggles = await workbench.squiggles();
    const stale = squiggles.find(({ severity }) => severity === 'warning');
    expect(stale?.text).toContain('ondertekend');
    await workbench.quickFixes('ondertekend.', 1);
    await editor.picture(`letter-fix-${host}`);
    await workbench.chooseFix('Vervang de zin door');
    await workbench.waitForNoSquiggle(stale!.text);

    await instead('- Titel van de bijlage');
    await page.keyboard.press('Backspace');
    await workbench.command(english['command.updateSources']);
    await page.locator('.notification-toast', { hasText: 'toegevoegd aan "Bijlagen"' }).waitFor();
    await workbench.command('Notifications: Clear All Notifications');
    await page.waitForTimeout(1500);
    expect(await workbench.squiggles()).toEqual([]);
    await workbench.save();
    await editor.picture(`letter-${host}`);
    // The file is written and then cut to its length.
    await page.waitForTimeout(500);
    const letter = await editor.read(FILE);
    await expect(letter).toMatchFileSnapshot(GOLDEN);
  });
});

test('the letter that was kept has nothing to find', () => {
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'dist', 'cli.js'), 'check', GOLDEN], {
    encoding: 'utf8',
  });
  expect(stdout).toContain('1 tekst gecontroleerd: niets gevonden');
  expect(status).toBe(0);
});
