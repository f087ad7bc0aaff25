// Figures told in other ways than in a plain sentence of their own: beside others, in tables and lists, as an answer, as hearsay.
import { describe, expect, it } from 'vitest';
import { claimsOf } from './testing';

const WRONG: ReadonlySet<string> = new Set(['afwijkend', 'verouderd', 'nog-niet-bekend']);

function wrong(text: string, asOf: string): string[] {
  return claimsOf(text, asOf)
    .filter(({ judgement }) => WRONG.has(judgement.status))
    .map(({ start, end, fact }) => `${fact.id} ${text.slice(start, end)}`);
}

describe('a figure is read', () => {
  it.each<[what: string, asOf: string, text: string, found: string]>([
    [
      'beside one that words of its own take away',
      '2024-06-20',
      'Met het IZA-geld meegerekend gaat er in 2024 454,9 miljoen via de Brede SPUK, waarvan 9,8 miljoen voor het algemene thema.',
      'brede-spuk-met-iza-2024 454,9 miljoen',
    ],
    [
      'as what another is a part of',
      '2024-06-20',
      'Met het IZA-geld meegerekend gaat er in 2024 445,9 miljoen via de Brede SPUK, waarvan 8,9 miljoen dit jaar voor het algemene thema.',
      'brede-spuk-algemeen-2024 8,9 miljoen',
    ],
    [
      'before the verb of which a part looks like a preposition',
      '2025-07-24',
      'Er gaat wat af: de SPUK IZA levert volgend jaar 14,1 miljoen in en de Brede SPUK moet het nodige missen.',
      'spuk-iza-korting-2026 14,1 miljoen',
    ],
    [
      'before a semicolon with an aside of one’s own',
      '2026-06-18',
      '## SPUK AZWA\n\nWijken uit het Nationaal Programma Leefbaarheid en Veiligheid krijgen in 2028 12 miljoen; wij hebben er daar geen van.',
      'spuk-azwa-nplv-2028 12 miljoen',
    ],
    [
      'in a table of which each row is a line',
      '2026-02-11',
      '| Regel | Landelijk |\n|---|---|\n| Korting Brede SPUK 2026 | 25,3 miljoen euro |',
      'brede-spuk-korting-2026 25,3 miljoen euro',
    ],
    [
      'as the answer to what is clear',
      '2025-06-20',
      'De gesprekken over het AZWA zijn klaar. Inmiddels is duidelijk wat zij opleveren: structureel 371 miljoen euro per jaar voor het sociaal domein.',
      'azwa-structureel-sociaal-domein 371 miljoen euro',
    ],
    [
      'as what will be by hearsay',
      '2024-10-30',
      'Het eigen risico zou in 2027 naar 265 euro gaan.',
      'eigen-risico-2027 265 euro',
    ],
  ])('%s', (_, asOf, text, found) => {
    expect(wrong(text, asOf)).toEqual([found]);
  });
});

describe('a day without a year is that of a plan', () => {
  it('that was overtaken', () => {
    expect(wrong('De Voorjaarsnota moet nog verschijnen, in april.', '2025-06-18')).toEqual([
      'voorjaarsnota-2025-verschenen Voorjaarsnota moet nog verschijnen, in april',
    ]);
  });
  it('and not of what was done before it', () => {
    const text =
      'De VNG heeft het Integraal Zorgakkoord getekend met een voorbehoud: op 2 december spreken de leden zich uit.';
    expect(wrong(text, '2022-11-17')).toEqual([]);
  });
});
