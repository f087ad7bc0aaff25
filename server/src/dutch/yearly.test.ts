// Figures by year in lists and pasted tables.
import { expect, test } from 'vitest';
import { tokenize } from './tokens';
import { amountsByYear, findYearFigures } from './yearly';

const read = (text: string) => {
  const tokens = tokenize(text);
  const figures = findYearFigures(tokens);
  return amountsByYear(figures, tokens, { unit: 'EUR', factor: 1e6 }).map(({ start, end, min }) => [
    text.slice(start, end),
    min / 1e6,
  ]);
};

test.each<[string, [string, number][]]>([
  [
    '2026: 20 2027: 133',
    [
      ['20', 20],
      ['133', 133],
    ],
  ],
  [
    '2026 30 2027 130,5',
    [
      ['30', 30],
      ['130,5', 130.5],
    ],
  ],
  [
    'D5: 2026 = 20; 2027 = 133.',
    [
      ['20', 20],
      ['133', 133],
    ],
  ],
  ['2028: 240', [['240', 240]]],
  ['In 2028: 240', []],
  ['2027: 3 plannen', []],
  ['2027-2030', []],
  ['2027: € 20 mln 2028: € 30 mln', []],
  ['van 2026 tot 2027', []],
])('%s', (text, figures) => {
  expect(read(text)).toEqual(figures);
});

test('a year is found where its amount says its unit itself', () => {
  const tokens = tokenize('2027: € 20 mln 2028: 30 mln');
  expect(findYearFigures(tokens).map(({ timex }) => timex.expression)).toEqual([
    { type: 'year', year: 2027 },
    { type: 'year', year: 2028 },
  ]);
});
