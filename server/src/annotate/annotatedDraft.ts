// A draft with its annotations: kept per block content, so an edit annotates only the blocks it touched.
import type { BlockContent, Draft } from '../draft/draft';
import { annotateBlock } from './annotateBlock';
import type { Annotation } from './annotation';
import type { Recognizer } from './recognizer';

/** What was read in one block. Offsets count from the start of the block. */
export interface BlockReading {
  readonly content: BlockContent;
  readonly annotations: readonly Annotation[];
}

/** A block at its place in the draft. */
export interface PlacedReading {
  readonly start: number;
  readonly reading: BlockReading;
}

/** A draft and what was read in it. */
export interface AnnotatedDraft {
  readonly draft: Draft;
  readonly recognizer: Recognizer;
  readonly blocks: readonly PlacedReading[];
}

const readings = new WeakMap<Recognizer, WeakMap<BlockContent, BlockReading>>();

/** Annotates a draft; block contents seen before with the same recogniser are not read again. */
export function annotateDraft(draft: Draft, recognizer: Recognizer): AnnotatedDraft {
  let cache = readings.get(recognizer);
  if (!cache) {
    cache = new WeakMap();
    readings.set(recognizer, cache);
  }
  const blocks: PlacedReading[] = [];
  for (const { start, content } of draft.blocks) {
    let reading = cache.get(content);
    if (!reading) {
      reading = { content, annotations: annotateBlock(content, recognizer) };
      cache.set(content, reading);
    }
    blocks.push({ start, reading });
  }
  return { draft, recognizer, blocks };
}

/** The block at an offset, or the last one before it. Binary search. */
export function blockAt(annotated: AnnotatedDraft, offset: number): PlacedReading | undefined {
  const { blocks } = annotated;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1];
}
