// Going to a place in a draft, in the editor where it is in sight already.
import { Uri, window, workspace, type Range } from 'vscode';

/** The command that goes there. For our own views; not in the palette. */
export const GO_TO = '_peildatum.goTo';

/** A place in a document. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}

/** Shows a place and puts the caret there. */
export async function goTo({ uri, range }: Place): Promise<void> {
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  const document = shown?.document ?? (await workspace.openTextDocument(Uri.parse(uri)));
  await window.showTextDocument(document, {
    selection: range,
    ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
  });
}
