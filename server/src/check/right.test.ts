// Right sentences that look like wrong ones: nothing is told of them. And wrong ones that look like these, which stay found.
import { describe, expect, it } from 'vitest';
import { factFindings as found } from './testing';

describe('nothing is found in', () => {
  it.each<[what: string, asOf: string, text: string]>([
    [
      'what goes on for as long as something that was told is not so',
      '2026-05-20',
      'Over het ravijn van 2026 wordt gesproken. Zolang dat niet rond is, sluiten wij geen contracten.',
    ],
    [
      'who is minister, by what she has not done yet, of an office named behind her',
      '2026-10-12',
      'Minister Hermans van VWS heeft daarover nog geen voorstel gestuurd.',
    ],
    [
      'what has been able to happen',
      '2026-01-20',
      'De leden van de VNG hebben zich dit najaar kunnen uitspreken over het AZWA.',
    ],
    [
      'what was stopped of things that are not yet so',
      '2026-12-01',
      'De beoordeling van nog niet goedgekeurde transformatieplannen is stopgezet.',
    ],
    ['a question that somebody asks', '2025-11-20', 'Het AZWA is er. De raad vraagt of het GALA daarin opgaat.'],
    [
      'what is asked of a plan of one’s own',
      '2025-11-20',
      'Of onze sportnota in het AZWA opgaat, is nog onderwerp van gesprek.',
    ],
    ['a bill about something else', '2026-10-05', 'De Jeugdwet wijzigt. Het wetsvoorstel is controversieel verklaard.'],
    [
      'who does not join another agreement',
      '2023-06-12',
      'Het zorgakkoord is er, en Sportakkoord II ook. De huisartsen doen daar niet aan mee.',
    ],
    [
      'a last day that is demanded and right',
      '2025-11-25',
      'Voorwaarde is dat de SPUK transformatiemiddelen uiterlijk 31 maart 2027 is aangevraagd.',
    ],
    [
      'what somebody wants to know',
      '2023-09-26',
      'De SPUK IZA loopt tot eind 2026. Ruud wil weten of we wat overblijft mogen doorschuiven naar volgend jaar.',
    ],
    [
      'what waits for something else by "eerst"',
      '2025-08-20',
      'Het VNG-bestuur stemde op 2 juli in met het AZWA, doch bekrachtiging vindt eerst plaats nadat de leden zijn geraadpleegd.',
    ],
    [
      'a document that is named with the day on which it was signed',
      '2023-02-14',
      'Het Gezond en Actief Leven Akkoord draagt als datum van ondertekening 3 februari 2023.',
    ],
    [
      'what the next speaker corrects',
      '2026-09-01',
      'Peeters noemt 350 miljoen voor de SPUK AZWA in 2027. De Graaf corrigeert: het is 451 miljoen.',
    ],
    [
      'a scenario in a table',
      '2024-12-10',
      'De SPUK IZA vervalt in 2025.\n\n| Scenario | Kosten 2025 |\n| --- | --- |\n| SPUK IZA gaat door in 2025 | 290.000 |',
    ],
    [
      'that nobody signed, by that not all did',
      '2025-09-22',
      'HLO: getekend 10 juli, al doen nog niet alle partijen mee.',
    ],
    ['what not all have signed', '2025-09-22', 'Het HLO is nog niet door alle partijen ondertekend.'],
    [
      'a signature that somebody "van … heeft voorzien"',
      '2025-12-22',
      'Op 15 december hebben ook VNG en Sociaal Werk Nederland het HLO van hun handtekening voorzien.',
    ],
    ['a day that a bar parts from what happened on it', '2025-06-23', '**18 april 2025** | Voorjaarsnota komt uit.'],
    [
      'the month in which something was promised',
      '2025-03-18',
      'In januari hebben wij u toegezegd dat u ieder kwartaal over de zorgakkoorden wordt bijgepraat.',
    ],
    [
      'money that "niet-" makes unspent',
      '2025-08-14',
      'Nieuwe transformatieplannen zijn niet meer welkom. Dat niet-besteed geld aan het einde van elk jaar vervalt, valt op.',
    ],
    [
      'what happens "om die reden" with something else',
      '2025-12-30',
      'Het eigen risico bedraagt 385 euro. Om die reden is het budget voor meerkosten verhoogd.',
    ],
    [
      'the amount of the year before the one that was named',
      '2025-08-20',
      'Voor D5 en D6 samen staat in 2028 332 miljoen euro gereserveerd; in het jaar ervoor is dat 236 miljoen.',
    ],
    [
      'the amount of the year that it is told with, be it counted from another one too',
      '2026-06-17',
      'Van de SPUK AZWA is voor de NPLV-gebieden in 2027 15 miljoen, een jaar later 21 miljoen in 2028 en dan 25 miljoen in 2029.',
    ],
    [
      'years that money is for',
      '2022-11-14',
      'Aan de deelname hangen voorwaarden: geld voor de jaren na 2025, het abonnementstarief en vaste middelen.',
    ],
    [
      'a time for which the next review is set',
      '2026-06-18',
      'Van het IZA zijn 287 van de 445 acties afgevinkt. De volgende tussentijdse keuring van de akkoorden staat voor begin 2027 op de rol.',
    ],
    [
      'what members have still to do, behind a colon in a sentence of the past',
      '2022-10-18',
      'Er ligt een getekend Integraal Zorgakkoord. Onze koepel tekende mee, met een slag om de arm: de leden spreken zich er op 2 december over uit.',
    ],
    [
      'what parties did not want at the time, told beside what was signed then',
      '2024-01-18',
      'Het zorgakkoord is op 16 september 2022 ondertekend; de huisartsen van de LHV wilden destijds nog niet tekenen.',
    ],
    [
      'words of one agreement on both sides of a semicolon',
      '2022-10-11',
      'Het IZA is getekend. Het akkoord beslaat 2023 tot en met 2026 en moet de kosten in toom houden; het regeerakkoord ging uit van minder.',
    ],
    [
      'what money comes down to in the long run, beside that of one year',
      '2024-01-25',
      'In de Brede SPUK begon het budget voor gezondheid en sociale basis in 2023 op 185,3 miljoen en daalt op termijn naar structureel 97,9 miljoen.',
    ],
    [
      'that a part of it is still to come',
      '2026-06-16',
      'De eerste handreikingen voor basisfunctionaliteiten staan online. De overige handreikingen volgen later.',
    ],
    [
      "the desk of a fund of one's own",
      '2025-10-14',
      'Een transformatieplan indienen kan niet meer, het loket is dicht. Het loket voor ons regionale innovatiefonds is open tot 1 december.',
    ],
    [
      'the desk of another fund',
      '2023-01-31',
      'Het IZA noemt transformatiemiddelen. Denk eerst aan het buurtfonds van uw gemeente: dat kent een plafond, en het loket daarvan sluit op 1 mei.',
    ],
    ['a tariff that stays for a year', '2025-12-23', 'Het abonnementstarief blijft in 2026 bestaan.'],
    [
      'that a signed agreement is not there',
      '2025-06-10',
      'Is er al een AZWA? Nee, een getekend akkoord is er nog niet.',
    ],
    [
      'that it is not signed, where an agreement of negotiators is there',
      '2025-07-15',
      'Het onderhandelaarsakkoord over het AZWA is er. Getekend is het nog niet.',
    ],
    [
      'what a plan springs from',
      '2023-12-12',
      'Het plan komt voort uit het Integraal Zorgakkoord, waaraan landelijk veertien partijen meedoen, het ministerie van VWS inbegrepen.',
    ],
    [
      'an agreement that is called additional before it had its name',
      '2024-09-24',
      'Het kabinet-Schoof wil doorgaan met het IZA. Het regeerprogramma spreekt van een aanvullend akkoord over zorg en welzijn.',
    ],
    [
      'what others lose',
      '2025-01-21',
      'Voor preventie is minder geld. De ziekenhuizen stopten uit onvrede over extra bezuinigingen, 315 miljoen euro in totaal.',
    ],
    [
      'the day of a meeting above what it is about',
      '2026-05-19',
      '**Datum behandeling:** 19 mei 2026\n**Onderwerp:** vooruitlopen op de SPUK AZWA',
    ],
    [
      'that a grant has parts and runs on',
      '2023-11-14',
      'En de Brede SPUK? Die heeft vijftien onderdelen en loopt ook in 2026 nog.',
    ],
    [
      'a decision that is asked for',
      '2026-03-26',
      '**Gevraagd besluit**: instemmen met reservering van 60.000 euro voor de werkagenda.',
    ],
    [
      'the day on which an agreement was signed',
      '2023-03-15',
      'Dat akkoord, het GALA, is op 3 februari van dit jaar door vier partijen getekend.',
    ],
    [
      'what the members of another association decided',
      '2023-09-19',
      'Zijn ook de huisartsen aan het IZA gebonden? Nadat de beroepsvereniging niet had getekend, hebben haar leden op 24 januari van dit jaar tot deelname besloten.',
    ],
    [
      'an agreement of our own with as many parties',
      '2022-10-20',
      'Het IZA is op 16 september getekend. Ons eigen gezondheidsakkoord tekenen we op 7 november met veertien partijen.',
    ],
    [
      'that desk of a budget of our own',
      '2024-06-11',
      'Transformatieplannen gaan naar de verzekeraar. Aanvragen voor ons innovatiebudget kunnen niet meer worden ingediend; dat loket is dicht.',
    ],
    [
      'a pot of the region',
      '2024-06-11',
      'Voor transformatieplannen is er landelijk 2,2 miljard. Onze regionale pot is al leeg.',
    ],
    [
      'what the few municipalities of one region do',
      '2024-12-11',
      'Gemeenten stappen uit het IZA. Uit de regio stapt niemand: alle negen gemeenten doen mee.',
    ],
    ['who leaves', '2025-02-18', 'De SPUK IZA blijft. De coördinator vertrekt: zij is per 1 maart weg.'],
    [
      'a motion not to take part that was rejected',
      '2022-11-08',
      'De motie van de VVD om niet mee te doen aan het IZA is met 12 tegen 9 stemmen verworpen.',
    ],
    ['what the VNG obtained then', '2023-03-28', 'De VNG bedong een voorbehoud.'],
    [
      'that what was to happen did not',
      '2025-01-28',
      'Wij hadden gewaarschuwd dat de SPUK IZA zou stoppen. Dat is niet doorgegaan.',
    ],
    [
      'a gap that is not wholly closed',
      '2025-04-29',
      'Op 18 april verscheen de Voorjaarsnota, al is het gat van 2026 niet helemaal dicht.',
    ],
    ['no extra money for one thing', '2025-04-29', 'In de Voorjaarsnota zit geen extra geld voor preventie.'],
    [
      'that it still has to be signed, where negotiators agree',
      '2025-07-08',
      'Er is een onderhandelaarsakkoord. Het heet AZWA en moet nog worden getekend.',
    ],
    ['how long an agreement runs', '2022-10-20', 'Het IZA loopt vier jaar.'],
    [
      'what is expected of members',
      '2022-10-20',
      'Wij verwachten dat de leden van de VNG in december instemmen met deelname aan het IZA.',
    ],
    [
      'the agreement of our own coalition',
      '2026-01-13',
      '## Stand van zaken IZA en AZWA\n\n- Onze coalitie sloot haar akkoord al in 2022. Het loopt dit voorjaar af.',
    ],
    [
      'what there is in two years together',
      '2025-07-08',
      'Voor gemeenten zijn de onderdelen D5 en D6 van belang. In 2027 en 2028 is er samen 196 miljoen extra, eenmalig.',
    ],
    [
      'what came later in a story',
      '2025-09-30',
      'Ik begon op 1 september. Een week later, op de achtste, zetten ze in Den Haag hun handtekening onder het AZWA.',
    ],
    [
      'a day that is that of another agreement',
      '2026-01-15',
      'Gemeenten keerden terug. Het akkoord dat wij hier uitwerken, en dat op 8 september 2025 werd ondertekend, vervangt het IZA niet maar rekt het tot en met 2028.',
    ],
    [
      "when a paper of one's own is ready",
      '2026-06-22',
      'De regio werkt aan de werkagenda. Het visiedocument Vitaal Drechterwaard was in het voorjaar van 2025 gereed.',
    ],
    [
      'a local agreement',
      '2022-12-20',
      '## IZA en AZWA\n\n- Gemeente Beekdal tekende vorige week met twaalf partijen het Beekdals Preventieakkoord.',
    ],
    [
      'a row of a chronicle',
      '2023-01-31',
      '| Datum | Wat |\n|---|---|\n| 2 december 2022 | leden VNG stemmen in met IZA |\n| 24 januari 2023 | LHV sluit aan bij IZA |',
    ],
    [
      'years with an amount each',
      '2025-07-22',
      'Sinds 1 juli kunnen geen nieuwe transformatieplannen meer worden ingediend. Uit het AZWA gaat het in 2026 om 50 miljoen euro, in 2027 om 236 miljoen en in 2028 om 332 miljoen.',
    ],
    ['that money goes somewhere from a year on', '2022-11-28', '## SPUK IZA\n\nEr gaat vanaf 2023 geld naar de regio.'],
    [
      'options, under a heading that says they are',
      '2025-01-20',
      '## Opties\n\nA. Wachten tot het wetsvoorstel over de eigen bijdrage Wmo er is (advies).',
    ],
    [
      'what a sentence begins with and then takes back',
      '2025-10-20',
      "Dat er voor thema's als eenzaamheid na 2025 niets meer zou zijn, zoals in het GALA van 2023 stond, geldt dus niet meer voor 2026.",
    ],
    [
      'what still must be done, in the clause behind it',
      '2022-12-20',
      'De derde voorwaarde bij het IZA is structureel geld voor preventie en gezondheidsbeleid, dat nog moet worden geregeld.',
    ],
    [
      'the day of a letter, without a colon',
      '2025-03-25',
      '# Wetsvoorstel eigen bijdrage Wmo\n\n**Datum** 25 maart 2025 **Van** Wmo-beleid',
    ],
  ])('%s', (_what, asOf, text) => {
    expect(found(text, asOf)).toEqual([]);
  });
});

describe('it is found once', () => {
  it.each<[what: string, asOf: string, text: string]>([
    [
      'what a sentence says twice',
      '2025-08-14',
      'Over het AZWA is onderhandeld. De ondertekening volgde: het AZWA is door alle partijen getekend.',
    ],
    [
      'that an amount of the year before is another',
      '2025-08-20',
      'Voor D5 en D6 samen staat in 2028 332 miljoen euro gereserveerd; in het jaar ervoor is dat 263 miljoen.',
    ],
    ['that the desk is open', '2025-10-14', 'Over transformatieplannen: het loket is open.'],
    ['that an agreement is not signed', '2025-10-14', 'Over het AZWA: een getekend akkoord is er nog niet.'],
    [
      'a reservation of long ago, by the accord that it names',
      '2025-10-01',
      'Het VNG-bestuur legt deelname aan het Integraal Zorgakkoord met een positief advies voor aan de BALV.',
    ],
    [
      'conditions that are said never to be met, whenever they were set',
      '2026-03-10',
      'Aan de in 2022 gestelde voorwaarden bij het IZA is nimmer tegemoetgekomen.',
    ],
    [
      'what is to come on a Prinsjesdag that is named by its year',
      '2025-06-15',
      'Op Prinsjesdag 2022 moet blijken hoe het kabinet de terugval in 2026 compenseert.',
    ],
    [
      'what is said under a question in italics, of what that asks after',
      '2024-02-15',
      '*Vraag 4a: en de eigen bijdrage Wmo?*\n\nDeze wordt weer van het inkomen afhankelijk, met 1 januari 2025 als ingangsdatum.',
    ],
    [
      'a number that is a subject by itself, behind another of what it counts',
      '2025-10-20',
      'Van de transformatieplannen zijn er veel. Bekend is dat 180 plannen werden betaald, 48 staan in de wachtrij.',
    ],
    [
      'what is so "zolang" it is so',
      '2026-05-12',
      'Zolang het demissionaire kabinet-Schoof er nog zit, verwachten wij weinig nieuw beleid.',
    ],
    [
      'a minister whose office stands behind her name',
      '2026-10-12',
      'Minister Bruijn van VWS heeft daarover nog geen uitgewerkt voorstel gestuurd.',
    ],
    [
      'what is told by its being asked still',
      '2025-11-20',
      'Er wordt nog over gesproken of het GALA onder het AZWA valt.',
    ],
    [
      'a bill that is known by what it is about',
      '2026-10-05',
      'Het wetsvoorstel is controversieel. De bijdrage zelf zou uitkomen tussen 23,60 en 328 euro per maand.',
    ],
    [
      'that something "ontbreekt tot nu toe"',
      '2023-06-12',
      'Het IZA is gesloten. Een handtekening van de LHV ontbreekt tot nu toe.',
    ],
    [
      'a day behind the date that opens its paragraph',
      '2026-01-08',
      '15 januari: beeldvormende avond. Het symposium wordt op 12 december 2025 gehouden.',
    ],
    [
      'one of two months of this year, in what goes on',
      '2026-10-05',
      'Het ministerie publiceert het kader in juni of juli van dit jaar en daarna weten we meer.',
    ],
    [
      'how long "de looptijd" is, of what was named last',
      '2026-02-10',
      'Het gaat om de SPUK AZWA. De looptijd is 2027-2029.',
    ],
    [
      'a decision that was planned for the month of a plan that is long done',
      '2025-10-01',
      'In december beoordeelt de LHV eventuele deelname opnieuw.',
    ],
    [
      'what "dat jaar" comes to, by the year that was named last',
      '2026-10-01',
      'De SPUK AZWA begint in 2027. Dat jaar is er landelijk 415 miljoen euro.',
    ],
    [
      'a say that is refused, by its word for what was asked',
      '2025-10-01',
      'De transformatieplannen leiden tot discussie. VWS en ZN weigeren die zeggenschap over te dragen.',
    ],
    [
      'a last day that "tot" names itself',
      '2025-11-25',
      'De SPUK transformatiemiddelen is er voor gemeenten. Aanvragen kan tot 31 maart 2026.',
    ],
    [
      'what a remark without verb is made for',
      '2025-10-10',
      'Een lastig punt voor Zwaanstreek, want voor de aanpak van overgewicht en eenzaamheid is er na dit jaar geen gelabeld geld.',
    ],
    [
      'a last day that is demanded',
      '2026-04-14',
      'Voorwaarde is dat alle colleges van de regio uiterlijk 15 november hun werkagenda hebben vastgesteld.',
    ],
    ['a gap that is not closed', '2025-05-20', 'Het ravijn van 2026 is niet gedicht.'],
    [
      'a day something "staat op de rol" for, which is that day',
      '2024-06-12',
      'De inkomensafhankelijke eigen bijdrage staat op de rol voor 1 januari 2025.',
    ],
    ['who is minister, by what she has not done yet', '2025-10-01', 'Minister Agema heeft nog niet geantwoord.'],
    ['that it still has to be signed, where it was', '2025-10-14', 'Het AZWA moet nog worden getekend.'],
    [
      'a share that is a slip for another of its own',
      '2025-08-14',
      'Het AZWA trekt voor het sociaal domein in 2027 en 2028 samen eenmalig 169 miljoen euro uit.',
    ],
  ])('%s', (_what, asOf, text) => {
    expect(found(text, asOf)).toHaveLength(1);
  });
});
