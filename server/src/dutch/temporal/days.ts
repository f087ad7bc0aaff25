// Days with the month in words: "29 november 2024", "vrijdag 29 nov.", "de eerste van januari", "1-jan-2025", "de 15e".
import type { Token } from '../tokens';
import type { TimeExpression } from '../timex';
import { clauseGoesOn, fourDigitYear, isCounted, isReference } from './context';
import {
  digitsAt,
  isDash,
  joined,
  lowerAt,
  skipArticle,
  skipStop,
  skipWord,
  readRank,
  standsFree,
  type Parsed,
} from './scan';
import { SPOKEN_NUMBERS } from './spoken';
import { readTrailing } from './trailing';
import { CLEAR_SHORT_WEEKDAYS, MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './words';
import { readYear } from './years';

/** A day of the month, as a number or in words. */
export interface DayOfMonth {
  readonly day: number;
  readonly next: number;
  readonly ordinal: boolean;
  /** In words rather than digits. */
  readonly inWords: boolean;
}

/** Reads a day of the month: "29", "1e", "eerste", "eenentwintig". Days to 39 are read so that 31 november and 32 mei can be told to be none. */
export function readDayOfMonth(tokens: readonly Token[], at: number): DayOfMonth | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    const day = Number(token.text);
    if (token.text.length > 2 || day < 1 || day > 39) return undefined;
    const ordinal = readRank(tokens, at);
    return { day, next: ordinal?.next ?? at + 1, ordinal: ordinal !== undefined, inWords: false };
  }
  if (token.kind !== 'word') return undefined;
  const word = SPOKEN_NUMBERS.get(token.lower);
  if (word === undefined || word.value < 1 || word.value > 31 || !Number.isInteger(word.value)) return undefined;
  return { day: word.value, next: at + 1, ordinal: word.ordinal, inWords: true };
}

/** A month by name, full or short, with the index after it and its full stop. */
export function readMonthName(
  tokens: readonly Token[],
  at: number,
): { readonly month: number; readonly next: number; readonly short: boolean } | undefined {
  const word = lowerAt(tokens, at);
  const full = MONTHS.get(word);
  if (full !== undefined) return { month: full, next: at + 1, short: false };
  const short = SHORT_MONTHS.get(word);
  if (short === undefined) return undefined;
  return { month: short, next: skipStop(tokens, at + 1), short: true };
}

/** A weekday before a date: "vrijdag", "vr.", "woens,"; short forms need a date behind them, which the caller makes sure of. */
export function readWeekdayName(
  tokens: readonly Token[],
  at: number,
): { readonly weekday: number; readonly next: number; readonly clear: boolean } | undefined {
  const word = lowerAt(tokens, at);
  const full = WEEKDAYS.get(word);
  if (full !== undefined) return { weekday: full, next: at + 1, clear: true };
  const short = SHORT_WEEKDAYS.get(word);
  return short === undefined
    ? undefined
    : { weekday: short, next: skipStop(tokens, at + 1), clear: CLEAR_SHORT_WEEKDAYS.has(word) };
}

interface Tail {
  readonly expression: TimeExpression;
  readonly next: number;
}

/** What may follow a day and a month: a year, "jl." and the like. `link` is a mark that must then stand before the year as well. */
export function readDateTail(tokens: readonly Token[], at: number, day: number, month: number, link?: string): Tail {
  if (link !== undefined && lowerAt(tokens, at) === link && joined(tokens, at)) {
    const year = digitsAt(tokens, at + 1, 4);
    if (year !== undefined && tokens[at + 1]!.text.length !== 3) {
      return { expression: { type: 'day', month, day, year: year < 100 ? 2000 + year : year }, next: at + 2 };
    }
  }
  const year = readYear(tokens, at, true);
  if (year !== undefined) return { expression: { type: 'day', month, day, year: year.year }, next: year.next };
  const trailing = readTrailing(tokens, at);
  if (trailing !== undefined)
    return { expression: { type: 'day', month, day, direction: trailing.direction }, next: trailing.next };
  return { expression: { type: 'day', month, day }, next: at };
}

/** "29 november 2024", "de 4e van maart", "1-jan", "01/aug/2019". */
export function readDayAndMonth(tokens: readonly Token[], at: number): Parsed | undefined {
  const day = readDayOfMonth(tokens, at);
  if (day === undefined) return undefined;
  if (!day.inWords && (!standsFree(tokens, at) || isReference(tokens, at))) return undefined;
  const mark = lowerAt(tokens, day.next);
  const linked =
    !day.ordinal && (isDash(mark) || mark === '/') && joined(tokens, day.next) && joined(tokens, day.next + 1);
  const from = linked ? day.next + 1 : skipStopInDay(tokens, day);
  const month = readMonthName(tokens, from);
  if (
    month === undefined ||
    (day.ordinal && day.inWords && month.short && lowerAt(tokens, from) === 'jan' && tokens[from]!.text === 'Jan')
  )
    return undefined;
  const tail = readDateTail(tokens, month.next, day.day, month.month, linked ? mark : undefined);
  return tail;
}

/** Between day and month: "van" after a rank ("de 4e van maart"), a full stop after a number in the German manner is not Dutch. */
function skipStopInDay(tokens: readonly Token[], day: DayOfMonth): number {
  return day.ordinal ? skipWord(tokens, day.next, 'van') : day.next;
}

/** "2022, 2 december", "2023, februari": as a line of a chronicle begins. */
export function readYearFirst(tokens: readonly Token[], at: number): Parsed | undefined {
  const year = at === 0 && lowerAt(tokens, 1) === ',' ? fourDigitYear(tokens, 0) : undefined;
  if (year === undefined) return undefined;
  const day = readDayAndMonth(tokens, 2);
  if (day) {
    const { expression, next } = day;
    return expression.type === 'day' && expression.year === undefined && expression.direction === undefined
      ? { expression: { ...expression, year }, next }
      : undefined;
  }
  const month = readMonthName(tokens, 2);
  return month && readYear(tokens, month.next) === undefined
    ? { expression: { type: 'month', month: month.month, year }, next: month.next }
    : undefined;
}

/** "november 15e", "september de 16e": a month with the day behind it as a rank. */
export function readMonthAndRank(tokens: readonly Token[], at: number): Parsed | undefined {
  const month = readMonthName(tokens, at);
  if (month === undefined) return undefined;
  const article = skipArticle(tokens, month.next);
  const day = readDayOfMonth(tokens, article);
  if (day === undefined || !day.ordinal || (day.inWords && article === month.next) || day.day > 31) return undefined;
  const tail = readDateTail(tokens, day.next, day.day, month.month);
  return tail.next > day.next || clauseGoesOn(tokens, tail.next) ? tail : undefined;
}

/** Reads a date behind its weekday: "vrijdag 29 november 2024", "maandag, 22 jan. 2018", "zaterdag de tweede". */
export function readWeekdayDate(
  tokens: readonly Token[],
  at: number,
  dates: (tokens: readonly Token[], at: number) => Parsed | undefined,
): Parsed | undefined {
  const weekday = readWeekdayName(tokens, at);
  if (weekday === undefined) return undefined;
  const afterComma = skipWord(tokens, weekday.next, ',');
  const from = skipArticle(tokens, afterComma);
  const date = dates(tokens, from);
  if (date?.expression.type === 'day') {
    return { expression: { ...date.expression, weekday: weekday.weekday }, next: date.next, weekdayAt: at };
  }
  if (from === afterComma) return undefined;
  const rank = readDayOfMonth(tokens, from);
  if (rank === undefined || !rank.ordinal || rank.day > 31 || isCounted(tokens, rank.next)) return undefined;
  return clauseGoesOn(tokens, rank.next) || !rank.inWords
    ? { expression: { type: 'monthDay', day: rank.day, weekday: weekday.weekday }, next: rank.next }
    : undefined;
}

/** Prepositions after which "de 15e" can be a day of the month. */
const BEFORE_RANK: ReadonlySet<string> = new Set(
  'op voor vóór vanaf tot met sinds na per tussen rond en uiterlijk'.split(' '),
);

/**
 * "op de 15e", "tot de eenentwintigste": a day of this month or the one near. Words below twenty are left alone, since
 * "op de tweede" and "voor de derde" mostly rank something else.
 */
export function readRankOfMonth(tokens: readonly Token[], at: number): Parsed | undefined {
  if (lowerAt(tokens, at - 1) !== 'de' || !BEFORE_RANK.has(lowerAt(tokens, at - 2))) return undefined;
  const rank = readDayOfMonth(tokens, at);
  if (rank === undefined || !rank.ordinal || rank.day > 31 || (rank.inWords && rank.day < 13)) return undefined;
  return clauseGoesOn(tokens, rank.next) && !doubled(tokens, rank.next)
    ? { expression: { type: 'monthDay', day: rank.day }, next: rank.next }
    : undefined;
}

/** "voor de 17e voor het evenement": a rank of something that is not named, not a day. */
function doubled(tokens: readonly Token[], next: number): boolean {
  return lowerAt(tokens, next) === 'voor' || lowerAt(tokens, next) === 'van';
}
