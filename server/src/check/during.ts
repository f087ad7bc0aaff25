// The time in which only a draft can mean a question, unless it names that time: "op Prinsjesdag" is another day a year later.
import type { Claim } from '../annotate/claims/claim';
import { resolveTimex } from '../dutch/temporal';
import { isWithin, parseEdtf } from '../knowledge/edtf';
import type { Fact } from '../knowledge/model';

/** A draft of this date can mean it, or it names its time by the year ("op Prinsjesdag 2022") or by what was only then. */
export function isDuring({ value, times, inPeriod }: Claim, { cues }: Fact, asOf: string): boolean {
  const during = cues?.during === undefined ? undefined : parseEdtf(cues.during);
  if (!during || inPeriod === true || isWithin(asOf, during)) return true;
  const own = value.type === 'event' && value.date ? [value.date] : [];
  return [...times, ...own].some((timex) => {
    if (timex.relativeBy !== undefined || timex.expression.type !== 'moment') return false;
    const { from } = resolveTimex(timex, asOf);
    return from !== null && isWithin(from, during);
  });
}
