// A draft with its annotations and claims: kept per block content, so an edit reads only the blocks it touched.
import { Memo, PerObject } from '../draft/memo';
import type { BlockContent, Draft, Passage } from '../draft/draft';
import type { AmountUnit } from '../dutch/amount';
import { annotateBlock, readText, type AnnotatedBlock } from './annotateBlock';
import type { Annotation, TermAnnotation } from './annotation';
import { findClaims } from './claims/findClaims';
import { findExpectations } from './claims/expectations';
import type { Above } from './claims/subject';
import { unitsOf, type Words } from './claims/unit';
import { describedAnnotations } from './descriptions';
import { topicAnnotations } from './topics';
import { isSameUnit, unitAfter, type StatedUnit } from './statedUnit';
import { commonEnds, memoryOf, PerDraft, withReplaced, type Memory } from './lineage';
import type { AnnotatedDraft, BlockReading, PlacedReading } from './reading';
import type { Recognizer } from './recognizer';

export type { AnnotatedDraft, BlockReading, PlacedReading } from './reading';

/** What a content was read as, and what stood above it then: its claims may hang on that. */
interface Kept {
  readonly recognizer: Recognizer;
  readonly annotations: readonly Annotation[];
  readonly unit: AmountUnit | undefined;
  readonly above: string;
  readonly reading: BlockReading;
}

const readingOf = new PerObject<BlockContent, Kept>();

/** The terms that blocks further down may be about: of the nearest heading, and of words that introduce what follows. */
interface Topic {
  readonly heading: readonly string[];
  readonly intro: readonly string[];
  /** The words themselves, nearest first: of the line that introduces, and of the headings that it stands under. */
  readonly words: readonly Words[];
  /** Terms named so far, the one named last at the end. */
  readonly earlier: readonly string[];
  /** The unit that a line gives to the bare numbers below it. */
  readonly unit: StatedUnit | undefined;
}

/** The topic before each block of a draft. */
const topicsOf = new PerDraft<readonly Topic[]>();

/**
 * Annotates a draft; block contents seen before with the same recogniser, below the same subjects, are not read again, and blocks
 * that an edit left alone are not even looked at.
 */
export function annotateDraft(draft: Draft, recognizer: Recognizer): AnnotatedDraft {
  const memory = memoryOf(draft, recognizer);
  const { ancestor: old, value: oldTopics = [] } = topicsOf.before({ memory }) ?? {};
  const { prefix, suffix } = commonEnds(old?.draft.contents ?? [], draft.contents);
  const shift = (old?.readings.length ?? 0) - draft.contents.length;
  const fresh: BlockReading[] = [];
  const topics: Topic[] = [];
  let last = prefix > 0 ? old?.readings[prefix - 1] : undefined;
  let topic = last ? topicAfter(oldTopics[prefix - 1]!, last) : NO_TOPIC;
  let index = prefix;
  for (; index < draft.contents.length; index++) {
    // Behind a block that stands and reads as it did, under what it stood under, all stands as it did.
    const isBehindOld = index > draft.contents.length - suffix && last === old?.readings[index - 1 + shift];
    if (isBehindOld && isSameTopic(topic, oldTopics[index + shift]!)) break;
    const content = draft.contents[index]!;
    last = readBlock(content, aboveOf(content, topic, last), topic.unit?.unit, recognizer);
    fresh.push(last);
    topics.push(topic);
    topic = topicAfter(topic, last);
  }
  const readings = withReplaced(old?.readings ?? [], prefix, index + shift, fresh);
  const annotated = new Annotated(draft, recognizer, readings, memory);
  topicsOf.set(annotated, withReplaced(oldTopics, prefix, index + shift, topics));
  return annotated;
}

/** A draft with its annotations. */
class Annotated implements AnnotatedDraft {
  #blocks: readonly PlacedReading[] | undefined;

  constructor(
    readonly draft: Draft,
    readonly recognizer: Recognizer,
    readonly readings: readonly BlockReading[],
    readonly memory: Memory,
  ) {}

  get blocks(): readonly PlacedReading[] {
    return (this.#blocks ??= this.readings.map((reading, at) => ({ start: this.draft.starts[at]!, reading })));
  }
}

function readBlock(
  content: BlockContent,
  above: Above,
  unit: AmountUnit | undefined,
  recognizer: Recognizer,
): BlockReading {
  const words = above.words.map(({ passage, isTitle }) => `${isTitle ? '#' : ''}${passage.text}`).join('\n');
  const key = `${above.earlier.join()};${above.heading.join()};${above.intro.join()};${above.caption};${above.previous.join()};${words}`;
  const known = readingOf.get(content);
  const isSame = known?.recognizer === recognizer && isSameUnit(known.unit, unit);
  if (isSame && known.above === key) return known.reading;
  const annotated: AnnotatedBlock =
    isSame && content.kind !== 'table' ? known : annotateBlock(content, recognizer, above.caption, unit);
  const reading = readAnnotated(content, annotated, above, recognizer);
  return readingOf.set(content, { recognizer, annotations: annotated.annotations, unit, above: key, reading }).reading;
}

/** A block as it reads below what stands above it, its annotations known. */
function readAnnotated(
  content: BlockContent,
  annotated: AnnotatedBlock,
  above: Above,
  recognizer: Recognizer,
): BlockReading {
  const { annotations } = annotated;
  // "Transformatie" may head anything in a draft that has named nothing of the field so far.
  const isOfField = above.earlier.length > 0 || annotations.length > 0;
  const heads = isOfField ? topicAnnotations(content, annotations, recognizer.topics) : NO_HEADS;
  const headed = heads.length === 0 ? annotations : [...annotations, ...heads];
  const before = {
    named: [above.previous, above.intro, above.heading, above.earlier],
    line: above.words[0]?.passage.text ?? '',
    heading: above.heading,
  };
  const texts = annotated.texts ?? content.passages.map(({ text }) => readText(text));
  const described = isOfField
    ? describedAnnotations(content, texts, headed, before, recognizer.descriptions)
    : NO_HEADS;
  const named = described.length === 0 ? headed : [...headed, ...described];
  const units = unitsOf(content, { annotations: named, texts }, above.caption);
  const claims = findClaims(units, above, recognizer.claims);
  const expectations = findExpectations(units, above.words, recognizer.claims, content.passages);
  const own = named === annotations ? {} : { named };
  return { content, annotations, claims, expectations, ...own, memo: new Memo() };
}

const NO_HEADS: readonly TermAnnotation[] = [];

/** What stands above a block. A table is about what the words right above it name, be it without a colon. */
function aboveOf(
  content: BlockContent,
  { heading, intro, words, earlier }: Topic,
  before: BlockReading | undefined,
): Above {
  const previous =
    before?.content.kind === 'paragraph'
      ? termsIn(namedIn(before), [before.content.passages.length - 1]).slice(-MOST_SUBJECTS)
      : NONE;
  if (content.kind !== 'table') return { heading, intro, caption: '', previous, words, earlier };
  const line = before?.content.kind === 'paragraph' ? wordsOf(before) : undefined;
  const led = line && line.passage !== words[0]?.passage ? [line, ...words] : words;
  return {
    heading,
    earlier,
    words: led,
    intro: intro.length > 0 ? intro : previous.length > 0 ? previous : heading,
    caption: before ? captionOf(before.content) : '',
    previous,
  };
}

/** The topic below a block. */
function topicAfter(topic: Topic, reading: BlockReading): Topic {
  const next = subjectAfter(topic, reading);
  const earlier = earlierAfter(topic.earlier, namedIn(reading));
  const unit = unitAfter(topic.unit, reading.content);
  return next.earlier === earlier && next.unit === unit ? next : { ...next, earlier, unit };
}

/** So many terms named before are remembered. */
const MOST_EARLIER = 16;

/** The terms named so far, with those of a block moved to the end; the same list where nothing changes. */
function earlierAfter(earlier: readonly string[], annotations: readonly Annotation[]): readonly string[] {
  const here = new Set<string>();
  for (let at = annotations.length - 1; at >= 0; at--) {
    const annotation = annotations[at]!;
    if (annotation.type === 'term' && !annotation.inTitle) here.add(annotation.id);
  }
  if (here.size === 0) return earlier;
  const last = [...here].reverse();
  const next = [...earlier.filter((id) => !here.has(id)), ...last].slice(-MOST_EARLIER);
  return isSameList(next, earlier) ? earlier : next;
}

/** What the blocks below stand under. */
function subjectAfter(topic: Topic, reading: BlockReading): Topic {
  const { content } = reading;
  const annotations = namedIn(reading);
  const { headings, passages } = content;
  if (headings.length > 0) {
    const places = headings.map((passage) => passages.indexOf(passage));
    return { ...topic, heading: termsIn(annotations, places), intro: NONE, words: headingsAfter(topic, reading) };
  }
  const { heading } = topic;
  const above = topic.words.filter(({ heads }) => heads === true);
  if (isBoldLine(content) || isTitleLine(content)) {
    const named = termsIn(annotations, [0]);
    const words = headingsAfter({ ...topic, words: above }, reading);
    return { ...topic, heading: named.length > 0 ? named : heading, intro: NONE, words };
  }
  if (introduces(content))
    return {
      ...topic,
      heading,
      intro: termsIn(annotations, [passages.length - 1]),
      words: [wordsOf(reading)!, ...above],
    };
  const keeps = above.length === topic.words.length || content.kind === 'list' || passages.length === 0;
  return keeps ? topic : { ...topic, heading, intro: NONE, words: above };
}

/** So many headings above one another say what a text is about, besides the title of the document. */
const MOST_HEADINGS = 2;

/** The last heading of a block, and of the ones before it those that it stands under. */
function headingsAfter({ words }: Topic, reading: BlockReading): readonly Words[] {
  const last = reading.content.headings.at(-1) ?? reading.content.passages.at(-1)!;
  const annotations = annotationsIn(reading, reading.content.passages.indexOf(last));
  const depth = depthOf(last);
  const over = words.filter(({ heads, passage }) => heads && depthOf(passage) < depth);
  const title = over.find(({ passage }) => depthOf(passage) === 1);
  const own: Words = { passage: last, annotations, heads: true, memo: new Memo() };
  const near = [own, ...over.filter((one) => one !== title)].slice(0, MOST_HEADINGS);
  return title ? [...near, title.isTitle ? title : { ...title, isTitle: true }] : near;
}

/** A line in bold stands under every heading. */
function depthOf({ kind, depth }: Passage): number {
  return kind === 'heading' ? (depth ?? 1) : 7;
}

/** "**Bedragen voor de basisinfrastructuur**", "*Vraag 4: en de eigen bijdrage?*": a paragraph that is a heading in all but its mark. */
function isBoldLine({ kind, source, passages }: BlockContent): boolean {
  return (
    kind === 'paragraph' &&
    passages.length === 1 &&
    /^\s*(?:(\*\*|__)[^*_\n]{2,120}\1:?|([*_])[^*_\n]{2,120}[?:]\2)\s*$/.test(source)
  );
}

/** "5. Transformatieplannen", "Draagvlak bij gemeenten": one short line without a stop is a heading that was pasted. */
function isTitleLine({ kind, source, passages }: BlockContent): boolean {
  if (passages.length !== 1 || source.length > LONGEST_TITLE) return false;
  return kind === 'list'
    ? /^\s*\d{1,2}[.)]\s+\p{Lu}[^.:;!\n]+[^.:;!,\s]\s*$/u.test(source)
    : kind === 'paragraph' && /^\p{Lu}[^.:;!|\n]+[^.:;!,\s]\s*$/u.test(source);
}

const LONGEST_TITLE = 70;

/** What a block names, topics that head its passages with it. */
function namedIn({ annotations, named = annotations }: BlockReading): readonly Annotation[] {
  return named;
}

/** The last passage of a block with what was found in it. */
function wordsOf(reading: BlockReading): Words | undefined {
  const last = reading.content.passages.length - 1;
  return last < 0
    ? undefined
    : { passage: reading.content.passages[last]!, annotations: annotationsIn(reading, last), memo: new Memo() };
}

function annotationsIn(reading: BlockReading, passage: number): readonly Annotation[] {
  return namedIn(reading).filter((one) => one.passage === passage);
}

function isSameTopic(a: Topic, b: Topic): boolean {
  return (
    a === b ||
    (a.unit?.depth === b.unit?.depth &&
      isSameUnit(a.unit?.unit, b.unit?.unit) &&
      isSameList(a.earlier, b.earlier) &&
      isSameList(a.heading, b.heading) &&
      isSameList(a.intro, b.intro) &&
      a.words.length === b.words.length &&
      a.words.every((words, index) => isSameWords(words, b.words[index]!)))
  );
}

function isSameWords(a: Words, b: Words): boolean {
  return (
    a.passage.text === b.passage.text &&
    a.heads === b.heads &&
    a.isTitle === b.isTitle &&
    depthOf(a.passage) === depthOf(b.passage)
  );
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

const NONE: readonly string[] = [];
const NO_TOPIC: Topic = { heading: NONE, intro: NONE, words: [], earlier: NONE, unit: undefined };
/** Of the words above a table, so many names that come last. */
const MOST_SUBJECTS = 4;

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
