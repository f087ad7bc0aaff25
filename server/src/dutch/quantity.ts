// One number with its sign, currency and scale, read from tokens: the building block of amounts and their ranges.
import { CENT, DOTTED_SCALES, EURO, OTHER_CURRENCIES, PERCENT, PERMILLE, POINTS, SCALE_WORDS } from './amount-words';
import { readNumberWords } from './numbers';
import { readNumeral, type Numeral } from './numerals';
import type { Token } from './tokens';

/** A number with what stands directly by it. Token indices are half-open. */
export interface Quantity {
  readonly first: number;
  readonly next: number;
  /** The number as written, without its scale and sign. */
  readonly value: number;
  /** What its scale word multiplies it by; 1 without one. */
  readonly scale: number;
  /** The scale counts as money only beside a euro sign or word ("k", "duizend"). */
  readonly weakScale: boolean;
  readonly unit: 'EUR' | 'percent' | undefined;
  readonly points: boolean;
  readonly negative: boolean;
  /** Four plain digits without unit: most often a year. */
  readonly yearLike: boolean;
  /** A written share ("een derde", "driekwart") rather than a count. */
  readonly share: boolean;
  /** Read in words; `article` is the bare word "een". */
  readonly words: boolean;
  readonly article: boolean;
}

const MINUS: ReadonlySet<string> = new Set(['-', '−', '–']);
const NO_SHARE = { share: false, words: false, article: false };

/** Whether a token directly follows the one before it, without white space. */
function follows(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && !token.spaced;
}

/** Marks that, glued to the left of digits, make them part of something else: an address, a code, a version, a date. */
const GLUE: ReadonlySet<string> = new Set(['.', ',', '/', '-', '_', '@', '#', '%', '=', '&', '+', '\\', ':', "'", '’']);

/** Whether a number may begin at token `at`: not in the middle of "36-600", "20%25", "A4", "v2.1". */
function startsFresh(tokens: readonly Token[], at: number): boolean {
  if (!follows(tokens, at) || at === 0 || tokens[at]!.text === '€') return true;
  const before = tokens[at - 1]!;
  if (before.kind !== 'mark') return false;
  if (!GLUE.has(before.text)) return true;
  if (before.spaced || at === 1) return before.text === '-' || before.text === '+';
  const two = tokens[at - 2]!;
  return two.kind === 'mark' && !GLUE.has(two.text);
}

interface Sign {
  readonly next: number;
  readonly negative: boolean;
}

/** Reads "-", "−", "-/-", "min" or "minus" before a number. A dash with a space behind it is a bullet, not a sign. */
function readSign(tokens: readonly Token[], at: number, loose: boolean): Sign {
  const token = tokens[at];
  if (token === undefined) return { next: at, negative: false };
  if (token.kind === 'word') {
    const sign = token.lower === 'min' || token.lower === 'minus';
    return sign ? { next: at + 1, negative: true } : { next: at, negative: false };
  }
  if (!MINUS.has(token.text)) return { next: at, negative: false };
  if (tokens[at + 1]?.text === '/' && tokens[at + 2]?.text === '-') return { next: at + 3, negative: true };
  const free = token.spaced || at === 0 || tokens[at - 1]!.kind === 'mark';
  return free && (loose || follows(tokens, at + 1)) ? { next: at + 1, negative: true } : { next: at, negative: false };
}

/** The euro sign or code at `at`, with "k€", "M€" and "mln €" before a number: where it ends and the scale it brings. */
function readPrefix(tokens: readonly Token[], at: number): { next: number; scale: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (EURO.has(token.lower)) {
    const scale = tokens[at + 1];
    const factor =
      scale?.kind === 'word' && DOTTED_SCALES.has(scale.lower) ? SCALE_WORDS.get(scale.lower)?.factor : undefined;
    return factor === undefined ? { next: at + 1, scale: 1 } : { next: at + 2, scale: factor };
  }
  if (
    (token.text === 'k' || token.text === 'K' || token.text === 'M') &&
    tokens[at + 1]?.text === '€' &&
    follows(tokens, at + 1)
  ) {
    return { next: at + 2, scale: token.text === 'M' ? 1e6 : 1e3 };
  }
  return undefined;
}

/** ",-", ",--", ",—" and ",=" after a whole number of euros. */
function skipZeroCents(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',' || !follows(tokens, at) || !follows(tokens, at + 1)) return at;
  const dash = tokens[at + 1]!.text;
  if (dash !== '-' && dash !== '–' && dash !== '—' && dash !== '=') return at;
  if (tokens[at + 2]?.text === '-' && follows(tokens, at + 2)) return at + 3;
  // ",-15" is a range or a mistake, no price.
  return follows(tokens, at + 2) && tokens[at + 2]!.kind === 'number' ? at : at + 2;
}

/** A scale after digits: "mln.", "miljard", "k". The stop is taken along where the sentence goes on behind it. */
function readScale(tokens: readonly Token[], at: number): { next: number; factor: number; weak: boolean } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const scale = SCALE_WORDS.get(token.lower);
  if (scale === undefined) return undefined;
  // "3 M" and "5 k" are rare; "3 m" is a length.
  if (token.text === 'm' && token.spaced) return undefined;
  let next = at + 1;
  let factor = scale.factor;
  // "duizend miljoen"
  const second = factor === 1e3 && token.lower === 'duizend' ? SCALE_WORDS.get(tokens[next]?.lower ?? '') : undefined;
  if (second !== undefined && second.factor >= 1e6) {
    factor *= second.factor;
    next++;
  }
  if (DOTTED_SCALES.has(token.lower) && tokens[next]?.text === '.' && follows(tokens, next) && goesOn(tokens, next + 1))
    next++;
  return { next, factor, weak: scale.money === true && factor < 1e9 };
}

/** Whether a full stop before token `at` does not end a sentence: a small letter, digit or mark follows. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    (token.kind !== 'word' || EURO.has(token.lower) || token.text.charAt(0) === token.lower.charAt(0))
  );
}

interface Suffix {
  readonly next: number;
  readonly unit: 'EUR' | 'percent' | undefined;
  readonly points: boolean;
  /** What the unit multiplies the number by: a cent is 0.01 euro, a promille 0.1 percent. */
  readonly factor: number;
}

/** The unit after a number: "euro", "€", "%", "procentpunt", "%-punt", "cent". */
function readSuffix(tokens: readonly Token[], at: number): Suffix | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const word = token.lower;
  if (PERCENT.has(word)) {
    const after = tokens[at + 1];
    const dash = after?.text === '-' && follows(tokens, at + 1) ? at + 2 : at + 1;
    const point = tokens[dash]?.lower;
    if ((point === 'punt' || point === 'punten') && (follows(tokens, dash) || word !== '%')) {
      return { next: dash + 1, unit: 'percent', points: true, factor: 1 };
    }
    // "20%25" is an address, "50%-regel" still fifty percent.
    if (word === '%' && after !== undefined && !after.spaced && after.kind !== 'mark') return undefined;
    return { next: at + 1, unit: 'percent', points: false, factor: 1 };
  }
  if (POINTS.has(word)) return { next: at + 1, unit: 'percent', points: true, factor: 1 };
  if (PERMILLE.has(word)) return { next: at + 1, unit: 'percent', points: false, factor: 0.1 };
  if (CENT.has(word)) return { next: at + 1, unit: 'EUR', points: false, factor: 0.01 };
  if (!EURO.has(word)) return undefined;
  // In "10 € 15" and "in 2023 EUR 185.300.000" the sign belongs to the number behind it.
  const number = tokens[at + 1];
  if ((word === '€' || word === 'eur') && token.spaced && number?.kind === 'number') return undefined;
  const plural = word === 'euro' && (number?.text === "'" || number?.text === '’') && tokens[at + 2]?.lower === 's';
  return { next: plural ? at + 3 : at + 1, unit: 'EUR', points: false, factor: 1 };
}

/** "vijf euro vijftig", "dertien euro en vijfenveertig cent": the cents after the word euro, and where they end. */
function readCents(text: string, tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  const joined = tokens[at]?.lower === 'en' ? at + 1 : at;
  const words = readNumberWords(tokens, joined);
  const number = words ?? readNumeral(text, tokens, joined);
  if (number === undefined || number.value >= 100 || !Number.isInteger(number.value)) return undefined;
  if (CENT.has(tokens[number.next]?.lower ?? '')) return { value: number.value / 100, next: number.next + 1 };
  const plain = words !== undefined && !words.article && joined === at && number.value >= 5;
  const after = tokens[number.next];
  return plain && after?.kind !== 'word' && after?.text !== '%'
    ? { value: number.value / 100, next: number.next }
    : undefined;
}

/** How freely a quantity is read. */
export interface QuantityOptions {
  /** As in a table cell: a dash with a space behind it is a sign, and spaces may separate thousands. */
  readonly loose?: boolean;
  /** The other end of a range, known to begin here although something is glued to its left: the 15 of "10-15". */
  readonly fresh?: boolean;
}

/** Reads a quantity whose first token (sign, currency or number) is `at`. Looks at a bounded number of tokens. */
export function readQuantity(
  text: string,
  tokens: readonly Token[],
  at: number,
  { loose = false, fresh = false }: QuantityOptions = {},
): Quantity | undefined {
  const sign = readSign(tokens, at, loose);
  if (!fresh && sign.next === at && !startsFresh(tokens, at)) return undefined;
  const prefix = readPrefix(tokens, sign.next);
  const inner = prefix === undefined ? sign : readSign(tokens, prefix.next, true);
  const begin = prefix === undefined ? sign.next : inner.next;
  const negative = sign.negative || inner.negative;
  const token = tokens[begin];
  if (token === undefined) return undefined;

  if (token.kind === 'word') {
    const words = readNumberWords(tokens, begin);
    if (words === undefined) return undefined;
    const suffix = prefix === undefined ? readSuffix(tokens, words.next) : undefined;
    let next = suffix?.next ?? words.next;
    let value = words.value / words.scale;
    if (suffix?.unit === 'EUR' && suffix.factor === 1 && words.scale === 1) {
      const cents = readCents(text, tokens, next);
      if (cents !== undefined) [value, next] = [value + cents.value, cents.next];
    }
    if (suffix !== undefined) value *= suffix.factor;
    return {
      first: at,
      next,
      value,
      scale: words.scale,
      weakScale: words.scale > 1 && words.scale < 1e5,
      unit: prefix === undefined ? suffix?.unit : 'EUR',
      points: suffix?.points ?? false,
      negative,
      yearLike: false,
      share: words.kind === 'fraction',
      words: true,
      article: words.article === true,
    };
  }

  const before = tokens[at - 1];
  if (before !== undefined && OTHER_CURRENCIES.has(before.lower)) return undefined;
  let numeral = readNumeral(text, tokens, begin, prefix !== undefined || loose);
  let rest = numeral === undefined ? undefined : readRest(tokens, numeral, prefix !== undefined);
  if (prefix === undefined && !loose && rest?.suffix === undefined && tokens[begin + 1]?.kind === 'number') {
    // "25 000 euro" without a sign before it counts as one number only because of the unit behind it.
    const wide = readNumeral(text, tokens, begin, true);
    const wideRest = wide === undefined || wide.next === numeral?.next ? undefined : readRest(tokens, wide, false);
    if (wideRest?.suffix?.unit === 'EUR') [numeral, rest] = [wide, wideRest];
  }
  if (numeral === undefined || rest === undefined) return undefined;
  let next = rest.next;
  let { value } = numeral;
  if (rest.suffix?.unit === 'EUR' && rest.scale === 1 && numeral.decimals === 0) {
    const cents = readCents(text, tokens, next);
    if (cents !== undefined && tokens[next]?.lower === 'en') [value, next] = [value + cents.value, cents.next];
  }
  value *= rest.suffix?.factor ?? 1;
  return {
    first: at,
    next,
    value,
    scale: rest.scale * (prefix?.scale ?? 1),
    weakScale: rest.weak,
    unit: prefix === undefined ? rest.suffix?.unit : 'EUR',
    points: rest.suffix?.points ?? false,
    negative,
    yearLike: numeral.yearLike && rest.scale === 1,
    ...NO_SHARE,
  };
}

interface Rest {
  readonly next: number;
  readonly scale: number;
  readonly weak: boolean;
  readonly suffix: Suffix | undefined;
}

/** What follows the digits: ",-", a scale, a unit. A number behind a euro sign takes no second one. */
function readRest(tokens: readonly Token[], numeral: Numeral, prefixed: boolean): Rest | undefined {
  const at = numeral.next;
  const from = skipZeroCents(tokens, at);
  const scale = from === at ? readScale(tokens, from) : undefined;
  const next = scale?.next ?? from;
  // ",-" is written behind euros only, also where no sign or word says euro; "2025,-" and "punt 3,-" are slips.
  const zeroCents: Suffix | undefined =
    from === at || numeral.yearLike || numeral.value < 10
      ? undefined
      : { next: from, unit: 'EUR', points: false, factor: 1 };
  const suffix = prefixed ? redundantEuro(tokens, next) : (readSuffix(tokens, next) ?? zeroCents);
  if (suffix === undefined && scale === undefined) {
    // Letters or digits glued to the number: "10e", "25ml", "3D".
    const glued = tokens[next];
    if (glued !== undefined && !glued.spaced && glued.kind !== 'mark') return undefined;
  }
  if (OTHER_CURRENCIES.has(tokens[next]?.lower ?? '')) return undefined;
  return { next: suffix?.next ?? next, scale: scale?.factor ?? 1, weak: scale?.weak ?? false, suffix };
}

/** "€ 3 miljoen euro" says it twice. */
function redundantEuro(tokens: readonly Token[], at: number): Suffix | undefined {
  const word = tokens[at]?.lower;
  return word === 'euro' || word === 'eur' ? { next: at + 1, unit: 'EUR', points: false, factor: 1 } : undefined;
}
