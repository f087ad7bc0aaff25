// How many claims a draft makes, how many hold and how many do not.
import type { ClaimStatus } from '../check/judge';
import { judgeDraft } from '../check/judgeDraft';
import type { DraftView } from './view';

const WRONG: ReadonlySet<ClaimStatus> = new Set(['verouderd', 'afwijkend', 'nog-niet-bekend']);

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
    hold: judged.filter(({ judgement }) => judgement.status === 'geldt').length,
    wrong: judged.filter(({ judgement }) => WRONG.has(judgement.status)).length,
  };
}
