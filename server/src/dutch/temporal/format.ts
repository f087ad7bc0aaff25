// Writing days and intervals as Dutch does: "29 november 2024", "vrijdag 29 november 2024", "tweede kwartaal van 2025", "1 tot en met 15 mei 2025".
import {
  MONTH_NAMES,
  WEEKDAY_NAMES,
  daysInMonth,
  parseIsoDay,
  weekdayOf,
  yearMonthDay,
  type YearMonthDay,
} from '../calendar';
import type { IsoDay } from '../timex';

/** How to write a day. */
export interface DayFormat {
  /** With the weekday before it. */
  readonly weekday?: boolean;
  /** Without the year. */
  readonly noYear?: boolean;
}

/** A day in words. Text that is no ISO day comes back as it is. */
export function formatDay(day: IsoDay, format: DayFormat = {}): string {
  const number = parseIsoDay(day);
  if (number === undefined) return day;
  const { year, month, day: ofMonth } = yearMonthDay(number);
  const weekday = format.weekday ? `${WEEKDAY_NAMES[weekdayOf(number) - 1]!} ` : '';
  return `${weekday}${ofMonth} ${MONTH_NAMES[month - 1]!}${format.noYear ? '' : ` ${year}`}`;
}

const QUARTERS = ['eerste', 'tweede', 'derde', 'vierde'];

/** An interval of days, both inclusive, in the shortest words that say it: a year, a quarter, a month, a day, else from – to. */
export function formatInterval(from: IsoDay, to: IsoDay): string {
  if (from === to) return formatDay(from);
  const [a, b] = [parseIsoDay(from), parseIsoDay(to)];
  if (a === undefined || b === undefined) return `${from} tot en met ${to}`;
  const [first, last] = [yearMonthDay(a), yearMonthDay(b)];
  return formatWholeMonths(first, last) ?? formatDays(from, to, first, last);
}

/** An interval of days by its months: "januari tot en met maart 2025"; an interval that is not made of whole months as `formatInterval` has it. */
export function formatMonths(from: IsoDay, to: IsoDay): string {
  const [a, b] = [parseIsoDay(from), parseIsoDay(to)];
  if (a === undefined || b === undefined) return formatInterval(from, to);
  const [first, last] = [yearMonthDay(a), yearMonthDay(b)];
  if (first.day !== 1 || last.day !== daysInMonth(last.year, last.month)) return formatInterval(from, to);
  const year = first.year === last.year ? '' : ` ${first.year}`;
  return `${MONTH_NAMES[first.month - 1]!}${year} tot en met ${MONTH_NAMES[last.month - 1]!} ${last.year}`;
}

/** Whole months, quarters, halves and years; undefined when the interval starts or ends inside a month. */
function formatWholeMonths(first: YearMonthDay, last: YearMonthDay): string | undefined {
  if (first.day !== 1 || last.day !== daysInMonth(last.year, last.month)) return undefined;
  const wholeYears = first.month === 1 && last.month === 12;
  if (first.year !== last.year) {
    if (wholeYears) return `${first.year} tot en met ${last.year}`;
    return `${MONTH_NAMES[first.month - 1]!} ${first.year} tot en met ${MONTH_NAMES[last.month - 1]!} ${last.year}`;
  }
  if (wholeYears) return String(first.year);
  if (first.month === last.month) return `${MONTH_NAMES[first.month - 1]!} ${first.year}`;
  const months = last.month - first.month + 1;
  if (months === 3 && first.month % 3 === 1)
    return `het ${QUARTERS[(first.month - 1) / 3]!} kwartaal van ${first.year}`;
  if (months === 6 && first.month % 6 === 1)
    return `de ${first.month === 1 ? 'eerste' : 'tweede'} helft van ${first.year}`;
  return `${MONTH_NAMES[first.month - 1]!} tot en met ${MONTH_NAMES[last.month - 1]!} ${first.year}`;
}

function formatDays(from: IsoDay, to: IsoDay, first: YearMonthDay, last: YearMonthDay): string {
  if (first.year !== last.year) return `${formatDay(from)} tot en met ${formatDay(to)}`;
  if (first.month !== last.month) return `${formatDay(from, { noYear: true })} tot en met ${formatDay(to)}`;
  return `${first.day} tot en met ${formatDay(to)}`;
}
