// What is wrong although a word beside it makes it look like history, a wish or a mere possibility; beside each the near miss that is not.
import { describe, expect, it } from 'vitest';
import { judged } from './testing';

const WRONG = /^(?:verouderd|afwijkend|nog-niet-bekend) /;
const wrong = (text: string, asOf: string) => judged(text, asOf).filter((one) => WRONG.test(one));

describe('it is still found', () => {
  it.each<[what: string, finding: string, asOf: string, text: string]>([
    [
      'what is furnished with signatures, which plans nothing',
      'nog-niet-bekend azwa-ondertekening',
      '2025-07-08',
      'Het AZWA is rond en van handtekeningen voorzien.',
    ],
    ['that it never was so', 'verouderd lhv-ondertekent-iza', '2026-02-17', 'De LHV ging nooit akkoord met het IZA.'],
    [
      'what can be told',
      'nog-niet-bekend miljoenennota-2026-accres',
      '2025-09-09',
      'Ik kan u vertellen dat de Miljoenennota de groei van het gemeentefonds op langere termijn verlaagt.',
    ],
    [
      'what something that can be comes of',
      'nog-niet-bekend kabinet-schoof-val',
      '2025-05-20',
      'Door de val van het kabinet-Schoof kan de planning schuiven.',
    ],
    [
      'what something goes for',
      'verouderd eigen-bijdrage-wmo-reikwijdte',
      '2023-09-12',
      'Voor de nieuwe bijdrage van de Wmo geldt als voornemen dat uitsluitend de huishoudelijke hulp eronder valt.',
    ],
    [
      'sooner than planned, which is nothing of the past',
      'afwijkend iza-looptijd',
      '2024-04-09',
      'Het IZA eindigt een jaar eerder dan gepland, eind 2025.',
    ],
    [
      'right behind a label',
      'verouderd loket-transformatieplannen',
      '2025-08-25',
      '**Transformatieplannen.** Indienen kan nog.',
    ],
    [
      'by a pronoun that a participle stands behind',
      'verouderd hlo-bekrachtiging',
      '2026-07-14',
      'Hij begint over het HLO. Daar is nog geen handtekening onder gezet.',
    ],
    [
      'through what a line was drawn',
      'nog-niet-bekend opschalingskorting-oploop',
      '2024-02-13',
      '*Opschalingskorting.* Er is een streep gezet door de oploop.',
    ],
    [
      'in words with the accent of stress',
      'nog-niet-bekend eigen-bijdrage-wmo-reikwijdte',
      '2023-02-14',
      'Eigen bijdrage: die hangt straks voor álle Wmo-hulp van je inkomen af.',
    ],
    [
      'by a word that says the same as the usual one',
      'nog-niet-bekend ravijn-2026-oplossing',
      '2025-01-21',
      'Voor het ravijn van 2026 is ondertussen een uitweg gevonden.',
    ],
    [
      'of somebody with the name of a town',
      'verouderd kabinet-zittend',
      '2026-03-03',
      'In Den Haag is nog altijd de demissionaire ploeg van Schoof aan zet.',
    ],
    [
      'where what must be done is told as done by then',
      'verouderd werkagenda-deadline',
      '2026-07-20',
      'Eind september moet de werkagenda zijn vastgesteld.',
    ],
    [
      'under the month of a planning that is still to come',
      'verouderd werkagenda-deadline',
      '2026-07-13',
      '**September.** De werkagenda moet dan af zijn, uiterlijk op de 30e.',
    ],
    [
      'that somebody stays out, though the draft tells elsewhere that he joined',
      'verouderd lhv-ondertekent-iza',
      '2023-03-14',
      'De LHV tekende het IZA in januari alsnog.\n\nDe huisartsenvereniging blijft vooralsnog buiten het IZA.',
    ],
    [
      'who was minister, while nobody knows since which day another is',
      'verouderd minister-vws',
      '2025-06-18',
      'Minister Agema van VWS voert namens het kabinet het overleg met de gemeenten.',
    ],
    [
      'in the answer below a line that is quoted',
      'verouderd eigen-risico-2027',
      '2026-02-12',
      '> Wat doet het eigen risico?\nHet eigen risico gaat in 2027 naar 165 euro omlaag.',
    ],
    [
      'who is met by title, name and office',
      'verouderd minister-vws',
      '2026-08-24',
      'Op 9 september schrijft de stuurgroep minister Bruijn van VWS aan over de lege pot.',
    ],
    [
      'who is named in answer',
      'verouderd minister-vws',
      '2026-08-24',
      'Wie is onze minister? Fleur Agema. Schrijf haar.',
    ],
    [
      'in what the reader may be told',
      'verouderd iza-looptijd',
      '2025-10-27',
      'Wij kunnen u berichten dat het IZA tot en met 2026 loopt.',
    ],
    [
      'behind what the reader may have read',
      'verouderd iza-looptijd',
      '2025-10-27',
      'Misschien hebt u het gelezen: het IZA loopt tot en met 2026.',
    ],
    [
      'in what "welke" tells of a noun',
      'verouderd eigen-bijdrage-wmo-ingangsdatum',
      '2023-05-30',
      'Door het kabinet is een inkomensafhankelijke eigen bijdrage voor de Wmo voorgenomen, welke op 1 januari 2025 in werking treedt.',
    ],
    ['behind what it is not', 'afwijkend gala-looptijd', '2025-02-20', 'Het GALA loopt niet in 2026 maar in 2027 af.'],
    [
      'of what nobody called to come, by its very day',
      'nog-niet-bekend coalitieakkoord-2026',
      '2025-12-18',
      'Op 30 januari 2026 presenteren D66, VVD en CDA hun coalitieakkoord.',
    ],
    [
      'that nobody could know, though the draft tells elsewhere what holds',
      'nog-niet-bekend werkagenda-deadline',
      '2026-02-12',
      'De werkagenda moet uiterlijk eind september klaar zijn.\n\nElk college moet uiterlijk 15 november over de werkagenda hebben besloten.',
    ],
    [
      'on a day of this year by so many words',
      'afwijkend kabinet-schoof-val',
      '2025-06-17',
      'Het kabinet-Schoof is op 9 juni jl. gevallen.',
    ],
    [
      'weeks before its day',
      'nog-niet-bekend gala-ondertekening',
      '2023-01-10',
      "Op 3 februari 2023 zetten de VNG, de GGD'en en VWS hun handtekening onder het GALA.",
    ],
    [
      'by a time that what was named before has',
      'verouderd eigen-bijdrage-wmo-ingangsdatum',
      '2023-10-10',
      'Het Rijk wil de eigen bijdrage voor de Wmo veranderen. De beoogde startdatum is 1 januari 2025.',
    ],
    [
      'by a regulation that goes on about what was told',
      'verouderd eigen-bijdrage-wmo-ingangsdatum',
      '2026-06-08',
      'De Tweede Kamer behandelt op dit moment het voorstel dat het vaste bedrag vervangt. De nieuwe regels gelden vanaf 1 januari 2027.',
    ],
    [
      'an answer that is itself a condition',
      'nog-niet-bekend werkagenda-voorwaarde',
      '2026-03-16',
      'Alle colleges stellen de werkagenda vast. Lukt dat niet, dan verspeelt de regio het geld over dit jaar.',
    ],
    [
      'what all of one region have to do',
      'verouderd werkagenda-deadline',
      '2026-07-08',
      'Onze regio moet de werkagenda uiterlijk op 30 september 2026 door alle colleges laten vaststellen.',
    ],
    [
      'beside what it comes in the place of',
      'nog-niet-bekend eigen-risico-richting',
      '2026-01-22',
      'Het eigen risico gaat in 2027 omhoog in plaats van omlaag.',
    ],
    [
      'by the day for which it is told',
      'nog-niet-bekend loket-transformatieplannen',
      '2025-03-24',
      'Op 1 juli gaat het loket voor nieuwe transformatieplannen dicht.',
    ],
    [
      'a count of all there are, be it of two digits turned round',
      'afwijkend spuk-iza-mandaathouders',
      '2023-11-07',
      'De SPUK IZA wordt via 24 mandaathouders uitgekeerd.',
    ],
    [
      'a count of what "er zijn"',
      'afwijkend spuk-iza-mandaathouders',
      '2023-11-07',
      'Er zijn 46 mandaathouders voor de SPUK IZA.',
    ],
    [
      'a day that is still to come, of what is planned for another',
      'afwijkend vng-leden-besluit-iza',
      '2022-11-15',
      'De ledenvergadering van de VNG buigt zich op 9 december over het IZA.',
    ],
    [
      'beside "vorige week"',
      'nog-niet-bekend kabinet-zittend',
      '2026-02-10',
      'Het kabinet-Jetten is sinds vorige week aan het bewind.',
    ],
    [
      'where attention is drawn to it',
      'afwijkend ouderenzorg-korting-2026',
      '2025-08-28',
      'Voor uw begroting is van belang dat er in 2026 nog 218 miljoen aan korting op de ouderenzorg overblijft.',
    ],
    [
      'beside what can be asked for',
      'verouderd spuk-transformatiemiddelen-looptijd',
      '2025-10-28',
      'Dat er de SPUK transformatiemiddelen is, waarvoor aanvragen mogelijk zijn en die de jaren 2024 tot en met 2027 bestrijkt.',
    ],
    [
      'of the first of two agreements',
      'verouderd iza-looptijd',
      '2025-11-10',
      'Wij houden er rekening mee dat de looptijd van het oorspronkelijke zorgakkoord, het IZA, eind 2026 verstrijkt.',
    ],
    [
      'where a participle is written like a past',
      'verouderd handreikingen-basisfunctionaliteiten',
      '2026-09-07',
      '## Basisfunctionaliteiten\n\n- Handreikingen: nog niet verschenen.',
    ],
    [
      'in a past of the day from which another number held',
      'verouderd iza-aantal-voorwaarden',
      '2022-12-13',
      'De leden van de VNG hebben op 2 december ingestemd met het IZA, waarbij zij twee voorwaarden stelden.',
    ],
    [
      'a day without a year by which something has to be done',
      'afwijkend werkagenda-deadline',
      '2026-10-01',
      'De werkagenda moet uiterlijk 1 december door alle colleges.',
    ],
    [
      'the end of a year as the end of what is named',
      'afwijkend gala-looptijd',
      '2026-03-12',
      'Het tweede akkoord is het GALA, dat eind 2027 afloopt.',
    ],
    [
      'fifteen for fifty',
      'afwijkend azwa-d5-en-d6-2026',
      '2025-10-07',
      'Volgend jaar is er 15 miljoen euro uit het AZWA voor D5 en D6 samen.',
    ],
    [
      'what a pronoun says of the words without a verb in front of it',
      'verouderd handreikingen-basisfunctionaliteiten',
      '2026-10-19',
      '**De handreikingen.** Die zijn er nog niet; eerst komt er een thematafel op 26 mei.',
    ],
    [
      'the same of an agreement in running text',
      'verouderd hlo-bekrachtiging',
      '2025-08-28',
      'Het gaat over akkoorden. Het Hoofdlijnenakkoord voor de ouderenzorg. Dat ligt nog in concept bij de Kamer.',
    ],
    [
      'the beginning of another year than the one that is known',
      'afwijkend midterm-review-volgende',
      '2026-10-27',
      'De midterm review van IZA en AZWA verschijnt begin 2028.',
    ],
    [
      'the last day of another month than the one that is known',
      'afwijkend spuk-transformatiemiddelen-aanvragen-tot',
      '2026-10-24',
      '- Transformatie: plafond 353 miljoen, aanvragen kan tot en met 31 mei 2027.',
    ],
    [
      'a range of which one end is known',
      'afwijkend eigen-bijdrage-wmo-hoogte',
      '2025-06-16',
      'De nieuwe eigen bijdrage van 32,60 tot 328 euro per maand had ons tekort op de huishoudelijke hulp verkleind.',
    ],
    [
      'the end of a range alone',
      'afwijkend eigen-bijdrage-wmo-hoogte',
      '2026-09-08',
      'De nieuwe bijdrage voor de Wmo is maximaal 382 euro per maand.',
    ],
    [
      'what comes in the years after those that were told',
      'afwijkend hlo-geld-gemeenten-2027-2030',
      '2026-02-10',
      'Uit het HLO krijgen gemeenten geld voor mantelzorgers. In 2026 is dat 18 miljoen, en daarna vier jaar lang 35 miljoen per jaar.',
    ],
    [
      'the date that a question with a passive asks after',
      'verouderd werkagenda-deadline',
      '2026-07-08',
      'Wanneer moet de werkagenda vastgesteld zijn? Eind september 2026.',
    ],
    [
      'what a pronoun behind a date in front stands for',
      'verouderd werkagenda-deadline',
      '2026-06-16',
      'De werkagenda is in de maak. Uiterlijk 30 september 2026 moet hij door alle colleges zijn vastgesteld.',
    ],
    [
      'where attention is drawn to it at some distance',
      'verouderd spuk-iza-2025',
      '2025-02-18',
      'Voor de medewerkers van het programma Vitaal is vooral van belang dat de SPUK IZA sinds 1 januari niet meer bestaat.',
    ],
    [
      'of the year after the one that was named, in the sentence behind',
      'afwijkend spuk-azwa-regionaal-2028',
      '2026-05-12',
      'De SPUK AZWA. Voor volgend jaar is er 350 miljoen. Het jaar daarop loopt het op tot 547 miljoen. Het regionale deel daarvan is 253 miljoen.',
    ],
    [
      'at the date that "dan" stands for',
      'verouderd eigen-risico-2027',
      '2026-11-16',
      'De regioplannen gaan in 2028 op de schop. De nieuwe eigen bijdrage in de Wmo komt er op 1 januari 2027. Het eigen risico wordt dan 165 euro.',
    ],
    [
      'with a condition that is part of it',
      'verouderd vng-ondertekent-hlo',
      '2026-01-26',
      'Van het HLO ligt een concept bij de Tweede Kamer. De VNG doet mee op voorwaarde dat het andere zorgakkoord doorgaat.',
    ],
  ])('%s', (_, finding, asOf, text) => {
    expect(wrong(text, asOf)).toContain(finding);
  });
});

describe('nothing is wrong', () => {
  it.each<[what: string, asOf: string, text: string]>([
    ['with what is wanted', '2023-05-30', 'Het is van belang dat de huisartsen zich nog over deelname uitspreken.'],
    ['with an end that was one once', '2025-11-10', 'De oorspronkelijke looptijd van het IZA eindigt in 2026.'],
    [
      'with what was asked for before',
      '2023-03-15',
      'Bij de ondertekening van het IZA in september 2022 stelde de VNG twee voorwaarden.',
    ],
    ['with a day on which oneself does it', '2026-10-01', 'Ons college stelt de werkagenda op 1 december vast.'],
    ['with the end of a year of something else', '2026-03-12', 'Ons programma naast het GALA loopt eind 2027 af.'],
    ['with what somebody thought', '2025-08-28', 'Overigens stopt de SPUK IZA eind 2025, meende een lid van de raad.'],
    [
      'with 1,3 milliard beside 3',
      '2025-07-01',
      'Het tekort in 2026 bedraagt 1,3 miljard; bij de Voorjaarsnota is een deel hersteld.',
    ],
    [
      'with who only comes back once something is so',
      '2024-12-19',
      'Over het IZA. De VNG. Die praat pas weer mee als de gelijkwaardigheid is geregeld.',
    ],
    [
      'with an answer in front of a pronoun',
      '2026-02-10',
      'Gaan gemeenten weer meedoen? Nee. Dat doen zij al sinds januari 2025.',
    ],
    [
      'with the beginning of the year that is known',
      '2026-10-27',
      'De midterm review van IZA en AZWA verschijnt begin 2027.',
    ],
    [
      'with the last day of a month for something else',
      '2026-10-24',
      'Het transformatieplan is af. Onze begroting moet op 31 mei 2027 klaar zijn.',
    ],
    ['with a letter of who was minister', '2026-08-24', 'De brief van minister Bruijn van VWS ligt ter inzage.'],
    ['with who was minister then', '2026-08-24', 'Wie was toen minister? Fleur Agema.'],
    ['with who is minister no longer', '2025-06-25', 'Fleur Agema is niet langer minister van VWS.'],
    [
      'with a time at which it was not',
      '2024-06-20',
      'Het gemeentefonds groeit al vanaf dit jaar mee met de economie en niet pas in 2027.',
    ],
    ['with what is so once it is signed', '2025-03-10', 'Totdat het AZWA getekend is, geldt het IZA.'],
    ['with a bijdrage of now', '2025-06-16', 'De eigen bijdrage voor de Wmo is nu 21 euro per maand.'],
    ['with an agreement of others', '2026-10-08', 'De cao is onderhandeld. Het akkoord wordt later dit jaar getekend.'],
  ])('%s', (_, asOf, text) => {
    expect(wrong(text, asOf)).toEqual([]);
  });
});
