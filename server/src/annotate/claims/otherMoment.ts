// Dates of something else than what a clause tells: "op 3 juli werd het openbaar, een dag nadat het bestuur had ingestemd".
import type { PlacedDate } from './dates';
import { tokenFrom, type Unit } from './unit';
import { claimWords } from './words';

/** What opens a clause that is told to come before or behind the one with the date. */
const BEFORE_OR_AFTER: ReadonlySet<string> = new Set(['nadat', 'voordat', 'alvorens']);
/** Verbs of getting to know: their day is not that of what one gets to know. */
const HEARS: ReadonlySet<string> = new Set(claimWords('otherMomentHears'));
/** "Ik kwam maandag terug en het kabinet was gevallen": by then it had happened. */
const HAD: ReadonlySet<string> = new Set(['was', 'waren', 'had', 'hadden']);
/** "Aan de vooravond van de publicatie op 3 juli". */
const EVE = /\bvooravond\b[^,;.]*$/u;
const LONGEST_EVE = 48;

/** Whether a date that stands before the words of an answer is that of another moment. */
export function isOfOtherMoment({ from, to }: PlacedDate, match: { readonly to: number }, unit: Unit): boolean {
  const { tokens, text } = unit;
  if (EVE.test(text.slice(Math.max(0, from - LONGEST_EVE), from))) return true;
  let hears = false;
  let isJoined = false;
  for (let at = tokenFrom(tokens, to); at < tokens.length && tokens[at]!.start < match.to; at++) {
    const { lower } = tokens[at]!;
    if (BEFORE_OR_AFTER.has(lower) || (hears && lower === 'dat') || (isJoined && HAD.has(lower))) return true;
    hears ||= HEARS.has(lower);
    isJoined ||= lower === 'en';
  }
  return false;
}
