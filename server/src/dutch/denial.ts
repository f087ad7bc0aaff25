// What denies a clause, and which of its verbs and nouns it denies.
import type { ClauseView } from './clause-view';
import { DETERMINERS } from './clause-words';
import { isBeforeJoin, isContrast } from './denial-scope';
import { finitenessOf } from './finite-forms';
import { hasColour, type Coloured } from './polarity';
import { REFUSALS } from './refusals';
import { renouncedIn } from './renounced';
import type { Token } from './tokens';
import type { VerbShape } from './verb-shape';

/** What denies a clause. */
export interface Denial {
  readonly tokens: readonly Token[];
  readonly text: string | undefined;
  /** Something denies the verb, and not only what stands behind "zonder". */
  readonly verb: boolean;
  /** Indices of the tokens where denying words stand. */
  readonly places: ReadonlySet<number>;
  /** "is geen sprake": whatever noun it is said of, is denied. */
  readonly sprake: boolean;
  /** Index behind which an infinitive is what somebody refuses to do. */
  readonly refusal: number;
  /** Between which indices a noun is what somebody renounces. */
  readonly renounced: { readonly first: number; readonly last: number } | undefined;
}

/** Index of the "te" behind a verb of refusing; past all tokens where there is none. */
function refusalIn(view: ClauseView): number {
  let refuses = false;
  for (let place = 0; place < view.length; place++) {
    const word = view.word(place);
    if (REFUSALS.has(word)) refuses = view.word(place - 1) !== 'niet';
    else if (refuses && word === 'te') return view.index(place);
  }
  return Number.POSITIVE_INFINITY;
}

const NO_PLACES: ReadonlySet<number> = new Set();

/** Reads what denies a clause. */
export function readDenial(tokens: readonly Token[], coloured: readonly Coloured[], view: ClauseView): Denial {
  const refusal = refusalIn(view);
  const renounced = renouncedIn(view);
  if (!hasColour(coloured, 'negation'))
    return { tokens, text: undefined, verb: false, places: NO_PLACES, sprake: false, refusal, renounced };
  const denying = coloured.filter(
    ({ colour, at, length }) =>
      colour === 'negation' &&
      !(length === 1 && (isGapped(tokens, at) || isPrefix(tokens, at))) &&
      (goesOn(tokens, at, view) || !isContrast(tokens, at, length)),
  );
  return {
    tokens,
    text: denying[0]?.text,
    verb: denying.some(({ text }) => text !== 'zonder'),
    places: new Set(denying.flatMap(({ at, length }) => [at, at + length - 1])),
    sprake: denying.some(({ at, length }) => tokens[at + length]?.lower === 'sprake'),
    refusal,
    renounced,
  };
}

/** "Neemt, anders dan wij schreven, niet meer toe": the comma before it ends what was said by the way, and the clause goes on. */
function goesOn(tokens: readonly Token[], at: number, view: ClauseView): boolean {
  if (tokens[at - 1]?.text !== ',' || view.index(0) === at) return false;
  for (let place = 0; place < view.length; place++) if (view.index(place) === at - 1) return false;
  return true;
}

/** "Niet-besteed geld vervalt": it denies the word that it is part of, and not the verb. */
function isPrefix(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.text === '-' && !next.spaced && tokens[at + 2]?.spaced === false;
}

/** How many words the other thing may have. */
const GAP_REACH = 9;

/** "Dat is geregeld, de andere wensen niet": a last word that denies it of another thing, which has no verb of its own. */
function isGapped(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1];
  if (lower !== 'niet' || (next !== undefined && !/^[.;:)]$/.test(next.text))) return false;
  for (let back = at - 1; back >= Math.max(1, at - GAP_REACH); back--) {
    const { kind, text, end } = tokens[back]!;
    // The comma of "2,6 miljoen".
    if (text === ',' && tokens[back + 1]!.start === end) continue;
    if (text === ',') return back < at - 1 && DETERMINERS.has(tokens[back + 1]!.lower);
    if (kind === 'mark' || finitenessOf(tokens[back]!.lower) === 'sure') return false;
  }
  return false;
}

/** How near a denying word must stand to deny a noun ("geen ondertekening"), or "zonder" an infinitive. */
const NOUN_REACH = 3;
const INFINITIVE_REACH = 8;

/** Whether a verb or noun of action is denied. */
export function isDenied(denial: Denial, index: number, shape: VerbShape): boolean {
  const { tokens, verb, places, sprake, refusal, renounced } = denial;
  if (index > refusal) return true;
  if (shape === 'noun' && renounced && renounced.first < index && index <= renounced.last) return true;
  if (places.size === 0 || (shape === 'participle' && isBeforeJoin(tokens, index, places))) return false;
  if (verb && shape !== 'noun' && shape !== 'attributive') return true;
  if (sprake && shape === 'noun') return true;
  const reach = shape === 'infinitive' ? INFINITIVE_REACH : NOUN_REACH;
  if (shape === 'finite' || shape === 'participle') return false;
  for (let back = 1; back <= reach; back++) if (places.has(index - back)) return true;
  return false;
}
