// Finds amounts of money and shares in running Dutch text, with what qualifies them and how often they count.
import { readSecond } from './amount-ranges';
import type { Amount, AmountDirection, AmountPer, AmountUnit } from './amount';
import {
  AFTER,
  CUT_ENDINGS,
  EURO,
  FILLERS,
  PER_ADJECTIVES,
  PER_AFTER,
  PER_BEFORE,
  QUALIFIERS,
  type Qualifier,
} from './amount-words';
import { isMoneyByContext } from './money-nouns';
import { numberWord } from './numbers';
import { matchPhrase } from './phrases';
import { readQuantity, type Quantity } from './quantity';
import type { Token } from './tokens';

export { formatAmountWords, formatEuro, formatPercent } from './amount-format';
export { unitFromHeading } from './amount-heading';

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
  return (
    EURO.has(token.lower) ||
    SIGN_WORDS.has(token.lower) ||
    token.lower === 'helft' ||
    numberWord(token.lower) !== undefined
  );
}

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
  const first = readWhole(tokens, at) ?? readQuantity(text, tokens, at, { loose });
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
  if (quantity.unit !== undefined) return !quantity.article || tokens[quantity.next - 1]?.lower !== '€';
  if (context.unit !== undefined && !quantity.words && quantity.scale === 1) return !quantity.yearLike;
  if (quantity.scale < 1e5 || quantity.weakScale) return false;
  // "300 ton" is a weight more often than thirty million euro.
  if (quantity.scale === 1e5 && quantity.value >= 100) return false;
  return isMoneyByContext(tokens, quantity.first, quantity.next);
}

/** "de helft van", "driekwart van", "een derde deel van": a share in words, as a percentage. */
function readWhole(tokens: readonly Token[], at: number): Quantity | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'word') return undefined;
  if (token.lower === 'helft') {
    const before = tokens[at - 1]?.lower;
    if (before !== 'de' || !opensWhole(tokens, at + 1)) return undefined;
    return { ...WHOLE, first: at, next: at + 1, value: 50 };
  }
  const share = readQuantity('', tokens, at);
  if (share === undefined || !share.share || share.unit !== undefined || share.scale !== 1) return undefined;
  if (share.value >= 1 || share.next - at > 2) return undefined;
  const after = tokens[share.next]?.lower === 'deel' ? share.next + 1 : share.next;
  if (!opensWhole(tokens, after)) return undefined;
  return { ...WHOLE, first: at, next: share.next, value: share.value * 100 };
}

const WHOLE = {
  scale: 1,
  weakScale: false,
  unit: 'percent',
  points: false,
  negative: false,
  yearLike: false,
  share: true,
  words: true,
  article: false,
} as const;

const STRETCHES: ReadonlySet<string> = new Set(
  'jaar maand kwartaal week dag eeuw jaren looptijd periode januari februari maart april mei juni juli augustus september oktober november december zomer'.split(
    ' ',
  ),
);

/** "van" with something behind it that is no time: "de helft van 2025" is a date. */
function opensWhole(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'van') return false;
  for (let i = at + 1; i < at + 4; i++) {
    const token = tokens[i];
    if (token === undefined) return i > at + 1;
    if (token.kind === 'number') return token.text.length !== 4;
    if (STRETCHES.has(token.lower)) return false;
  }
  return true;
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

const MOST_QUALIFIERS = 4;

interface Before {
  readonly first: number;
  readonly qualifier: { approximate?: true; direction?: AmountDirection; negative?: true };
  readonly per?: AmountPer;
}

/** Reads backward from the number: "naar schatting ruim", "structureel circa", "een bezuiniging van". */
function readBefore(tokens: readonly Token[], first: number, free: number): Before {
  const qualifier: { approximate?: true; direction?: AmountDirection; negative?: true } = {};
  let per: AmountPer | undefined;
  let outer = first;
  let at = first - 1;
  for (let count = 0; count < MOST_QUALIFIERS && at >= free; count++) {
    const said = matchPhrase(QUALIFIERS, tokens, at);
    const often = said === undefined ? matchPhrase(PER_BEFORE, tokens, at) : undefined;
    const filler = said === undefined && often === undefined ? matchPhrase(FILLERS, tokens, at) : undefined;
    const length = (said ?? often ?? filler)?.length;
    if (length === undefined || at - length + 1 < free) break;
    if (said !== undefined) merge(qualifier, said.value);
    per ??= often?.value;
    at -= length;
    if (filler === undefined) outer = at + 1;
  }
  if (tokens[at]?.lower === 'van' && at - 1 >= free) {
    const noun = tokens[at - 1]!.lower;
    if (CUT_ENDINGS.some((ending) => noun.endsWith(ending))) qualifier.negative = true;
    per ??= at - 2 >= free ? PER_ADJECTIVES.get(tokens[at - 2]!.lower) : undefined;
  }
  return { first: outer, qualifier, ...(per === undefined ? {} : { per }) };
}

function merge(into: { approximate?: true; direction?: AmountDirection; negative?: true }, said: Qualifier): void {
  if (said.approximate) into.approximate = true;
  if (said.negative) into.negative = true;
  if (said.direction !== undefined) into.direction ??= said.direction;
}

interface After {
  readonly next: number;
  readonly qualifier: Qualifier;
  readonly per?: AmountPer;
}

/** Reads forward from the number: "per jaar", "structureel", "of meer", and past "vanaf 2026" to "structureel". */
function readAfter(tokens: readonly Token[], next: number): After {
  const said = matchPhrase(AFTER, tokens, next);
  // In "minder dan" the word compares, it does not cut.
  const compares = said !== undefined && tokens[next + said.length]?.lower === 'dan';
  let at = said === undefined || compares ? next : next + said.length;
  const qualifier = said === undefined || compares ? {} : said.value;
  let end = at;
  let per: AmountPer | undefined;
  const since = tokens[at]?.lower;
  if (
    (since === 'vanaf' || since === 'in' || since === 'met' || since === 'extra') &&
    tokens[at + 1]?.kind === 'number'
  )
    at += 2;
  else if (since === 'extra' || since === 'euro') at++;
  for (let count = 0; count < 3; count++) {
    const often = matchPhrase(PER_AFTER, tokens, at);
    // An adverb with a number right behind it belongs to that number: "3 miljoen, structureel 2 miljoen".
    if (often === undefined || (!PREPOSITIONS.has(tokens[at]!.lower) && isNumberish(tokens[at + often.length]))) break;
    per = per === undefined || often.value === 'structural' ? often.value : per;
    end = at += often.length;
    if (tokens[at]?.lower === 'en' && matchPhrase(PER_AFTER, tokens, at + 1) !== undefined) at++;
  }
  return { next: end, qualifier, ...(per === undefined ? {} : { per }) };
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['per', 'p', '/', 'aan', 'op']);

function isNumberish(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || token.text === '€' || token.lower === 'eur');
}
