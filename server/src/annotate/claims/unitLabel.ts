// The date that opens a line as its label: of a chronicle, or of a row of one.
import type { Timex } from '../../dutch/temporal';
import type { Placed } from './unit';

/** What stands between a date that labels a line and what happened then: "29 november 2024: …", "**September 2022.** …", "18 april 2025 | …". */
const AFTER_LABEL = /^\s*(?:[.:–—·|]|-\s)\s*\S/;

/** A day or month that stands first and alone, or below a head such as "Datum". Years head columns of budgets, which are no story. */
export function labelOf([first]: readonly Placed[], text: string, start = 0): Timex | undefined {
  if (
    first?.annotation.type !== 'date' ||
    !/^\s*(?:(?:datum|moment|wanneer|dag|tijdstip) · )?$/i.test(text.slice(start, first.from))
  )
    return undefined;
  const { timex } = first.annotation;
  const isPlace = timex.granularity === 'day' || timex.granularity === 'month';
  return isPlace && AFTER_LABEL.test(text.slice(first.to, first.to + 8)) ? timex : undefined;
}

/** "2022: op 16 september tekenen partijen": a year that opens a line of days, and no line of amounts. */
export function yearOf([first, ...rest]: readonly Placed[], text: string): Timex | undefined {
  if (first?.annotation.type !== 'date' || first.from > 0 || text[first.to] !== ':') return undefined;
  const { timex } = first.annotation;
  if (timex.expression.type !== 'year' || rest.some(({ annotation }) => annotation.type === 'amount')) return undefined;
  const isDated = rest.some(
    ({ annotation }) => annotation.type === 'date' && annotation.timex.relativeBy === 'omission',
  );
  return isDated ? timex : undefined;
}
