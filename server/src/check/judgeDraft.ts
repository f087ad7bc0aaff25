// Judging all claims of a draft: each by its fact, and then in its section, where a later sentence may bring it up to date.
import type { AnnotatedDraft, BlockReading } from '../annotate/annotatedDraft';
import type { Claim } from '../annotate/claims/claim';
import type { Fact } from '../knowledge/model';
import type { Knowledge } from '../knowledge/load';
import { versionsWithNumber } from '../knowledge/lookup';
import { judgeClaim, type ClaimStatus, type Judgement } from './judge';

/** A claim at its place in the draft, judged. Offsets are UTF-16, half-open, in the draft. */
export interface JudgedClaim {
  readonly claim: Claim;
  readonly fact: Fact;
  readonly judgement: Judgement;
  readonly start: number;
  readonly end: number;
  /** Index of the block in the draft. */
  readonly block: number;
}

const judged = new WeakMap<Claim, { readonly asOf: string; readonly judgement: Judgement | undefined }>();
const perDraft = new WeakMap<AnnotatedDraft, Map<string, readonly JudgedClaim[]>>();

/** Every claim of a draft at an as-of day, in order of place. Nothing is parsed or read again for another day. */
export function judgeDraft(annotated: AnnotatedDraft, asOf: string): readonly JudgedClaim[] {
  let byDay = perDraft.get(annotated);
  if (!byDay) {
    byDay = new Map();
    perDraft.set(annotated, byDay);
  }
  let result = byDay.get(asOf);
  if (!result) {
    result = judge(annotated, asOf);
    byDay.set(asOf, result);
  }
  return result;
}

function judge(annotated: AnnotatedDraft, asOf: string): readonly JudgedClaim[] {
  const { knowledge } = annotated.recognizer;
  const result: JudgedClaim[] = [];
  let section: JudgedClaim[] = [];
  annotated.blocks.forEach(({ start, reading }, block) => {
    if (reading.content.headings.length > 0) {
      bringUpToDate(section, annotated);
      section = [];
    }
    for (const claim of reading.claims) {
      const fact = knowledge.facts.get(claim.fact);
      if (!fact) continue;
      const judgement = judgementOf(claim, fact, asOf, reading, annotated);
      if (!judgement) continue;
      const one = {
        claim,
        fact,
        judgement,
        start: start + claim.start,
        end: start + claim.end,
        block,
      };
      result.push(one);
      section.push(one);
    }
  });
  bringUpToDate(section, annotated);
  return quietTwins(
    result.map((one) => updated.get(one) ?? one),
    knowledge,
  );
}

const WRONG: ReadonlySet<ClaimStatus> = new Set(['verouderd', 'afwijkend', 'nog-niet-bekend']);

/**
 * One number may answer several questions about a term. Where it is right for one, it is not wrong for another; and a number
 * that some fact about these terms knows is never called unknown.
 */
function quietTwins(claims: readonly JudgedClaim[], knowledge: Knowledge): readonly JudgedClaim[] {
  const bySpan = new Map<number, JudgedClaim[]>();
  for (const one of claims) {
    const { type } = one.claim.value;
    if (type === 'state' || type === 'event') continue;
    const key = one.start;
    const list = bySpan.get(key);
    if (list) list.push(one);
    else bySpan.set(key, [one]);
  }
  return claims.map((one) => {
    const { status } = one.judgement;
    if (!WRONG.has(status)) return one;
    const twins = bySpan.get(one.start) ?? [];
    const isRight = twins.some(({ judgement }) => judgement.status === 'geldt' || judgement.status === 'historie');
    const isBetter =
      status === 'afwijkend' &&
      twins.some(({ judgement }) => judgement.status === 'verouderd' || judgement.status === 'nog-niet-bekend');
    // The part speaks before the whole: a question that asks for its own words is the one that is meant.
    const isWhole =
      one.fact.cues?.need.length === 0 &&
      twins.some(
        (other) => other !== one && WRONG.has(other.judgement.status) && (other.fact.cues?.need.length ?? 0) > 0,
      );
    const isKnown = status === 'afwijkend' && isKnownNumber(one, knowledge);
    return isRight || isBetter || isWhole || isKnown
      ? { ...one, judgement: { ...one.judgement, status: 'onbeslist' } }
      : one;
  });
}

function isKnownNumber({ claim: { value }, fact }: JudgedClaim, knowledge: Knowledge): boolean {
  if (value.type !== 'amount') return false;
  const terms = new Set([fact.term, ...(fact.cues?.about ?? [])]);
  const { min, max, unit } = value.amount;
  return [min, max].some((number) =>
    versionsWithNumber(knowledge, Math.abs(number), unit).some(
      (other) =>
        other.fact !== fact &&
        (terms.has(other.fact.term) || (other.fact.cues?.about ?? []).some((id) => terms.has(id))),
    ),
  );
}

const updated = new WeakMap<JudgedClaim, JudgedClaim>();

/** Words by which a sentence brings the one before it up to date. */
const UPDATES =
  /\b(?:toch|inmiddels|alsnog|intussen|ondertussen|sindsdien|later|daarna|vervolgens|uiteindelijk|nu|echter|maar|wel|opnieuw|weer)\b/i;
/** How many blocks further on such a sentence may stand. */
const UPDATE_REACH = 1;

/** "The grant was to lapse. At the end of December it stayed after all": what a later sentence nearby corrects is history. */
function bringUpToDate(section: readonly JudgedClaim[], annotated: AnnotatedDraft): void {
  section.forEach((one, at) => {
    if (one.judgement.status !== 'verouderd') return;
    const isCorrected = section.slice(at + 1).some((other) => {
      if (
        other.fact !== one.fact ||
        other.judgement.status !== 'geldt' ||
        other.block > one.block + UPDATE_REACH ||
        sameSentence(one, other)
      )
        return false;
      const passage = annotated.blocks[other.block]?.reading.content.passages[other.claim.passage];
      return UPDATES.test(passage?.text.slice(other.claim.sentenceFrom, other.claim.sentenceTo) ?? '');
    });
    if (isCorrected) updated.set(one, { ...one, judgement: { ...one.judgement, status: 'historie' } });
  });
}

function sameSentence(a: JudgedClaim, b: JudgedClaim): boolean {
  return a.block === b.block && a.claim.passage === b.claim.passage && a.claim.sentenceFrom === b.claim.sentenceFrom;
}

function judgementOf(
  claim: Claim,
  fact: Fact,
  asOf: string,
  reading: BlockReading,
  annotated: AnnotatedDraft,
): Judgement | undefined {
  if (hasDatedNote(claim, reading, annotated)) return { status: 'historie' };
  let entry = judged.get(claim);
  if (entry?.asOf !== asOf) {
    entry = { asOf, judgement: judgeClaim(claim, fact, asOf) };
    judged.set(claim, entry);
  }
  return entry.judgement;
}

/** A footnote that says of which date the sentence speaks makes it history: "Stand van zaken op 29 november 2024." */
function hasDatedNote(claim: Claim, reading: BlockReading, annotated: AnnotatedDraft): boolean {
  const calls = reading.content.passages[claim.passage]?.footnoteCalls ?? [];
  for (const call of calls) {
    if (call.at < claim.sentenceFrom || call.at > claim.sentenceTo + 1) continue;
    const placed = annotated.draft.definitions.footnotes.get(call.label);
    if (!placed) continue;
    const { start, end } = placed.definition;
    const text = annotated.draft.text.slice(placed.blockStart + start, placed.blockStart + end);
    if (/\b(?:stand(?: van zaken)? (?:op|per|van)|destijds|peildatum)\b/i.test(text)) return true;
  }
  return false;
}
