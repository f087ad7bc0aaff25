// What reading a draft gives: each block with its annotations and claims, at its place.
import type { Memo } from '../draft/memo';
import type { BlockContent, Draft } from '../draft/draft';
import type { Annotation } from './annotation';
import type { Claim } from './claims/claim';
import type { Expectation } from './claims/expectations';
import type { Memory } from './lineage';
import type { Recognizer } from './recognizer';

/** What was read in one block. Offsets count from the start of the block. */
export interface BlockReading {
  readonly content: BlockContent;
  readonly annotations: readonly Annotation[];
  /** The annotations with the topics that head its passages, where it has any: what other blocks may be about. */
  readonly named?: readonly Annotation[];
  readonly claims: readonly Claim[];
  readonly expectations: readonly Expectation[];
  readonly memo: Memo;
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
  /** The readings of the blocks, without their places: which are the same as in another draft is seen at once. */
  readonly readings: readonly BlockReading[];
  /** What was worked out for this draft. */
  readonly memory: Memory;
}
