// Which annotated draft an edit made another one from, so that what was worked out for its blocks need not be worked out again.
import type { Block, BlockContent } from '../draft/draft';
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

/** Blocks by which a draft is known again: an edit leaves at least one of its ends or its middle alone. */
function landmarks(contents: number, at: (index: number) => BlockContent): BlockContent[] {
  return contents === 0 ? [] : [at(0), at(contents - 1), at(contents >> 1)];
}

const known = new WeakMap<Recognizer, WeakMap<BlockContent, WeakRef<AnnotatedDraft>>>();
const ancestors = new WeakMap<AnnotatedDraft, WeakRef<AnnotatedDraft>>();

/** The last annotated draft that shares a block with these, as long as somebody still holds it. */
export function relativeOf(blocks: readonly Block[], recognizer: Recognizer): AnnotatedDraft | undefined {
  const byContent = known.get(recognizer);
  if (!byContent) return undefined;
  for (const content of landmarks(blocks.length, (index) => blocks[index]!.content)) {
    const found = byContent.get(content)?.deref();
    if (found) return found;
  }
  return undefined;
}

/** Remembers a draft for those that edits will make of it, and which one it was made from. */
export function remember(annotated: AnnotatedDraft, ancestor: AnnotatedDraft | undefined): void {
  const { blocks, recognizer } = annotated;
  let byContent = known.get(recognizer);
  if (!byContent) {
    byContent = new WeakMap();
    known.set(recognizer, byContent);
  }
  const reference = new WeakRef(annotated);
  for (const content of landmarks(blocks.length, (index) => blocks[index]!.reading.content))
    byContent.set(content, reference);
  if (ancestor) ancestors.set(annotated, new WeakRef(ancestor));
}

/** How many drafts back is looked for one of which something is known. */
const MOST_STEPS = 16;

/** The nearest draft this one was made from of which `look` knows something. */
export function fromAncestor<T>(
  annotated: AnnotatedDraft,
  look: (ancestor: AnnotatedDraft) => T | undefined,
): { readonly ancestor: AnnotatedDraft; readonly value: T } | undefined {
  let ancestor = ancestors.get(annotated)?.deref();
  for (let step = 0; ancestor && step < MOST_STEPS; step++) {
    const value = look(ancestor);
    if (value !== undefined) return { ancestor, value };
    ancestor = ancestors.get(ancestor)?.deref();
  }
  return undefined;
}

const ends = new WeakMap<AnnotatedDraft, { readonly ancestor: WeakRef<AnnotatedDraft>; readonly ends: CommonEnds }>();

/** How many readings a draft has in common with one it was made from, at either end; compared once however many ask. */
export function commonReadings(ancestor: AnnotatedDraft, annotated: AnnotatedDraft): CommonEnds {
  const known = ends.get(annotated);
  if (known?.ancestor.deref() === ancestor) return known.ends;
  const found = commonEnds(ancestor.readings, annotated.readings);
  ends.set(annotated, { ancestor: new WeakRef(ancestor), ends: found });
  return found;
}

/**
 * A function that gives something for every block of a draft, and works it out only for blocks the draft it was made from had not. Where
 * no block gives anything else, it is the very list of that draft.
 */
export function perBlock<T>(
  compute: (reading: BlockReading, recognizer: Recognizer) => T,
): (annotated: AnnotatedDraft) => readonly T[] {
  const done = new WeakMap<AnnotatedDraft, readonly T[]>();
  return (annotated) => {
    const before = done.get(annotated);
    if (before) return before;
    const { readings, recognizer } = annotated;
    const old = fromAncestor(annotated, (ancestor) => done.get(ancestor));
    const { prefix, suffix } = old ? commonReadings(old.ancestor, annotated) : { prefix: 0, suffix: 0 };
    const behind = readings.length - suffix;
    const fresh: T[] = [];
    for (let index = prefix; index < behind; index++) fresh.push(compute(readings[index]!, recognizer));
    const values = old ? withReplaced(old.value, prefix, old.value.length - suffix, fresh) : fresh;
    done.set(annotated, values);
    return values;
  };
}
