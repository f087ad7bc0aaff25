import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  addWorkdays,
  dayNumber,
  daysInMonth,
  easter,
  isLeapYear,
  isoDay,
  isoWeek,
  isRealDay,
  mondayOfWeek,
  nthWeekday,
  parseIsoDay,
  weekdayOf,
  weeksInYear,
  yearMonthDay,
} from './calendar';

const day = (iso: string): number => parseIsoDay(iso)!;

describe('days', () => {
  it('counts from 1 January 1970', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(2000, 3, 1)).toBe(11_017);
    expect(dayNumber(1969, 12, 31)).toBe(-1);
  });

  it('agrees with the platform on every day of four centuries', () => {
    const [first, last] = [dayNumber(1800, 1, 1), dayNumber(2200, 12, 31)];
    for (let number = first; number <= last; number++) {
      const date = new Date(number * 86_400_000);
      const iso = date.toISOString().slice(0, 10);
      if (isoDay(number) !== iso || parseIsoDay(iso) !== number || weekdayOf(number) !== (date.getUTCDay() || 7))
        throw new Error(iso);
    }
  });

  it('comes back from year, month and day', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31) }), (number) => {
        const { year, month, day: ofMonth } = yearMonthDay(number);
        expect(isRealDay(year, month, ofMonth)).toBe(true);
        expect(dayNumber(year, month, ofMonth)).toBe(number);
        expect(parseIsoDay(isoDay(number))).toBe(number);
      }),
    );
  });

  it.each(['2024-02-30', '2025-02-29', '2024-13-01', '2024-00-10', '2024-1-1', '29-11-2024', ''])(
    'is no day: %s',
    (text) => {
      expect(parseIsoDay(text)).toBeUndefined();
    },
  );

  it('knows leap years and lengths of months', () => {
    expect([1900, 2000, 2023, 2024].map(isLeapYear)).toEqual([false, true, false, true]);
    expect([1, 2, 4, 12].map((month) => daysInMonth(2024, month))).toEqual([31, 29, 30, 31]);
  });
});

describe('weeks', () => {
  it.each([
    ['2024-11-29', 2024, 48],
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
    ['2016-01-01', 2015, 53],
  ] as const)('%s is in week %i of', (iso, year, week) => {
    expect(isoWeek(day(iso))).toEqual({ year, week });
  });

  it('starts on the Monday that belongs to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 52 }), (year, week) => {
        const monday = mondayOfWeek(year, week);
        expect(weekdayOf(monday)).toBe(1);
        expect(isoWeek(monday)).toEqual({ year, week });
        expect([52, 53]).toContain(weeksInYear(year));
      }),
    );
  });
});

describe('moving', () => {
  it('stops at the end of a shorter month', () => {
    expect(isoDay(addMonths(day('2025-01-31'), 1))).toBe('2025-02-28');
    expect(isoDay(addMonths(day('2024-11-29'), -9))).toBe('2024-02-29');
    expect(isoDay(addMonths(day('2024-11-29'), 14))).toBe('2026-01-29');
  });

  it('skips weekends', () => {
    expect(isoDay(addWorkdays(day('2024-11-29'), 1))).toBe('2024-12-02');
    expect(isoDay(addWorkdays(day('2024-12-02'), -1))).toBe('2024-11-29');
    expect(isoDay(addWorkdays(day('2024-11-29'), 0))).toBe('2024-11-29');
  });

  it('finds the n-th weekday', () => {
    expect(isoDay(nthWeekday(2024, 9, 2, 3)!)).toBe('2024-09-17');
    expect(isoDay(nthWeekday(2025, 5, 5, -1)!)).toBe('2025-05-30');
    expect(nthWeekday(2017, 9, 7, 5)).toBeUndefined();
  });
});

it.each([
  '1818-03-22',
  '1943-04-25',
  '1961-04-02',
  '2000-04-23',
  '2008-03-23',
  '2019-04-21',
  '2020-04-12',
  '2021-04-04',
  '2022-04-17',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2038-04-25',
  '2285-03-22',
])('Easter is on %s', (iso) => {
  expect(isoDay(easter(Number(iso.slice(0, 4))))).toBe(iso);
});
