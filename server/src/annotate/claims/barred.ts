// What makes a clause another claim than that of a fact: a word of its sentence, the label of its passage, or what it points at.
import { hasAnyIn } from '../../dutch/tokens';
import type { ClaimIndex, FactCues } from './claimIndex';
import type { ClauseReading } from './clauseReading';
import { leadOf } from './lead';
import { matchPhrase, type Stretch } from './matchPhrase';
import { lastNamedBefore } from './mentions';
import type { Phrase } from './phrase';
import type { Above } from './subject';
import type { Unit } from './unit';
import { claimWords } from './words';

/** "De werkagenda: uiterlijk 30 september klaar, staat in het AZWA": the label that opens the passage would make it another claim. */
export function isLabelledOther(cues: FactCues, clause: ClauseReading, unit: Unit, index: ClaimIndex): boolean {
  if (cues.taken.size === 0) return false;
  const lead = leadOf(unit, index);
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
  if (barred.size === 0 || !hasAnyIn(unit.tokens, runs, POINTING)) return false;
  const isThing = (id: string) => !index.isActor(id) && (about.has(id) || barred.has(id) || index.subjects.has(id));
  const last = lastNamedBefore(unit, sentence.from, isThing)?.annotation.id ?? previous.findLast(isThing);
  return last !== undefined && barred.has(last);
}

/** A word of the sentence or of the clause makes it another claim. */
export function isBarred({ not, notIds, notHere, notHereIds }: FactCues, sentence: Stretch, stretch: Stretch): boolean {
  if (anyBars(not, notIds, sentence)) return true;
  return (
    notHere.length > 0 &&
    (anyBars(notHere, notHereIds, stretch) ||
      anyBars(notHere, notHereIds, stretch.governing) ||
      anyBars(notHere, notHereIds, stretch.sharing))
  );
}

function anyBars(list: readonly Phrase[], ids: Int32Array, stretch: Stretch | undefined): boolean {
  if (stretch === undefined) return false;
  const { phrases } = stretch;
  for (let at = phrases.firstOf(ids); at >= 0; at = phrases.firstOf(ids, at + 1))
    if (bars(list[at]!, stretch)) return true;
  return false;
}

/** "Is beoordeeld" bars what "is nog niet beoordeeld" does not. */
function bars(phrase: Phrase, stretch: Stretch): boolean {
  return matchPhrase(phrase, stretch, phrase.affirmed === true ? 'asWritten' : 'either') !== undefined;
}
