// Claims judged at a date, on the built-in knowledge: what is said, how it is told, and when.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOf, judged } from './testing';

describe('what was not so until later', () => {
  it('is told of the month of this year in which it became known', () => {
    const text = 'Met het beoordelen van transformatieplannen is in februari gestopt.';
    expect(judged(text, '2026-01-13')).toContain('nog-niet-bekend beoordeling-transformatieplannen');
  });
});

describe('a plan for a day that just went by', () => {
  it('is that of the plan that named it', () => {
    const text =
      'De VNG zit bij het IZA aan tafel. Het bestuur legt op 29 november een resolutie voor om de gesprekken te staken.';
    expect(judged(text, '2024-12-10')).toContain('verouderd resolutie-stop-iza');
    expect(judged(text, '2024-11-20')).not.toContain('verouderd resolutie-stop-iza');
  });
});

describe('words that say something of today', () => {
  it('foresee nothing', () => {
    const told = judged('Een oplossing voor het ravijn van 2026 ontbreekt.', '2022-11-10');
    expect(told).toContain('geldt ravijn-2026-oplossing');
    expect(told.join()).not.toContain('nog-niet-bekend');
  });
});

describe('a claim', () => {
  it.each<[asOf: string, text: string, status: string, fact: string]>([
    ['2024-12-10', 'De SPUK IZA komt hoogstwaarschijnlijk per 1 januari 2025 te vervallen.', 'geldt', 'spuk-iza-2025'],
    [
      '2025-02-20',
      'De SPUK IZA komt hoogstwaarschijnlijk per 1 januari 2025 te vervallen.',
      'verouderd',
      'spuk-iza-2025',
    ],
    ['2025-02-20', 'Wij gaan ervan uit dat de SPUK IZA in 2025 niet wordt voortgezet.', 'verouderd', 'spuk-iza-2025'],
    ['2025-02-20', 'Het wegvallen van de SPUK IZA per 2025 treft onze partners.', 'verouderd', 'spuk-iza-2025'],
    ['2025-02-20', 'Vervalt de SPUK IZA in 2025?', 'onbeslist', 'spuk-iza-2025'],
    ['2026-03-10', 'VWS toetst de werkagenda niet op inhoud.', 'nog-niet-bekend', 'werkagenda-toets-vws'],
    [
      '2025-09-12',
      'Afgelopen maandag 8 september zetten de partijen hun handtekening onder het AZWA.',
      'geldt',
      'azwa-ondertekening',
    ],
    ['2025-10-01', 'Over drie jaar, eind 2028, zit het AZWA erop.', 'geldt', 'azwa-looptijd'],
    ['2026-05-06', 'SPUK AZWA Looptijd: 2027 - 2029', 'geldt', 'spuk-azwa-looptijd'],
    ['2025-02-18', 'Regio Waardenland Aantal gemeenten: 10', 'geldt', 'waardenland-gemeenten'],
    [
      '2026-04-21',
      'Van de transformatieplannen staan er nog 48 in de wachtrij.',
      'geldt',
      'transformatieplannen-wachtrij',
    ],
    [
      '2025-10-14',
      'Niemand kan gemeenten dwingen eigen geld bij te leggen; wat het AZWA vraagt, betaalt het Rijk.',
      'geldt',
      'eigen-geld-gemeenten',
    ],
    [
      '2025-10-20',
      'De VNG pleit voor transformatiemiddelen die tot en met 2030 beschikbaar blijven.',
      'onbeslist',
      'transformatiemiddelen-beschikbaar-tot',
    ],
    [
      '2026-10-01',
      'Het AZWA loopt.\n\nLandelijk is het regionale deel in 2028 235 miljoen, en in 2029 159 miljoen.',
      'afwijkend',
      'spuk-azwa-regionaal-2029',
    ],
    ['2026-10-01', 'De SPUK AZWA telt in het laatste jaar 523 miljoen euro.', 'afwijkend', 'spuk-azwa-totaal-2029'],
    [
      '2026-03-18',
      '**Bedragen voor de basisinfrastructuur (D6)**\n\nHiervoor is 218 miljoen in 2028 uitgetrokken.',
      'afwijkend',
      'basisinfrastructuur-geld-2028',
    ],
    [
      '2026-03-18',
      '| mln. euro | 2026 | 2028 |\n|---|---|---|\n| D6 | 30 | 148 |',
      'afwijkend',
      'basisinfrastructuur-geld-2028',
    ],
    ['2025-02-20', 'Als de SPUK IZA in 2025 vervalt, stoppen onze projecten.', 'onbeslist', 'spuk-iza-2025'],
    ['2025-02-20', '"De SPUK IZA vervalt in 2025", schreef een raadslid.', 'aangehaald', 'spuk-iza-2025'],
    ['2025-02-20', '> De SPUK IZA vervalt in 2025.', 'aangehaald', 'spuk-iza-2025'],
    ['2025-02-20', 'Destijds zou de SPUK IZA in 2025 vervallen.', 'historie', 'spuk-iza-2025'],
    ['2025-02-20', 'De SPUK IZA blijft in 2025 beschikbaar.', 'geldt', 'spuk-iza-2025'],
    ['2025-02-20', 'Vervalt de SPUK IZA in 2025, dan stoppen onze projecten.', 'onbeslist', 'spuk-iza-2025'],
    ['2024-11-20', 'Stemmen de leden in met het IZA, dan gaan wij door.', 'onbeslist', 'vng-instemming-iza'],
    ['2025-11-01', '- 29 november 2024: gemeenten stappen uit het IZA', 'historie', 'gemeenten-in-iza'],
    ['2025-11-01', '**November 2024.** Gemeenten stappen uit het IZA.', 'historie', 'gemeenten-in-iza'],
    ['2025-11-01', 'Gemeenten stappen uit het IZA.', 'verouderd', 'gemeenten-in-iza'],
    [
      '2025-11-01',
      '| Wanneer | Wat |\n|---|---|\n| november 2024 | Gemeenten stappen uit het IZA |',
      'historie',
      'gemeenten-in-iza',
    ],
    ['2025-11-01', 'De VNG neemt niet meer deel aan de gesprekken over het IZA.', 'verouderd', 'vng-aan-tafel'],
    // "Is geen sprake" denies the noun it is said of, however far away.
    ['2026-06-01', 'Van een voortijdig einde van de SPUK IZA per 2026 is geen sprake.', 'geldt', 'spuk-iza-2026'],
    // Words of an answer spread over clauses, and a subject that is named without its name.
    [
      '2022-10-01',
      'In 2021, bij de formatie, gaven gemeenten de informateur hun propositie mee.',
      'geldt',
      'propositie-sociaal-domein',
    ],
    ['2025-11-01', 'Het AZWA moet nog worden ondertekend.', 'verouderd', 'azwa-ondertekening'],
    ['2025-11-01', 'Het AZWA is op 8 september 2025 ondertekend.', 'geldt', 'azwa-ondertekening'],
    ['2025-11-01', 'Het AZWA is op 18 september 2025 ondertekend.', 'afwijkend', 'azwa-ondertekening'],
    ['2025-08-01', 'Het AZWA is op 8 september 2025 ondertekend.', 'nog-niet-bekend', 'azwa-ondertekening'],
    ['2025-11-01', 'Het IZA loopt tot en met 2026.', 'verouderd', 'iza-looptijd'],
    ['2025-11-01', 'Het IZA loopt tot en met 2028.', 'geldt', 'iza-looptijd'],
    ['2025-11-01', 'Landelijk is er voor de SPUK IZA in 2026 127 miljoen euro.', 'geldt', 'spuk-iza-budget-2026'],
    ['2025-11-01', 'Landelijk is er voor de SPUK IZA in 2026 172 miljoen euro.', 'afwijkend', 'spuk-iza-budget-2026'],
    ['2025-11-01', 'De resolutie is met 39,4% van de stemmen aangenomen.', 'afwijkend', 'resolutie-stop-percentage'],
    ['2025-11-01', 'De resolutie is met 93,4 procent van de stemmen aangenomen.', 'geldt', 'resolutie-stop-percentage'],
  ])('at %s: %s', (asOf, text, status, fact) => {
    expect(judged(text, asOf)).toContain(`${status} ${fact}`);
  });

  it('that a later sentence brings up to date is history', () => {
    const text =
      'De SPUK IZA kwam in 2025 te vervallen. Eind december liet VWS weten dat zij in 2025 toch beschikbaar blijft.';
    expect(judged(text, '2025-02-20')).toEqual(['historie spuk-iza-2025', 'geldt spuk-iza-2025']);
  });

  it('about an amount of one municipality is no claim about the country', () => {
    const statuses = judged('Onze gemeente ontvangt in 2026 € 1,2 miljoen SPUK IZA.', '2025-11-01');
    // That there is a SPUK IZA in 2026 it does say.
    expect(statuses.filter((status) => !status.startsWith('onbeslist'))).toEqual(['geldt spuk-iza-2026']);
  });

  it('in a table is read with the heads of its row and column', () => {
    const table = '| SPUK AZWA (x € 1 mln) | 2027 | 2028 |\n| --- | --- | --- |\n| Totaal | 451 | 574 |';
    expect(judged(table, '2026-06-01')).toEqual(['geldt spuk-azwa-totaal-2027', 'afwijkend spuk-azwa-totaal-2028']);
  });

  it('in a table that sums up is the whole in the row of the sum, and not below it', () => {
    const parts = '| Onderdeel SPUK AZWA | 2027 |\n|---|---|\n| NPLV | 15 mln |\n| GGD | 3 mln |\n| Totaal | 415 mln |';
    expect(judged(parts, '2026-11-17')).toContain('afwijkend spuk-azwa-totaal-2027');
    const more =
      '| Stroom | Bedrag |\n|---|---|\n| SPUK IZA 2026 | 150 mln |\n| Brede SPUK 2026 | 43 mln |\n| Totaal | 193 mln |\n| Ontwikkelagenda, 2027 | 72 mln |\n| Ontwikkelagenda, 2028 | 119 mln |';
    expect(judged(more, '2025-08-19')).toContain('afwijkend ontwikkelagenda-1-2027');
  });

  it('in a table is of what the cell behind it says that it comes from', () => {
    const table = (source: string) => `| Post | 2027 | Herkomst |\n|---|---|---|\n| Mantelzorg | 35 mln | ${source} |`;
    expect(judged(table('uit het HLO'), '2025-11-20')).toEqual(['afwijkend hlo-geld-gemeenten-2027-2030']);
    expect(judged(table('eigen middelen'), '2025-11-20')).toEqual([]);
  });

  it('in a table is of the whole country under a head that tells who speaks', () => {
    const table = '| Onderwerp | Wat zeggen we? |\n|---|---|\n| Ontwikkelagenda, 2027 | 72 miljoen |';
    expect(judged(table, '2025-11-20')).toEqual(['afwijkend ontwikkelagenda-1-2027']);
  });

  it('takes the word for its year from the one beside it', () => {
    const text = 'De SPUK AZWA: 451 miljoen in het eerste jaar en 523 miljoen in het laatste.';
    expect(judged(text, '2026-10-06')).toContain('afwijkend spuk-azwa-totaal-2029');
  });

  it('with a nought of milliards too many is wrong, and one of millions is somebody else’s', () => {
    const cut = (amount: string) => `Het hoofdlijnenakkoord bezuinigt ${amount} op subsidies van alle ministeries.`;
    expect(judged(cut('10 miljard'), '2024-09-10')).toContain('afwijkend subsidiekorting-rijk');
    expect(judged(cut('100 miljoen'), '2024-09-10')).not.toContain('afwijkend subsidiekorting-rijk');
  });

  it('is held against what was possibly known, and a swap of the only number there ever was is no history', () => {
    const extra = 'Door de onderwijsdeal wordt 351 miljoen extra op de zorg bezuinigd.';
    expect(judged(extra, '2024-12-19')).toContain('afwijkend msz-korting-totaal');
    const before = 'De geschrapte oploop van de opschalingskorting, structureel 765 miljoen, is eerder verwerkt.';
    expect(judged(before, '2024-11-18')).toContain('afwijkend opschalingskorting-bedrag');
  });

  it('becomes history by a footnote that says of which date it is', () => {
    const text = 'De SPUK IZA vervalt in 2025.[^1]\n\n[^1]: Stand van zaken op 29 november 2024.\n';
    expect(judged(text, '2025-02-20')).toEqual(['historie spuk-iza-2025']);
  });

  it('under a heading or an intro line is about what stands above it', () => {
    expect(judged('De SPUK IZA:\n\n- vervalt per 1 januari 2025;\n- had een looptijd.\n', '2025-02-20')).toContain(
      'verouderd spuk-iza-2025',
    );
  });
});

it('random sentences of terms, verbs, dates and amounts never throw', () => {
  const words = fc.constantFrom(
    ...'de het SPUK IZA AZWA VNG Brede GALA vervalt blijft ondertekend niet geen als indien € 150 miljoen 127 mln. in 2025 2026 per 1 januari tot en met , . ; : ( ) " \' – zou zal wordt verwacht gemeenten akkoord die dat • | \n [^1] ** uit stappen tafel € procent 93,4%'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 80 }), (parts) => {
      const text = parts.join(' ');
      for (const one of claimsOf(text, '2025-10-01')) {
        expect(one.start).toBeGreaterThanOrEqual(0);
        expect(one.end).toBeLessThanOrEqual(text.length);
        expect(one.start).toBeLessThan(one.end);
      }
    }),
    { numRuns: 300 },
  );
});

describe('a time that goes with a claim', () => {
  it('is that of what came before it, where "later" stands between', () => {
    const text = 'De regeling voor de SPUK IZA is op 7 juli vastgesteld en tien dagen later gepubliceerd.';
    expect(judged(text, '2023-10-16').join()).not.toContain('afwijkend');
  });

  it('puts off what once was so too, where it is since a day to come', () => {
    const text = 'Sinds januari 2025 is de VNG terug in het overleg over het IZA.';
    expect(judged(text, '2024-12-12').join()).not.toContain('verouderd');
  });

  it('is that of the label above a chronicle', () => {
    const text = '**September 2025.** Het AZWA wordt op de 8e in Den Haag getekend.';
    expect(judged(text, '2025-09-29').join()).not.toContain('verouderd');
  });

  it('is none where a relative clause says it of another noun', () => {
    const text = 'De SPUK IZA valt weg in 2025. Wij hebben geen contracten die na de jaarwisseling doorlopen.';
    expect(judged(text, '2024-12-05').join()).not.toContain('verouderd spuk-iza-2025');
  });
});
