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
});
