// Amounts by year whose unit is said once.
import { describe, expect, it } from 'vitest';
import { findAmounts } from './amounts';
import { findShortened } from './shortened-amounts';
import { tokenize } from './tokens';

function read(text: string): (readonly [words: string, value: number])[] {
  const tokens = tokenize(text);
  return findShortened(text, tokens, findAmounts(text, tokens)).map(({ start, end, min }) => [
    text.slice(start, end),
    min,
  ]);
}

describe('a figure in a list by year', () => {
  it.each<[text: string, found: [string, number][]]>([
    ['451 miljoen in 2027, 547 in 2028 en 532 miljoen in 2029', [['547', 547e6]]],
    [
      'Er is 451 miljoen in 2027, 547 in 2028 en 532,5 in 2029.',
      [
        ['547', 547e6],
        ['532,5', 532.5e6],
      ],
    ],
    [
      'in 2027 € 451 mln, in 2028 547 en in 2029 532',
      [
        ['547', 547e6],
        ['532', 532e6],
      ],
    ],
    ['451 miljoen in het eerste jaar, 547 in 2028', [['547', 547e6]]],
    ['451 voor 2027 en 547 miljoen voor 2028', [['451', 451e6]]],
    ['1,2 miljard in 2027 en 1,4 in 2028', [['1,4', 1.4e9]]],
  ])('%s has the unit of the amount beside it', (text, found) => expect(read(text)).toEqual(found));

  it.each([
    'Er is 451 miljoen in 2027. In 2028 547 gemeenten.',
    'Er is 451 miljoen in 2027 en 12 fte in 2028.',
    'Er is 451 miljoen in 2027 voor de regio, en 12 in 2028',
    '1 miljard in 2027, 800 miljoen in 2028 en 600 in 2029',
    'Wij hadden 12 in 2027 en 13 in 2028.',
    '93 procent in 2027 en 95 in 2028',
  ])('%s has none', (text) => expect(read(text)).toEqual([]));
});
