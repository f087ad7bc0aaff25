// Expressions that count from the date of the draft: "gisteren", "volgend jaar juni", "vorige week vrijdag", "de komende twee maanden".
import type { Token } from '../tokens';
import type { Direction, Length, TimeExpression, TimeUnit } from '../timex';
import { readDayAndMonth, readMonthName, readWeekdayName } from './days';
import { readMonth, readPeriodBehindYear, readSeason } from './periods';
import { lowerAt, readCount, readRank, skipArticle, skipWord, standsFree, type Parsed, type Readers } from './scan';
import { readTrailing } from './trailing';
import {
  DAY_WORDS,
  DIRECTIONS,
  LOOSE_DIRECTIONS,
  NEXT_WEEK_WORDS,
  UNITS,
  WEEKDAYS,
  CLEAR_SHORT_WEEKDAYS,
} from './words';

const STEPS: Readonly<Record<Direction, number>> = { last: -1, this: 0, next: 1 };

/** The unit at `at`; "half jaar" is two words. */
export function readUnit(
  tokens: readonly Token[],
  at: number,
): { readonly unit: TimeUnit; readonly next: number } | undefined {
  const unit = UNITS.get(lowerAt(tokens, at));
  if (unit !== undefined) return { unit, next: at + 1 };
  return (lowerAt(tokens, at) === 'half' || lowerAt(tokens, at) === 'halve') && lowerAt(tokens, at + 1) === 'jaar'
    ? { unit: 'half', next: at + 2 }
    : undefined;
}

/** So many of a unit as a length; nothing for units that are no fixed length (weekends, seasons). */
export function lengthOf(count: number, unit: TimeUnit): Length | undefined {
  switch (unit) {
    case 'day':
      return { days: count };
    case 'workday':
      return { workdays: count };
    case 'week':
      return Number.isInteger(count) ? { weeks: count } : { days: Math.round(count * 7) };
    case 'month':
      return Number.isInteger(count)
        ? { months: count }
        : { months: Math.floor(count), days: Math.round((count % 1) * 30) };
    case 'quarter':
      return { months: count * 3 };
    case 'half':
      return { months: count * 6 };
    case 'year':
      return Number.isInteger(count) ? { years: count } : { months: Math.round(count * 12) };
    case 'decade':
      return { years: count * 10 };
    case 'century':
      return { years: count * 100 };
    default:
      return undefined;
  }
}

const KEYS = ['years', 'months', 'weeks', 'days', 'workdays'] as const;

/** Two lengths together. */
export function addLengths(a: Length, b: Length): Length {
  const sum: Partial<Record<(typeof KEYS)[number], number>> = {};
  for (const key of KEYS) {
    const value = (a[key] ?? 0) + (b[key] ?? 0);
    if (value !== 0) sum[key] = value;
  }
  return sum;
}

/** At most years, months, weeks and days. */
const MOST_PARTS = 4;

/** Reads a length: "drie maanden", "2 jaar, 1 maand en 21 dagen", "anderhalf jaar", "een half jaar". */
export function readLength(
  tokens: readonly Token[],
  at: number,
): { readonly length: Length; readonly next: number; readonly approximate?: true } | undefined {
  let length: Length | undefined;
  let next = at;
  let approximate = false;
  for (let part = 0; part < MOST_PARTS; part++) {
    const from = part === 0 ? at : skipWord(tokens, next, ',', 'en');
    const half = part === 0 ? readUnit(tokens, from) : undefined;
    const count = half?.unit === 'half' ? { value: 1, next: from } : readCount(tokens, from);
    if (count === undefined) break;
    const unit = readUnit(tokens, count.next);
    const piece = unit && lengthOf(count.value, unit.unit);
    if (unit === undefined || piece === undefined) break;
    if ('vague' in count) approximate = true;
    length = length === undefined ? piece : addLengths(length, piece);
    next = unit.next;
  }
  return length && { length, next, ...(approximate ? { approximate: true } : {}) };
}

/** Reads "vandaag", "gisteravond", "morgen"; "de morgen", "goede morgen" and "vandaag de dag" are something else. */
function readDayWord(tokens: readonly Token[], at: number): Parsed | undefined {
  const word = lowerAt(tokens, at);
  const [by, dayPart] = DAY_WORDS.get(word)!;
  const before = lowerAt(tokens, at - 1);
  if (word === 'morgen' && ['de', 'goede', 'goeden', 'elke', 'iedere', 'een', 's', 'op'].includes(before))
    return undefined;
  if (word === 'vandaag' && lowerAt(tokens, at + 1) === 'de' && lowerAt(tokens, at + 2) === 'dag') return undefined;
  if (word === 'heden' && (before === 'het' || before === 'tot' || lowerAt(tokens, at + 1) === 'ten')) return undefined;
  return {
    expression: { type: 'shift', unit: 'day', by, ...(dayPart === undefined ? {} : { dayPart }) },
    next: at + 1,
  };
}

/** A direction word with whether the length reading is as likely, and "laatste" where `last` allows it. */
function readDirection(
  tokens: readonly Token[],
  at: number,
): { readonly direction: Direction; readonly loose: boolean; readonly next: number } | undefined {
  const word = lowerAt(tokens, at);
  const direction = DIRECTIONS.get(word);
  return direction === undefined ? undefined : { direction, loose: LOOSE_DIRECTIONS.has(word), next: at + 1 };
}

/** Reads what a direction word starts: a unit, a count of units, a weekday, a month, a season. */
export function readDirected(tokens: readonly Token[], at: number): Parsed | undefined {
  const word = readDirection(tokens, at);
  if (word === undefined) return undefined;
  const { direction, next } = word;
  if (lowerAt(tokens, next) === 'moment' || lowerAt(tokens, next) === 'ogenblik') return undefined;
  const unit = readUnit(tokens, next);
  if (unit !== undefined) return readShifted(tokens, at, unit.unit, unit.next, direction, word.loose);
  if (direction !== 'this') {
    const length = readLength(tokens, next);
    if (length !== undefined)
      return {
        expression: {
          type: 'span',
          direction,
          length: length.length,
          ...(length.approximate ? { approximate: true } : {}),
        },
        next: length.next,
      };
  }
  const weekday = WEEKDAYS.get(lowerAt(tokens, next));
  if (weekday !== undefined) return readDirectedWeekday(tokens, at, next, weekday, direction);
  const period =
    readSeason(tokens, next, true) ??
    (readMonthName(tokens, next) === undefined ? undefined : readMonth(tokens, next)) ??
    readDayAndMonth(tokens, next);
  if (period === undefined || ('year' in period.expression && period.expression.year !== undefined))
    return period && { ...period, core: next };
  return { expression: { ...period.expression, direction } as TimeExpression, next: period.next };
}

/** "deze vrijdag 15 juni" is that date; "volgende vrijdag" is next week's. */
function readDirectedWeekday(
  tokens: readonly Token[],
  at: number,
  next: number,
  weekday: number,
  direction: Direction,
): Parsed {
  const date = readDayAndMonth(tokens, skipWord(tokens, next + 1, ','));
  if (date?.expression.type === 'day')
    return { expression: { ...date.expression, weekday }, next: date.next, weekdayAt: next };
  if (direction === 'this') return { expression: { type: 'weekday', weekday, week: 0 }, next: next + 1 };
  if (NEXT_WEEK_WORDS.has(lowerAt(tokens, at)))
    return { expression: { type: 'weekday', weekday, week: 1 }, next: next + 1 };
  return { expression: { type: 'weekday', weekday, direction }, next: next + 1 };
}

/** A unit with a direction, and what may be said about a part of it: "volgend jaar juni", "vorige week vrijdag", "dit jaar het derde kwartaal". */
function readShifted(
  tokens: readonly Token[],
  at: number,
  unit: TimeUnit,
  next: number,
  direction: Direction,
  loose: boolean,
): Parsed | undefined {
  const plural = lowerAt(tokens, next - 1);
  if (plural.endsWith('en') || plural.endsWith('ia')) return undefined;
  const by = STEPS[direction];
  if (unit === 'week') {
    const weekday = readWeekdayName(tokens, skipWord(tokens, next, 'op'));
    if (weekday?.clear)
      return { expression: { type: 'weekday', weekday: weekday.weekday, week: by }, next: weekday.next };
  }
  if (unit === 'year') {
    const inside = readInYear(tokens, next, by);
    if (inside !== undefined) return inside;
  }
  if (unit === 'workday') return undefined;
  if (unit === 'weekend' && direction === 'next' && !NEXT_WEEK_WORDS.has(lowerAt(tokens, at))) {
    return { expression: { type: 'shift', unit, by: 0, soon: true }, next };
  }
  const isLoose =
    (loose && unit !== 'day' && unit !== 'week' && unit !== 'weekend') || (unit === 'day' && direction !== 'this');
  return { expression: { type: 'shift', unit, by, ...(isLoose ? { loose: true } : {}) }, next };
}

/** A month, day, quarter or week behind a year that counts from the as-of date. */
function readInYear(tokens: readonly Token[], at: number, shift: number): Parsed | undefined {
  const from = skipWord(tokens, at, 'op', 'in', ',');
  const inside = readDayAndMonth(tokens, from) ?? readPeriodBehindYear(tokens, from);
  if (inside !== undefined && !('year' in inside.expression && inside.expression.year !== undefined)) {
    return { expression: { ...inside.expression, year: { shift } } as TimeExpression, next: inside.next };
  }
  const rank = readRank(tokens, skipArticle(tokens, at));
  if (rank !== undefined && lowerAt(tokens, rank.next) === 'week') {
    return {
      expression: { type: 'nth', unit: 'week', index: rank.value, of: { type: 'shift', unit: 'year', by: shift } },
      next: rank.next + 1,
    };
  }
  return undefined;
}

/** Words before which a weekday is one that returns: "elke maandag". */
const EVERY: ReadonlySet<string> = new Set([
  'elke',
  'iedere',
  'elk',
  'ieder',
  'alle',
  'zwarte',
  'witte',
  'goede',
  'per',
]);

/** Reads a weekday alone, with "jl." or "a.s.", or with a week behind it ("vrijdag volgende week", "vrijdag van deze week"). */
export function readWeekday(tokens: readonly Token[], at: number): Parsed | undefined {
  const name = readWeekdayName(tokens, at);
  if (
    name?.clear !== true ||
    EVERY.has(lowerAt(tokens, at - (readRank(tokens, at - 1) === undefined ? 1 : 2))) ||
    !standsFree(tokens, at)
  )
    return undefined;
  if (CLEAR_SHORT_WEEKDAYS.has(lowerAt(tokens, at)) && lowerAt(tokens, at - 1) !== 'op') return undefined;
  const { weekday, next } = name;
  const of = skipArticle(tokens, skipWord(tokens, next, 'van', 'in'));
  const direction = DIRECTIONS.get(lowerAt(tokens, of));
  if (direction !== undefined && lowerAt(tokens, of + 1) === 'week') {
    return { expression: { type: 'weekday', weekday, week: STEPS[direction] }, next: of + 2 };
  }
  const trailing = readTrailing(tokens, next);
  if (trailing !== undefined)
    return { expression: { type: 'weekday', weekday, direction: trailing.direction }, next: trailing.next };
  return { expression: { type: 'weekday', weekday }, next };
}

/** Readers of relative expressions by the word they start with. */
export const RELATIVE_READERS: Readers = new Map([
  ...[...DIRECTIONS.keys()].map((word) => [word, readDirected] as const),
  ...[...DAY_WORDS.keys()].map((word) => [word, readDayWord] as const),
]);
