// Dates in figures: 29-11-2024, 29/11/'24, 29.11.2024, 2024-11-29, 22-04, 11-2024, 2016-11.
import { isRealDay } from '../calendar';
import type { Token } from '../tokens';
import { clauseGoesOn, fullYear, isReference, shortYear } from './context';
import { digitsAt, goesOn, isDash, joined, lowerAt, standsFree, type Parsed } from './scan';
import { readTrailing } from './trailing';
import { wordList } from '../word-lists';

/** A number joined to the one before it by a mark. */
function joinedNumber(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' && joined(tokens, at) && joined(tokens, at - 1);
}

/** Day, month and year of which the last two are numbers as written; in the other order where only that can be (12-13-2024). */
function dayOf(day: number, month: number, year: number, next: number): Parsed | undefined {
  if (day < 1 || day > 39 || month < 1 || month > 39) return undefined;
  if (month > 12 && isRealDay(year, day, month))
    return { expression: { type: 'day', year, month: day, day: month, swapped: true }, next };
  return { expression: { type: 'day', year, month, day }, next };
}

/** A date in figures that starts at `at`. Where less than a full date is written the words around it must say that it is one. */
export function readNumericDate(tokens: readonly Token[], at: number): Parsed | undefined {
  const first = tokens[at]!;
  const mark = tokens[at + 1];
  if (mark?.kind !== 'mark' || first.text.length > 4 || first.text.length === 3) return undefined;
  const sign = mark.text;
  if (!(isDash(sign) || sign === '/' || sign === '.') || !standsFree(tokens, at)) return undefined;
  if (mark.spaced) return readSpacedMonth(tokens, at);
  if (!joined(tokens, at + 2)) return undefined;
  const b = digitsAt(tokens, at + 2, 4);
  if (b === undefined) return undefined;
  const a = Number(first.text);
  const third = lowerAt(tokens, at + 3) === sign && joined(tokens, at + 3) ? at + 4 : -1;
  if (third > 0) return readThird(tokens, at, a, b, third);
  return readTwo(tokens, at, a, b, sign);
}

/** Three numbers with the same mark between them. */
function readThird(tokens: readonly Token[], at: number, a: number, b: number, third: number): Parsed | undefined {
  const sizes = [tokens[at]!.text.length, tokens[at + 2]!.text.length];
  const short = sizes[0]! <= 2 && sizes[1]! <= 2 ? shortYear(tokens, third) : undefined;
  if (short !== undefined && joined(tokens, third)) return dayOf(a, b, short.year, short.next);
  const c = digitsAt(tokens, third, 4);
  if (c === undefined || !joinedNumber(tokens, third) || goesOn(tokens, third + 1) || longer(tokens, third + 1))
    return undefined;
  const size = tokens[third]!.text.length;
  if (sizes[0] === 4 && sizes[1]! <= 2 && size <= 2) return a >= 1000 && a < 3000 ? iso(a, b, c, third + 1) : undefined;
  if (sizes[0]! > 2 || sizes[1]! > 2) return undefined;
  if (size === 4) return c >= 1000 && c < 3000 ? dayOf(a, b, c, third + 1) : undefined;
  // Two digits for the year: with full stops it may be a section or a version number.
  if (size !== 2 || lowerAt(tokens, at + 1) === '.' || isReference(tokens, at)) return undefined;
  return a <= 31 && b <= 12 ? dayOf(a, b, fullYear(c), third + 1) : undefined;
}

function iso(year: number, month: number, day: number, next: number): Parsed | undefined {
  return day >= 1 && day <= 39 && month >= 1 && month <= 19
    ? { expression: { type: 'day', year, month, day }, next }
    : undefined;
}

/** The number goes on with a dash or a slash: a phone number, a case number. */
function longer(tokens: readonly Token[], at: number): boolean {
  const sign = lowerAt(tokens, at);
  return (
    joined(tokens, at) &&
    (isDash(sign) || sign === '/') &&
    tokens[at + 1]?.kind === 'number' &&
    joined(tokens, at + 1) &&
    sign !== '–'
  );
}

const BEFORE_SHORT_DATE: ReadonlySet<string> = new Set(wordList('numericBeforeShortDate'));

/** Two numbers: a month and a year (11-2024, 2016/11) or a day and a month (22-04). */
function readTwo(tokens: readonly Token[], at: number, a: number, b: number, sign: string): Parsed | undefined {
  const [first, second] = [tokens[at]!.text, tokens[at + 2]!.text];
  const next = at + 3;
  if (goesOn(tokens, next) || longer(tokens, next) || isReference(tokens, at)) return undefined;
  const year = yearAndMonth(first, second, a, b, next);
  if (year !== undefined) return clauseGoesOn(tokens, next) || tokens[next]!.kind === 'word' ? year : undefined;
  if (first.length > 2 || second.length > 2 || a < 1 || a > 31 || b < 1 || b > 12) return undefined;
  const withYear = laterYear(tokens, next);
  if (withYear !== undefined)
    return { expression: { type: 'day', year: withYear.year, month: b, day: a }, next: withYear.next };
  const placed = BEFORE_SHORT_DATE.has(lowerAt(tokens, at - 1));
  const clearlyDate = a > 12 && (second.length === 2 || sign === '/') && !(a === 24 && b === 7 && second.length === 1);
  if (sign === '.' ? !(placed && a > 12) : !placed && !clearlyDate) return undefined;
  const trailing = readTrailing(tokens, next);
  if (trailing !== undefined)
    return { expression: { type: 'day', month: b, day: a, direction: trailing.direction }, next: trailing.next };
  return clauseGoesOn(tokens, next) && lowerAt(tokens, next) !== 'van'
    ? { expression: { type: 'day', month: b, day: a }, next }
    : undefined;
}

/** "12-08, 2015". */
function laterYear(tokens: readonly Token[], at: number): { year: number; next: number } | undefined {
  if (lowerAt(tokens, at) !== ',' || tokens[at + 1]?.text.length !== 4) return undefined;
  const year = digitsAt(tokens, at + 1, 4);
  return year !== undefined && year >= 1900 && year < 2100 && !goesOn(tokens, at + 2)
    ? { year, next: at + 2 }
    : undefined;
}

function yearAndMonth(first: string, second: string, a: number, b: number, next: number): Parsed | undefined {
  const [year, month] = first.length === 4 ? [a, b] : [b, a];
  if ((first.length === 4 ? second : first).length > 2 || (first.length === 4 ? first : second).length !== 4)
    return undefined;
  return year >= 1900 && year < 2100 && month >= 1 && month <= 12
    ? { expression: { type: 'month', year, month }, next }
    : undefined;
}

/** "11 - 2016", "2016 / 11": a month and a year with spaces around the mark. */
function readSpacedMonth(tokens: readonly Token[], at: number): Parsed | undefined {
  if (lowerAt(tokens, at - 1) === lowerAt(tokens, at + 1)) return undefined;
  const second = tokens[at + 2];
  const b = digitsAt(tokens, at + 2, 4);
  if (
    b === undefined ||
    !second!.spaced ||
    goesOn(tokens, at + 3) ||
    isReference(tokens, at) ||
    lowerAt(tokens, at + 1) === '.'
  )
    return undefined;
  return clauseGoesOn(tokens, at + 3) && !isDash(lowerAt(tokens, at + 3))
    ? yearAndMonth(tokens[at]!.text, second!.text, Number(tokens[at]!.text), b, at + 3)
    : undefined;
}
