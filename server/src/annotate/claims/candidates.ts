// What was found in a clause, weighed: of several claims of one fact the most telling stays.
import type { Claim } from './claim';
import type { FactCues } from './claimIndex';
import type { ClauseReading } from './clauseReading';
import type { SubjectSource } from './subject';
import { toClaim } from './toClaim';
import type { Unit } from './unit';
import type { FoundValue } from './values';

export interface Candidate {
  readonly claim: Claim;
  readonly weight: number;
}

/** Adds the claim that a value makes, but for one of words that only stand above. */
export function add(
  found: Candidate[],
  cues: FactCues,
  clause: ClauseReading,
  unit: Unit,
  subject: SubjectSource,
  value: FoundValue,
): void {
  if (value.to > unit.ownFrom) found.push({ claim: toClaim(cues, clause, unit, subject, value), weight: value.words });
}

/** Of one fact only the most telling claim of a clause stays; numbers stay apart. */
export function withoutRivals(found: readonly Candidate[]): Claim[] {
  const best = new Map<string, Candidate>();
  for (const one of found) {
    const { fact, value, start } = one.claim;
    const key = value.type === 'state' || value.type === 'event' ? fact : `${fact}:${start}`;
    const other = best.get(key);
    if (!other || one.weight > other.weight) best.set(key, one);
  }
  return [...best.values()].map(({ claim }) => claim);
}
