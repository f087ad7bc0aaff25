// Right sentences that look like wrong ones: nothing is told of them. And wrong ones that look like these, which stay found.
import { describe, expect, it } from 'vitest';
import { checkDraft } from './check';
import type { RuleCode } from './codes';
import { contextOf } from './testing';

const RULES: ReadonlySet<RuleCode> = new Set([
  'verouderd-feit',
  'afwijkend-feit',
  'nog-niet-bekend',
  'verlopen-verwachting',
]);

function found(text: string, asOf: string): string[] {
  return checkDraft(contextOf(text, { asOf, today: '2026-11-22' }))
    .filter(({ code }) => RULES.has(code))
    .map(({ code, evidence, start, end }) => `${code} ${evidence?.fact ?? ''} ${text.slice(start, end)}`);
}

describe('nothing is found in', () => {
  it.each<[what: string, asOf: string, text: string]>([
    ['a day that a bar parts from what happened on it', '2025-06-23', '**18 april 2025** | Voorjaarsnota komt uit.'],
    [
      'the month in which something was promised',
      '2025-03-18',
      'In januari hebben wij u toegezegd dat u ieder kwartaal over de zorgakkoorden wordt bijgepraat.',
    ],
    [
      'money that "niet-" makes unspent',
      '2025-08-14',
      'Nieuwe transformatieplannen zijn niet meer welkom. Dat niet-besteed geld aan het einde van elk jaar vervalt, valt op.',
    ],
    [
      'what happens "om die reden" with something else',
      '2025-12-30',
      'Het eigen risico bedraagt 385 euro. Om die reden is het budget voor meerkosten verhoogd.',
    ],
    [
      'the amount of the year before the one that was named',
      '2025-08-20',
      'Voor D5 en D6 samen staat in 2028 332 miljoen euro gereserveerd; in het jaar ervoor is dat 236 miljoen.',
    ],
    [
      'the amount of the year that it is told with, be it counted from another one too',
      '2026-06-17',
      'Van de SPUK AZWA is voor de NPLV-gebieden in 2027 15 miljoen, een jaar later 21 miljoen in 2028 en dan 25 miljoen in 2029.',
    ],
    [
      'years that money is for',
      '2022-11-14',
      'Aan de deelname hangen voorwaarden: geld voor de jaren na 2025, het abonnementstarief en vaste middelen.',
    ],
    [
      'a time for which the next review is set',
      '2026-06-18',
      'Van het IZA zijn 287 van de 445 acties afgevinkt. De volgende tussentijdse keuring van de akkoorden staat voor begin 2027 op de rol.',
    ],
    [
      'what members have still to do, behind a colon in a sentence of the past',
      '2022-10-18',
      'Er ligt een getekend Integraal Zorgakkoord. Onze koepel tekende mee, met een slag om de arm: de leden spreken zich er op 2 december over uit.',
    ],
    [
      'what parties did not want at the time, told beside what was signed then',
      '2024-01-18',
      'Het zorgakkoord is op 16 september 2022 ondertekend; de huisartsen van de LHV wilden destijds nog niet tekenen.',
    ],
    [
      'words of one agreement on both sides of a semicolon',
      '2022-10-11',
      'Het IZA is getekend. Het akkoord beslaat 2023 tot en met 2026 en moet de kosten in toom houden; het regeerakkoord ging uit van minder.',
    ],
    [
      'what money comes down to in the long run, beside that of one year',
      '2024-01-25',
      'In de Brede SPUK begon het budget voor gezondheid en sociale basis in 2023 op 185,3 miljoen en daalt op termijn naar structureel 97,9 miljoen.',
    ],
  ])('%s', (_what, asOf, text) => {
    expect(found(text, asOf)).toEqual([]);
  });
});

describe('it is found once', () => {
  it.each<[what: string, asOf: string, text: string]>([
    [
      'what a sentence says twice',
      '2025-08-14',
      'Over het AZWA is onderhandeld. De ondertekening volgde: het AZWA is door alle partijen getekend.',
    ],
    [
      'that an amount of the year before is another',
      '2025-08-20',
      'Voor D5 en D6 samen staat in 2028 332 miljoen euro gereserveerd; in het jaar ervoor is dat 263 miljoen.',
    ],
  ])('%s', (_what, asOf, text) => {
    expect(found(text, asOf)).toHaveLength(1);
  });
});
