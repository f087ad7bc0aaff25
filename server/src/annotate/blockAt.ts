// Which block of an annotated draft an offset lies in.
import type { AnnotatedDraft, PlacedReading } from './annotatedDraft';

/** The block at an offset, or the last one before it. Binary search. */
export function blockAt({ blocks }: Pick<AnnotatedDraft, 'blocks'>, offset: number): PlacedReading | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1];
}
