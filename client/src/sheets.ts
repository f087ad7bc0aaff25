// The commands that show the server's own documents: the fact sheet of a term, and the claims of a draft.
import { commands, Uri, window, type Location, type LocationLink, type QuickPickItem } from 'vscode';
import { claimsTableUri, SHEET_SCHEME, TERMS_REQUEST, type TermSheet } from '../../server/src/protocol';
import { activeDraft, currentDraft, isDraft } from './drafts';
import { text } from './language';
import type { OverviewNode } from './overviewView';
import type { Server } from './server';

/** Shows a fact sheet beside the draft: the one a link in a hover gives, that of the term at the caret, or one that is chosen. */
export async function openFactSheet(given: unknown, server: Server): Promise<void> {
  const sheet = ours(given) ?? (await sheetAtCaret()) ?? (await chooseSheet(server));
  if (sheet) await show(sheet);
}

interface SheetChoice extends QuickPickItem {
  readonly sheet: string;
}

async function chooseSheet(server: Server): Promise<Uri | undefined> {
  const uri = activeDraft()?.uri.toString();
  const terms = await server.ask<readonly TermSheet[]>(TERMS_REQUEST, uri === undefined ? {} : { uri });
  if (!terms) throw new Error(text('Peildatum is not running.'));
  const choices = terms.map(({ name, fullName, sheet }): SheetChoice => ({
    label: name,
    description: fullName === name ? '' : fullName,
    sheet,
  }));
  const chosen = await window.showQuickPick(choices, {
    title: text('Fact sheet'),
    placeHolder: text('Choose a term'),
    matchOnDescription: true,
  });
  return chosen && Uri.parse(chosen.sheet);
}

/** Shows the claims of a draft as a table beside it: of the one a code lens gives, or of the one at hand. */
export async function openClaimsTable(given: unknown): Promise<void> {
  const draft = currentDraft();
  const table = ours(given) ?? (draft && Uri.parse(claimsTableUri(draft.uri.toString())));
  if (table) await show(table);
  else void window.showInformationMessage(text('Open a draft first.'));
}

/** The address of a document of ours, or that of a line in the side view; anything else that a link brings along is not opened. */
function ours(given: unknown): Uri | undefined {
  const sheet = (given as Partial<Extract<OverviewNode, { kind: 'term' }>> | undefined)?.term?.sheet ?? given;
  const uri = typeof sheet === 'string' ? Uri.parse(sheet) : undefined;
  return uri?.scheme === SHEET_SCHEME ? uri : undefined;
}

/** Rendered, with links that can be followed; as text where the editor has no Markdown preview. */
async function show(sheet: Uri): Promise<void> {
  const preview = 'markdown.showPreviewToSide';
  if ((await commands.getCommands(true)).includes(preview)) await commands.executeCommand(preview, sheet);
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
