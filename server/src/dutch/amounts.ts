// Finds amounts of money and shares in running Dutch text, with what qualifies them and how often they count.
import { readSecond } from './amount-ranges';
import type { Amount, AmountUnit } from './amount';
import { EURO } from './amount-words';
import { readAfter, readBefore } from './amount-surroundings';
import { isMoneyByContext } from './money-nouns';
import { numberWord } from './numbers';
import { readQuantity, type Quantity } from './quantity';
import { readShareWords } from './share-words';
import { PerWord } from './per-word';
import type { Token } from './tokens';

export { formatAmountWords, formatEuro, formatPercent } from './amount-format';
export { unitFromHeading, unitFromLine } from './amount-heading';

/** Settings for one stretch of text. */
export interface AmountContext {
  /** What the head of the table column says; bare numbers in the text are then amounts. */
  readonly unit?: AmountUnit;
}

const SIGNS: ReadonlySet<string> = new Set(['€', '-', '−', '–', '½', '¼', '¾', '⅓', '⅔', '⅛']);
const SIGN_WORDS: ReadonlySet<string> = new Set(['min', 'minus', 'k', 'm']);

/** Whether an amount can begin with this token: one look, so that plain words cost next to nothing. */
function mayBegin(token: Token): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'mark') return SIGNS.has(token.text);
  return BEGINS.of(token);
}

const BEGINS = new PerWord(
  (lower) => EURO.has(lower) || SIGN_WORDS.has(lower) || lower === 'helft' || numberWord(lower) !== undefined,
);

/**
 * All amounts of money and shares in a text, in order and without overlap: euros in every usual notation, percentages,
 * percentage points, ranges, and a bare "300 miljoen" where the words around it make it money. Years, counts, and
 * numbers of documents or telephones are no amounts. Never throws; time is linear in the number of tokens.
 */
export function findAmounts(text: string, tokens: readonly Token[], context: AmountContext = {}): Amount[] {
  const found: Amount[] = [];
  let free = 0;
  for (let i = 0; i < tokens.length;) {
    const hit = mayBegin(tokens[i]!) ? readAmounts(text, tokens, i, free, context) : undefined;
    if (hit === undefined) {
      i++;
      continue;
    }
    found.push(...hit.amounts);
    i = free = hit.next;
  }
  return found;
}

interface Hit {
  readonly amounts: readonly Amount[];
  readonly next: number;
}

function readAmounts(
  text: string,
  tokens: readonly Token[],
  at: number,
  free: number,
  context: AmountContext,
): Hit | undefined {
  const loose = context.unit !== undefined;
  const first = readShareWords(tokens, at) ?? readQuantity(text, tokens, at, { loose });
  if (first === undefined) return undefined;
  const joined = readSecond(text, tokens, first, loose);
  if (joined !== undefined) {
    const { second, range } = joined;
    if (range) {
      const amount = build(
        tokens,
        free,
        context,
        resolve(joined.first, context),
        resolve(second, context),
        joined.first.first,
        second.next,
      );
      return { amounts: [amount.amount], next: amount.next };
    }
    const left = build(
      tokens,
      free,
      context,
      resolve(joined.first, context),
      undefined,
      joined.first.first,
      first.next,
    );
    const right = build(tokens, left.next, context, resolve(second, context), undefined, second.first, second.next);
    return { amounts: [left.amount, right.amount], next: right.next };
  }
  if (!counts(tokens, first, context)) return undefined;
  const whole = loose && isBracketed(tokens, first) ? { ...first, negative: true } : first;
  const built = build(tokens, free, context, resolve(whole, context), undefined, first.first, first.next);
  return { amounts: [built.amount], next: built.next };
}

const TIMES: ReadonlySet<string> = new Set(['x', '×', '*']);
const POWERS: ReadonlySet<number> = new Set([1, 1e3, 1e6, 1e9]);

/** Book-keepers' minus: a table cell that is a number in brackets and nothing else. */
function isBracketed(tokens: readonly Token[], quantity: Quantity): boolean {
  return (
    quantity.first === 1 &&
    tokens[0]!.text === '(' &&
    quantity.next === tokens.length - 1 &&
    tokens[quantity.next]!.text === ')'
  );
}

/** Whether a quantity by itself is an amount: it has a unit, or its scale or its table column gives one. */
function counts(tokens: readonly Token[], quantity: Quantity, context: AmountContext): boolean {
  // "(x € 1.000)" is the unit of a table.
  if (TIMES.has(tokens[quantity.first - 1]?.lower ?? '') && POWERS.has(quantity.value * quantity.scale)) return false;
  if (quantity.unit !== undefined) return !quantity.article || tokens[quantity.next - 1]?.lower !== '€';
  if (context.unit !== undefined && !quantity.words && quantity.scale === 1) return !quantity.yearLike;
  if (quantity.scale < 1e5 || quantity.weakScale) return false;
  // "300 ton" is a weight more often than thirty million euro.
  if (quantity.scale === 1e5 && quantity.value >= 100) return false;
  return isMoneyByContext(tokens, quantity.first, quantity.next);
}

interface Resolved {
  readonly value: number;
  readonly unit: 'EUR' | 'percent';
  readonly points: boolean;
  readonly negative: boolean;
  readonly rounded: boolean;
}

/** Value in euros or percent, to the cent: binary fractions of products such as 2,3 × 1.000.000 are rounded away. */
function resolve(quantity: Quantity, context: AmountContext): Resolved {
  const unit = quantity.unit ?? context.unit?.unit ?? 'EUR';
  const column = context.unit?.unit === unit && quantity.scale === 1 ? context.unit.factor : 1;
  const size = quantity.value * quantity.scale * column;
  const digits = size < 1e11 ? 1e4 : 1e2;
  const exact = Math.round(size * digits) / digits;
  const value = quantity.negative && exact !== 0 ? -exact : exact;
  return {
    value,
    unit,
    points: quantity.points,
    negative: quantity.negative,
    rounded: quantity.share && !Number.isInteger(exact * 2),
  };
}

function build(
  tokens: readonly Token[],
  free: number,
  context: AmountContext,
  low: Resolved,
  high: Resolved | undefined,
  first: number,
  next: number,
): { amount: Amount; next: number } {
  const before = readBefore(tokens, first, free);
  const after = readAfter(tokens, next);
  const values = high === undefined ? [low.value] : [low.value, high.value];
  const per = after.per ?? before.per ?? context.unit?.per;
  const qualifier = { ...before.qualifier, ...after.qualifier };
  const negative = low.negative || (high?.negative ?? false) || qualifier.negative === true;
  const amount: Amount = {
    start: tokens[first]!.start,
    end: tokens[next - 1]!.end,
    outerStart: tokens[before.first]!.start,
    outerEnd: tokens[after.next - 1]!.end,
    min: Math.min(...values),
    max: Math.max(...values),
    unit: low.unit,
    approximate: qualifier.approximate === true || low.rounded,
    ...(low.points ? { points: true } : {}),
    ...(qualifier.direction === undefined ? {} : { direction: qualifier.direction }),
    ...(per === undefined ? {} : { per }),
    ...(negative ? { negative: true } : {}),
  };
  return { amount, next: after.next };
}
