// The day or month for which something was planned tells what a sentence is about, long after the plan was overtaken.
import { describe, expect, it } from 'vitest';
import { judged } from './testing';

const found = (text: string, asOf: string) => judged(text, asOf).filter((one) => one.startsWith('verouderd'));
const AZWA = 'Over het AZWA wordt gesproken.\n\nDe zomer was druk.\n\n';

describe('a time that was planned', () => {
  it.each<[text: string, asOf: string, fact: string]>([
    [`${AZWA}De leden stemmen in juni 2025.`, '2025-07-21', 'leden-beslissen-azwa'],
    [`${AZWA}De VNG raadpleegt haar leden in november 2025 over het akkoord.`, '2026-06-16', 'leden-beslissen-azwa'],
    [
      'Het IZA ligt er. De leden van de VNG nemen daarover een besluit op 2 december 2022.',
      '2023-01-10',
      'vng-leden-besluit-iza',
    ],
    ['Op 8 september zal het AZWA worden ondertekend.', '2025-09-23', 'azwa-ondertekening'],
    ['Het AZWA wordt op 8 september in Den Haag ondertekend.', '2025-09-23', 'azwa-ondertekening'],
  ])('tells what it is of: %s', (text, asOf, fact) => {
    expect(found(text, asOf)).toContain(`verouderd ${fact}`);
  });

  it.each<[text: string, asOf: string]>([
    [`${AZWA}De leden van de raad stemmen in juni 2025 over de kadernota.`, '2025-07-21'],
    [`${AZWA}De leden van de sportvereniging stemmen in juni 2025 over de contributie.`, '2025-07-21'],
    [`${AZWA}Wij tekenen in december 2024 het akkoord met de woningcorporatie.`, '2025-01-20'],
  ])('and is nothing to do with that of another: %s', (text, asOf) => {
    expect(found(text, asOf)).toEqual([]);
  });
});

describe('a plan', () => {
  it('may stand in the clause before', () => {
    expect(found('Er ligt een voornemen om ook het IZA tot en met 2028 te verlengen.', '2026-03-15')).toEqual([
      'verouderd iza-verlenging',
    ]);
  });
});

describe('new plans', () => {
  const PLAN = 'Ons transformatieplan is af.';
  it('are those of the transformation, behind it', () => {
    expect(found(`De transformatiemiddelen zijn verdeeld. Er is geld voor nieuwe plannen.`, '2026-03-01')).toContain(
      'verouderd transformatiemiddelen-nog-geld',
    );
  });
  it.each(['Voor nieuwe initiatieven in de wijk is nog geld.', 'De raad heeft nog geld voor nieuwe initiatieven.'])(
    'and not those of something else: %s',
    (text) => {
      expect(found(`${PLAN} ${text}`, '2026-03-01')).toEqual([]);
    },
  );
});
