// Amounts that are right beside the ones that are known: sums, differences, parts, and amounts that others are held against.
import { describe, expect, it } from 'vitest';
import { claimsOf } from './testing';

const WRONG: ReadonlySet<string> = new Set(['afwijkend', 'verouderd', 'nog-niet-bekend']);

function wrong(text: string, asOf: string): string[] {
  return claimsOf(text, asOf)
    .filter(({ judgement }) => WRONG.has(judgement.status))
    .map(({ start, end, fact }) => `${fact.id} ${text.slice(start, end)}`);
}

describe('an amount is let be', () => {
  it.each<[what: string, asOf: string, text: string]>([
    ['that is a difference', '2026-03-17', 'In 2030 zakt het geld voor D5 met 95 miljoen euro.'],
    ['that is so much less', '2026-03-17', 'Het geld voor D5 is in 2030 95 miljoen euro lager dan in 2029.'],
    [
      'that is a sum of years',
      '2026-01-20',
      'Uit het HLO komt in 2026 18 miljoen naar gemeenten en van 2027 tot en met 2030 ieder jaar 25 miljoen, opgeteld 118 miljoen.',
    ],
    [
      'that another is held against',
      '2026-06-01',
      'De SPUK AZWA is in 2027 451 miljoen; dat is hoger dan de 350 miljoen die de VNG in 2027 voorspelde.',
    ],
    [
      'of its own year, by turns',
      '2023-04-18',
      'De Brede SPUK begint in 2023 op 185,3 miljoen voor gezondheid en sociale basis en staat in 2026 op 138,3 miljoen.',
    ],
    [
      'of both of two years',
      '2023-04-18',
      'Het algemene thema van de Brede SPUK gaat van 11,4 naar 9,8 miljoen in zowel 2024 als 2025.',
    ],
    [
      'in the column that sums up',
      '2025-09-23',
      'Mutaties van de Brede SPUK in 2026, in miljoenen euro’s:\n\n| | SPUK IZA | Brede SPUK | Samen |\n|---|---|---|---|\n| Korting | -14,1 | -23,5 | -37,6 |\n| Saldo | +10,9 | +19,5 | +30,4 |',
    ],
    [
      'that sums up years',
      '2026-10-06',
      'Het lokale deel van de SPUK AZWA is in 2027 231 miljoen, in 2028 278 miljoen en in 2029 321 miljoen; samen is dat 830 miljoen.',
    ],
    [
      'that two before it make together',
      '2025-09-23',
      'Op de SPUK IZA gaat in 2026 14,1 miljoen in mindering, op de Brede SPUK 23,5. Samen is dat 37,6 miljoen.',
    ],
    [
      'behind which its year stands in brackets',
      '2026-10-01',
      'Landelijk is voor de SPUK AZWA € 451 mln. (2027), € 547 mln. (2028) en € 532 mln. (2029) beschikbaar.',
    ],
    [
      'that is the sum of its parts in a year',
      '2026-03-20',
      'Voor D5 is het in 2031 173 miljoen. Opgeteld is het in 2031 371 miljoen.',
    ],
    [
      'between which there is a difference',
      '2025-11-18',
      'Het verschil tussen 127 en 161 miljoen bij de SPUK IZA is 34 miljoen.',
    ],
    [
      'of a part',
      '2025-09-23',
      '## Plus en min in 2026\n\nDe plus van de Brede SPUK bestaat onder meer uit 17 miljoen euro voor overgewicht.',
    ],
  ])('%s', (_, asOf, text) => {
    expect(wrong(text, asOf)).toEqual([]);
  });

  it.each<[what: string, asOf: string, text: string, found: string]>([
    [
      'the one whose year it is',
      '2023-04-18',
      'De Brede SPUK begint in 2023 op 158,3 miljoen voor gezondheid en sociale basis en staat in 2026 op 138,3 miljoen.',
      'brede-spuk-gezondheid-en-sociale-basis-2023 158,3 miljoen',
    ],
    [
      'the one in the column of its subject',
      '2025-09-23',
      'Mutaties in 2026, in miljoenen euro’s:\n\n| | SPUK IZA | Brede SPUK | Samen |\n|---|---|---|---|\n| Korting | -14,1 | -32,5 | -37,6 |',
      'brede-spuk-korting-2026 -32,5',
    ],
  ])('but not %s', (_, asOf, text, found) => {
    expect(wrong(text, asOf)).toEqual([found]);
  });
});
