// The command that makes the list of sources of a draft, or brings it up to date.
import { Range, window, workspace, WorkspaceEdit } from 'vscode';
import { SOURCES_LIST_REQUEST, type DraftParams, type SourcesListAnswer } from '../../server/src/protocol';
import { activeDraft } from './drafts';
import { text } from './language';
import type { Server } from './server';

/** Asks the server what the list wants, applies it, and tells what came of it. */
export async function updateSources(server: Server): Promise<void> {
  const draft = activeDraft();
  if (!draft) {
    void window.showInformationMessage(text('Open a draft first.'));
    return;
  }
  const params: DraftParams = { uri: draft.uri.toString() };
  const { version } = draft;
  const answer = await server.ask<SourcesListAnswer>(SOURCES_LIST_REQUEST, params);
  if (!answer) throw new Error(text('Peildatum does not check this draft now.'));
  if (draft.version !== version) throw new Error(text('The draft changed meanwhile. Try again.'));
  if (answer.edits.length > 0) {
    const edit = new WorkspaceEdit();
    for (const { range, newText } of answer.edits) {
      const { start, end } = range;
      edit.replace(draft.uri, new Range(start.line, start.character, end.line, end.character), newText);
    }
    if (!(await workspace.applyEdit(edit))) throw new Error(text('The draft could not be changed. Is it read-only?'));
  }
  void window.showInformationMessage(outcomeText(answer));
}

function outcomeText({ outcome, added, heading }: SourcesListAnswer): string {
  if (outcome === 'none') return text('This draft uses no source that Peildatum knows.');
  if (outcome === 'complete') return text('"{heading}" is complete.', { heading });
  return added === 1
    ? text('1 source was added to "{heading}".', { heading })
    : text('{count} sources were added to "{heading}".', { count: added, heading });
}
