// Tells the server where the caret is, so that findings in the sentence that is being written wait until the writer leaves it.
import { window, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CARET_NOTIFICATION, type CaretParams } from '../../server/src/protocol';
import { isDraft } from './drafts';

/** Sends the caret of a draft whenever it moves, for as long as the client runs. */
export function tellCaret(client: BaseLanguageClient): Disposable {
  return window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
    if (!isDraft(document) || !client.isRunning()) return;
    const { line, character } = selection.active;
    const params: CaretParams = {
      uri: client.code2ProtocolConverter.asUri(document.uri),
      position: { line, character },
    };
    // A server that just went away needs no caret.
    client.sendNotification(CARET_NOTIFICATION, params).catch(() => undefined);
  });
}
