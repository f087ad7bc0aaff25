// What is known by its value: how much the words around speak of the subject, and which of several facts with that value is meant.
import type { ClaimIndex, FactCues } from './claimIndex';
import type { ClauseReading } from './clauseReading';
import { holdsAny, type Stretch } from './matchPhrase';
import type { Above, SubjectSource } from './subject';
import { within, type Unit } from './unit';

/** What a clause is read with. */
export interface ValueReading {
  readonly clause: ClauseReading;
  readonly unit: Unit;
  readonly above: Above;
  readonly index: ClaimIndex;
  readonly sentence: Stretch;
}

/**
 * How much of a sentence and of what stands before it speaks of the subject of a fact: 2 where it is named, else up to 2 by what is
 * near, what was named further up, and other words for it; 0 where the sentence is about another.
 * @param isNamed whether the sentence names it
 * @param isNear whether something close by does, besides what heads and introduces the text
 */
export function subjectEvidence(
  { isOwn, named, namedIds, paraphrases, paraphraseIds }: FactCues,
  { above, sentence }: ValueReading,
  isNamed: boolean,
  isNear: boolean,
): number {
  if (isNamed) return 2;
  const near = isNear || above.previous.some(isOwn) || above.heading.some(isOwn) || above.intro.some(isOwn);
  const hasOtherWord = holdsAny(named, namedIds, sentence) || holdsAny(paraphrases, paraphraseIds, sentence);
  return (near ? 1 : above.earlier.some(isOwn) ? 0.5 : 0) + (hasOtherWord ? 1 : 0);
}

/** Whether the sentence, or a part of it, names a subject that takes it away from that of a fact. What is wider does not: "de SPUK". */
export function namesRival(
  cues: FactCues,
  { clause: { sentence }, unit, index }: ValueReading,
  { from, to }: { readonly from: number; readonly to: number } = sentence,
): boolean {
  return within(unit.terms, from, to).some(({ annotation: { id } }) => cues.isRival(id) && !index.isWider(id, cues));
}

/** How the subject of a value that is known is known itself. */
export function subjectOfValue(
  { isOwn, namesOwn }: FactCues,
  { clause: { sentence }, unit, above }: ValueReading,
): SubjectSource {
  if (within(unit.terms, sentence.from, sentence.to).some(namesOwn)) return { kind: 'named' };
  return { kind: above.heading.some(isOwn) ? 'above' : 'antecedent' };
}

/** The one for which most speaks, and enough; undefined where two of different facts are equal. */
export function mostLikely<T>(
  all: readonly T[],
  evidence: (one: T) => number,
  enough: number,
  factOf: (one: T) => FactCues,
): T | undefined {
  let best: { one: T; sum: number } | undefined;
  let tied = false;
  for (const one of all) {
    const sum = evidence(one);
    if (sum < enough || (best && sum < best.sum)) continue;
    tied = best?.sum === sum && factOf(best.one) !== factOf(one);
    best = { one, sum };
  }
  return tied ? undefined : best?.one;
}

/** All for which most speaks, and enough. */
export function allLikely<T>(all: readonly T[], evidence: (one: T) => number, enough: number): readonly T[] {
  let best = enough;
  let likely: T[] = [];
  for (const one of all) {
    const sum = evidence(one);
    if (sum < best) continue;
    if (sum > best) {
      best = sum;
      likely = [];
    }
    likely.push(one);
  }
  return likely;
}
