// What is only supposed, sentences or lines apart: "Stel dat er geld vrijkomt. Dan gaat het loket open", "Wat doen wij niet? Nieuwe plannen indienen."
import type { Claim } from './claim';
import type { SentenceReach } from './clauseReading';
import type { Above } from './subject';
import type { Unit } from './unit';

/** Opens what somebody supposes. */
const SUPPOSES =
  /^\W*(?:\d+[.)] )?(?:(?:en|maar|of) )?(?:wat (?:nou |nu |gebeurt er )?als|stel(?= dat| er| het| de| wij| we|\W)|gesteld dat|veronderstel|mochte?n?|als [^?]*\?$)/iu;
/** "Komt er geld bij? Dan …": a verb in front, and nobody who is asked for something of his own. */
const IF =
  /^\W*(?:komt|gaat|wordt|heropent|lukt|valt|stopt|besluit|krijgt|vindt)(?! (?:u|je|jij|jullie|wij|we)\b)[^?]*\?$/iu;
const THEN = /\bdan\b/iu;
/** Up to where it goes on about what was supposed. */
const LONGEST_THEN = 60;
/** "Wat als… er toch geld komt?": a question that trails off is asked in two. */
const TRAILS = /(?:\.\.|…)[*_"”’]{0,3}$/u;

/** "Wat doen wij niet?", "Dit mag niet meer:": what answers it is not so. */
const ASKS_NOT = /\b(?:wat|waar|welke|dit|niet doen)\b[^?:.]*(?:[?:]|$)/iu;
const NOT = /\b(?:niet|geen|nooit|niets)\b/iu;
const DOES = /\b(?:doe[nt]?|mag|mogen|kan|kunnen|kun|moet|moeten|hoef|hoeven|hoeft)\b/iu;
/** What one does not do is told by an infinitive, which reads as a plural where something stands before it. */
const INFINITIVE = /^[^,;:]*en\W*$/u;

/** The claims of a sentence, told as supposed where it goes on about what the one before it, or the line above, supposes or asks after as not so. */
export function tellSupposed(
  claims: Claim[],
  start: number,
  at: number,
  sentences: readonly SentenceReach[],
  unit: Unit,
  { words: [line] }: Above,
): void {
  const wordsOf = (index: number): string => {
    const sentence = sentences[index];
    return sentence ? unit.text.slice(sentence.from, sentence.to) : index === -1 ? (line?.passage.text ?? '') : '';
  };
  const before = wordsOf(at - 1);
  const isThen =
    THEN.test(wordsOf(at).slice(0, LONGEST_THEN)) &&
    (isSupposed(before) || (TRAILS.test(wordsOf(at - 2)) && isSupposed(wordsOf(at - 2))));
  const isNot = NOT.test(before) && DOES.test(before) && ASKS_NOT.test(before);
  if (!isThen && !isNot) return;
  const isDoing = INFINITIVE.test(wordsOf(at));
  for (let one = start; one < claims.length; one++) {
    const claim = claims[one]!;
    const { value, telling } = claim;
    if (isThen) claims[one] = { ...claim, telling: { ...telling, conditional: true } };
    else if ((telling.tense === 'none' || isDoing) && value.type === 'state' && !value.denied)
      claims[one] = { ...claim, telling: { ...telling, question: true } };
  }
}

function isSupposed(words: string): boolean {
  return SUPPOSES.test(words) || IF.test(words);
}
