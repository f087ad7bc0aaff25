// What the benches share: times, quantiles, tables, and the texts that are measured on.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../corpus/corpus';
import { ROOT } from '../scripts/knowledgeFromDisk.mjs';
import { annotateDraft, type AnnotatedDraft } from '../server/src/annotate/annotatedDraft';
import type { Recognizer } from '../server/src/annotate/recognizer';
import { asOfDraft } from '../server/src/check/asOf';
import type { CheckContext } from '../server/src/check/rule';
import { Draft } from '../server/src/draft/draft';

/** Today, to the benches. */
export const TODAY = '2025-10-01';

/** Milliseconds that something takes. */
export function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The time that a share of the times stays below. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** One line of a table: a name and right-aligned cells; numbers with two decimals. */
export function row(name: string, ...cells: readonly (string | number)[]): void {
  const text = cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell).padStart(12));
  console.log(name.padEnd(34) + text.join(''));
}

/** What a text is made of: claims in nearly every sentence, or letters as municipalities send them. */
export type Kind = 'dense' | 'letters';

const pieces: Readonly<Record<Kind, string>> = { dense: densePieces(), letters: letterPieces() };

function densePieces(): string {
  return readCorpus(ROOT, 'tuned')
    .map(({ text }) => text.replace(/^---[^]*?\n---\n/, ''))
    .join('\n\n');
}

/** The source documents where these are at hand, else the examples. */
function letterPieces(): string {
  const shared = join(ROOT, '..', 'shared', 'source-documents');
  const folder = existsSync(shared) ? shared : join(ROOT, 'examples');
  return readdirSync(folder)
    .filter((file) => /\.(?:md|txt)$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(/^---[^]*?\n---\n/, ''))
    .join('\n\n');
}

/** Markdown of a kind and of exactly so many characters. */
export function textOf(kind: Kind, size: number): string {
  return pieces[kind].repeat(Math.ceil(size / pieces[kind].length)).slice(0, size);
}

/** What checking a draft needs. */
export function contextOf(annotated: AnnotatedDraft): CheckContext {
  return {
    annotated,
    knowledge: annotated.recognizer.knowledge,
    asOf: asOfDraft(annotated.draft, undefined, TODAY),
    today: TODAY,
    options: { severities: {}, knownAbbreviations: [], missingFiles: new Set() },
  };
}

/** A text read from scratch. */
export function annotate(text: string, recognizer: Recognizer): AnnotatedDraft {
  return annotateDraft(Draft.of(text), recognizer);
}
