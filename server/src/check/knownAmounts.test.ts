// Amounts known by their value, where the words around them alone would not tell which one they are.
import { describe, expect, it } from 'vitest';
import { judged } from './testing';

describe('an amount that the knowledge has', () => {
  it.each([
    [
      '2025-02-10',
      'Coalitie en oppositie verzachtten in december 2024 de onderwijsbezuinigingen. De zorg draait daar voor 315 miljoen extra voor op.',
      'geldt msz-korting-totaal',
    ],
    [
      '2026-05-06',
      'Over de regeling SPUK transformatiemiddelen: het plafond ligt nu op € 353 miljoen.',
      'geldt spuk-transformatiemiddelen-plafond',
    ],
  ])('is read by its value: %s %s', (asOf, text, found) => {
    expect(judged(text, asOf)).toContain(found);
  });

  it.each([
    ['2025-02-10', 'De bouw van de sporthal kost 315 miljoen.'],
    ['2025-02-10', 'Onze regio kreeg voor de zorg 315 miljoen.'],
    ['2025-02-10', 'Voor de huisvesting van het onderwijs ramen wij 728 miljoen.'],
  ])('is nothing to do with it elsewhere: %s %s', (asOf, text) => {
    expect(judged(text, asOf)).toEqual([]);
  });

  it.each([
    [
      '2026-06-22',
      'Er komt één uitkering. In 2027 krijgen gemeenten daaruit 350 miljoen, het jaar daarop ten minste 215 miljoen.',
      ['verouderd spuk-azwa-totaal-2027', 'verouderd spuk-azwa-totaal-2028'],
    ],
    [
      '2026-06-22',
      'Het Rijk stopt er veel in: 451 miljoen in 2027, 574 miljoen in 2028 en 532 miljoen in 2029.',
      ['afwijkend spuk-azwa-totaal-2028'],
    ],
    [
      '2025-12-18',
      '## Rijksmiddelen 2026\n\n- Coördinatie van de zorg: 52 miljoen extra\n- De brede uitkering zonder sport: 127 miljoen\n- Sport en combinatiefuncties: samen 87 miljoen',
      ['afwijkend spuk-iza-coordinatie-2026'],
    ],
  ])('is known by the amounts beside it: %s %s', (asOf, text, found) => {
    expect(judged(text, asOf)).toEqual(expect.arrayContaining(found));
  });

  it('is no difference that the writer worked out', () => {
    const text =
      'De SPUK IZA is in 2026 goed voor 127 miljoen, de Brede SPUK krijgt er 43 miljoen bij. Het verschil met ons is 34 miljoen.';
    expect(judged(text, '2025-12-18').filter((one) => one.startsWith('afwijkend'))).toEqual([]);
  });

  it('is known by what it is rounded to, with two digits turned round', () => {
    const text =
      'In het loket voor transformatieplannen kan een nieuw plan gewoon mee. De bijbehorende SPUK heeft een plafond van 325 miljoen.';
    expect(judged(text, '2026-10-13')).toContain('afwijkend spuk-transformatiemiddelen-plafond');
  });
});

describe('an amount that is what the knowledge has but for a slip', () => {
  it.each([
    [
      '2024-04-23',
      '## Opschalingskorting\n\nDe oploop is van tafel. Het gaat om 765 miljoen euro structureel.',
      'opschalingskorting-bedrag',
    ],
    [
      '2023-01-18',
      'Het abonnementstarief gaat in 2025 anders. Gemeenten krijgen 101 miljoen structureel voor het tekort.',
      'abonnementstarief-compensatie-bedrag',
    ],
  ])('is wrong where little speaks of its subject: %s %s', (asOf, text, fact) => {
    expect(judged(text, asOf)).toContain(`afwijkend ${fact}`);
  });

  it.each([
    ['2023-03-13', 'De huisartsen doen mee. Het uitvoeringsbudget is voor 38 procent eigen geld.'],
    ['2025-10-20', 'De SPUK IZA gaat omlaag. De begroting voor 2026 bedraagt 14,8 miljoen voor de Wmo.'],
    ['2025-09-10', 'Voor de ouderenzorg in de regio gaat jaarlijks 218 miljoen euro om.'],
  ])('is another amount where its size or its share is that of many things: %s %s', (asOf, text) => {
    expect(judged(text, asOf).filter((one) => one.startsWith('afwijkend'))).toEqual([]);
  });
});
