// Days and years of something else than what a clause tells, and days told roughly. Beside each a sentence in which the day is wrong.
import { describe, expect, it } from 'vitest';
import { checkDraft } from './check';
import { contextOf } from './testing';

function found(text: string, asOf: string): string[] {
  return checkDraft(contextOf(text, { asOf, today: '2026-11-22' }))
    .filter(({ code }) => /-feit$|bekend$|verwachting$/.test(code))
    .map(({ start, end }) => text.slice(start, end));
}

const IZA = 'De VNG heeft het IZA getekend, onder voorbehoud.';

describe('nothing is found in', () => {
  it.each([
    ['a plural that no list of verbs has', '2022-11-10', `${IZA} Op 2 december hakken de leden de knoop door.`],
    ['one behind who acts', '2022-11-10', 'De gemeenten besluiten op 2 december over het IZA.'],
    [
      'the day of what came before it',
      '2025-07-24',
      'Op 3 juli werd het onderhandelaarsakkoord over het AZWA openbaar, een dag nadat het VNG-bestuur ermee had ingestemd.',
    ],
    ['an eve', '2025-07-24', 'Aan de vooravond van de publicatie op 3 juli ging het VNG-bestuur akkoord met het AZWA.'],
    ['"voor de zomer"', '2025-07-24', 'Kort voor de zomer kwam er een onderhandelaarsakkoord over het AZWA.'],
    ['a feast', '2025-05-26', 'Vlak voor Pasen is de Voorjaarsnota uitgekomen.'],
    [
      'days that are counted roughly',
      '2025-04-30',
      'De tussenstand van het GALA ging anderhalve week geleden naar de Kamer.',
    ],
    [
      'the day on which one heard of it',
      '2022-12-16',
      'Kort na Sinterklaas hoorden wij dat de leden van de VNG met het IZA hebben ingestemd.',
    ],
    [
      'what was expected then',
      '2025-05-22',
      'In november ging men nog uit van ondertekening van het AZWA in december 2024.',
    ],
    [
      'the year of a condition',
      '2022-12-20',
      'De VNG stelt drie voorwaarden: een oplossing voor 2026, een ander abonnementstarief en structureel geld.',
    ],
    [
      'what comes of a plan',
      '2024-10-10',
      'In het regeerprogramma staat dat het IZA wordt verbreed; een aanvullend akkoord moet tot en met 2028 lopen, waarmee de looptijd met twee jaar wordt opgerekt.',
    ],
    ['what is up to somebody', '2024-10-10', 'Als het aan het kabinet ligt, loopt het IZA door tot en met 2028.'],
    [
      'the agreement that there is',
      '2025-03-11',
      'De koepel zet in op een AZWA. Het bestaande akkoord loopt eind 2026 af.',
    ],
    [
      'what we make ourselves',
      '2026-01-20',
      'In 2027 gaat de SPUK IZA op in het geld van het AZWA. Dit jaar maken we een aanvulling op het plan. Die moet er in het derde kwartaal zijn.',
    ],
    [
      'a year in brackets with an amount of its own',
      '2025-11-12',
      'Sport en combinatiefuncties: 87 miljoen (vanaf 2027: 78 miljoen).',
    ],
    [
      'the year that another one came for',
      '2024-05-30',
      'Het gemeentefonds ademt sinds dit jaar mee met de economie in plaats van vanaf 2027.',
    ],
    [
      'a day by which something had happened',
      '2025-06-11',
      'Ik kwam maandag terug van Terschelling en het kabinet-Schoof was gevallen.',
    ],
    ['a deadline that was met', '2026-09-21', 'De werkagenda moet medio september af zijn, en dat is gelukt.'],
    ['a verb that looks like a day of the week', '2026-03-17', 'Vorige week zond VWS de CW3.1-kaders aan de Kamer.'],
    ['an end told with "per"', '2026-02-10', 'Het GALA loopt af per eind 2026.'],
    ['what is only intended', '2025-05-15', 'Het IZA loopt daardoor door tot en met 2028, zo is de bedoeling.'],
    ['when something happened, told roughly', '2025-05-26', 'Een week geleden is de Voorjaarsnota uitgekomen.'],
    ['an end that it no longer has', '2025-10-20', 'Het IZA loopt nu tot en met 2028, niet langer tot en met 2026.'],
    [
      'the month in which something else ended',
      '2026-03-20',
      'Van de transformatieplannen zijn er 224 goedgekeurd; het beoordelen van nieuwe plannen is in februari gestopt.',
    ],
  ])('%s', (_what, asOf, text) => {
    expect(found(text, asOf)).toEqual([]);
  });
});

describe('it is found', () => {
  it.each([
    ['that members decided before they did', '2022-11-10', `${IZA} Op 2 december hakten de leden de knoop door.`],
    [
      'a wrong day',
      '2025-07-24',
      'Op 13 juni ging het VNG-bestuur akkoord met het onderhandelaarsakkoord over het AZWA.',
    ],
    ['that it was signed', '2025-05-22', 'Het AZWA is door alle partijen ondertekend.'],
    ['that it was made to last longer', '2024-10-10', 'De looptijd van het IZA is met twee jaar opgerekt.'],
    [
      'what has not been there yet of the agreement',
      '2025-10-11',
      'Wij stellen een nota op over het AZWA. Dat moet nog worden getekend.',
    ],
    ['a wrong amount behind a year', '2025-11-12', 'Sport en combinatiefuncties: 87 miljoen (vanaf 2027: 76 miljoen).'],
  ])('%s', (_what, asOf, text) => {
    expect(found(text, asOf)).toHaveLength(1);
  });
});
