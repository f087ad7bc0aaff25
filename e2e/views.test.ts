// What a writer looks at beside the draft: the side view of terms and facts, fact sheets, the timeline and the preview. In both extension hosts, in light, dark and high contrast.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Frame } from 'playwright-core';
import { startEditor, type Editor, type ExtensionHost } from './editor';
import { poll } from './workbench';

const DRAFT = [
  '---',
  'peildatum: 2025-02-04',
  '---',
  '',
  '# Brief over het zorgakkoord',
  '',
  'De Vereniging van Nederlandse Gemeenten (VNG) is uit het Integraal Zorgakkoord (IZA) gestapt.',
  'De specifieke uitkering (SPUK) IZA vervalt per 1 januari 2025.',
  '',
  'Het Gezond en Actief Leven Akkoord (GALA) loopt door. Landelijk is voor de SPUK IZA ten hoogste',
  '150 miljoen euro per jaar beschikbaar.',
  '',
].join('\n');

/** The same pictures in each kind of theme. */
const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
} as const;

/** How many elements there are over all pages; a page that is being loaded anew has none. */
async function countIn({ page }: Editor, selector: string): Promise<number> {
  const counts = page.frames().map((frame) =>
    frame
      .locator(selector)
      .count()
      .catch(() => 0),
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/** The frame of a page in which an element is. */
async function frameWith({ page }: Editor, selector: string): Promise<Frame> {
  const found = await poll(async () => {
    for (const frame of page.frames())
      if (
        (await frame
          .locator(selector)
          .count()
          .catch(() => 0)) > 0
      )
        return frame;
    return undefined;
  });
  if (!found) throw new Error(`There is no page with ${selector}`);
  return found;
}

describe.each<ExtensionHost>(['node', 'worker'])('in the %s host', (host) => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await startEditor({ host, files: { 'brief.md': DRAFT } });
    await editor.open('brief.md');
    await editor.workbench.statusItem().waitFor();
  });
  afterEach(({ task }) => (task.result?.state === 'fail' ? editor.picture(`failed-${host}`) : undefined));
  afterAll(() => editor?.stop());

  const line = (words: string) => editor.page.locator('.pane-body .monaco-list-row', { hasText: words });

  test('the side view lists the terms of the draft with what holds', async () => {
    const { workbench } = editor;
    await workbench.command('Focus on Terms and Facts');
    await line('SPUK IZA').first().waitFor();
    await expect.poll(() => line('Regel 8').first().innerText()).toContain('achterhaald');
    await editor.picture(`side-view-${host}`);
    expect(await line('Regel 8').first().getAttribute('aria-label')).toContain('blijft in 2025 beschikbaar');
  });

  test('a line of the side view goes to its place', async () => {
    const { page } = editor;
    // On a busy machine the view may still be drawing its lines anew; a person clicks again then.
    await expect
      .poll(
        async () => {
          await line('Regel 11').first().click();
          return poll(
            async () => ((await page.locator('.monaco-editor.focused').count()) === 1 ? true : undefined),
            5_000,
          );
        },
        { timeout: 60_000 },
      )
      .toBe(true);
    await expect.poll(() => page.locator('#status\\.editor\\.selection').innerText()).toContain('Ln 11');
  });

  test('without a term at the caret there is a choice of fact sheets', async () => {
    const { page, workbench } = editor;
    await workbench.clickOn('# Brief');
    await workbench.command('Show Fact Sheet');
    await expect.poll(() => workbench.choices().count()).toBeGreaterThan(5);
    await workbench.inputBox().fill('SPUK IZA');
    await page.keyboard.press('Enter');
    await page.locator('.tab', { hasText: 'spuk-iza.md' }).waitFor();
    await frameWith(editor, 'h3#krijgen-gemeenten-de-spuk-iza-in-2025');
    await editor.picture(`fact-sheet-${host}`);
    await page.locator('.tab', { hasText: 'spuk-iza.md' }).click({ button: 'middle' });
  });

  test('the timeline shows what held when, for the term at the caret', async () => {
    const { page, workbench } = editor;
    await workbench.clickOn('SPUK IZA');
    await expect.poll(() => page.locator('#status\\.editor\\.selection').innerText()).toContain('Ln 10');
    await workbench.command('Show Timeline');
    const frame = await frameWith(editor, '#timeline section');
    expect(await frame.locator('h2').first().innerText()).toContain('SPUK IZA');
    expect(await frame.locator('#term').inputValue()).toBe('spuk-iza');
    await expect.poll(() => frame.locator('.drawing').first().locator('.bar').count()).toBeGreaterThan(1);
    await editor.picture(`timeline-${host}`);
    await frame.locator('#term').selectOption('');
    await expect.poll(() => frame.locator('h2').first().innerText()).toContain('Doen gemeenten mee');
    await frame.locator('#claim-0-0').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#status\\.editor\\.selection').innerText()).toContain('Ln 7');
  });

  // The preview asks plug-ins of its own host only, and this VS Code has its preview in the Node host.
  test.runIf(host === 'node')(
    'the preview shows full names and marks what does not hold, and follows the draft',
    async () => {
      const { page, workbench } = editor;
      await workbench.clickOn('# Brief');
      await workbench.command('Markdown: Open Preview to the Side');
      await expect.poll(() => countIn(editor, 'mark.peildatum-stale')).toBeGreaterThan(0);
      await expect.poll(() => countIn(editor, 'abbr[title="Integraal Zorgakkoord"]')).toBeGreaterThan(0);
      const legend = '.peildatum-legend[aria-label*="2 beweringen kloppen niet op 4 februari 2025"]';
      await expect.poll(() => countIn(editor, legend)).toBe(1);
      await editor.picture(`preview-${host}`);
      await workbench.command('Set the Peildatum');
      await page.locator('.quick-input-title', { hasText: 'Peildatum instellen' }).waitFor();
      await workbench.inputBox().fill('10 december 2024');
      await page.keyboard.press('Enter');
      const later = '.peildatum-legend[aria-label*="1 bewering klopt niet op 10 december 2024"]';
      await expect.poll(() => countIn(editor, later)).toBe(1);
    },
  );

  test('without a draft every command says what it wants, and the side view how to begin', async () => {
    const { page, workbench } = editor;
    await workbench.command('View: Close All Editors');
    await page.locator('.pane-body .welcome-view-content', { hasText: 'Open een concept' }).waitFor();
    await editor.picture(`nothing-open-${host}`);
    for (const title of ['Show Timeline', 'Show Claims', 'Fix All Names']) {
      await workbench.command(title);
      await workbench.messages().filter({ hasText: 'Open eerst een concept' }).first().waitFor();
      await workbench.command('Notifications: Clear All Notifications');
      await workbench.messages().first().waitFor({ state: 'detached' });
    }
  });
});

test.each(Object.entries(THEMES))('pictures in %s', async (name, theme) => {
  const editor = await startEditor({
    host: 'node',
    files: { 'brief.md': DRAFT },
    settings: { 'workbench.colorTheme': theme },
  });
  try {
    await editor.open('brief.md');
    await editor.workbench.statusItem().waitFor();
    await editor.workbench.command('Focus on Terms and Facts');
    await editor.page.locator('.pane-body .monaco-list-row', { hasText: 'Regel 8' }).first().waitFor();
    await editor.picture(`side-view-${name}`);
    await editor.page.keyboard.press('Control+b');
    await editor.workbench.clickOn('# Brief');
    await editor.workbench.command('Show Timeline');
    await (await frameWith(editor, '#timeline section')).locator('.drawing .asof').first().waitFor();
    await editor.picture(`timeline-${name}`);
    await editor.page.locator('.tab', { hasText: 'Tijdlijn' }).click({ button: 'middle' });
    await editor.workbench.command('Markdown: Open Preview to the Side');
    await expect.poll(() => countIn(editor, '.peildatum-legend')).toBe(1);
    await editor.page.waitForTimeout(1500);
    await editor.picture(`preview-${name}`);
    await editor.workbench.command('View: Close All Editors');
    await editor.open('brief.md');
    const { workbench, page } = editor;
    const stale = await workbench.waitForSquiggle('uitkering (SPUK) IZA vervalt');
    await workbench.hover('vervalt');
    await editor.picture(`hover-${name}`);
    await page.keyboard.press('Escape');
    await workbench.quickFixes('vervalt');
    await editor.picture(`quick-fix-${name}`);
    await page.keyboard.press('Escape');
    expect(stale.severity).toBe('warning');
    await workbench.command('Show Claims');
    await page.locator('.tab', { hasText: 'beweringen' }).first().waitFor();
    await page.waitForTimeout(1500);
    await editor.picture(`claims-${name}`);
    await workbench.command('View: Close All Editors');
    await page.setViewportSize({ width: 1600, height: 900 });
    await workbench.command('First Steps');
    await page.locator('.gettingStartedContainer .step-title', { hasText: 'Open het voorbeeld' }).first().waitFor();
    await page.waitForTimeout(1500);
    await editor.picture(`first-steps-${name}`);
  } finally {
    await editor.stop();
  }
});
