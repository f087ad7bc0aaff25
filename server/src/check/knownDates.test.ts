// Dates known by their value, where the words around them alone would not tell what they are of.
import { describe, expect, it } from 'vitest';
import { judged } from './testing';

const IZA = 'Over het IZA lag bij de VNG een voorstel. ';

describe('a date that the knowledge has', () => {
  it.each([
    ['2022-12-12', `${IZA}Op 2 december 2022 zeiden de leden van de VNG er ja tegen.`, 'geldt vng-leden-besluit-iza'],
    [
      '2022-11-12',
      `${IZA}Op 2 december 2022 zeiden de leden van de VNG er ja tegen.`,
      'nog-niet-bekend vng-leden-besluit-iza',
    ],
  ])('is read by its value: %s %s', (asOf, text, found) => {
    expect(judged(text, asOf)).toContain(found);
  });

  it.each([
    ['2022-12-12', `${IZA}Of het op 2 december 2022 rondkwam?`],
    ['2022-12-12', `${IZA}Op 2 december 2022 opende onze gemeente een wijkhuis.`],
    ['2022-12-12', 'Op 2 december 2022 sneeuwde het.'],
  ])('is nothing to do with it elsewhere: %s %s', (asOf, text) => {
    expect(judged(text, asOf).filter((one) => one.includes('leden-besluit'))).toEqual([]);
  });

  it('is, where it is the turn of a year, of what was spoken of, and not of anything that one word fits', () => {
    const ours = '## Wmo\n\nDe nieuwe bijdrage, die op 1 januari 2027 ingaat, is fors.';
    expect(judged(ours, '2026-07-07')).toContain('verouderd eigen-bijdrage-wmo-ingangsdatum');
    expect(judged('De bijdrage aan de GGD verandert per 1 januari 2027.', '2026-07-07')).toEqual([]);
  });

  it('is, be it a wrong one, of what the amount beside it is of', () => {
    const plafond = 'Het plafond van de SPUK transformatiemiddelen is 352.973.325 euro. ';
    expect(judged(`${plafond}Aanvragen kan tot en met 30 april 2027.`, '2026-05-20')).toContain(
      'afwijkend spuk-transformatiemiddelen-aanvragen-tot',
    );
  });
});
