// How many claims a draft makes, how many hold and how many do not.
import { judgeDraft } from '../check/judgeDraft';
import { verdictOn } from './claimStatus';
import type { DraftView } from './view';

/** Counts over the judged claims of a draft. What is neither held nor wrong is history, quoted or undecided. */
export interface ClaimCounts {
  readonly all: number;
  readonly hold: number;
  readonly wrong: number;
}

/** Counts the claims of a draft at its as-of date. */
export function countClaims(view: DraftView): ClaimCounts {
  const judged = judgeDraft(view.annotated, view.context.asOf.day);
  return {
    all: judged.length,
    hold: judged.filter(({ judgement }) => verdictOn(judgement.status) === 'holds').length,
    wrong: judged.filter(({ judgement }) => verdictOn(judgement.status) === 'wrong').length,
  };
}
