// What a writer looks at beside the draft: the side view of terms and facts. In both extension hosts, in light, dark and high contrast.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEditor, type Editor, type ExtensionHost } from './editor';

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

describe.each<ExtensionHost>(['node', 'worker'])('in the %s host', (host) => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await startEditor({ host, files: { 'brief.md': DRAFT } });
    await editor.open('brief.md');
    await editor.workbench.statusItem().waitFor();
  });
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
  } finally {
    await editor.stop();
  }
});
