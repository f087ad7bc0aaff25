// What completion costs on a draft of 207 KB, by what is asked for, and the size of its answers. The draft has been read: that is the keystroke's.
import { TextDocument } from 'vscode-languageserver-textdocument';
import { recognizerFromDisk } from '../scripts/knowledgeFromDisk.mjs';
import { annotateDraft } from '../server/src/annotate/annotatedDraft';
import { checkDraft } from '../server/src/check/check';
import { Draft } from '../server/src/draft/draft';
import { provideCompletion } from '../server/src/features/completion';
import type { CompletionAbilities } from '../server/src/features/completion/suggestion';
import type { DraftView } from '../server/src/features/view';
import { contextOf, quantile, row, textOf, time } from './measure';

const ROUNDS = 60;
const can: CompletionAbilities = {
  snippets: true,
  labelDetails: true,
  markdown: true,
  defaults: new Set(['editRange', 'insertTextMode']),
  lazyEdits: true,
};
/** What stands before the caret in a paragraph of its own. */
const ASKED: Readonly<Record<string, string>> = {
  'an abbreviation': 'De gemeente werkt mee aan de SPUK I',
  'a name in full': 'Wij volgen de Vereniging van Ned',
  'an ordinary word': 'De gemeente werkt mee aan de plannen',
  'any term': 'Wij schrijven u vandaag over ',
  'a fact': 'De SPUK IZA in 2025 ',
  'a fact by its words': 'loket transformatieplannen',
  'an amount': 'Voor de SPUK AZWA is in 2027 ',
  'a title': 'De leden namen de resolutie "',
  'a footnote': 'De SPUK IZA loopt in 2026 door.[^',
  'a paragraph': '',
  'a paragraph by its title': 'stand iza',
  'a code': '<!-- peildatum-uit ',
};

const recognizer = await recognizerFromDisk();
const blocks = textOf('letters', 207_000).split(/\n{2,}/);
const front = '---\npeildatum: 2025-10-01\n---\n\n';

function viewAt(typed: string, share: number): { view: DraftView; offset: number } {
  const at = Math.floor(blocks.length * share);
  const before = `${front}${blocks.slice(0, at).join('\n\n')}\n\n${typed}`;
  const text = `${before}\n\n${blocks.slice(at).join('\n\n')}\n`;
  const annotated = annotateDraft(Draft.of(text), recognizer);
  const context = contextOf(annotated);
  const found = checkDraft(context);
  const view = {
    uri: 'file:///draft.md',
    document: TextDocument.create('file:///draft.md', 'markdown', 1, text),
    annotated,
    context,
    language: 'nl' as const,
    addresses: { localCopies: new Map() },
    findings: () => found,
  };
  view.document.positionAt(0);
  return { view, offset: before.length };
}

console.log(`Completion in a draft of 207 KB, in ms (${ROUNDS} requests at three places; the first one apart)`);
row('what is asked for', 'median', 'p95', 'first', 'items', 'KB');
const all: number[] = [];
for (const [name, typed] of Object.entries(ASKED)) {
  const times: number[] = [];
  let first = 0;
  let answer = null;
  for (const share of [0.02, 0.5, 0.98]) {
    const { view, offset } = viewAt(typed, share);
    first = Math.max(
      first,
      time(() => provideCompletion(view, offset, can)),
    );
    for (let round = 0; round < ROUNDS / 3; round++)
      times.push(time(() => (answer = provideCompletion(view, offset, can))));
  }
  all.push(...times);
  const list = answer as ReturnType<typeof provideCompletion>;
  row(
    name,
    quantile(times, 0.5),
    quantile(times, 0.95),
    first,
    String(list?.items.length ?? 0),
    JSON.stringify(list).length / 1000,
  );
}
row('all together', quantile(all, 0.5), quantile(all, 0.95));
