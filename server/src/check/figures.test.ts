// Figures told in other ways than in a plain sentence of their own: beside others, in tables and lists, as an answer, as hearsay.
import { describe, expect, it } from 'vitest';
import { claimsOf } from './testing';

const WRONG: ReadonlySet<string> = new Set(['afwijkend', 'verouderd', 'nog-niet-bekend']);

function wrong(text: string, asOf: string): string[] {
  return claimsOf(text, asOf)
    .filter(({ judgement }) => WRONG.has(judgement.status))
    .map(({ start, end, fact }) => `${fact.id} ${text.slice(start, end)}`);
}

function facts(text: string, asOf: string): string[] {
  return claimsOf(text, asOf)
    .filter(({ judgement }) => judgement.status === 'geldt')
    .map(({ fact }) => fact.id);
}

describe('a figure is read', () => {
  it.each<[what: string, asOf: string, text: string, found: string]>([
    [
      'of what is counted, with its digits turned round, be it told in the past',
      '2026-08-20',
      'Begin maart hadden landelijk 108 transformatieplannen geld gekregen.',
      'transformatieplannen-met-geld 108 transformatieplannen',
    ],
    [
      'that we have heard of others',
      '2022-11-10',
      'Van de huisartsen weten wij dat 83 procent zich achter deelname aan het IZA heeft geschaard.',
      'lhv-stemuitslag-iza 83 procent',
    ],
    [
      'beside one that words of its own take away',
      '2024-06-20',
      'Met het IZA-geld meegerekend gaat er in 2024 454,9 miljoen via de Brede SPUK, waarvan 9,8 miljoen voor het algemene thema.',
      'brede-spuk-met-iza-2024 454,9 miljoen',
    ],
    [
      'as what another is a part of',
      '2024-06-20',
      'Met het IZA-geld meegerekend gaat er in 2024 445,9 miljoen via de Brede SPUK, waarvan 8,9 miljoen dit jaar voor het algemene thema.',
      'brede-spuk-algemeen-2024 8,9 miljoen',
    ],
    [
      'before the verb of which a part looks like a preposition',
      '2025-07-24',
      'Er gaat wat af: de SPUK IZA levert volgend jaar 14,1 miljoen in en de Brede SPUK moet het nodige missen.',
      'spuk-iza-korting-2026 14,1 miljoen',
    ],
    [
      'before a semicolon with an aside of one’s own',
      '2026-06-18',
      '## SPUK AZWA\n\nWijken uit het Nationaal Programma Leefbaarheid en Veiligheid krijgen in 2028 12 miljoen; wij hebben er daar geen van.',
      'spuk-azwa-nplv-2028 12 miljoen',
    ],
    [
      'in a table of which each row is a line',
      '2026-02-11',
      '| Regel | Landelijk |\n|---|---|\n| Korting Brede SPUK 2026 | 25,3 miljoen euro |',
      'brede-spuk-korting-2026 25,3 miljoen euro',
    ],
    [
      'in a table that has the year in a column of its own',
      '2025-07-24',
      '| Waarvoor | Wanneer | Hoeveel |\n|---|---|---|\n| ontwikkelagenda deel 1 | 2028 | € 191 mln |',
      'ontwikkelagenda-1-2028 € 191 mln',
    ],
    [
      'at the end of a line of a list, in the unit that stands above it',
      '2023-03-15',
      'Het GALA is er.\n\n**De Brede SPUK (mln euro)**\n\n- gezondheid en sociale basis in 2023: 158,3',
      'brede-spuk-gezondheid-en-sociale-basis-2023 158,3',
    ],
    [
      'in a column that is of the whole country, beside one’s own',
      '2026-02-11',
      'Ons aandeel staat rechts:\n\n| Onderdeel | Landelijk | Heyenoord |\n|---|---|---|\n| Coördinatie SPUK IZA 2026 | 35 miljoen euro | via Ooststad |',
      'spuk-iza-coordinatie-2026 35 miljoen euro',
    ],
    [
      'beside the year of a document',
      '2025-10-08',
      'De oploop van de opschalingskorting is nu van de baan; volgens de berichten uit 2023 was daar 576 miljoen euro mee gemoeid.',
      'opschalingskorting-bedrag 576 miljoen euro',
    ],
    [
      'that an aside tells',
      '2026-02-12',
      'De coalitie wil huishoudelijke hulp uit de Wmo halen, wat 345 miljoen moet opleveren.',
      'huishoudelijke-hulp-besparing 345 miljoen',
    ],
    [
      'as the answer to what is clear',
      '2025-06-20',
      'De gesprekken over het AZWA zijn klaar. Inmiddels is duidelijk wat zij opleveren: structureel 371 miljoen euro per jaar voor het sociaal domein.',
      'azwa-structureel-sociaal-domein 371 miljoen euro',
    ],
    [
      'as what will be by hearsay',
      '2024-10-30',
      'Het eigen risico zou in 2027 naar 265 euro gaan.',
      'eigen-risico-2027 265 euro',
    ],
  ])('%s', (_, asOf, text, found) => {
    expect(wrong(text, asOf)).toEqual([found]);
  });
});

describe('what was spoken of by other words is meant', () => {
  const text = 'Gemeenten krijgen hun deel van het transformatiegeld langs een eigen uitkering. Die regeling ';
  it('in the next sentence', () => {
    expect(wrong(`${text}bestrijkt de jaren 2024 tot en met 2027.`, '2025-12-18')).toEqual([
      'spuk-transformatiemiddelen-looptijd de jaren 2024 tot en met 2027',
    ]);
  });
  it('in the one behind that', () => {
    const found = wrong(`${text}is ruim. Een aanvraag is mogelijk tot en met 30 juni 2027.`, '2025-12-18');
    expect(found).toEqual(['spuk-transformatiemiddelen-aanvragen-tot tot en met 30 juni 2027']);
  });
});

describe('a number that is known', () => {
  it('is that of a count with its noun in a compound', () => {
    expect(facts('Van de 445 IZA-acties is het merendeel al uitgevoerd.', '2026-06-01')).toContain('iza-aantal-acties');
  });
  it('is that of a count whose subject the sentence before names', () => {
    const text = 'De Brede SPUK vervangt een lappendeken. Vijftien onderdelen zijn erin samengevoegd.';
    expect(facts(text, '2024-06-01')).toContain('brede-spuk-onderdelen');
    expect(facts(text.replace('Vijftien', 'Drie'), '2024-06-01')).not.toContain('brede-spuk-onderdelen');
  });
  it('is itself, and no wrong answer to another question', () => {
    const text = 'Van het AZWA-geld voor het sociaal domein is in 2027 en 2028 samen 196 miljoen eenmalig.';
    expect(wrong(text, '2025-09-15')).toEqual([]);
  });
});

describe('another number of what is counted', () => {
  it.each<[text: string, found: string]>([
    ['De Brede SPUK bestaat uit twaalf onderdelen.', 'brede-spuk-onderdelen twaalf onderdelen'],
    ['De SPUK IZA loopt landelijk via 38 mandaathouders.', 'spuk-iza-mandaathouders 38 mandaathouders'],
    ['De SPUK IZA wordt verstrekt aan 52 mandaathouders, één per regio.', 'spuk-iza-mandaathouders 52 mandaathouders'],
    ['Onze regio is een van de 32 mandaathouders van de SPUK IZA.', 'spuk-iza-mandaathouders 32 mandaathouders'],
    ['De twaalf gemeenten van Waardenland dienden een plan in.', 'waardenland-gemeenten twaalf gemeenten'],
  ])('is wrong where all are counted: %s', (text, found) => {
    expect(wrong(text, '2025-06-01')).toEqual([found]);
  });

  it.each([
    'De Brede SPUK bestaat uit vijftien onderdelen.',
    'Onze gemeente doet mee aan tien onderdelen van de Brede SPUK.',
    'De Brede SPUK vraagt van ons op zes onderdelen cofinanciering.',
    'De Brede SPUK: met elf onderdelen is al begonnen.',
    'In Waardenland doen zeven gemeenten mee aan het project valpreventie.',
    'De regio Waardenland telt acht gemeenten die al een zorgcoördinator hebben.',
    'Voor de SPUK IZA zijn er 42 mandaathouders; 30 mandaathouders hebben hun verantwoording ingediend.',
  ])('is of some of them elsewhere: %s', (text) => {
    expect(wrong(text, '2025-06-01')).toEqual([]);
  });
});

describe('an amount with two digits turned round', () => {
  const text = 'De SPUK AZWA vervangt de oude stromen. Landelijk is er in 2027 451 miljoen euro voor.';
  it('is found by the one that is known', () => {
    expect(wrong(text, '2026-10-06')).toEqual([]);
    expect(wrong(text.replace('451', '415'), '2026-10-06')).toEqual(['spuk-azwa-totaal-2027 415 miljoen euro']);
  });
  it('is one’s own where it is what one’s own books amount to', () => {
    const own = text.replace(
      'Landelijk is er in 2027 451 miljoen euro voor',
      'De gemeentebegroting sluit op 415 miljoen',
    );
    expect(wrong(own, '2026-10-06')).toEqual([]);
  });
  it('is that of a share too', () => {
    const said = 'De resolutie om te stoppen met het IZA kreeg 94,3 procent van de stemmen.';
    expect(wrong(said, '2025-03-20')).toEqual(['resolutie-stop-percentage 94,3 procent']);
    expect(wrong(said.replace('94,3', '93,4'), '2025-03-20')).toEqual([]);
  });
});

describe('a time is of the amount it stands with', () => {
  it('where it opens what a later one is told with', () => {
    const text = 'Daarnaast is er voor sport en combinatiefuncties 87 miljoen, en vanaf 2027 nog 78 miljoen.';
    expect(wrong(text, '2026-01-13')).toEqual([]);
    expect(wrong(text.replace('78', '68'), '2026-01-13')).toEqual([
      'sportakkoord-en-combinatiefuncties-vanaf-2027 68 miljoen',
    ]);
  });
  it('and the year after is another', () => {
    const text =
      'Het eerste deel van de ontwikkelagenda is in 2027 goed voor 77 miljoen en het jaar erna voor 119 miljoen.';
    expect(wrong(text, '2026-01-13')).toEqual([]);
  });
});

describe('a known amount that is rounded', () => {
  it('is that one, and no wrong answer to another question', () => {
    const text = 'Tel je bij de Brede SPUK het IZA-geld mee, dan komt 2024 uit op bijna 446 miljoen.';
    expect(wrong(text, '2023-03-06')).toEqual([]);
  });
});

describe('a number of many digits', () => {
  it('is no slip for another', () => {
    const text = 'In 2023 werd voor 2026 nog gerekend met 384,6 miljoen voor gemeenten uit AZWA en HLO bij elkaar.';
    expect(wrong(text, '2026-02-11')).toEqual([]);
  });
});

describe('an end is read', () => {
  it.each<[what: string, text: string, found: string]>([
    ['behind a day on which it is no longer', 'Na 2027 is het transformatiegeld niet meer beschikbaar.', 'na 2027'],
    ['at the end of a year in a clause of its own', 'Omdat het IZA eind 2026 afloopt, denken wij na.', 'eind 2026'],
    [
      'in the row of a planning',
      '| Datum | Mijlpaal |\n|---|---|\n| 31 mei 2027 | laatste dag aanvraag SPUK transformatiemiddelen |',
      'laatste dag aanvraag',
    ],
  ])('%s', (_, text, found) => {
    expect(wrong(text, '2026-06-01').map((one) => one.slice(one.indexOf(' ') + 1).toLowerCase())).toContain(found);
  });
});

describe('a day without a year is that of a plan', () => {
  it('that was overtaken', () => {
    expect(wrong('De Voorjaarsnota moet nog verschijnen, in april.', '2025-06-18')).toEqual([
      'voorjaarsnota-2025-verschenen Voorjaarsnota moet nog verschijnen, in april',
    ]);
  });
  it('and not of what was done before it', () => {
    const text =
      'De VNG heeft het Integraal Zorgakkoord getekend met een voorbehoud: op 2 december spreken de leden zich uit.';
    expect(wrong(text, '2022-11-17')).toEqual([]);
  });
});
