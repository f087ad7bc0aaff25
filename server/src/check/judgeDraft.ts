// Judging all claims of a draft: each by its fact, then in its section, where a later sentence may bring it up to date, and last beside what the draft tells elsewhere.
import { PerObject } from '../draft/memo';
import type { AnnotatedDraft, BlockReading } from '../annotate/annotatedDraft';
import type { Claim } from '../annotate/claims/claim';
import { commonEnds, commonReadings, perBlock, PerDraft, withReplaced, type CommonEnds } from '../annotate/lineage';
import type { Fact } from '../knowledge/model';
import type { Knowledge } from '../knowledge/load';
import { judgeClaim, type Judgement } from './judge';
import { quietTwins } from './beside';
import { headingOf } from './sourceLists';
import { countToldRight, quietToldRight, tellsSame, type ToldRight } from './toldRight';

/** A claim, judged. Its offsets are those of the claim: in the block. */
export interface BlockClaim {
  readonly claim: Claim;
  readonly fact: Fact;
  readonly judgement: Judgement;
}

/** A claim at its place in the draft, judged. Offsets are UTF-16, half-open, in the draft. */
export interface JudgedClaim extends BlockClaim {
  readonly start: number;
  readonly end: number;
  /** Index of the block in the draft. */
  readonly block: number;
}

/** The judged claims of a draft by block, and the footnotes they were judged with. */
interface Judged {
  readonly asOf: string;
  /** Without regard to what the draft tells elsewhere. */
  readonly alone: readonly (readonly BlockClaim[])[];
  /** The same in the writer's own words: none of a list of sources. */
  readonly own: readonly (readonly BlockClaim[])[];
  readonly told: ToldRight;
  readonly blocks: readonly (readonly BlockClaim[])[];
  readonly dated: ReadonlySet<string>;
  /** All of them at their place, once somebody asked. */
  placed?: readonly JudgedClaim[];
}

const judgedOf = new PerDraft<Judged>();

/** Every claim of a draft at an as-of day, in order of place. Nothing is parsed or read again for another day. */
export function judgeDraft(annotated: AnnotatedDraft, asOf: string): readonly JudgedClaim[] {
  const judged = judgedAt(annotated, asOf);
  if (!judged.placed) {
    const placed: JudgedClaim[] = [];
    judged.blocks.forEach((claims, block) => {
      for (const { claim, fact, judgement } of claims) {
        const start = annotated.draft.starts[block]!;
        placed.push({ claim, fact, judgement, start: start + claim.start, end: start + claim.end, block });
      }
    });
    judged.placed = placed;
  }
  return judged.placed;
}

/**
 * The judged claims of each block. After an edit only what it reaches is judged again (`touchedBlocks`), and a block of which nothing
 * changed keeps its very list.
 */
export function judgeBlocks(annotated: AnnotatedDraft, asOf: string): readonly (readonly BlockClaim[])[] {
  return judgedAt(annotated, asOf).blocks;
}

function judgedAt(annotated: AnnotatedDraft, asOf: string): Judged {
  const known = judgedOf.get(annotated);
  return known?.asOf === asOf ? known : judgedOf.set(annotated, judge(annotated, asOf));
}

function judge(annotated: AnnotatedDraft, asOf: string): Judged {
  const { readings, recognizer } = annotated;
  const earlier = judgedOf.before(annotated);
  const old = earlier?.value.asOf === asOf ? earlier : undefined;
  const dated = datedNotes(annotated, old?.value.dated);
  const { prefix, suffix } =
    old?.value.dated === dated ? commonReadings(old.ancestor, annotated) : { prefix: 0, suffix: 0 };
  const { from, to } = touchedBlocks(annotated, old?.ancestor, { prefix, suffix });
  const fresh: (readonly BlockClaim[])[] = [];
  const freshOwn: (readonly BlockClaim[])[] = [];
  for (let first = from; first < to;) {
    let next = first + 1;
    while (next < to && !opensSection(readings[next]!)) next++;
    judgeSection(readings, first, next, { asOf, dated, knowledge: recognizer.knowledge }, fresh);
    const isOwn = headingOf(readings[sectionStart(readings, first)]!)?.kind === undefined;
    for (const claims of fresh.slice(first - from)) freshOwn.push(isOwn ? claims : NOTHING);
    first = next;
  }
  const before = old?.value;
  const kept = before?.alone ?? [];
  const keptOwn = before?.own ?? [];
  const end = kept.length - (readings.length - to);
  // All but the blocks of which the outcome is another list is left as it was.
  const ends = [commonEnds(kept.slice(from, end), fresh), commonEnds(keptOwn.slice(from, end), freshOwn)];
  const head = Math.min(...ends.map(({ prefix: same }) => same));
  const tail = Math.min(...ends.map(({ suffix: same }) => same));
  const [changed, behind] = [from + head, end - tail];
  const touched = fresh.slice(head, fresh.length - tail);
  const touchedOwn = freshOwn.slice(head, freshOwn.length - tail);
  const alone = withReplaced(kept, changed, behind, touched);
  const told = countToldRight(before?.told, keptOwn.slice(changed, behind), touchedOwn);
  const quiet = (claims: readonly BlockClaim[]) => quietToldRight(claims, told);
  const isSame = before !== undefined && tellsSame(before.told, told);
  return {
    asOf,
    alone,
    own: withReplaced(keptOwn, changed, behind, touchedOwn),
    told,
    blocks: isSame ? withReplaced(before.blocks, changed, behind, touched.map(quiet)) : alone.map(quiet),
    dated,
  };
}

/**
 * Which blocks, [from, to), an edit may have given other claims that are looked at together: those that it touched and the one before, which
 * what stands behind brings up to date; where a section begins otherwise than it did, whole sections.
 */
function touchedBlocks(
  { readings }: AnnotatedDraft,
  ancestor: AnnotatedDraft | undefined,
  { prefix, suffix }: CommonEnds,
): { readonly from: number; readonly to: number } {
  let to = readings.length - suffix;
  const isOther =
    !ancestor ||
    [...readings.slice(prefix, to), ...ancestor.readings.slice(prefix, ancestor.readings.length - suffix)].some(
      opensSection,
    );
  if (!isOther) return { from: Math.max(0, prefix - UPDATE_REACH), to };
  while (to < readings.length && !opensSection(readings[to]!)) to++;
  return { from: sectionStart(readings, prefix - 1), to };
}

function opensSection({ content }: BlockReading): boolean {
  return content.headings.length > 0;
}

/** Index of the first block of the section that a block is in. */
function sectionStart(readings: readonly BlockReading[], index: number): number {
  let first = Math.max(0, index);
  while (first > 0 && !opensSection(readings[first]!)) first--;
  return first;
}

/** What judging hangs on besides the claims themselves. */
interface Circumstances {
  readonly asOf: string;
  readonly dated: ReadonlySet<string>;
  readonly knowledge: Knowledge;
}

/** The claims of one reading, judged one by one, and the last outcome of looking at them together. */
interface Entry extends Circumstances {
  readonly claims: readonly BlockClaim[];
  /** Which of them hold, in a sentence that brings up to date. */
  readonly updates: readonly boolean[];
  outdone: readonly number[];
  result: readonly BlockClaim[];
}

const entries = new PerObject<BlockReading, Entry>();

function entryOf(reading: BlockReading, circumstances: Circumstances): Entry {
  let entry = entries.get(reading);
  const { asOf, dated, knowledge } = circumstances;
  if (entry?.asOf !== asOf || entry.dated !== dated || entry.knowledge !== knowledge) {
    const claims: BlockClaim[] = [];
    for (const claim of reading.claims) {
      const fact = knowledge.facts.get(claim.fact);
      const judgement = fact && judgementOf(claim, fact, reading, circumstances);
      if (judgement) claims.push({ claim, fact, judgement });
    }
    const updates = claims.map((one) => isUpdate(one, reading));
    entry = { asOf, dated, knowledge, claims, updates, outdone: NOTHING, result: quietTwins(claims, knowledge, asOf) };
    entries.set(reading, entry);
  }
  return entry;
}

function isUpdate({ claim, judgement }: BlockClaim, { content }: BlockReading): boolean {
  if (judgement.status !== 'geldt') return false;
  const text = content.passages[claim.passage]?.text ?? '';
  const { sentenceFrom: from, sentenceTo: to } = claim;
  const before = text
    .slice(Math.max(0, from - LONGEST_SAID), from)
    .trimEnd()
    .slice(0, -1);
  return UPDATES.test(text.slice(from, to)) || SAID_BEFORE.test(before);
}

/** "Er staat dat het wachten is op de nota. Die kwam op 18 april": the sentence before tells what a paper says. */
const SAID_BEFORE =
  /\b(?:sta(?:at|an)|stond|leest?|las|lazen|zegt|meldt|meldde|schrijft|noemt|vermeldt|luidt|uit van|rekent)\b[^!?;]*$/iu;
const LONGEST_SAID = 160;

const NOTHING: readonly never[] = [];

/** Words by which a sentence brings the one before it up to date. */
const UPDATES =
  /\b(?:toch|inmiddels|alsnog|intussen|ondertussen|sindsdien|later|daarna|vervolgens|uiteindelijk|nu|echter|maar|wel|opnieuw|weer)\b/i;
/** How many blocks further on such a sentence may stand. */
const UPDATE_REACH = 1;

/** The nearest sentence further down that brings the answer to a question up to date. */
interface Update {
  readonly block: number;
  readonly passage: number;
  readonly sentence: number;
  /** Block of the nearest one behind it. */
  readonly behind: number;
}

/**
 * "The grant was to lapse. At the end of December it stayed after all": what a later sentence nearby corrects is history.
 * Judges blocks [first, next) of one section from the last to the first, and adds the claims of each to `result`.
 */
function judgeSection(
  readings: readonly BlockReading[],
  first: number,
  next: number,
  circumstances: Circumstances,
  result: (readonly BlockClaim[])[],
): void {
  const updates = new Map<Fact, Update>();
  const base = result.length;
  let behind = next;
  while (behind < Math.min(readings.length, next + UPDATE_REACH) && !opensSection(readings[behind]!)) behind++;
  for (let block = behind - 1; block >= next; block--) {
    const reading = readings[block]!;
    if (reading.claims.length > 0) addUpdates(entryOf(reading, circumstances), block, updates);
  }
  for (let block = next - 1; block >= first; block--) {
    const reading = readings[block]!;
    result[base + block - first] =
      reading.claims.length === 0 ? NOTHING : bringUpToDate(entryOf(reading, circumstances), block, updates);
  }
}

/** Adds the sentences of a block that bring up to date what stands before it. */
function addUpdates({ claims, updates: isUpdate }: Entry, block: number, updates: Map<Fact, Update>): void {
  for (let at = claims.length - 1; at >= 0; at--) if (isUpdate[at]) addUpdate(claims[at]!, block, updates);
}

function addUpdate({ claim, fact }: BlockClaim, block: number, updates: Map<Fact, Update>): void {
  const next = updates.get(fact);
  const { passage, sentenceFrom: sentence } = claim;
  if (!isIn(next, claim, block))
    updates.set(fact, { block, passage, sentence, behind: next?.block ?? Number.POSITIVE_INFINITY });
}

/** Whether a sentence that brings up to date is that of a claim itself. */
function isIn(update: Update | undefined, { passage, sentenceFrom }: Claim, block: number): boolean {
  return update?.block === block && update.passage === passage && update.sentence === sentenceFrom;
}

/** The claims of a block, looked at together, given the sentences behind it that bring up to date; adds its own to these. */
function bringUpToDate(entry: Entry, block: number, updates: Map<Fact, Update>): readonly BlockClaim[] {
  const outdone: number[] = [];
  for (let at = entry.claims.length - 1; at >= 0; at--) {
    const one = entry.claims[at]!;
    if (one.judgement.status === 'verouderd') {
      const next = updates.get(one.fact);
      const nearest = (isIn(next, one.claim, block) ? next?.behind : next?.block) ?? Number.POSITIVE_INFINITY;
      if (nearest <= block + UPDATE_REACH) outdone.push(at);
    } else if (entry.updates[at]) addUpdate(one, block, updates);
  }
  if (outdone.length !== entry.outdone.length || outdone.some((at, index) => at !== entry.outdone[index])) {
    const places = new Set(outdone);
    const claims = entry.claims.map((one, at): BlockClaim =>
      places.has(at) ? { ...one, judgement: { ...one.judgement, status: 'historie' } } : one,
    );
    entry.outdone = outdone;
    entry.result = quietTwins(claims, entry.knowledge, entry.asOf);
  }
  return entry.result;
}

function judgementOf(
  claim: Claim,
  fact: Fact,
  reading: BlockReading,
  { asOf, dated }: Circumstances,
): Judgement | undefined {
  return hasDatedNote(claim, reading, dated) ? { status: 'historie' } : judgeClaim(claim, fact, asOf);
}

/** A footnote that says of which date the sentence speaks makes it history: "Stand van zaken op 29 november 2024." */
function hasDatedNote(claim: Claim, { content }: BlockReading, dated: ReadonlySet<string>): boolean {
  return (content.passages[claim.passage]?.footnoteCalls ?? []).some(
    ({ at, label }) => at >= claim.sentenceFrom && at <= claim.sentenceTo + 1 && dated.has(label),
  );
}

/** Labels of the footnotes that say of which date they speak; `old` itself where these are the same. */
function datedNotes(annotated: AnnotatedDraft, old: ReadonlySet<string> | undefined): ReadonlySet<string> {
  const labels = new Map<string, boolean>();
  for (const notes of notesOfBlocks(annotated))
    for (const { label, isDated } of notes) if (!labels.has(label)) labels.set(label, isDated);
  const dated = new Set([...labels].filter(([, isDated]) => isDated).map(([label]) => label));
  const isSame = old?.size === dated.size && [...dated].every((label) => old.has(label));
  return isSame ? old : dated.size === 0 ? NO_LABELS : dated;
}

const NO_NOTES: readonly { readonly label: string; readonly isDated: boolean }[] = [];
const DATED = /\b(?:stand(?: van zaken)? (?:op|per|van)|destijds|peildatum)\b/i;

/** The footnotes that each block defines; of several with one label the first counts. */
const notesOfBlocks = perBlock(({ content: { definitions, source } }) =>
  definitions.length === 0
    ? NO_NOTES
    : definitions
        .filter(({ kind }) => kind === 'footnote')
        .map(({ label, start, end }) => ({ label, isDated: DATED.test(source.slice(start, end)) })),
);

const NO_LABELS: ReadonlySet<string> = new Set();
