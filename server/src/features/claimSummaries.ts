// The claims of a draft as views show them: the sentence, what became of it, and what was in force.
import type { ClaimStatus } from '../check/judge';
import { judgeDraft, type JudgedClaim } from '../check/judgeDraft';
import { valueText } from '../check/valueText';
import type { ClaimSummary } from '../protocol';
import { statusText, verdictOn } from './claimStatus';
import { rangeOf, type DraftView } from './view';

/** A claim with what it was made from. */
export interface SummarisedClaim {
  readonly judged: JudgedClaim;
  readonly summary: ClaimSummary;
}

/**
 * The claims of a draft in order of place. A sentence that gives the same answer to the same question twice is one claim to a reader;
 * one that is undecided is none.
 */
export function summariseClaims(view: DraftView): SummarisedClaim[] {
  const seen = new Set<string>();
  const result: SummarisedClaim[] = [];
  for (const judged of judgeDraft(view.annotated, view.context.asOf.day)) {
    const { claim, fact, judgement, block } = judged;
    const key = [fact.id, block, claim.passage, claim.sentenceFrom, judgement.status].join();
    if (judgement.status === 'onbeslist' || seen.has(key)) continue;
    seen.add(key);
    result.push({ judged, summary: summarise(view, judged, judgement.status) });
  }
  return result;
}

function summarise(view: DraftView, judged: JudgedClaim, status: ClaimStatus): ClaimSummary {
  const { claim, fact, judgement, block, start, end } = judged;
  const passage = view.annotated.blocks[block]?.reading.content.passages[claim.passage];
  const version = judgement.inForce?.version;
  return {
    span: rangeOf(view.document, start, end),
    sentence: (passage?.text ?? '').slice(claim.sentenceFrom, claim.sentenceTo).replace(/\s+/g, ' ').trim(),
    fact: fact.id,
    question: fact.question,
    status,
    statusText: statusText(status, view.language),
    verdict: verdictOn(status),
    ...(version ? { inForce: valueText(fact, version) } : {}),
  };
}
