// Words by which a clause is denied, affirmed, planned or merely possible, as tables of phrases.
import { compilePhrases, matchPhrase } from './phrases';
import type { Token } from './tokens';
import { phraseList } from './word-lists';

/** What a phrase does to the clause it stands in. */
export type Colour = 'negation' | 'affirmation' | 'plan' | 'possibility' | 'none';

/** "none" has words that hold a "niet" or "geen" and deny nothing of the verb, or one of planning and plan nothing ("eerder dan gepland"). */
const LISTS = [
  ['negation', 'colourNegation'],
  ['none', 'colourNone'],
  ['possibility', 'colourPossibility'],
  ['affirmation', 'colourAffirmation'],
  ['plan', 'colourPlan'],
] as const;

const PHRASES = compilePhrases(
  LISTS.flatMap(([colour, list]) => phraseList(list).map((phrase) => [phrase, colour] as const)),
);

/** "toch niet" affirms nothing: the words that deny win within one phrase. */
const DENYING: ReadonlySet<string> = new Set(['toch niet']);

/** A phrase that colours a clause. */
export interface Coloured {
  readonly colour: Exclude<Colour, 'none'>;
  /** Its words in small letters: "niet langer". */
  readonly text: string;
  /** Index of its first token, and how many tokens it has. */
  readonly at: number;
  readonly length: number;
}

/** Adds the colouring phrases of a run of tokens, in order, longest first at each place. Linear in the run. */
export function addColours(tokens: readonly Token[], first: number, next: number, found: Coloured[]): void {
  for (let at = first; at < next; at++) {
    const hit = matchPhrase(PHRASES, tokens, at);
    if (hit === undefined || at + hit.length > next) continue;
    const text = tokens
      .slice(at, at + hit.length)
      .map((token) => token.lower)
      .join(' ');
    const colour = DENYING.has(text) ? 'negation' : hit.value;
    if (colour !== 'none') found.push({ colour, text, at, length: hit.length });
    at += hit.length - 1;
  }
}

/** Whether any of some phrases colours a clause so. */
export function hasColour(coloured: readonly Coloured[], colour: Coloured['colour']): boolean {
  for (const one of coloured) if (one.colour === colour) return true;
  return false;
}
