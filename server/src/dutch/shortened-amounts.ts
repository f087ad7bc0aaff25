// Amounts by year whose unit is said once: "451 miljoen in 2027, 547 in 2028 en 532 in 2029", "in 2027 451, in 2028 547 miljoen".
import type { Amount } from './amount';
import { readNumeral } from './numerals';
import type { Token } from './tokens';

/** What stands between a figure and its year. */
const IN: ReadonlySet<string> = new Set(['in', 'voor']);
/** Which year it is, where that is not said by its number. */
const WHICH: ReadonlySet<string> = new Set(['eerste', 'tweede', 'derde', 'laatste', 'middelste']);
/** What stands between a figure with its year and the next one. */
const BETWEEN: ReadonlySet<string> = new Set([',', ';', 'en']);
const SCALES: readonly (readonly [words: RegExp, factor: number])[] = [
  [/miljoen|\bmln\b/i, 1e6],
  [/miljard|\bm(?:l|r)d\b/i, 1e9],
];
const EARLIEST = 2015;
const LATEST = 2045;

/** A figure with its year: an amount, or a bare number; indices of tokens, half-open. */
interface Item {
  readonly first: number;
  readonly next: number;
  readonly amount: Amount | undefined;
  /** Of a bare number. */
  readonly figure: { readonly first: number; readonly next: number; readonly value: number } | undefined;
}

/**
 * The bare numbers that stand by year in one list with amounts, as amounts of the same scale. Linear in the tokens.
 * @param amounts those of the text that have a unit, sorted
 */
export function findShortened(text: string, tokens: readonly Token[], amounts: readonly Amount[]): readonly Amount[] {
  if (!amounts.some((amount) => scaleOf(text, amount) !== undefined)) return NONE;
  const byStart = new Map(amounts.map((amount) => [amount.start, amount]));
  const found: Amount[] = [];
  let list: Item[] = [];
  const close = (): void => {
    found.push(...shortenedIn(text, tokens, list));
    list = [];
  };
  for (let at = 0; at < tokens.length; at++) {
    const item = itemAt(text, tokens, at, byStart);
    if (!item) continue;
    const last = list.at(-1);
    if (last && !isBetween(tokens, last.next, item.first)) close();
    list.push(item);
    at = item.next - 1;
  }
  close();
  return found;
}

const NONE: readonly never[] = [];

function shortenedIn(text: string, tokens: readonly Token[], list: readonly Item[]): Amount[] {
  const scales = new Set(list.flatMap(({ amount }) => (amount ? [scaleOf(text, amount)] : [])));
  const [scale] = scales;
  // "1 miljard in 2027, 800 miljoen in 2028 en 600 in 2029": of two units it is not sure which is meant.
  if (scales.size !== 1 || scale === undefined) return [];
  return list.flatMap(({ figure }) => {
    if (!figure) return [];
    const { start } = tokens[figure.first]!;
    const { end } = tokens[figure.next - 1]!;
    const value = Math.round(figure.value * scale * 100) / 100;
    return { start, end, outerStart: start, outerEnd: end, min: value, max: value, unit: 'EUR', approximate: false };
  });
}

function itemAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  byStart: ReadonlyMap<number, Amount>,
): Item | undefined {
  const behindYear = afterYear(tokens, at);
  if (behindYear !== undefined) {
    const value = valueAt(text, tokens, behindYear, byStart);
    // "In 2028 547 gemeenten": what follows must not be what is counted.
    return value && (value.amount || !isWord(tokens[value.next])) ? { ...value, first: at } : undefined;
  }
  const value = valueAt(text, tokens, at, byStart);
  const next = value && afterYear(tokens, value.next);
  return value && next !== undefined ? { ...value, first: at, next } : undefined;
}

/** Behind "in 2027" or "in het eerste jaar". */
function afterYear(tokens: readonly Token[], at: number): number | undefined {
  if (!IN.has(tokens[at]?.lower ?? '')) return undefined;
  if (isYear(tokens[at + 1])) return at + 2;
  const [the, which, year] = tokens.slice(at + 1, at + 4);
  return the?.lower === 'het' && WHICH.has(which?.lower ?? '') && year?.lower === 'jaar' ? at + 4 : undefined;
}

function valueAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  byStart: ReadonlyMap<number, Amount>,
): Omit<Item, 'first'> | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const amount = byStart.get(token.start);
  if (amount) {
    let next = at + 1;
    while (next < tokens.length && tokens[next]!.start < amount.end) next++;
    return { next, amount, figure: undefined };
  }
  if (token.kind !== 'number' || !token.spaced) return undefined;
  const numeral = readNumeral(text, tokens, at);
  if (!numeral || numeral.yearLike) return undefined;
  return { next: numeral.next, amount: undefined, figure: { first: at, next: numeral.next, value: numeral.value } };
}

function isYear(token: Token | undefined): boolean {
  return (
    token?.kind === 'number' &&
    token.text.length === 4 &&
    Number(token.text) >= EARLIEST &&
    Number(token.text) <= LATEST
  );
}

function isWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && !BETWEEN.has(token.lower);
}

function isBetween(tokens: readonly Token[], first: number, next: number): boolean {
  if (next - first < 1 || next - first > 2) return false;
  for (let at = first; at < next; at++) if (!BETWEEN.has(tokens[at]!.lower)) return false;
  return true;
}

function scaleOf(text: string, { start, end, unit }: Amount): number | undefined {
  if (unit !== 'EUR') return undefined;
  const words = text.slice(start, end);
  return SCALES.find(([pattern]) => pattern.test(words))?.[1];
}
