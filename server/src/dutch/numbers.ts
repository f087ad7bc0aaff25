// Dutch number words and their values: "tweehonderdvijfentwintig", "anderhalf", "drie ton", "twee derde", "eerste".
import type { Token } from './tokens';

/** A number that was read from tokens. */
export interface NumberReading {
  /** The value with its scale applied: 2000000 for "twee miljoen". */
  readonly value: number;
  /** Index of the first token after it. */
  readonly next: number;
  /** The scale word that was read with it (1000000 for "twee miljoen"), 1 without. */
  readonly scale: number;
  /** A share of one ("twee derde", "driekwart", "een half") or a count. */
  readonly kind: 'cardinal' | 'fraction';
  /** Just the word "een" without accents, which is an article as a rule. */
  readonly article?: true;
}

const UNITS: readonly (readonly [string, number])[] = [
  ['een', 1],
  ['twee', 2],
  ['drie', 3],
  ['vier', 4],
  ['vijf', 5],
  ['zeven', 7],
  ['zes', 6],
  ['acht', 8],
  ['negen', 9],
];
const TENS: readonly (readonly [string, number])[] = [
  ['twintig', 20],
  ['dertig', 30],
  ['veertig', 40],
  ['vijftig', 50],
  ['zestig', 60],
  ['zeventig', 70],
  ['tachtig', 80],
  ['negentig', 90],
];
const TEENS: readonly (readonly [string, number])[] = [
  ['tien', 10],
  ['elf', 11],
  ['twaalf', 12],
  ['dertien', 13],
  ['veertien', 14],
  ['vijftien', 15],
  ['zestien', 16],
  ['zeventien', 17],
  ['achttien', 18],
  ['negentien', 19],
];

/** Words that multiply the number before them. "ton" is a hundred thousand (euro). */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['honderd', 1e2],
  ['duizend', 1e3],
  ['ton', 1e5],
  ['miljoen', 1e6],
  ['miljard', 1e9],
  ['biljoen', 1e12],
]);

const HALVES: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['halve', 0.5],
  ['kwart', 0.25],
  ['driekwart', 0.75],
]);

/** First two letters of every word this file can read: almost every other word is turned away by one look-up. */
const OPENINGS: ReadonlySet<string> = new Set(
  [...UNITS, ...TENS, ...TEENS]
    .map(([word]) => word.slice(0, 2))
    .concat('nu', 'ho', 'du', 'an', 'ha', 'kw', 'de', 'mi', 'bi'),
);

/** No Dutch number word in use is longer; longer ones are not looked at. */
const LONGEST_WORD = 80;
const MOST_GROUPS = 8;

type Step = readonly [value: number, next: number] | undefined;

function oneOf(table: readonly (readonly [string, number])[], word: string, at: number): Step {
  for (const [text, value] of table) {
    if (word.startsWith(text, at)) return [value, at + text.length];
  }
  return undefined;
}

function belowHundred(word: string, at: number): Step {
  const whole = oneOf(TEENS, word, at) ?? oneOf(TENS, word, at);
  if (whole !== undefined) return whole;
  const unit = oneOf(UNITS, word, at);
  if (unit === undefined || !word.startsWith('en', unit[1])) return unit;
  const tens = oneOf(TENS, word, unit[1] + 2);
  return tens === undefined ? unit : [unit[0] + tens[0], tens[1]];
}

/** Reads `<lower> name <lower>`: the part before the name is optional, as is the part after it, with or without "en". */
function withScale(
  name: string,
  scale: number,
  lower: (word: string, at: number) => Step,
  word: string,
  at: number,
): Step {
  const front = lower(word, at);
  const from = front?.[1] ?? at;
  if (!word.startsWith(name, from)) return front;
  const base = (front?.[0] ?? 1) * scale;
  const after = from + name.length;
  const rest = lower(word, after) ?? (word.startsWith('en', after) ? lower(word, after + 2) : undefined);
  return rest === undefined || rest[0] >= scale ? [base, after] : [base + rest[0], rest[1]];
}

const belowTenThousand = (word: string, at: number): Step => withScale('honderd', 1e2, belowHundred, word, at);
const belowMillion = (word: string, at: number): Step => withScale('duizend', 1e3, belowTenThousand, word, at);

interface WordValue {
  readonly value: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction';
}

/** "tweeëntwintig" and "één" as "tweeentwintig" and "een". */
function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

const MOST_WORDS_KEPT = 20_000;
/** Words that were read before: a text asks for the same ones over and over. */
const read = new Map<string, WordValue | null>();

/** Value of one written word, lower case; undefined where it is no number. */
export function numberWord(lower: string): WordValue | undefined {
  if (lower.length > LONGEST_WORD) return undefined;
  let value = read.get(lower);
  if (value === undefined) {
    value = readWord(lower) ?? null;
    if (read.size >= MOST_WORDS_KEPT) read.clear();
    read.set(lower, value);
  }
  return value ?? undefined;
}

function readWord(lower: string): WordValue | undefined {
  const folded = lower.charCodeAt(0) > 0x7f ? withoutAccents(lower) : lower;
  if (!OPENINGS.has(folded.slice(0, 2))) return undefined;
  const word = withoutAccents(folded);
  if (word === 'nul') return { value: 0, kind: 'cardinal' };
  if (word === 'anderhalf' || word === 'anderhalve') return { value: 1.5, kind: 'cardinal' };
  const half = HALVES.get(word);
  if (half !== undefined) return { value: half, kind: 'fraction' };
  const [value, next] = belowMillion(word, 0) ?? [0, 0];
  const rest = word.slice(next);
  switch (rest) {
    case '':
      return { value, kind: 'cardinal' };
    case 'enhalf':
    case 'enhalve':
    case 'eneenhalf':
    case 'eneenhalve':
      return { value: value + 0.5, kind: 'cardinal' };
    case 'eerste':
      return value % 100 === 0 ? { value: value + 1, kind: 'ordinal' } : undefined;
    case 'derde':
    case 'derden':
      return value % 100 === 0 ? { value: value + 3, kind: 'ordinal' } : undefined;
    case 'de':
    case 'den':
      return value > 1 && value % 100 !== 0 && !takesSte(value) ? { value, kind: 'ordinal' } : undefined;
    case 'ste':
    case 'sten':
      return value > 1 && (value % 100 === 0 || takesSte(value)) ? { value, kind: 'ordinal' } : undefined;
    default: {
      const scale = value > 0 ? SCALES.get(rest) : undefined;
      return scale === undefined || scale < 1e6 ? undefined : { value: value * scale, kind: 'cardinal' };
    }
  }
}

/** Ordinals of 1, 8 and the round tens end in -ste, other ones below a hundred in -de. */
function takesSte(value: number): boolean {
  const last = value % 100;
  return last === 8 || last >= 20 || last === 1;
}

/** One group: a number word with what multiplies it ("twee en een half miljoen"), or with its denominator ("twee derde"). */
function readGroup(tokens: readonly Token[], at: number): NumberReading | undefined {
  const first = tokens[at];
  if (first?.kind !== 'word') return undefined;
  const word = numberWord(first.lower);
  if (word === undefined || word.kind === 'ordinal') return undefined;
  let { value } = word;
  let kind = word.kind;
  let next = at + 1;
  const article = first.lower === 'een';
  const tail = word.kind === 'cardinal' ? readShare(tokens, next, value) : undefined;
  if (tail !== undefined) [value, next, kind] = [tail.value, tail.next, tail.kind];
  let scale = 1;
  for (let step = 0; step < 2; step++) {
    const factor = SCALES.get(tokens[next]?.lower ?? '');
    if (factor === undefined || factor <= scale || (factor === 1e2 && value >= 100)) break;
    value *= factor;
    scale *= factor;
    next++;
    kind = 'cardinal';
  }
  return { value: tidy(value), next, scale, kind, ...(article && next === at + 1 ? { article: true } : {}) };
}

/** What follows a cardinal and makes it broken: "half", "kwart", "en een half", "derde", "komma twee". */
function readShare(
  tokens: readonly Token[],
  at: number,
  value: number,
): { value: number; next: number; kind: 'cardinal' | 'fraction' } | undefined {
  const here = tokens[at];
  if (here?.kind !== 'word') return undefined;
  const direct = HALVES.get(here.lower);
  if (direct !== undefined && direct !== 0.75 && (value === 1 || direct === 0.25))
    return { value: value * direct, next: at + 1, kind: 'fraction' };
  if (here.lower === 'komma') {
    const part = numberWord(tokens[at + 1]?.lower ?? '');
    if (part?.kind !== 'cardinal' || part.value >= 100) return undefined;
    return { value: value + part.value / 10 ** String(part.value).length, next: at + 2, kind: 'cardinal' };
  }
  if (here.lower === 'en') {
    const skip = tokens[at + 1]?.lower === 'een' || tokens[at + 1]?.lower === 'één' ? 2 : 1;
    const part = HALVES.get(tokens[at + skip]?.lower ?? '');
    if (part !== undefined) return { value: value + part, next: at + skip + 1, kind: 'cardinal' };
    // "honderddrie en twee derde"
    const above = numberWord(tokens[at + 1]?.lower ?? '');
    const below = above?.kind === 'cardinal' ? numberWord(tokens[at + 2]?.lower ?? '') : undefined;
    if (above === undefined || below?.kind !== 'ordinal' || below.value <= above.value) return undefined;
    return { value: value + above.value / below.value, next: at + 3, kind: 'cardinal' };
  }
  const below = numberWord(here.lower);
  if (below?.kind !== 'ordinal' || below.value < 3 || value < 1) return undefined;
  return { value: value / below.value, next: at + 1, kind: 'fraction' };
}

/** Takes away what binary fractions leave behind in products such as 2,3 × 1.000.000; thirds are left as they are. */
function tidy(value: number): number {
  const rounded = Math.round(value * 1e4) / 1e4;
  return Math.abs(rounded - value) < 1e-9 * Math.max(1, Math.abs(value)) ? rounded : value;
}

/** The size below which a next group may still be added: a thousand after "drieduizend", nothing after "twintig". */
function room(reading: NumberReading): number {
  if (reading.scale > 1) return reading.scale;
  let size = 1;
  while (size < 1e6 && reading.value % (size * 10) === 0) size *= 10;
  return size < 100 || reading.kind === 'fraction' ? 0 : size;
}

/**
 * Reads a number in words from token `at` on: "anderhalf", "een half miljoen", "vijf miljard tweehonderd miljoen",
 * "drie ton", "twee derde". Ordinals are for `readOrdinal`. Looks at a bounded number of tokens.
 */
export function readNumberWords(tokens: readonly Token[], at: number): NumberReading | undefined {
  const first = readGroup(tokens, at);
  if (first === undefined || first.value === 0 || first.article) return first;
  let { value, next } = first;
  let limit = room(first);
  for (let groups = 1; groups < MOST_GROUPS && limit > 0; groups++) {
    const joined = tokens[next]?.lower === 'en' ? next + 1 : next;
    const group = readGroup(tokens, joined);
    if (group === undefined || group.value >= limit || group.kind === 'fraction' || (group.article && joined === next))
      break;
    value += group.value;
    next = group.next;
    limit = room(group);
  }
  return { ...first, value: tidy(value), next };
}

/** Reads an ordinal from token `at` on: "eerste", "eenentwintigste", "1e", "2de", "3ste". */
export function readOrdinal(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly next: number } | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (first.kind === 'word') {
    const word = numberWord(first.lower);
    return word?.kind === 'ordinal' ? { value: word.value, next: at + 1 } : undefined;
  }
  const ending = tokens[at + 1];
  if (first.kind !== 'number' || first.text.length > 6 || ending === undefined || ending.spaced) return undefined;
  return ending.lower === 'e' || ending.lower === 'de' || ending.lower === 'ste'
    ? { value: Number(first.text), next: at + 2 }
    : undefined;
}
