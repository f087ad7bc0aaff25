// What stands around a number and decides whether it is a date or a year: nouns that are counted, words that go on with the clause.
import type { Token } from '../tokens';
import { digitsAt, goesOn, isApostrophe, isDash, joined, lowerAt, standsFree } from './scan';
import { MONTHS } from './words';
import { wordList } from '../word-lists';

/** Nouns and signs after a number that make it a count or an amount. */
const COUNTED: ReadonlySet<string> = new Set(wordList('countedAfterNumbers'));

/**
 * Function words and common verbs: none of them is a noun that a number or a rank before it could count. "Op de 27e is",
 * but not "op de 27e verdieping".
 */
const CLAUSE_WORDS: ReadonlySet<string> = new Set(wordList('wordsThatAreNoNouns'));

/** Ends of nouns that a year goes with: "begroting 2026", "meicirculaire 2025", "jaarplan 2024". */
const YEAR_NOUN_ENDS: readonly string[] = wordList('yearNounEnds');

/** Words before a number that make it a reference, an address or a name. */
const REFERENCES: ReadonlySet<string> = new Set(wordList('referenceNouns'));

/** Whether the token at `at` is a noun or a sign that a number before it counts. */
export function isCounted(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  // "in 2027 € 67 miljoen": a sign with its own number behind it counts nothing before it.
  const isSign = token.text === '€' || token.lower === 'eur';
  return isSign ? tokens[at + 1]?.kind !== 'number' : COUNTED.has(token.lower) || token.text === '%';
}

/** Whether the clause goes on, or ends, at the token: no noun that what stands before could be counting. */
export function clauseGoesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === 'mark') return !'%€$°+=×'.includes(token.text) && !(isDash(token.text) && !token.spaced);
  return token.kind === 'word' && CLAUSE_WORDS.has(token.lower);
}

/** Prepositions after which a year is a point in time, whatever follows it. */
const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(wordList('contextTimePrepositions'));

/** Whether a capitalised word or an abbreviation stands at `at`, so that a year after it belongs to a name. */
function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text.length < 2) return false;
  const first = token.text[0]!;
  return first !== first.toLowerCase() && !CLAUSE_WORDS.has(token.lower);
}

/** A postcode's two capitals after four digits. */
function isPostcodeTail(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    token.text.length === 2 &&
    token.text === token.text.toUpperCase() &&
    token.text !== token.lower
  );
}

/** A year of this age as four digits that stand free: 1900 to 2099. Undefined where it is part of something longer. */
export function fourDigitYear(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length !== 4) return undefined;
  const year = Number(token.text);
  return year >= 1900 && year <= 2099 && standsFree(tokens, at) && !goesOn(tokens, at + 1) ? year : undefined;
}

/**
 * Whether four digits that could be a year are one: after a preposition of time, after a name or a noun that has years,
 * alone in brackets or in the whole text, or as the subject of a sentence.
 */
export function isYearHere(tokens: readonly Token[], at: number, next = at + 1): boolean {
  if (isCounted(tokens, next)) return false;
  const before = tokens[at - 1];
  const after = tokens[next];
  // "2027 e.v."
  if (after?.lower === 'e' && tokens[next + 2]?.lower === 'v') return true;
  if (before === undefined)
    return after === undefined || after.kind === 'mark' || CLAUSE_WORDS.has(after.lower) || MONTHS.has(after.lower);
  // "Lokaal 2028: € 278 mln", "sociaal domein, 2028": the label of a line.
  if (isLabel(tokens, at, next)) return true;
  // "In het tweede jaar, 2028, is daar …"
  if (before.text === ',' && after?.text === ',' && isNearYear(tokens, at)) return true;
  // "Voor 2028 (278 miljoen) en 2029 (321 miljoen)"
  if (before.lower === 'en' && after?.text === '(' && tokens[at - 2]?.text === ')' && isNear(tokens, at)) return true;
  if (before.kind === 'mark') {
    if ('(['.includes(before.text))
      return after === undefined || after.kind === 'mark' || CLAUSE_WORDS.has(after.lower);
    if (before.text === ':' && isListed(tokens, at)) return true;
    if ('.!?:;'.includes(before.text)) {
      return before.text !== '.' || !REFERENCES.has(lowerAt(tokens, at - 2))
        ? after !== undefined && after.kind === 'word' && CLAUSE_WORDS.has(after.lower)
        : false;
    }
    // "185 miljoen dit jaar, 2026 nog 138 miljoen"
    if (before.text === ',') return after?.kind === 'word' && STILL.has(after.lower);
    return (before.text === ')' || isQuote(before.text)) && isName(tokens, at - 2) && !isPostcodeTail(tokens, next);
  }
  if (before.kind === 'number' || REFERENCES.has(before.lower)) return false;
  if (TIME_PREPOSITIONS.has(before.lower)) return true;
  if (isPostcodeTail(tokens, next)) return false;
  if (isName(tokens, at - 1)) return true;
  return YEAR_NOUN_ENDS.some((end) => before.lower.endsWith(end));
}

/** Words by which a year behind a comma is one. */
const STILL: ReadonlySet<string> = new Set(['nog', 'is', 'wordt', 'dan', 'maar', 'slechts', 'weer']);

/** "Drie jaar: 2027, 2028 en 2029": the years of a list say of each other what they are. */
function isListed(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at + 1];
  const year = Number(tokens[at + 2]?.text);
  return (
    (joint?.text === ',' || joint?.lower === 'en') && year >= 2000 && year <= 2060 && year > Number(tokens[at]!.text)
  );
}

/** A year not far from now, behind a word that no reference ends on. */
function isNearYear(tokens: readonly Token[], at: number): boolean {
  return isNear(tokens, at) && tokens[at - 2]?.kind === 'word' && !REFERENCES.has(lowerAt(tokens, at - 2));
}

function isNear(tokens: readonly Token[], at: number): boolean {
  const year = Number(tokens[at]!.text);
  return year >= 2010 && year <= 2050;
}

/** A year of this time at the end of a label: behind a word or a comma, before a colon or the end of the text. */
function isLabel(tokens: readonly Token[], at: number, next: number): boolean {
  const after = tokens[next];
  if (after !== undefined && after.text !== ':' && after.text !== '·') return false;
  const year = Number(tokens[at]!.text);
  if (year < 2000 || year > 2060) return false;
  const before = tokens[at - 1];
  // "Lokaal 2028: …" is no room where a colon follows.
  const isNamed = (lower: string) => lower === 'lokaal' || !REFERENCES.has(lower);
  if (before?.text === ',') return isNamed(lowerAt(tokens, at - 2)) && tokens[at - 2]?.kind !== 'mark';
  if (before?.kind === 'word') return isNamed(before.lower);
  // "D5 2027": a name that ends on a digit.
  const letter = tokens[at - 2];
  return before?.kind === 'number' && !before.spaced && letter?.kind === 'word' && letter.text !== letter.lower;
}

function isQuote(text: string): boolean {
  return isApostrophe(text) || text === '"' || text === '”' || text === '“';
}

/** Chambers of the States General in a reference: "Kamerstukken II 2023/24". */
const CHAMBERS: ReadonlySet<string> = new Set(['i', 'ii']);

/** Whether the number at `at` follows something that makes it a reference ("artikel 12", "nr. 3", "Kamerstukken II, 2023/24"). */
export function isReference(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  if (lowerAt(tokens, before) === '.' || lowerAt(tokens, before) === ',') before--;
  if (CHAMBERS.has(lowerAt(tokens, before))) before--;
  return (
    REFERENCES.has(lowerAt(tokens, before)) && (before === at - 1 || lowerAt(tokens, at - 1) !== ',' || before < at - 2)
  );
}

/** Two digits after an apostrophe: a year of this age ("'24" is 2024, "'98" is 1998). */
export function shortYear(
  tokens: readonly Token[],
  at: number,
): { readonly year: number; readonly next: number } | undefined {
  const mark = tokens[at];
  const number = tokens[at + 1];
  if (mark === undefined || !isApostrophe(mark.text) || number?.text.length !== 2 || !joined(tokens, at + 1))
    return undefined;
  const value = digitsAt(tokens, at + 1, 2);
  return value === undefined || goesOn(tokens, at + 2) ? undefined : { year: fullYear(value), next: at + 2 };
}

/** The year that two digits stand for: 00–59 of this century, 60–99 of the last. */
export function fullYear(twoDigits: number): number {
  return twoDigits < 60 ? 2000 + twoDigits : 1900 + twoDigits;
}
