// The packed extension comes up in a real VS Code, in its Node host and in a web worker.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEditor, type Editor, type ExtensionHost } from './editor';

describe.each<ExtensionHost>(['node', 'worker'])('in the %s host', (host) => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await startEditor({ host });
    await editor.open('raadsinformatiebrief-iza.md');
  });
  afterAll(() => editor?.stop());

  test('the status bar shows the peildatum of the draft', async () => {
    const item = editor.workbench.statusItem();
    await item.waitFor();
    await expect.poll(() => item.innerText()).toContain('10-12-2024');
    await editor.picture(`activation-${host}`);
  });

  test('no message appears', async () => {
    expect(await editor.workbench.messages().allInnerTexts()).toEqual([]);
  });
});
