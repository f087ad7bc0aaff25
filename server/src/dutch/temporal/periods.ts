// Months, quarters, halves of a year, seasons and weeks: "juni 2025", "Q1 2025", "derde kwartaal van dit jaar", "najaar '25", "week 48".
import type { Token } from '../tokens';
import type { Direction, TimeExpression, YearRef } from '../timex';
import { clauseGoesOn, isCounted, shortYear } from './context';
import { readMonthName } from './days';
import {
  digitsAt,
  goesOn,
  isDash,
  joined,
  lowerAt,
  readRank,
  skipArticle,
  skipWord,
  type Parsed,
  type Readers,
} from './scan';
import { readTrailing } from './trailing';
import { MONTHS, NAMELIKE_MONTHS, SEASONS, SHORT_MONTHS } from './words';
import { readYear } from './years';
import { wordList } from '../word-lists';

/** The year or the direction behind a period. */
export interface Tail {
  readonly year?: YearRef;
  readonly direction?: Direction;
  readonly next: number;
}

/** Reads what may follow a period: a year, with a dash or slash before it too ("Q1-2025"), or "jl.", "a.s.". */
export function readTail(tokens: readonly Token[], at: number): Tail {
  const mark = lowerAt(tokens, at);
  if ((isDash(mark) || mark === '/') && joined(tokens, at) && tokens[at + 1]?.text.length === 4) {
    const joint = digitsAt(tokens, at + 1, 4);
    if (joint !== undefined && joint >= 1900 && joint < 2100 && !goesOn(tokens, at + 2))
      return { year: joint, next: at + 2 };
  }
  const year = readYear(tokens, at);
  if (year !== undefined) return year;
  const trailing = readTrailing(tokens, at);
  return trailing ?? { next: at };
}

function withTail<T extends TimeExpression>(expression: T, tail: Tail): Parsed {
  const { next, ...rest } = tail;
  return { expression: { ...expression, ...rest } as TimeExpression, next };
}

/** Words after which a month is a month even when its name is someone's: "in Mei", "eind jan". */
const BEFORE_MONTH: ReadonlySet<string> = new Set(wordList('periodsBeforeMonth'));

/** Reads a month, with its year where there is one. */
export function readMonth(tokens: readonly Token[], at: number): Parsed | undefined {
  const name = readMonthName(tokens, at);
  if (name === undefined) return undefined;
  const token = tokens[at]!;
  if (isPartOfCompound(tokens, at, name.next)) return undefined;
  const tail = readTail(tokens, name.next);
  const capital = token.text !== token.lower;
  const doubtful = capital && (name.short || NAMELIKE_MONTHS.has(token.lower));
  if (doubtful && tail.year === undefined && !BEFORE_MONTH.has(lowerAt(tokens, at - 1))) return undefined;
  if (name.short && token.lower === 'jan' && capital && tail.year === undefined) return undefined;
  return withTail({ type: 'month', month: name.month }, tail);
}

/** "maart-versie", "juni-ALV", "nota-mei": a month inside another word. */
function isPartOfCompound(tokens: readonly Token[], at: number, next: number): boolean {
  if (joined(tokens, at)) {
    const before = tokens[at - 1]!;
    if (before.kind !== 'mark' || '@_#'.includes(before.text)) return true;
    const linked = before.text === '-' || before.text === '/';
    if (linked && joined(tokens, at - 1) && !isMonth(tokens, at - 2) && tokens[at - 2]?.kind !== 'mark') return true;
  }
  if (!joined(tokens, next)) return false;
  const mark = tokens[next]!;
  // "juni3": the mark of a footnote, pasted along; a name with a number such as "mei24" has two digits.
  if (mark.kind === 'number' && mark.text.length === 1)
    return joined(tokens, next + 1) && tokens[next + 1]?.kind !== 'mark';
  if (mark.kind !== 'mark') return true;
  return (
    mark.text === '-' && tokens[next + 1]?.kind === 'word' && joined(tokens, next + 1) && !isMonth(tokens, next + 1)
  );
}

function isMonth(tokens: readonly Token[], at: number): boolean {
  return MONTHS.has(lowerAt(tokens, at)) || SHORT_MONTHS.has(lowerAt(tokens, at));
}

/** "Q1", "K3", "kwartaal 2", "derde kwartaal": the number of a quarter. */
export function readQuarterName(
  tokens: readonly Token[],
  at: number,
): { readonly index: number; readonly next: number; readonly letter?: string } | undefined {
  const word = lowerAt(tokens, at);
  if (word === 'q' || word === 'k' || word === 'kwartaal') {
    const index = digitsAt(tokens, at + 1, 1);
    if (
      index === undefined ||
      index < 1 ||
      index > 4 ||
      (goesOn(tokens, at + 2) && tokens[at + 3]?.text.length !== 4) ||
      (word !== 'kwartaal') !== joined(tokens, at + 1)
    )
      return undefined;
    return { index, next: at + 2, ...(word === 'kwartaal' ? {} : { letter: word }) };
  }
  const rank = readRank(tokens, at);
  if (rank === undefined || lowerAt(tokens, rank.next) !== 'kwartaal' || rank.value > 4) return undefined;
  return { index: rank.value === -1 ? 4 : rank.value, next: rank.next + 1 };
}

const BEFORE_K: ReadonlySet<string> = new Set(
  'in tijdens dit vanaf per eind begin uiterlijk voor na sinds tot'.split(' '),
);

/** Reads a quarter, with its year where there is one. */
export function readQuarter(tokens: readonly Token[], at: number): Parsed | undefined {
  const name = readQuarterName(tokens, at);
  if (
    name === undefined ||
    (joined(tokens, at) && tokens[at - 1]!.kind !== 'mark' && tokens[at - 1]!.kind !== 'number')
  )
    return undefined;
  const tail = readTail(tokens, name.next);
  // K1 to K4 are names of much else.
  if (
    name.letter === 'k' &&
    tail.year === undefined &&
    !BEFORE_K.has(lowerAt(tokens, at - 1)) &&
    digitsAt(tokens, at - 1, 4) === undefined
  )
    return undefined;
  return withTail({ type: 'quarter', index: name.index }, tail);
}

/** "eerste halfjaar 2025", "2e half jaar", "H1 2025". The letter needs its year. */
export function readHalf(tokens: readonly Token[], at: number): Parsed | undefined {
  if (lowerAt(tokens, at) === 'h') {
    const index = digitsAt(tokens, at + 1, 1);
    if (index !== 1 && index !== 2) return undefined;
    const tail = readTail(tokens, at + 2);
    return joined(tokens, at + 1) && tail.year !== undefined ? withTail({ type: 'half', index }, tail) : undefined;
  }
  const rank = readRank(tokens, at);
  if (rank === undefined || rank.value > 2) return undefined;
  const word = lowerAt(tokens, rank.next);
  const next =
    word === 'halfjaar'
      ? rank.next + 1
      : word === 'half' && lowerAt(tokens, rank.next + 1) === 'jaar'
        ? rank.next + 2
        : 0;
  return next === 0
    ? undefined
    : withTail({ type: 'half', index: rank.value === -1 ? 2 : rank.value }, readTail(tokens, next));
}

/** Reads a season: "najaar 2025", "de zomer van 2024", "winter 2024/2025"; `directed` behind "dit", "komende", "afgelopen". */
export function readSeason(tokens: readonly Token[], at: number, directed = false): Parsed | undefined {
  const word = lowerAt(tokens, at);
  const season = SEASONS.get(word);
  if (season === undefined || isPartOfCompound(tokens, at, at + 1)) return undefined;
  const winter = season === 'WI' ? readWinterYears(tokens, skipWord(tokens, at + 1, 'van')) : undefined;
  const tail = winter ?? readTail(tokens, at + 1);
  if (
    !directed &&
    tail.year === undefined &&
    tail.direction === undefined &&
    !clauseGoesOn(tokens, at + 1) &&
    lowerAt(tokens, at - 1) !== 'in'
  ) {
    // "Zomer" before a noun is mostly part of its name; with an article or a preposition it is the season.
    const before = lowerAt(tokens, skipBackArticle(tokens, at));
    if (!BEFORE_SEASON.has(before) && lowerAt(tokens, at - 1) !== 'de' && lowerAt(tokens, at - 1) !== 'het')
      return undefined;
  }
  return withTail({ type: 'season', season }, tail);
}

/** A winter is in two years: "winter 2024/2025", "winter van 2024-'25". */
function readWinterYears(tokens: readonly Token[], at: number): Tail | undefined {
  const year = digitsAt(tokens, at, 4);
  const mark = lowerAt(tokens, at + 1);
  if (year === undefined || year < 1900 || year > 2099 || !(isDash(mark) || mark === '/' || mark === 'op'))
    return undefined;
  const short = shortYear(tokens, at + 2);
  const second = short?.year ?? digitsAt(tokens, at + 2, 4);
  return second === year + 1 || second === (year + 1) % 100 ? { year, next: short?.next ?? at + 3 } : undefined;
}

const BEFORE_SEASON: ReadonlySet<string> = new Set(
  'in na voor vóór tegen tijdens eind begin sinds vanaf tot rond'.split(' '),
);

function skipBackArticle(tokens: readonly Token[], at: number): number {
  const before = lowerAt(tokens, at - 1);
  return before === 'de' || before === 'het' ? at - 2 : at - 1;
}

/** Reads "week 48", "wk 3", "week 12 van 2025". */
export function readWeek(tokens: readonly Token[], at: number): Parsed | undefined {
  const week = digitsAt(tokens, at + 1, 2);
  if (
    week === undefined ||
    week < 1 ||
    week > 53 ||
    tokens[at + 1]?.spaced !== true ||
    goesOnWithLetter(tokens, at + 2) ||
    isCounted(tokens, at + 2)
  )
    return undefined;
  return withTail({ type: 'week', week }, readTail(tokens, at + 2));
}

/** "week 26b": no week. A decimal is let through, since a time may follow ("week 10 10.20"). */
function goesOnWithLetter(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  return (
    token !== undefined &&
    !token.spaced &&
    (token.kind === 'word' ||
      token.text === '%' ||
      (token.text === ',' && digitsAt(tokens, next + 1, 2) !== undefined && joined(tokens, next + 1)))
  );
}

/** "de maand september": a month with the word before it. */
export function readNamedMonth(tokens: readonly Token[], at: number): Parsed | undefined {
  const from = at + 1;
  return readMonthName(tokens, from) === undefined ? undefined : readMonth(tokens, from);
}

/** A period behind a year ("2025 Q1", "dit jaar het derde kwartaal", "2016, nov"). */
export function readPeriodBehindYear(tokens: readonly Token[], at: number): Parsed | undefined {
  const comma = lowerAt(tokens, at) === ',' || (isDash(lowerAt(tokens, at)) && joined(tokens, at)) ? at + 1 : at;
  const from = skipArticle(tokens, comma);
  const found =
    readQuarter(tokens, from) ?? readHalf(tokens, from) ?? (from === comma ? readMonth(tokens, from) : undefined);
  const expression = found?.expression;
  if (
    expression === undefined ||
    !('type' in expression) ||
    ('year' in expression && expression.year !== undefined) ||
    'direction' in expression
  )
    return undefined;
  return found;
}

/** Readers of periods by the word they start with. */
export const PERIOD_READERS: Readers = new Map([
  ...[...MONTHS.keys(), ...SHORT_MONTHS.keys()].map((word) => [word, readMonth] as const),
  ...[...SEASONS.keys()].map((word) => [word, readSeason] as const),
  ['q', readQuarter] as const,
  ['k', readQuarter] as const,
  ['kwartaal', readQuarter] as const,
  ['h', readHalf] as const,
  ['wk', readWeek] as const,
]);
