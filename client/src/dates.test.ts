import { describe, expect, test } from 'vitest';
import { longDay, readTypedDay, shortDay, today } from './dates';

describe('a typed day', () => {
  test.each([
    ['2024-12-10', '2024-12-10'],
    [' 2024-12-10 ', '2024-12-10'],
    ['10-12-2024', '2024-12-10'],
    ['1/2/2025', '2025-02-01'],
    ['10.12.2024', '2024-12-10'],
    ['10 december 2024', '2024-12-10'],
    ['1 Jan. 2025', '2025-01-01'],
    ['29-2-2024', '2024-02-29'],
  ])('%j is %s', (typed, day) => expect(readTypedDay(typed)).toBe(day));

  test.each([
    '',
    '29-2-2025',
    '31 november 2024',
    '2024-13-01',
    '10-12-24',
    'morgen',
    '10 foo 2024',
    '\uD800',
    '2024-12-10T00:00',
  ])('%j is no day', (typed) => expect(readTypedDay(typed)).toBeUndefined());
});

test('a day is written out in the language of the user', () => {
  expect(longDay('2024-12-10', 'nl')).toBe('10 december 2024');
  expect(longDay('2024-12-01', 'en')).toBe('1 December 2024');
  expect(longDay('2025-02-04', 'nl', 'weekday')).toBe('dinsdag 4 februari 2025');
  expect(longDay('geen dag', 'nl')).toBe('geen dag');
});

test('a day is short in the status bar', () => {
  expect(shortDay('2024-12-10')).toBe('10-12-2024');
});

test('today is that of the clock on the wall', () => {
  expect(today(new Date(2025, 0, 5, 23, 59))).toBe('2025-01-05');
});
