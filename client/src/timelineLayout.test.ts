import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineClaim, TimelineFact, TimelineVersion } from '../../server/src/protocol';
import { dayOf, domainOf, layoutFact } from './timelineLayout';

const version = (number: number, possible: string, end: string | null, more: Partial<TimelineVersion> = {}) =>
  ({
    number,
    possible,
    certain: possible,
    end,
    lane: 0,
    status: 'past',
    statusText: '',
    since: '',
    answer: '',
    statement: '',
    remarks: [],
    sources: [],
    ...more,
  }) satisfies TimelineVersion;

const claim = (given?: number): TimelineClaim => ({
  span: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  sentence: '',
  fact: '',
  question: '',
  status: 'verouderd',
  statusText: 'achterhaald',
  verdict: 'wrong',
  ...(given === undefined ? {} : { given }),
});

const fact = (versions: readonly TimelineVersion[], ...claims: TimelineClaim[]): TimelineFact => ({
  id: 'f',
  question: '',
  term: '',
  versions,
  claims,
});

const SPUK = fact(
  [
    version(1, '2023-07-17', '2024-11-29'),
    version(2, '2024-11-29', '2024-12-31'),
    version(3, '2024-12-20', null, { certain: '2024-12-31', status: 'inForce' }),
  ],
  claim(2),
  claim(3),
  claim(),
);
const AS_OF = '2025-02-04';
const scene = layoutFact(SPUK, AS_OF, domainOf([SPUK], AS_OF), 600);

describe('a timeline of 600 pixels', () => {
  test('has its bars in order of time, the last running on to the edge', () => {
    expect(scene.bars.map(({ from, to }) => from < to)).toEqual([true, true, true]);
    expect(scene.bars[0]!.to).toBeCloseTo(scene.bars[1]!.from);
    expect(scene.bars[2]).toMatchObject({ open: true, to: 592 });
  });

  test('shows from where the day is certain', () => {
    const { from, sure } = scene.bars[2]!;
    expect(sure).toBeGreaterThan(from);
    expect(scene.bars[0]!.sure).toBe(scene.bars[0]!.from);
  });

  test('leads from a claim to the version it gives, where that is not in force', () => {
    expect(scene.claims.map(({ given }) => given !== undefined)).toEqual([true, false, false]);
    expect(scene.claims[0]!.given!.x).toBeLessThan(scene.asOfX);
  });

  test('puts each claim on a line of its own, above the axis', () => {
    const places = scene.claims.map(({ y }) => y);
    expect(new Set(places).size).toBe(3);
    expect(Math.max(...places)).toBeLessThan(scene.axisY);
  });

  test('marks quarters, or whatever there is room for', () => {
    expect(scene.ticks.map(({ year, month }) => [year, month])).toEqual([
      [2023, 6],
      [2023, 9],
      [2024, 0],
      [2024, 3],
      [2024, 6],
      [2024, 9],
      [2025, 0],
    ]);
  });
});

test('two versions of one day stand in two lanes', () => {
  const two = fact([version(1, '2024-01-01', null), version(2, '2024-01-01', null, { lane: 1 })]);
  const [first, second] = layoutFact(two, AS_OF, domainOf([two], AS_OF), 400).bars;
  expect(second!.y).toBeGreaterThanOrEqual(first!.y + first!.height);
});

test('words stand left of a peildatum at the right edge', () => {
  const old = fact([version(1, '2015-01-01', null)], claim());
  expect(layoutFact(old, '2026-01-01', domainOf([old], '2026-01-01'), 400)).toMatchObject({
    asOfSide: 'left',
    claims: [{ side: 'left' }],
  });
});

test('whatever the days and the width: everything is in sight, and no numbers meet', () => {
  const day = fc.date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
  const iso = day.map((date) => date.toISOString().slice(0, 10));
  const days = fc.array(iso, { minLength: 1, maxLength: 15 }).map((list) => [...list].sort());
  fc.assert(
    fc.property(days, iso, fc.integer({ min: 280, max: 1600 }), (list, asOf, width) => {
      const versions = list.map((from, index) => version(index + 1, from, list[index + 1] ?? null));
      const one = fact(versions, claim(1));
      const { bars, numbers, asOfX, ticks } = layoutFact(one, asOf, domainOf([one], asOf), width);
      for (const { from, to } of bars) expect(from >= 0 && from < to && to <= width).toBe(true);
      for (const { x } of [...numbers, ...ticks]) expect(x >= 0 && x <= width).toBe(true);
      expect(asOfX >= 0 && asOfX <= width).toBe(true);
      numbers.slice(1).forEach(({ x }, index) => expect(x - numbers[index]!.x).toBeGreaterThan(14.9));
      const labels = ticks.filter(({ labelled }) => labelled).map(({ x }) => x);
      labels.slice(1).forEach((x, index) => expect(x - labels[index]!).toBeGreaterThan(50));
    }),
  );
});

test('a day is a number of days', () => {
  expect(dayOf('2025-03-30') - dayOf('2025-03-29')).toBe(1);
  expect(dayOf('1970-01-02')).toBe(1);
});
