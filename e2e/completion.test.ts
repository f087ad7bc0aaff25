// Writing with completion in VS Code: a paragraph, a term, a footnote, chosen with the keyboard. In both extension hosts.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEditor, type Editor, type ExtensionHost } from './editor';
import { poll } from './workbench';

const DRAFT = ['---', 'peildatum: 2024-12-10', '---', '', '# Brief', '', 'Onze gemeente.', ''].join('\n');

describe.each<ExtensionHost>(['node', 'worker'])('in the %s host', (host) => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await startEditor({ host, files: { 'leeg.md': DRAFT } });
    await editor.open('leeg.md');
    // The server is up when the status bar says which day it is.
    await editor.workbench.statusItem().filter({ hasText: '2024' }).waitFor();
  });
  afterAll(() => editor?.stop());

  /** Types at the caret, asks for completion, and gives the lines of the list. */
  async function suggestions(typed: string): Promise<string[]> {
    const { page } = editor;
    await page.keyboard.type(typed);
    const rows = page.locator('.suggest-widget.visible .monaco-list-row');
    if (!typed.endsWith('^')) await page.keyboard.press('Control+Space');
    await rows.first().waitFor();
    // The list keeps its rows in any order; their index is the one in sight.
    const found = await rows.evaluateAll((all) =>
      all.map((row) => [Number(row.getAttribute('data-index')), row.textContent?.trim() ?? ''] as const),
    );
    return found.sort(([a], [b]) => a - b).map(([, text]) => text);
  }

  async function saved(words: string): Promise<string> {
    await editor.workbench.save();
    return (await poll(async () => {
      const text = await editor.read('leeg.md');
      return text.includes(words) ? text : undefined;
    }))!;
  }

  test('a paragraph is put in as it holds at the peildatum, with its sources at the end', async () => {
    const { page, workbench } = editor;
    await workbench.clickOn('Onze gemeente.');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    const rows = await suggestions('stand iza');
    await editor.picture(`completion-paragraph-${host}`);
    expect(rows[0]).toContain('Stand van zaken van het IZA');
    await page.keyboard.press('Enter');
    const text = await saved('gelijkwaardige positie hebben.[^1]');
    expect(text).toContain(
      'Onze gemeente.\n\nMet het besluit van de Algemene Ledenvergadering (ALV) van 29 november 2024',
    );
    expect(text).toMatch(/voorwaarden is voldaan\.\[\^3\]\n\n\[\^1\]: Bron.*\n\[\^2\]: Bron.*\n\[\^3\]: Bron.*\n$/);
  });

  test('a term is written as the draft calls for, and a footnote gets its text', async () => {
    const { page } = editor;
    // The caret stands behind the paragraph.
    const rows = await suggestions(' Ook het iz');
    expect(rows[0]).toMatch(/^IZA/u);
    await page.keyboard.press('Enter');
    const notes = await suggestions(' telt.[^');
    await editor.picture(`completion-footnote-${host}`);
    expect(notes.length).toBeGreaterThan(3);
    await page.keyboard.press('Enter');
    const text = await saved('Ook het IZA telt.');
    expect(text).toMatch(/Ook het IZA telt\.\[\^\d\]\n\n\[\^1\]: Bron/);
    expect(await editor.workbench.squiggles()).toEqual([]);
  });
});
