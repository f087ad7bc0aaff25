// Wide phrases: the words of an answer spread over the clauses of a sentence ("hoeven niet … wat het AZWA vraagt"), and their subject.
import type { ClaimIndex, FactCues } from './claimIndex';
import type { ClauseReading } from './clauseReading';
import { matchPhrase, type Stretch } from './matchPhrase';
import type { Above, SubjectSource } from './subject';
import { lastNamedBefore } from './mentions';
import { isOfThing } from './ofThing';
import { hasPronoun } from './pronouns';
import { within, type Unit } from './unit';

/** A sentence as something to hold wide phrases against: each word is denied where its own clause is. */
export class WideStretch implements Stretch {
  readonly tokens: Stretch['tokens'];
  readonly runs: Stretch['runs'];
  readonly terms: Stretch['terms'];
  readonly phrases: Stretch['phrases'];
  readonly words: Stretch['words'];
  readonly #clauses: readonly ClauseReading[];

  constructor(clauses: readonly ClauseReading[], unit: Unit) {
    const { sentence } = clauses[0]!;
    this.#clauses = clauses;
    this.tokens = unit.tokens;
    this.runs = sentence.runs;
    this.terms = within(unit.terms, sentence.from, sentence.to);
    this.phrases = sentence.phrases;
    this.words = sentence.words;
  }

  get predicates(): Stretch['predicates'] {
    return this.#clauses[0]!.sentencePredicates;
  }

  get negated(): boolean {
    for (const { negated } of this.#clauses) if (negated) return true;
    return false;
  }

  deniedAt(offset: number): boolean {
    const { tokens } = this;
    for (const clause of this.#clauses)
      for (const { first, next } of clause.runs)
        if (tokens[first]!.start <= offset && offset < tokens[next - 1]!.end && clause.negated) return true;
    return false;
  }
}

/** The subject of a wide phrase: what the sentence names, else what was named before it or stands above it, unless another is named. */
export function wideSubject(
  cues: FactCues,
  { sentence }: ClauseReading,
  unit: Unit,
  above: Above,
): SubjectSource | undefined {
  const terms = within(unit.terms, sentence.from, sentence.to);
  if (terms.some((one) => cues.about.has(one.annotation.id) && !isOfThing(one, unit))) return { kind: 'named' };
  if (terms.some(cues.namesRival)) return undefined;
  const { isOwn } = cues;
  if (lastNamedBefore(unit, sentence.from, isOwn) || above.previous.some(isOwn)) return { kind: 'antecedent' };
  return above.heading.some(isOwn) || above.intro.some(isOwn) ? { kind: 'above' } : undefined;
}

/** The subject where the sentence names it by other words than its terms, and the clause is about nothing else. */
export function namedSubject(
  cues: FactCues,
  clause: ClauseReading,
  unit: Unit,
  above: Above,
  sentence: Stretch,
  { terms }: Stretch,
  index: ClaimIndex,
): SubjectSource | undefined {
  if (terms.some(cues.namesRival)) return undefined;
  if (cues.fact.kind !== 'date' && isOfRival(cues, clause, unit, above, index)) return undefined;
  // "Plannen zijn niet beoordeeld" names it, "het plan wordt beoordeeld" does not.
  if (sentence.phrases.firstOf(cues.namedIds) < 0) return undefined;
  for (const phrase of cues.named)
    if (matchPhrase(phrase, sentence, phrase.negative === true ? 'asWritten' : 'either')) return { kind: 'named' };
  return undefined;
}

/** "Is het GALA definitief? De VNG moet het nog bekrachtigen": a pronoun stands for the thing that was named last, and that is another. */
function isOfRival(
  cues: FactCues,
  clause: ClauseReading,
  unit: Unit,
  { previous, heading }: Above,
  index: ClaimIndex,
): boolean {
  const { isEither: isThing } = cues;
  const last =
    lastNamedBefore(unit, clause.from, isThing)?.annotation.id ??
    previous.findLast(isThing) ??
    (previous.length === 0 ? heading.findLast(isThing) : undefined);
  return last !== undefined && !cues.about.has(last) && hasPronoun(clause, unit, index, PRONOUN_REACH, false);
}

/** "De VNG moet het …": how far into a clause the pronoun may stand. */
const PRONOUN_REACH = 4;
