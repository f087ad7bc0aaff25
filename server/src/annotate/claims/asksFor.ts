// Whether words ask for the answer of a fact: they hold a phrase that ties a date or an event to its question.
import type { ClaimIndex, FactCues, PhraseEntry } from './claimIndex';
import type { PhraseSet } from './phraseSet';

/** Whether any of the phrases is one by which a fact's date, event or pending answer is asked after, or has the role that is asked for; its answers themselves ask nothing. */
export function asksFor(
  cues: FactCues,
  { ids }: PhraseSet,
  { entries }: ClaimIndex,
  role?: PhraseEntry['role'],
): boolean {
  for (const id of ids) if (entries.asks(id, cues, role)) return true;
  return false;
}
