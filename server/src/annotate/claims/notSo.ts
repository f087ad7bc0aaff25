// What the words around an answer take back: "de terugkeer is nog geen feit", "een weging is dat niet", "niet opgehouden met beoordelen".
import type { PhraseMatch } from './matchPhrase';
import type { Unit } from './unit';

/** Behind the words: that they are not what it is. */
const IS_NOT =
  /^(?: (?!en |of |maar |dus |want )[\p{Ll}-]+){0,3}? (?:is|zijn|was|waren) (?:dat|dit|het|daarmee|hiermee|dus|echter|vooralsnog|voorlopig) (?:dus |daarmee |hiermee |nog )?niet(?=[.,;:!]|$)/u;
/** "Getekend is het nog niet": the verb, and no thing. */
const PARTICIPLE = /(?<!\p{L})\p{Ll}*(?:ge|be|ver|ont|onder|over|her)\p{Ll}{2,}(?:[dt]|en)$/u;
const NO_FACT =
  /^(?: (?!en |of |maar )[\p{L}-]+){0,6}? (?:is|zijn) (?:(?:dat|dit|daarmee|hiermee|dus|echter|vooralsnog|voorlopig|nog) ){0,3}geen (?:feit|werkelijkheid|realiteit|uitgemaakte zaak|gelopen race)(?!\p{L})/u;
/** Before them: that somebody did not stop doing it. */
const NOT_STOPPED = /\bniet (?:opgehouden|gestopt|klaar) (?:\p{Ll}+ )?met(?: het)? $/u;
/** In their clause: that it has nothing to do with it. */
const NOTHING_TO_DO = /\bniets (?:mee )?(?:van doen|te maken|uit te staan|uitstaande)(?!\p{L})/u;
const BEHIND = 80;
const BEFORE = 40;

/** Whether the words of a match are told not to be so, by words that no denial of a verb is. */
export function isTakenBack(
  { from, to }: PhraseMatch,
  clause: { readonly from: number; readonly to: number },
  { text }: Unit,
): boolean {
  const behind = text.slice(to, to + BEHIND);
  return (
    (IS_NOT.test(behind) && !PARTICIPLE.test(text.slice(from, to))) ||
    NO_FACT.test(behind) ||
    NOT_STOPPED.test(text.slice(Math.max(0, from - BEFORE), from)) ||
    NOTHING_TO_DO.test(text.slice(clause.from, clause.to))
  );
}
