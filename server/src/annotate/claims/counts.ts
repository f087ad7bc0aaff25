// Counts: the number a clause gives of the things that a fact counts.
import { readNumberWords } from '../../dutch/numbers';
import { hasAnyIn, tokenize, type Token } from '../../dutch/tokens';
import type { TokenRun } from '../../dutch/clause';
import type { FactCues } from './claimIndex';
import type { ClauseReading, SentenceReach } from './clauseReading';
import { isWord, type Alternative, type Phrase } from './phrase';
import type { Unit } from './unit';
import type { FoundValue } from './values';
import { claimWords } from './words';

/** How many words from a number the noun it counts may stand: "dertien betrokken landelijke partijen". */
const COUNTED_REACH = 4;
/** How many tokens before a number the noun it counts may stand: "aantal gemeenten in de regio: 10". */
const COUNTED_BEFORE = 12;
/** Words before a number that stands without its noun: "er staan nog 48 in de rij", "zij telt er 10". */
const BEFORE_ALONE: ReadonlySet<string> = new Set(claimWords('countsBeforeAlone'));
/** What stands before a number that is a subject by itself, and the verbs behind it. */
const BEFORE_SUBJECT: ReadonlySet<string> = new Set([',', ';', 'en', 'terwijl']);
const BEHIND_SUBJECT: ReadonlySet<string> = new Set(claimWords('countsBehindSubject'));
/** Marks before a number that is all a line or a cell says. */
const BEFORE_BARE: ReadonlySet<string> = new Set([':', '·', '=', ')']);

/** A number of the counted things: "dertien partijen", "16 koepels", "een zestiental organisaties", "aantal gemeenten: 10". */
export function countValues(
  { fact }: FactCues,
  counted: Phrase,
  clause: ClauseReading,
  unit: Unit,
  isNamed: () => boolean,
): FoundValue[] {
  const nouns = counted.words.flatMap(({ alternatives }) => alternatives);
  const known = { isNamed, counts: fact.versions.map(({ value }) => Number(value)) };
  const found: FoundValue[] = [];
  for (const run of clause.runs) countsInRun(run, nouns, known, clause, unit, found);
  return found;
}

/** What is known of what a fact counts: how many there are, and whether the clause names it. */
interface Known {
  readonly counts: readonly number[];
  readonly isNamed: () => boolean;
}

/** From here on a number is told of few things, so that its noun may stand anywhere before it. */
const LEAST_KNOWN = 100;

function countsInRun(
  { first, next: end }: TokenRun,
  nouns: readonly Alternative[],
  known: Known,
  clause: ClauseReading,
  unit: Unit,
  found: FoundValue[],
): void {
  for (let at = first; at < end; at++) {
    const number = readCount(unit, at);
    if (!number || isElsewhereRead(unit, unit.tokens[at]!.start)) continue;
    const noun = nounBehind(number.next, end, nouns, unit);
    const isAlone = () =>
      number.value >= LEAST_KNOWN && known.counts.includes(number.value)
        ? hasNounBefore(at, nouns, clause, unit)
        : standsAlone(at, number.next, end, nouns, clause, unit);
    const isBack = noun === undefined && pointsBack({ from: clause.sentence.from, to: unit.tokens[at]!.end }, unit);
    const last =
      noun ?? (isAlone() || (isBack && isCountedBack(at, number.next, nouns, unit)) ? number.next - 1 : undefined);
    if (last !== undefined)
      found.push({
        value: { type: 'count', count: number.value },
        from: unit.tokens[at]!.start,
        to: unit.tokens[last]!.end,
        words: noun === undefined && !isBack ? 1 : 2,
        ...(noun === number.next && isOfAll(at, noun, number.value, known, clause, unit) ? { ownWords: true } : {}),
      });
    at = number.next - 1;
  }
}

/** Words by which all there are is counted. */
const OF_ALL: ReadonlySet<string> = new Set(claimWords('countsAll'));
const THE: ReadonlySet<string> = new Set(['de', 'alle']);
/** What comes behind a noun and tells which of them are meant. */
const WHICH: ReadonlySet<string> = new Set(claimWords('countsWhich'));
const MANY = 10;
const ABOUT: ReadonlySet<string> = new Set(claimWords('about'));
const OURS: ReadonlySet<string> = new Set(['wij', 'we', 'ons', 'onze', 'niet']);
/** Before a number that is no subject: of those that do something else there may be fewer. */
const BEFORE_WHOLE: ReadonlySet<string> = new Set(['aan', 'via', 'met', 'uit', 'in', '=']);
const SO_FAR: ReadonlySet<string> = new Set(['al', 'eerste', 'inmiddels', 'nog', 'andere']);
/** How far from what is known a number may lie that only rounds it. */
const ROUNDED = 0.1;

/** "Bestaat uit vijftien onderdelen", "via 42 mandaathouders", "de tien gemeenten": all there are, and not those of which something else is told. */
function isOfAll(
  at: number,
  noun: number,
  count: number,
  { counts, isNamed }: Known,
  { runs }: ClauseReading,
  { tokens }: Unit,
): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  // "Een van de 42 mandaathouders".
  if (before === 'de' && tokens[at - 2]?.lower === 'van' && /^(?:een|één)$/.test(tokens[at - 3]?.lower ?? ''))
    return true;
  // "Er hangen vier voorwaarden aan.": the particle of the verb.
  const isWhich = WHICH.has(tokens[noun + 1]?.lower ?? '') && tokens[noun + 2]?.kind === 'word';
  if (isWhich || hasAnyIn(tokens, runs, OURS)) return false;
  // "Bijna 450 acties": as many as are known may be rounded so.
  const isNear = counts.some((one) => Math.abs(one - count) <= ROUNDED * one);
  if (count >= LEAST_KNOWN && isNear && (count % 10 === 0 || ABOUT.has(before))) return false;
  // "Er zijn 46 mandaathouders": of a few, as many may have been done.
  if (count >= MANY && before === 'zijn' && tokens[at - 2]?.lower === 'er') return true;
  if (THE.has(before) || hasAnyIn(tokens, runs, OF_ALL)) return true;
  return count >= MANY && BEFORE_WHOLE.has(before) && !hasAnyIn(tokens, runs, SO_FAR) && isNamed();
}

function nounBehind(from: number, end: number, nouns: readonly Alternative[], unit: Unit): number | undefined {
  for (let at = from; at < Math.min(end, from + COUNTED_REACH); at++) {
    const token = unit.tokens[at]!;
    // "445 IZA-acties"
    if (token.text === '-' && !token.spaced) continue;
    if (token.kind !== 'word') return undefined;
    if (isNoun(token, nouns)) return at;
  }
  return undefined;
}

function isNoun(token: Token, nouns: readonly Alternative[]): boolean {
  for (const noun of nouns) if (noun.kind === 'word' && isWord(token.lower, noun)) return true;
  return false;
}

/** A number without a noun of its own, with what it counts before it in the sentence. */
function standsAlone(
  at: number,
  next: number,
  end: number,
  nouns: readonly Alternative[],
  clause: ClauseReading,
  unit: Unit,
): boolean {
  const before = unit.tokens[at - 1];
  if (!before) return false;
  // "180 plannen kregen geld, 48 staan in de wachtrij": its noun is that of the number before.
  if (BEFORE_SUBJECT.has(before.lower) && BEHIND_SUBJECT.has(unit.tokens[next]?.lower ?? ''))
    return hasNounBefore(at, nouns, clause, unit);
  const isBare = BEFORE_BARE.has(before.text) && (next >= end || unit.tokens[next]!.kind === 'mark');
  if (!isBare && !BEFORE_ALONE.has(before.lower)) return false;
  if (!isBare && unit.tokens[next]?.kind === 'word' && !AFTER_ALONE.has(unit.tokens[next]!.lower)) return false;
  return hasNounBefore(at, nouns, clause, unit);
}

/** What a number counts stands before it in the sentence. */
function hasNounBefore(at: number, nouns: readonly Alternative[], { sentence }: ClauseReading, unit: Unit): boolean {
  const first = Math.max(sentence.runs[0]?.first ?? 0, at - COUNTED_BEFORE);
  for (let back = at - 1; back >= first; back--) if (isNoun(unit.tokens[back]!, nouns)) return true;
  return false;
}

/** "Daarvan zijn er in het hele land 42", "Nederland telt er 24": a number of what was spoken of before. */
export function pointsBack({ from, to }: Pick<SentenceReach, 'from' | 'to'>, { text }: Unit): boolean {
  return BACK.test(text.slice(from, to));
}

const BACK = / er (?:[a-z]+ ){0,4}\d{2,4}(?![\d.,]\d)/;
/** How many tokens before such a number its noun may stand. */
const BACK_REACH = 30;

function isCountedBack(at: number, next: number, nouns: readonly Alternative[], { tokens }: Unit): boolean {
  const behind = tokens[next];
  if (behind?.kind === 'word' && !AFTER_ALONE.has(behind.lower)) return false;
  return tokens.slice(Math.max(0, at - BACK_REACH), at).some((token) => isNoun(token, nouns));
}

/** Words behind a number that stands without its noun. */
const AFTER_ALONE: ReadonlySet<string> = new Set('in op aan van met die mee nog geld'.split(' '));

/** The number is a date's or an amount's. */
function isElsewhereRead(unit: Unit, at: number): boolean {
  return unit.others.some(
    ({ annotation, from, to }) => from <= at && at < to && (annotation.type === 'date' || annotation.type === 'amount'),
  );
}

function readCount(unit: Unit, at: number): { value: number; next: number } | undefined {
  const token = unit.tokens[at]!;
  if (token.kind === 'number') {
    const next = unit.tokens[at + 1];
    // "16,5", "2.000", "3e", "12-": no plain count.
    if (
      next &&
      !next.spaced &&
      (next.kind !== 'mark' || (unit.tokens[at + 2]?.kind === 'number' && !unit.tokens[at + 2]!.spaced))
    )
      return undefined;
    const before = unit.tokens[at - 1];
    if (before && !token.spaced && before.kind === 'mark' && before.text !== '(') return undefined;
    return token.text.length <= 4 ? { value: Number(token.text), next: at + 1 } : undefined;
  }
  if (token.kind !== 'word' || token.lower === 'een' || token.lower === 'één') return undefined;
  const words = readNumberWords(unit.tokens, at) ?? readGroupOf(token);
  if (!words || !Number.isInteger(words.value) || words.value <= 1) return undefined;
  return { value: words.value, next: Math.max(words.next, at + 1) };
}

/** "zestiental", "viertal"; "tiental" and "honderdtal" only say about how many. */
function readGroupOf({ lower }: Token): { value: number; next: number } | undefined {
  if (lower.length < 6 || !lower.endsWith('tal')) return undefined;
  const words = readNumberWords(tokenize(lower.slice(0, -3)), 0);
  return words && words.value % 10 !== 0 ? { value: words.value, next: 0 } : undefined;
}
