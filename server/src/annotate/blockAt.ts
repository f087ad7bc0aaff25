// Which block of an annotated draft an offset lies in.
import { countBefore } from '../draft/sorted';
import type { AnnotatedDraft, PlacedReading } from './annotatedDraft';

/** The block at an offset, or the last one before it. */
export function blockAt(annotated: AnnotatedDraft, offset: number): PlacedReading | undefined {
  const at = blockIndexAt(annotated, offset);
  const reading = annotated.readings[at];
  return reading && { start: annotated.draft.starts[at]!, reading };
}

/** Index of the block at an offset, or of the last one before it; -1 before the first. */
export function blockIndexAt({ draft }: Pick<AnnotatedDraft, 'draft'>, offset: number): number {
  return countBefore(draft.starts, offset + 1) - 1;
}
