// The present of a story: "Vorig jaar twijfelde de VNG nog. Op 2 december 2022 zeggen de leden ja."
import type { Claim } from './claim';
import type { ClaimIndex } from './claimIndex';
import { readClauses, type SentenceReach } from './clauseReading';
import type { Unit } from './unit';

/** Whether a claim tells what happens on a day, in a sentence that goes on with a story told in the past. */
export function isInStory(
  { value, telling }: Claim,
  sentence: SentenceReach,
  before: SentenceReach | undefined,
  unit: Unit,
  index: ClaimIndex,
): boolean {
  if (!before || value.type !== 'event' || value.phase !== 'ahead' || !value.date) return false;
  const { anchor, granularity, start } = value.date;
  if (telling.planned || telling.tense !== 'present' || anchor !== 'absolute' || granularity !== 'day') return false;
  if (start - sentence.from > LONGEST_LEAD) return false;
  return readClauses(before, unit, index).some(({ kind, telling: { tense } }) => kind === 'main' && tense === 'past');
}

/** "Op ": the day opens the sentence. */
const LONGEST_LEAD = 4;

/** "Een week later zetten zij hun handtekening": what came later in a story does not come yet. */
export function isStory({ from, to }: { readonly from: number; readonly to: number }, { text }: Unit): boolean {
  return /\b(?:dag|dagen|week|weken|maand|maanden|jaar) later\b/.test(text.slice(Math.max(0, from - 9), to));
}
