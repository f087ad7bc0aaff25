// Reading tokens: the small questions every reader of temporal expressions asks. Each looks at a bounded number of tokens.
import type { TimeExpression } from '../timex';
import type { Token } from '../tokens';
import { SPOKEN_NUMBERS } from './spoken';
import { VAGUE_COUNTS } from './words';

/** An expression that was read, with the index of the first token after it. */
export interface Parsed {
  readonly expression: TimeExpression;
  readonly next: number;
  /** Index of the token that is said to be the weekday of the date. */
  readonly weekdayAt?: number;
  /** Index of the token at which the date itself starts, where that is not the first one. */
  readonly core?: number;
  /** Index of the first token, where reading began later than that. */
  readonly first?: number;
}

/** A function that tries to read an expression at a token. */
export type Reader = (tokens: readonly Token[], at: number) => Parsed | undefined;

/** Readers by the word they start at. */
export type Readers = ReadonlyMap<string, Reader>;

/** The token in lower case, or nothing past the ends. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** Whether the token joins the one before it without a space. */
export function joined(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && at > 0 && !token.spaced;
}

/** Skips a full stop that is part of an abbreviation. */
export function skipStop(tokens: readonly Token[], at: number): number {
  return lowerAt(tokens, at) === '.' && joined(tokens, at) ? at + 1 : at;
}

/** Skips "de", "het" or "'t". */
export function skipArticle(tokens: readonly Token[], at: number): number {
  const word = lowerAt(tokens, at);
  return word === 'de' || word === 'het' ? at + 1 : at;
}

/** Skips one of the given words. */
export function skipWord(tokens: readonly Token[], at: number, ...words: readonly string[]): number {
  return words.includes(lowerAt(tokens, at)) ? at + 1 : at;
}

export function isApostrophe(text: string): boolean {
  return text === "'" || text === '’' || text === '‘' || text === '`';
}

export function isDash(text: string): boolean {
  return text === '-' || text === '–' || text === '—';
}

/**
 * Whether a number stands free: not the tail of a decimal, an amount, a reference or a longer number ("6,107.31",
 * "€ 31", "36-31", "nr.31").
 */
export function standsFree(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return true;
  if (
    before.kind === 'mark' &&
    (before.text === '€' || before.text === '$' || before.text === '£' || before.text === '§')
  )
    return false;
  if (tokens[at]!.spaced) return true;
  if (before.kind !== 'mark') return false;
  return (
    '("\'’‘“”[*_|;–—>«'.includes(before.text) ||
    (before.text === '/' && tokens[at - 2]?.kind !== 'number') ||
    before.text === '…'
  );
}

/** Whether a number goes on after the token: "2024.5", "2024,5", "2024:3", "12%". */
export function goesOn(tokens: readonly Token[], next: number): boolean {
  const mark = tokens[next];
  if (mark === undefined || mark.spaced) return false;
  if (mark.kind !== 'mark') return true;
  if (mark.text === '%' || mark.text === '°' || mark.text === '€') return true;
  const after = tokens[next + 1];
  return after !== undefined && !after.spaced && after.kind === 'number' && '.,:/-'.includes(mark.text);
}

/** A whole number of at most `digits` digits. */
export function digitsAt(tokens: readonly Token[], at: number, digits: number): number | undefined {
  const token = tokens[at];
  return token?.kind === 'number' && token.text.length <= digits ? Number(token.text) : undefined;
}

/** A count with the index after it; `vague` for "enkele", "een paar". */
export interface Count {
  readonly value: number;
  readonly next: number;
  readonly vague?: true;
}

/** Reads how many: "3", "2,5", "drie", "een", "een paar", "enkele", "een half", "anderhalf". */
export function readCount(tokens: readonly Token[], at: number): Count | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    if (token.text.length > 3 || !standsFree(tokens, at)) return undefined;
    const fraction = digitsAt(tokens, at + 2, 1);
    if (fraction !== undefined && lowerAt(tokens, at + 1) === ',' && joined(tokens, at + 1) && joined(tokens, at + 2)) {
      return { value: Number(token.text) + fraction / 10, next: at + 3 };
    }
    return goesOn(tokens, at + 1) ? undefined : { value: Number(token.text), next: at + 1 };
  }
  const afterArticle = skipWord(tokens, at, 'een');
  const vague = VAGUE_COUNTS.get(lowerAt(tokens, afterArticle));
  if (vague !== undefined) return { value: vague, next: afterArticle + 1, vague: true };
  if (afterArticle > at) {
    const half = lowerAt(tokens, afterArticle);
    return half === 'half' || half === 'halve'
      ? { value: 0.5, next: afterArticle + 1 }
      : { value: 1, next: afterArticle };
  }
  const word = SPOKEN_NUMBERS.get(token.lower);
  return word === undefined || word.ordinal ? undefined : { value: word.value, next: at + 1 };
}

/** Reads a rank: "eerste", "3e", "2de", and -1 for "laatste". */
export function readRank(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly next: number } | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') {
    const ending = tokens[at + 1];
    if (token.text.length > 2 || ending === undefined || ending.spaced) return undefined;
    return RANK_ENDINGS.has(ending.lower) ? { value: Number(token.text), next: at + 2 } : undefined;
  }
  if (token?.lower === 'laatste') return { value: -1, next: at + 1 };
  const word = SPOKEN_NUMBERS.get(token?.lower ?? '');
  return word?.ordinal ? { value: word.value, next: at + 1 } : undefined;
}

const RANK_ENDINGS: ReadonlySet<string> = new Set(['e', 'de', 'ste']);
