// Dates and amounts in a real editor: what their hovers say, what stands behind them, and how a date that goes stale is mended.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEditor, type Editor } from './editor';
import { poll } from './workbench';

const DRAFT = `---
peildatum: 2025-05-20
---

# Stand van zaken IZA en AZWA

Op de ALV van november 2024 namen de gemeenten een resolutie aan. Op donderdag 29 november 2024 was er nog overleg.

Afgelopen maart schreef de wethouder u al. In Q1 2025 sprak de regio er driemaal over.

Voor transformatieplannen is € 1,4 mld beschikbaar. De regio vraagt 2,5 à 3 mln. euro aan.

Het regioplan is gepland voor april 2025. Op 31 november 2025 sluit het loket.
`;

let editor: Editor;

beforeAll(async () => {
  editor = await startEditor({
    host: 'node',
    files: { 'tijd.md': DRAFT },
    settings: { 'peildatum.inlayHints.enable': true, 'editor.wordWrap': 'on' },
  });
  await editor.open('tijd.md');
  await editor.page.keyboard.press('Control+b');
  await editor.workbench.waitForSquiggle('31 november 2025', 60_000);
});
afterAll(() => editor?.stop());

test('hints behind dates and amounts say what they come to', async () => {
  const { page } = editor;
  const hints = await poll(async () => {
    const text = (await page.locator('.editor-instance .view-lines').innerText()).replace(/\u00a0/gu, ' ');
    return ['29 november 2024', 'maart 2025', 'januari t/m maart 2025', '€ 1.400.000.000'].every((one) =>
      text.includes(`= ${one}`),
    )
      ? text
      : undefined;
  });
  expect(hints).toBeDefined();
  await editor.picture('tijd-hints');
});

test('the hover of a date writes it out with its weekday and what is known of that day', async () => {
  const text = await editor.workbench.hover('november 2024', 0);
  expect(text).toContain('vrijdag 29 november 2024');
  expect(text).toContain('nam de ledenvergadering van de VNG de resolutie');
  await editor.picture('tijd-hover-datum');
  await editor.page.mouse.move(0, 0);
  await editor.page.keyboard.press('Escape');
});

test('the hover of an amount writes it in full', async () => {
  expect(await editor.workbench.hover('1,4 mld')).toContain('1.400.000.000');
  await editor.picture('tijd-hover-bedrag');
  await editor.page.mouse.move(0, 0);
  await editor.page.keyboard.press('Escape');
});

test('a date that goes stale is replaced by the date it comes to', async () => {
  const { workbench } = editor;
  const fixes = await workbench.quickFixes('Afgelopen');
  await editor.picture('tijd-oplossing');
  expect(fixes.some((fix) => fix.includes('In maart 2025'))).toBe(true);
  await workbench.chooseFix('In maart 2025');
  await workbench.waitForNoSquiggle('Afgelopen maart');
  await workbench.find('In maart 2025 schreef');
  await workbench.save();
  await expect.poll(() => editor.read('tijd.md')).toContain('In maart 2025 schreef de wethouder');
});
