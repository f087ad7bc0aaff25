// Judging all claims of a draft: each by its fact, then in its section, where a later sentence may bring it up to date, and last beside what the draft tells elsewhere.
import type { AnnotatedDraft, BlockReading, PlacedReading } from '../annotate/annotatedDraft';
import type { Claim } from '../annotate/claims/claim';
import { commonEnds, commonReadings, perBlock, PerDraft, withReplaced } from '../annotate/lineage';
import type { Fact } from '../knowledge/model';
import type { Knowledge } from '../knowledge/load';
import { judgeClaim, WRONG, type Judgement } from './judge';
import { isDayOfOther, isKnownNumber, isPlanOfOther, isStartOfHeld } from './knownOfOther';
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
        const { start } = annotated.blocks[block]!;
        placed.push({ claim, fact, judgement, start: start + claim.start, end: start + claim.end, block });
      }
    });
    judged.placed = placed;
  }
  return judged.placed;
}

/**
 * The judged claims of each block. After an edit only sections with a touched block are judged again, and a block of which nothing
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
  const { blocks, recognizer } = annotated;
  const earlier = judgedOf.before(annotated);
  const old = earlier?.value.asOf === asOf ? earlier : undefined;
  const dated = datedNotes(annotated, old?.value.dated);
  const { prefix, suffix } =
    old?.value.dated === dated ? commonReadings(old.ancestor, annotated) : { prefix: 0, suffix: 0 };
  const from = sectionStart(blocks, prefix - 1);
  let to = blocks.length - suffix;
  while (to < blocks.length && !opensSection(blocks[to]!)) to++;
  const fresh: (readonly BlockClaim[])[] = [];
  const freshOwn: (readonly BlockClaim[])[] = [];
  for (let first = from; first < to;) {
    let next = first + 1;
    while (next < to && !opensSection(blocks[next]!)) next++;
    judgeSection(blocks, first, next, { asOf, dated, knowledge: recognizer.knowledge }, fresh);
    const isOwn = headingOf(blocks[first]!.reading)?.kind === undefined;
    for (const claims of fresh.slice(first - from)) freshOwn.push(isOwn ? claims : NOTHING);
    first = next;
  }
  const before = old?.value;
  const kept = before?.alone ?? [];
  const keptOwn = before?.own ?? [];
  const end = kept.length - (blocks.length - to);
  // A section is judged whole; all but the blocks of which the outcome is another list is left as it was.
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

function opensSection({ reading }: PlacedReading): boolean {
  return reading.content.headings.length > 0;
}

/** Index of the first block of the section that a block is in. */
function sectionStart(blocks: readonly PlacedReading[], index: number): number {
  let first = Math.max(0, index);
  while (first > 0 && !opensSection(blocks[first]!)) first--;
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

const entries = new WeakMap<BlockReading, Entry>();

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
 * Judges blocks [first, next) from the last to the first, and adds the claims of each to `result`.
 */
function judgeSection(
  blocks: readonly PlacedReading[],
  first: number,
  next: number,
  circumstances: Circumstances,
  result: (readonly BlockClaim[])[],
): void {
  const updates = new Map<Fact, Update>();
  const base = result.length;
  for (let block = next - 1; block >= first; block--) {
    const { reading } = blocks[block]!;
    result[base + block - first] =
      reading.claims.length === 0 ? NOTHING : bringUpToDate(entryOf(reading, circumstances), block, updates);
  }
}

/** The claims of a block, looked at together, given the sentences behind it that bring up to date; adds its own to these. */
function bringUpToDate(entry: Entry, block: number, updates: Map<Fact, Update>): readonly BlockClaim[] {
  const outdone: number[] = [];
  for (let at = entry.claims.length - 1; at >= 0; at--) {
    const { claim, fact, judgement } = entry.claims[at]!;
    if (judgement.status !== 'verouderd' && !entry.updates[at]) continue;
    const { passage, sentenceFrom: sentence } = claim;
    const next = updates.get(fact);
    const isOwn = next?.block === block && next.passage === passage && next.sentence === sentence;
    if (judgement.status === 'verouderd') {
      const nearest = isOwn ? next.behind : (next?.block ?? Number.POSITIVE_INFINITY);
      if (nearest <= block + UPDATE_REACH) outdone.push(at);
    } else if (!isOwn) updates.set(fact, { block, passage, sentence, behind: next?.block ?? Number.POSITIVE_INFINITY });
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

/**
 * One number may answer several questions about a term. Where it is right for one, it is not wrong for another; and a number
 * that some fact about these terms knows is never called unknown.
 */
function quietTwins(claims: readonly BlockClaim[], knowledge: Knowledge, asOf: string): readonly BlockClaim[] {
  const bySpan = new Map<number, BlockClaim[]>();
  for (const one of claims) {
    const { type } = one.claim.value;
    if (type === 'state' || type === 'event') continue;
    const key = one.claim.start;
    const list = bySpan.get(key);
    if (list) list.push(one);
    else bySpan.set(key, [one]);
  }
  return claims.map((one) => {
    const { status } = one.judgement;
    if (!WRONG.has(status)) return one;
    if (isForeseen(one, claims) || isToldAnew(one, claims) || isToldBeside(one, claims))
      return { ...one, judgement: { ...one.judgement, status: 'onbeslist' } };
    const twins = bySpan.get(one.claim.start) ?? [];
    // What is told of the past excuses a number, not the day on which something happened.
    const isRight = twins.some(
      ({ judgement }) =>
        judgement.status === 'geldt' || (judgement.status === 'historie' && one.claim.value.type !== 'event'),
    );
    const isBetter =
      status === 'afwijkend' &&
      twins.some(({ judgement }) => judgement.status === 'verouderd' || judgement.status === 'nog-niet-bekend');
    // The part speaks before the whole: a question that asks for its own words is the one that is meant.
    const isWhole =
      one.fact.cues?.need.length === 0 &&
      twins.some(
        (other) =>
          other !== one &&
          // A number that was an answer once is not outdone by a question to which it never was one.
          (status === 'afwijkend' || other.judgement.status !== 'afwijkend') &&
          WRONG.has(other.judgement.status) &&
          (other.fact.cues?.need.length ?? 0) > 0 &&
          (other.claim.value.type !== 'amount' || other.claim.ownWords === true),
      );
    const isKnown =
      (status === 'afwijkend' &&
        (isKnownNumber(one, knowledge) || isDayOfOther(one, knowledge, asOf) || isStartOfHeld(one, claims))) ||
      (status === 'nog-niet-bekend' && isPlanOfOther(one, knowledge, asOf));
    return isRight || isBetter || isWhole || isKnown
      ? { ...one, judgement: { ...one.judgement, status: 'onbeslist' } }
      : one;
  });
}

/**
 * What nobody could know yet, read in words that also say something that holds: that is what they say. Beside a time of its own only
 * where they say no less.
 */
function isForeseen({ claim, judgement }: BlockClaim, claims: readonly BlockClaim[]): boolean {
  const { value, times, start, end } = claim;
  if (judgement.status !== 'nog-niet-bekend' && judgement.status !== 'verouderd') return false;
  // Nor does what holds make somebody be there who is not: "het kabinet-Jetten steunt de akkoorden".
  if (judgement.onItsDay || claim.ofName || claim.asksWho) return false;
  // Of what once was so only a moment that is told in the same words says more.
  if (judgement.status === 'verouderd' && value.type !== 'state') return false;
  if (!isUndated(claim)) return false;
  return claims.some(
    ({ claim: other, judgement: { status } }) =>
      status === 'geldt' &&
      other.fact !== claim.fact &&
      other.words >= claim.words &&
      (judgement.status === 'verouderd'
        ? other.value.type === 'event' && other.value.date !== undefined
        : other.value.type === 'state' || other.value.type === 'event') &&
      ((other.start <= start && end <= other.end) ||
        (times.length === 0 && judgement.status !== 'verouderd' && start <= other.start && other.end <= end)),
  );
}

/** "De klap is deels verzacht; van een oplossing is geen sprake": of two answers that a sentence gives apart, the one that holds is meant, unless fewer words say it. */
function isToldAnew({ claim, judgement }: BlockClaim, claims: readonly BlockClaim[]): boolean {
  // "Bij de start 2,8 miljard, nu nog 1,961": what it was, and what it is.
  const wasAmount = claim.value.type === 'amount' && judgement.status === 'verouderd';
  if (!wasAmount && !isUndated(claim)) return false;
  const { fact, passage, sentenceFrom, words, start, end } = claim;
  return claims.some(
    ({ claim: other, judgement: { status } }) =>
      status === 'geldt' &&
      other.fact === fact &&
      other.passage === passage &&
      other.sentenceFrom === sentenceFrom &&
      (wasAmount ? other.value.type === 'amount' : isUndated(other) && other.words >= words) &&
      (other.end <= start || end <= other.start),
  );
}

/** A state, or an event without a time of its own. */
function isUndated({ value }: Claim): boolean {
  return value.type === 'state' || (value.type === 'event' && value.date === undefined);
}

/**
 * Words that hold are not wrong at the same time: an answer to the very question ("zolang de ploeg niet is beëdigd, regeert het demissionaire
 * kabinet"), the end of what is planned ("wordt verlengd tot en met 2028"), or the day on which something else was done.
 */
function isToldBeside({ claim, fact, judgement: { status } }: BlockClaim, claims: readonly BlockClaim[]): boolean {
  const { value, start, end, sentenceFrom } = claim;
  return claims.some(({ claim: other, fact: of, judgement }) => {
    if (judgement.status !== 'geldt' || other.sentenceFrom !== sentenceFrom) return false;
    if (other.start >= end || start >= other.end) return false;
    const { type } = other.value;
    if (value.type === 'state') return status === 'verouderd' && of === fact;
    if (value.type === 'date')
      return status !== 'afwijkend' && type === 'state' && other.start <= start && end <= other.end;
    return value.type === 'event' && status === 'afwijkend' && type === 'event' && of !== fact;
  });
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
