// Numbers that no source ever gave: wrong where they answer the question, silent where they are of something else that stands beside it.
import { describe, expect, it } from 'vitest';
import { claimsOf } from './testing';

function wrong(text: string, asOf: string): string[] {
  return claimsOf(text, asOf)
    .filter(({ judgement }) => judgement.status === 'afwijkend')
    .map(({ start, end, fact }) => `${fact.id} ${text.slice(start, end)}`);
}

describe('a number that nobody ever told is wrong', () => {
  it.each<[what: string, asOf: string, text: string, found: string]>([
    [
      'beside the name of what it is of',
      '2024-10-04',
      'De specifieke uitkeringen worden met 15 procent gekort.',
      'spuk-korting-percentage 15 procent',
    ],
    [
      'behind a pronoun for those who were named',
      '2026-01-20',
      'Ruim 75 procent van de gemeenten reageerde op de ledenraadpleging. Van hen was 87 procent vóór.',
      'ledenraadpleging-uitslag 87 procent',
    ],
    [
      'for a purpose that the question has a word for',
      '2025-10-20',
      'Het AZWA geeft structureel 340 miljoen euro voor het sociaal domein.',
      'azwa-structureel-sociaal-domein 340 miljoen euro',
    ],
  ])('%s', (_, asOf, text, found) => {
    expect(wrong(text, asOf)).toContain(found);
  });
});

describe('a number is of something else', () => {
  it.each<[what: string, asOf: string, text: string]>([
    [
      'whose own sentence opens with it',
      '2024-10-04',
      'De specifieke uitkeringen worden gekort. De huren gaan met 3 procent omlaag.',
    ],
    [
      'that acts, a place by its name',
      '2025-10-02',
      'Van de Brede SPUK 2025 mag een deel mee naar 2026. Wijkerveen houdt er 5 procent van mee te nemen geld aan.',
    ],
    [
      'that came about by what is named',
      '2024-10-04',
      'Door de SPUK IZA daalt het aantal valincidenten met 12 procent.',
    ],
    ['whose name only begins alike', '2024-10-04', 'De SPUK Sport wordt met 5 procent gekort.'],
    [
      'that stands right before it',
      '2024-12-12',
      'VWS kort 250 miljoen op subsidies, OCW 280 miljoen en SZW 210 miljoen.',
    ],
    [
      'that it is said to be for',
      '2025-10-20',
      'Naast de SPUK IZA (127 miljoen) is er in 2026 voor asielopvang 140 miljoen beschikbaar.',
    ],
    [
      'of one’s own, between it and the number before',
      '2025-09-22',
      'De korting op de SPUK’s van 10 procent: bij ons valt hij hoger uit, 11,3 procent op de Brede SPUK.',
    ],
    [
      'that was just spoken of and is known to have it',
      '2023-01-10',
      'Het IZA is getekend. Over lokale preventie komt een eigen akkoord, het GALA. Daarvoor ligt structureel 180 miljoen euro per jaar klaar.',
    ],
  ])('%s', (_, asOf, text) => {
    expect(wrong(text, asOf)).toEqual([]);
  });
});
