import { describe, expect, test } from 'vitest';
import type { ClaimSummary, OverviewTerm } from '../../server/src/protocol';
import { claimLine, otherClaimsLine, termLine } from './overviewText';

const SPAN = { start: { line: 15, character: 3 }, end: { line: 15, character: 19 } };

const claim = (verdict: ClaimSummary['verdict'], status: string, statusText: string): ClaimSummary => ({
  span: SPAN,
  sentence: 'De SPUK IZA vervalt.',
  fact: 'spuk-iza-2025',
  question: 'Krijgen gemeenten de SPUK IZA in 2025?',
  status,
  statusText,
  verdict,
  inForce: 'blijft in 2025 beschikbaar',
});
const HOLDS = claim('holds', 'geldt', 'klopt');
const WRONG = claim('wrong', 'verouderd', 'achterhaald');
const HISTORY = claim('open', 'historie', 'verteld als geschiedenis');

const term = (mentions: number, ...claims: ClaimSummary[]): OverviewTerm => ({
  id: 'spuk-iza',
  name: 'SPUK IZA',
  fullName: 'specifieke uitkering Integraal Zorgakkoord',
  mentions,
  first: SPAN,
  sheet: 'peildatum:/feitenblad/spuk-iza.md?2025-02-04',
  hasFacts: true,
  claims,
});

describe('the line of a term', () => {
  test.each([
    [term(1), '1×', 'symbol-keyword', 'specifieke uitkering Integraal Zorgakkoord, één keer genoemd'],
    [term(3, HOLDS), '3× · 1 klopt', 'pass', /3 keer genoemd, 1 klopt$/u],
    [term(3, HOLDS, WRONG, HOLDS), '3× · 1 klopt niet, 2 kloppen', 'warning', /1 klopt niet, 2 kloppen$/u],
    [term(3, HISTORY), '3×', 'symbol-keyword', /3 keer genoemd$/u],
  ])('says how often it is named and what holds: %#', (given, description, icon, spoken) => {
    const line = termLine(given, 'nl');
    expect([line.label, line.description, line.icon]).toEqual(['SPUK IZA', description, icon]);
    expect(line.spoken).toMatch(spoken);
  });
});

test('the line of a claim says where, what became of it, and what was in force', () => {
  const line = claimLine(WRONG, '2025-02-04', 'nl');
  expect(line).toMatchObject({ label: 'Regel 16: achterhaald', description: 'De SPUK IZA vervalt.', icon: 'warning' });
  expect(line.spoken).toBe(
    'Regel 16: achterhaald. De SPUK IZA vervalt. Op 4 februari 2025: blijft in 2025 beschikbaar.',
  );
});

test('each status has an icon of its own kind', () => {
  expect([HOLDS, WRONG, HISTORY].map((one) => claimLine(one, '2025-02-04', 'nl').icon)).toEqual([
    'pass',
    'warning',
    'history',
  ]);
});

test('other claims stand under a heading that counts them', () => {
  expect(otherClaimsLine([WRONG, HOLDS], 'en')).toMatchObject({
    label: 'Claims',
    description: '1 does not hold, 1 holds',
  });
});
