// Resolving: what an expression comes to at an as-of date. Pure; nothing relative is reckoned anywhere else.
import { isoDay, parseIsoDay, weekdayOf, yearMonthDay } from '../calendar';
import type { IsoDay, Tense, TimeExpression, TimeUnit, Timex, TimexResolution } from '../timex';
import { choose, chooseFrom, NOTHING, type Outcome } from './choose';
import { dayPiece, durationValue, moveDay } from './pieces';
import { pieceAt, recurrenceOf, type Context } from './returns';

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

/** Any day will do to see whether two expressions touch, as long as both are reckoned from it. */
const SAMPLE: Context = { asOf: 11_323, year: 2001, tense: 'future' };

/** Whether the second expression begins on the day after the first ends: "eind april" and "begin mei". */
export function touches(left: TimeExpression, right: TimeExpression): boolean {
  if (left.type === 'weekday') return false;
  const { to } = resolve(left, SAMPLE);
  return to !== null && resolve(right, SAMPLE).from === to + 1;
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
    left = right.from === null ? resolve(from, context) : chooseFrom(from, right.from, -1, context);
  } else {
    left = resolve(from, context);
    right =
      after !== undefined && after.direction === undefined && left.from !== null
        ? chooseFrom(to, left.from, 1, context)
        : resolve(to, context);
  }
  // Where the year of the one is open, so is that of the other that was reckoned from it.
  const open = left.ambiguous && after?.every === 'year' && /^\d{4}/.test(right.value);
  const value = `${left.value}/${open ? `XXXX${right.value.slice(4)}` : right.value}`;
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
  const { from, to, ...rest } = resolve(expression.of, expression.since ? { ...context, tense: 'past' } : context);
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
