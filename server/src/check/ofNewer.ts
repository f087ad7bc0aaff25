// A number told in the past of the very time from which another one held: no history, but one that was overtaken.
import type { Claim } from '../annotate/claims/claim';
import type { DatedVersion } from '../knowledge/timeline';
import { dateAgrees } from './datesAgree';
import { isDayOrMonth } from './overtakenPlan';

/** "Op 2 december stemden zij in, waarbij zij twee voorwaarden stelden": a number told of the very time from which another held. */
export function isOfNewer(
  { value, telling, times, sentenceTimes }: Claim,
  inForce: DatedVersion | undefined,
  asOf: string,
): boolean {
  if (value.type !== 'count' || telling.historic || !inForce) return false;
  return [...times, ...sentenceTimes].some(
    (timex) => isDayOrMonth(timex) && dateAgrees(timex, inForce.version.since, asOf, 'past'),
  );
}
