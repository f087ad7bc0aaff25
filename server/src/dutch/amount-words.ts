// The words around amounts, as tables: scales, currencies, qualifiers, periods, and the nouns that tell money from counts.
import type { AmountDirection, AmountPer } from './amount';
import { compilePhrases } from './phrases';
import { phraseList, wordList } from './word-lists';

/** How a scale is written after a number in digits. `money`: only beside a euro sign or word, for the word has other meanings. */
export interface ScaleWord {
  readonly factor: number;
  readonly money?: true;
}

export const SCALE_WORDS: ReadonlyMap<string, ScaleWord> = new Map<string, ScaleWord>([
  ['honderd', { factor: 1e2, money: true }],
  ['duizend', { factor: 1e3, money: true }],
  ['dzd', { factor: 1e3, money: true }],
  ['k', { factor: 1e3, money: true }],
  ['ton', { factor: 1e5 }],
  ['miljoen', { factor: 1e6 }],
  ['miljoenen', { factor: 1e6, money: true }],
  ['mln', { factor: 1e6 }],
  ['mio', { factor: 1e6, money: true }],
  ['milj', { factor: 1e6 }],
  ['m', { factor: 1e6, money: true }],
  ['miljard', { factor: 1e9 }],
  ['mld', { factor: 1e9 }],
  ['mrd', { factor: 1e9 }],
  ['bn', { factor: 1e9, money: true }],
  ['biljoen', { factor: 1e12 }],
]);

/** Scales that are written with a full stop after them. */
export const DOTTED_SCALES: ReadonlySet<string> = new Set(['mln', 'mld', 'mrd', 'mio', 'milj', 'dzd']);

/** Tokens that say euro, before or after a number. */
export const EURO: ReadonlySet<string> = new Set(['€', 'eur', 'euro', 'euros']);
export const CENT: ReadonlySet<string> = new Set(['cent', 'eurocent', 'eurocenten', 'centen']);
/** Another currency beside the number: not an amount in euros. */
export const OTHER_CURRENCIES: ReadonlySet<string> = new Set(wordList('amountWordsOtherCurrencies')); // prettier-ignore

export const PERCENT: ReadonlySet<string> = new Set(['%', 'procent', 'percent', 'proc', 'pct']);
export const POINTS: ReadonlySet<string> = new Set(wordList('amountWordsPoints'));
export const PERMILLE: ReadonlySet<string> = new Set(['‰', 'promille']);

/** What a word before or after a number says about it. */
export interface Qualifier {
  readonly approximate?: true;
  readonly direction?: AmountDirection;
  readonly negative?: true;
}

const ABOUT: Qualifier = { approximate: true };
const ABOUT_ABOVE: Qualifier = { approximate: true, direction: 'atLeast' };
const ABOUT_BELOW: Qualifier = { approximate: true, direction: 'atMost' };
const AT_LEAST: Qualifier = { direction: 'atLeast' };
const AT_MOST: Qualifier = { direction: 'atMost' };
const CUT: Qualifier = { negative: true };

const BEFORE: readonly (readonly [Qualifier, readonly string[]])[] = [
  [ABOUT, phraseList('amountAbout')],
  [ABOUT_ABOVE, phraseList('amountAboutAbove')],
  [ABOUT_BELOW, phraseList('amountAboutBelow')],
  [AT_LEAST, phraseList('amountAtLeast')],
  [AT_MOST, phraseList('amountAtMost')],
]; // prettier-ignore

function table<T>(rows: readonly (readonly [T, readonly string[]])[]): (readonly [string, T])[] {
  return rows.flatMap(([value, phrases]) => phrases.map((phrase) => [phrase, value] as const));
}

/** Qualifiers, matched backward from the token before the number. */
export const QUALIFIERS = compilePhrases(table(BEFORE), 'backward');

/** Words that may stand between a qualifier and its number: "circa een bedrag van", "minimaal de". */
export const FILLERS = compilePhrases(
  ['de', 'het', 'een', 'een bedrag van', 'in totaal', 'totaal', 'samen', 'nog', 'wel', 'maar', 'zelfs', 'al', 'slechts', 'liefst', 'maar liefst', 'extra', 'een extra'].map((phrase) => [phrase, true] as const),
  'backward',
); // prettier-ignore

/** What makes an amount a range's end or a bound when it stands after the number. */
export const AFTER = compilePhrases(
  table<Qualifier>([
    [AT_LEAST, ['of meer', 'of hoger', 'en hoger', 'of daarboven']],
    [AT_MOST, ['of minder', 'of lager', 'of daaronder']],
    [CUT, ['minder', 'lager']],
  ]),
);

const PERIODS: readonly (readonly [AmountPer, readonly string[]])[] = [
  ['year', phraseList('amountPerYear')],
  ['month', phraseList('amountPerMonth')],
  ['week', ['per week', 'wekelijks', '/week', 'elke week', 'iedere week']],
  ['day', ['per dag', 'dagelijks', '/dag', 'per etmaal']],
  ['hour', ['per uur', '/uur', 'p/u']],
  ['structural', phraseList('amountStructural')],
  ['once', phraseList('amountOnce')],
  ['inhabitant', phraseList('amountPerInhabitant')],
  ['person', phraseList('amountPerPerson')],
  ['household', ['per huishouden', 'per gezin', '/huishouden']],
  ['municipality', ['per gemeente', 'voor elke gemeente', 'voor iedere gemeente', '/gemeente']],
]; // prettier-ignore

/** How often or for whom, matched forward after the amount. */
export const PER_AFTER = compilePhrases(table(PERIODS));

/** The same before the amount: only adverbs, for "per jaar € 3 miljoen" may belong to what came before. */
export const PER_BEFORE = compilePhrases(
  table<AmountPer>([
    ['year', ['jaarlijks', 'op jaarbasis', 'elk jaar', 'ieder jaar']],
    ['month', ['maandelijks']],
    ['week', ['wekelijks']],
    ['structural', ['structureel', 'jaarlijks structureel', 'structureel jaarlijks']],
    ['once', ['eenmalig', 'incidenteel', 'cumulatief']],
  ]),
  'backward',
);

/** Adjectives that say it of the noun the amount belongs to: "een structurele bijdrage van € 3 miljoen". */
export const PER_ADJECTIVES: ReadonlyMap<string, AmountPer> = new Map<string, AmountPer>([
  ['jaarlijkse', 'year'],
  ['jaarlijks', 'year'],
  ['maandelijkse', 'month'],
  ['maandelijks', 'month'],
  ['wekelijkse', 'week'],
  ['structurele', 'structural'],
  ['structureel', 'structural'],
  ['incidentele', 'once'],
  ['incidenteel', 'once'],
  ['eenmalige', 'once'],
  ['eenmalig', 'once'],
]);

/** Nouns of cuts, by how they end, before "van": "een bezuiniging van". */
export const CUT_ENDINGS: readonly string[] = wordList('cutEndings');

/** How two numbers hang together. `range`: one amount from the one to the other; `pair`: two amounts that may share a unit. */
export interface Connector {
  readonly joins: 'range' | 'pair';
}

const CONNECTING: readonly (readonly [Connector, readonly string[]])[] = [
  [{ joins: 'range' }, ['à', 'a', 'tot', 'tot en met', 't/m', 'tot maximaal', 'tot circa', 'tot ruim', 'tot bijna', 'tot ongeveer', 'tot aan', 'of', '-', '–', '—', 'oplopend tot', 'oplopend naar', ', oplopend tot', ', oplopend naar', 'aflopend tot', 'aflopend naar', ', aflopend tot', ', aflopend naar', 'oplopende tot', 'groeiend naar', 'stijgend naar', 'dalend naar', 'groeiend tot', 'stijgend tot', 'dalend tot']],
  [{ joins: 'pair' }, ['en', 'naar', 'en circa', 'en ruim', 'naar circa', 'respectievelijk', 'versus', ',']],
]; // prettier-ignore

export const CONNECTORS = compilePhrases(table(CONNECTING));

/** Words that open a range whose ends are joined by "en": "tussen de 10 en 15 miljoen", "tussen circa 10 en 15 miljoen". */
export const BETWEEN = compilePhrases(
  ['tussen', 'tussen de', 'tussen circa', 'tussen de circa', 'tussen ongeveer', 'tussen grofweg', 'ergens tussen de'].map((phrase) => [phrase, true] as const),
  'backward',
); // prettier-ignore

/** Words before a first number whose unit comes only later: "respectievelijk 10 en 15 miljoen", "van 385 naar 165 euro". */
export const SHARING: ReadonlySet<string> = new Set(wordList('amountWordsSharing'));
