// What a denying word reaches: "is getekend en nog niet bekrachtigd" denies the second alone, "tot 2028, niet langer tot 2026" no verb at all.
import { finitenessOf } from './finite-forms';
import { PREPOSITIONS } from './clause-words';
import type { Token } from './tokens';

const JOINS: ReadonlySet<string> = new Set(['en', 'maar', 'doch']);
/** How participles look, whatever their verb. */
const PARTICIPLE = /^(?:[a-z]{2,6})?(?:ge|be|ver|ont|her|er)[a-z]{2,}(?:d|t|en)$/;
/** How many words a contrast may have. */
const LONGEST = 8;

function isVerbal({ lower }: Token): boolean {
  return PARTICIPLE.test(lower) || finitenessOf(lower) === 'sure';
}

/** "…, niet langer tot en met 2026", "…, niet 127": behind a comma, and with no verb of its own; "…, zij het niet van harte" whatever comes behind. */
export function isContrast(tokens: readonly Token[], at: number, length: number): boolean {
  if (tokens[at - 1]?.lower === 'het' && tokens[at - 2]?.lower === 'zij') return tokens[at - 3]?.text === ',';
  if (tokens[at - 1]?.text !== ',') return isBeforeBut(tokens, at + length);
  let next = at + length;
  while (next < tokens.length && !/^[.;:,]$/.test(tokens[next]!.text)) {
    if (next - at > LONGEST || isVerbal(tokens[next]!)) return false;
    next++;
  }
  return next > at + length;
}

/** "Niet in 2026 maar in 2027": a figure is denied, and no verb. */
function isBeforeBut(tokens: readonly Token[], first: number): boolean {
  if (!PREPOSITIONS.has(tokens[first]?.lower ?? '')) return false;
  let isFigure = false;
  for (let at = first + 1; at < Math.min(tokens.length, first + LONGEST); at++) {
    if (/^[.;:]$/.test(tokens[at]!.text) || isVerbal(tokens[at]!)) return false;
    if (tokens[at]!.lower === 'maar') return isFigure;
    isFigure ||= tokens[at]!.kind === 'number';
  }
  return false;
}

/** A participle before "en" or "maar", with another one behind what denies: it is not denied. */
export function isBeforeJoin(tokens: readonly Token[], index: number, places: ReadonlySet<number>): boolean {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const place of places) {
    first = Math.min(first, place);
    last = Math.max(last, place);
  }
  if (first <= index) return false;
  let isJoined = false;
  for (let at = index + 1; at < first; at++) isJoined ||= JOINS.has(tokens[at]!.lower);
  if (!isJoined) return false;
  for (let at = last + 1; at < tokens.length && !/^[.;:]$/.test(tokens[at]!.text); at++)
    if (PARTICIPLE.test(tokens[at]!.lower)) return true;
  return false;
}
