// What "en" joins: whether a main clause begins behind it, or it stands within a name.
import { COORDINATORS, INVERTED_SUBJECTS, PREPOSITIONS, PRONOUNS } from './clause-words';
import { isBetweenMonths } from './clause-openers';
import { finitenessOf } from './finite-forms';
import type { Lookahead } from './clause-lookahead';
import type { Token } from './tokens';
import { wordList } from './word-lists';

/** Whether the word at `i` may join two clauses: not "of" in "juni of juli", nor "dus" in "is dus niet zeker" or "gaat het dus niet". */
export function coordinates(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (!COORDINATORS.has(lower) || isBetweenMonths(tokens, i)) return false;
  if (lower !== 'dus') return true;
  const before = tokens[i - 1]?.lower ?? '';
  return finitenessOf(before) !== 'sure' && !PRONOUNS.has(before);
}

/** "…, en dat merken wij": where no clause with "dat" came before, "dat" stands for what was said. */
export function isPointingThat(tokens: readonly Token[], i: number, next: number): boolean {
  if (tokens[i - 1]?.text !== ',' || i + 3 >= next || tokens[i + 1]?.lower !== 'dat') return false;
  return tokens[i + 2]!.lower.length > 2;
}

/** How many words the phrase may have. */
const LONGEST_PHRASE = 6;
/** The subjects that nothing but a verb stands before. */
const WE: ReadonlySet<string> = new Set([...INVERTED_SUBJECTS].filter((word) => word.length <= 3));

/** "… en van het Rijk hoeven wij niets te verwachten", "…, dus heel stevig staan we niet": a phrase, a verb and its subject. */
export function opensWithPhrase(tokens: readonly Token[], i: number, ahead: Lookahead): boolean {
  if (!PREPOSITIONS.has(tokens[i + 1]?.lower ?? '') && tokens[i - 1]?.text !== ',') return false;
  const verb = ahead.nextFinite(i + 2, true);
  return verb - i <= LONGEST_PHRASE && verb + 1 < ahead.next && WE.has(tokens[verb + 1]!.lower);
}

/** Auxiliaries that take a participle and no infinitive. */
const WITH_PARTICIPLE: ReadonlySet<string> = new Set(wordList('clauseJoinsWithParticiple'));
/** What a subject of several begins with. */
const PLURAL_START: ReadonlySet<string> = new Set(wordList('clauseJoinsPluralStart'));
const PLURAL_NOUN = /^\p{L}{2,}(?:en|s)$/u;

/**
 * "De VNG heeft getekend en de leden stemmen op 2 december": a subject of its own right before the verb at `verb`, which is written like
 * its infinitive and which the auxiliary before "en" cannot ask for.
 * @param from the word behind "en"
 */
export function hasOwnSubject(tokens: readonly Token[], from: number, verb: number, auxiliary: string): boolean {
  if (!WITH_PARTICIPLE.has(auxiliary) || verb - from < 2 || verb - from > LONGEST_PHRASE) return false;
  const noun = tokens[verb - 1]!;
  if (!PLURAL_START.has(tokens[from]!.lower)) return false;
  if (PLURAL_NOUN.test(noun.lower) || (noun.lower === 's' && !noun.spaced)) return true;
  // "… en de afspraken over gelijkwaardigheid staan vast"
  for (let at = from + 1; at < verb - 2 && at <= from + 2; at++)
    if (PLURAL_NOUN.test(tokens[at]!.lower) && PREPOSITIONS.has(tokens[at + 1]!.lower)) return true;
  return false;
}

const TITLE_CASE = /^\p{Lu}\p{Ll}/u;

/** "Het Gezond en Actief Leven Akkoord": between words with capitals, of which the second is not the last. */
export function isInName(tokens: readonly Token[], i: number, first: number, next: number): boolean {
  return i - 1 > first && i + 2 < next && [i - 1, i + 1, i + 2].every((at) => TITLE_CASE.test(tokens[at]!.text));
}

/** "…, want er is geen geld": a main clause that says why. */
export function isReason(tokens: readonly Token[], i: number, ahead: Lookahead): boolean {
  return tokens[i]!.lower === 'want' && tokens[i - 1]?.text === ',' && ahead.nextFinite(i + 1, true) < ahead.next;
}

/** "…, al doen nog niet alle partijen mee", "…, al merk je er niets van": its verb right behind "al", before "je" written like its stem. */
export function isGranted(tokens: readonly Token[], i: number, ahead: Lookahead): boolean {
  return tokens[i]?.lower === 'al' && (ahead.isFinite(i + 1, true) || tokens[i + 2]?.lower === 'je');
}
