// The bare figure at the end of a line of a list.
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens';
import { findTrailingFigure } from './trailing-figure';

const read = (text: string): number | undefined =>
  findTrailingFigure(text, tokenize(text), { unit: 'EUR', factor: 1e6 })?.min;

describe('a line of a list', () => {
  it.each<[line: string, value: number]>([
    ['gezondheid en sociale basis in 2023: 185,3', 185_300_000],
    ['lokaal deel 2028 – 278', 278_000_000],
    ['totaal: circa 1.200', 1_200_000_000],
    ['korting: 23,5;', 23_500_000],
  ])('%s ends with a figure', (line, value) => expect(read(line)).toBe(value));

  it.each(['looptijd: 2027', 'gemeenten: 12 in de regio', 'wij rekenen op 12', 'IZA: € 12 mln', 'overleg: 12 mei'])(
    '%s does not',
    (line) => expect(read(line)).toBeUndefined(),
  );
});
