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
    'De begroting ligt in «mei 2025» ter zienswijze bij de raden.',
    'Op «12 mei 2025» is de startbijeenkomst.',
    'In «april 2025» betrekken wij een nieuw pand.',
    '«Uiterlijk in mei 2025» ligt er een plan van aanpak.',
    'De agenda wordt door onze colleges nog «vóór 1 juni» vastgesteld.',
    'Wist u dat de pilots in «mei 2025» van start zullen gaan?',
    'De bedragen worden in «april 2025» bekend.',
    'De regeling komt «begin 2025» uit.',
    'De themalunch is op «12 mei 2025».',
    'De afspraak met de huisartsen is op «3 juni» om half twee.',
    'De colleges stellen de agenda op «3 juni» vast, tekstwijzigingen dus niet meer per mail.',
  ])('%s', check);
});

describe('what is past, goes on, or is not said to come, is left alone', () => {
  test.each([
    'Het akkoord draagt als datum van ondertekening 16 september 2024.',
    'De colleges stellen de agenda op 3 maart vast.',
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
  ])('%s', check);
});

test('the message names the time and the peildatum', () => {
  expect(messagesOf(CODE, 'De evaluatie staat gepland voor Q1 2025.', WORLD)).toEqual([
    'Dit staat hier als iets dat nog komt, maar het eerste kwartaal van 2025 ligt voor de peildatum (15 juni 2025): zeg wat ervan geworden is.',
  ]);
});
