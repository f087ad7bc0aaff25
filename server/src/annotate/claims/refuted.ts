// Refuted: what the next sentence says is not so, somebody else had told.
import type { SentenceReach } from './clauseReading';
import type { Unit } from './unit';

/** "U schrijft dat de huisartsen niet meedoen. Dat klopt niet", "De Graaf corrigeert: het is 451": what is refuted is somebody else's. */
const REFUTED =
  /^(?:(?:[\p{L}'-]+ ){1,4}(?:corrigeert|verbetert|herstelt)(?: hem| haar| dat)?:|(?:nee[,:]? |maar )?(?:dat|dit|die bewering|die stelling|dat bericht) (?:klopt (?:echter )?niet|is (?:echter )?(?:niet (?:juist|waar|zo|correct)|onjuist|onwaar|een misverstand|een hardnekkig misverstand|achterhaald|verouderd))(?![a-z]))/iu;

/** Whether the sentence that comes next refutes the one before it. */
export function isRefuted(next: SentenceReach | undefined, { text }: Unit): boolean {
  return next !== undefined && REFUTED.test(text.slice(next.from, next.from + LONGEST_REFUSAL));
}

const LONGEST_REFUSAL = 60;
