// Choosing between the returns of an expression: by its word, by tense, by weekday, else the nearest one, which is then ambiguous.
import { weekdayOf, yearMonthDay, type DayNumber } from '../calendar';
import type { TimeExpression, TimexMod } from '../timex';
import type { Piece } from './pieces';
import { pieceAt, type Context, type Recurrence } from './returns';

/** An outcome in day numbers. */
export interface Outcome {
  readonly from: DayNumber | null;
  readonly to: DayNumber | null;
  readonly value: string;
  readonly mod?: TimexMod;
  readonly ambiguous?: true;
  readonly readings?: readonly Piece[];
  readonly actualWeekday?: number;
}

/** Neither day is known. */
export const NOTHING: Outcome = { from: null, to: null, value: '' };

/** How many periods around a day are looked at first, and at most: 29 February may be eight years off. */
const [NEAR, FAR] = [1, 9];

/** The returns of an expression around the as-of date, in order. */
function returnsAround(expression: TimeExpression, reach: number, context: Context): Piece[] {
  const pieces: Piece[] = [];
  for (let k = -reach; k <= reach; k++) {
    const piece = pieceAt(expression, k, context);
    if (piece !== undefined) pieces.push(piece);
  }
  return pieces;
}

/** The first return that is not over before a day (1), or the last that has begun by it (-1): the other end of a range. */
export function chooseFrom(expression: TimeExpression, day: DayNumber, side: 1 | -1, context: Context): Outcome {
  const around = returnsAround(expression, FAR, { ...context, asOf: day, year: yearMonthDay(day).year });
  const piece = side > 0 ? around.find(({ to }) => to >= day) : lastOf(around, ({ from }) => from <= day);
  return certain(piece) ?? NOTHING;
}

/** The value with what is not known of it crossed out: XXXX-12, XXXX-XX-15, XXXX-WXX-5. */
function openValue(piece: Piece, every: Recurrence['every']): string {
  if (every === 'year') return piece.value.includes('/') ? piece.value : `XXXX${piece.value.slice(4)}`;
  return every === 'month' ? `XXXX-XX${piece.value.slice(7)}` : `XXXX-WXX-${weekdayOf(piece.from)}`;
}

/** Chooses the return that is meant: by its word, else by tense, else the nearest, which is then ambiguous. */
export function choose(expression: TimeExpression, recurrence: Recurrence, context: Context, reach = NEAR): Outcome {
  const pieces = returnsAround(expression, reach, context);
  const { asOf } = context;
  const { direction, strict } = recurrence;
  if (direction === 'this') return certain(thisOne(pieces, expression, context)) ?? NOTHING;
  const past = lastOf(pieces, (piece) => (strict && direction ? piece.to < asOf : piece.from <= asOf));
  const future = pieces.find((piece) =>
    piece.from === piece.to && !strict && direction === 'next' ? piece.from >= asOf : piece.from > asOf,
  );
  if ((past === undefined || future === undefined) && reach < FAR) return choose(expression, recurrence, context, FAR);
  if (direction === 'last') return certain(past) ?? NOTHING;
  if (direction === 'next') return certain(future) ?? NOTHING;
  if (past === undefined || future === undefined) return NOTHING;
  if (recurrence.weekday !== undefined) return byWeekday(past, future, recurrence.weekday, recurrence.every, context);
  return byTense(past, future, recurrence.every, context);
}

/** The last piece for which something holds. */
function lastOf(pieces: readonly Piece[], holds: (piece: Piece) => boolean): Piece | undefined {
  for (let i = pieces.length - 1; i >= 0; i--) if (holds(pieces[i]!)) return pieces[i];
  return undefined;
}

function certain(piece: Piece | undefined): Outcome | undefined {
  return piece && { ...piece };
}

/** "Deze winter" is the one that is on, else that of this year. */
function thisOne(pieces: readonly Piece[], expression: TimeExpression, context: Context): Piece | undefined {
  return (
    pieces.find((piece) => piece.from <= context.asOf && piece.to >= context.asOf) ?? pieceAt(expression, 0, context)
  );
}

/** A weekday said with a day decides which year is meant. */
function byWeekday(past: Piece, future: Piece, weekday: number, every: Recurrence['every'], context: Context): Outcome {
  const [wasIt, willBe] = [weekdayOf(past.from) === weekday, weekdayOf(future.from) === weekday];
  if (wasIt !== willBe) return wasIt ? { ...past } : { ...future };
  const outcome = byTense(past, future, every, context);
  return wasIt || outcome.from === null ? outcome : { ...outcome, actualWeekday: weekdayOf(outcome.from) };
}

function byTense(past: Piece, future: Piece, every: Recurrence['every'], context: Context): Outcome {
  const { asOf, tense } = context;
  if (past.to >= asOf) return { ...past };
  if (tense === 'past') return { ...past };
  if (tense === 'future') return { ...future };
  const pastIsNearer = asOf - past.to < future.from - asOf;
  if (tense === 'present' && !pastIsNearer) return { ...future };
  const nearest = pastIsNearer && tense === undefined ? past : future;
  return { ...nearest, value: openValue(nearest, every), ambiguous: true, readings: [past, future] };
}
