// Holding a cue phrase against a stretch of text: every word must be there, in any order.
import type { TokenRun } from '../../dutch/clause';
import { wordList } from '../../dutch/word-lists';
import type { VerbShape } from '../../dutch/verb-shape';
import type { Token } from '../../dutch/tokens';
import type { Alternative, Phrase, Word } from './phrase';
import type { PhraseSet } from './phraseSet';
import { isActing } from './acting';
import type { TermAnnotation } from '../annotation';
import type { Placed } from './unit';
import { type WordPlaces } from './wordPlaces';

/** A predicate used in a clause. */
export interface PredicateUse {
  readonly lemma: string;
  readonly group: string | undefined;
  /** Its grammatical shape: finite, participle, infinitive, noun … */
  readonly shape: VerbShape;
  /** The clause denies this predicate. */
  readonly negated: boolean;
  /** Indices of the tokens it is made of. */
  readonly tokens: readonly number[];
}

/** What a phrase is held against: runs of tokens with what was found in them. */
export interface Stretch {
  readonly tokens: readonly Token[];
  readonly runs: readonly TokenRun[];
  readonly predicates: readonly PredicateUse[];
  readonly terms: readonly Placed<TermAnnotation>[];
  /** The stretch holds a word that denies. */
  readonly negated: boolean;
  /** Of a whole sentence: whether the clause at an offset is denied. */
  deniedAt?(offset: number): boolean;
  /** The clause whose subject it shares: "wij vangen dat op door …". */
  readonly governing?: Stretch | undefined;
  /** The clause before it that names the subject of both: "het kabinet steunt het IZA en verlengt het". */
  readonly sharing?: Stretch | undefined;
  /** The phrases that the sentence around it may hold; what is not among them need not be looked for. */
  readonly phrases: PhraseSet;
  /** Where the words of its text stand. */
  readonly words: WordPlaces;
}

/** Where the words of a phrase were found; offsets in the text of the unit. */
export interface PhraseMatch {
  readonly from: number;
  readonly to: number;
  /** Whether what the phrase says is denied. */
  readonly denied: boolean;
  /** How many words the phrase has: the more, the more telling. */
  readonly words: number;
  /** Its words may stand in several clauses. */
  readonly wide: boolean;
  /** Its predicate is there as a noun only: "de bekrachtiging" does not say that it was done. */
  readonly noun: boolean;
  /** One of its words says that it still has to be so: "de leden moeten nog ja zeggen" is no yes. */
  readonly due?: boolean;
  /** One of its words is "of": what it says is that something is asked. */
  readonly asks?: boolean;
  /** Verbs of the lexicon are all that was asked for: a phrase that needs other words beside them says less. */
  readonly verbal?: boolean;
}

const DUE: ReadonlySet<string> = new Set(['moet', 'moeten', 'dient', 'dienen']);

/**
 * The match of a phrase in a stretch, or undefined. A phrase with "niet" wants its predicate (or, without one, the stretch)
 * denied, one without wants it not denied; `either` does not look at that.
 */
export function matchPhrase(
  phrase: Phrase,
  stretch: Stretch,
  polarity: 'asWritten' | 'either' = 'asWritten',
): PhraseMatch | undefined {
  if (!stretch.phrases.has(phrase)) return undefined;
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  let denied: boolean | undefined;
  let noun = false;
  let due = false;
  let asks = false;
  let verbal = true;
  const places: number[] = [];
  for (const { alternatives } of phrase.words) {
    let found: Found | undefined;
    for (const alternative of alternatives) {
      found = find(alternative, stretch, places);
      if (!found) continue;
      due ||= alternative.kind === 'word' && DUE.has(alternative.head);
      asks ||= alternative.kind === 'word' && alternative.head === 'of';
      verbal &&= alternative.kind === 'predicate' && found.noun !== true;
      break;
    }
    if (!found) return undefined;
    places.push(found.from);
    from = Math.min(from, found.from);
    to = Math.max(to, found.to);
    noun ||= found.noun === true;
    if (found.negated !== undefined) denied = denied === undefined ? found.negated : denied || found.negated;
  }
  const isDenied = stretch.deniedAt ? denied === true || anyDenied(places, stretch) : (denied ?? stretch.negated);
  if (polarity === 'asWritten' && phrase.negative !== undefined && isDenied !== phrase.negative) return undefined;
  return {
    from,
    to,
    denied: phrase.negative !== undefined && isDenied,
    words: phrase.words.length + (phrase.negative ? 1 : 0),
    wide: phrase.wide,
    noun,
    due,
    asks,
    verbal,
  };
}

function anyDenied(places: readonly number[], stretch: Stretch): boolean {
  for (const place of places) if (stretch.deniedAt?.(place) === true) return true;
  return false;
}

/**
 * Whether any of some phrases stands in a stretch, told or denied. By their ids is told at once that it holds none, as mostly it does.
 */
export function holdsAny(phrases: readonly Phrase[], ids: Int32Array, stretch: Stretch): boolean {
  for (let at = stretch.phrases.firstOf(ids); at >= 0; at = stretch.phrases.firstOf(ids, at + 1))
    if (matchPhrase(phrases[at]!, stretch, 'either')) return true;
  return false;
}

/** Where a word of a phrase stands; of a predicate, whether it is denied and whether it is a noun. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly negated?: boolean;
  readonly noun?: boolean;
}

/** Whether every word of a phrase stands in some of several stretches; denied or not. */
export function isAcross({ words }: Phrase, stretches: readonly Stretch[]): boolean {
  return words.every(({ alternatives }) =>
    alternatives.some((one) => stretches.some((stretch) => find(one, stretch) !== undefined)),
  );
}

const NONE_TAKEN: readonly number[] = [];

/** Where a word of a phrase is found. One word of the text answers to one word of the phrase: what is `taken` is passed over. */
function find(alternative: Alternative, stretch: Stretch, taken: readonly number[] = NONE_TAKEN): Found | undefined {
  if (alternative.kind === 'predicate') return findPredicate(alternative.name, stretch, taken);
  if (alternative.kind === 'term') {
    for (const mention of stretch.terms)
      if (
        mention.annotation.id === alternative.id &&
        !taken.includes(mention.from) &&
        (alternative.acts !== true || isActing(mention, stretch.tokens))
      )
        return mention;
    return undefined;
  }
  const { number, pieces } = alternative;
  for (const { first, next } of stretch.runs) {
    for (let at = stretch.words.find(number, first, next); at >= 0; at = stretch.words.find(number, at + 1, next)) {
      const token = stretch.tokens[at]!;
      if (taken.includes(token.start) || (!pieces && isInSetPhrase(stretch.tokens, at))) continue;
      if (!pieces) return { from: token.start, to: token.end };
      if (hasPieces(stretch.tokens, at, pieces))
        return {
          from: stretch.tokens[at - pieces.before.length]!.start,
          to: stretch.tokens[at + pieces.behind.length]!.end,
        };
    }
  }
  return undefined;
}

/** Words that mean something else beside certain others, each marked by a plus: "tot nu toe", "niet aan de orde", "slag of stoot". */
const SET_PHRASES = new Map<string, NonNullable<Word['pieces']>[]>();
for (const phrase of wordList('setPhrases')) {
  const pieces = phrase.split('_');
  const at = pieces.findIndex((piece) => piece.startsWith('+'));
  const around = { before: pieces.slice(0, at), behind: pieces.slice(at + 1) };
  const word = pieces[at]!.slice(1);
  SET_PHRASES.set(word, [...(SET_PHRASES.get(word) ?? []), around]);
}

/** How far behind "in plaats van" its noun may stand. */
const INSTEAD_REACH = 2;

function isInSetPhrase(tokens: readonly Token[], at: number): boolean {
  // "Gaat omhoog in plaats van omlaag": what comes in its place is not told.
  for (let van = at - 1; van >= Math.max(1, at - INSTEAD_REACH); van--)
    if (tokens[van]!.lower === 'van' && tokens[van - 1]!.lower === 'plaats') return true;
  return SET_PHRASES.get(tokens[at]!.lower)?.some((pieces) => hasPieces(tokens, at, pieces)) === true;
}

/** The pieces of a word that is cut up stand around it. */
function hasPieces(tokens: readonly Token[], at: number, { before, behind }: NonNullable<Word['pieces']>): boolean {
  return (
    before.every((piece, index) => tokens[at - before.length + index]?.lower === piece) &&
    behind.every((piece, index) => tokens[at + 1 + index]?.lower === piece)
  );
}

function findPredicate(name: string, { predicates, tokens }: Stretch, taken: readonly number[]): Found | undefined {
  let use: PredicateUse | undefined;
  for (const one of predicates) {
    if ((one.group !== name && one.lemma !== name) || taken.includes(tokens[one.tokens[0]!]!.start)) continue;
    // "Dat volgt uit het akkoord".
    if (isInSetPhrase(tokens, one.tokens[0]!)) continue;
    // "heeft haar handtekening niet gezet": the verb is denied, and with it the noun that means the same.
    if (one.negated) {
      use = one;
      break;
    }
    use ??= one;
  }
  if (!use) return undefined;
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const index of use.tokens) {
    from = Math.min(from, tokens[index]!.start);
    to = Math.max(to, tokens[index]!.end);
  }
  return { from, to, negated: use.negated, noun: use.shape === 'noun' };
}

/** The match with the most words; of two with as many the one whose words stand closest together, else the first. */
export function longer(a: PhraseMatch | undefined, b: PhraseMatch): PhraseMatch {
  return a && (a.words > b.words || (a.words === b.words && !isTighter(b, a))) ? a : b;
}

function isTighter(a: PhraseMatch, b: PhraseMatch): boolean {
  return a.to - a.from < b.to - b.from;
}

/**
 * Of several answers the one with the most words, and of two as telling the one that is denied in so many words, says that it must still be so, or whose predicate is no
 * noun, else the one whose words stand closest together; two that are alike in that too and differ are no clear answer.
 */
export function oneAnswer(
  found: readonly { match: PhraseMatch; slug: string }[],
): { match: PhraseMatch; slug: string } | undefined {
  let best: { match: PhraseMatch; slug: string } | undefined;
  let tied = false;
  for (const one of found) {
    if (!best || weight(one.match) > weight(best.match)) {
      best = one;
      tied = false;
    } else if (weight(one.match) === weight(best.match)) {
      if (one.slug !== best.slug) tied = true;
      else if (isTighter(one.match, best.match)) best = one;
    }
  }
  return tied ? undefined : best;
}

function weight({ words, denied, noun, due }: PhraseMatch): number {
  return 2 * words + (denied ? 1 : 0) + (due ? 0.25 : 0) - (noun ? 0.5 : 0);
}
