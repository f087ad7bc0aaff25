// Pieces of time: an interval of days with its TIMEX3 value, and how to cut units, halves, beginnings and ends from it.
import {
  addMonths,
  addWorkdays,
  dayNumber,
  daysInMonth,
  isoDay,
  isoWeek,
  mondayOfWeek,
  pad,
  weekdayOf,
  weeksInYear,
  yearMonthDay,
  type DayNumber,
} from '../calendar';
import type { Length, Season, TimeUnit, TimexMod } from '../timex';

/** An interval, both ends inclusive, with the value it has in TIMEX3. */
export interface Piece {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly value: string;
  readonly mod?: TimexMod;
}

const year4 = (year: number): string => pad(Math.max(0, year), 4);

export function dayPiece(day: DayNumber): Piece {
  return { from: day, to: day, value: isoDay(day) };
}

export function monthPiece(year: number, month: number): Piece {
  return {
    from: dayNumber(year, month, 1),
    to: dayNumber(year, month, daysInMonth(year, month)),
    value: `${year4(year)}-${pad(month, 2)}`,
  };
}

export function quarterPiece(year: number, index: number): Piece {
  const last = index * 3;
  return {
    from: dayNumber(year, last - 2, 1),
    to: dayNumber(year, last, daysInMonth(year, last)),
    value: `${year4(year)}-Q${index}`,
  };
}

export function halfPiece(year: number, index: number): Piece {
  const last = index * 6;
  return {
    from: dayNumber(year, last - 5, 1),
    to: dayNumber(year, last, daysInMonth(year, last)),
    value: `${year4(year)}-H${index}`,
  };
}

const SEASON_STARTS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Meteorological seasons: three whole months; the winter of a year starts in its December. */
export function seasonPiece(year: number, season: Season): Piece {
  const from = dayNumber(year, SEASON_STARTS[season], 1);
  return { from, to: addMonths(from, 3) - 1, value: `${year4(year)}-${season}` };
}

export function yearPiece(year: number): Piece {
  return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31), value: year4(year) };
}

/** ISO 8601 week; undefined for a week 53 that the year has not. */
export function weekPiece(year: number, week: number): Piece | undefined {
  if (week > weeksInYear(year)) return undefined;
  const from = mondayOfWeek(year, week);
  return { from, to: from + 6, value: `${year4(year)}-W${pad(week, 2)}` };
}

export function decadePiece(year: number): Piece {
  const first = Math.floor(year / 10) * 10;
  return { from: dayNumber(first, 1, 1), to: dayNumber(first + 9, 12, 31), value: year4(first).slice(0, 3) };
}

/** The 21st century is 2000 to 2099, as people count. */
export function centuryPiece(index: number): Piece {
  const first = (index - 1) * 100;
  return { from: dayNumber(first, 1, 1), to: dayNumber(first + 99, 12, 31), value: year4(first).slice(0, 2) };
}

/** The unit that a day is in, moved by so many units. */
export function unitPiece(day: DayNumber, unit: TimeUnit, by: number): Piece {
  const { year, month } = yearMonthDay(day);
  switch (unit) {
    case 'day':
      return dayPiece(day + by);
    case 'workday':
      return dayPiece(addWorkdays(day, by));
    case 'week': {
      const monday = day - weekdayOf(day) + 1 + by * 7;
      const { year: weekYear, week } = isoWeek(monday);
      return { from: monday, to: monday + 6, value: `${year4(weekYear)}-W${pad(week, 2)}` };
    }
    case 'weekend': {
      const week = unitPiece(day, 'week', by);
      return { from: week.from + 5, to: week.to, value: `${week.value}-WE` };
    }
    case 'month': {
      const index = year * 12 + month - 1 + by;
      return monthPiece(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
    }
    case 'quarter': {
      const index = year * 4 + Math.floor((month - 1) / 3) + by;
      return quarterPiece(Math.floor(index / 4), (((index % 4) + 4) % 4) + 1);
    }
    case 'half': {
      const index = year * 2 + (month > 6 ? 1 : 0) + by;
      return halfPiece(Math.floor(index / 2), (((index % 2) + 2) % 2) + 1);
    }
    case 'season': {
      const from = addMonths(dayNumber(year, Math.floor((month % 12) / 3) * 3 || 12, 1), by * 3);
      const start = yearMonthDay(from);
      return seasonPiece(
        month < 3 ? start.year - 1 : start.year,
        (['WI', 'SP', 'SU', 'FA'] as const)[Math.floor((start.month % 12) / 3)]!,
      );
    }
    case 'year':
      return yearPiece(year + by);
    case 'decade':
      return decadePiece(year + by * 10);
    case 'century':
      return centuryPiece(Math.floor(year / 100) + 1 + by);
  }
}

/** A day moved by a length. */
export function moveDay(day: DayNumber, length: Length, sign: 1 | -1): DayNumber {
  const months = Math.round((length.years ?? 0) * 12 + (length.months ?? 0));
  const moved = addMonths(day, sign * months) + sign * Math.floor((length.weeks ?? 0) * 7 + (length.days ?? 0));
  return length.workdays ? addWorkdays(moved, sign * length.workdays) : moved;
}

/** ISO 8601 duration of a length: P2M, P1Y2M21D. Working days count as days. */
export function durationValue(length: Length): string {
  const { years, months, weeks, days, workdays } = length;
  const dayCount = (days ?? 0) + (workdays ?? 0);
  if (weeks && !years && !months && !dayCount) return `P${weeks}W`;
  const allDays = dayCount + (weeks ?? 0) * 7;
  const parts = [years ? `${years}Y` : '', months ? `${months}M` : '', allDays ? `${allDays}D` : ''].join('');
  return `P${parts || '0D'}`;
}

/** Bounds of the thirds of a piece. Months: 1–10, 11–20, 21–end. Years: first and last quarter, May to August. Decades and centuries: three, four and three tenths. */
export function partOf(piece: Piece, part: 'START' | 'MID' | 'END'): Piece {
  const days = piece.to - piece.from + 1;
  const { year, month } = yearMonthDay(piece.from);
  let { from, to } = piece;
  if (days >= 28 && days <= 31) {
    if (part === 'START') to = from + 9;
    else if (part === 'END') from += 20;
    else [from, to] = [from + 10, from + 19];
  } else if (days === 365 || days === 366) {
    const at = (months: number): DayNumber => addMonths(piece.from, months);
    if (part === 'START') to = at(3) - 1;
    else if (part === 'END') from = at(9);
    else [from, to] = [at(4), at(8) - 1];
  } else if (days > 3000) {
    const tenth = days < 4000 ? 1 : 10;
    const at = (tenths: number): DayNumber => dayNumber(year + tenths * tenth, month, 1);
    if (part === 'START') to = at(3) - 1;
    else if (part === 'END') from = at(7);
    else [from, to] = [at(3), at(7) - 1];
  } else if (days === 7) {
    if (part === 'START') to = from + 2;
    else if (part === 'END') from += 3;
    else [from, to] = [from + 2, from + 4];
  } else if (days > 1) {
    const third = Math.max(1, Math.floor(days / 3));
    if (part === 'START') to = from + third - 1;
    else if (part === 'END') from = to - third + 1;
    else if (days > 2) [from, to] = [from + third, to - third];
  }
  return { from, to, value: piece.value, mod: part };
}

/** First or second half: of a year six months, of a month until the 15th, else half of the days. */
export function halfOf(piece: Piece, index: 1 | 2): Piece {
  const days = piece.to - piece.from + 1;
  // Half a day is told by that day.
  if (days === 1) return piece;
  let middle = piece.from + Math.ceil(days / 2);
  let value = piece.value;
  if (days === 365 || days === 366) {
    middle = addMonths(piece.from, 6);
    value = `${piece.value}-H${index}`;
  } else if (days >= 28 && days <= 31) middle = piece.from + 15;
  return index === 1 ? { from: piece.from, to: middle - 1, value } : { from: middle, to: piece.to, value };
}

/** The n-th week that has most of its days in a piece, the last one for -1. */
export function nthWeekOf(piece: Piece, index: number): Piece | undefined {
  const monday = (day: DayNumber): DayNumber => day - weekdayOf(day) + 1;
  const first = monday(piece.from) + 3 >= piece.from ? monday(piece.from) : monday(piece.from) + 7;
  const last = monday(piece.to) + 3 <= piece.to ? monday(piece.to) : monday(piece.to) - 7;
  const from = index < 0 ? last : first + (index - 1) * 7;
  return from < first || from > last ? undefined : unitPiece(from, 'week', 0);
}
