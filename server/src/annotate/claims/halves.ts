// Phrases that name a subject with a term in them, where the term was named just before: "Het IZA is gesloten. De huisartsen doen niet mee."
import type { ClaimIndex, FactCues } from './claimIndex';
import type { ClauseReading } from './clauseReading';
import { matchPhrase, type Stretch } from './matchPhrase';
import { lastNamedBefore } from './mentions';
import type { Phrase } from './phrase';
import type { Above, SubjectSource } from './subject';
import type { Unit } from './unit';

/** A phrase without its term, and what that may be. */
export interface Half {
  readonly phrase: Phrase;
  readonly ids: ReadonlySet<string>;
}

/** The halves of phrases with one term. */
export function halvesOf(phrases: readonly string[] = [], compile: (text: string) => Phrase): readonly Half[] {
  return phrases.flatMap((text) => {
    const words = text.split(/\s+/);
    const isTerm = (word: string) => word.includes('@');
    if (words.length < 2 || words.filter(isTerm).length !== 1) return [];
    const term = words.find(isTerm)!;
    const ids = term.split('|').flatMap((one) => (one.startsWith('@') ? [one.slice(1)] : []));
    const phrase = compile(words.filter((word) => word !== term).join(' '));
    return hasNoun(phrase) ? [{ phrase, ids: new Set(ids) }] : [];
  });
}

/** "Nog indienen" names nothing. */
function hasNoun({ words }: Phrase): boolean {
  return words.some(({ alternatives }) =>
    alternatives.every((one) => one.kind === 'word' && one.head.length > LONGEST_ADVERB),
  );
}

const LONGEST_ADVERB = 3;

/** The subject where a sentence has such a half, names nothing else, and the last thing that was named is its term. */
export function halfSubject(
  cues: FactCues,
  { sentence: { from, phrases } }: ClauseReading,
  unit: Unit,
  { previous }: Above,
  sentence: Stretch,
  index: ClaimIndex,
): SubjectSource | undefined {
  const isThing = (id: string) => !index.isActor(id);
  if (sentence.terms.some(({ annotation: { id } }) => isThing(id))) return undefined;
  const last = lastNamedBefore(unit, from, isThing)?.annotation.id ?? previous.findLast(isThing);
  if (last === undefined) return undefined;
  return cues.halves.some(
    ({ phrase, ids }) => ids.has(last) && phrases.has(phrase) && matchPhrase(phrase, sentence, 'either'),
  )
    ? { kind: 'antecedent', isWeak: true }
    : undefined;
}
