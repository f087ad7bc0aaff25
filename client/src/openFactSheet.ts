// The command that shows the fact sheet of a term: the one it is given, or that of the term at the caret.
import { commands, Uri, window, type LocationLink, type Location } from 'vscode';
import { isDraft } from './drafts';
import { text } from './language';

const SHEET_SCHEME = 'peildatum';

/** Shows the sheet beside the draft. `given` comes from a link in a hover; anything but an address of ours is not opened. */
export async function openFactSheet(given: unknown): Promise<void> {
  const sheet = typeof given === 'string' ? Uri.parse(given) : await sheetAtCaret();
  if (sheet?.scheme !== SHEET_SCHEME) {
    void window.showInformationMessage(text('Put the caret on a term that Peildatum knows, and try again.'));
    return;
  }
  // Rendered, with links that can be followed; as text where the editor has no Markdown preview.
  if ((await commands.getCommands(true)).includes('markdown.showPreviewToSide'))
    await commands.executeCommand('markdown.showPreviewToSide', sheet);
  else await window.showTextDocument(sheet, { preview: true });
}

async function sheetAtCaret(): Promise<Uri | undefined> {
  const editor = window.activeTextEditor;
  if (!editor || !isDraft(editor.document)) return undefined;
  const found = await commands.executeCommand<(Location | LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    editor.document.uri,
    editor.selection.active,
  );
  return found
    .map((target) => ('targetUri' in target ? target.targetUri : target.uri))
    .find((uri) => uri.scheme === SHEET_SCHEME);
}
