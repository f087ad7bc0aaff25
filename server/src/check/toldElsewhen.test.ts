// Right sentences that tell of another time than they seem to: what was so until something, what a plan says, what a paper said and the next sentence puts right.
import { describe, expect, it } from 'vitest';
import { factFindings as found } from './testing';

describe('nothing is found in', () => {
  it.each<[what: string, asOf: string, text: string]>([
    [
      'what goes on till others may',
      '2024-12-10',
      'De gemeenten zijn uit het IZA gestapt tot zij gelijkwaardig kunnen meepraten.',
    ],
    [
      'who stays on till there is a new one',
      '2025-12-02',
      'Tot er een nieuwe ploeg is, blijft het kabinet-Schoof aan.',
    ],
    ['who stays on', '2025-11-15', 'Het kabinet-Schoof blijft aan tot er een opvolger is beëdigd.'],
    [
      'a day in brackets behind something of another kind',
      '2026-02-10',
      'De aanbesteding van huishoudelijke hulp (start 1 januari 2027) loopt door.',
    ],
    [
      'a day that wavers',
      '2025-12-18',
      'Over de eigen bijdrage in de Wmo is onzekerheid, want de datum van 1 januari 2027 staat op losse schroeven.',
    ],
    ['a day that wavers by its verb', '2025-12-10', 'Bij de eigen bijdrage Wmo wankelt de datum van 1 januari 2027.'],
    ['what then lapses', '2025-03-18', 'Projecten stoppen na 2026, want dan loopt de regeling voor de SPUK IZA af.'],
    [
      'what it was at the start, beside what it is',
      '2026-09-15',
      'Transformatiegeld: bij de start 2,8 miljard, sinds een jaar nog 1,961 miljard.',
    ],
    [
      'what a paper says, put right behind it',
      '2025-06-26',
      'Er staat dat het wachten is op de Voorjaarsnota. Die kwam op 18 april.',
    ],
    [
      'what a budget reckons with, put right behind it',
      '2026-05-20',
      'De begroting gaat nog uit van 350 miljoen voor de SPUK AZWA in 2027. Dat bedrag is nu 451 miljoen.',
    ],
    [
      'what a plan says of more than one thing',
      '2024-09-24',
      'Volgens het regeerprogramma wordt het zorgakkoord verbreed en loopt het via een aanvullend akkoord door tot en met 2028.',
    ],
    [
      'what is conceivable',
      '2025-10-02',
      'Ons transformatieplan wacht op behandeling. Het is denkbaar dat het nooit aan de beurt komt.',
    ],
    [
      'what was brought out on a day between commas',
      '2026-02-10',
      'Het coalitieakkoord, eind januari door D66, VVD en CDA naar buiten gebracht, raakt de Wmo.',
    ],
    ['what they have shown', '2026-02-10', 'Drie partijen hebben op 30 januari hun akkoord laten zien.'],
    [
      'what somebody came to tell',
      '2026-04-28',
      'De directeur is op 22 april komen vertellen wat er in de brief staat.',
    ],
    [
      'what an amount was before it was overtaken',
      '2026-10-06',
      'De eerste berekening van 350 miljoen voor de SPUK AZWA in 2027 is ingehaald door die van april.',
    ],
    ['what one reads in an old paper', '2025-11-25', 'Wie het IZA van 2022 openslaat, leest dat het in 2026 eindigt.'],
    [
      'a denial behind a colon, of a plural with its verb',
      '2024-12-03',
      'Met 93,4 procent is de resolutie aangenomen: gemeenten doen niet langer mee aan het IZA.',
    ],
    [
      'the number of a row',
      '2025-10-08',
      'De VNG stelt voorwaarden aan het IZA.\n\n| Regel | Voorwaarde van de leden |\n|---|---|\n| 1 | ravijn |\n| 2 | structureel geld |',
    ],
    [
      'what stands behind a comma that denies it',
      '2025-07-22',
      'De leden moeten nog over het AZWA worden gehoord. Dat gebeurt op papier, niet in een vergadering.',
    ],
    [
      'a second thing that is wanted',
      '2025-09-25',
      'Wij willen dat de bedragen voor 1 mei bekend zijn en dat het kabinet ook na 2028 geen nieuw gat laat vallen.',
    ],
    [
      'the day of another thing, without its year',
      '2023-05-09',
      'Toen het zorgakkoord kwam, deden de huisartsen niet mee. Sinds hun leden op 24 januari instemden is dat voorbij.',
    ],
    [
      'so many years together',
      '2026-06-17',
      'De SPUK AZWA begint in 2027. Over de eerste drie jaren gaat het samen om 1.530 miljoen euro.',
    ],
    [
      'the day of a paper that says what is next',
      '2026-05-28',
      '- Kamerbrief 22 april: straks één uitkering in plaats van een heel rijtje',
    ],
    ['a look ahead at a year', '2026-11-10', '*Afronding werkagenda en doorkijk 2027*'],
    [
      'one that acts, named behind what opens a clause',
      '2026-10-13',
      'Dan de werkagenda. Dat Bolderadeel haar op 8 september heeft vastgesteld, doet mij deugd.',
    ],
    [
      'another thing that is denied behind a semicolon',
      '2026-01-27',
      'De verzekeraars beoordelen de ingediende plannen nog; hoop is er dus, geld evenwel niet.',
    ],
    [
      'what is for some of what was named',
      '2025-07-22',
      'De SPUK GALA bedraagt volgend jaar € 127 miljoen, sport en combinatiefuncties niet meegerekend; voor die laatste twee is € 87 miljoen bestemd.',
    ],
    [
      'the row of one place below those of the country',
      '2026-05-07',
      '| SPUK AZWA, landelijk, mln euro | 2027 | 2028 |\n|---|---|---|\n| Totaal | 451 | 547 |\n| Vijverhoven (indicatief, dzd) | 602 | 724 |',
    ],
    [
      'an "it" that is no grant',
      '2026-10-06',
      'De SPUK AZWA begint in 2027. En het akkoord? Het loopt tot en met 2028.',
    ],
    [
      'what still gapes after the day of the budget',
      '2022-12-13',
      'De VNG ziet ook na Prinsjesdag nog een terugval in 2026.',
    ],
    [
      'who signs only once something else is there',
      '2025-06-17',
      'Het concept van het HLO ging op de dag van de val naar de Kamer. De koepel tekent pas als ook het AZWA er komt.',
    ],
    [
      'who goes on with what others made',
      '2026-06-17',
      'Het IZA is er. Het kabinet-Jetten, dat sinds 23 februari regeert, zet de akkoorden voort.',
    ],
    ['how many did so here', '2025-12-29', 'De ledenraadpleging is geweest. Opkomst bij ons: 83 procent.'],
    [
      'a strong participle without ge',
      '2023-10-10',
      'De leden hebben in december 2022 drie voorwaarden aan het zorgakkoord verbonden.',
    ],
  ])('%s', (_what, asOf, text) => {
    expect(found(text, asOf)).toEqual([]);
  });
});

describe('it is still found', () => {
  it.each<[what: string, finding: string, asOf: string, text: string]>([
    ['what does not go on till a day', 'verouderd-feit spuk-iza-2025', '2025-03-18', 'De SPUK IZA loopt in 2025 af.'],
    [
      'an old amount with nothing beside it',
      'verouderd-feit transformatiemiddelen-budget',
      '2026-09-15',
      'Aan transformatiemiddelen is er 2,8 miljard.',
    ],
    [
      'what a paper says, with nothing behind it',
      'verouderd-feit voorjaarsnota-2025-verschenen',
      '2025-06-26',
      'Het wachten is op de Voorjaarsnota. Wij melden ons daarna.',
    ],
    [
      'a row of the country with a wrong amount',
      'afwijkend-feit spuk-azwa-totaal-2027',
      '2026-05-07',
      '| SPUK AZWA, mln euro | 2027 |\n|---|---|\n| Landelijk totaal | 541 |',
    ],
    [
      'a column of answers',
      'verouderd-feit spuk-azwa-totaal-2027',
      '2026-06-09',
      '| Vraag over de SPUK AZWA | Antwoord |\n|---|---|\n| Totaal 2027 | 350 miljoen landelijk in 2027 |',
    ],
    [
      'a cabinet that goes on with something',
      'verouderd-feit kabinet-zittend',
      '2026-03-15',
      'Het kabinet-Schoof blijft zitten.',
    ],
  ])('%s', (_what, finding, asOf, text) => {
    expect(found(text, asOf).map((one) => one.split(' ').slice(0, 2).join(' '))).toContain(finding);
  });
});
