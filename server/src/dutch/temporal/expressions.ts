// One expression of whatever kind at a token: the table of every reader by its first word.
import type { Token } from '../tokens';
import { POINT_READERS, readPoint } from './points';
import { isApostrophe, type Parsed, type Reader, type Readers } from './scan';
import { SPOKEN_NUMBERS } from './spoken';
import { PARTS } from './words';
import { maySayYear, readWordYear } from './years';
import { readPart, readUltimo, readMidsummer, readSide, readNow, readAnaphor, readYearToDate } from './parts';
import { LENGTH_NOUNS, readDuration, readFromLength, readMoreOrLess, readOver, readWithin } from './lengths';

/** A point that may start with a count as well: first as a date, then as a length. */
function pointOrLength(point: Reader): Reader {
  return (tokens, at) => point(tokens, at) ?? readFromLength(tokens, at);
}

/** Whatever starts with figures: a date, a year, a length. */
export function readFigure(tokens: readonly Token[], at: number): Parsed | undefined {
  return readPoint(tokens, at) ?? (tokens[at]!.text.length <= 3 ? readFromLength(tokens, at) : undefined);
}

/** Counts that are no number words. */
const COUNT_WORDS = ['enkele', 'enige', 'paar', 'aantal', 'halve'];

/** Every reader of one expression by its first word. */
export const EXPRESSION_READERS: Readers = (() => {
  const readers = new Map<string, Reader>(POINT_READERS);
  for (const word of SPOKEN_NUMBERS.keys()) readers.set(word, pointOrLength(readers.get(word)!));
  for (const word of COUNT_WORDS) if (!readers.has(word)) readers.set(word, readFromLength);
  for (const word of PARTS.keys())
    readers.set(word, word === 'half' ? (tokens, at) => readPart(tokens, at) ?? readFromLength(tokens, at) : readPart);
  readers.set('ultimo', readUltimo);
  readers.set('midzomer', readMidsummer);
  for (const word of ['rest', 'later', 'eerder']) readers.set(word, readSide);
  for (const word of ['op', 'momenteel', 'thans']) readers.set(word, readNow);
  readers.set('over', readOver);
  readers.set('binnen', readWithin);
  readers.set('meer', readMoreOrLess);
  readers.set('minder', readMoreOrLess);
  for (const word of ['gedurende', ...LENGTH_NOUNS]) readers.set(word, readDuration);
  for (const word of ['dat', 'datzelfde', 'dezelfde', 'hetzelfde']) readers.set(word, readAnaphor);
  const year = readers.get('jaar')!;
  readers.set('jaar', (tokens, at) => readYearToDate(tokens, at) ?? year(tokens, at));
  return readers;
})();

/** Reads one expression at a token, without what may stand before or behind it in a range. */
export function readExpression(tokens: readonly Token[], at: number): Parsed | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return readFigure(tokens, at);
  if (token.kind !== 'word') return undefined;
  const reader = EXPRESSION_READERS.get(token.lower);
  return reader === undefined ? readWordYear(tokens, at) : reader(tokens, at);
}

/** Whether an expression can start at a token: the question to ask before reading where most words are none. */
export function mayStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  return token.kind === 'word'
    ? EXPRESSION_READERS.has(token.lower) || maySayYear(token.lower)
    : isApostrophe(token.text);
}
