// Resolving: what an expression comes to at an as-of date. Pure; nothing relative is reckoned anywhere else.
import {
  isoDay,
  isRealDay,
  dayNumber,
  nthWeekday,
  parseIsoDay,
  weekdayOf,
  yearMonthDay,
  type DayNumber,
} from '../calendar';
import { momentDays } from '../moments';
import type {
  Direction,
  IsoDay,
  Tense,
  TimeExpression,
  TimeUnit,
  Timex,
  TimexMod,
  TimexResolution,
  YearRef,
} from '../timex';
import {
  centuryPiece,
  dayPiece,
  decadePiece,
  durationValue,
  halfOf,
  halfPiece,
  monthPiece,
  moveDay,
  nthWeekOf,
  partOf,
  quarterPiece,
  seasonPiece,
  unitPiece,
  weekPiece,
  yearPiece,
  type Piece,
} from './pieces';

/** The date to reckon from, with the tense of the clause. */
interface Context {
  readonly asOf: DayNumber;
  readonly year: number;
  readonly tense: Tense | undefined;
}

/** An outcome in day numbers. */
interface Outcome {
  readonly from: DayNumber | null;
  readonly to: DayNumber | null;
  readonly value: string;
  readonly mod?: TimexMod;
  readonly ambiguous?: true;
  readonly readings?: readonly Piece[];
  readonly actualWeekday?: number;
}

/** How an expression returns: every year, month or week, or not at all. */
interface Recurrence {
  readonly every: 'year' | 'month' | 'week';
  readonly direction?: Direction;
  /** "Afgelopen maandag" on a Monday is a week ago. */
  readonly strict?: true;
  readonly weekday?: number;
}

const NOTHING: Outcome = { from: null, to: null, value: '' };

/** Resolves a timex at an as-of date. The tense of its clause decides between last and next where the words do not. */
export function resolveTimex(timex: Timex, asOf: IsoDay, tense?: Tense): TimexResolution {
  const day = parseIsoDay(asOf) ?? 0;
  const outcome = resolve(timex.expression, { asOf: day, year: yearMonthDay(day).year, tense });
  return {
    timex: outcome.value,
    ...(outcome.mod === undefined ? {} : { mod: outcome.mod }),
    from: outcome.from === null ? null : isoDay(outcome.from),
    to: outcome.to === null ? null : isoDay(outcome.to),
    ...(outcome.ambiguous ? { ambiguous: true } : {}),
    ...(outcome.readings === undefined
      ? {}
      : { readings: outcome.readings.map((piece) => ({ from: isoDay(piece.from), to: isoDay(piece.to) })) }),
    ...(outcome.actualWeekday === undefined ? {} : { actualWeekday: outcome.actualWeekday }),
  };
}

function yearAt(year: YearRef | undefined, k: number, context: Context): number {
  if (year === undefined) return context.year + k;
  return typeof year === 'number' ? year : context.year + year.shift;
}

/** How an expression returns, or nothing when it says its own place or counts from the as-of date. */
function recurrenceOf(expression: TimeExpression): Recurrence | undefined {
  switch (expression.type) {
    case 'day':
    case 'month':
    case 'quarter':
    case 'half':
    case 'season':
    case 'week':
    case 'moment':
      if (expression.year !== undefined) return undefined;
      return {
        every: 'year',
        ...(expression.direction ? { direction: expression.direction } : {}),
        ...(expression.type === 'day' && expression.weekday ? { weekday: expression.weekday } : {}),
      };
    case 'monthDay':
      return expression.month === undefined
        ? { every: 'month', ...(expression.weekday ? { weekday: expression.weekday } : {}) }
        : undefined;
    case 'weekday':
      return expression.week === undefined
        ? { every: 'week', strict: true, ...(expression.direction ? { direction: expression.direction } : {}) }
        : undefined;
    case 'part':
    case 'about':
    case 'nth':
    case 'around':
    case 'edge':
    case 'fraction':
      return recurrenceOf(expression.of);
    default:
      return undefined;
  }
}

/** The k-th return of an expression counted from the as-of date (0 where it does not return); undefined where there is none. */
function pieceAt(expression: TimeExpression, k: number, context: Context): Piece | undefined {
  switch (expression.type) {
    case 'day': {
      const year = yearAt(expression.year, k, context);
      return isRealDay(year, expression.month, expression.day)
        ? dayPiece(dayNumber(year, expression.month, expression.day))
        : undefined;
    }
    case 'monthDay': {
      const month = yearMonthDay(unitPiece(context.asOf, 'month', (expression.month ?? 0) + k).from);
      return isRealDay(month.year, month.month, expression.day)
        ? dayPiece(dayNumber(month.year, month.month, expression.day))
        : undefined;
    }
    case 'weekday':
      return dayPiece(unitPiece(context.asOf, 'week', (expression.week ?? 0) + k).from + expression.weekday - 1);
    case 'month':
      return monthPiece(yearAt(expression.year, k, context), expression.month);
    case 'quarter':
      return quarterPiece(yearAt(expression.year, k, context), expression.index);
    case 'half':
      return halfPiece(yearAt(expression.year, k, context), expression.index);
    case 'season':
      return seasonPiece(yearAt(expression.year, k, context), expression.season);
    case 'week':
      return weekPiece(yearAt(expression.year, k, context), expression.week);
    case 'moment': {
      const days = momentDays(expression.rule, yearAt(expression.year, k, context));
      if (days === undefined) return undefined;
      const value = days.from === days.to ? isoDay(days.from) : `${isoDay(days.from)}/${isoDay(days.to)}`;
      return { ...days, value, ...(expression.approximate ? { mod: 'APPROX' } : {}) };
    }
    case 'year':
      return yearPiece(expression.year);
    case 'splitYear':
      return splitYearPiece(expression.kind, expression.year);
    case 'decade':
      return decadePiece(expression.year);
    case 'century':
      return centuryPiece(expression.index);
    case 'shift': {
      const piece = unitPiece(context.asOf, expression.unit, expression.by);
      return expression.dayPart === undefined ? piece : { ...piece, value: `${piece.value}T${expression.dayPart}` };
    }
    case 'now':
      return { from: context.asOf, to: context.asOf, value: 'PRESENT_REF' };
    default:
      return cutPiece(expression, k, context);
  }
}

/** Pieces that are cut from another: parts, halves, edges, the n-th of something. */
function cutPiece(expression: TimeExpression, k: number, context: Context): Piece | undefined {
  if (!('of' in expression)) return undefined;
  const whole = pieceAt(expression.of, k, context);
  if (whole === undefined) return undefined;
  switch (expression.type) {
    case 'part':
      return partOf(whole, expression.part);
    case 'about':
      return { ...whole, mod: 'APPROX' };
    case 'fraction':
      return halfOf(whole, expression.index);
    case 'around':
      return unitPiece(whole.from, expression.unit, 0);
    case 'edge': {
      const { from, to } = whole;
      const piece =
        expression.side === 'first'
          ? { from, to: moveDay(from, expression.length, 1) - 1 }
          : { from: moveDay(to + 1, expression.length, -1), to };
      return piece.from < from || piece.to > to
        ? undefined
        : { ...piece, value: `${isoDay(piece.from)}/${isoDay(piece.to)}` };
    }
    case 'nth':
      return nthPiece(expression, whole);
    default:
      return undefined;
  }
}

function nthPiece(expression: Extract<TimeExpression, { type: 'nth' }>, whole: Piece): Piece | undefined {
  const { index, unit } = expression;
  if (unit === 'week') return nthWeekOf(whole, index);
  if (unit === 'day') {
    const day = index < 0 ? whole.to : whole.from + index - 1;
    return day > whole.to ? undefined : dayPiece(day);
  }
  if (unit === 'month') {
    const piece = index < 0 ? unitPiece(whole.to, 'month', 0) : unitPiece(whole.from, 'month', index - 1);
    return piece.to > whole.to ? undefined : piece;
  }
  const { year, month } = yearMonthDay(whole.from);
  const weekday = expression.weekday ?? 1;
  if (whole.to - whole.from <= 31) {
    const day = nthWeekday(year, month, weekday, index);
    return day === undefined ? undefined : dayPiece(day);
  }
  const first = whole.from + ((weekday - weekdayOf(whole.from) + 7) % 7);
  const day = index < 0 ? whole.to - ((weekdayOf(whole.to) - weekday + 7) % 7) : first + (index - 1) * 7;
  return day > whole.to ? undefined : dayPiece(day);
}

/** School years run from August, academic years from September, parliamentary years from Prinsjesdag. */
function splitYearPiece(kind: 'school' | 'academic' | 'parliament', year: number): Piece {
  const start = (y: number): DayNumber =>
    kind === 'school'
      ? dayNumber(y, 8, 1)
      : kind === 'academic'
        ? dayNumber(y, 9, 1)
        : (nthWeekday(y, 9, 2, 3) ?? dayNumber(y, 9, 15));
  const [from, to] = [start(year), start(year + 1) - 1];
  return { from, to, value: `${isoDay(from)}/${isoDay(to)}` };
}

/** How many periods around the as-of date are looked at: 29 February may be eight years off. */
const REACH = 9;

/** The value with what is not known of it crossed out: XXXX-12, XXXX-XX-15, XXXX-WXX-5. */
function openValue(piece: Piece, every: Recurrence['every']): string {
  if (every === 'year') return piece.value.includes('/') ? piece.value : `XXXX${piece.value.slice(4)}`;
  return every === 'month' ? `XXXX-XX${piece.value.slice(7)}` : `XXXX-WXX-${weekdayOf(piece.from)}`;
}

/** Chooses the return that is meant: by its word, else by tense, else the nearest, which is then ambiguous. */
function choose(
  expression: TimeExpression,
  recurrence: Recurrence,
  context: Context,
  notBefore?: DayNumber,
  notAfter?: DayNumber,
): Outcome {
  const pieces: Piece[] = [];
  for (let k = -REACH; k <= REACH; k++) {
    const piece = pieceAt(expression, k, context);
    if (piece !== undefined) pieces.push(piece);
  }
  if (notBefore !== undefined) return certain(pieces.find((piece) => piece.to >= notBefore)) ?? NOTHING;
  if (notAfter !== undefined) return certain(lastOf(pieces, (piece) => piece.from <= notAfter)) ?? NOTHING;
  const { asOf } = context;
  const { direction, strict } = recurrence;
  if (direction === 'this') return certain(thisOne(pieces, expression, context)) ?? NOTHING;
  const past = lastOf(pieces, (piece) => (strict && direction ? piece.to < asOf : piece.from <= asOf));
  const future = pieces.find((piece) =>
    piece.from === piece.to && !strict && direction === 'next' ? piece.from >= asOf : piece.from > asOf,
  );
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

/** What stays open of a period that was named before. */
const ANAPHOR_VALUES: Readonly<Partial<Record<TimeUnit, string>>> = {
  year: 'XXXX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
};

/** Resolves any expression. */
function resolve(expression: TimeExpression, context: Context): Outcome {
  switch (expression.type) {
    case 'range':
      return resolveRange(expression, context);
    case 'bound':
      return resolveBound(expression, context);
    case 'span':
      return resolveSpan(expression, context);
    case 'offset':
      return resolveOffset(expression, context);
    case 'side':
      return resolveSide(expression, context);
    case 'event':
    case 'duration':
      return { from: null, to: null, value: durationValue(expression.length) };
    case 'anaphor':
      return {
        from: null,
        to: null,
        value: ANAPHOR_VALUES[expression.unit] ?? 'XXXX-XX',
      };
    default: {
      const recurrence = recurrenceOf(expression);
      if (recurrence !== undefined) return choose(expression, recurrence, context);
      const piece = pieceAt(expression, 0, context);
      if (piece === undefined) return { ...NOTHING, value: impossibleValue(expression) };
      return { ...piece, ...(isLoose(expression) ? { ambiguous: true } : {}) };
    }
  }
}

/** Whether the words allow another point to reckon from. */
function isLoose(expression: TimeExpression): boolean {
  if ('loose' in expression && expression.loose === true) return true;
  if (expression.type === 'day') return expression.swapped === true;
  return 'of' in expression && isLoose(expression.of);
}

/** A day that does not exist still has its value as it is written. */
function impossibleValue(expression: TimeExpression): string {
  if (expression.type !== 'day' || typeof expression.year !== 'number') return '';
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(expression.year).padStart(4, '0')}-${two(expression.month)}-${two(expression.day)}`;
}

function resolveRange(expression: Extract<TimeExpression, { type: 'range' }>, context: Context): Outcome {
  const { from, to } = expression;
  const [before, after] = [recurrenceOf(from), recurrenceOf(to)];
  let left: Outcome;
  let right: Outcome;
  if (before !== undefined && before.direction === undefined && after === undefined) {
    right = resolve(to, context);
    left = right.from === null ? resolve(from, context) : choose(from, before, context, undefined, right.from);
  } else {
    left = resolve(from, context);
    right =
      after !== undefined && after.direction === undefined && left.from !== null
        ? choose(to, after, context, left.from)
        : resolve(to, context);
  }
  const value = `${left.value}/${right.value}`;
  if (left.from === null || right.to === null) return { from: null, to: null, value };
  const last =
    expression.exclusive &&
    right.mod !== 'END' &&
    right.value !== 'PRESENT_REF' &&
    right.from !== null &&
    right.from > left.from
      ? right.from - 1
      : right.to;
  if (last < left.from) return { from: null, to: null, value };
  return { from: left.from, to: last, value, ...(left.ambiguous || right.ambiguous ? { ambiguous: true } : {}) };
}

function resolveBound(expression: Extract<TimeExpression, { type: 'bound' }>, context: Context): Outcome {
  const { from, to, ...rest } = resolve(expression.of, context);
  const { mod } = expression;
  if (from === null && to === null) return { ...rest, from, to, mod };
  if (rest.value === 'PRESENT_REF')
    return mod === 'BEFORE' || mod === 'ON_OR_BEFORE'
      ? { ...rest, from: null, to, mod: 'ON_OR_BEFORE' }
      : { ...rest, from, to: null, mod };
  // "Voor het einde van 2025" and "tot eind 2025" include that end.
  const until = mod === 'BEFORE' ? (rest.mod === 'END' || from === null ? to : from - 1) : to;
  if (mod === 'BEFORE' || mod === 'ON_OR_BEFORE') return { ...rest, from: null, to: until, mod };
  return { ...rest, from: mod === 'AFTER' ? (to === null ? from : to + 1) : from, to: null, mod };
}

function resolveSpan(expression: Extract<TimeExpression, { type: 'span' }>, context: Context): Outcome {
  const { direction, length } = expression;
  const { asOf } = context;
  const [from, to] = direction === 'next' ? [asOf, moveDay(asOf, length, 1)] : [moveDay(asOf, length, -1), asOf];
  return {
    from,
    to,
    value: durationValue(length),
    ...(expression.approximate ? { mod: 'APPROX' } : {}),
    ...(expression.loose ? { ambiguous: true } : {}),
  };
}

function resolveOffset(expression: Extract<TimeExpression, { type: 'offset' }>, context: Context): Outcome {
  const base: Outcome =
    expression.base === undefined
      ? { from: context.asOf, to: context.asOf, value: '' }
      : resolve(expression.base, context);
  const start = expression.sign > 0 ? base.to : base.from;
  if (start === null) return { from: null, to: null, value: durationValue(expression.length) };
  const moved = moveDay(start, expression.length, expression.sign);
  const day = expression.weekday === undefined ? moved : moved - ((weekdayOf(moved) - expression.weekday + 7) % 7);
  return {
    ...dayPiece(day),
    ...(expression.approximate ? { mod: 'APPROX' } : {}),
    ...(expression.loose || base.ambiguous ? { ambiguous: true } : {}),
  };
}

/** What is left ("de rest van het jaar") or past ("eerder dit jaar") of a period; the whole of it where the as-of date is outside. */
function resolveSide(expression: Extract<TimeExpression, { type: 'side' }>, context: Context): Outcome {
  const whole = resolve(expression.of, context);
  if (whole.from === null || whole.to === null) return whole;
  const inside = whole.from <= context.asOf && whole.to >= context.asOf;
  if (!inside) return whole;
  return expression.side === 'rest' ? { ...whole, from: context.asOf } : { ...whole, to: context.asOf };
}
