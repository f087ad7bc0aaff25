import { describe, expect, it } from 'vitest';
import { compileMeetings, findTimexes, resolveTimex } from './temporal';
import type { Tense, Timex } from './timex';
import { tokenize } from './tokens';

const find = (text: string): Timex[] => findTimexes(text, tokenize(text));

/** The expressions of a text with their value, mod and days at an as-of date: "eind 2024: 2024 END 2024-10-01..2024-12-31". */
function read(text: string, asOf = '2024-11-29', tense?: Tense): string[] {
  return find(text).map((timex) => {
    const { timex: value, mod, from, to, ambiguous } = resolveTimex(timex, asOf, tense);
    return `${text.slice(timex.start, timex.end)}: ${value}${mod ? ` ${mod}` : ''} ${from ?? ''}..${to ?? ''}${ambiguous ? ' ?' : ''}`;
  });
}

function check(cases: readonly (readonly [text: string, ...expected: string[]])[], asOf?: string, tense?: Tense): void {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(read(text, asOf, tense)).toEqual(expected);
  });
}

describe('days', () => {
  check([
    ['Op 29 nov. 2024 besloot de raad.', '29 nov. 2024: 2024-11-29 2024-11-29..2024-11-29'],
    ["per 1/1/'25", "per 1/1/'25: 2025-01-01 ON_OR_AFTER 2025-01-01.."],
    ['29.11.2024', '29.11.2024: 2024-11-29 2024-11-29..2024-11-29'],
    ['de 4e van maart 2025', 'de 4e van maart 2025: 2025-03-04 2025-03-04..2025-03-04'],
    ['eenentwintig maart 2025', 'eenentwintig maart 2025: 2025-03-21 2025-03-21..2025-03-21'],
    ['01/aug/2019', '01/aug/2019: 2019-08-01 2019-08-01..2019-08-01'],
    ['de derde dinsdag van september 2025', 'de derde dinsdag van september 2025: 2025-09-16 2025-09-16..2025-09-16'],
    ['ultimo 2024', 'ultimo 2024: 2024-12-31 2024-12-31..2024-12-31'],
    ['wo. 22 jan. 2025', 'wo. 22 jan. 2025: 2025-01-22 2025-01-22..2025-01-22'],
  ]);
});

describe('periods', () => {
  check([
    ['begrotingsjaar 2026', 'begrotingsjaar 2026: 2026 2026-01-01..2026-12-31'],
    ['SPUK IZA 2025', '2025: 2025 2025-01-01..2025-12-31'],
    ['schooljaar 2024/2025', 'schooljaar 2024/2025: 2024-08-01/2025-07-31 2024-08-01..2025-07-31'],
    ['in de zitting van afgelopen juni3.', 'afgelopen juni: 2024-06 2024-06-01..2024-06-30'],
    ['schooljaar 24/25', 'schooljaar 24/25: 2024-08-01/2025-07-31 2024-08-01..2025-07-31'],
    ['vergaderjaar 2024-2025', 'vergaderjaar 2024-2025: 2024-09-17/2025-09-15 2024-09-17..2025-09-15'],
    ['1e halfjaar 2025', '1e halfjaar 2025: 2025-H1 2025-01-01..2025-06-30'],
    ['eerste helft van mei 2025', 'eerste helft van mei 2025: 2025-05 2025-05-01..2025-05-15'],
    ['Q4-2024', 'Q4-2024: 2024-Q4 2024-10-01..2024-12-31'],
    ['het eerste weekend van mei 2025', 'het eerste weekend van mei 2025: 2025-W18-WE 2025-05-03..2025-05-04'],
    ['winter 2024/2025', 'winter 2024/2025: 2024-WI 2024-12-01..2025-02-28'],
    ['week 48 van 2024', 'week 48 van 2024: 2024-W48 2024-11-25..2024-12-01'],
    ["begin jaren '90", "begin jaren '90: 199 START 1990-01-01..1992-12-31"],
    [
      'de eerste drie maanden van 2025',
      'de eerste drie maanden van 2025: 2025-01-01/2025-03-31 2025-01-01..2025-03-31',
    ],
    ['begin november 2024', 'begin november 2024: 2024-11 START 2024-11-01..2024-11-10'],
    ['medio november 2024', 'medio november 2024: 2024-11 MID 2024-11-11..2024-11-20'],
    ['in de loop van 2025', 'in de loop van 2025: 2025 APPROX 2025-01-01..2025-12-31'],
    ['rond 1 mei 2025', 'rond 1 mei 2025: 2025-05-01 APPROX 2025-05-01..2025-05-01'],
  ]);
});

describe('ranges and lists', () => {
  check([
    ['1 t/m 15 mei 2025', '1 t/m 15 mei 2025: 2025-05-01/2025-05-15 2025-05-01..2025-05-15'],
    ['van 1 tot 15 mei 2025', 'van 1 tot 15 mei 2025: 2025-05-01/2025-05-15 2025-05-01..2025-05-14'],
    [
      'tussen 1 januari en 1 juli 2025',
      'tussen 1 januari en 1 juli 2025: 2025-01-01/2025-07-01 2025-01-01..2025-07-01',
    ],
    [
      '1 november tot en met 31 januari 2025',
      '1 november tot en met 31 januari 2025: 2024-11-01/2025-01-31 2024-11-01..2025-01-31',
    ],
    ['eind april en begin mei 2025', 'eind april en begin mei 2025: 2025-04/2025-05 2025-04-21..2025-05-10'],
    ['de jaren 2024, 2025 en 2026', 'de jaren 2024, 2025 en 2026: 2024/2026 2024-01-01..2026-12-31'],
    ['2023–2026', '2023–2026: 2023/2026 2023-01-01..2026-12-31'],
    [
      'eerste en tweede kwartaal van 2025',
      'eerste en tweede kwartaal van 2025: 2025-Q1/2025-Q2 2025-01-01..2025-06-30',
    ],
    [
      'in maart en september 2025',
      'maart: 2025-03 2025-03-01..2025-03-31',
      'september 2025: 2025-09 2025-09-01..2025-09-30',
    ],
    [
      'op 3, 10 en 17 april 2025',
      '3: 2025-04-03 2025-04-03..2025-04-03',
      '10: 2025-04-10 2025-04-10..2025-04-10',
      '17 april 2025: 2025-04-17 2025-04-17..2025-04-17',
    ],
    ['in 2023 en 2026', '2023: 2023 2023-01-01..2023-12-31', '2026: 2026 2026-01-01..2026-12-31'],
    ['van 2010 tot en met 5 mei', 'van 2010 tot en met 5 mei: 2010/2010-05-05 2010-01-01..2010-05-05'],
    ['begin tot medio 2025', 'begin tot medio 2025: 2025/2025 2025-01-01..2025-08-31'],
    ['week 48 t/m 50 van 2024', 'week 48 t/m 50 van 2024: 2024-W48/2024-W50 2024-11-25..2024-12-15'],
    [
      'vanaf 1 januari tot 1 juli 2025',
      'vanaf 1 januari tot 1 juli 2025: 2025-01-01/2025-07-01 2025-01-01..2025-06-30',
    ],
  ]);
});

describe('open ranges', () => {
  check([
    ['m.i.v. 1 juli 2025', 'm.i.v. 1 juli 2025: 2025-07-01 ON_OR_AFTER 2025-07-01..'],
    ['sinds 2019', 'sinds 2019: 2019 ON_OR_AFTER 2019-01-01..'],
    ['na 2026', 'na 2026: 2026 AFTER 2027-01-01..'],
    ['vóór 1 juli 2025', 'vóór 1 juli 2025: 2025-07-01 BEFORE ..2025-06-30'],
    ['tot 2026', 'tot 2026: 2026 BEFORE ..2025-12-31'],
    ['tot eind 2025', 'tot eind 2025: 2025 BEFORE ..2025-12-31'],
    ['uiterlijk op 1 juli 2025', 'uiterlijk op 1 juli 2025: 2025-07-01 ON_OR_BEFORE ..2025-07-01'],
    ['Dat is voor 2025 geregeld.', '2025: 2025 2025-01-01..2025-12-31'],
    ['tot op heden', 'tot op heden: PRESENT_REF ON_OR_BEFORE ..2024-11-29'],
  ]);

  it('says on which side it is open and where the date begins', () => {
    expect(find('uiterlijk op 1 juli 2025')[0]).toMatchObject({
      start: 0,
      coreStart: 13,
      bound: 'until',
      anchor: 'absolute',
    });
    expect(find('vanaf 2025')[0]).toMatchObject({ start: 0, coreStart: 6, bound: 'from' });
  });
});

describe('relative expressions', () => {
  check([
    ['sinds vorig jaar maart', 'sinds vorig jaar maart: 2023-03 ON_OR_AFTER 2023-03-01..'],
    ['over twee weken', 'over twee weken: 2024-12-13 2024-12-13..2024-12-13'],
    ['anderhalf jaar geleden', 'anderhalf jaar geleden: 2023-05-29 2023-05-29..2023-05-29'],
    ['de afgelopen drie jaar', 'de afgelopen drie jaar: P3Y 2021-11-29..2024-11-29'],
    ['woensdag jl.', 'woensdag jl.: 2024-11-27 2024-11-27..2024-11-27'],
    ['volgende week woensdag', 'volgende week woensdag: 2024-12-04 2024-12-04..2024-12-04'],
    ['deze maand van 4 tot en met 22', 'deze maand van 4 tot en met 22: 2024-11-04/2024-11-22 2024-11-04..2024-11-22'],
    ['twee weken voor Prinsjesdag 2025', 'twee weken voor Prinsjesdag 2025: 2025-09-02 2025-09-02..2025-09-02'],
    ['sinds maandag', 'sinds maandag: 2024-11-25 ON_OR_AFTER 2024-11-25..'],
    ['komend weekend', 'komend weekend: 2024-W48-WE 2024-11-30..2024-12-01'],
    ['volgend weekend', 'volgend weekend: 2024-W49-WE 2024-12-07..2024-12-08'],
    ['later dit jaar', 'later dit jaar: 2024 2024-11-29..2024-12-31'],
    ['twee jaar later', 'twee jaar later: 2026-11-29 2026-11-29..2026-11-29 ?'],
  ]);

  it('counts "jl." on the day itself, and a weekday before it', () => {
    expect(read('29 november jl.')).toEqual(['29 november jl.: 2024-11-29 2024-11-29..2024-11-29']);
    expect(read('afgelopen vrijdag')).toEqual(['afgelopen vrijdag: 2024-11-22 2024-11-22..2024-11-22']);
  });

  it('tells a word that makes it relative from a year left out', () => {
    const kinds = [
      '29 november 2024',
      '29 november',
      '29 november jl.',
      'afgelopen juni',
      '3 maanden na inwerkingtreding',
    ].map((text) => find(text)[0]!);
    expect(kinds.map((timex) => [timex.anchor, timex.relativeBy])).toEqual([
      ['absolute', undefined],
      ['relative', 'omission'],
      ['relative', 'word'],
      ['relative', 'word'],
      ['event', undefined],
    ]);
  });
});

describe('half of a single day', () => {
  check([['tweede helft van Prinsjesdag', 'tweede helft van Prinsjesdag: XXXX-09-17 2024-09-17..2024-09-17 ?']]);
});

describe('a year that stands before its day or month, as a chronicle has it', () => {
  check([
    ['2022, 2 december', '2022, 2 december: 2022-12-02 2022-12-02..2022-12-02'],
    ['2023, februari', '2023, februari: 2023-02 2023-02-01..2023-02-28'],
  ]);
});

describe('what hangs on an event', () => {
  check([
    ['3 maanden na inwerkingtreding', '3 maanden na inwerkingtreding: P3M ..'],
    ['binnen zes weken na ontvangst', 'binnen zes weken na ontvangst: P6W ..'],
    ['gedurende vier jaar', 'vier jaar: P4Y ..'],
    ['Dat jaar begint het.', 'Dat jaar: XXXX ..'],
  ]);
});

describe('a year left out', () => {
  describe('without tense is the nearest, and ambiguous', () => {
    check([
      ['eind december', 'eind december: XXXX-12 END 2024-12-21..2024-12-31 ?'],
      ['3 oktober', '3 oktober: XXXX-10-03 2024-10-03..2024-10-03 ?'],
    ]);
  });
  describe('told as past is the last one', () => {
    check([['eind december', 'eind december: 2023-12 END 2023-12-21..2023-12-31']], '2024-11-29', 'past');
  });
  describe('told as future is the next one', () => {
    check([['3 oktober', '3 oktober: 2025-10-03 2025-10-03..2025-10-03']], '2024-11-29', 'future');
  });
  describe('in the period itself is that period', () => {
    check([['in december', 'december: 2024-12 2024-12-01..2024-12-31']], '2024-12-10');
  });
  describe('is told by the weekday where that goes with one of the two', () => {
    check([['vrijdag 3 oktober', 'vrijdag 3 oktober: 2025-10-03 2025-10-03..2025-10-03']]);
  });

  it('gives both readings', () => {
    expect(resolveTimex(find('3 oktober')[0]!, '2024-11-29').readings).toEqual([
      { from: '2024-10-03', to: '2024-10-03' },
      { from: '2025-10-03', to: '2025-10-03' },
    ]);
  });
});

describe('mistakes', () => {
  it.each(['31 november 2024', '29-02-2025', '13-13-2024', '30 februari', 'uiterlijk 31 juni 2025'])(
    '%s is in no calendar',
    (text) => {
      const [timex] = find(text);
      expect(timex).toMatchObject({ impossible: true });
      expect(resolveTimex(timex!, '2024-11-29')).toMatchObject({ from: null, to: null });
    },
  );

  it("finds a weekday that is not its date's", () => {
    expect(find('Op vrijdag 28 november 2024')[0]!.weekday).toEqual({ start: 3, end: 10, given: 5, actual: 4 });
    expect(find('Op donderdag 28 november 2024')[0]!.weekday).toBeUndefined();
  });

  it('finds a weekday that goes with neither the last nor the next year', () => {
    expect(resolveTimex(find('zondag 28 november')[0]!, '2024-11-29').actualWeekday).toBe(4);
  });

  it('reads month and day the other way round only as a guess', () => {
    expect(read('12-13-2024')).toEqual(['12-13-2024: 2024-12-13 2024-12-13..2024-12-13 ?']);
  });
});

describe('moments', () => {
  check([
    ['Op Prinsjesdag 2025', 'Prinsjesdag 2025: 2025-09-16 2025-09-16..2025-09-16'],
    ['de Miljoenennota 2025', 'de Miljoenennota 2025: 2024-09-17 2024-09-17..2024-09-17'],
    ['de voorjaarsnota is een document'],
    ['voor het zomerreces', 'voor het zomerreces: 2024-07-05/2024-09-01 BEFORE ..2024-07-04 ?'],
    ['1e kerstdag 2024', '1e kerstdag 2024: 2024-12-25 2024-12-25..2024-12-25'],
  ]);
});

describe('the time of a meeting', () => {
  const table = compileMeetings([
    { names: ['voorjaarsnota'], days: ['2025-04-18'] },
    { names: ['ledendag', 'dag van de leden'], days: ['2023-06-14', '2024-06-26', '2024-11-29'] },
  ]);

  it.each([
    ['De ledendag van juni 2024 was druk.', 'juni 2024', '2024-06-26', '2024-06-26'],
    [
      'Op de dag van de leden in het vierde kwartaal van 2024',
      'het vierde kwartaal van 2024',
      '2024-11-29',
      '2024-11-29',
    ],
    ['De ledendag (juni 2024)', 'juni 2024', '2024-06-26', '2024-06-26'],
    ['De ledendag van afgelopen juni', 'afgelopen juni', '2024-06-26', '2024-06-26'],
    ['De ledendag van eind november', 'eind november', '2024-11-29', '2024-11-29'],
    ['na de voorjaarsnota 2025', 'de voorjaarsnota 2025', '2025-04-19', null],
    ['in de voorjaarsnota 2025', 'de voorjaarsnota 2025', '2025-04-18', '2025-04-18'],
    // Two in that year, none in that month, another meeting: what is said stays what it is.
    ['De ledendag van 2024', '2024', '2024-01-01', '2024-12-31'],
    ['De ledendag van juni 2025', 'juni 2025', '2025-06-01', '2025-06-30'],
    ['De raadsdag van juni 2024', 'juni 2024', '2024-06-01', '2024-06-30'],
    ['De ledendag was druk. In juni 2024 niet.', 'juni 2024', '2024-06-01', '2024-06-30'],
  ])('%s', (text, words, from, to) => {
    const [timex] = findTimexes(text, tokenize(text), table);
    expect(text.slice(timex!.coreStart, timex!.end)).toBe(words);
    expect(resolveTimex(timex!, '2024-12-10')).toMatchObject({ from, to });
  });
});
