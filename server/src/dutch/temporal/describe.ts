// What can be said of an expression without a date to reckon from: its granularity, its anchor, its year.
import type { TimeExpression, TimexAnchor, TimexGranularity, YearRef } from '../timex';

/** From fine to coarse. */
const ORDER: readonly TimexGranularity[] = [
  'now',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
];

/** How fine an expression is. */
export function granularityOf(expression: TimeExpression): TimexGranularity {
  switch (expression.type) {
    case 'day':
    case 'monthDay':
    case 'weekday':
      return 'day';
    case 'splitYear':
      return 'year';
    case 'moment':
      return 'span' in expression.rule ? 'month' : 'day';
    case 'shift':
    case 'anaphor':
      return expression.unit === 'workday' ? 'day' : expression.unit;
    case 'span':
    case 'offset':
    case 'event':
    case 'duration': {
      const { days, workdays, weeks, months } = expression.length;
      if (expression.type === 'offset' && expression.base !== undefined) return 'day';
      return days || workdays ? 'day' : weeks ? 'week' : months ? 'month' : 'year';
    }
    case 'nth':
      return expression.unit === 'weekday' ? 'day' : expression.unit;
    case 'around':
      return expression.unit;
    case 'edge':
      return expression.length.months
        ? 'month'
        : expression.length.weeks
          ? 'week'
          : expression.length.years
            ? 'year'
            : 'day';
    case 'fraction':
      return granularityOf(expression.of) === 'year' ? 'half' : granularityOf(expression.of);
    case 'side':
    case 'part':
    case 'about':
    case 'bound':
    case 'held':
      return granularityOf(expression.of);
    case 'range': {
      const ends = [granularityOf(expression.from), granularityOf(expression.to)];
      return ORDER.find((unit) => ends.includes(unit) && unit !== 'now') ?? 'day';
    }
    default:
      return expression.type;
  }
}

/** What an expression hangs on, and if it is relative, whether by a word or by what is left out. */
export interface Anchoring {
  readonly anchor: TimexAnchor;
  readonly relativeBy?: 'omission' | 'word';
}

const ABSOLUTE: Anchoring = { anchor: 'absolute' };
const BY_WORD: Anchoring = { anchor: 'relative', relativeBy: 'word' };
const BY_OMISSION: Anchoring = { anchor: 'relative', relativeBy: 'omission' };

function both(a: Anchoring, b: Anchoring): Anchoring {
  if (a.anchor === 'event' || b.anchor === 'event') return { anchor: 'event' };
  if (a.relativeBy === 'word' || b.relativeBy === 'word') return BY_WORD;
  return a.relativeBy === 'omission' ? a : b;
}

/** Where an expression gets its place in time from. */
export function anchoringOf(expression: TimeExpression): Anchoring {
  switch (expression.type) {
    case 'day':
    case 'month':
    case 'quarter':
    case 'half':
    case 'season':
    case 'week':
    case 'moment':
      if (typeof expression.year === 'number') return ABSOLUTE;
      return expression.year !== undefined || expression.direction !== undefined ? BY_WORD : BY_OMISSION;
    case 'monthDay':
      return expression.month === undefined ? BY_OMISSION : BY_WORD;
    case 'weekday':
      return expression.week === undefined && expression.direction === undefined ? BY_OMISSION : BY_WORD;
    case 'year':
    case 'splitYear':
    case 'decade':
    case 'century':
      return ABSOLUTE;
    case 'shift':
    case 'span':
    case 'now':
      return BY_WORD;
    case 'offset':
      return expression.base === undefined ? BY_WORD : anchoringOf(expression.base);
    case 'side':
    case 'nth':
    case 'around':
    case 'edge':
    case 'fraction':
    case 'part':
    case 'about':
    case 'bound':
    case 'held':
      return anchoringOf(expression.of);
    case 'range':
      return both(anchoringOf(expression.from), anchoringOf(expression.to));
    case 'event':
    case 'anaphor':
      return { anchor: 'event' };
    case 'duration':
      return { anchor: 'duration' };
  }
}

/** The expression that carries the year: itself, or what it is a part of. */
function carrier(expression: TimeExpression): TimeExpression {
  return 'of' in expression ? carrier(expression.of) : expression;
}

const YEARLY: ReadonlySet<TimeExpression['type']> = new Set([
  'day',
  'month',
  'quarter',
  'half',
  'season',
  'week',
  'moment',
]);

/** Whether the expression returns each year and neither a year nor a word says which one is meant. */
export function lacksYear(expression: TimeExpression): boolean {
  const core = carrier(expression);
  return YEARLY.has(core.type) && 'year' in core === false && 'direction' in core === false;
}

/** The year said with an expression. */
export function yearOf(expression: TimeExpression): YearRef | undefined {
  const core = carrier(expression);
  if (core.type === 'year') return core.year;
  return 'year' in core && YEARLY.has(core.type) ? (core.year as YearRef) : undefined;
}

/** The type of what an expression is about: "eind april" is about a month. */
export function coreType(expression: TimeExpression): TimeExpression['type'] {
  return carrier(expression).type;
}

/** The same expression with a year or a direction from elsewhere in the sentence. */
export function withPlace(
  expression: TimeExpression,
  place: { readonly year?: YearRef; readonly direction?: 'last' | 'next' | 'this' },
): TimeExpression {
  if ('of' in expression) return { ...expression, of: withPlace(expression.of, place) } as TimeExpression;
  return { ...expression, ...place } as TimeExpression;
}

/** Where in its year an expression begins, to compare two that return each year; undefined where that is not simple. */
export function placeInYear(expression: TimeExpression): number | undefined {
  switch (expression.type) {
    case 'day':
      return expression.month * 100 + expression.day;
    case 'month':
      return expression.month * 100;
    case 'quarter':
      return (expression.index * 3 - 2) * 100;
    case 'half':
      return (expression.index * 6 - 5) * 100;
    case 'season':
      return { SP: 300, SU: 600, FA: 900, WI: 1200 }[expression.season];
    case 'week':
      return expression.week * 24;
    case 'part':
    case 'about':
    case 'fraction':
      return placeInYear(expression.of);
    default:
      return undefined;
  }
}

/** A day without the weekday said with it, which holds for that day alone. */
export function withoutWeekday<T extends Extract<TimeExpression, { type: 'day' | 'monthDay' }>>(day: T): T {
  const copy: { -readonly [key in keyof T]: T[key] } = { ...day };
  delete copy.weekday;
  return copy;
}
