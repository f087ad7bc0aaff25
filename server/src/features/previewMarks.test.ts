import { expect, test } from 'vitest';
import { previewMarks } from './previewMarks';
import { textIn, viewOf } from './testing';

const marks = (markdown: string, asOf = '2025-02-04') => {
  const view = viewOf(markdown, { asOf });
  const { terms, claims } = previewMarks(view);
  const read = (list: typeof terms) => list.map(({ span, title }) => [textIn(view, span), title]);
  return { terms: read(terms), claims: read(claims) };
};

test('short names have the full one; a full name needs none', () => {
  expect(marks('Het Integraal Zorgakkoord (IZA) en de SPUK IZA.\n').terms).toEqual([
    ['IZA', 'Integraal Zorgakkoord'],
    ['SPUK IZA', 'specifieke uitkering Integraal Zorgakkoord'],
  ]);
  expect(marks('Het Integraal\nZorgakkoord.\n').terms).toEqual([]);
});

test('a claim that was overtaken says why', () => {
  const draft = 'De SPUK IZA vervalt per 1 januari 2025.\n';
  const { claims } = marks(draft);
  expect(claims).toHaveLength(1);
  expect(claims[0]?.[0]).toContain('vervalt');
  expect(claims[0]?.[1]).toMatch(/^Dit gold tot .*in 2025 toch beschikbaar/u);
  expect(marks(draft, '2024-12-10').claims).toEqual([]);
});

test('where the rule is off, nothing is marked', () => {
  expect(marks('<!-- peildatum-uit-regel -->\n\nDe SPUK IZA vervalt per 1 januari 2025.\n').claims).toEqual([]);
});
