import { expect, test } from 'vitest';
import { overviewOf } from './overview';
import { viewOf } from './testing';

const DRAFT = `# Brief

De SPUK IZA vervalt per 1 januari 2025. Over de SPUK IZA leest u later meer.

De gemeenten stappen uit het IZA.
`;

const lines = (markdown: string, asOf: string) => {
  const { terms, otherClaims } = overviewOf(viewOf(markdown, { asOf }));
  const claim = ({ span, statusText, verdict }: (typeof otherClaims)[number]) =>
    `${span.start.line + 1} ${statusText} (${verdict})`;
  return [
    ...terms.map(({ name, mentions, claims }) => [name, mentions, ...claims.map(claim)]),
    ...otherClaims.map(claim),
  ];
};

test('terms stand in order of first mention, with the claims about each', () => {
  expect(lines(DRAFT, '2024-12-10')).toEqual([
    ['SPUK IZA', 2, '3 klopt (holds)'],
    ['IZA', 1, '5 klopt (holds)'],
  ]);
});

test('at another peildatum the same claims are overtaken', () => {
  expect(lines(DRAFT, '2025-02-04')).toEqual([
    ['SPUK IZA', 2, '3 achterhaald (wrong)'],
    ['IZA', 1, '5 achterhaald (wrong)'],
  ]);
});

test('a claim says its sentence, its question and what was in force', () => {
  const { terms } = overviewOf(viewOf(DRAFT, { asOf: '2025-02-04' }));
  expect(terms[0]).toMatchObject({
    id: 'spuk-iza',
    fullName: 'specifieke uitkering Integraal Zorgakkoord',
    first: { start: { line: 2, character: 3 }, end: { line: 2, character: 11 } },
    sheet: 'peildatum:/feitenblad/spuk-iza.md?2025-02-04',
    hasFacts: true,
  });
  expect(terms[0]?.claims[0]).toMatchObject({
    sentence: 'De SPUK IZA vervalt per 1 januari 2025.',
    question: 'Krijgen gemeenten de SPUK IZA in 2025?',
    inForce: 'blijft in 2025 beschikbaar',
  });
});

test('a claim about a term that the draft does not name comes with the others', () => {
  const draft = '# GALA en VNG\n\nWel hebben de leden van de VNG in december met het zorgakkoord ingestemd.\n';
  const { terms, otherClaims } = overviewOf(viewOf(draft, { asOf: '2023-03-01' }));
  expect(terms.flatMap(({ claims }) => claims)).toEqual([]);
  // One sentence may answer more than one question.
  expect([...new Set(otherClaims.map(({ sentence, verdict }) => `${verdict}: ${sentence}`))]).toEqual([
    'holds: Wel hebben de leden van de VNG in december met het zorgakkoord ingestemd.',
  ]);
});

test('an empty draft has nothing', () => {
  expect(overviewOf(viewOf(''))).toEqual({ asOf: '2024-12-10', terms: [], otherClaims: [] });
});
