// Refuted: what the next sentence says is not so, somebody else had told.
import type { SentenceReach } from './clauseReading';
import type { Unit } from './unit';

/** "In je concept staat … Pas dat even aan", "Die zin graag schrappen": what the reader has to change. */
const TO_CHANGE =
  /^(?:graag )?(?:(?:pas|haal|corrigeer|verbeter|wijzig|verander|schrap|herstel) (?:dat|dit|die|deze)|(?:dat|dit|die \p{Ll}+) (?:graag|nog|even|moet|moeten we|mag) (?:\p{Ll}+ ){0,3}(?:aanpassen|aangepast|wijzigen|schrappen|geschrapt|corrigeren|weg|eruit))(?![a-z])/iu;

/** "U schrijft dat de huisartsen niet meedoen. Dat klopt niet", "De Graaf corrigeert: het is 451": what is refuted is somebody else's. */
const REFUTED =
  /^(?:klopt (?:dus |echter )?niet(?![a-z])|(?:[\p{L}'-]+ ){1,4}(?:corrigeert|verbetert|herstelt)(?: hem| haar| dat)?:|(?:nee[,:]? |maar )?(?:dat|dit|die bewering|die stelling|dat bericht) (?:klopt (?:echter |dus )?niet|is (?:echter |dus )?(?:niet (?:juist|waar|zo|correct)|onjuist|onwaar|een misverstand|een hardnekkig misverstand|achterhaald|verouderd|te stellig|(?:te )?voorbarig|overdreven|te snel geconcludeerd|kort door de bocht))(?![a-z]))/iu;

/** "… staat dat de VNG onder voorbehoud meedoet. Dat gold in het najaar". */
const THEN =
  /^(?:dat|dit) (?:gold|klopte|was) (?:toen|destijds|vroeger|vorig|in (?:het|de|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|20)|tot (?:voor kort|vorig|begin|eind))/iu;

/** Whether the sentence that comes next refutes the one before it. */
export function isRefuted(next: SentenceReach | undefined, { text }: Unit): boolean {
  if (!next) return false;
  const words = text.slice(next.from, next.from + LONGEST_REFUSAL);
  return REFUTED.test(words) || THEN.test(words) || TO_CHANGE.test(words);
}

const LONGEST_REFUSAL = 60;
