// The head of a column tells that its cells are of one place; amounts of the whole country beside it stay compared.
import { expect, it } from 'vitest';
import { judged } from '../../check/testing';

const rows = (head: string) =>
  `Bedragen voor de basisfunctionaliteiten in miljoenen.\n\n| Jaar | ${head} |\n|---|---|---|\n| D5 in 2027 | 133 | 200 |\n| D5 in 2028 | 204 | 306 |\n`;

it('a column beside the whole country is of one place, and compared with nothing', () => {
  expect(judged(rows('Landelijk | Zandvliet'), '2026-06-09').filter((one) => one.startsWith('afwijkend'))).toEqual([]);
});

it('a column of the whole country itself is compared', () => {
  const text = rows('Zandvliet | Landelijk').replaceAll(/(133|204) \| (\d+)/g, '1 | $2');
  expect(judged(text, '2026-06-09').filter((one) => one.startsWith('afwijkend'))).toHaveLength(2);
});
