// Years that are counted from one that was named: "een jaar later", "het jaar ervoor".
import type { TokenRun } from '../../dutch/clause';
import type { Timex } from '../../dutch/timex';
import type { Placed, Unit } from './unit';
import { claimWords } from './words';

/** Of these, the ones that with "jaar" beside them mean the year behind the one that was named. */
const NEXT_YEAR: ReadonlySet<string> = new Set(claimWords('yearsBesideNextYear'));

/** Which year the words of an amount point on to: the one after that which was named last. */
export function isNextYear({ tokens }: Unit, { first, next }: TokenRun): boolean {
  for (let at = first; at < next; at++) {
    // "De jaren daarna 25 miljoen per jaar": from that one on.
    if (tokens[at]!.lower === 'jaren' && NEXT_YEAR.has(tokens[at + 1]?.lower ?? '')) return true;
    if (tokens[at]!.lower !== 'jaar') continue;
    const before = tokens[at - 1]?.lower ?? '';
    if (NEXT_YEAR.has(before)) return true;
    if ((before === 'een' || before === 'het') && NEXT_YEAR.has(tokens[at + 1]?.lower ?? '')) return true;
  }
  return false;
}

const PREVIOUS_YEAR: ReadonlySet<string> = new Set(['eerder', 'ervoor', 'daarvoor', 'tevoren']);

/** "In 2028 332 miljoen; in het jaar ervoor is dat 236 miljoen". */
export function isYearBefore({ tokens }: Unit, { first, next }: TokenRun): boolean {
  for (let at = first; at < next; at++)
    if (tokens[at]!.lower === 'jaar' && PREVIOUS_YEAR.has(tokens[at + 1]?.lower ?? '')) return true;
  return false;
}

/** "15 miljoen, een jaar later 21 miljoen in 2028": counted from the year before, and not from that of the draft. */
export function isCounted({ to }: Placed, { text }: Unit): boolean {
  return /\bjaar later$/.test(text.slice(Math.max(0, to - 12), to));
}

/** The year after the last one of some dates, or so many years on, where that is sure. */
export function yearAfter(dates: readonly Timex[], by = 1): Timex | undefined {
  const last = dates.at(-1);
  if (!last) return undefined;
  const { expression } = last;
  const end = expression.type === 'range' ? expression.to : expression;
  // Behind "vanaf 2027" it is 2028.
  const year = end.type === 'bound' && end.mod === 'ON_OR_AFTER' ? end.of : end;
  // The year after "volgend jaar".
  if (year.type === 'shift' && year.unit === 'year') return { ...last, expression: { ...year, by: year.by + by } };
  return year.type === 'year' ? { ...last, expression: { type: 'year', year: year.year + by } } : undefined;
}
