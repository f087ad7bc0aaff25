// What a unit named before a place: the last term of some kind, found without walking a long passage again for every clause.
import { PerObject } from '../../draft/memo';
import type { TermAnnotation } from '../annotation';
import type { Placed, Unit } from './unit';

type Mention = Placed<TermAnnotation>;

/** So many terms back are simply looked at; beyond that the mentions of each term are searched apart. */
const MOST_STEPS = 24;

const byIdOf = new PerObject<Unit, ReadonlyMap<string, readonly Mention[]>>();

function byId(unit: Unit): ReadonlyMap<string, readonly Mention[]> {
  let found = byIdOf.get(unit);
  if (!found) {
    const map = new Map<string, Mention[]>();
    for (const one of unit.terms) {
      const list = map.get(one.annotation.id);
      if (list) list.push(one);
      else map.set(one.annotation.id, [one]);
    }
    found = byIdOf.set(unit, map);
  }
  return found;
}

/** How many of the terms, which never overlap, end at an offset or before it. Binary search. */
function countUpTo(terms: readonly Mention[], offset: number): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]!.to <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last term that ends at an offset of the unit or before it and whose id passes a test. */
export function lastNamedBefore(unit: Unit, offset: number, test: (id: string) => boolean): Mention | undefined {
  const { terms } = unit;
  const count = countUpTo(terms, offset);
  const stop = Math.max(0, count - MOST_STEPS);
  for (let at = count - 1; at >= stop; at--) if (test(terms[at]!.annotation.id)) return terms[at];
  if (stop === 0) return undefined;
  let last: Mention | undefined;
  for (const [id, list] of byId(unit)) {
    const one = list[countUpTo(list, offset) - 1];
    if (one && (!last || one.to > last.to) && test(id)) last = one;
  }
  return last;
}
