// Whether somebody who is named does something in the present: "Minister Bruijn beantwoordt de vragen", and not "de brief van minister Bruijn".
import { PREPOSITIONS } from '../../dutch/clause-words';
import { commonTense } from '../../dutch/finite-forms';
import type { Token } from '../../dutch/tokens';
import { STANDS_ALONE } from './pronouns';
import { tokenFrom } from './unit';
import { claimWords } from './words';

/** Who is named by more than a last name, or with a title before it. */
const TITLES: ReadonlySet<string> = new Set(claimWords('actingTitles'));
/** Verbs that leave what is told to a participle, which tells of the past. */
const AUXILIARIES: ReadonlySet<string> = new Set('heeft is wordt'.split(' '));
/** Words that end like a verb in the present behind a name and are none. */
const NO_VERBS: ReadonlySet<string> = new Set('het dat wat want laat'.split(' '));
/** Nor are these: "bezocht", "bracht", "liet". */
const PAST = /(?:[kmz]ocht|bracht|dacht|liet|zat|wist|moest|vergat)$/;
const SHORTEST = 3;

export function isActing(
  { from, to }: { readonly from: number; readonly to: number },
  tokens: readonly Token[],
): boolean {
  const first = tokenFrom(tokens, from);
  const at = behindOffice(tokenFrom(tokens, to), tokens);
  const verb = tokens[at];
  const before = tokens[first - 1]?.lower ?? '';
  if (isAnswer(first, tokenFrom(tokens, to), tokens) || isMet(first, at, tokens)) return true;
  if (PREPOSITIONS.has(before) || verb?.kind !== 'word') return false;
  if (!isPresent(verb.lower) && !isNotYet(at, tokens)) return false;
  return TITLES.has(tokens[first]!.lower) || TITLES.has(before) || tokens[first]!.end < to;
}

/** "Wie is onze minister? Fleur Agema.", "Minister: Agema": the name is all that is said. */
function isAnswer(first: number, next: number, tokens: readonly Token[]): boolean {
  if (!ASKS.has(tokens[first - 1]?.text ?? '') || !/^[.,;(]?$/.test(tokens[next]?.text ?? '')) return false;
  let isAsked = false;
  for (let at = first - 2; at >= Math.max(0, first - AROUND) && !ENDS.test(tokens[at]!.text); at--) {
    if (isPast(tokens[at]!)) return false;
    isAsked ||= TITLES.has(tokens[at]!.lower);
  }
  return isAsked;
}

const ASKS: ReadonlySet<string> = new Set(['?', ':']);
const ENDS = /^[.?!;:]$/;
const AROUND = 12;

function isPast({ lower }: Token): boolean {
  return lower === 'toen' || lower === 'hebben' || AUXILIARIES.has(lower)
    ? lower !== 'is'
    : commonTense(lower) === 'past';
}

/** "De stuurgroep schrijft minister Bruijn van VWS aan": by title, name and office, among words that tell of now. */
function isMet(first: number, at: number, tokens: readonly Token[]): boolean {
  if (!TITLES.has(tokens[first]!.lower) || !OFFICE.test(tokens[at - 1]!.text) || tokens[at - 2]?.lower !== 'van')
    return false;
  if (NOT_MET.has(tokens[first - 1]?.lower ?? '')) return false;
  const around: Token[] = [];
  for (let back = first - 1; back >= Math.max(0, first - AROUND) && !ENDS.test(tokens[back]!.text); back--)
    around.push(tokens[back]!);
  for (let on = at; on < Math.min(tokens.length, at + AROUND) && !ENDS.test(tokens[on]!.text); on++)
    around.push(tokens[on]!);
  // "Vorige week schreef minister Bruijn van VWS": by its time it is known whether he was in office.
  if (around.some(({ lower }) => LATELY.has(lower))) return true;
  return (
    around.some(({ lower }) => commonTense(lower) === 'present') &&
    !around.some((one) => one.lower === 'is' || isPast(one))
  );
}

const LATELY: ReadonlySet<string> = new Set(['gisteren', 'vandaag', 'vorige', 'afgelopen', 'deze', 'vanmorgen']);
const OFFICE = /^[A-Z]{2,}$/;
/** What is of him, or was done by him, may be of long ago. */
const NOT_MET: ReadonlySet<string> = new Set(['van', 'door', 'namens', 'onder', 'sinds']);

/** "Minister Bruijn van VWS …": what the office is of stands between the name and the verb. */
function behindOffice(at: number, tokens: readonly Token[]): number {
  return tokens[at]?.lower === 'van' && tokens[at + 1]?.kind === 'word' ? at + 2 : at;
}

/** "Minister Bruijn heeft daarover nog geen voorstel gestuurd": what somebody has not done yet he still may do. */
function isNotYet(verb: number, tokens: readonly Token[]): boolean {
  if (tokens[verb]!.lower !== 'heeft') return false;
  for (let at = verb + 1; at <= verb + REACH && tokens[at]?.kind === 'word'; at++)
    if (tokens[at]!.lower === 'nog' && NOT.has(tokens[at + 1]?.lower ?? '')) return true;
  return false;
}

const REACH = 4;
const NOT: ReadonlySet<string> = new Set(['geen', 'niet', 'steeds', 'altijd']);

function isPresent(lower: string): boolean {
  if (AUXILIARIES.has(lower) || NO_VERBS.has(lower) || PREPOSITIONS.has(lower) || STANDS_ALONE.has(lower)) return false;
  const tense = commonTense(lower);
  return (
    tense === 'present' || (tense === undefined && lower.length >= SHORTEST && lower.endsWith('t') && !PAST.test(lower))
  );
}
