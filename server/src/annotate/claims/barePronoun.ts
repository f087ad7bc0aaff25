// A subject of which a clause has no more than a pronoun.
import type { ClaimValue } from './claim';
import type { ClauseReading } from './clauseReading';
import type { SubjectSource } from './subject';
import { inReach, type Unit } from './unit';

/** "De raad krijgt haar daarna": only a pronoun says that a clause without a year is about it, and one word says too little of it. */
export function isBarePronoun({ kind, from }: SubjectSource, clause: ClauseReading, unit: Unit): boolean {
  if (kind !== 'antecedent' || from !== undefined) return false;
  return !inReach(unit.others, clause, unit).some(
    ({ annotation }) => annotation.type === 'date' && annotation.timex.relativeBy === undefined,
  );
}

/** What has a day or a number of its own says more than its word. */
export function hasDay(value: ClaimValue): boolean {
  return value.type !== 'state' && (value.type !== 'event' || value.date !== undefined);
}
