// Words that are those of an answer and give none, whatever fact they would answer.
import { hasAnyIn } from '../../dutch/tokens';
import { isTooFar } from './across';
import type { ClauseReading } from './clauseReading';
import type { ClaimIndex } from './claimIndex';
import { spansFields } from './fields';
import type { PhraseMatch } from './matchPhrase';
import { isTakenBack } from './notSo';
import { isAboutUnknown } from './ofThing';
import { isPartly } from './partly';
import type { Phrase } from './phrase';
import type { Unit } from './unit';

const NEED: ReadonlySet<string> = new Set(['hoeft', 'hoeven', 'hoefde', 'hoefden']);
/** "Wij hoeven niets te verwachten": nothing comes. */
const HOPED: ReadonlySet<string> = new Set(['verwachten', 'rekenen', 'hopen']);

/** "Daarover hoeft niet meer te worden beslist": that it need not be does not say that it is not so. */
function isNoNeed({ text }: Phrase, { runs }: ClauseReading, { tokens }: Unit): boolean {
  return !/hoe[fv]/.test(text) && hasAnyIn(tokens, runs, NEED) && !hasAnyIn(tokens, runs, HOPED);
}

/** Whether the words that match a phrase stand too far apart, are so in part only, are taken back, or are about what no question asks after. */
export function isNoAnswer(
  match: PhraseMatch,
  phrase: Phrase,
  clause: ClauseReading,
  unit: Unit,
  index: ClaimIndex,
): boolean {
  return (
    spansFields(match, unit) ||
    isTooFar(match, phrase, unit) ||
    isPartly(match, phrase, unit) ||
    isTakenBack(match, clause, unit) ||
    (match.denied && isNoNeed(phrase, clause, unit)) ||
    isAboutUnknown(match, unit, index)
  );
}
