// What is asked, conceded, quoted, denied in part or told of a noun says nothing of how things are.
import { describe, expect, it } from 'vitest';
import { checkDraft } from './check';
import { contextOf } from './testing';

const found = (text: string, asOf: string) =>
  checkDraft(contextOf(text, { asOf, today: '2026-11-22' }))
    .filter(({ code }) => code.endsWith('-feit') || code === 'nog-niet-bekend' || code === 'verlopen-verwachting')
    .map(({ code, evidence }) => `${code} ${evidence?.fact ?? ''}`.trim());

describe('nothing is found in', () => {
  it.each<[what: string, asOf: string, text: string]>([
    [
      'what somebody was asked to do',
      '2022-11-10',
      'Nadat het IZA was ondertekend, is door de VNG aan haar leden verzocht zich over deelname uit te spreken.',
    ],
    [
      'a concession',
      '2022-12-15',
      'Op 2 december is door de leden ingestemd met het IZA, zij het niet dan nadat er drie voorwaarden aan waren verbonden.',
    ],
    [
      'what is not wholly so',
      '2025-05-15',
      'Het ravijn van 2026 is voor een deel, maar niet geheel opgelost, waarmee de eerste van de drie voorwaarden ten dele is vervuld.',
    ],
    [
      'a quotation that the sentence goes on about',
      '2026-06-25',
      'De opmerking "die handreikingen zijn er nog niet" is door de publicatie achterhaald.',
    ],
    [
      'a noun that is written like a verb',
      '2026-11-05',
      'Volgend jaar staat in het teken van de midterm review van IZA en AZWA.',
    ],
    [
      'a date that says which one is meant',
      '2025-03-15',
      'In Woerden vormt de in 2023 vastgestelde Agenda het vertrekpunt.',
    ],
    ['a share that is for once', '2026-11-05', 'In D5 zit eenmalig geld, namelijk 77 mln in 2027 en 119 mln in 2028.'],
    [
      'hardly any room',
      '2025-09-25',
      'Voor nieuwe plannen is er weinig ruimte: het geld voor transformatieplannen is op.',
    ],
  ])('%s', (_what, asOf, text) => {
    expect(found(text, asOf)).toEqual([]);
  });
});

describe('what reads as done before anybody could know it', () => {
  const before = 'In Den Haag wordt over het AZWA gesproken. Wij volgen het.';
  it('is something else where neither its name nor a day is told', () => {
    expect(found(`${before} De raadpleging gaf een helder beeld.`, '2025-10-01')).toEqual([]);
  });
  it('is that where it is named', () => {
    expect(found('De partijen hebben het AZWA ondertekend.', '2025-07-20')).toEqual([
      'nog-niet-bekend azwa-ondertekening',
    ]);
  });
});

describe('what is told all the same', () => {
  it.each<[asOf: string, text: string, finding: string]>([
    [
      '2022-12-15',
      'De leden hebben nog niet ingestemd met het IZA, zij het dat zij dat wel willen.',
      'verouderd-feit vng-instemming-iza',
    ],
    [
      '2025-02-01',
      "De opvolger zou 'Integraal Zorg- en Welzijnsakkoord' gaan heten; het 'IZA' is door de LHV nog niet ondertekend.",
      'verouderd-feit lhv-ondertekent-iza',
    ],
    [
      '2026-10-01',
      'De oploop van de opschalingskorting drukt vanaf 2026 op de begroting.',
      'verouderd-feit opschalingskorting-oploop',
    ],
  ])('at %s: %s', (asOf, text, finding) => {
    expect(found(text, asOf)).toContain(finding);
  });
});
