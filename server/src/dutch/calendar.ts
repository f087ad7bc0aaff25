// The calendar: days as numbers and as ISO 8601 text, weeks, weekdays, all in the proleptic Gregorian calendar, without time zones.
import type { IsoDay } from './timex';

/** A day as a whole number: days since 1970-01-01. */
export type DayNumber = number;

/** A day taken apart. Months and days count from 1. */
export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Dutch names of the months, January first. */
export const MONTH_NAMES = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** Dutch names of the weekdays, Monday first (ISO 8601 weekday 1). */
export const WEEKDAY_NAMES = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

const DAYS_PER_ERA = 146_097;
const EPOCH_SHIFT = 719_468;

/** Whether a year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days in a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether year, month and day name a day that exists. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The number of a day. Years are counted from 1 March in eras of 400 years, so that the leap day comes last. A day past
 * the end of its month runs on into the next.
 */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

/** Year, month and day of a day number. */
export function yearMonthDay(number: DayNumber): YearMonthDay {
  const shifted = number + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** `YYYY-MM-DD` of a day number. */
export function isoDay(number: DayNumber): IsoDay {
  const { year, month, day } = yearMonthDay(number);
  return `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The number of an ISO day; undefined when the text is not one or the day does not exist. */
export function parseIsoDay(text: string): DayNumber | undefined {
  const parts = ISO_DAY.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isRealDay(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** ISO 8601 weekday of a day: 1 Monday … 7 Sunday. */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week of a day and the year that week belongs to (which differs from the calendar year around New Year). */
export function isoWeek(number: DayNumber): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = yearMonthDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): DayNumber {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** Number of ISO weeks in a year, 52 or 53. */
export function weeksInYear(year: number): number {
  return isoWeek(dayNumber(year, 12, 28)).week;
}

/** Moves a day by whole months; past the end of a shorter month it stops at its last day (31 January + 1 = 28 February). */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = yearMonthDay(number);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayNumber(y, m, Math.min(day, daysInMonth(y, m)));
}

/** Moves a day by working days, Monday to Friday; public holidays count as working days. */
export function addWorkdays(number: DayNumber, days: number): DayNumber {
  const step = Math.sign(days);
  let at = number;
  for (let left = Math.abs(days); left > 0;) {
    at += step;
    if (weekdayOf(at) <= 5) left--;
  }
  return at;
}

/** Easter Sunday of a year (the Gregorian computus as Meeus gives it). */
export function easter(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * late + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The n-th given weekday of a month, or the last for -1; undefined when the month has no such day. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): DayNumber | undefined {
  const length = daysInMonth(year, month);
  if (n < 0) {
    const last = dayNumber(year, month, length);
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  const day = ((weekday - weekdayOf(first) + 7) % 7) + 1 + (n - 1) * 7;
  return n >= 1 && day <= length ? first + day - 1 : undefined;
}

/** A number with leading zeros. */
export function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
