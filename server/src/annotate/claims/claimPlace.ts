// Where the words of a claim stand: of words that are spread over a sentence, with its subject, and whether a verb is among them.
import type { ClauseReading } from './clauseReading';
import type { PhraseMatch } from './matchPhrase';
import type { SubjectSource } from './subject';
import type { Unit } from './unit';
import type { FoundValue } from './values';
import { claimWords } from './words';

/** Of words that are spread over clauses, those that say as much within this one where there are any. */
export function placeOf(
  { match, slug }: { readonly match: PhraseMatch; readonly slug: string },
  answers: readonly { readonly match: PhraseMatch; readonly slug: string }[],
): { readonly from: number; readonly to: number } {
  if (!match.wide) return match;
  const near = answers.filter((one) => one.slug === slug && !one.match.wide && one.match.words > 2);
  const { from, to } = near.sort((a, b) => b.match.words - a.match.words)[0]?.match ?? match;
  return { from, to };
}

/** The words of the claim: with those of its subject, where it is told so, and with the word that denies. */
export function spanOf<T extends FoundValue & { readonly spansSubject: boolean }>(
  found: T,
  subject: SubjectSource,
  clause: ClauseReading,
  unit: Unit,
): T {
  return withDenial(found.spansSubject ? withSubject(found, subject, clause) : found, clause, unit);
}

/** The words of the claim with its subject, where that is named in the clause itself. */
function withSubject<T extends FoundValue>(found: T, subject: SubjectSource, clause: ClauseReading): T {
  if (subject.from === undefined || subject.to === undefined || subject.from < clause.from || subject.to > clause.to)
    return found;
  return { ...found, from: Math.min(found.from, subject.from), to: Math.max(found.to, subject.to) };
}

/** "Geoormerkt geld voor eenzaamheid is er na 2025 niet meer": the word that denies is part of what is said, where it comes last. */
function withDenial<T extends FoundValue>(found: T, { runs }: ClauseReading, { tokens }: Unit): T {
  if (found.value.type !== 'state' || !found.value.denied) return found;
  for (const { first, next } of runs)
    for (let at = first; at < next; at++) {
      const { start, lower } = tokens[at]!;
      if (start < found.from || !DENIALS.has(lower)) continue;
      if (start < found.to) return found;
      const last = GOES_ON.has(tokens[at + 1]?.lower ?? '') && at + 1 < next ? at + 1 : at;
      return { ...found, to: tokens[last]!.end };
    }
  return found;
}

const DENIALS: ReadonlySet<string> = new Set(claimWords('claimPlaceDenials'));
/** "Niet meer" and "niet langer" are one. */
const GOES_ON: ReadonlySet<string> = new Set(['meer', 'langer']);

/** Whether some verb of a clause is among some words of it. */
export function hasVerb({ from, to }: FoundValue, { predicates }: ClauseReading, { tokens }: Unit): boolean {
  for (const { shape, tokens: places } of predicates) {
    if (shape === 'noun') continue;
    const { start } = tokens[places[0]!]!;
    if (from <= start && start < to) return true;
  }
  return false;
}
