// The period of a question named in so many words, where no date does: "in het eerste jaar 451 miljoen".
import type { TokenRun } from '../../dutch/clause';
import { hasAny, type Token } from '../../dutch/tokens';
import type { AmountPlace } from './amountPlaces';
import { stretchOf } from './amountWords';
import type { FactCues } from './claimIndex';
import type { ClauseReading } from './clauseReading';
import { matchPhrase } from './matchPhrase';
import { within, type Unit } from './unit';
import { claimWords } from './words';

/** "In het eerste jaar 451 miljoen": its own words name the period, and no date does. */
export function isInPeriod(place: AmountPlace, { periodAs }: FactCues, clause: ClauseReading, unit: Unit): boolean {
  const { first, next } = place.window;
  const dates = within(unit.others, unit.tokens[first]?.start ?? 0, unit.tokens[next - 1]?.end ?? 0);
  if (periodAs.length === 0 || dates.some(({ annotation }) => annotation.type === 'date')) return false;
  // "In het eerste jaar 451 miljoen, waarvan 231 miljoen lokaal": all is of the period that the sentence begins with.
  const { head, window, times } = place;
  const ordinal = findYearless(unit, window);
  // "451 miljoen in het eerste jaar en 523 miljoen in het laatste": the word of the first goes for the second.
  const year = ordinal === undefined ? -1 : lastYearBefore(unit, clause.sentence.runs[0]!.first, ordinal);
  const own = head && times === undefined && !hasAny(unit.tokens, window, YEARS) && year < 0 ? head : window;
  const stretch = stretchOf(own, clause, unit, year < 0 ? undefined : [{ first: year, next: year + 1 }, own]);
  return periodAs.some((phrase) => matchPhrase(phrase, stretch, 'either'));
}

/** Words that count years. */
const ORDINALS: ReadonlySet<string> = new Set('eerste tweede derde vierde laatste middelste'.split(' '));

/** Where a run says "het laatste" with no noun behind it. */
function findYearless({ tokens }: Unit, { first, next }: TokenRun): number | undefined {
  for (let at = first + 1; at < next; at++)
    if (ORDINALS.has(tokens[at]!.lower) && tokens[at - 1]!.lower === 'het' && !isNounAt(tokens[at + 1])) return at;
  return undefined;
}

/** A word that may be a noun, and is none of those that come behind one. */
function isNounAt(token: Token | undefined): boolean {
  return token?.kind === 'word' && !BEHIND.has(token.lower);
}

const BEHIND: ReadonlySet<string> = new Set(claimWords('amountPeriodsBehind'));

/** The last "jaar" before a token of a sentence; -1 where there is none. */
function lastYearBefore({ tokens }: Unit, first: number, at: number): number {
  for (let back = at - 1; back >= first; back--) if (tokens[back]!.lower === 'jaar') return back;
  return -1;
}

const YEARS: ReadonlySet<string> = new Set(['jaar', 'jaren', 'daarna', 'vervolgens', 'later']);
