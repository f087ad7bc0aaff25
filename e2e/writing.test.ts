// What helps a writer on the way: the first steps, frames, the list of sources, the check of all drafts. And no command fails in silence.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../package.nls.json';
import manifest from '../package.json';
import { startEditor, type Editor, type ExtensionHost } from './editor';
import { poll } from './workbench';

const DRAFT = [
  '---',
  'peildatum: 2024-12-10',
  '---',
  '',
  '# Brief',
  '',
  '## Inleiding',
  '',
  'De leden namen de motie Apeldoorn aan.',
  '',
  '## Bijlagen',
  '',
  '1. Begroting',
  '',
].join('\n');
const WRONG = '---\npeildatum: 2024-12-10\n---\n\nHet Integraal Zorg Akkoord loopt.\n';

/** The title of a command in the palette. */
function titleOf(command: string): string {
  const { title } = manifest.contributes.commands.find((one) => one.command === command)!;
  return english[title.slice(1, -1) as keyof typeof english];
}

describe.each<ExtensionHost>(['node', 'worker'])('in the %s host', (host) => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await startEditor({
      host,
      files: { 'brief.md': DRAFT, 'leeg.md': '', 'fout-1.md': WRONG, 'fout-2.md': WRONG },
    });
    await editor.openFolder();
  });
  afterAll(() => editor?.stop());

  // Restarting shows itself in the status bar alone, and the log in the panel.
  const SPEAKS = manifest.contributes.commands
    .map(({ command }) => command)
    .filter((command) => command !== 'peildatum.restartServer');

  test.each(SPEAKS)('without a draft, something is to be seen of %s', async (command) => {
    const { page, workbench } = editor;
    const before = await editor.inSight();
    await workbench.command(titleOf(command));
    // The palette goes away first.
    await page.waitForTimeout(1000);
    const seen = await poll(async () => {
      const now = await editor.inSight();
      return now === before ? undefined : now;
    }, 15_000);
    expect(seen).toBeDefined();
    expect(seen).not.toMatch(/dat lukte niet/iu);
    await page.keyboard.press('Escape');
    await editor.tidy();
  });

  test('the first steps are there with their picture, and the example opens beside them', async () => {
    const { page, workbench } = editor;
    // Room for the picture beside the steps.
    await page.setViewportSize({ width: 1600, height: 900 });
    await workbench.command(titleOf('peildatum.openWalkthrough'));
    await page.locator('.gettingStartedContainer .step-title', { hasText: 'Open het voorbeeld' }).first().waitFor();
    await page.waitForTimeout(1500);
    await editor.picture(`first-steps-${host}`);
    await page.locator('.gettingStartedContainer .monaco-button', { hasText: 'Voorbeeld openen' }).first().click();
    await workbench.waitForSquiggle('Integraal Zorg Akkoord', 60_000);
    await page.waitForTimeout(4000);
    await editor.picture(`first-steps-example-${host}`);
    await editor.tidy();
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test('a frame fills an empty draft', async () => {
    const { page, workbench } = editor;
    await editor.open('leeg.md');
    await page.locator('.editor-instance .view-line').first().click();
    await page.keyboard.type('rib-kern');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget .monaco-list-row', { hasText: 'rib-kernboodschap' }).first().waitFor();
    await editor.picture(`frame-offered-${host}`);
    await page.keyboard.press('Enter');
    await workbench.find('## Kernboodschap');
    await workbench.statusItem().waitFor();
    await page.waitForTimeout(1500);
    await editor.picture(`frame-${host}`);
    expect(await workbench.squiggles()).toEqual([]);
    await page.keyboard.press('Escape');
    await workbench.save();
    await expect
      .poll(() => editor.read('leeg.md'))
      .toMatch(/^---\npeildatum: \d{4}-\d\d-\d\d\n---\n\n# Raadsinformatiebrief: /u);
  });

  test('the list of sources grows in the style it has', async () => {
    const { page, workbench } = editor;
    await editor.open('brief.md');
    await workbench.statusItem().waitFor();
    await workbench.command(titleOf('peildatum.updateSources'));
    await page.locator('.notification-toast', { hasText: 'bron toegevoegd aan "Bijlagen"' }).waitFor();
    await editor.picture(`sources-${host}`);
    await workbench.save();
    await expect
      .poll(() => editor.read('brief.md'))
      .toContain('1. Begroting\n2. [Gelijkwaardigheid als basis voor zorgakkoord](https://vng.nl/');
    await workbench.command(titleOf('peildatum.updateSources'));
    await page.locator('.notification-toast', { hasText: '"Bijlagen" is volledig' }).waitFor();
    await editor.tidy();
  });

  test('all drafts are checked, also those that are not open', async () => {
    const { page, workbench } = editor;
    await workbench.command(titleOf('peildatum.checkWorkspace'));
    await page.locator('.notification-toast', { hasText: 'concepten nagelezen' }).waitFor({ timeout: 60_000 });
    await page.waitForTimeout(1000);
    await editor.picture(`all-drafts-${host}`);
    // Those with the least come last.
    await page.keyboard.press('End');
    for (const file of ['fout-1.md', 'fout-2.md'])
      await page.locator('.markers-panel .monaco-list-row', { hasText: file }).first().waitFor();
  });
});
