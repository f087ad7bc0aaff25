// What a time that a draft names stands for at the as-of day: the stretch it points at, and how far it may be off.
import { addMonths, isoDay, parseIsoDay } from '../dutch/calendar';
import { resolveTimex, type Timex } from '../dutch/temporal';
import type { Tense } from '../dutch/timex';

/** The stretch an expression points at: of "vanaf" and "tot en met" only the day that is named. */
export function pointOf(timex: Timex, asOf: string, tense: Tense): { from: string | null; to: string | null } {
  const { from, to } = resolvedAbout(timex, asOf, tense);
  if (timex.bound === 'from' && from !== null) return { from, to: endOfUnit(from, timex.granularity) };
  // "tot 2026" ends the day before; a source may name the day itself.
  if (timex.bound === 'until' && to !== null)
    return {
      from: to,
      to: timex.expression.type === 'bound' && timex.expression.mod === 'BEFORE' ? daysBefore(to, -1) : to,
    };
  return { from: from ?? to, to: to ?? from };
}

/** How far a length of time counted from now may lie beside the day that is meant, in days: "over zes weken". */
const COUNTED_SLACK = { weeks: 7, months: 16, days: 3 } as const;
/** From so many days on they are counted as roughly as weeks: "anderhalve week geleden", "een dag of tien geleden". */
const MANY_DAYS = 8;

interface About {
  readonly from: string | null;
  readonly to: string | null;
  readonly isWide: boolean;
}

/** The stretch an expression stands for; one counted in weeks or months from now is only about so long. */
export function resolvedAbout(timex: Timex, asOf: string, tense: Tense): About {
  const { from, to } = resolveTimex(timex, asOf, tense);
  const { expression } = timex;
  if (expression.type !== 'offset' || expression.base !== undefined) return { from, to, isWide: false };
  const { months, weeks, days = 0 } = expression.length;
  const slack = months
    ? COUNTED_SLACK.months
    : weeks
      ? COUNTED_SLACK.weeks
      : days >= MANY_DAYS
        ? COUNTED_SLACK.days
        : 0;
  return { from: from && daysBefore(from, slack), to: to && daysBefore(to, -slack), isWide: slack > 0 };
}

/** Last day of the month, quarter or year that a stretch begins with; of a day the day itself. */
function endOfUnit(from: string, granularity: Timex['granularity']): string {
  const months = { month: 1, quarter: 3, half: 6, year: 12 }[granularity as string];
  const number = parseIsoDay(from);
  return months === undefined || number === undefined ? from : isoDay(addMonths(number, months) - 1);
}

/** A day some days before another; a negative number is behind it. */
export function daysBefore(day: string, days: number): string {
  const number = parseIsoDay(day);
  return number === undefined ? day : isoDay(number - days);
}

/** Whether what an expression names is over at the as-of day. */
export function endsBefore(timex: Timex, asOf: string, tense: Tense = 'past'): boolean {
  const { to } = resolveTimex(timex, asOf, tense);
  return to !== null && to < asOf;
}

/** Of "sinds januari" that January. */
export function sinceWhen(timex: Timex): Timex {
  const { bound, expression, ...rest } = timex;
  return bound === 'from' && expression.type === 'bound' && expression.since === true
    ? { ...rest, expression: expression.of }
    : timex;
}

/** "Sinds januari". */
export function isSince({ expression }: Timex): boolean {
  return expression.type === 'bound' && expression.since === true;
}
