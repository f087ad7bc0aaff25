// What a keystroke costs from change to findings, in a letter and in a draft of 1 MB; and a fresh reading against remark's parse.
import { annotateDraft, type AnnotatedDraft } from '../server/src/annotate/annotatedDraft';
import { asOfDraft } from '../server/src/check/asOf';
import { checkDraft } from '../server/src/check/check';
import { Draft } from '../server/src/draft/draft';
import { readCorpus } from '../corpus/corpus';
import { recognizerFromDisk, ROOT } from '../scripts/knowledgeFromDisk.mjs';
import { remark } from './remark';

const TODAY = '2025-10-01';
const STROKES = 120;
const recognizer = await recognizerFromDisk();
/** Drafts of the corpus without their front matter, one after the other. */
const PROSE = readCorpus(ROOT, 'tuned')
  .map(({ text }) => text.replace(/^---[^]*?\n---\n/, ''))
  .join('\n\n');

function draftOf(size: number): string {
  return PROSE.repeat(Math.ceil(size / PROSE.length)).slice(0, size);
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

function check(annotated: AnnotatedDraft): void {
  checkDraft({
    annotated,
    knowledge: recognizer.knowledge,
    asOf: asOfDraft(annotated.draft, undefined, TODAY),
    today: TODAY,
    options: { severities: {}, knownAbbreviations: [], missingFiles: new Set() },
  });
}

const row = (name: string, ...cells: (string | number)[]) => {
  const text = cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell).padStart(12));
  console.log(name.padEnd(20) + text.join(''));
};

console.log(`One keystroke, change to findings, in ms (${STROKES} letters)`);
row('size, place', 'median', 'p95', 'reading', 'annotating', 'checking');
for (const size of [30_000, 207_000, 1_000_000]) {
  for (const [place, share] of [
    ['start', 0.01],
    ['middle', 0.5],
    ['end', 0.98],
  ] as const) {
    let draft = Draft.of(draftOf(size));
    check(annotateDraft(draft, recognizer));
    let at = draft.text.indexOf('gemeente', Math.floor(size * share));
    const steps: { edit: number; annotate: number; check: number }[] = [];
    for (let stroke = 0; stroke < STROKES; stroke++, at++) {
      const edit = time(() => (draft = draft.edit([{ start: at, end: at, text: 'gemeente '[stroke % 9]! }])));
      let annotated!: AnnotatedDraft;
      const annotate = time(() => (annotated = annotateDraft(draft, recognizer)));
      steps.push({ edit, annotate, check: time(() => check(annotated)) });
    }
    const totals = steps.map((step) => step.edit + step.annotate + step.check);
    const median = (of: (step: (typeof steps)[number]) => number) => quantile(steps.map(of), 0.5);
    row(
      `${size / 1000} KB, ${place}`,
      quantile(totals, 0.5),
      quantile(totals, 0.95),
      median(({ edit }) => edit),
      median(({ annotate }) => annotate),
      median(({ check: checking }) => checking),
    );
  }
}

console.log('\nA fresh draft, read and annotated, against a parse by remark, in ms (median of 7)');
row('size', 'annotated', 'remark', 'ratio');
for (const size of [30_000, 207_000]) {
  const text = draftOf(size);
  const own: number[] = [];
  const others: number[] = [];
  for (let round = 0; round < 7; round++) {
    own.push(time(() => annotateDraft(Draft.of(text), recognizer)));
    others.push(time(() => remark().parse(text)));
  }
  row(`${size / 1000} KB`, quantile(own, 0.5), quantile(others, 0.5), quantile(own, 0.5) / quantile(others, 0.5));
}
