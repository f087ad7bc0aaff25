// Claims that are not the writer's own: what somebody else, or an old paper, is said to have told.
import { isToldByOld, putRightUpTo } from './attribution';
import type { Claim } from './claim';
import type { SentenceReach } from './clauseReading';
import { isRefuted } from './refuted';
import type { Unit } from './unit';

/** What the next sentence refutes, the sentence itself puts right, or an old paper says, is not the writer's own. */
export function tellByOthers(
  claims: Claim[],
  start: number,
  sentence: SentenceReach,
  next: SentenceReach | undefined,
  unit: Unit,
): void {
  const upTo = isRefuted(next, unit) ? sentence.to : putRightUpTo(sentence, unit);
  const isOld = isToldByOld(sentence, unit);
  for (let at = start; at < claims.length; at++) {
    const claim = claims[at]!;
    if (upTo !== undefined && claim.to + unit.ownFrom <= upTo) claims[at] = asQuoted(claim);
    else if (isOld) claims[at] = asHistory(claim);
  }
}

export function asHistory(claim: Claim): Claim {
  return { ...claim, telling: { ...claim.telling, historic: true } };
}

function asQuoted(claim: Claim): Claim {
  return { ...claim, telling: { ...claim.telling, quoted: true } };
}
