// What is found as an amount in running text, what is not, and what is read of its surroundings.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Amount } from './amount';
import { findAmounts } from './amounts';
import { tokenize } from './tokens';

type Expected = Partial<Omit<Amount, 'start' | 'end' | 'outerStart' | 'outerEnd'>> & {
  readonly value?: number;
  readonly text?: string;
  readonly outer?: string;
};

/** Finds the amounts of a text and compares each with what is expected of it; `value` stands for min and max alike. */
function check(text: string, ...expected: readonly Expected[]): void {
  const found = findAmounts(text, tokenize(text));
  expect(
    found.map((amount) => text.slice(amount.start, amount.end)),
    text,
  ).toHaveLength(expected.length);
  expected.forEach((wanted, i) => {
    const amount = found[i]!;
    const { value, text: words, outer, ...rest } = wanted;
    const { start, end, outerStart, outerEnd, ...features } = amount;
    const bounds = value === undefined ? {} : { min: value, max: value };
    expect(features, text).toEqual({ approximate: false, unit: 'EUR', ...bounds, ...rest });
    if (words !== undefined) expect(text.slice(start, end)).toBe(words);
    if (outer !== undefined) expect(text.slice(outerStart, outerEnd)).toBe(outer);
  });
}

const percent = (value: number, rest: Expected = {}): Expected => ({ unit: 'percent', value, ...rest });

describe('the twenty-four amounts on which peers are compared', () => {
  const rows: readonly (readonly [string, readonly Expected[]])[] = [
    ['€ 1,5 miljoen', [{ value: 1_500_000 }]],
    ['1,5 miljoen euro', [{ value: 1_500_000 }]],
    ['Daarvan is 346 miljoen doorgeschoven.', [{ value: 346_000_000 }]],
    ['€ 25.000.000', [{ value: 25_000_000 }]],
    ['€ 25.000.000,-', [{ value: 25_000_000, text: '€ 25.000.000,-' }]],
    ['€ 300 mln.', [{ value: 300_000_000 }]],
    ['€ 300 mln', [{ value: 300_000_000 }]],
    ['EUR 12,3 mld', [{ value: 12_300_000_000 }]],
    ['€ 1,4 miljard', [{ value: 1_400_000_000 }]],
    ['1.400 miljoen euro', [{ value: 1_400_000_000 }]],
    ['€ 1.500 miljoen', [{ value: 1_500_000_000 }]],
    ['€ 1.234,56', [{ value: 1234.56 }]],
    ['€ 150.000', [{ value: 150_000 }]],
    ['€150k', [{ value: 150_000 }]],
    ['150 duizend euro', [{ value: 150_000 }]],
    ['anderhalf miljoen euro', [{ value: 1_500_000 }]],
    ['een half miljoen euro', [{ value: 500_000 }]],
    ['twee ton', [{ value: 200_000 }]],
    ['€ 10 tot € 15 miljoen', [{ min: 10_000_000, max: 15_000_000 }]],
    ['tussen de 10 en 15 miljoen euro', [{ min: 10_000_000, max: 15_000_000 }]],
    [
      'circa € 2,3 mln per jaar',
      [{ value: 2_300_000, approximate: true, per: 'year', outer: 'circa € 2,3 mln per jaar' }],
    ],
    [
      'ruim 30 miljoen euro structureel',
      [{ value: 30_000_000, approximate: true, direction: 'atLeast', per: 'structural' }],
    ],
    ['€ 4,50 per inwoner', [{ value: 4.5, per: 'inhabitant' }]],
    ['€ 0', [{ value: 0 }]],
    ['3% van € 100.000', [percent(3), { value: 100_000 }]],
  ];
  test.each(rows)('%s', (text, expected) => check(text, ...expected));
});

describe('notations of euros', () => {
  const rows: readonly (readonly [string, number])[] = [
    ['25 €', 25],
    ['1.500,00 €', 1500],
    ['EUR 500', 500],
    ['200 EUR', 200],
    ['500 eur', 500],
    ['€ 1.234.567,89', 1_234_567.89],
    ['€ 12,--', 12],
    ['€ 12,–', 12],
    ['12,- euro', 12],
    ['12.500,-', 12_500],
    ['750,--', 750],
    ['€ 25 000 000', 25_000_000],
    ['25 000 euro', 25_000],
    ['€ 1.5 miljoen', 1_500_000],
    ['€ 1,400,000', 1_400_000],
    ['€1,4 mld', 1_400_000_000],
    ['€ 2,8 mrd', 2_800_000_000],
    ['€ 3M', 3_000_000],
    ['€ 300 mln.', 300_000_000],
    ['k€ 250', 250_000],
    ['M€ 3,2', 3_200_000],
    ['€ mln 12', 12_000_000],
    ['€ 2½ miljoen', 2_500_000],
    ['honderd euro', 100],
    ["honderd euro's", 100],
    ['honderd euro’s', 100],
    ['tweehonderdvijfentwintig euro', 225],
    ['tweehonderd miljoen euro', 200_000_000],
    ['tweeënhalf miljoen euro', 2_500_000],
    ['twee en een half miljoen euro', 2_500_000],
    ['drie ton', 300_000],
    ['een kwart miljoen euro', 250_000],
    ['driekwart miljard euro', 750_000_000],
    ['een miljard tweehonderd miljoen euro', 1_200_000_000],
    ['vijf euro vijftig', 5.5],
    ['achttien euro en vijfennegentig cent', 18.95],
    ['95 cent', 0.95],
    ['anderhalve ton', 150_000],
    ['één miljoen euro', 1_000_000],
    ['€ 3 miljoen euro', 3_000_000],
  ];
  test.each(rows)('%s is %d euro', (text, value) => check(text, { value }));
});

describe('ranges', () => {
  const rows: readonly (readonly [string, number, number])[] = [
    ['2,5 à 3 miljard euro', 2.5e9, 3e9],
    ['10-15 miljoen euro', 10e6, 15e6],
    ['€ 10–15 miljoen', 10e6, 15e6],
    ['€10-€15 mln', 10e6, 15e6],
    ['€ 10 à 15 mln', 10e6, 15e6],
    ['twee tot drie ton', 2e5, 3e5],
    ['tussen € 10 miljoen en € 15 miljoen', 10e6, 15e6],

    ['van 75 oplopend naar 300 miljoen', 75e6, 300e6],
    ['€ 75 miljoen oplopend tot € 300 miljoen', 75e6, 300e6],
    ['vijf miljard euro, oplopend tot zevenenhalf.', 5e9, 7.5e9],
    ['€ 500.000 tot € 1 miljoen', 500_000, 1e6],
    ['€ 23,60 tot € 328', 23.6, 328],
    ['2 of 3 miljoen euro', 2e6, 3e6],
    ['een à twee miljoen euro', 1e6, 2e6],
  ];
  test.each(rows)('%s', (text, min, max) => check(text, { min, max }));

  test('a qualifier within it counts for both ends', () => {
    check('tussen circa 10 en 15 miljoen euro', { min: 10e6, max: 15e6, approximate: true });
  });

  test('a range of percentages shares its sign', () => {
    check('10 tot 15%', { unit: 'percent', min: 10, max: 15 });
    check('tussen 10% en 15%', { unit: 'percent', min: 10, max: 15 });
    check('60 à 70 procent', { unit: 'percent', min: 60, max: 70 });
  });

  test('two amounts side by side stay two, and lend each other their unit', () => {
    check('respectievelijk 10 en 15 miljoen euro', { value: 10e6 }, { value: 15e6 });
    check('van 385 naar 165 euro', { value: 385 }, { value: 165 });
    check('van € 385 naar € 165', { value: 385 }, { value: 165 });
    check('281 miljoen (2026) oplopend tot 360 miljoen (2030)', { value: 281e6 }, { value: 360e6 });
  });

  test('a year is no end of a range', () => {
    check('€ 3 miljoen in 2025 en 2026', { value: 3e6 });
    check('€ 3 miljoen tot 2028', { value: 3e6 });
    check('van 2023 tot € 3 miljoen', { value: 3e6 });
  });
});

describe('qualifiers', () => {
  const rows: readonly (readonly [string, Expected])[] = [
    ['circa 3 miljoen euro', { approximate: true }],
    ['ca. € 3 mln', { approximate: true }],
    ['ongeveer € 3 mln', { approximate: true }],
    ["zo'n 3 miljoen euro", { approximate: true }],
    ['zo’n 3 miljoen euro', { approximate: true }],
    ['rond de 3 miljoen euro', { approximate: true }],
    ['afgerond € 3 miljoen', { approximate: true }],
    ['in de orde van grootte van € 3 miljoen', { approximate: true }],
    ['ruim € 3 miljoen', { approximate: true, direction: 'atLeast' }],
    ['bijna € 3 miljoen', { approximate: true, direction: 'atMost' }],
    ['een kleine 3 miljoen euro', { approximate: true, direction: 'atMost' }],
    ['nog geen 3 miljoen euro', { approximate: true, direction: 'atMost' }],
    ['naar schatting ruim € 3 miljoen', { approximate: true, direction: 'atLeast' }],
    ['maximaal € 3 miljoen', { direction: 'atMost' }],
    ['max. € 3 miljoen', { direction: 'atMost' }],
    ['ten hoogste € 3 miljoen', { direction: 'atMost' }],
    ['minder dan € 3 miljoen', { direction: 'atMost' }],
    ['niet meer dan € 3 miljoen', { direction: 'atMost' }],
    ['minimaal € 3 miljoen', { direction: 'atLeast' }],
    ['ten minste € 3 miljoen', { direction: 'atLeast' }],
    ['meer dan € 3 miljoen', { direction: 'atLeast' }],
    ['€ 3 miljoen of meer', { direction: 'atLeast' }],
    ['maximaal een bedrag van € 3 miljoen', { direction: 'atMost' }],
    ['een bezuiniging van € 3 miljoen', { negative: true }],
    ['€ 3 miljoen minder', { negative: true }],
    ['€ 3 miljoen minder dan vorig jaar', {}],
  ];
  test.each(rows)('%s', (text, rest) => check(text, { value: 3e6, ...rest }));

  test('"circa" covers the outer span, not the number itself', () => {
    check('Het kost naar schatting circa € 3 miljoen per jaar.', {
      value: 3e6,
      approximate: true,
      per: 'year',
      text: '€ 3 miljoen',
      outer: 'naar schatting circa € 3 miljoen per jaar',
    });
  });
});

describe('how often it counts', () => {
  const rows: readonly (readonly [string, Expected])[] = [
    ['€ 3 miljoen per jaar', { per: 'year' }],
    ['jaarlijks € 3 miljoen', { per: 'year' }],
    ['€ 3 miljoen p/j', { per: 'year' }],
    ['€ 3 miljoen structureel vanaf 2026', { per: 'structural' }],
    ['structureel circa € 3 miljoen', { per: 'structural', approximate: true }],
    ['€ 3 miljoen vanaf 2026 structureel', { per: 'structural' }],
    ['een structurele bijdrage van € 3 miljoen', { per: 'structural' }],
    ['eenmalig € 3 miljoen', { per: 'once' }],
    ['€ 3 miljoen incidenteel', { per: 'once' }],
    ['incidenteel in totaal € 3 miljoen', { per: 'once' }],
    ['€ 3 miljoen (structureel)', { per: 'structural' }],
    ['€ 3 miljoen (eenmalig) en een nota', { per: 'once' }],
    ['€ 3 miljoen per maand', { per: 'month' }],
    ['€ 3 miljoen per gemeente', { per: 'municipality' }],
    ['€ 3 miljoen per huishouden', { per: 'household' }],
    ['€ 3 miljoen per cliënt', { per: 'person' }],
    ['€ 3 miljoen per uur', { per: 'hour' }],
  ];
  test.each(rows)('%s', (text, rest) => check(text, { value: 3e6, ...rest }));

  test('an adverb belongs to the amount it stands by', () => {
    check('€ 300 miljoen in 2025 en structureel € 150 miljoen', { value: 300e6 }, { value: 150e6, per: 'structural' });
    check('€ 3 miljoen, structureel € 2 miljoen', { value: 3e6 }, { value: 2e6, per: 'structural' });
  });
});

describe('signs', () => {
  test('a minus sign makes the value negative', () => {
    for (const text of ['-€ 3 miljoen', '€ -3 miljoen', '−€ 3 miljoen', '-/- € 3 miljoen', 'min 3 miljoen euro']) {
      check(text, { value: -3e6, negative: true });
    }
  });
  test('a dash that opens a list item is no sign', () => check('- € 3 miljoen voor preventie', { value: 3e6 }));
});

describe('shares', () => {
  test('percentages in signs and words', () => {
    check('93,4% van de leden', percent(93.4));
    check('2 procent', percent(2));
    check('honderd procent', percent(100));
    check('een half procent', percent(0.5));
    check('50%-regeling', percent(50));
  });
  test('percentage points are told apart', () => {
    for (const text of ['2%-punt', '2 %-punt', '2 procentpunt', '2 procentpunten', '2 procent-punt'])
      check(text, percent(2, { points: true }));
  });
  test('a written share of something is a percentage', () => {
    check('driekwart van de gemeenten', percent(75));
    check('dat is driekwart, meer dan gehoopt', percent(75));
    check('van elke uitkering gaat een tiende af', percent(10));
    check('daarvan mag een tiende mee naar 2026', percent(10));
    check('daarvan kan een tiende worden overgeheveld', percent(10));
    check('negen van de tien gemeenten', percent(90));
    check('drie op de vier gemeenten', percent(75));
    check('twee van de vijf praktijken');
    check('eind driekwart jaar');
    check('twee komma twee miljard', { value: 2_200_000_000 });
    check('de helft van de leden', percent(50));
    check('een kwart van het budget', percent(25));
    check('twee derde van de leden', percent(66.6667, { approximate: true }));
  });
  test('a half-year, a quarter and a third party are no shares', () => {
    check('de tweede helft van 2025');
    check('de helft van het jaar');
    check('een derde partij');
    check('in het derde kwartaal van 2025');
    check('een kwart van 2025');
  });
});

describe('a bare number with a scale', () => {
  test('is money where no other noun follows', () => {
    check('300 miljoen voor preventie', { value: 300e6 });
    check('451 miljoen in 2027', { value: 451e6 });
    check('300 miljoen.', { value: 300e6 });
    check('300 miljoen extra middelen', { value: 300e6 });
    check('127 miljoen SPUK-middelen', { value: 127e6 });
    check('het kabinet wil 300 miljoen bezuinigen', { value: 300e6 });
    check('2,8 miljard beschikbaar', { value: 2.8e9 });
    check('die 300 miljoen structurele middelen', { value: 300e6, per: 'structural' });
  });
  test('is a count where people or things follow', () => {
    for (const noun of [
      'inwoners',
      'mensen',
      'Nederlanders',
      'stemmen',
      'Nederlandse huishoudens',
      'kinderen',
      'keer',
      'kilometer',
      'oudere patiënten',
      'dollar',
    ]) {
      check(`17 miljoen ${noun}`);
    }
    check('het aantal inwoners groeit naar 18 miljoen');
    check('3 ton CO2');
  });
});

describe('what is no amount', () => {
  const texts: readonly string[] = [
    'in 2026',
    'de jaren 2024, 2025 en 2026',
    '342 gemeenten',
    'artikel 3, tweede lid',
    'Kamerstukken II 2024/25, 36 600 XVI, nr. 3',
    'tel. 06-12345678',
    '+31 6 12 34 56 78',
    'BSN 123456789',
    'versie 2.1.3',
    'op 29-11-2024 om 10.30 uur',
    'pagina 10-15',
    '1 op de 5 inwoners',
    '24/7',
    'https://example.org/?q=30%25%2020%25',
    'postcode 3511 LN',
    'de ton van de boot',
    '10 km, 25ml en 30 m2',
    'miljoenen euro’s',
    'acht gemeenten en een wethouder',
    '$ 5 miljoen',
    'de tabel (x € 1.000)',
    '€',
    'euro',
    '%',
  ];
  test.each(texts)('%s', (text) => check(text));
});

describe('a table cell under a head that gives the unit', () => {
  const thousands = { unit: 'EUR', factor: 1000 } as const;
  const cell = (text: string, unit: { unit: 'EUR' | 'percent'; factor: number } = thousands): number[] =>
    findAmounts(text, tokenize(text), { unit }).map((amount) => amount.min);

  test('bare numbers are multiplied', () => {
    expect(cell('12.345')).toEqual([12_345_000]);
    expect(cell('1 250')).toEqual([1_250_000]);
    expect(cell('12,5')).toEqual([12_500]);
    expect(cell('€ 25')).toEqual([25_000]);
  });
  test('what names its own scale or unit is not', () => {
    expect(cell('3 mln')).toEqual([3_000_000]);
    expect(cell('12,5%')).toEqual([12.5]);
  });
  test('minus signs and brackets make it negative', () => {
    expect(cell('-3')).toEqual([-3000]);
    expect(cell('- 3')).toEqual([-3000]);
    expect(cell('(12,5)')).toEqual([-12_500]);
  });
  test('a year or an empty mark is no amount', () => {
    expect(cell('2024')).toEqual([]);
    expect(cell('n.v.t.')).toEqual([]);
    expect(cell('–')).toEqual([]);
  });
  test('percentages', () => expect(cell('93,4', { unit: 'percent', factor: 1 })).toEqual([93.4]));
});

describe('any text', () => {
  const words = fc.constantFrom(
    '€',
    'EUR',
    'euro',
    '%',
    'miljoen',
    'mln',
    '.',
    ',',
    '-',
    'à',
    'tot',
    'tussen',
    'en',
    'circa',
    'per jaar',
    'van',
    '3',
    '2,5',
    '1.000',
    '2026',
    'een',
    'half',
    'drie',
    'ton',
    'derde',
    '(',
    '\n',
    'structureel',
    'minder',
    'dan',
    'k',
    "'s",
    '½',
    '\ud800',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.tuple(words, fc.constantFrom(' ', '', '\u00a0'))).map((parts) => parts.flat().join('')),
  );

  test('spans lie in the text, in order, without overlap, the inner in the outer', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const amount of findAmounts(text, tokenize(text))) {
          expect(amount.outerStart).toBeGreaterThanOrEqual(last);
          expect(amount.start).toBeGreaterThanOrEqual(amount.outerStart);
          expect(amount.end).toBeGreaterThan(amount.start);
          expect(amount.outerEnd).toBeGreaterThanOrEqual(amount.end);
          expect(amount.outerEnd).toBeLessThanOrEqual(text.length);
          expect(amount.min).toBeLessThanOrEqual(amount.max);
          last = amount.outerEnd;
        }
      }),
      { numRuns: 3000 },
    );
  });
});
