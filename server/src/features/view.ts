// What every feature looks at: one draft with its annotations, its positions, its as-of date and its findings.
import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnnotatedDraft, PlacedReading } from '../annotate/annotatedDraft';
import { blockAt } from '../annotate/blockAt';
import type { Annotation } from '../annotate/annotation';
import type { CheckContext } from '../check/rule';
import type { Finding, Message } from '../check/finding';
import { localise } from '../text/localise';
import type { SourceAddresses } from './sourceAddress';

/** Language of what the user reads. */
export type Language = 'nl' | 'en';

/** One draft as features see it. Immutable; an edit makes a new one. */
export interface DraftView {
  readonly uri: string;
  readonly document: TextDocument;
  readonly annotated: AnnotatedDraft;
  readonly context: CheckContext;
  readonly language: Language;
  readonly addresses: SourceAddresses;
  /** Findings of the draft, made on first use. */
  findings(): readonly Finding[];
}

/** An annotation at its place in the draft. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly block: PlacedReading;
  /** Offsets in the draft: UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
}

/** Annotations that touch an offset, the most telling first: titles, then terms, amounts, dates; shorter before longer. */
export function annotationsAt(annotated: AnnotatedDraft, offset: number): PlacedAnnotation[] {
  const block = blockAt(annotated, offset);
  if (!block) return [];
  const found: PlacedAnnotation[] = [];
  for (const annotation of block.reading.annotations) {
    const start = block.start + annotation.start;
    const end = block.start + annotation.end;
    if (start <= offset && offset <= end) found.push({ annotation, block, start, end });
  }
  return found.sort(
    (a, b) => KIND_ORDER[a.annotation.type] - KIND_ORDER[b.annotation.type] || a.end - a.start - (b.end - b.start),
  );
}

const KIND_ORDER: Readonly<Record<Annotation['type'], number>> = { term: 0, resolution: 1, amount: 2, date: 3 };

/** The LSP range of draft offsets. */
export function rangeOf(document: { positionAt(offset: number): Position }, start: number, end: number): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** A message in the language of the view. Arguments that are messages keep their own words. */
export function say(language: Language, message: Message): string {
  return localise(language, message.template, message.args);
}
