// A draft with its annotations and claims: kept per block content, so an edit reads only the blocks it touched.
import type { BlockContent, Draft } from '../draft/draft';
import { annotateBlock } from './annotateBlock';
import type { Annotation } from './annotation';
import type { Claim } from './claims/claim';
import { findClaims } from './claims/findClaims';
import { findExpectations, type Expectation } from './claims/expectations';
import type { Above } from './claims/subject';
import { unitsOf } from './claims/unit';
import type { Recognizer } from './recognizer';

/** What was read in one block. Offsets count from the start of the block. */
export interface BlockReading {
  readonly content: BlockContent;
  readonly annotations: readonly Annotation[];
  readonly claims: readonly Claim[];
  readonly expectations: readonly Expectation[];
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

/** What a content was read as, and what stood above it then: its claims may hang on that. */
interface Kept {
  readonly annotations: readonly Annotation[];
  above: string;
  reading: BlockReading;
}

const readings = new WeakMap<Recognizer, WeakMap<BlockContent, Kept>>();

/** Annotates a draft; block contents seen before with the same recogniser, below the same subjects, are not read again. */
export function annotateDraft(draft: Draft, recognizer: Recognizer): AnnotatedDraft {
  let cache = readings.get(recognizer);
  if (!cache) {
    cache = new WeakMap();
    readings.set(recognizer, cache);
  }
  const blocks: PlacedReading[] = [];
  let heading: readonly string[] = NONE;
  let intro: readonly string[] = NONE;
  let last: readonly string[] = NONE;
  let words = '';
  for (const { start, content } of draft.blocks) {
    // A table is about what the words right above it name, be it without a colon.
    const above: Above = {
      heading,
      intro: content.kind === 'table' && intro.length === 0 ? (last.length > 0 ? last : heading) : intro,
      caption: content.kind === 'table' ? words : '',
      previous: last,
    };
    const key = `${heading.join()};${above.intro.join()};${above.caption};${last.join()}`;
    let kept = cache.get(content);
    if (kept?.above !== key) {
      const annotations =
        kept && content.kind !== 'table' ? kept.annotations : annotateBlock(content, recognizer, above.caption);
      const units = unitsOf(content, annotations, above.caption);
      const claims = findClaims(units, above, recognizer.claims);
      const expectations = findExpectations(units, recognizer.claims);
      kept = { annotations, above: key, reading: { content, annotations, claims, expectations } };
      cache.set(content, kept);
    }
    blocks.push({ start, reading: kept.reading });
    words = captionOf(content);
    last =
      content.kind === 'paragraph'
        ? termsIn(kept.annotations, [content.passages.length - 1]).slice(-MOST_SUBJECTS)
        : NONE;
    if (content.headings.length > 0) {
      heading = termsIn(
        kept.annotations,
        content.headings.map((passage) => content.passages.indexOf(passage)),
      );
      intro = NONE;
    } else
      intro = introduces(content)
        ? termsIn(kept.annotations, [content.passages.length - 1])
        : content.kind === 'list' || content.passages.length === 0
          ? intro
          : NONE;
  }
  return { draft, recognizer, blocks };
}

const NONE: readonly string[] = [];
/** Of the words above a table, so many names that come last. */
const MOST_SUBJECTS = 2;

/** Longest line that is the caption of the table below it. */
const MOST_CAPTION = 160;

function captionOf({ kind, passages }: BlockContent): string {
  const text = kind === 'paragraph' || kind === 'heading' ? (passages.at(-1)?.text ?? '') : '';
  return text.length <= MOST_CAPTION ? text : '';
}

/** "De SPUK IZA:" introduces what follows. */
function introduces(content: BlockContent): boolean {
  const last = content.passages.at(-1);
  return (
    last !== undefined && (last.kind === 'paragraph' || last.kind === 'listItem') && /:\s*$/.test(last.text.slice(-4))
  );
}

/** Ids of the terms in passages, in order of place, each once. */
function termsIn(annotations: readonly Annotation[], passages: readonly number[]): readonly string[] {
  const ids = new Set<string>();
  for (const annotation of annotations)
    if (annotation.type === 'term' && passages.includes(annotation.passage)) ids.add(annotation.id);
  return [...ids];
}
