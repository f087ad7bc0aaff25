// Phrases that name a subject with a term in them, where the term was named just before: "Het IZA is gesloten. De huisartsen doen niet mee."
import type { ClaimIndex, FactCues } from './claimIndex';
import type { ClauseReading, SentenceReach } from './clauseReading';
import { stretchOfLayer } from './leaning';
import { matchPhrase, type Stretch } from './matchPhrase';
import { lastNamedBefore } from './mentions';
import { sentenceBefore } from './otherSubject';
import type { Phrase } from './phrase';
import type { Above, SubjectSource } from './subject';
import type { Unit } from './unit';

/** A phrase without its term, and what that may be. */
export interface Half {
  readonly phrase: Phrase;
  readonly ids: ReadonlySet<string>;
  /** The words that may stand for the term: "zorgakkoord". */
  readonly said: Phrase | undefined;
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
    const names = term.split('|').filter((one) => !/^[@&#(]/.test(one) && one.length >= SHORTEST_NAME);
    const said = names.length === 0 ? undefined : compile(names.join('|'));
    return hasNoun(phrase) ? [{ phrase, ids: new Set(ids), said }] : [];
  });
}

/** So long a word is that hardly stands for anything else: "akkoord" and "gemeenten" are said of many things. */
const SHORTEST_NAME = 10;

/** "Nog indienen" names nothing. */
function hasNoun({ words }: Phrase): boolean {
  return words.some(({ alternatives }) =>
    alternatives.every((one) => one.kind === 'word' && one.head.length > LONGEST_ADVERB),
  );
}

const LONGEST_ADVERB = 3;

/** The subject where a sentence has such a half, names nothing else, and the last thing that was named is its term, or the sentence before has a word for it. */
export function halfSubject(
  cues: FactCues,
  { sentence: { from, phrases }, sentence: own }: ClauseReading,
  unit: Unit,
  { previous }: Above,
  sentence: Stretch,
  index: ClaimIndex,
): SubjectSource | undefined {
  const halves = cues.halves.filter(({ phrase }) => phrases.has(phrase) && matchPhrase(phrase, sentence, 'either'));
  if (halves.length === 0) return undefined;
  const isThing = (id: string) => !index.isActor(id);
  if (sentence.terms.some(({ annotation: { id } }) => isThing(id))) return undefined;
  const last = lastNamedBefore(unit, from, isThing)?.annotation.id ?? previous.findLast(isThing);
  const isNamed = last !== undefined && halves.some(({ ids }) => ids.has(last));
  return isNamed || isSaidBefore(halves, own, unit, index) ? { kind: 'antecedent', isWeak: true } : undefined;
}

/** "Het zorgakkoord telt twaalf partijen. De huisartsen doen daar niet aan mee": the sentence before has a word for the term and names no other. */
function isSaidBefore(halves: readonly Half[], own: SentenceReach, unit: Unit, index: ClaimIndex): boolean {
  if (halves.every(({ said }) => said === undefined)) return false;
  const before = sentenceBefore(own, unit, index);
  if (!before) return false;
  const stretch = stretchOfLayer({ unit, sentence: before }, index);
  if (stretch.terms.some(({ annotation: { id } }) => !index.isActor(id))) return false;
  return halves.some(({ said }) => said !== undefined && matchPhrase(said, stretch, 'either') !== undefined);
}
