// What the head of a table column says about the bare numbers under it: "x € 1.000", "in mln. euro", "%".
import type { AmountPer, AmountUnit } from './amount';
import { EURO, PERCENT, PER_AFTER, SCALE_WORDS } from './amount-words';
import { readNumeral } from './numerals';
import { matchPhrase } from './phrases';
import { tokenize, type Token } from './tokens';

const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['duizenden', 1e3],
  ['tonnen', 1e5],
  ['miljoenen', 1e6],
  ['miljarden', 1e9],
]);

/** "k€" and "M€". */
const GLUED: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
]);

const TIMES: ReadonlySet<string> = new Set(['x', '×', '*', '✕', 'maal', 'keer']);

/** Parts of nouns that make "x 1.000" thousands of euros and not of people. */
const MONEY = [
  'bedrag',
  'budget',
  'kosten',
  'lasten',
  'baten',
  'begroting',
  'middelen',
  'saldo',
  'bijdrage',
  'subsidie',
  'uitgaven',
];

/** Scales that in a head are of money, even without a word for it: "Brede SPUK (mln.)". */
const BARE_SCALES: ReadonlyMap<string, number> = new Map([
  ['mln', 1e6],
  ['miljoen', 1e6],
  ['miljoenen', 1e6],
  ['mld', 1e9],
  ['miljard', 1e9],
  ['miljarden', 1e9],
]);

/** Parts of nouns that are counted in millions too. */
const COUNTED = ['inwoner', 'mens', 'persoon', 'personen', 'cliënt', 'aantal', 'uren', 'kilometer', 'bezoek'];

/** Column heads are short; what is longer is no head. */
const MOST_TOKENS = 40;

function scaleOf(token: Token | undefined): number | undefined {
  if (token?.kind !== 'word') return undefined;
  return (
    PLURAL_SCALES.get(token.lower) ??
    (token.lower === 'm' && token.text === 'm' ? undefined : SCALE_WORDS.get(token.lower)?.factor)
  );
}

/** Reads "1.000", "1 mln" or "miljoen" at `at`. `whole` where some other number stands there: an amount, not a unit. */
function readFactor(text: string, tokens: readonly Token[], at: number): number | 'whole' | undefined {
  const numeral = readNumeral(text, tokens, at, true);
  if (numeral === undefined) return scaleOf(tokens[at]);
  if (numeral.yearLike) return undefined;
  const scale = scaleOf(tokens[numeral.next]) ?? 1;
  return [1, 1e3, 1e6, 1e9].includes(numeral.value) ? numeral.value * scale : 'whole';
}

function factorIn(text: string, tokens: readonly Token[]): number | undefined {
  const money = tokens.some((token) => MONEY.some((part) => token.lower.includes(part)));
  let factor: number | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const euro = EURO.has(token.lower);
    // "bedragen in miljoenen"
    if (money && !euro && PLURAL_SCALES.has(token.lower)) factor ??= scaleOf(token);
    if (!euro && !(money && TIMES.has(token.lower))) continue;
    const after = readFactor(text, tokens, i + 1);
    if (after === 'whole') return undefined;
    if (!euro) {
      factor ??= after;
      continue;
    }
    const dotted = tokens[i - 1]?.text === '.' ? i - 2 : i - 1;
    const glued = token.text === '€' && !token.spaced ? GLUED.get(tokens[i - 1]?.text ?? '') : undefined;
    const before = glued ?? scaleOf(tokens[dotted]) ?? numberBefore(text, tokens, i);
    const here = after ?? before ?? 1;
    if (factor === undefined || here > factor) factor = here;
  }
  return factor;
}

/** "x 1.000 euro": the power of a thousand before the word euro. */
function numberBefore(text: string, tokens: readonly Token[], at: number): number | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) {
    if (!TIMES.has(tokens[i]!.lower)) continue;
    const factor = readFactor(text, tokens, i + 1);
    return factor === 'whole' ? undefined : factor;
  }
  return undefined;
}

/** "(mln.)", "in miljoenen": a scale that stands by itself, with no number before it and nothing that is counted beside it. */
function bareScale(tokens: readonly Token[]): number | undefined {
  if (tokens.some(({ lower }) => COUNTED.some((part) => lower.includes(part)))) return undefined;
  const at = tokens.findIndex(({ lower }) => BARE_SCALES.has(lower));
  if (at < 0 || tokens[at - 1]?.kind === 'number' || tokens[at + 1]?.kind === 'number') return undefined;
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'mark' || before.lower === 'in' || TIMES.has(before.lower)
    ? BARE_SCALES.get(tokens[at]!.lower)
    : undefined;
}

function perIn(tokens: readonly Token[]): AmountPer | undefined {
  for (let i = 0; i < tokens.length; i++) {
    const hit = matchPhrase(PER_AFTER, tokens, i);
    if (hit !== undefined) return hit.value;
  }
  return undefined;
}

/**
 * The unit that the head of a table column (or a caption: "bedragen x € 1.000") gives to the bare numbers under it;
 * undefined where it gives none. Pass it to `findAmounts` as `context.unit` for each cell.
 */
export function unitFromHeading(heading: string): AmountUnit | undefined {
  const tokens = tokenize(heading);
  if (tokens.length > MOST_TOKENS) return undefined;
  const per = perIn(tokens);
  const often = per === undefined ? {} : { per };
  const factor = factorIn(heading, tokens) ?? bareScale(tokens);
  if (factor !== undefined) return { unit: 'EUR', factor, ...often };
  const percent = tokens.some(
    (token, i) => (PERCENT.has(token.lower) && tokens[i - 1]?.kind !== 'number') || token.lower.endsWith('percentage'),
  );
  return percent ? { unit: 'percent', factor: 1 } : undefined;
}

/** A word for a scale: without one a line need not be searched for a unit. */
const SCALE = /m(?:ln|ld|il)|duizend|1[. ]?000/i;
/** A unit and nothing else: "in miljoenen euro's", "(mln. euro)", "bedragen x € 1.000". */
const STATES_UNIT =
  /(?:\b(?:in|x)|[×(*])\s?(?:€ ?)?(?:mln|mld|miljoen|miljard|miljoenen|miljarden|duizend|duizenden|1[. ]?000|1 mln)(?![\p{L}\d])/iu;

/**
 * The unit that a line, or a sentence of it, gives to the bare numbers below it: "Alle bedragen in miljoenen euro's." Undefined where
 * it only speaks of money.
 */
export function unitFromLine(line: string): AmountUnit | undefined {
  if (!SCALE.test(line) || !STATES_UNIT.test(line)) return undefined;
  for (const sentence of line.split(/(?<=[.:]) (?=\p{Lu})/u).reverse()) {
    const unit = STATES_UNIT.test(sentence) ? unitFromHeading(sentence) : undefined;
    if (unit?.unit === 'EUR') return unit;
  }
  return undefined;
}
