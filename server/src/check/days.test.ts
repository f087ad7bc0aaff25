// Days told without a year, and labels and adverbs that stand for the subject.
import { expect, it } from 'vitest';
import { judged } from './testing';

it.each<[what: string, text: string, asOf: string, found: string]>([
  [
    'a day told before it came',
    'De tussenbalans van het GALA is op 18 april naar de Kamer gegaan.',
    '2025-04-10',
    'nog-niet-bekend gala-midterm-review',
  ],
  [
    'a deadline that has passed',
    'De werkagenda moet uiterlijk 30 september gereed zijn.',
    '2026-11-19',
    'verouderd werkagenda-deadline',
  ],
  [
    'a label',
    '- HLO: ook de VNG heeft inmiddels zonder voorbehoud getekend',
    '2025-11-13',
    'nog-niet-bekend vng-ondertekent-hlo',
  ],
  [
    'a tail that denies',
    'De transformatiemiddelen zijn beschikbaar tot en met 2026, en daarna niet meer.',
    '2026-11-05',
    'verouderd transformatiemiddelen-beschikbaar-tot',
  ],
  [
    'a day behind "en", with another day before it',
    'De SPUK IZA. De regeling is op 7 juli vastgesteld en op 27 juli 2023 in de Staatscourant geplaatst.',
    '2023-10-24',
    'afwijkend spuk-iza-regeling-gepubliceerd',
  ],
  [
    'the day itself behind how much later it was',
    'De regeling SPUK IZA verscheen tien dagen later, op 27 juli 2023, in de Staatscourant.',
    '2023-09-14',
    'afwijkend spuk-iza-regeling-gepubliceerd',
  ],
  [
    'an amount over some years together',
    'Met de Voorjaarsnota krijgen gemeenten er over drie jaar samen 5 miljard bij.',
    '2025-05-08',
    'afwijkend voorjaarsnota-2025-bedrag',
  ],
  [
    'how many there are, behind which they are told one by one',
    'De leden stemden in met het IZA. Aan hun deelname hangen twee voorwaarden, te weten het ravijn en het abonnementstarief.',
    '2022-12-22',
    'verouderd iza-aantal-voorwaarden',
  ],
  [
    'a vote on it, with "er" and "over" parted',
    'Het bestuur van de VNG wil stoppen met de gesprekken over het IZA. De leden stemmen er op 29 november over.',
    '2024-12-12',
    'verouderd resolutie-stop-iza',
  ],
  [
    'who is minister, whatever he says of a neighbourhood',
    'Minister Bruijn van VWS noemt mantelzorgers het cement van de buurt.',
    '2026-03-02',
    'verouderd minister-vws',
  ],
  [
    'till when regions have the time',
    "Er komt een werkagenda. De regio's hebben daar tot eind september 2026 de tijd voor.",
    '2026-06-16',
    'verouderd werkagenda-deadline',
  ],
])('%s is judged', (_, text, asOf, found) => {
  expect(judged(text, asOf)).toContain(found);
});

it.each<[what: string, text: string, asOf: string, fact: string]>([
  [
    'two days of one thing',
    'De regeling SPUK IZA is op 7 juli vastgesteld en op 17 juli 2023 in de Staatscourant geplaatst.',
    '2023-10-24',
    'spuk-iza-regeling-gepubliceerd',
  ],
  [
    'a time that lies years ahead',
    'Over drie jaar is de SPUK AZWA 532 miljoen.',
    '2026-06-01',
    'spuk-azwa-totaal-2029',
  ],
  [
    'an agreement about something else',
    'Het AZWA is getekend. Er is een afspraak over hoe wij meedoen.',
    '2025-10-01',
    'azwa-ondertekening',
  ],
  [
    'time to answer',
    'Er komt een werkagenda. De colleges hebben tot 1 juli de tijd om op onze brief te reageren.',
    '2026-05-12',
    'werkagenda-deadline',
  ],
])('%s is not wrong', (_, text, asOf, fact) => {
  const wrong = ['verouderd', 'afwijkend', 'nog-niet-bekend'].map((status) => `${status} ${fact}`);
  expect(judged(text, asOf).filter((one) => wrong.includes(one))).toEqual([]);
});
