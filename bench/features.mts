// What editor features cost on an annotated draft of 207 KB, and what making a recogniser of the knowledge costs.
import { TextDocument } from 'vscode-languageserver-textdocument';
import { recognizerFromDisk } from '../scripts/knowledgeFromDisk.mjs';
import { buildRecognizer } from '../server/src/annotate/recognizer';
import { checkDraft } from '../server/src/check/check';
import { provideCodeLenses } from '../server/src/features/codeLens';
import { provideDefinition } from '../server/src/features/definition';
import { provideDocumentLinks } from '../server/src/features/documentLinks';
import { provideHover } from '../server/src/features/hover';
import type { DraftView } from '../server/src/features/view';
import { annotate, contextOf, quantile, row, textOf, time } from './measure';

const recognizer = await recognizerFromDisk();
const text = textOf('dense', 207_000);
const annotated = annotate(text, recognizer);
const context = contextOf(annotated);
const found = checkDraft(context);
const view: DraftView = {
  uri: 'file:///draft.md',
  document: TextDocument.create('file:///draft.md', 'markdown', 1, text),
  annotated,
  context,
  language: 'nl',
  addresses: { localCopies: new Map() },
  findings: () => found,
};

/** Places where something was recognised, spread over the draft. */
const places = annotated.blocks
  .flatMap(({ start, reading }) => reading.annotations.map((annotation) => start + annotation.start))
  .filter((_, index, all) => index % Math.ceil(all.length / 200) === 0);

function measure(name: string, run: (place: number) => unknown): void {
  for (const place of places) run(place);
  const times = places.map((place) => time(() => run(place)));
  row(name, quantile(times, 0.5), quantile(times, 0.95));
}

console.log(`Features on an annotated draft of 207 KB, in ms (${places.length} requests)`);
row('feature', 'median', 'p95');
measure('hover', (place) => provideHover(view, place));
measure('definition', (place) => provideDefinition(view, place));
measure('document links', () => provideDocumentLinks(view));
measure('code lens', () => provideCodeLenses(view));
const built = Array.from({ length: 9 }, () => time(() => buildRecognizer({ ...recognizer.knowledge })));
row('recogniser from the knowledge', quantile(built, 0.5), quantile(built, 0.95));
