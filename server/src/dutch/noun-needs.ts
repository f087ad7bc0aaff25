// Words that a verb needs and that are nouns of their own where they have an article: "zij zijn akkoord", and not "met het akkoord is geld gemoeid".
import type { ClauseView } from './clause-view';
import { DETERMINERS } from './clause-words';

const NOUN_NEEDS: ReadonlySet<string> = new Set(['akkoord', 'gesprek', 'partij', 'plan|voornemens|bedoeling']);
/** Ends of lemmas of what is so or goes somewhere: "akkoord gaan". */
const IS_OR_GOES = / (?:zijn|gaan)$/;

/** Whether a needed word at a place stands there as a noun that the verb only stands beside: "het akkoord", "het nieuwe akkoord", "het zorg-akkoord". */
export function isNounOfItsOwn(view: ClauseView, need: string, place: number, lemma: string): boolean {
  if (!NOUN_NEEDS.has(need) || !IS_OR_GOES.test(lemma)) return false;
  const before = view.word(place - 1);
  return DETERMINERS.has(before) || before === '-' || (before.endsWith('e') && DETERMINERS.has(view.word(place - 2)));
}
