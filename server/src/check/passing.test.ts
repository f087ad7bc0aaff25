// What only looks like an answer: titles, answers to a question in one line, lines of a chronicle, what is so in part, what somebody is to propose.
import { describe, expect, it } from 'vitest';
import { judged } from './testing';

const WRONG = /^(?:verouderd|afwijkend|nog-niet-bekend) /;

function wrong(text: string, asOf: string): string[] {
  return judged(text, asOf).filter((one) => WRONG.test(one));
}

describe('nothing is wrong with', () => {
  it.each<[what: string, asOf: string, text: string]>([
    ['a title without a verb', '2026-03-03', '**Memo – beoordeling transformatieplannen**'],
    ['the subject of a letter', '2025-10-03', 'Onderwerp: bekrachtiging AZWA en HLO'],
    [
      'a question that is answered in its line',
      '2026-03-05',
      '3. Worden er nog transformatieplannen beoordeeld? > Nee.',
    ],
    [
      'a date that is asked after',
      '2026-02-16',
      'De eigen bijdrage. Het is dus niet zeker of 1 januari 2027 nog wordt gehaald.',
    ],
    ['a date with its verdict behind it', '2026-01-26', '– 1 januari 2027 voor de eigen bijdrage: onzeker'],
    ['what is filled in part', '2025-05-06', 'Het ravijn is daarmee niet weg maar wel voor een deel opgevuld.'],
    ['what got less', '2025-05-06', 'De nota maakt het gat van 2026 kleiner, maar niet weg.'],
    [
      'what is proposed for a day',
      '2022-11-15',
      'Besluit:\n\n1. Op 2 december in te stemmen met deelname aan het IZA.',
    ],
    [
      'a plan that was laid down',
      '2024-09-20',
      'Daarin is het voornemen neergelegd om het IZA te verbreden en met een aanvullend akkoord te verlengen.',
    ],
    [
      'an estimate for a year',
      '2026-06-30',
      'Lotte licht toe dat de ramingen voor 2027 nu op de SPUK AZWA zijn gebaseerd.',
    ],
    [
      'years with their amounts in brackets',
      '2026-10-08',
      'De SPUK AZWA. Voor 2028 (278 miljoen lokaal) en 2029 (321 miljoen) is op dezelfde manier gerekend.',
    ],
    [
      'an amount of the first year of some',
      '2026-07-08',
      'De SPUK AZWA. Tot en met 2029 is er geld: landelijk 451 miljoen euro in het eerste jaar.',
    ],
    [
      'a signing that is to come, behind the day of another thing',
      '2025-08-28',
      '2. AZWA\n- onderhandelaarsakkoord ligt er sinds begin juli, tekenen komt nog',
    ],
    [
      'lines of a chronicle',
      '2026-10-06',
      'tijdlijn\nsep 2022 - IZA, 12 koepels met VWS\ndec 2022 - leden VNG zeggen ja\nnov 2024 - leden zeggen stop',
    ],
    [
      'what one agreement has, in a sentence that names another',
      '2025-12-20',
      'De VNG heeft het AZWA bekrachtigd. Het HLO is bekrachtigd; de handtekening van de VNG ontbrak daarbij.',
    ],
    [
      'how it was at first',
      '2023-07-11',
      'Was het plan eerst een eigen bijdrage alleen voor de hulp bij het huishouden, inmiddels geldt het voor alle voorzieningen.',
    ],
    [
      'a year after the one after',
      '2026-10-08',
      'De SPUK AZWA. In 2027 is er landelijk 451 miljoen, een jaar later 547 miljoen en weer een jaar later 532 miljoen.',
    ],
    [
      'what is done whether or not it is so',
      '2024-12-10',
      'Wij verzoeken u de termijn op te schorten, ongeacht of gemeenten partij blijven bij het IZA.',
    ],
  ])('%s', (_, asOf, text) => expect(wrong(text, asOf)).toEqual([]));
});

describe('but it is with', () => {
  it.each<[what: string, asOf: string, text: string]>([
    ['a title with a verb', '2026-03-03', '**Memo – de beoordeling van transformatieplannen loopt nog**'],
    ['what is not so, nor in part', '2025-05-06', 'Het gat in 2026 is niet gedicht.'],
    ['a day that is told', '2026-01-26', 'De nieuwe eigen bijdrage voor de Wmo gaat in op 1 januari 2027.'],
    ['a plan whose month went by', '2025-07-15', 'Het AZWA wordt naar verwachting in juni 2025 gesloten.'],
    ['the agreement that the sentence names', '2026-02-10', 'De VNG heeft het AZWA nog niet bekrachtigd.'],
  ])('%s', (_, asOf, text) => expect(wrong(text, asOf)).not.toEqual([]));
});

it('a number that no fact knows is wrong once, however many questions it would answer', () => {
  const text = 'Landelijk is voor de SPUK IZA ten hoogste 115 miljoen euro per jaar beschikbaar.';
  expect(wrong(text, '2025-02-04')).toEqual(['afwijkend spuk-iza-per-jaar-2023-2025']);
});
