// Words that are written as verbs and are nouns where they stand: "de bedragen", "het geld", "afgelopen najaar".
import { DETERMINERS } from './clause-words';
import type { ClauseView } from './clause-view';
import { finitenessOf } from './finite-forms';
import type { Token } from './tokens';
import { wordList } from './word-lists';

/** Stems that are verbs only behind or before "ik": "geld" is money, "rond" is around. */
const NOUN_STEMS: ReadonlySet<string> = new Set(['geld', 'budget', 'deel', 'rond']);

/** "Afgelopen najaar" says when, and not that something ended. */
const SPANS =
  /^(?:week|weken|weekend|maand|maanden|kwartaal|half|halfjaar|jaar|jaren|dagen|periode|tijd|lente|voorjaar|zomer|herfst|najaar|winter|[a-z]{3,5}dag|januari|februari|maart|april|mei|ju[nl]i|augustus|[a-z]+ber)$/;

/** Plurals that behind an article are no verb: "de bedragen zijn bekend". */
const DETERMINED: ReadonlySet<string> = new Set(['bedragen', 'besluiten', 'kosten']);
const PLURALS: ReadonlySet<string> = new Set(wordList('pluralsAlsoVerbs'));
/** What says how many or which, and is no subject by itself. */
const QUANTIFIERS: ReadonlySet<string> = new Set(wordList('quantifiers'));

/** "Zoveel plannen", "48 plannen", "plannen stonden": the plural of a noun by what counts it, or by the verb right behind it. */
export function isCounted(lower: string, before: Token | undefined, behind: Token | undefined): boolean {
  if (!PLURALS.has(lower)) return false;
  if (before !== undefined && (before.kind === 'number' || QUANTIFIERS.has(before.lower))) return true;
  return behind !== undefined && (behind.lower === 'zijn' || finitenessOf(behind.lower) === 'sure');
}

/** Whether a word that may be a verb is a noun, or says when, by the word beside it. */
export function isNounHere(view: ClauseView, place: number): boolean {
  if (DETERMINED.has(view.word(place)) && DETERMINERS.has(view.word(place - 1))) return true;
  if (view.word(place) === 'afgelopen' && SPANS.test(view.word(place + 1))) return true;
  return NOUN_STEMS.has(view.word(place)!) && view.word(place - 1) !== 'ik' && view.word(place + 1) !== 'ik';
}

/** What stands before or behind a verb that is no more than its stem: "ik", "je", and what begins a sentence or a clause that orders. */
const BESIDE_STEM: ReadonlySet<string> = new Set(['ik', 'je', 'jij', 'dus', 'en', 'maar', 'of', 'dan']);

/** "In plaats van", "op inhoud": a stem that ends in no "t" is said by "ik" and "je" or orders; elsewhere it is a noun. */
export function isBareStem(view: ClauseView, place: number): boolean {
  const word = view.word(place);
  if (
    /(?:t|en|[dt]e|aan|oen|ien|zijn)$/.test(word) ||
    view.token(place - 1)?.kind === 'mark' ||
    finitenessOf(word) === 'sure'
  )
    return false;
  return place > 0 && !BESIDE_STEM.has(view.word(place - 1)) && !BESIDE_STEM.has(view.word(place + 1));
}
