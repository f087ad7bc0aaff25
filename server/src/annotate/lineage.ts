// What was worked out for a draft and what it was last worked out for among those that edits made of one another, so that what an edit
// leaves alone need not be worked out again.
//
// Results hang on the drafts themselves, and a lineage holds its last draft of each kind of result: no weak references and no weak maps by
// draft. The collector of young objects takes what those point at for alive, and so kept every version of a draft, with all its lists,
// until the next full collection.
import type { Draft } from '../draft/draft';
import type { AnnotatedDraft, BlockReading } from './reading';
import type { Recognizer } from './recognizer';

/** How many items two lists have in common at their start and at their end; the two never overlap. */
export interface CommonEnds {
  readonly prefix: number;
  readonly suffix: number;
}

/**
 * Compares two lists of the same objects from both ends. Nothing is looked at but which objects they are: what lies far apart in memory
 * is not fetched, and a list of ten thousand costs microseconds.
 */
export function commonEnds<T>(old: readonly T[], now: readonly T[]): CommonEnds {
  const most = Math.min(old.length, now.length);
  let prefix = 0;
  while (prefix < most && old[prefix] === now[prefix]) prefix++;
  let suffix = 0;
  const left = most - prefix;
  while (suffix < left && old[old.length - 1 - suffix] === now[now.length - 1 - suffix]) suffix++;
  return { prefix, suffix };
}

/** A list with others in the place of its items [from, to); the very list where these are the same. */
export function withReplaced<T>(list: readonly T[], from: number, to: number, items: readonly T[]): readonly T[] {
  if (items.length !== to - from) return list.slice(0, from).concat(items, list.slice(to));
  if (items.every((item, index) => item === list[from + index])) return list;
  const copy = list.slice();
  for (let index = 0; index < items.length; index++) copy[from + index] = items[index]!;
  return copy;
}

/** What drafts that edits made of one another share: for each kind of result the draft it was last worked out for. */
interface Lineage {
  readonly recognizer: Recognizer;
  readonly latest: Map<object, AnnotatedDraft>;
  /** The last comparison of two drafts: many ask for the same one. */
  compared?: {
    readonly old: readonly BlockReading[];
    readonly now: readonly BlockReading[];
    readonly ends: CommonEnds;
  };
}

/** What was worked out for one draft, and the lineage it belongs to. */
export interface Memory {
  readonly own: Map<object, unknown>;
  readonly lineage: Lineage;
}

/** An empty memory for a draft that is read with a recogniser. */
export function memoryOf({ lineage }: Draft, recognizer: Recognizer): Memory {
  let known = lineage.kept as Lineage | undefined;
  if (known?.recognizer !== recognizer) lineage.kept = known = { recognizer, latest: new Map() };
  return { own: new Map(), lineage: known };
}

/** A result for another draft of the same lineage. */
export interface Earlier<T> {
  readonly ancestor: AnnotatedDraft;
  readonly value: T;
}

/** One kind of result that is kept per annotated draft. */
export class PerDraft<T> {
  /** The result for a draft, if it was worked out. */
  get({ memory }: Pick<AnnotatedDraft, 'memory'>): T | undefined {
    return memory.own.get(this) as T | undefined;
  }

  /** Keeps a result, for the draft and for those that come after it. */
  set(annotated: AnnotatedDraft, value: T): T {
    annotated.memory.own.set(this, value);
    annotated.memory.lineage.latest.set(this, annotated);
    return value;
  }

  /** The last result for another draft of the lineage. */
  before({ memory }: Pick<AnnotatedDraft, 'memory'>): Earlier<T> | undefined {
    const ancestor = memory.lineage.latest.get(this);
    return ancestor && ancestor.memory !== memory ? { ancestor, value: this.get(ancestor) as T } : undefined;
  }
}

/** How many readings a draft has in common with one of its lineage, at either end; compared once however many ask. */
export function commonReadings(
  { readings: old }: AnnotatedDraft,
  { readings: now, memory }: AnnotatedDraft,
): CommonEnds {
  const { lineage } = memory;
  if (lineage.compared?.old !== old || lineage.compared.now !== now)
    lineage.compared = { old, now, ends: commonEnds(old, now) };
  return lineage.compared.ends;
}

/**
 * A function that gives something for every block of a draft, and works it out only for blocks the draft it was made from had not. Where
 * no block gives anything else, it is the very list of that draft.
 */
export function perBlock<T>(
  compute: (reading: BlockReading, recognizer: Recognizer) => T,
): (annotated: AnnotatedDraft) => readonly T[] {
  const done = new PerDraft<readonly T[]>();
  return (annotated) => {
    const known = done.get(annotated);
    if (known) return known;
    const { readings, recognizer } = annotated;
    const old = done.before(annotated);
    const { prefix, suffix } = old ? commonReadings(old.ancestor, annotated) : { prefix: 0, suffix: 0 };
    const behind = readings.length - suffix;
    const fresh: T[] = [];
    for (let index = prefix; index < behind; index++) fresh.push(compute(readings[index]!, recognizer));
    return done.set(annotated, old ? withReplaced(old.value, prefix, old.value.length - suffix, fresh) : fresh);
  };
}
