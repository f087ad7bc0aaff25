// A question names what its answer is about: in the same passage, and right above it.
import { describe, expect, it } from 'vitest';
import { judged } from './testing';

describe('an answer to a question', () => {
  it('is about what the question asks after, without a word for it', () => {
    const question = '**Staan alle handtekeningen onder het Hoofdlijnenakkoord Ouderenzorg?**';
    expect(judged(`${question}\nDie van de VNG ontbreekt.`, '2026-01-12')).toEqual([
      'onbeslist hlo-bekrachtiging',
      'verouderd vng-ondertekent-hlo',
    ]);
    expect(judged(`## Is het AZWA definitief?\n\nDe bekrachtiging laat op zich wachten.`, '2026-01-12')).toEqual([
      'onbeslist azwa-ondertekening',
      'verouderd vng-bekrachtiging-azwa',
    ]);
  });

  it('is no answer to what was asked in passing', () => {
    expect(
      judged('Wij waren op tijd. Loopt het HLO nog? Dat zoek ik uit. Die van de VNG ontbreekt.', '2026-01-12'),
    ).toEqual([]);
  });

  it('gives the day that was asked for, where it has no verb', () => {
    expect(judged('**Wanneer verandert de eigen bijdrage Wmo?**\nOp 1 januari 2025.', '2024-03-10')).toEqual([
      'verouderd eigen-bijdrage-wmo-ingangsdatum',
    ]);
  });
});

describe('a range of years that is known', () => {
  it('is that of a regulation whose plans the text has named', () => {
    const text =
      'Ons transformatieplan is goedgekeurd. Wij vragen ons deel zelf aan. De regeling loopt van 2024 tot en met';
    expect(judged(`${text} 2027.`, '2026-01-12')).toContain('verouderd spuk-transformatiemiddelen-looptijd');
  });

  it('is not that of just any regulation', () => {
    expect(judged('De regeling voor de energietoeslag loopt van 2024 tot en met 2027.', '2026-01-12')).toEqual([]);
  });
});

describe('what is asked for alone', () => {
  it('is the other answer than all', () => {
    const intro = 'De eigen bijdrage in de Wmo wordt inkomensafhankelijk.';
    expect(judged(`${intro} Dat raakt alleen cliënten met hulp in de huishouding.`, '2024-02-10')).toEqual([
      'verouderd eigen-bijdrage-wmo-reikwijdte',
    ]);
  });
});

describe('the moment at which something was done', () => {
  it.each([
    ['Het GALA is in maart 2023 ondertekend.', 'afwijkend gala-ondertekening'],
    ['In 2021 tekenden de partijen het IZA.', 'afwijkend iza-ondertekening'],
    ['Het GALA, ondertekend in mei 2023, loopt tot en met 2026.', 'afwijkend gala-ondertekening'],
    ['**Wanneer is het GALA getekend?**\n\nIn mei 2023.', 'afwijkend gala-ondertekening'],
    ['Wanneer is het GALA getekend? Dat gebeurde in mei 2023.', 'afwijkend gala-ondertekening'],
  ])('can be another than the month or year that is told: %s', (text, expected) => {
    expect(judged(text, '2025-06-01')).toContain(expected);
  });

  it.each([
    'Het GALA is begin 2023 ondertekend.',
    'In 2025 gaan wij verder met het GALA, dat is ondertekend.',
    'De samenwerkingsagenda IZA is getekend in maart 2024.',
    'De werkagenda bij het IZA is in 2024 gesloten.',
    'Onze regio heeft in mei 2023 het GALA ondertekend.',
    'Wanneer is het regioplan IZA vastgesteld? Op 12 december 2023.',
    '**Wanneer is ons plan voor het GALA getekend?**\n\nIn mei 2023.',
    '**Wanneer is het GALA getekend?**\n\nIn februari 2023.',
  ])('is no other where it is told roughly, or of something else: %s', (text) => {
    expect(judged(text, '2025-06-01').filter((one) => one.startsWith('afwijkend'))).toEqual([]);
  });
});

describe('a date that is asked after', () => {
  it.each([
    ['Tot wanneer loopt het AZWA? Tot en met 2030.', 'afwijkend azwa-looptijd'],
    [
      '**Hoe lang is er transformatiegeld?**\n\nDat is er tot en met 2027.',
      'verouderd transformatiemiddelen-beschikbaar-tot',
    ],
  ])('is of what the question names: %s', (text, expected) => {
    expect(judged(text, '2026-01-12')).toEqual([expected]);
  });

  it.each([
    '**Hoe lang doen wij mee aan het AZWA?**\n\nTot en met 2027.',
    '**Hoe lang blijft het wijkteam dat uit de SPUK IZA wordt betaald?**\n\nTot en met 2027.',
  ])('is of something else where another is asked after: %s', (text) => {
    expect(judged(text, '2026-01-12')).toEqual([]);
  });
});
