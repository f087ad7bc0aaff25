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
  const times = datesByAmount(amounts, dates);
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
      times: amounts.length > 1 && at > 0 && hasAny(unit, window, LATER) ? [] : times[at],
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

function hasAny({ tokens }: Unit, { first, next }: TokenRun, words: ReadonlySet<string>): boolean {
  for (let at = first; at < next; at++) if (words.has(tokens[at]!.lower)) return true;
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

/** Words that put an amount at another time than the one named: "een jaar later € 547 miljoen". */
const LATER: ReadonlySet<string> = new Set([
  'later',
  'daarna',
  'daaropvolgende',
  'erop',
  'volgende',
  'jaarlijks',
  'vervolgens',
]);

/**
 * Which dates go with which amount: every date with the nearest amount beside it ("in 2025 150 miljoen en in 2026 127
 * miljoen", "451 miljoen in 2027, 547 in 2028"). One amount takes all dates, one date is of all amounts; an amount that is
 * left without gets a date that is left, else none.
 */
function datesByAmount(
  amounts: readonly Placed[],
  dates: readonly Placed<DateAnnotation>[],
): (readonly Timex[] | undefined)[] {
  const all = dates.map(({ annotation }) => annotation.timex);
  if (dates.length === 0) return amounts.map(() => undefined);
  if (amounts.length === 1 || dates.length === 1) return amounts.map(() => all);
  const pairs = amounts.flatMap((amount, at) => {
    const low = amounts[at - 1]?.to ?? 0;
    const high = amounts[at + 1]?.from ?? Number.POSITIVE_INFINITY;
    return dates.flatMap((date, index) => {
      if (date.from >= low && date.to <= amount.from) return [{ at, index, gap: amount.from - date.to }];
      return date.from >= amount.to && date.to <= high ? [{ at, index, gap: date.from - amount.to }] : [];
    });
  });
  pairs.sort((a, b) => a.gap - b.gap);
  const own = new Map<number, number>();
  const taken = new Set<number>();
  for (const { at, index } of pairs) {
    if (own.has(at) || taken.has(index)) continue;
    own.set(at, index);
    taken.add(index);
  }
  return amounts.map((_, at) => {
    const index = own.get(at);
    if (index !== undefined) return [all[index]!];
    return all.filter((__, free) => !taken.has(free));
  });
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
