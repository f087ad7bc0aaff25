// What a sentence holds and does not say: questions within it, what one should not write, conditions with the verb in front, and what is one's own.
import { describe, expect, it } from 'vitest';
import { claimsOf } from './testing';

const WRONG: ReadonlySet<string> = new Set(['afwijkend', 'verouderd', 'nog-niet-bekend']);

function wrong(text: string, asOf: string): string[] {
  return claimsOf(text, asOf)
    .filter(({ judgement }) => WRONG.has(judgement.status))
    .map(({ fact }) => fact.id);
}

describe('nothing is found in', () => {
  it.each<[what: string, asOf: string, text: string]>([
    ['a question behind "of" with "tot en met" in it', '2024-09-20', 'Hij vraagt of het IZA nu tot en met 2028 duurt.'],
    ['what nobody knows', '2024-09-20', 'Wij weten niet of het IZA tot en met 2028 loopt.'],
    [
      'what it is too early to write',
      '2024-09-20',
      'Nu al schrijven dat het IZA tot en met 2028 loopt, zou voorbarig zijn.',
    ],
    ['what it is too early to say', '2024-09-20', 'Het is te vroeg om te zeggen dat het ravijn deels is gedempt.'],
    [
      'what the reader should not think',
      '2025-03-01',
      'Denk niet dat de pot met transformatiegeld leeg is: geld is er.',
    ],
    ['a misunderstanding', '2025-03-01', 'Het misverstand dat de transformatiemiddelen op zijn, is hardnekkig.'],
    [
      'a scenario by its label',
      '2024-10-01',
      'Drie scenario’s. Laag: het ravijn blijft. Midden: de helft van het ravijn van 2026 is gedempt. Hoog: het Rijk legt 3 miljard bij.',
    ],
    [
      'a condition with a bare stem in front',
      '2024-10-01',
      'Ga je uit van 10 procent korting op het IZA-geld, dan kom je in 2026 uit op 135 miljoen landelijk.',
    ],
    ['what closes at home', '2025-02-01', 'Ná 31 maart sluit ons loket voor transformatieplannen.'],
    [
      'a title in quotes',
      '2026-02-25',
      "Wie 'minister Bruijn' in het sjabloon heeft staan: dat was tot maandag waar. Sophie Hermans kreeg Volksgezondheid.",
    ],
    [
      'a line of a chronicle that begins with its year',
      '2023-10-01',
      '| Wanneer | Wat |\n| --- | --- |\n| 2022, 2 december | leden VNG stemmen in met IZA |',
    ],
  ])('%s', (_, asOf, text) => {
    expect(wrong(text, asOf)).toEqual([]);
  });
});

describe('and yet it is found where it is said', () => {
  it.each<[what: string, asOf: string, text: string, fact: string]>([
    ['outright', '2024-09-20', 'Het IZA duurt tot en met 2028.', 'iza-looptijd'],
    [
      'of the national desk',
      '2025-02-01',
      'Het loket voor transformatieplannen is dicht.',
      'loket-transformatieplannen',
    ],
    ['of who holds the office', '2026-02-25', 'Minister Bruijn stuurt de brief morgen.', 'minister-vws'],
  ])('%s', (_, asOf, text, fact) => {
    expect(wrong(text, asOf)).toContain(fact);
  });
});
