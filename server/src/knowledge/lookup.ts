// Look-ups the other way round: which versions speak of a day, and which of an amount.
import { parseEdtf } from './edtf';
import type { Knowledge } from './load';
import type { Fact, FactVersion, Money } from './model';

/** A version with its fact. */
export interface VersionOf {
  readonly fact: Fact;
  readonly version: FactVersion;
  readonly index: number;
}

interface Lookup {
  /** By ISO day: something happened, became known or was planned on exactly that day. */
  readonly byDay: ReadonlyMap<string, readonly VersionOf[]>;
  /** By number: euros or percent. */
  readonly byNumber: ReadonlyMap<number, readonly VersionOf[]>;
}

const lookups = new WeakMap<Knowledge, Lookup>();

function lookupOf(knowledge: Knowledge): Lookup {
  let lookup = lookups.get(knowledge);
  if (!lookup) {
    const byDay = new Map<string, VersionOf[]>();
    const byNumber = new Map<number, VersionOf[]>();
    for (const fact of knowledge.facts.values()) {
      fact.versions.forEach((version, index) => {
        const entry = { fact, version, index };
        const days = new Set<string>();
        const dates =
          fact.kind === 'date'
            ? [String(version.value)]
            : version.date !== undefined
              ? [version.date]
              : [version.since];
        for (const text of dates) {
          const interval = parseEdtf(text);
          if (interval?.from && interval.from === interval.to) days.add(interval.from);
        }
        for (const day of days) push(byDay, day, entry);
        for (const number of numbersOf(version)) push(byNumber, number, entry);
      });
    }
    lookup = { byDay, byNumber };
    lookups.set(knowledge, lookup);
  }
  return lookup;
}

function push<K>(map: Map<K, VersionOf[]>, key: K, entry: VersionOf): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

function numbersOf({ value }: FactVersion): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return [];
  return value.max === undefined || value.max === value.min ? [value.min] : [value.min, value.max];
}

/** Whether a value is an amount of money. */
export function isMoney(value: FactVersion['value']): value is Money {
  return typeof value === 'object';
}

/** Versions about something on exactly this day. */
export function versionsOnDay(knowledge: Knowledge, day: string): readonly VersionOf[] {
  return lookupOf(knowledge).byDay.get(day) ?? [];
}

/** Versions with exactly this number of euros (`EUR`) or percent. */
export function versionsWithNumber(
  knowledge: Knowledge,
  number: number,
  unit: 'EUR' | 'percent',
): readonly VersionOf[] {
  return (lookupOf(knowledge).byNumber.get(number) ?? []).filter(
    ({ fact }) => (fact.kind === 'share') === (unit === 'percent'),
  );
}
