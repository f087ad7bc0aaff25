// Which block of an annotated draft an offset lies in.
import type { AnnotatedDraft, PlacedReading } from './annotatedDraft';

/** The block at an offset, or the last one before it. */
export function blockAt(annotated: Pick<AnnotatedDraft, 'blocks'>, offset: number): PlacedReading | undefined {
  return annotated.blocks[blockIndexAt(annotated, offset)];
}

/** Index of the block at an offset, or of the last one before it; -1 before the first. Binary search. */
export function blockIndexAt({ blocks }: Pick<AnnotatedDraft, 'blocks'>, offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
