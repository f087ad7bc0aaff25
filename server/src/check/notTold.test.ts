// What a sentence names without telling it: hypotheses, opinions, rumours, advice, what comes before something else, another's association.
import { describe, expect, it } from 'vitest';
import { claimsOf } from './testing';

const TOLD: ReadonlySet<string> = new Set(['geldt', 'afwijkend', 'verouderd', 'nog-niet-bekend']);

function told(text: string, asOf: string): string[] {
  return claimsOf(text, asOf)
    .filter(({ judgement }) => TOLD.has(judgement.status))
    .map(({ fact }) => fact.id);
}

describe('a sentence does not tell', () => {
  it.each<[what: string, asOf: string, text: string, fact: string]>([
    [
      'what goes on whether or not it is so',
      '2025-02-01',
      'Wij schorten de termijn op, ongeacht of gemeenten partij blijven bij het IZA.',
      'gemeenten-in-iza',
    ],
    ['what is only about as many', '2026-03-10', 'Het IZA telt bijna 450 acties.', 'iza-aantal-acties'],
    [
      'on which day one of our own colleges decides',
      '2026-10-01',
      'De regionale werkagenda van onze regio wordt op 6 oktober 2026 door ons college vastgesteld.',
      'werkagenda-deadline',
    ],
    [
      'a time of what the sentence before is about',
      '2026-02-10',
      'Het wetsvoorstel voor de eigen bijdrage ligt stil. Ons contract met de vervoerder loopt af. De startdatum is 1 januari 2027.',
      'eigen-bijdrage-wmo-ingangsdatum',
    ],
    [
      'what follows with "dan" from a condition',
      '2024-11-12',
      'Mocht de SPUK IZA worden beëindigd, dan vervalt de uitkering in 2025 en treden de partijen in overleg.',
      'spuk-iza-2025',
    ],
    [
      'what is said to be able to be',
      '2024-11-12',
      'Als de leden het voorstel steunen, kan het zijn dat de SPUK IZA in 2025 verdwijnt.',
      'spuk-iza-2025',
    ],
    [
      'that a grant ends when others do that go into it',
      '2026-10-20',
      'De uitkeringen lopen eind dit jaar af en gaan op in de SPUK AZWA.',
      'spuk-azwa-looptijd',
    ],
    [
      'when a contribution begins by the year of an amount',
      '2026-10-20',
      'De eigen bijdrage voor de Wmo is in 2026 € 21,80 per maand.',
      'eigen-bijdrage-wmo-ingangsdatum',
    ],
    [
      'what somebody decided to do as what they do now',
      '2025-03-10',
      'De VNG heeft in november 2024 besloten om te stoppen met de gesprekken over een nieuw IZA.',
      'vng-aan-tafel',
    ],
    [
      'of the day of another step on the way that it is the wrong day',
      '2025-09-22',
      'Over het AZWA: minister Jansen tekende in juli nog voor het onderhandelaarsresultaat.',
      'azwa-ondertekening',
    ],
    [
      'of one year what opens with "daarna"',
      '2026-11-10',
      'Voor de basisfunctionaliteiten ligt de piek in 2029 met 417 miljoen. Daarna zakt het naar 341 miljoen.',
      'basisfunctionaliteiten-geld-2029',
    ],
    [
      'what an old paper says',
      '2026-07-07',
      'Dit gaat over het IZA. In een oude presentatie staat dat de huisartsen het akkoord nog moeten tekenen.',
      'lhv-ondertekent-iza',
    ],
    [
      'of an agreement what is done to the paper at hand',
      '2024-10-22',
      'Dit gaat over het IZA.\n\nDeze brief is door alle dertien partijen ondertekend op 21 oktober 2024.',
      'iza-ondertekening',
    ],
    [
      'of a grant what a pronoun says of what was just named',
      '2024-09-24',
      'De SPUK IZA kent een mandaathouder. De overeenkomst met het bureau eindigt volgend jaar. Zij kan worden verlengd tot en met 2028.',
      'spuk-iza-looptijd',
    ],
    [
      'of an agreement when a lease that is called by it ends',
      '2026-06-01',
      'De huurovereenkomst van het AZWA-kantoor geldt na 2027 niet meer.',
      'azwa-looptijd',
    ],
    [
      'of all municipalities what we do by not filling vacancies',
      '2025-06-10',
      'Het ravijnjaar geeft een daling, die wij hebben opgevangen door vacatures niet in te vullen.',
      'ravijn-2026-oplossing',
    ],
    [
      'that something is missing before anybody wrote that it was',
      '2022-11-10',
      'Wij geven mee dat een oplossing voor het ravijn van 2026 ontbreekt.',
      'voorwaarde-ravijn-vervuld',
    ],
    [
      'an item of what is asked for',
      '2024-10-22',
      'Wij vragen u daarom:\n\n- het ravijn van 2026 te dempen;\n- ons te ontvangen.',
      'ravijn-2026-oplossing',
    ],
    [
      'of a grant what a council is given, because "het plan" looks like a verb behind a pronoun',
      '2024-12-05',
      'Deze notitie gaat over de SPUK IZA. De raad ontvangt het plan ter kennisname.',
      'spuk-iza-2025',
    ],
    [
      'of a grant what happens to what one common word far off may be of',
      '2025-03-06',
      'Hier gaat het over de SPUK IZA.\n\nPartijen hebben eerder een verklaring getekend. Die vervalt met dit convenant.',
      'spuk-iza-2025',
    ],
    [
      'of an agreement what is done by as many parties to something else',
      '2022-12-20',
      'Dit gaat over het IZA. Ons preventieakkoord is er al. Het plan is destijds door twaalf partijen ondertekend.',
      'iza-ondertekening',
    ],
    [
      'of the one agreement what the word before stands for the other',
      '2023-02-07',
      'De LHV doet mee aan het IZA. Vrijdag is het GALA getekend. De LHV is daarbij geen partij.',
      'lhv-ondertekent-iza',
    ],
    [
      'the year in a name',
      '2026-02-17',
      'Wij werken aan de werkagenda. Ons plan Buurtzorg 2030 is goedgekeurd.',
      'werkagenda-deadline',
    ],
    [
      'that conditions are met by naming them',
      '2022-12-20',
      'Drie voorwaarden zijn gesteld aan het IZA: een oplossing voor het ravijn en structureel geld voor preventie.',
      'voorwaarde-structureel-geld-vervuld',
    ],
    [
      'of the members of the VNG what members of a board do',
      '2023-02-07',
      'Wij schreven over het IZA en de VNG. Drie bestuursleden steunen de motie, twee niet.',
      'vng-leden-besluit-iza',
    ],
    [
      'what it supposes',
      '2024-10-01',
      'Het tweede scenario veronderstelt dat de VNG de gesprekken over het IZA staakt, waarvan geen sprake is.',
      'vng-aan-tafel',
    ],
    [
      'what it holds to be right',
      '2025-06-01',
      'Wij vinden dat er eerst een UDO op het AZWA moet worden uitgevoerd.',
      'udo-azwa',
    ],
    [
      'what comes before something else',
      '2025-08-25',
      'Voordat de VNG het AZWA bekrachtigt, spreken de leden zich uit.',
      'vng-bekrachtiging-azwa',
    ],
    [
      'what is a condition by its second word',
      '2025-06-01',
      'Alleen als er structureel geld voor het sociaal domein komt, nemen wij mensen aan.',
      'structurele-financiering-sociaal-domein',
    ],
    [
      'what is advised',
      '2022-10-01',
      'Het bestuur adviseert de leden met het IZA in te stemmen.',
      'vng-instemming-iza',
    ],
    [
      'what is hoped for',
      '2026-06-01',
      "De GGD'en hopen in 2028 op meer dan 3 miljoen uit de SPUK AZWA.",
      'spuk-azwa-ggd-2028',
    ],
    [
      'of all municipalities what it tells of the association of somebody',
      '2022-12-13',
      'Mevrouw Oost spreekt over het IZA. Haar vereniging is nog geen partij bij het akkoord.',
      'gemeenten-in-iza',
    ],
    [
      'of the agreement on care when an agreement with others ends',
      '2023-06-13',
      'Het akkoord met de woningcorporaties loopt tot en met 2028.',
      'iza-looptijd',
    ],
    [
      'what the parties do when it is one’s own council that does it',
      '2023-06-13',
      'Over het IZA is overleg geweest. Ons college staat achter de inhoud van het IZA.',
      'vng-steun-inhoud-iza',
    ],
    [
      'a decision by "in" before the meeting where members vote',
      '2025-07-22',
      'Het AZWA is er als onderhandelaarsakkoord. De leden stemmen hierover in de ledenvergadering.',
      'vng-bekrachtiging-azwa',
    ],
    [
      'an end by "afgelopen" before a season',
      '2026-02-10',
      'Met de bekrachtiging door de VNG, afgelopen najaar, is het AZWA ook van ons.',
      'azwa-looptijd',
    ],
    [
      'a year that is counted from another one',
      '2023-11-07',
      'De opschalingskorting loopt per 2026 op, en pas een jaar later wordt het gemeentefonds gekoppeld aan het bbp.',
      'gemeentefonds-nieuwe-systematiek',
    ],
    [
      'what a relative clause says of another noun',
      '2024-12-05',
      'De SPUK IZA is van belang. Wij hebben geen contracten die na de jaarwisseling doorlopen.',
      'spuk-iza-2025',
    ],
    [
      'what follows from it of another thing',
      '2025-05-22',
      'De SPUK IZA kan veranderen, vandaar dat Oudemeer de vacature heeft ingetrokken.',
      'spuk-iza-2025',
    ],
    [
      'the day of the letter as that of its subject',
      '2025-07-17',
      'Datum: 17 juli 2025 Onderwerp: onderhandelaarsakkoord AZWA',
      'azwa-onderhandelaarsakkoord',
    ],
    [
      'what is to be there this quarter as being there',
      '2025-03-20',
      'Het AZWA is in de maak. Het nieuwe akkoord ligt er dit kwartaal.',
      'azwa-onderhandelaarsakkoord',
    ],
    [
      'a plan by a plural that is written alike in the past',
      '2023-03-14',
      "Begin februari zetten VNG, GGD'en en VWS hun handtekening onder het GALA.",
      'gala-ondertekening',
    ],
    [
      'of an agreement that somebody’s job by its name is extended',
      '2025-06-20',
      'De vacature regisseur IZA (24 uur) is verlengd.',
      'iza-verlenging',
    ],
    [
      'of an agreement what the label of the passage says of something else',
      '2025-09-22',
      'De werkagenda: uiterlijk 30 september 2026 klaar, staat in het AZWA.',
      'azwa-ondertekening',
    ],
    [
      'of one grant how long the grant lasts that the label of the passage names',
      '2026-09-15',
      '**SPUK AZWA.** Vanaf 2027 gaan SPUK IZA en GALA-geld op in één uitkering. De regeling geldt voor 2027, 2028 en 2029.',
      'spuk-iza-looptijd',
    ],
    [
      'that nobody signed, by that not all did',
      '2025-09-22',
      'HLO: nog niet alle partijen hebben getekend.',
      'hlo-bekrachtiging',
    ],
    [
      'of an agreement that a letter about it was signed',
      '2025-08-20',
      'Wij hebben de brief aan de minister over het AZWA ondertekend.',
      'azwa-ondertekening',
    ],
    [
      'of a grant that a report on it is no longer asked for',
      '2024-10-10',
      'De verplichte tussenrapportage van de SPUK IZA vervalt vanaf 2025.',
      'spuk-iza-2025',
    ],
    [
      'by one’s own words what is refuted in the next sentence',
      '2024-02-15',
      'U schrijft dat het zorgakkoord niet deugt omdat de huisartsen niet meedoen. Dat klopt niet.',
      'lhv-ondertekent-iza',
    ],
    [
      'of a grant what stands before a semicolon',
      '2025-03-05',
      'De SPUK IZA is verdeeld. Van 2024 is 11 procent niet uitgegeven; dat vloeit terug naar het Rijk.',
      'spuk-iza-2025',
    ],
    [
      'by the years of a paper when it is due',
      '2026-11-03',
      'Het voorstel: vaststellen werkagenda Zorg en Welzijn 2027-2030.',
      'werkagenda-deadline',
    ],
    [
      'by words of two fields of a form',
      '2022-11-24',
      '**Onderwerp:** stem van onze gemeente in de ledenvergadering van de VNG over het IZA **Steller:** team Zorg **Voorstel:** vóór stemmen',
      'vng-instemming-iza',
    ],
  ])('%s', (_, asOf, text, fact) => {
    expect(told(text, asOf)).not.toContain(fact);
  });

  it('that something is ahead when it names it as what changed things', () => {
    const text = 'Met de ondertekening van het GALA, op 3 februari, is mijn oude reeks achterhaald.';
    expect(told(text, '2023-04-18')).toEqual(['gala-ondertekening']);
    expect(claimsOf(text, '2023-04-18')[0]?.judgement.status).toBe('geldt');
  });

  it('the very day by a number of weeks, and which one is wrong', () => {
    const text = 'Het GALA eindigt over zes weken.';
    const status = (asOf: string) => claimsOf(text, asOf).map(({ judgement }) => judgement.status);
    expect(status('2026-11-17')).toEqual(['geldt']);
    expect(status('2026-06-17')).toEqual(['onbeslist']);
  });

  it('that something was so once where it tells since which day, still to come, it is so again', () => {
    const text = 'De VNG zit bij het IZA. Sinds januari 2025 is de VNG terug aan tafel.';
    const last = claimsOf(text, '2024-12-12')
      .filter(({ fact }) => fact.id === 'vng-aan-tafel')
      .at(-1);
    expect(last?.judgement.status).toBe('nog-niet-bekend');
  });

  it('and yet tells of a plan for a month just gone by that another plan took its place', () => {
    const text = 'Over het AZWA spreken de leden van de VNG zich eind april uit.';
    const status = (asOf: string) =>
      claimsOf(text, asOf).map(({ fact, judgement }) => `${judgement.status} ${fact.id}`);
    expect(status('2025-05-22')).toContain('verouderd leden-beslissen-azwa');
    expect(status('2025-01-22')).not.toContain('verouderd leden-beslissen-azwa');
  });

  it('more than that signatures are still to come, when it says that they follow', () => {
    const status = (asOf: string) =>
      claimsOf('De handtekeningen onder het AZWA volgen later.', asOf).map(({ judgement }) => judgement.status);
    expect(status('2025-07-24')).toEqual(['geldt']);
    expect(status('2025-10-24')).toEqual(['verouderd']);
  });

  it('a denial of what has one behind its own comma', () => {
    const [claim] = claimsOf('Gelijkwaardigheid is geregeld, de andere wensen niet.', '2025-03-05');
    expect(claim?.judgement.status).toBe('geldt');
  });

  it('and yet tells what is of importance because it happened', () => {
    expect(told('Van belang is dat het HLO is bekrachtigd.', '2025-02-10')).toContain('hlo-bekrachtiging');
  });
});
