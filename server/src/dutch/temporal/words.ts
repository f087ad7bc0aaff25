// The words Dutch tells time with, as tables. Spelling in lower case; what needs a context says so.
import type { Direction, Season, SplitYear, TimeUnit } from '../timex';

/** Full month names; `mei` and `maart` are names of people as well, which the reader of months looks at. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['januari', 1],
  ['februari', 2],
  ['maart', 3],
  ['april', 4],
  ['mei', 5],
  ['juni', 6],
  ['juli', 7],
  ['augustus', 8],
  ['september', 9],
  ['oktober', 10],
  ['november', 11],
  ['december', 12],
]);

/** Short month names, with or without a full stop. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ['jan', 1],
  ['feb', 2],
  ['febr', 2],
  ['mrt', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['okt', 10],
  ['nov', 11],
  ['dec', 12],
]);

/** Month names that are given or family names too: with a capital they need a day or a year. */
export const NAMELIKE_MONTHS: ReadonlySet<string> = new Set(['maart', 'april', 'mei', 'augustus', 'jan', 'juni']);

/** Weekdays, alone and with a part of the day ("vrijdagmiddag"). */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'].flatMap((name, index) =>
    ['', 'ochtend', 'morgen', 'middag', 'avond', 'nacht'].map((part) => [name + part, index + 1] as const),
  ),
);

/** Short weekday names. Many are words of their own ("do", "zo", "vrij"), so they count before a date only. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['ma', 1],
  ['maa', 1],
  ['di', 2],
  ['din', 2],
  ['dins', 2],
  ['wo', 3],
  ['woe', 3],
  ['woens', 3],
  ['do', 4],
  ['don', 4],
  ['dond', 4],
  ['vr', 5],
  ['vrij', 5],
  ['vrijd', 5],
  ['za', 6],
  ['zat', 6],
  ['zo', 7],
  ['zon', 7],
]);

/** Short weekday names that mean nothing else, so that they may stand alone. */
export const CLEAR_SHORT_WEEKDAYS: ReadonlySet<string> = new Set(['dins', 'woens', 'dond', 'vrijd']);

/** Words for units, singular and plural. */
export const UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ['dag', 'day'],
  ['dagen', 'day'],
  ['werkdag', 'workday'],
  ['werkdagen', 'workday'],
  ['week', 'week'],
  ['weken', 'week'],
  ['weekend', 'weekend'],
  ['weekeind', 'weekend'],
  ['weekeinde', 'weekend'],
  ['weekends', 'weekend'],
  ['maand', 'month'],
  ['maanden', 'month'],
  ['kwartaal', 'quarter'],
  ['kwartalen', 'quarter'],
  ['halfjaar', 'half'],
  ['jaar', 'year'],
  ['jaren', 'year'],
  ['kalenderjaar', 'year'],
  ['begrotingsjaar', 'year'],
  ['boekjaar', 'year'],
  ['decennium', 'decade'],
  ['decennia', 'decade'],
  ['eeuw', 'century'],
  ['eeuwen', 'century'],
]);

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['voorjaar', 'SP'],
  ['lente', 'SP'],
  ['zomer', 'SU'],
  ['najaar', 'FA'],
  ['herfst', 'FA'],
  ['winter', 'WI'],
]);

/** Words before a unit, weekday, month or season that put it in time. */
export const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['vorig', 'last'],
  ['vorige', 'last'],
  ['verleden', 'last'],
  ['afgelopen', 'last'],
  ['voorgaand', 'last'],
  ['voorgaande', 'last'],
  ['voorbije', 'last'],
  ['volgend', 'next'],
  ['volgende', 'next'],
  ['komend', 'next'],
  ['komende', 'next'],
  ['aankomend', 'next'],
  ['aankomende', 'next'],
  ['aanstaand', 'next'],
  ['aanstaande', 'next'],
  ['eerstvolgende', 'next'],
  ['eerstkomende', 'next'],
  ['dit', 'this'],
  ['deze', 'this'],
  ['huidig', 'this'],
  ['huidige', 'this'],
  ['lopend', 'this'],
  ['lopende', 'this'],
]);

/** Direction words with which a unit may as well be a length that ends or starts today ("het afgelopen jaar"). */
export const LOOSE_DIRECTIONS: ReadonlySet<string> = new Set(['afgelopen', 'voorbije']);

/** "Volgende vrijdag" is the Friday of next week; the other words mean the first one to come. */
export const NEXT_WEEK_WORDS: ReadonlySet<string> = new Set(['volgend', 'volgende']);

/** Words after a date that put it in time; "jl." and "a.s." are read apart. */
export const TRAILING_DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['jongstleden', 'last'],
  ['laatstleden', 'last'],
  ['aanstaande', 'next'],
  ['eerstkomend', 'next'],
  ['eerstkomende', 'next'],
]);

/** Days counted from today, some with a part of the day (TIMEX3 MO, AF, EV, NI). */
export const DAY_WORDS: ReadonlyMap<string, readonly [shift: number, dayPart?: string]> = new Map([
  ['eergisteren', [-2]],
  ['gisteren', [-1]],
  ['gisterochtend', [-1, 'MO']],
  ['gistermorgen', [-1, 'MO']],
  ['gistermiddag', [-1, 'AF']],
  ['gisteravond', [-1, 'EV']],
  ['gisternacht', [-1, 'NI']],
  ['vandaag', [0]],
  ['heden', [0]],
  ['vanochtend', [0, 'MO']],
  ['vanmorgen', [0, 'MO']],
  ['vanmiddag', [0, 'AF']],
  ['vanavond', [0, 'EV']],
  ['vannacht', [0, 'NI']],
  ['morgen', [1]],
  ['morgenochtend', [1, 'MO']],
  ['morgenmiddag', [1, 'AF']],
  ['morgenavond', [1, 'EV']],
  ['overmorgen', [2]],
]);

/** Words for a part of something. */
export const PARTS: ReadonlyMap<string, 'START' | 'MID' | 'END'> = new Map([
  ['begin', 'START'],
  ['vroeg', 'START'],
  ['medio', 'MID'],
  ['half', 'MID'],
  ['halverwege', 'MID'],
  ['halfweg', 'MID'],
  ['mid', 'MID'],
  ['midden', 'MID'],
  ['eind', 'END'],
  ['einde', 'END'],
  ['laat', 'END'],
]);

/** Words that only go with a year: what they name is that year. */
export const YEAR_WORDS: ReadonlySet<string> = new Set([
  'jaar',
  'kalenderjaar',
  'begrotingsjaar',
  'boekjaar',
  'verslagjaar',
  'uitvoeringsjaar',
  'subsidiejaar',
  'belastingjaar',
  'zorgjaar',
  'dienstjaar',
]);

/** Years that run over New Year. */
export const SPLIT_YEARS: ReadonlyMap<string, SplitYear> = new Map([
  ['schooljaar', 'school'],
  ['cursusjaar', 'school'],
  ['seizoen', 'school'],
  ['studiejaar', 'academic'],
  ['collegejaar', 'academic'],
  ['vergaderjaar', 'parliament'],
  ['zittingsjaar', 'parliament'],
]);

/** Decades by the word after "jaren". */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['nul', 2000],
  ['tien', 2010],
  ['twintig', 1920],
  ['dertig', 1930],
  ['veertig', 1940],
  ['vijftig', 1950],
  ['zestig', 1960],
  ['zeventig', 1970],
  ['tachtig', 1980],
  ['negentig', 1990],
]);

/** Quantities without a number and what they are taken for. */
export const VAGUE_COUNTS: ReadonlyMap<string, number> = new Map([
  ['paar', 2],
  ['enkele', 3],
  ['enige', 3],
  ['aantal', 3],
]);
