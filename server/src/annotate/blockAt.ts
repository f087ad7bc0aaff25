// Which block of an annotated draft an offset lies in.
import type { AnnotatedDraft, PlacedReading } from './annotatedDraft';

/** The block at an offset, or the last one before it. */
export function blockAt(annotated: AnnotatedDraft, offset: number): PlacedReading | undefined {
  const at = blockIndexAt(annotated, offset);
  const reading = annotated.readings[at];
  return reading && { start: annotated.draft.starts[at]!, reading };
}

/** Index of the block at an offset, or of the last one before it; -1 before the first. Binary search. */
export function blockIndexAt({ draft: { starts } }: Pick<AnnotatedDraft, 'draft'>, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
