// What the sentence at the caret is about: its terms, the facts of these, and which versions of them are in force.
import type { Fact } from '../../knowledge/model';
import { timelineAt, type DatedVersion } from '../../knowledge/timeline';
import type { DraftView } from '../view';
import type { ProsePlace } from './caret';

/** A version in force with its fact. */
export interface InForce {
  readonly fact: Fact;
  readonly dated: DatedVersion;
}

/**
 * Ids of the terms of the sentence up to the caret, the nearest first. Where the sentence names none, those of the passage up to the
 * caret; a paragraph of its own without any is about nothing.
 */
export function termsBefore({ block, passageIndex, at, sentenceFrom }: ProsePlace): readonly string[] {
  const inSentence = new Set<string>();
  const inPassage = new Set<string>();
  for (const annotation of [...block.reading.annotations].reverse()) {
    if (annotation.type !== 'term' || annotation.passage !== passageIndex || annotation.from >= at) continue;
    inPassage.add(annotation.id);
    if (annotation.from >= sentenceFrom) inSentence.add(annotation.id);
  }
  return [...(inSentence.size > 0 ? inSentence : inPassage)];
}

/** What is in force at the peildatum of the facts of some terms, in the order of the terms. */
export function inForceOf(view: DraftView, terms: readonly string[]): InForce[] {
  const { knowledge, asOf } = view.context;
  return terms.flatMap((id) =>
    (knowledge.factsOfTerm.get(id) ?? []).flatMap((fact) =>
      timelineAt(fact, asOf.day).inForce.map((dated) => ({ fact, dated })),
    ),
  );
}

/** What a version speaks of lies before the peildatum, and no year that is named: true, but not what a draft says of today. */
export function isOver(view: DraftView, one: InForce, years: readonly string[]): boolean {
  const to = one.dated.holds?.to;
  return (
    to !== undefined && to !== null && to < view.context.asOf.day && !(years.length > 0 && isAboutYear(one, years))
  );
}

/** Whether what a version speaks of has to do with one of these years; where it names no period, with all. */
export function isAboutYear({ dated: { holds } }: InForce, years: readonly string[]): boolean {
  if (!holds) return true;
  return years.some((year) => (holds.from ?? '0000') <= `${year}-12-31` && `${year}-01-01` <= (holds.to ?? '9999'));
}

/** The years a text names. */
export function yearsIn(text: string): string[] {
  return [...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => year);
}
