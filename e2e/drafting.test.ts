// What a writer does with a draft in VS Code: sees squiggles, hovers, follows, fixes and sets the date. In both extension hosts.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEditor, type Editor, type ExtensionHost } from './editor';
import { poll } from './workbench';

const DRAFT = [
  '---',
  'peildatum: 2024-12-10',
  '---',
  '',
  '# Brief',
  '',
  'De Vereniging van Nederlandse Gemeenten (VNG) sprak over het Integraal Zorg Akkoord (IZA).',
  '',
  'De specifieke uitkering Integraal Zorgakkoord (SPUK IZA) is geld van het Rijk.',
  'Over de SPUK IZA leest u meer op 31 november 2025.',
  '',
  'De SPUK IZA vervalt per 1 januari 2025.',
  '',
  'Zie de resolutie "Gelijkwaardigheid als basis voor zorgakkoord".',
  '',
  'Zie ook [een brief](raadsinformatiebrief-iza.md) en [een bijlage](bijlage.md).',
  '',
].join('\n');

describe.each<ExtensionHost>(['node', 'worker'])('in the %s host', (host) => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await startEditor({ host, files: { 'brief.md': DRAFT } });
    await editor.open('brief.md');
    await editor.workbench.waitForSquiggle('Integraal Zorg Akkoord', 40_000);
  });
  afterAll(() => editor?.stop());

  test('squiggles stand under the right words, and nowhere else', async () => {
    expect(await editor.workbench.squiggles()).toEqual([
      { severity: 'info', text: 'Integraal Zorg Akkoord' },
      { severity: 'error', text: '31 november 2025' },
      // Whether a file is there is asked of the editor's own file system where the server is a worker.
      { severity: 'warning', text: 'bijlage.md' },
    ]);
  });

  test('hovering SPUK IZA says what it is and what holds at the peildatum', async () => {
    const hover = await editor.workbench.hover('SPUK IZA', 1);
    await editor.picture(`hover-${host}`);
    expect(hover).toContain('specifieke uitkering Integraal Zorgakkoord');
    expect(hover).toContain('10 december 2024');
  });

  test('Ctrl+click on the title of a resolution goes to its address', async () => {
    const { page, workbench } = editor;
    await page.keyboard.press('Escape');
    const box = await workbench.find('als basis voor zorgakkoord');
    const asked = page.context().waitForEvent('request', (request) => !request.url().includes('127.0.0.1'));
    const opening = page.context().waitForEvent('page');
    await page.keyboard.down('Control');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.keyboard.up('Control');
    expect((await asked).url()).toMatch(/^https:\/\/vng\.nl\/.*motie.*\.pdf$/u);
    await (await opening).close();
  });

  test('a quick fix puts the official name', async () => {
    const { workbench } = editor;
    const fixes = await workbench.quickFixes('Integraal Zorg Akkoord');
    await editor.picture(`quick-fix-${host}`);
    expect(fixes.join('\n')).toContain('Integraal Zorgakkoord');
    await workbench.chooseFix('Integraal Zorgakkoord');
    await workbench.waitForNoSquiggle('Integraal Zorg Akkoord');
    await workbench.save();
    expect(
      await poll(async () =>
        (await editor.read('brief.md')).includes('over het Integraal Zorgakkoord (IZA)') ? true : undefined,
      ),
    ).toBe(true);
  });

  test('the command sets the peildatum in the front matter', async () => {
    const { page, workbench } = editor;
    await workbench.command('Set the Peildatum');
    await workbench.inputBox().fill('4 feb');
    await expect.poll(() => page.locator('.quick-input-message').innerText()).toContain('Dit is geen datum');
    await workbench.inputBox().fill('4 februari 2025');
    await expect.poll(() => page.locator('.quick-input-message').innerText()).toContain('dinsdag 4 februari 2025');
    await editor.picture(`set-as-of-${host}`);
    await page.keyboard.press('Enter');
    await expect.poll(() => workbench.statusItem().innerText()).toContain('04-02-2025');
    await workbench.save();
    expect(
      await poll(async () =>
        (await editor.read('brief.md')).startsWith('---\npeildatum: 2025-02-04\n---\n') ? true : undefined,
      ),
    ).toBe(true);
  });

  test('what held in December is overtaken in February', async () => {
    const { workbench } = editor;
    const stale = await poll(async () => (await workbench.squiggles()).find(({ text }) => text.includes('vervalt')));
    await editor.picture(`overtaken-${host}`);
    expect(stale?.severity).toBe('warning');
    expect(await workbench.hover('vervalt')).toMatch(/beschikbaar/u);
  });

  test('the status command tells how things stand', async () => {
    const { page, workbench } = editor;
    await workbench.command('Show Status');
    await workbench.choices().first().waitFor();
    await editor.picture(`status-${host}`);
    const lines = (await workbench.choices().allInnerTexts()).join('\n');
    expect(lines).toContain('draait');
    expect(lines).toContain('4 februari 2025');
    await page.keyboard.press('Escape');
  });

  test('the fact sheet of the term at the caret opens beside the draft', async () => {
    const { page, workbench } = editor;
    await workbench.clickOn('SPUK IZA', 1);
    await workbench.command('Show Fact Sheet');
    await page.locator('.tab', { hasText: 'spuk-iza.md' }).waitFor();
    try {
      const sheet = await poll(async () => {
        for (const frame of page.frames()) {
          const text = await frame
            .locator('body')
            .innerText({ timeout: 500 })
            .catch(() => '');
          if (text.includes('Krijgen gemeenten de SPUK IZA in 2025?')) return text;
        }
        return undefined;
      }, 60_000);
      await editor.picture(`fact-sheet-${host}`);
      expect(sheet).toContain('4 februari 2025');
    } finally {
      // The tests that follow look at the draft in its full width.
      await page.locator('.tab', { hasText: 'Preview' }).click({ button: 'middle' });
      await page.locator('.tab', { hasText: 'Preview' }).waitFor({ state: 'detached' });
    }
  });

  test('fix all puts all names right at once', async () => {
    const { page, workbench } = editor;
    await workbench.clickOn('# Brief');
    await page.keyboard.press('End');
    await page.keyboard.type(' over het Aanvullend Zorg en Welzijnsakkoord en het Integraal Zorg Akkoord');
    await workbench.clickOn('Zie de');
    await workbench.waitForSquiggle('Integraal Zorg Akkoord');
    await workbench.command('Fix All Names');
    await workbench.waitForNoSquiggle('Integraal Zorg Akkoord');
    await workbench.save();
    const heading = '# Brief over het Aanvullend Zorg- en Welzijnsakkoord en het Integraal Zorgakkoord\n';
    expect(await poll(async () => ((await editor.read('brief.md')).includes(heading) ? true : undefined))).toBe(true);
  });

  test('after a restart findings come as before', async () => {
    const { page, workbench } = editor;
    await workbench.command('Restart (Opnieuw');
    await workbench.clickOn('is geld van het Rijk.');
    await page.keyboard.press('End');
    await page.keyboard.type(' Op 30 februari 2025.');
    await workbench.clickOn('Zie de');
    await workbench.waitForSquiggle('30 februari 2025');
    await editor.picture(`last-${host}`);
    expect(await workbench.messages().allInnerTexts()).toEqual([]);
  });
});
