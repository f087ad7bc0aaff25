// Years after a date or a period, and years on their own: 2024, '24, "van dit jaar", "tweeduizend achttien", school years, decades.
import { numberWord } from '../numbers';
import type { Token } from '../tokens';
import type { YearRef } from '../timex';
import { clauseGoesOn, fourDigitYear, fullYear, isCounted, isYearHere, shortYear } from './context';
import { digitsAt, goesOn, isDash, joined, lowerAt, skipArticle, skipWord, type Parsed, type Readers } from './scan';
import { DECADE_WORDS, DIRECTIONS, SPLIT_YEARS, YEAR_WORDS } from './words';

export interface YearParsed {
  readonly year: YearRef;
  readonly next: number;
}

const STEP: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** "dit jaar", "van het volgend jaar", "het lopende begrotingsjaar": a year counted from the as-of date. */
export function readRelativeYear(tokens: readonly Token[], at: number): YearParsed | undefined {
  const first = skipArticle(tokens, at);
  const direction = DIRECTIONS.get(lowerAt(tokens, first));
  if (direction === undefined) {
    return first > at &&
      YEAR_WORDS.has(lowerAt(tokens, first)) &&
      lowerAt(tokens, at - 1) === 'van' &&
      digitsAt(tokens, first + 1, 4) === undefined
      ? { year: { shift: 0 }, next: first + 1 }
      : undefined;
  }
  return YEAR_WORDS.has(lowerAt(tokens, first + 1))
    ? { year: { shift: STEP[direction]! }, next: first + 2 }
    : undefined;
}

/** Teens and twenty in front of tens, as years are said: "negentienachtentwintig", "negentien achtenzeventig". */
const CENTURIES: readonly (readonly [string, number])[] = [
  ['zestien', 16],
  ['zeventien', 17],
  ['achttien', 18],
  ['negentien', 19],
  ['twintig', 20],
];

/** A year in words, from 1600 to 2999. */
export function readYearWords(
  tokens: readonly Token[],
  at: number,
): { readonly year: number; readonly next: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text.length > 40 || !maySayYear(token.lower)) return undefined;
  for (const [word, century] of CENTURIES) {
    if (!token.lower.startsWith(word)) continue;
    const rest = token.lower.slice(word.length);
    const tail = rest === '' ? readTail(tokens, at + 1) : wordBelowHundred(rest, at + 1);
    if (tail !== undefined) return { year: century * 100 + tail.value, next: tail.next };
  }
  const whole = numberWord(token.lower);
  if (whole?.kind !== 'cardinal' || whole.value < 1600 || whole.value > 2999) return undefined;
  if (whole.value % 100 !== 0) return { year: whole.value, next: at + 1 };
  const tail = readTail(tokens, at + 1);
  return tail === undefined ? { year: whole.value, next: at + 1 } : { year: whole.value + tail.value, next: tail.next };
}

function wordBelowHundred(word: string, next: number): { value: number; next: number } | undefined {
  const number = numberWord(word);
  return number?.kind === 'cardinal' && Number.isInteger(number.value) && number.value > 0 && number.value < 100
    ? { value: number.value, next }
    : undefined;
}

/** The last two places of a year in words: "achttien", "en achttien", "nul een". */
function readTail(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  const from = skipWord(tokens, at, 'en', 'nul');
  const word = tokens[from];
  return word?.kind === 'word' ? wordBelowHundred(word.lower, from + 1) : undefined;
}

/**
 * A year right after a day, a month or a period: "2024", ", 2024", "van 2024", "'24", "van volgend jaar", in words. With
 * `wide` any year of four digits will do, as after a day and a month.
 */
export function readYear(tokens: readonly Token[], at: number, wide = false): YearParsed | undefined {
  let from = skipWord(tokens, at, 'van');
  if (from === at && lowerAt(tokens, at) === ',') from = at + 1;
  const number = tokens[from];
  if (number === undefined) return undefined;
  if (number.kind === 'number') {
    const free = number.text.length === 4 && !goesOn(tokens, from + 1) && !isCounted(tokens, from + 1);
    const year = Number(number.text);
    if (free && year >= (wide ? 1000 : 1900) && year < (wide ? 3000 : 2100)) return { year, next: from + 1 };
    if (
      from === at &&
      number.text.length === 2 &&
      year > 31 &&
      !goesOn(tokens, at + 1) &&
      clauseOrData(tokens, at + 1)
    ) {
      return { year: fullYear(year), next: at + 1 };
    }
    return undefined;
  }
  if (lowerAt(tokens, at) === ',') return readYearWords(tokens, from);
  return shortYear(tokens, from) ?? readRelativeYear(tokens, from) ?? readYearWords(tokens, from);
}

/** After a month and two digits: nothing that these could count. */
function clauseOrData(tokens: readonly Token[], at: number): boolean {
  return clauseGoesOn(tokens, at) || lowerAt(tokens, at) === 'zien';
}

/** Four digits in a place where a year stands. */
export function readBareYear(tokens: readonly Token[], at: number): Parsed | undefined {
  const year = fourDigitYear(tokens, at);
  return year === undefined || !isYearHere(tokens, at)
    ? undefined
    : { expression: { type: 'year', year }, next: at + 1 };
}

/** A year where the words around it have already said that it is one ("eind 2024", "van 2023 tot …"). */
export function readPlainYear(tokens: readonly Token[], at: number): Parsed | undefined {
  const digits = fourDigitYear(tokens, at);
  if (digits !== undefined)
    return isCounted(tokens, at + 1) ? undefined : { expression: { type: 'year', year: digits }, next: at + 1 };
  const short = shortYear(tokens, at) ?? readYearWords(tokens, at);
  return short && { expression: { type: 'year', year: short.year }, next: short.next };
}

/** "jaar 2026", "begrotingsjaar 2026". */
function readNamedYear(tokens: readonly Token[], at: number): Parsed | undefined {
  const token = tokens[at + 1];
  if (
    token?.kind === 'number' &&
    token.text.length === 3 &&
    clauseGoesOn(tokens, at + 2) &&
    !goesOn(tokens, at + 2) &&
    lowerAt(tokens, at) === 'jaar'
  ) {
    return { expression: { type: 'year', year: Number(token.text) }, next: at + 2 };
  }
  const plain = readPlainYear(tokens, at + 1);
  if (plain !== undefined || lowerAt(tokens, at) !== 'jaar' || token?.kind !== 'word') return plain;
  const word = numberWord(token.lower);
  return word?.kind === 'cardinal' && word.value >= 100 && word.value < 1600
    ? { expression: { type: 'year', year: word.value }, next: at + 2 }
    : undefined;
}

/** "schooljaar 2024/2025", "vergaderjaar 2024-2025", "seizoen '24-'25". The second year must be the one after the first. */
function readSplitYear(tokens: readonly Token[], at: number): Parsed | undefined {
  const kind = SPLIT_YEARS.get(lowerAt(tokens, at));
  if (kind === undefined) return undefined;
  const short = shortYear(tokens, at + 1);
  const first = digitsAt(tokens, at + 1, 4);
  const size = tokens[at + 1]?.text.length;
  // "schooljaar 24/25": behind this word two digits are a year.
  const year =
    short?.year ?? (first === undefined ? undefined : size === 4 ? first : size === 2 ? fullYear(first) : undefined);
  if (year === undefined) return undefined;
  const mark = short?.next ?? at + 2;
  const sign = lowerAt(tokens, mark);
  if (sign !== '/' && !isDash(sign)) return undefined;
  const second = shortYear(tokens, mark + 1);
  const digits = digitsAt(tokens, mark + 1, 4);
  const until = second?.year ?? (digits === undefined ? undefined : digits < 100 ? fullYear(digits) : digits);
  if (until !== year + 1) return undefined;
  return { expression: { type: 'splitYear', kind, year }, next: second?.next ?? mark + 2 };
}

/** "jaren '70", "jaren zeventig", "jaren 1970": a decade. A list of years after "jaren" is for the reader of lists. */
function readDecade(tokens: readonly Token[], at: number): Parsed | undefined {
  const from = at + 1;
  const word = DECADE_WORDS.get(lowerAt(tokens, from));
  if (word !== undefined) return { expression: { type: 'decade', year: word }, next: from + 1 };
  const short = shortYear(tokens, from);
  if (short !== undefined && short.year % 10 === 0)
    return { expression: { type: 'decade', year: short.year }, next: short.next };
  const digits = digitsAt(tokens, from, 4);
  if (digits !== undefined && !goesOn(tokens, from + 1) && digits % 10 === 0) {
    const size = tokens[from]!.text.length;
    if (size === 2 && digits >= 10) return { expression: { type: 'decade', year: fullYear(digits) }, next: from + 1 };
    const last =
      clauseGoesOn(tokens, from + 1) &&
      ![',', 'en', 't', 'tot', '-', '–', '/', 'of'].includes(lowerAt(tokens, from + 1));
    if (size === 4 && last) return { expression: { type: 'decade', year: digits }, next: from + 1 };
  }
  const words = readYearWords(tokens, from);
  if (words !== undefined && words.year % 10 === 0)
    return { expression: { type: 'decade', year: words.year }, next: words.next };
  return readPlainYear(tokens, from);
}

/** "in tweeduizend achttien": words that are a year in time only after "in". */
function readYearInWords(tokens: readonly Token[], at: number): Parsed | undefined {
  const before = lowerAt(tokens, at - 1);
  if (before !== 'in' && before !== 'sinds' && before !== 'vanaf') return undefined;
  const words = readYearWords(tokens, at);
  return words === undefined ||
    !clauseGoesOn(tokens, words.next) ||
    (joined(tokens, words.next) && isDash(lowerAt(tokens, words.next)))
    ? undefined
    : { expression: { type: 'year', year: words.year }, next: words.next };
}

/** Readers of years by the word they start with. */
export const YEAR_READERS: Readers = new Map([
  ...[...YEAR_WORDS].map((word) => [word, readNamedYear] as const),
  ...[...SPLIT_YEARS.keys()].map((word) => [word, readSplitYear] as const),
  ['jaren', readDecade] as const,
]);

/** First letters of the words that a year in words starts with: zestien, achttien, negentien, tweeduizend, twintig. */
const YEAR_LETTERS = 'zant';

/** Whether a year in words may start with this word, which must not be short. */
export function maySayYear(word: string): boolean {
  if (word.length < 7 || !YEAR_LETTERS.includes(word[0]!)) return false;
  return word.startsWith('tweeduizend') || CENTURIES.some(([century]) => word.startsWith(century));
}

/** Reads a year written in words at any word that starts as one. */
export function readWordYear(tokens: readonly Token[], at: number): Parsed | undefined {
  return maySayYear(lowerAt(tokens, at)) ? readYearInWords(tokens, at) : undefined;
}
