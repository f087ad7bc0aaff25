// What makes a clause another claim than that of a fact: a word of its sentence, the label of its passage, or what it points at.
import { hasAny } from '../../dutch/tokens';
import type { ClaimIndex, FactCues } from './claimIndex';
import type { ClauseReading } from './clauseReading';
import { leadOf } from './lead';
import { matchPhrase, type Stretch } from './matchPhrase';
import { lastNamedBefore } from './mentions';
import type { Phrase } from './phrase';
import { isVerb } from './pronouns';
import type { Above } from './subject';
import type { Unit } from './unit';
import { claimWords } from './words';

/** "De werkagenda: uiterlijk 30 september klaar, staat in het AZWA": the label that opens the passage would make it another claim. */
export function isLabelledOther(cues: FactCues, clause: ClauseReading, unit: Unit, index: ClaimIndex): boolean {
  if (cues.taken.size === 0) return false;
  const lead = leadOf(unit, (lower) => isVerb(lower, index));
  return lead !== undefined && clause.to > lead.to && [...lead.terms].every((id) => cues.taken.has(id));
}

/** Adverbs by which somebody who is named has to do with what was named before. */
const POINTING: ReadonlySet<string> = new Set(claimWords('barredPointing'));

/** "Het GALA is getekend. De LHV is daarbij geen partij.": what it points at would make it another claim. */
export function pointsAtBarred(
  { about, barred }: FactCues,
  { sentence, runs }: ClauseReading,
  unit: Unit,
  { previous }: Above,
  index: ClaimIndex,
): boolean {
  if (barred.size === 0 || !runs.some((run) => hasAny(unit.tokens, run, POINTING))) return false;
  const isThing = (id: string) => !index.isActor(id) && (about.has(id) || barred.has(id) || index.subjects.has(id));
  const last = lastNamedBefore(unit, sentence.from, isThing)?.annotation.id ?? previous.findLast(isThing);
  return last !== undefined && barred.has(last);
}

/** A word of the sentence or of the clause makes it another claim. */
export function isBarred({ not, notIds, notHere }: FactCues, sentence: Stretch, stretch: Stretch): boolean {
  const { phrases } = sentence;
  for (let at = phrases.firstOf(notIds); at >= 0; at = phrases.firstOf(notIds, at + 1))
    if (bars(not[at]!, sentence)) return true;
  return (
    notHere.length > 0 &&
    [stretch, stretch.governing, stretch.sharing].some(
      (one) => one !== undefined && notHere.some((phrase) => bars(phrase, one)),
    )
  );
}

/** "Is beoordeeld" bars what "is nog niet beoordeeld" does not. */
function bars(phrase: Phrase, stretch: Stretch): boolean {
  return matchPhrase(phrase, stretch, phrase.affirmed === true ? 'asWritten' : 'either') !== undefined;
}
