// What a keystroke costs from change to findings, at the start, in the middle and at the end of a letter and of long drafts; and one that
// turns the rest of the draft into code.
import { recognizerFromDisk } from '../scripts/knowledgeFromDisk.mjs';
import { annotateDraft, type AnnotatedDraft } from '../server/src/annotate/annotatedDraft';
import { checkDraft } from '../server/src/check/check';
import { Draft, type TextEdit } from '../server/src/draft/draft';
import { contextOf, quantile, row, textOf, time, type Kind } from './measure';

const STROKES = 300;
/** What is typed, over and over; a sentence ends in it now and then. */
const TYPED = 'De gemeente ontvangt in 2026 een bedrag. ';
const SIZES = [30_000, 207_000, 1_000_000];

const recognizer = await recognizerFromDisk();

interface Stroke {
  readonly edit: number;
  readonly annotate: number;
  readonly check: number;
}

/** A draft that is open in an editor. */
class Open {
  #draft: Draft;
  /** What the editor shows: kept, as a server keeps it. */
  #shown: AnnotatedDraft;

  constructor(text: string) {
    this.#draft = Draft.of(text);
    this.#shown = annotateDraft(this.#draft, recognizer);
    checkDraft(contextOf(this.#shown));
  }

  get text(): string {
    return this.#shown.draft.text;
  }

  /** Takes in a change, up to the findings. */
  change(edit: TextEdit): Stroke {
    let annotated = this.#shown;
    const times = {
      edit: time(() => (this.#draft = this.#draft.edit([edit]))),
      annotate: time(() => (annotated = annotateDraft(this.#draft, recognizer))),
      check: time(() => checkDraft(contextOf(annotated))),
    };
    this.#shown = annotated;
    return times;
  }
}

const total = ({ edit, annotate, check }: Stroke): number => edit + annotate + check;

/** Lets go of what one change held on to: a keystroke is a task of its own, and weak references hold for as long as one lasts. */
const nextTask = () => new Promise((resolve) => setImmediate(resolve));

/** Types a while in the first prose paragraph behind a place. */
async function typeAt(kind: Kind, size: number, share: number): Promise<Stroke[]> {
  const open = new Open(textOf(kind, size));
  let at = /\n\n[A-Z][^\n|]{40,}/.exec(open.text.slice(Math.floor(size * share)))?.index ?? 0;
  at += Math.floor(size * share) + 2;
  const strokes: Stroke[] = [];
  for (let stroke = 0; stroke < STROKES; stroke++, at++) {
    await nextTask();
    strokes.push(open.change({ start: at, end: at, text: TYPED[stroke % TYPED.length]! }));
  }
  return strokes;
}

console.log(`One keystroke, change to findings, in ms (${STROKES} letters)`);
row('kind, size, place', 'median', 'p95', 'reading', 'annotating', 'checking');
for (const kind of ['letters', 'dense'] as const) {
  for (const size of SIZES) {
    for (const [place, share] of [
      ['start', 0.01],
      ['middle', 0.5],
      ['end', 0.9],
    ] as const) {
      const strokes = await typeAt(kind, size, share);
      const median = (of: (stroke: Stroke) => number) => quantile(strokes.map(of), 0.5);
      row(
        `${kind}, ${size / 1000} KB, ${place}`,
        median(total),
        quantile(strokes.map(total), 0.95),
        median(({ edit }) => edit),
        median(({ annotate }) => annotate),
        median(({ check }) => check),
      );
    }
  }
}

console.log('\nA keystroke in the middle that opens a code fence, and the one that takes it away, in ms (median of 7)');
row('size', 'opens', 'goes');
for (const size of SIZES) {
  const open = new Open(textOf('dense', size));
  const at = open.text.indexOf('\n\n', size / 2) + 2;
  const opens: number[] = [];
  const goes: number[] = [];
  for (let round = 0; round < 7; round++) {
    await nextTask();
    open.change({ start: at, end: at, text: '``' });
    opens.push(total(open.change({ start: at + 2, end: at + 2, text: '`\n' })));
    await nextTask();
    goes.push(total(open.change({ start: at + 2, end: at + 4, text: '' })));
    open.change({ start: at, end: at + 2, text: '' });
  }
  row(`${size / 1000} KB`, quantile(opens, 0.5), quantile(goes, 0.5));
}
