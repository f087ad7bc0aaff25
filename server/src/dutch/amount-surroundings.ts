// The words around an amount: qualifiers before and after it, how often it counts, whether it is a cut.
import type { AmountDirection, AmountPer } from './amount';
import {
  AFTER,
  CUT_ENDINGS,
  FILLERS,
  PER_ADJECTIVES,
  PER_AFTER,
  PER_BEFORE,
  QUALIFIERS,
  type Qualifier,
} from './amount-words';
import { matchPhrase } from './phrases';
import type { Token } from './tokens';

const MOST_QUALIFIERS = 4;

/** What the words before a number say. */
export interface Before {
  readonly first: number;
  readonly qualifier: { approximate?: true; direction?: AmountDirection; negative?: true };
  readonly per?: AmountPer;
}

/** Reads backward from the number: "naar schatting ruim", "structureel circa", "een bezuiniging van". */
export function readBefore(tokens: readonly Token[], first: number, free: number): Before {
  const qualifier: { approximate?: true; direction?: AmountDirection; negative?: true } = {};
  let per: AmountPer | undefined;
  let outer = first;
  let at = first - 1;
  for (let count = 0; count < MOST_QUALIFIERS && at >= free; count++) {
    const said = matchPhrase(QUALIFIERS, tokens, at);
    const often = said === undefined ? matchPhrase(PER_BEFORE, tokens, at) : undefined;
    const filler = said === undefined && often === undefined ? matchPhrase(FILLERS, tokens, at) : undefined;
    const length = (said ?? often ?? filler)?.length;
    if (length === undefined || at - length + 1 < free) break;
    if (said !== undefined) merge(qualifier, said.value);
    per ??= often?.value;
    at -= length;
    if (filler === undefined) outer = at + 1;
  }
  if (tokens[at]?.lower === 'van' && at - 1 >= free) {
    const noun = tokens[at - 1]!.lower;
    if (CUT_ENDINGS.some((ending) => noun.endsWith(ending))) qualifier.negative = true;
    per ??= at - 2 >= free ? PER_ADJECTIVES.get(tokens[at - 2]!.lower) : undefined;
  }
  return { first: outer, qualifier, ...(per === undefined ? {} : { per }) };
}

function merge(into: { approximate?: true; direction?: AmountDirection; negative?: true }, said: Qualifier): void {
  if (said.approximate) into.approximate = true;
  if (said.negative) into.negative = true;
  if (said.direction !== undefined) into.direction ??= said.direction;
}

/** What the words after a number say. */
export interface After {
  readonly next: number;
  readonly qualifier: Qualifier;
  readonly per?: AmountPer;
}

/** Reads forward from the number: "per jaar", "structureel", "of meer", and past "vanaf 2026" to "structureel". */
export function readAfter(tokens: readonly Token[], next: number): After {
  const said = matchPhrase(AFTER, tokens, next);
  // In "minder dan" the word compares, it does not cut.
  const compares = said !== undefined && tokens[next + said.length]?.lower === 'dan';
  let at = said === undefined || compares ? next : next + said.length;
  const qualifier = said === undefined || compares ? {} : said.value;
  let end = at;
  let per: AmountPer | undefined;
  const since = tokens[at]?.lower;
  if ((since === 'vanaf' || since === 'in' || since === 'extra') && tokens[at + 1]?.kind === 'number') at += 2;
  else if (since === 'extra' || since === 'euro') at++;
  const bracket = tokens[at]?.text === '(';
  if (bracket) at++;
  for (let count = 0; count < 3; count++) {
    const often = matchPhrase(PER_AFTER, tokens, at);
    // An adverb with a number right behind it belongs to that number: "3 miljoen, structureel 2 miljoen".
    if (often === undefined || (!PREPOSITIONS.has(tokens[at]!.lower) && isNumberish(tokens[at + often.length]))) break;
    per = per === undefined || often.value === 'structural' ? often.value : per;
    at += often.length;
    // "€ 150 miljoen (structureel)"
    if (bracket && tokens[at]?.text === ')') at++;
    end = at;
    if (tokens[at]?.lower === 'en' && matchPhrase(PER_AFTER, tokens, at + 1) !== undefined) at++;
  }
  return { next: end, qualifier, ...(per === undefined ? {} : { per }) };
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['per', 'p', '/', 'aan', 'op']);

function isNumberish(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || token.text === '€' || token.lower === 'eur');
}
