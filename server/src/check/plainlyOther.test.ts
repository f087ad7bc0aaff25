// What is plainly told of something else, or of another time, is no wrong answer; beside each the near miss that still is.
import { describe, expect, it } from 'vitest';
import { judged } from './testing';

const WRONG = /^(?:verouderd|afwijkend|nog-niet-bekend) /;

function wrong(text: string, asOf: string): string[] {
  return judged(text, asOf).filter((one) => WRONG.test(one));
}

const table = (before: string, now: string) =>
  `| Onderwerp | ${before} | ${now} |\n|---|---|---|\n| Gelijkwaardigheid | geen afspraken | afspraken vastgesteld |`;

describe('nothing is wrong with', () => {
  it.each<[what: string, asOf: string, text: string]>([
    ['the column of an earlier month, beside one of now', '2025-02-17', table('November 2024', 'Nu')],
    [
      'the column of an earlier month, beside one of a later',
      '2025-02-17',
      table('Stand november 2024', 'Stand februari 2025'),
    ],
    ['the column of the old text', '2025-02-17', table('Oude tekst', 'Nieuwe tekst')],
    [
      'what somebody is paid who is called after a subject',
      '2024-03-14',
      'Het bedrag voor de preventiecoördinator wordt verlaagd.',
    ],
    ['a sum that no country spends', '2024-03-14', 'De subsidie voor preventie wordt met 45.000 euro verlaagd.'],
    [
      'the day of the plan in a line without a verb',
      '2022-11-14',
      '# Collegenota: onze stem op de ledenvergadering van 2 december\n\nDe VNG tekende het IZA onder voorbehoud.',
    ],
    [
      'a plan without a time, before the first time was named for it',
      '2024-10-03',
      'Er moet een aanvullend akkoord komen, als vervolg op het IZA.',
    ],
    [
      'an end that is only planned, and that was known of something else',
      '2024-10-03',
      'Het kabinet wil een aanvullend akkoord waarmee het IZA tot en met 2028 doorloopt.',
    ],
    [
      'what began, and is not over',
      '2025-10-14',
      'De leden van de VNG oordelen over het AZWA. De toets was af voordat de raadpleging begon.',
    ],
    [
      'a share of a number of one’s own',
      '2025-12-18',
      'De leden van de VNG waren voor 97 procent positief over het AZWA. In onze eigen enquête reageerde 62 procent. Daarvan is 91 procent positief.',
    ],
    [
      'what an officer of one’s own promises',
      '2022-10-15',
      'Wij spraken over gelijkwaardigheid. De wethouder zegt toe dit op te nemen in de volgende rapportage.',
    ],
    [
      'one common word about no more than a pronoun',
      '2024-12-05',
      'Deze notitie gaat over de SPUK IZA. De raad krijgt haar daarna ter kennisneming.',
    ],
    [
      'a regulation that is the last part of another name',
      '2025-03-01',
      'Deze notitie gaat over de SPUK IZA. De minima-regeling is geschrapt.',
    ],
    [
      'what is expected of what has come, by no more than a pronoun',
      '2025-05-06',
      'De Voorjaarsnota verscheen op 18 april. Daarin verwachten we duidelijkheid.',
    ],
    [
      'a share of those that nobody asked after',
      '2026-01-10',
      'Wij volgen het HLO. In die jaren verhuist een vijfde van de mensen op de lijst, en dat is voor niemand de bedoeling.',
    ],
    ['a share behind a label of its own', '2026-01-10', 'Wij volgen het HLO. Monitor jongeren: respons 61 procent.'],
    [
      'what oneself puts beside it',
      '2025-08-01',
      'Deze notitie gaat over de SPUK IZA. Onze steden leggen er 70 miljoen naast.',
    ],
    [
      'what was there before it happened',
      '2025-10-06',
      'Het AZWA is getoetst. Die toets was klaar voordat de leden aan zet waren.',
    ],
    [
      'some of those that were counted',
      '2025-04-29',
      'De eigen bijdrage voor de Wmo gaat veranderen. Wij hebben 1.306 cliënten; 435 daarvan hebben alleen hulp bij het huishouden.',
    ],
    [
      'what was written in an earlier month, behind a colon',
      '2025-02-20',
      'Wij schreven in december: de SPUK IZA vervalt per 1 januari 2025.',
    ],
    ['what was said then, by how the sentence ends', '2025-02-20', 'De SPUK IZA vervalt, zo schreven wij in december.'],
    [
      'what a record of another day has',
      '2025-02-20',
      'In de notulen van 12 december staat dat de VNG niet meer aan tafel zit.',
    ],
    ['what is taken back before it is told', '2025-02-20', 'Het klopt niet dat de SPUK IZA vervalt.'],
    [
      'what was read and is taken back',
      '2025-02-20',
      'Wat u in december las, dat de SPUK IZA vervalt, klopt niet meer.',
    ],
    ['a passage that is dropped', '2025-02-20', 'De passage dat de SPUK IZA vervalt, schrappen wij.'],
    [
      'a share below a label of its own',
      '2025-12-22',
      'De leden van de VNG waren positief over het AZWA.\n\n*Fusie zorggroepen.* Ging niet door; 54 procent van de leden stemde tegen.',
    ],
    ['the evaluation of a plan of one’s own', '2026-10-12', 'De tussenevaluatie van het plan komt in september 2027.'],
    [
      'a decision of another party, with its day',
      '2024-12-12',
      'Door het besluit van de VNG vervalt de SPUK IZA per 1 januari 2025.',
    ],
    [
      '"dan", behind a stretch of years',
      '2026-11-10',
      'Uit het HLO is er in 2027 tot en met 2030 25 miljoen per jaar. Dat geld gaat dan op in de SPUK AZWA, die drie jaar duurt.',
    ],
  ])('%s', (_, asOf, text) => {
    expect(wrong(text, asOf)).toEqual([]);
  });
});

describe('something is wrong with', () => {
  it.each<[what: string, asOf: string, text: string]>([
    ['a column of now', '2025-02-17', table('Bron', 'Nu').replace('afspraken vastgesteld', 'geen afspraken')],
    [
      'a national answer with what it means for oneself',
      '2025-02-17',
      'De SPUK IZA vervalt per 1 januari 2025, voor onze gemeente 45.000 euro.',
    ],
    ['what somebody says now, behind a colon', '2025-02-20', 'De wethouder zei: de SPUK IZA vervalt.'],
    ['an end that was never planned for anything', '2024-10-03', 'Het IZA loopt tot en met 2029.'],
    [
      'a share of the vote behind a sentence of one’s own',
      '2025-12-18',
      'De raadpleging over het AZWA is achter de rug. Van de gemeenten die reageerden, was 91 procent positief over het AZWA.',
    ],
  ])('%s', (_, asOf, text) => {
    expect(wrong(text, asOf)).not.toEqual([]);
  });
});
