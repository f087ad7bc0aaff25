// Which question a number answers and which answer is meant: by the year that is told, by how exactly it is told, and by who was in office then.
import { describe, expect, it } from 'vitest';
import { judged } from './testing';

const WRONG = /^(?:verouderd|afwijkend|nog-niet-bekend) /;
const wrong = (text: string, asOf: string) => judged(text, asOf).filter((one) => WRONG.test(one));

describe('it is wrong', () => {
  it.each<[what: string, finding: string, asOf: string, text: string]>([
    [
      'for one year what is known of another',
      'afwijkend basisfunctionaliteiten-geld-2027',
      '2026-03-17',
      'Voor de basisfunctionaliteiten (D5) is in 2026 20 miljoen euro beschikbaar en in 2027 204 miljoen euro.',
    ],
    [
      'for its year what something else has in another',
      'afwijkend spuk-azwa-ggd-2027',
      '2026-06-09',
      'Over de SPUK AZWA.\n\nVoor de GGD’en is er in 2027 13 miljoen euro.',
    ],
    [
      'for several years together the least of what another may be',
      'afwijkend voorjaarsnota-2025-bedrag',
      '2025-05-20',
      'De Voorjaarsnota is er. Gemeenten krijgen in de jaren 2025 tot en met 2027 samen zo’n 5 miljard extra.',
    ],
    [
      'with the very quarter that was overtaken, though a day that is known lies in it',
      'verouderd werkagenda-deadline',
      '2026-06-15',
      'De aanvulling op het regioplan moet in het derde kwartaal van 2026 af zijn.',
    ],
    [
      'to have met as minister, last week, who was so no longer',
      'verouderd minister-vws',
      '2026-03-17',
      'Vorige week stuurde minister Bruijn van VWS ons een brief.',
    ],
  ])('%s', (_, finding, asOf, text) => {
    expect(wrong(text, asOf).map((one) => one.split(' ').slice(0, 2).join(' '))).toContain(finding);
  });
});

describe('it is right', () => {
  it.each<[what: string, asOf: string, text: string]>([
    [
      'with as much in the second year as in the first',
      '2026-09-01',
      'Over de SPUK AZWA. De GGD’en krijgen 3 miljoen in 2027, evenveel in 2028 en 4 miljoen in 2029.',
    ],
    [
      'with amounts of two years in turn',
      '2026-09-01',
      'De SPUK AZWA is in 2028 547 miljoen en in 2029 532 miljoen, waarvan regionaal 235 miljoen onderscheidenlijk 169 miljoen.',
    ],
    ['with who was minister still', '2026-03-17', 'In februari 2026 stuurde minister Bruijn van VWS ons een brief.'],
    ['with the day that holds', '2026-06-15', 'De werkagenda moet uiterlijk 15 november zijn vastgesteld.'],
  ])('%s', (_, asOf, text) => {
    expect(wrong(text, asOf)).toEqual([]);
  });
});
