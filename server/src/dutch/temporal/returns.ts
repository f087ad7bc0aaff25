// When an expression returns: every year, month or week, or not at all, and the days it takes up each time.
import { heldIn } from './meetings';
import { isoDay, isRealDay, dayNumber, nthWeekday, weekdayOf, yearMonthDay, type DayNumber } from '../calendar';
import { momentDays } from '../moments';
import type { Direction, Tense, TimeExpression, YearRef } from '../timex';
import {
  centuryPiece,
  dayPiece,
  decadePiece,
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
export interface Context {
  readonly asOf: DayNumber;
  readonly year: number;
  readonly tense: Tense | undefined;
}

/** How an expression returns: every year, month or week, or not at all. */
export interface Recurrence {
  readonly every: 'year' | 'month' | 'week';
  readonly direction?: Direction;
  /** "Afgelopen maandag" on a Monday is a week ago. */
  readonly strict?: true;
  readonly weekday?: number;
}

function yearAt(year: YearRef | undefined, k: number, context: Context): number {
  if (year === undefined) return context.year + k;
  return typeof year === 'number' ? year : context.year + year.shift;
}

/** How an expression returns, or nothing when it says its own place or counts from the as-of date. */
export function recurrenceOf(expression: TimeExpression): Recurrence | undefined {
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
    case 'held':
      return recurrenceOf(expression.of);
    default:
      return undefined;
  }
}

/** The k-th return of an expression counted from the as-of date (0 where it does not return); undefined where there is none. */
export function pieceAt(expression: TimeExpression, k: number, context: Context): Piece | undefined {
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
      const around = unitPiece(context.asOf, expression.unit, expression.by);
      const late = expression.soon === true && around.from <= context.asOf;
      const piece = late ? unitPiece(context.asOf, expression.unit, expression.by + 1) : around;
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
    case 'held':
      return heldIn(whole, expression.days);
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
  if (unit === 'weekend') {
    const saturday = nthPiece({ ...expression, unit: 'weekday', weekday: 6 }, whole);
    return saturday && unitPiece(saturday.from, 'weekend', 0);
  }
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
