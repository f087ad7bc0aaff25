// Amounts side by side: which stretch of a sentence belongs to which amount, what it points at, and which date goes with it.
import type { TokenRun } from '../../dutch/clause';
import type { Timex } from '../../dutch/timex';
import type { AmountAnnotation, DateAnnotation, TermAnnotation } from '../annotation';
import type { ClauseReading, Reach } from './clauseReading';
import { within, type Placed, type Unit } from './unit';

/** An amount with its own stretch of the sentence. */
export interface AmountPlace {
  readonly one: Placed<AmountAnnotation>;
  /** The tokens between the amount before it and the one behind it, parted at the last comma or "en" between. */
  readonly window: TokenRun;
  /** The term it points at: "127 miljoen voor de SPUK IZA", "127 miljoen SPUK IZA". */
  readonly pointed: Placed<TermAnnotation> | undefined;
  /** Terms in its stretch before it that the amount before does not point at. */
  readonly before: readonly Placed<TermAnnotation>[];
  /** Words of the sentence before the first amount, where this is a later one: its topic may stand there. */
  readonly head: TokenRun | undefined;
  /** "van 385 naar 165 euro": the first is what it was. */
  readonly isOld: boolean;
  /** The dates that go with it; undefined where the sentence has none. */
  readonly times: readonly Timex[] | undefined;
}

/** Prepositions by which an amount points to what it is for. */
const FOR: ReadonlySet<string> = new Set(['voor', 'aan', 'uit', 'van', 'via', 'bij', 'naar', 'in', 'binnen', 'op']);
const FOR_REACH = 7;
/** How far, in characters, the new value may stand behind the old one. */
const OLD_REACH = 60;
/** What parts one amount's words from the next one's. */
const SEPARATORS: ReadonlySet<string> = new Set([',', ';', 'plus', 'naast', 'maar', 'terwijl', '·', ':']);
const JOINERS: ReadonlySet<string> = new Set(['en', 'of']);
const OPENERS: ReadonlySet<string> = new Set([
  'vanaf',
  'daarna',
  'daarnaast',
  'nog',
  'komt',
  'is',
  'circa',
  'ruim',
  'bijna',
  'ongeveer',
  'dit',
  'volgend',
  'structureel',
]);

const kept = new WeakMap<Reach, readonly AmountPlace[]>();

/** The amounts of the sentence of a clause, in order; worked out once a sentence. */
export function amountPlaces({ sentence }: ClauseReading, unit: Unit): readonly AmountPlace[] {
  let places = kept.get(sentence);
  if (!places) {
    places = placesIn(sentence, unit);
    kept.set(sentence, places);
  }
  return places;
}

function placesIn(sentence: Reach, unit: Unit): AmountPlace[] {
  const others = within(unit.others, sentence.from, sentence.to);
  const amounts = others.filter((one): one is Placed<AmountAnnotation> => one.annotation.type === 'amount');
  const dates = others.filter(
    (one): one is Placed<DateAnnotation> => one.annotation.type === 'date' && isDated(one.annotation.timex),
  );
  const [run] = sentence.runs;
  if (!run) return [];
  const borders = [
    run.first,
    ...amounts.slice(1).map((one, at) => borderBetween(unit, amounts[at]!.to, one.from)),
    run.next,
  ];
  let pointedBefore: Placed<TermAnnotation> | undefined;
  return amounts.map((one, at) => {
    const window = { first: borders[at]!, next: borders[at + 1]! };
    const from = unit.tokens[window.first]?.start ?? sentence.from;
    const pointed = within(unit.terms, one.to, amounts[at + 1]?.from ?? sentence.to).find((term) =>
      isPointedAt(unit, one.to, term.from),
    );
    const start = Math.min(from, amounts[at - 1]?.to ?? from);
    const previous = pointedBefore;
    pointedBefore = pointed;
    return {
      one,
      window,
      pointed,
      before: within(unit.terms, start, one.from).filter((term) => term !== previous),
      head: at === 0 ? undefined : { first: run.first, next: firstTokenFrom(unit, amounts[0]!.from) },
      isOld: isOldValue(unit, one, amounts[at + 1]) || (amounts.length > 1 && hasNow(unit, window, one)),
      times: timesOf(at, amounts, dates),
    };
  });
}

/** "van X naar Y", also as one range that is no rise in steps. */
function isOldValue(unit: Unit, one: Placed, next: Placed | undefined): boolean {
  const at = firstTokenFrom(unit, one.from);
  const inside = unit.text.slice(one.from, one.to);
  if (/ naar /.test(inside)) return !/oplop|toeneem/.test(inside);
  if (unit.tokens[at - 1]?.lower !== 'van' || !next) return false;
  return /\bnaar\b/.test(unit.text.slice(one.to, next.from)) && next.from - one.to < OLD_REACH;
}

/** "… naar 165 euro, nu is dat nog 385 euro": beside another amount, what is now is no claim about then. */
function hasNow({ tokens }: Unit, { first, next }: TokenRun, one: Placed): boolean {
  for (let at = first; at < next && tokens[at]!.start < one.from; at++) if (tokens[at]!.lower === 'nu') return true;
  return false;
}

/** Dates that can say which time an amount is of. */
function isDated({ anchor }: Timex): boolean {
  return anchor !== 'event' && anchor !== 'duration';
}

/**
 * Token behind the last comma or semicolon between two amounts, else behind an "en" that opens the words of the next one (a
 * number, date or preposition follows); without either the second amount's own first token.
 */
function borderBetween(unit: Unit, from: number, to: number): number {
  let comma: number | undefined;
  let join: number | undefined;
  let at = firstTokenFrom(unit, from);
  for (; at < unit.tokens.length && unit.tokens[at]!.start < to; at++) {
    const { lower } = unit.tokens[at]!;
    if (SEPARATORS.has(lower)) comma = at + 1;
    else if (JOINERS.has(lower) && opensNext(unit, at + 1)) join = at + 1;
  }
  return comma ?? join ?? at;
}

function opensNext(unit: Unit, at: number): boolean {
  const token = unit.tokens[at];
  if (!token) return false;
  return (
    token.kind !== 'word' ||
    FOR.has(token.lower) ||
    OPENERS.has(token.lower) ||
    unit.others.some(({ from, to }) => from <= token.start && token.start < to)
  );
}

/**
 * "in 2025 150 miljoen en in 2026 127 miljoen" puts the date before its amount, "451 miljoen in 2027, 547 in 2028" behind it:
 * what comes first in the sentence tells which. A date that is nobody's own is everybody's.
 */
function timesOf(
  at: number,
  amounts: readonly Placed[],
  dates: readonly Placed<DateAnnotation>[],
): readonly Timex[] | undefined {
  if (dates.length === 0) return undefined;
  const all = dates.map(({ annotation }) => annotation.timex);
  if (amounts.length === 1 || dates.length === 1) return all;
  const one = amounts[at]!;
  const isBefore = dates[0]!.from < amounts[0]!.from;
  if (isBefore) {
    const low = amounts[at - 1]?.to ?? 0;
    const own = dates.filter((date) => date.from >= low && date.to <= one.from);
    const reach = own.length > 0 ? own : dates.filter((date) => date.to <= one.from).slice(-1);
    return reach.map(({ annotation }) => annotation.timex);
  }
  const high = amounts[at + 1]?.from ?? Number.POSITIVE_INFINITY;
  const own = dates.filter((date) => date.from >= one.to && date.to <= high);
  const reach = own.length > 0 ? own.slice(0, 1) : dates.filter((date) => date.from >= one.to).slice(0, 1);
  return (reach.length > 0 ? reach : dates.slice(-1)).map(({ annotation }) => annotation.timex);
}

/** From the end of an amount to a term: nothing at all, or a preposition and few words, and no mark. */
function isPointedAt(unit: Unit, from: number, to: number): boolean {
  let seen = true;
  let count = 0;
  for (let at = firstTokenFrom(unit, from); at < unit.tokens.length; at++) {
    const token = unit.tokens[at]!;
    if (token.start >= to) return seen;
    if (count++ === 0 && token.lower !== 'euro') seen = false;
    if (count > FOR_REACH || (token.kind === 'mark' && !'-\'"'.includes(token.text))) return false;
    if (FOR.has(token.lower)) seen = true;
  }
  return false;
}

function firstTokenFrom({ tokens }: Unit, from: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
