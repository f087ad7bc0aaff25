// Numbers in digits as Dutch writes them: "1.234.567,89", "25 000", "2½"; versions, dates and addresses are not numbers.
import type { Token } from './tokens';

/** A number in digits that was read from tokens. */
export interface Numeral {
  readonly value: number;
  /** Index of the first token after it. */
  readonly next: number;
  /** Written with a separator of thousands. */
  readonly grouped: boolean;
  /** Number of decimals written. */
  readonly decimals: number;
  /** Four plain digits that are a year as a rule. */
  readonly yearLike: boolean;
}

/** More groups of three than any amount has; longer runs are not numbers. */
const MOST_GROUPS = 6;
const MOST_DIGITS = 15;

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 0.125],
]);

function glued(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  return token !== undefined && !token.spaced && token.text === text;
}

/** Digits that follow without a space after the mark at `at`, or undefined. */
function digitsAfter(tokens: readonly Token[], at: number, mark: string): string | undefined {
  if (!glued(tokens, at, mark)) return undefined;
  const digits = tokens[at + 1];
  return digits?.kind === 'number' && !digits.spaced ? digits.text : undefined;
}

/** Reads groups of exactly three digits after `mark`; gives the digits and where they end. */
function readGroups(tokens: readonly Token[], at: number, mark: string): { digits: string; next: number } {
  let digits = '';
  let next = at;
  for (let count = 0; count < MOST_GROUPS; count++) {
    const group = digitsAfter(tokens, next, mark);
    if (group?.length !== 3) break;
    digits += group;
    next += 2;
  }
  return { digits, next };
}

const MILLIONS: ReadonlySet<string> = new Set(['miljoen', 'mln', 'miljard', 'mld']);

/** Reads groups of three digits after a space on the same line: "25 000 000". */
function readSpacedGroups(text: string, tokens: readonly Token[], at: number): { digits: string; next: number } {
  let digits = '';
  let next = at;
  for (let count = 0; count < MOST_GROUPS; count++) {
    const group = tokens[next];
    const before = tokens[next - 1];
    if (group?.kind !== 'number' || group.text.length !== 3 || before === undefined || group.start !== before.end + 1)
      break;
    if (text[before.end] === '\n' || text[before.end] === '\r') break;
    digits += group.text;
    next++;
  }
  // "Voor ontwikkelagenda 1 119 miljoen euro": nobody writes thousands of millions so.
  if (next === at + 1 && MILLIONS.has(tokens[next]?.lower ?? '') && tokens[at - 2]?.text !== '€')
    return { digits: '', next: at };
  return { digits, next };
}

/**
 * Reads a number in digits from token `at` on. A full stop separates thousands ("25.000"), a comma decimals ("1,5");
 * a stop before anything but three digits is read as a decimal sign, because people write "1.5 miljoen" too.
 * With `spaces`, spaces may separate thousands. Undefined for what only looks like a number: "2.1.3", "29.11.2024".
 */
export function readNumeral(text: string, tokens: readonly Token[], at: number, spaces = false): Numeral | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  const alone = VULGAR.get(first.text);
  if (alone !== undefined) return { value: alone, next: at + 1, grouped: false, decimals: 2, yearLike: false };
  if (first.kind !== 'number' || first.text.length > MOST_DIGITS) return undefined;

  let digits = first.text;
  let next = at + 1;
  let grouped = false;
  let decimalMark = ',';
  if (digits.length <= 3 && digits !== '0') {
    let groups = readGroups(tokens, next, '.');
    if (groups.digits === '') {
      const english = readGroups(tokens, next, ',');
      if (english.digits.length > 3) {
        groups = english;
        decimalMark = '.';
      }
    }
    if (groups.digits === '' && spaces) groups = readSpacedGroups(text, tokens, next);
    if (groups.digits !== '') {
      digits += groups.digits;
      next = groups.next;
      grouped = true;
    }
  }
  let decimals = digitsAfter(tokens, next, decimalMark) ?? '';
  if (decimals === '' && !grouped) decimals = digitsAfter(tokens, next, '.') ?? '';
  if (decimals !== '') next += 2;
  if (decimals.length > MOST_DIGITS || digits.length > MOST_DIGITS) return undefined;
  // One more separator with digits behind it: a date, a version, a list without spaces.
  if (digitsAfter(tokens, next, '.') !== undefined || digitsAfter(tokens, next, ',') !== undefined) return undefined;
  const part = decimals === '' ? VULGAR.get(tokens[next]?.text ?? '') : undefined;
  const value = Number(decimals === '' ? digits : `${digits}.${decimals}`);
  if (part !== undefined) return { value: value + part, next: next + 1, grouped, decimals: 2, yearLike: false };
  const yearLike = !grouped && decimals === '' && digits.length === 4 && value >= 1800 && value < 2200;
  return { value, next, grouped, decimals: decimals.length, yearLike };
}
