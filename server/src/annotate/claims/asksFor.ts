// Whether words ask for the answer of a fact: they hold a phrase that ties a date or an event to its question.
import type { ClaimIndex, FactCues } from './claimIndex';
import type { PhraseSet } from './phraseSet';

export function asksFor(cues: FactCues, { ids }: PhraseSet, { entries }: ClaimIndex): boolean {
  return ids.some((id) => entries.has(id, (entry) => entry.cues === cues && entry.role !== 'answer'));
}
