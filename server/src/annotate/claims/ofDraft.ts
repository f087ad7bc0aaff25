// Cells and labels that say something of a paper or a job: "| presentatie AZWA | moet nog |", "Status: concept" below the title of a note.
import type { FactCues } from './claimIndex';
import type { ClauseReading } from './clauseReading';
import { isOfThing } from './ofThing';
import type { Above } from './subject';
import { inReach, type Unit } from './unit';

/** A label about the draft itself. */
const LABEL = /^(?:Status|Versie|Fase|Stadium)\s*:/u;
/** A title that says which kind of paper the draft is. */
const PAPER = /(?:nota|notitie|memo|brief|voorstel|verslag|besluit|rapportage|oplegger|stuk|bericht|advies)\b/iu;
/** What a cell says of what is still to be filled in. */
const BARE = /^(?:volgt|volgen|moet nog|nog|later|bezig|n\.?n\.?b\.?)$/iu;

/** Whether what a clause says is said of the draft itself, of a paper or job, or of an amount that is not there yet. */
export function isOfPaper(
  { about, fact }: FactCues,
  clause: ClauseReading,
  unit: Unit,
  { words }: Pick<Above, 'words'>,
): boolean {
  if (unit.kind === 'tableCell') {
    if (BARE.test(unit.text.slice(unit.ownFrom).trim())) return fact.kind === 'event' || fact.kind === 'state';
    // The head of the row names it as that of a thing: what its cells say is said of that.
    return inReach(unit.terms, clause, unit).some(
      (one) => about.has(one.annotation.id) && one.to <= unit.ownFrom && isOfThing(one, unit),
    );
  }
  // "Status: concept, delen komen uit de nota van 20 mei".
  return (
    LABEL.test(unit.text) &&
    inReach(unit.terms, clause, unit).length === 0 &&
    words.some(({ passage }) => PAPER.test(passage.text))
  );
}
