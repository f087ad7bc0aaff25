// What holds of temporal expressions whatever the text: no text throws, spans are in order, and every notation of every day reads back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay, MONTH_NAMES, WEEKDAY_NAMES, weekdayOf, yearMonthDay } from './calendar';
import { findTimexes, formatDay, formatInterval, resolveTimex } from './temporal';
import { MONTHS, PARTS, SEASONS, SHORT_MONTHS, UNITS, WEEKDAYS, DIRECTIONS } from './temporal/words';
import type { IsoDay } from './timex';
import { tokenize } from './tokens';

const VOCABULARY: readonly string[] = [
  ...MONTHS.keys(),
  ...SHORT_MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...UNITS.keys(),
  ...SEASONS.keys(),
  ...PARTS.keys(),
  ...DIRECTIONS.keys(),
  ...(
    "van tot en met t/m tussen per vanaf uiterlijk voor na op in de het een eerste 2e laatste twee 29 2024 31 0 1999 2100 48 jl . a.s. , - – / ' ( ) Q1 H2 week over " +
    'geleden binnen nu rest later jaren Prinsjesdag voorjaarsnota helft kwartaal € % 12-13 29-02-2025 \ud800 schooljaar dat heden'
  ).split(' '),
];

const words = fc
  .array(fc.constantFrom(...VOCABULARY), { maxLength: 40 })
  .chain((list) =>
    fc
      .array(fc.constantFrom(' ', ' ', ' ', ''), { minLength: list.length, maxLength: list.length })
      .map((gaps) => list.map((word, i) => word + gaps[i]!).join('')),
  );
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 80 }), words);
const anyDay = fc.integer({ min: dayNumber(1600, 1, 1), max: dayNumber(2599, 12, 31) }).map(isoDay);

describe('recognising', () => {
  it('never throws, and gives spans inside the text, in order and not overlapping', () => {
    fc.assert(
      fc.property(anyText, anyDay, fc.constantFrom(undefined, 'past', 'present', 'future'), (text, asOf, tense) => {
        let end = 0;
        for (const timex of findTimexes(text, tokenize(text))) {
          expect(timex.start).toBeGreaterThanOrEqual(end);
          expect(timex.coreStart).toBeGreaterThanOrEqual(timex.start);
          expect(timex.end).toBeGreaterThan(timex.coreStart);
          expect(timex.end).toBeLessThanOrEqual(text.length);
          end = timex.end;
          expect(JSON.parse(JSON.stringify(timex))).toEqual(timex);
          const { from, to, timex: value } = resolveTimex(timex, asOf, tense as 'past' | undefined);
          expect(typeof value).toBe('string');
          for (const day of [from, to]) if (day !== null) expect(day).toMatch(/^-?\d{4}-\d\d-\d\d$/);
          if (from !== null && to !== null) expect(from <= to).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('finds the same in the same text wherever it stands', () => {
    fc.assert(
      fc.property(words, (text) => {
        const alone = findTimexes(text, tokenize(text));
        const moved = `Zie: xx. ${text}`;
        const spans = findTimexes(moved, tokenize(moved)).map((timex) => moved.slice(timex.start, timex.end));
        // What stands first in a text may be taken for a year on its own; the rest is the same.
        if (/^\p{L}/u.test(text)) expect(spans).toEqual(alone.map((timex) => text.slice(timex.start, timex.end)));
      }),
      { numRuns: 500 },
    );
  });
});

/** Reads one day in a text that is that date and nothing else. */
function readBack(text: string, asOf: IsoDay = '2024-11-29'): string {
  const timexes = findTimexes(text, tokenize(text));
  const [timex] = timexes;
  if (timexes.length !== 1 || timex === undefined || timex.start !== 0 || timex.end !== text.length)
    return `${text}: ${JSON.stringify(timexes)}`;
  const { from, to } = resolveTimex(timex, asOf);
  return from === to ? String(from) : `${from}..${to}`;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Every notation of a full date, from the parts of the day. */
const NOTATIONS: Readonly<
  Record<string, (iso: IsoDay, year: number, month: number, day: number, weekday: string) => string>
> = {
  'in words': (iso) => formatDay(iso),
  'with weekday': (iso) => formatDay(iso, { weekday: true }),
  'with short month': (_, year, month, day) =>
    `${day} ${[...SHORT_MONTHS].find(([, value]) => value === month)?.[0] ?? MONTH_NAMES[month - 1]!} ${year}`,
  'with month and stop': (_, year, month, day) =>
    `${day} ${MONTH_NAMES[month - 1]!.slice(0, 3) === 'maa' ? 'mrt' : MONTH_NAMES[month - 1]!.slice(0, 3)}${month === 5 ? '' : '.'} ${year}`,
  ranked: (_, year, month, day) => `${day}e ${MONTH_NAMES[month - 1]!} ${year}`,
  'ranked with van': (_, year, month, day) => `de ${day}ste van ${MONTH_NAMES[month - 1]!} ${year}`,
  dashes: (_, year, month, day) => `${day}-${month}-${year}`,
  'dashes, two digits': (_, year, month, day) => `${two(day)}-${two(month)}-${year}`,
  slashes: (_, year, month, day) => `${day}/${month}/${year}`,
  stops: (_, year, month, day) => `${two(day)}.${two(month)}.${year}`,
  iso: (iso) => iso,
  'month between dashes': (_, year, month, day) => `${day}-${MONTH_NAMES[month - 1]!}-${year}`,
  'weekday, comma': (_, year, month, day, weekday) => `${weekday}, ${day} ${MONTH_NAMES[month - 1]!} ${year}`,
};

describe('every day of the calendar reads back', () => {
  it.each(Object.keys(NOTATIONS))('%s', (name) => {
    for (
      let number = dayNumber(1900, 1, 1);
      number <= dayNumber(2099, 12, 31);
      number += name === 'in words' || name === 'dashes' ? 1 : 7
    ) {
      const iso = isoDay(number);
      const { year, month, day } = yearMonthDay(number);
      const text = NOTATIONS[name]!(iso, year, month, day, WEEKDAY_NAMES[weekdayOf(number) - 1]!);
      const back = readBack(text);
      if (back !== iso) throw new Error(`${text} reads back as ${back}`);
    }
  });

  it('with the year as two digits behind an apostrophe', () => {
    for (let number = dayNumber(1960, 1, 1); number <= dayNumber(2059, 12, 31); number += 5) {
      const { year, month, day } = yearMonthDay(number);
      expect(readBack(`${day} ${MONTH_NAMES[month - 1]!} '${two(year % 100)}`)).toBe(isoDay(number));
      expect(readBack(`${day}/${month}/'${two(year % 100)}`)).toBe(isoDay(number));
    }
  });

  it('with "jl." and "a.s.", from any day before or after it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 360 }), (iso, distance) => {
        const { month, day } = yearMonthDay(
          dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8))),
        );
        const number = dayNumber(Number(iso.slice(0, 4)), month, day);
        const text = `${day} ${MONTH_NAMES[month - 1]!}`;
        expect(readBack(`${text} jl.`, isoDay(number + distance))).toBe(iso);
        expect(readBack(`${text} a.s.`, isoDay(number - distance))).toBe(iso);
      }),
    );
  });
});

describe('intervals', () => {
  it.each([
    ['2024-11-29', '2024-11-29', '29 november 2024'],
    ['2025-05-01', '2025-05-15', '1 tot en met 15 mei 2025'],
    ['2025-05-28', '2025-06-03', '28 mei tot en met 3 juni 2025'],
    ['2024-11-29', '2025-01-29', '29 november 2024 tot en met 29 januari 2025'],
    ['2025-06-01', '2025-06-30', 'juni 2025'],
    ['2025-01-01', '2025-03-31', 'het eerste kwartaal van 2025'],
    ['2025-07-01', '2025-12-31', 'de tweede helft van 2025'],
    ['2025-02-01', '2025-04-30', 'februari tot en met april 2025'],
    ['2024-12-01', '2025-02-28', 'december 2024 tot en met februari 2025'],
    ['2024-01-01', '2024-12-31', '2024'],
    ['2023-01-01', '2026-12-31', '2023 tot en met 2026'],
  ])('%s to %s is written %s', (from, to, text) => {
    expect(formatInterval(from, to)).toBe(text);
  });

  it('read back as what they are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2090, 1, 1) }),
        fc.integer({ min: 0, max: 1500 }),
        (start, length) => {
          const [from, to] = [isoDay(start), isoDay(start + length)];
          expect(readBack(formatInterval(from, to))).toBe(length === 0 ? from : `${from}..${to}`);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('read back when they are whole months', () => {
    for (let first = 0; first < 24; first++) {
      for (let last = first; last < 30; last++) {
        const from = isoDay(dayNumber(2023 + Math.floor(first / 12), (first % 12) + 1, 1));
        const to = isoDay(dayNumber(2023 + Math.floor((last + 1) / 12), ((last + 1) % 12) + 1, 1) - 1);
        expect(readBack(formatInterval(from, to))).toBe(`${from}..${to}`);
      }
    }
  });
});
