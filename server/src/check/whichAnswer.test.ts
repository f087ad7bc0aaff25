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
    [
      'with a number whose noun stands in the sentence before',
      'afwijkend spuk-iza-mandaathouders',
      '2023-10-31',
      'De SPUK IZA loopt via een mandaathouder. Nederland telt er 24, en voor ons is dat Havenmonde.',
    ],
    [
      'with how many of these are done',
      'afwijkend iza-acties-afgerond',
      '2026-04-16',
      'Het IZA bestaat uit 445 acties. Daarvan zijn er volgens het kabinet 278 afgerond.',
    ],
    [
      'to know how many wait, of those that were named before',
      'nog-niet-bekend transformatieplannen-wachtrij',
      '2026-03-10',
      'Van de transformatieplannen is veel goedgekeurd. Op 6 maart stonden er 48 op de wachtlijst.',
    ],
    [
      'to vote on the day on which that was done',
      'verouderd resolutie-stop-iza',
      '2024-12-05',
      'De VNG zit niet aan tafel. De leden van de VNG stemmen op 29 november, dus wacht met de brief.',
    ],
    [
      'with what hangs on income from a day that was put off',
      'verouderd eigen-bijdrage-wmo-ingangsdatum',
      '2024-09-24',
      'De bijdrage voor de Wmo gaat veranderen. Vanaf 1 januari 2025 hangt wat inwoners betalen af van hun inkomen.',
    ],
    [
      'with an agenda that a label names',
      'verouderd werkagenda-deadline',
      '2026-06-15',
      '**Werkagenda**\n\nDenk eraan, eind september moet ie klaar!',
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
    [
      'with hours that are paid',
      '2023-10-31',
      'De SPUK IZA loopt via een mandaathouder. Onze regio betaalt er 24 uur voor.',
    ],
    ['with as many as there are', '2023-10-31', 'De SPUK IZA loopt via een mandaathouder. In Nederland zijn er 42.'],
    [
      'with plans of a region',
      '2026-05-10',
      'De transformatieplannen zijn ingediend. In onze regio zijn er 18 goedgekeurd.',
    ],
    [
      'with a college that has a plan to vote',
      '2024-11-05',
      'Het college stelt voor op de ledenvergadering van 29 november voor het voorstel te stemmen.',
    ],
    ['with the day that holds', '2026-06-15', 'De werkagenda moet uiterlijk 15 november zijn vastgesteld.'],
  ])('%s', (_, asOf, text) => {
    expect(wrong(text, asOf)).toEqual([]);
  });
});
