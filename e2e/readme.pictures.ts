// The pictures of the README, from the example drafts. Not a test: run by `npm run screenshots`, looked at by people.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { ROOT } from '../scripts/run.mjs';
import { startEditor, type Editor } from './editor';
import { poll } from './workbench';

const IMAGES = join(ROOT, 'images');

let editor: Editor;

beforeAll(async () => {
  await mkdir(IMAGES, { recursive: true });
  editor = await startEditor({ host: 'node', settings: { 'breadcrumbs.enabled': false, 'editor.fontSize': 15 } });
  await editor.page.setViewportSize({ width: 1100, height: 700 });
});
afterAll(() => editor?.stop());

/** Opens an example with the side bar out of the way, and waits for its first finding. */
async function open(file: string, finding: string): Promise<void> {
  await editor.open(file);
  await editor.page.keyboard.press('Control+b');
  await editor.workbench.waitForSquiggle(finding, 40_000);
}

async function picture(name: string): Promise<void> {
  // Decorations and links come in a little after the findings.
  await editor.page.waitForTimeout(1500);
  await editor.page.screenshot({ path: join(IMAGES, `${name}.png`), animations: 'disabled' });
}

test('a draft with its findings, a hover and a quick fix', async () => {
  const { page, workbench } = editor;
  await open('raadsinformatiebrief-iza.md', 'Integraal Zorg Akkoord');
  await picture('overzicht');
  await workbench.hover('SPUK IZA');
  await picture('toelichting');
  await page.mouse.move(0, 0);
  await page.keyboard.press('Escape');
  await workbench.quickFixes('Integraal Zorg Akkoord');
  await picture('oplossing');
  await page.keyboard.press('Escape');
});

test('setting the peildatum', async () => {
  const { page, workbench } = editor;
  await workbench.statusItem().click();
  await workbench.inputBox().fill('4 februari 2025');
  await picture('peildatum-instellen');
  await page.keyboard.press('Escape');
});

test('a statement that was overtaken', async () => {
  const { page, workbench } = editor;
  await editor.open('collegenota-spuk.md');
  await poll(async () => (await workbench.squiggles()).find(({ severity }) => severity === 'warning'), 40_000);
  // In the middle of the line: the hover stands above it and leaves the words in sight.
  await workbench.hover('is uit het');
  await picture('achterhaald');
  await page.mouse.move(0, 0);
});

test('the side view and the timeline of a draft', async () => {
  const { page, workbench } = editor;
  await editor.open('collegenota-spuk.md');
  await workbench.statusItem().waitFor();
  await workbench.command('Focus on Terms and Facts');
  await page.locator('.pane-body .monaco-list-row', { hasText: 'SPUK IZA' }).first().waitFor();
  await picture('begrippen-en-feiten');
  await page.keyboard.press('Control+b');
  await workbench.clickOn('# Nota aan het college');
  await workbench.command('Show Timeline');
  await poll(async () => {
    const counts = page.frames().map((frame) => frame.locator('.drawing .asof').count());
    return (await Promise.all(counts)).some((count) => count > 0) ? true : undefined;
  });
  await picture('tijdlijn');
});
