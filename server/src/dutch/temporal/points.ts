// One point or period in time, whatever its form: the readers of days, figures, years, periods and relative words behind one table.
import type { Token } from '../tokens';
import type { TimeExpression } from '../timex';
import { isCounted, clauseGoesOn } from './context';
import {
  readDayAndMonth,
  readMonthAndRank,
  readMonthName,
  readRankOfMonth,
  readWeekdayDate,
  readWeekdayName,
} from './days';
import { MOMENT_OPENINGS, readMoment } from './momentWords';
import { readNumericDate } from './numeric';
import {
  PERIOD_READERS,
  readHalf,
  readMonth,
  readNamedMonth,
  readPeriodBehindYear,
  readQuarter,
  readWeek,
} from './periods';
import { readDirected, readLength, readUnit, readWeekday, RELATIVE_READERS } from './relative';
import {
  digitsAt,
  joined,
  lowerAt,
  readRank,
  skipArticle,
  skipWord,
  type Parsed,
  type Reader,
  type Readers,
} from './scan';
import { SPOKEN_NUMBERS } from './spoken';
import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, UNITS, WEEKDAYS } from './words';
import { readBareYear, readPlainYear, readWordYear, YEAR_READERS } from './years';

/** A day in figures or with its month in words. */
function readDate(tokens: readonly Token[], at: number): Parsed | undefined {
  return (
    (tokens[at]?.kind === 'number' ? readNumericDate(tokens, at) : undefined) ??
    readDayAndMonth(tokens, at) ??
    readMonthAndRank(tokens, at)
  );
}

/** What a rank or a part may be of: "van 2025", "van deze maand", "van juni", "van het jaar". */
export function readWhole(tokens: readonly Token[], at: number): Parsed | undefined {
  const afterOf = skipWord(tokens, at, 'van', 'in', 'uit');
  const from = skipArticle(tokens, afterOf);
  const unit =
    from > afterOf || lowerAt(tokens, from) === 'mijn'
      ? readUnit(tokens, lowerAt(tokens, from) === 'mijn' ? from + 1 : from)
      : undefined;
  const named = YEAR_READERS.get(lowerAt(tokens, from))?.(tokens, from);
  if (named !== undefined) return named;
  if (unit !== undefined && !isPlural(tokens, unit.next - 1))
    return { expression: { type: 'shift', unit: unit.unit, by: 0 }, next: unit.next };
  const reader = PERIOD_READERS.get(lowerAt(tokens, from));
  return (
    readPlainYear(tokens, from) ??
    reader?.(tokens, from) ??
    readDirected(tokens, from) ??
    readQuarter(tokens, from) ??
    readHalf(tokens, from) ??
    (lowerAt(tokens, from) === 'maand' ? readNamedMonth(tokens, from) : undefined) ??
    readMoment(tokens, from)
  );
}

function isPlural(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at).endsWith('en');
}

/** "eerste vrijdag van juli", "derde week van 2027", "laatste dag van de maand", "tweede helft van 2025", "eerste drie maanden van 2026". */
function readRanked(tokens: readonly Token[], at: number): Parsed | undefined {
  const rank = readRank(tokens, at);
  if (rank === undefined || lowerAt(tokens, at - 1) === 'elke' || lowerAt(tokens, at - 1) === 'iedere')
    return undefined;
  const period = readQuarter(tokens, at) ?? readHalf(tokens, at);
  if (period !== undefined) return period;
  const { value: index, next } = rank;
  const word = lowerAt(tokens, next);
  if (word === 'helft' && (index === 1 || index === 2 || index === -1)) {
    const of = readWhole(tokens, next + 1);
    return of && { expression: { type: 'fraction', index: index === 1 ? 1 : 2, of: of.expression }, next: of.next };
  }
  if (word === 'eeuw')
    return index > 0 && index < 30 ? { expression: { type: 'century', index }, next: next + 1 } : undefined;
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined) return readNthWeekday(tokens, next + 1, index, weekday);
  const unit = UNITS.get(word);
  if (unit === 'week' || unit === 'day' || unit === 'month' || unit === 'weekend') {
    if (isPlural(tokens, next)) return readEdge(tokens, next, index);
    const of =
      lowerAt(tokens, next + 1) === 'van' || lowerAt(tokens, next + 1) === 'in'
        ? readWhole(tokens, next + 1)
        : undefined;
    return of && { expression: { type: 'nth', unit, index, of: of.expression }, next: of.next };
  }
  return readEdge(tokens, next, index) ?? readDayOfShiftedMonth(tokens, at);
}

/** "eerste drie maanden van 2025", "laatste weken van december" needs its count. */
function readEdge(tokens: readonly Token[], at: number, index: number): Parsed | undefined {
  if (index !== 1 && index !== -1) return undefined;
  const length = readLength(tokens, at);
  if (length === undefined) return undefined;
  const of = lowerAt(tokens, length.next) === 'van' ? readWhole(tokens, length.next) : undefined;
  if (of !== undefined)
    return {
      expression: { type: 'edge', side: index === 1 ? 'first' : 'last', length: length.length, of: of.expression },
      next: of.next,
    };
  return index === -1
    ? {
        expression: {
          type: 'span',
          direction: 'last',
          length: length.length,
          ...(length.approximate ? { approximate: true } : {}),
        },
        next: length.next,
      }
    : undefined;
}

/** Behind "tweede zondag": of which month; without one it is this month's, if anything. */
function readNthWeekday(tokens: readonly Token[], at: number, index: number, weekday: number): Parsed | undefined {
  const link = lowerAt(tokens, at);
  const of = link === 'van' || link === 'in' || MONTHS.has(link) ? readWhole(tokens, at) : undefined;
  if (of !== undefined)
    return { expression: { type: 'nth', unit: 'weekday', index, weekday, of: of.expression }, next: of.next };
  if (index < 0) return { expression: { type: 'weekday', weekday, direction: 'last' }, next: at };
  if (index > 5 || !clauseGoesOn(tokens, at) || link === 'na' || link === 'voor') return undefined;
  return {
    expression: {
      type: 'nth',
      unit: 'weekday',
      index,
      weekday,
      of: { type: 'shift', unit: 'month', by: 0 },
      loose: true,
    },
    next: at,
  };
}

/** "de 20e van volgende maand", "de 31ste deze maand". */
function readDayOfShiftedMonth(tokens: readonly Token[], at: number): Parsed | undefined {
  const rank = readRank(tokens, at);
  if (rank === undefined || rank.value < 1 || rank.value > 31) return undefined;
  const shifted = readShiftedMonth(tokens, rank.next);
  return shifted && { expression: { type: 'monthDay', day: rank.value, month: shifted.by }, next: shifted.next };
}

/** "(van de) volgende maand" as a shift in months. */
export function readShiftedMonth(
  tokens: readonly Token[],
  at: number,
): { readonly by: number; readonly next: number } | undefined {
  const from = skipArticle(tokens, skipWord(tokens, at, 'van'));
  const directed = readDirected(tokens, from)?.expression;
  return directed?.type === 'shift' && directed.unit === 'month' ? { by: directed.by, next: from + 2 } : undefined;
}

/** "2020-sep-23": the order of ISO 8601 with the month by name. */
function readNamedIsoDay(tokens: readonly Token[], at: number, year: number): Parsed | undefined {
  const mark = lowerAt(tokens, at + 1);
  const name = readMonthName(tokens, at + 2);
  const day = digitsAt(tokens, at + 4, 2);
  if ((mark !== '-' && mark !== '/') || name?.next !== at + 3 || lowerAt(tokens, at + 3) !== mark || day === undefined)
    return undefined;
  if (![1, 2, 3, 4].every((step) => joined(tokens, at + step)) || day < 1 || day > 39) return undefined;
  return { expression: { type: 'day', year, month: name.month, day }, next: at + 5 };
}

/** A year with a period behind it: "2016 november", "2025-Q1", "2016 het derde kwartaal". */
function readYearFirst(tokens: readonly Token[], at: number): Parsed | undefined {
  const year = tokens[at]!.text.length === 4 ? digitsAt(tokens, at, 4) : undefined;
  if (year === undefined || year < 1900 || year > 2099) return undefined;
  const named = readNamedIsoDay(tokens, at, year);
  if (named !== undefined) return named;
  const inside = readPeriodBehindYear(tokens, at + 1);
  if (inside === undefined) return undefined;
  return { expression: { ...inside.expression, year } as TimeExpression, next: inside.next };
}

/** Whatever starts with figures. */
function readFigures(tokens: readonly Token[], at: number): Parsed | undefined {
  if (tokens[at]!.text.length > 4) return undefined;
  return (
    readNumericDate(tokens, at) ??
    readDayAndMonth(tokens, at) ??
    readYearFirst(tokens, at) ??
    readRanked(tokens, at) ??
    readRankOfMonth(tokens, at) ??
    readMoment(tokens, at) ??
    readBareYear(tokens, at)
  );
}

/** Whatever starts with a number word or a rank. */
export function readNumberWord(tokens: readonly Token[], at: number): Parsed | undefined {
  return (
    readDayAndMonth(tokens, at) ?? readRanked(tokens, at) ?? readRankOfMonth(tokens, at) ?? readWordYear(tokens, at)
  );
}

/** A weekday with a date behind it, or alone. */
function readFromWeekday(tokens: readonly Token[], at: number): Parsed | undefined {
  return readWeekdayDate(tokens, at, readDate) ?? readWeekday(tokens, at);
}

/** Months may have their day behind them: "september de 16e". */
function readFromMonth(tokens: readonly Token[], at: number): Parsed | undefined {
  return readMonthAndRank(tokens, at) ?? readMonth(tokens, at);
}

/** "week 48", "de week van 4 februari", "de week die op 4 februari begint". */
function readFromWeek(tokens: readonly Token[], at: number): Parsed | undefined {
  const numbered = readWeek(tokens, at);
  if (numbered !== undefined) return numbered;
  const link = lowerAt(tokens, at + 1);
  if (link === 'na' && lowerAt(tokens, skipArticle(tokens, at + 2)) === 'volgende') return readAfterNext(tokens, at);
  if (link !== 'van' && link !== 'die' && link !== 'vanaf') return undefined;
  const from = skipArticle(tokens, skipWord(tokens, at + 2, 'op'));
  const day = readWeekdayName(tokens, from) === undefined ? readDate(tokens, from) : readFromWeekday(tokens, from);
  if (day === undefined || !['day', 'monthDay'].includes(day.expression.type)) return undefined;
  const verb = lowerAt(tokens, day.next);
  const starts = verb === 'begint' || verb === 'start' || verb === 'aanvangt' || verb === 'ingaat';
  if (link === 'die' && !starts) return undefined;
  return {
    expression: { type: 'around', unit: 'week', of: day.expression },
    next: starts && link === 'die' ? day.next + 1 : day.next,
  };
}

/** "de week na de volgende". */
function readAfterNext(tokens: readonly Token[], at: number): Parsed | undefined {
  const unit = UNITS.get(lowerAt(tokens, at));
  const next = skipArticle(tokens, at + 2);
  if (
    unit === undefined ||
    lowerAt(tokens, at + 1) !== 'na' ||
    lowerAt(tokens, next) !== 'volgende' ||
    !clauseGoesOn(tokens, next + 1)
  )
    return undefined;
  return { expression: { type: 'shift', unit, by: 2 }, next: next + 1 };
}

/** "maand september", "maand van 15e september", "de maand na de volgende". */
function readFromMonthWord(tokens: readonly Token[], at: number): Parsed | undefined {
  const named = readNamedMonth(tokens, at) ?? readAfterNext(tokens, at);
  if (named !== undefined || lowerAt(tokens, at + 1) !== 'van') return named;
  const day = readDate(tokens, skipArticle(tokens, at + 2));
  return day?.expression.type === 'day'
    ? { expression: { type: 'around', unit: 'month', of: day.expression }, next: day.next }
    : undefined;
}

/** "jaar 2026"; "het jaar na het volgende". */
function readFromYearWord(tokens: readonly Token[], at: number): Parsed | undefined {
  return YEAR_READERS.get('jaar')!(tokens, at) ?? readAfterNext(tokens, at);
}

/** Every reader by its first word. Words for years ("negentienhonderd…") are found by their beginning instead. */
export const POINT_READERS: Readers = (() => {
  const readers = new Map<string, Reader>([
    ...[...SPOKEN_NUMBERS.keys(), 'laatste'].map((word) => [word, readNumberWord] as const),
    ...PERIOD_READERS,
    ...[...MONTHS.keys(), ...SHORT_MONTHS.keys()].map((word) => [word, readFromMonth] as const),
    ...[...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys()].map((word) => [word, readFromWeekday] as const),
    ...RELATIVE_READERS,
    ...YEAR_READERS,
    ['jaar', readFromYearWord],
    ['week', readFromWeek],
    ['weken', readWeek],
    ['weekend', readAfterNext],
    ['maand', readFromMonthWord],
  ]);
  for (const word of MOMENT_OPENINGS) {
    const reader = readers.get(word);
    readers.set(word, reader === undefined ? readMoment : (tokens, at) => readMoment(tokens, at) ?? reader(tokens, at));
  }
  return readers;
})();

/** Reads one point or period that starts at a token. */
export function readPoint(tokens: readonly Token[], at: number): Parsed | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return readFigures(tokens, at);
  if (token.kind !== 'word') return undefined;
  const reader = POINT_READERS.get(token.lower);
  return reader === undefined ? readWordYear(tokens, at) : reader(tokens, at);
}

/** A point where a preposition before it has said that time comes: a year needs no other sign. */
export function readPlacedPoint(tokens: readonly Token[], at: number): Parsed | undefined {
  const from = skipArticle(tokens, at);
  const point = readPoint(tokens, from);
  if (point !== undefined) return point;
  return isCounted(tokens, from + 1) ? undefined : readPlainYear(tokens, from);
}
