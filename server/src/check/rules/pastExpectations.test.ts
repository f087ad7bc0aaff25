// Tests of verlopen-verwachting: what is told as still to come at a date that has passed, and what only looks like it.
import { describe, expect, test } from 'vitest';
import { drawFindings, messagesOf } from '../testing';

const WORLD = { asOf: '2025-06-15' };
const CODE = 'verlopen-verwachting';
const check = (drawn: string) => expect(drawFindings(CODE, drawn, WORLD)).toBe(drawn);

describe('a plan whose time has passed is found', () => {
  test.each([
    'Het college streeft ernaar het plan in «maart 2025» gereed te hebben.',
    'De nota moet «uiterlijk 1 april 2025» aan de raad zijn aangeboden.',
    'In «het eerste kwartaal van 2025» volgt een aparte raadsbrief.',
    'Naar verwachting wordt de verordening «per 1 mei 2025» vastgesteld.',
    'De evaluatie staat gepland voor «Q1 2025».',
    'De inwerkingtreding is voorzien «per 1 april 2025».',
    'Doel is om in «maart 2025» te starten met de wijkteams.',
    'Het plan is in «april 2025» gereed.',
    'Voor onze regio valt dat besluit in «april 2025».',
    'De agenda moet in «mei 2025» af zijn, en dat wordt spannend.',
    'In «april 2025» zijn de resultaten bekend.',
    'Op «1 april 2025» loopt de regeling af.',
    'Wij komen hier in «het voorjaar van 2025» bij u op terug.',
    'De verwachting is dat dit in «Q1 2025» zijn beslag krijgt.',
    'De aanbesteding start in «februari 2025».',
    'Nieuwe aanvragen kunnen «tot 1 april 2025» worden ingediend.',
    'De verwachting is dat de wet «per 1 mei 2025» in werking treedt.',
    'De nieuwe tarieven gaan «vanaf 1 mei 2025» in.',
    'De start is uitgesteld «tot april 2025».',
    '«Begin 2025» starten we met de inkoop.',
    'Eerst moet de minister in «mei 2025» nog een besluit nemen.',
    'De wethouder hoopt het contract in «maart 2025» te kunnen tekenen.',
    'De GGD levert in «april 2025» onze wijkprofielen.',
    'Met de huisartsenkring maken wij in «het eerste kwartaal van 2025» afspraken over het trekkerschap.',
    '«Eind april 2025» praat ik het team bij.',
    'Ons college stelt de nota op «3 juni 2025» vast.',
    'Het buurthuis opent in «het voorjaar van dit jaar».',
    'De nota gaat «vóór de lente van dit jaar» naar de raad.',
    'De begroting ligt in «mei 2025» ter zienswijze bij de raden.',
    'Op «12 mei 2025» is de startbijeenkomst.',
    'In «april 2025» betrekken wij een nieuw pand.',
    '«Uiterlijk in mei 2025» ligt er een plan van aanpak.',
    'De agenda wordt door onze colleges nog «vóór 1 juni» vastgesteld.',
    'Wist u dat de pilots in «mei 2025» van start zullen gaan?',
    'De bedragen worden in «april 2025» bekend.',
    'De bedragen worden in «het eerste kwartaal van dit jaar» bekend.',
    'De regeling verschijnt «begin dit jaar».',
    'Het inkoopkader ligt in «april 2025» ter besluitvorming voor.',
    'De nota ligt in «mei 2025» bij de raad.',
    'De informatieavond houden we in «mei 2025».',
    'Het werkbezoek van de Kamercommissie is in «februari 2025».',
    'De vereniging neemt in «april 2025» een standpunt in.',
    '| Wanneer | Wat |\n|---|---|\n| Begin 2025 | «De handreiking wordt dan verwacht» |',
    'De website gaat «1 mei 2025» live.',
    'De conferentie staat «voor 21 mei 2025».',
    'De kick-off is op «3 juni 2025» in het dorpshuis.',
    'De nota komt in de vergadering van «3 juni 2025» aan de orde.',
    'De agenda zal «medio april» gereed zijn.',
    'De minister neemt in «mei» een besluit.',
    '## Planning\n\n- Startbijeenkomst: «11 maart 2025»\n- Raadsbrief «uiterlijk 15 mei 2025» naar de raad\n- Inventarisatie: gereed in «april 2025»',
    'De regeling komt «begin 2025» uit.',
    'De themalunch is op «12 mei 2025».',
    'De afspraak met de huisartsen is op «3 juni» om half twee.',
    'De colleges stellen de agenda op «3 juni» vast, tekstwijzigingen dus niet meer per mail.',
    'De nieuwe bijdrage wordt «per 1 april 2025» van kracht.',
    'De uitnodiging valt «begin mei 2025» in de bus.',
    'De folder ligt in «april 2025» bij de huisartsen.',
    'In «mei 2025» ligt het eerste concept bij de GGD.',
    'De conceptnota ligt in «april 2025» in het college.',
    'In «het eerste kwartaal van dit jaar» hoort elke gemeente haar bedrag.',
    'De zorgdag houden we op «zaterdag 3 mei 2025» in het dorpshuis.',
    '- Thema-avond: «12 maart 2025», u bent van harte welkom',
    'In «maart 2025» wijst het overleg een kartrekker aan.',
    '- bewonerspanel: «dinsdag 13 mei 2025», aanmelden kan nog',
    'De regeling verschijnt «begin 2025», zodra zij er is informeren wij u.',
    '| Onderwerp | Stand |\n|---|---|\n| Nota | wordt in «april 2025» vrijgegeven |',
    '| Onderwerp | Wat zeggen we? |\n|---|---|\n| Bedragen | volgen naar verwachting in «het eerste kwartaal van 2025» |',
    '## Planning\n\n| Wat | Wanneer |\n|---|---|\n| Griffie verstuurt de brief | «14 mei 2025» |',
  ])('%s', check);
});

describe('what a text says is to come of it shows that it has not been', () => {
  test.each([
    'Op «26 mei» is er een landelijke thematafel; daarna komen er handreikingen.',
    'Het programma is op «3 juni» in de regioraad; die zal het dan vaststellen.',
    'Op «zaterdag 3 mei 2025» koken de mannen voor het hele dorp. Aanmelden kan nog bij Trijntje.',
    'De wethouder houdt op «3 mei 2025» een toespraak. U bent van harte welkom.',
    '- «3 juni»: netwerklunch in Veldhuizen, meld je aan via Ank',
    'De zaal zit op «6 mei 2025» vol; over de uitkomst zullen wij berichten.',
    'De auditcommissie zal deze op «donderdag 5 juni 2025» behandelen.',
    'In regionaal verband zal het bestuurlijk overleg van «5 juni 2025» een standpunt bepalen.',
    'De VNG verwacht dat de bedragen in «het eerste kwartaal van 2025» bekend zijn.',
    '| Onderdeel | Planning | Wie |\n|---|---|---|\n| Regioplan | wordt in «maart 2025» vastgesteld | Jan |',
  ])('%s', check);

  test.each([
    'Op 1 januari 2025 telt de gemeente 40.000 inwoners. Dat zal groeien.',
    'Per 1 januari 2025 geldt een nieuw tarief; daarna volgt indexatie.',
    'Op 1 januari 2025 is de reserve 300.000 euro. Daarna loopt zij terug.',
    'Het peilmoment is 1 januari 2025. De cijfers komen binnenkort.',
    'De GGD heeft op 6 maart 2025 de cijfers gestuurd; daarna volgt de analyse.',
    'Op 3 juni was er een avond. Over de uitkomst zullen wij berichten.',
    '- 3 juni: wijkavond in De Brink, goed bezocht',
    'Het bestuur kijkt terug op een onrustig voorjaar.',
    'De op 6 maart 2025 verzonden brief is beantwoord.',
    '| Onderdeel | Afgesproken | Nu |\n|---|---|---|\n| Regioplan | wordt in maart 2025 vastgesteld | vastgesteld in april |',
    '| Onderdeel | Wat zeiden we | Hoe ging het |\n|---|---|---|\n| Regioplan | wordt in maart 2025 vastgesteld | is in april gedaan |',
    '| Onderdeel | Gepland | Werkelijk |\n|---|---|---|\n| Regioplan | wordt in maart 2025 vastgesteld | in april |',
  ])('but not: %s', check);
});

describe('what is past, goes on, or is not said to come, is left alone', () => {
  test.each([
    'Ter voldoening aan de op 8 mei gedane toezegging wordt u nader geïnformeerd.',
    'De cijfers komen uit de nota die het college afgelopen dinsdag, op 10 juni, naar de raad stuurde.',
    'Vier jaar in een minuut\n\n29-11-2024 raadsleden zeggen: stop',
    'Onze op 8 mei 2025 gemaakte afspraken worden nagekomen.',
    'Er wordt bespaard.[3] De raad heeft daarom op 4 juni 2025 een motie aangenomen om de zorg te versterken.',
    '**Vragen van raadslid De Wit, ontvangen 4 juni 2025**',
    'Het geld is er tot en met 2027, dus Sanne plant de evaluatie in mei van dat jaar.',
    'Onze site meldt nog dat de bibliotheek in mei 2025 open zal gaan. Die pagina graag aanpassen.',
    'Het jaarplan moet elk jaar voor 1 mei klaar zijn.',
    'Dit voorjaar zijn twee speelplekken verplaatst.',
    'Na de start in april zullen we bijsturen.',
    'De brug gaat niet in mei maar in september open.',
    'De opening stond gepland voor mei en is nu in september.',
    'Het is de bedoeling dat wij, zoals op 8 mei besproken, in december tekenen.',
    'Wij schreven in maart: in mei komt er meer duidelijkheid.',
    'Het akkoord draagt als datum van ondertekening 16 september 2024.',
    'De colleges stellen de agenda op 3 maart vast.',
    'De gemeenteraad neemt in januari een besluit.',
    'Partijen zetten op 3 juni hun handtekening.',
    'Er wordt rekening gehouden met het akkoord, ondertekend op 8 april 2025.',
    'Het fonds volgt met ingang van 2024 de groei van de economie.',
    'Ontvangen 20 februari 2025, verzonden 11 maart 2025',
    'Met ingang van 2027 krijgen gemeenten één uitkering, zo liet het ministerie op 22 april weten.',
    'De gebieden krijgen hun geld, aldus het ministerie op 22 april 2025.',
    'Het college volgt of het Rijk de voorwaarden nakomt die de leden eind 2022 aan deelname verbonden.',
    'De agenda moet in mei 2025 af zijn om op tijd te zijn, en dat is gelukt.',
    'De agenda moet vóór 1 mei 2025 klaar zijn. Dat hebben we gehaald.',
    'Volgens de oude planning stelt de raad de nota in maart 2025 vast.',
    'Vlak voor de zomer is er veel duidelijk geworden.',
    'Het landelijke overleg nam dat in mei formeel over.',
    'Het besluit uit de vergadering van 3 juni 2025 ligt er.',
    'Sinds deze winter loopt de proef.',
    '## Wat deden we?\n\n- Startbijeenkomst: 11 maart 2025',
    '## Planning\n\n- Vastgesteld door het college: 11 maart 2025',
    'Wij werken aan het akkoord, dat vorige week, op 3 juni, is ondertekend door de regio.',
    'Het besluit zou in maart 2025 vallen.',
    'De evaluatie was gepland voor Q1 2025.',
    'Er werd verwacht dat het plan in maart 2025 klaar zou zijn.',
    'In maart 2025 is het plan vastgesteld.',
    'Vanaf 1 januari 2025 geldt het nieuwe tarief.',
    'Sinds maart 2025 loopt de pilot.',
    'De pilot loopt van 1 januari 2025 tot 1 januari 2026.',
    'De begroting 2025 wordt uitgevoerd zoals vastgesteld.',
    'Zodra de wet in april 2025 in werking treedt, passen wij de verordening aan.',
    'De aanbesteding startte in februari 2025.',
    'Daarover is in februari 2025 gesproken; het gesprek wordt vervolgd.',
    'Aanvragen konden tot 1 april 2025 worden ingediend.',
    'De inschrijving is gesloten sinds 1 april 2025.',
    'Wij zullen u voor het zomerreces van 2025 informeren.',
    'Voor de zomer volgt een voorstel.',
    'Voor de zomer van 2025 volgt een voorstel.',
    'In september 2025 volgt een voorstel.',
    '> In maart 2025 volgt een voorstel.',
    'In de loop van 2025 wordt gewerkt aan een nieuw plan.',
    'De zienswijzeperiode loopt tot 1 mei 2025.',
    'De cijfers over Q1 2025 komen in september.',
    'In de brief staat: "In maart 2025 volgt een voorstel."',
    'Volgt in maart 2025 een voorstel?',
    'Op 1 januari 2025 telt de gemeente 45.000 inwoners.',
    'Het gaat op 6 maart 2025 om 180 plannen.',
    'De motie op 29 november 2024 raakt ons allemaal.',
    'Wij baseren ons op de stand op 6 maart 2025.',
    'Wij bedanken de inwoners voor hun inbreng tijdens de avond op 12 mei 2025.',
    'Met het oog op de stemming op 29 november 2024 adviseren wij in te stemmen.',
    'Met terugwerkende kracht verhogen wij in januari 2025 het tarief.',
    'De huisartsen doen nog niet mee; zij sluiten op 24 januari 2023 aan.',
    '- 1 maart 2025: de leden stemmen in; ondertekening volgt in april 2025.',
    'De wethouder antwoordt op 3 juni 2025 dat het plan doorgaat.',
    'Op 2 juni 2025 zetten partijen hun handtekening.',
    'De agenda wordt nog vóór 1 maart vastgesteld.',
    'Vanaf maart rijdt de belbus op vrijdag.',
    'De start staat voor medio 2025 op de planning.',
    '| Wanneer | Wat |\n|---|---|\n| April 2025 | De raad stelt de nota vast |',
    'Het dorpshuis ligt sinds april 2025 bij de haven.',
    'In de raad zit in april 2025 een nieuwe fractie.',
    'In april 2025 horen daar twee gemeenten bij.',
    'De regeling verschijnt begin 2025, als de Kamer ermee instemt.',
    'Het aantal aanvragen neemt in april 2025 toe.',
    '| Onderwerp | Stand |\n|---|---|\n| Nota | op 3 april 2025 stelt de raad haar vast |',
    '| Wat | Wanneer |\n|---|---|\n| Vaststelling nota | april 2025 |',
  ])('%s', check);
});

test('the message names the time and the peildatum', () => {
  expect(messagesOf(CODE, 'De evaluatie staat gepland voor Q1 2025.', WORLD)).toEqual([
    'Dit staat hier als iets dat nog komt, maar het eerste kwartaal van 2025 ligt voor de peildatum (15 juni 2025): zeg wat ervan geworden is.',
  ]);
});

test('"31 december" of a draft of January is that of this year, unless it had to be done by then', () => {
  const inJanuary = (drawn: string) => expect(drawFindings(CODE, drawn, { asOf: '2026-01-19' })).toBe(drawn);
  inJanuary('De contracten eindigen op 31 december.');
  inJanuary('Contract valtraining verlengen tot 31 december.');
  inJanuary('Het plan moet «vóór 31 december» zijn vastgesteld.');
});

describe('a time without a year, in a plan for next year,', () => {
  const plan = (title: string, line: string) => `# ${title}\n\n${line}`;
  test.each([
    plan('Programmabegroting 2026', 'In het tweede kwartaal opent het nieuwe wijkcentrum.'),
    plan('Jaarplan 2026', 'In mei start de cursus.'),
  ])('is of that year', check);
  test.each([
    plan('Programmabegroting 2026', 'De cursus start in «mei 2025».'),
    plan('Jaarverslag 2025', 'In «mei» start de cursus.'),
  ])('but not where it has a year, or in another paper', check);
});
