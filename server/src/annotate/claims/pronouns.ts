// Pronouns: whether a clause has a word that stands for what was named before ("dat", "daarover"), and where.
import { PREPOSITIONS } from '../../dutch/clause-words';
import { commonTense, finitenessOf } from '../../dutch/finite-forms';
import type { Token } from '../../dutch/tokens';
import type { ClaimIndex } from './claimIndex';
import type { ClauseReading } from './clauseReading';
import { tokenFrom, within, type Unit } from './unit';
import { claimWords } from './words';

/** Pronouns that stand for what was named before; before a noun they are only an article. */
const PRONOUNS: ReadonlySet<string> = new Set(claimWords('pronounsPronouns'));
/** Adverbs that are a preposition and a pronoun: they stand by themselves, whatever follows. */
const PRONOMINAL: ReadonlySet<string> = new Set(claimWords('pronounsPronominal'));
const OF_IT: ReadonlySet<string> = new Set(['daarvan', 'hiervan']);
/** What is left of one that was parted: "zetten daar hun handtekening onder". */
const STRANDED: ReadonlySet<string> = new Set(['onder', 'over', 'mee', 'voor', 'aan', 'van', 'in', 'tegen', 'uit']);
/** What follows a pronoun that stands by itself, besides verbs. */
export const STANDS_ALONE: ReadonlySet<string> = new Set(claimWords('behindPronouns'));
/** And of "er", at the end or right before the verb there: "u mag er schriftelijk over oordelen". */
const PARTED: ReadonlySet<string> = new Set(['over', 'mee', 'tegen']);
/** How many tokens from the start of a clause a pronoun may stand. */
const PRONOUN_REACH = 5;
/** And how many where it is the object, behind the one who acts: "Op 8 september ondertekenden alle partijen het in Den Haag". */
const OBJECT_REACH = 10;
/** And how many for it to open one: "Nu is die …". */
const OPENING_REACH = 3;

/** Indices of the first tokens of a clause. */
export function firstTokens(clause: ClauseReading, count: number): number[] {
  const places: number[] = [];
  for (const { first, next } of clause.runs)
    for (let at = first; at < next && places.length < count; at++) places.push(at);
  return places;
}

/** A pronoun that stands by itself opens the clause, or an adverb made of one is near it. */
export function opensWithPronoun(clause: ClauseReading, unit: Unit, index: ClaimIndex): boolean {
  return hasPronoun(clause, unit, index, OPENING_REACH) || opensPronominal(clause, unit, PRONOUN_REACH);
}

/** It has a pronoun, or an adverb made of one opens it: "Daarover beslissen de leden", and not "De balie krijgt daarover telefoon". */
export function pointsOutright(clause: ClauseReading, unit: Unit, index: ClaimIndex): boolean {
  return hasPronoun(clause, unit, index, PRONOUN_REACH, false) || opensPronominal(clause, unit, 2);
}

function opensPronominal({ runs }: ClauseReading, { tokens }: Unit, reach: number): boolean {
  let count = 0;
  for (const { first, next } of runs)
    for (let at = first; at < next && count < reach; at++, count++) if (PRONOMINAL.has(tokens[at]!.lower)) return true;
  return false;
}

/** Nouns for a time that something has: "de looptijd" is of what was named last. */
const ATTRIBUTES: ReadonlySet<string> = new Set(claimWords('attributes'));
const ARTICLES: ReadonlySet<string> = new Set(['de', 'het']);

/** "De beoogde startdatum is 1 januari", "Looptijd: 2024 tot en met 2027": its subject is a time that what was named before has. */
export function opensWithAttribute(clause: ClauseReading, { tokens }: Unit): boolean {
  const [first, second, third] = firstTokens(clause, 3).map((at) => tokens[at]!.lower);
  if (!ARTICLES.has(first ?? '')) return ATTRIBUTES.has(first ?? '');
  return ATTRIBUTES.has(second ?? '') || (second?.endsWith('e') === true && ATTRIBUTES.has(third ?? ''));
}

/** A relative clause, behind the noun that it hangs on. */
function isRelative({ kind, opener, from, sentence, runs }: ClauseReading, { tokens }: Unit): boolean {
  if (kind !== 'sub' || (opener !== 'die' && opener !== 'dat') || from <= sentence.from) return false;
  const before = tokens[runs[0]!.first - 1];
  return before?.kind === 'word' && before.lower.length > 2;
}

/** Most words of a date that stands in front: "uiterlijk op 30 september 2026". */
const DATE_IN_FRONT = 5;

/** How many of the first tokens of a clause are a date in front of its verb: "Uiterlijk 30 september 2026 moet hij …". */
function datedTokens({ runs: [run], to }: ClauseReading, { tokens, others }: Unit): number {
  if (!run || tokens[run.first + 1]?.kind === 'mark') return 0;
  const [date] = within(others, tokens[run.first]!.start, to);
  if (date?.annotation.type !== 'date' || date.from > (tokens[run.first + 1]?.start ?? 0)) return 0;
  const next = tokenFrom(tokens, date.to) - run.first;
  return next > DATE_IN_FRONT ? 0 : next;
}

/** A pronoun that stands by itself is among the first words of a clause, or an adverb made of one where that counts too. */
export function hasPronoun(
  clause: ClauseReading,
  unit: Unit,
  index: ClaimIndex,
  reach = PRONOUN_REACH,
  isAdverbToo = true,
): boolean {
  if (reach === PRONOUN_REACH && hasPronounFurtherOn(clause, unit, index)) return true;
  const skipped = datedTokens(clause, unit);
  const places = firstTokens(clause, Math.min(reach + 1 + DATE_IN_FRONT, skipped + reach + 1));
  // "contracten die na de jaarwisseling doorlopen": what opens the clause stands for the word it hangs on.
  const first = skipped + (isRelative(clause, unit) ? 1 : 0);
  const end = Math.min(places.length, skipped + reach);
  for (let at = first; at < end; at++) {
    const next = places[at + 1];
    if (isPronounAt(places[at]!, next, at - skipped, clause, unit, index, isAdverbToo)) return true;
  }
  return false;
}

/** @param place how many tokens stand before it, a date in front left out */
function isPronounAt(
  at: number,
  next: number | undefined,
  place: number,
  clause: ClauseReading,
  unit: Unit,
  index: ClaimIndex,
  isAdverbToo: boolean,
): boolean {
  const { lower: word } = unit.tokens[at]!;
  if (PRONOMINAL.has(word)) return isAdverbToo;
  // "De beoordeling daarvan is gestopt", and not "Daarvan gaat 3 miljoen naar …".
  if (OF_IT.has(word)) return isAdverbToo && place > 0;
  if (word === 'daar') return (isAdverbToo || place === 0) && isParted(clause, unit, index);
  if (word === 'er') return isAdverbToo && (PARTED.has(wordBeforeLast(clause, unit)) || endsParted(clause, unit));
  if (!PRONOUNS.has(word)) return false;
  if (next === undefined) return true;
  const { kind, lower } = unit.tokens[next]!;
  if (lower === 'reden') return false;
  return (
    kind !== 'word' ||
    STANDS_ALONE.has(lower) ||
    agreesWithPronoun(lower, index) ||
    isPredicate(next, lower, unit, place > 0)
  );
}

/** "Inmiddels is dat rond.", "Sindsdien is dat een feit": what is told of it ends the clause, and is no noun that has an article. */
function isPredicate(at: number, lower: string, { tokens }: Unit, isBehindVerb: boolean): boolean {
  if (lower === 'een') return isBehindVerb && tokens[at + 1]?.lower === 'feit';
  const behind = tokens[at + 1];
  return PREDICATES.has(lower) && (behind === undefined || behind.kind === 'mark');
}

/** How something is, said behind its verb. */
const PREDICATES: ReadonlySet<string> = new Set(claimWords('pronounsPredicates'));

/** A verb as it stands behind "het" or "die", and no noun that is written alike: "het plan", "het geld", "dit besluit". */
function agreesWithPronoun(lower: string, index: ClaimIndex): boolean {
  const finiteness = finitenessOf(lower);
  if (finiteness === 'plural' || commonTense(lower) !== undefined) return true;
  if (finiteness === 'noun') return false;
  return (index.verbs.get(lower) ?? []).some(
    ({ tense, number }) => tense === 'past' || (tense === 'present' && (number === 'plural' || lower.endsWith('t'))),
  );
}

/** "Zetten daar hun handtekening onder", "daar is nog geen letter van getekend". */
function isParted(clause: ClauseReading, unit: Unit, index: ClaimIndex): boolean {
  const last = lastWord(clause, unit);
  if (STRANDED.has(last)) return true;
  const isDone = index.verbs.get(last)?.some(({ tense }) => tense === 'participle') === true;
  return isDone && STRANDED.has(wordBeforeLast(clause, unit));
}

/** "De leden stemmen er op 29 november over.", and not "er is een afspraak over hoe wij …". */
function endsParted(clause: ClauseReading, unit: Unit): boolean {
  const { tokens } = unit;
  return PARTED.has(lastWord(clause, unit)) && tokens[clause.runs.at(-1)!.next]?.kind !== 'word';
}

function wordBeforeLast({ runs }: ClauseReading, { tokens }: Unit): string {
  let at = (runs.at(-1)?.next ?? 0) - 1;
  while (at >= 0 && tokens[at]!.kind === 'mark') at--;
  return tokens[at - 1]?.lower ?? '';
}

function lastWord({ runs }: ClauseReading, { tokens }: Unit): string {
  let at = (runs.at(-1)?.next ?? 0) - 1;
  while (at >= 0 && tokens[at]!.kind === 'mark') at--;
  return tokens[at]?.lower ?? '';
}

/** A finite form of a verb. */
export function isVerb(lower: string, index: ClaimIndex): boolean {
  return index.finite.has(lower) || commonTense(lower) !== undefined;
}

/** A pronoun further on in the clause, that what stands beside it tells from an article. */
function hasPronounFurtherOn(clause: ClauseReading, { tokens }: Unit, index: ClaimIndex): boolean {
  let place = 0;
  for (const { first, next } of clause.runs)
    for (let at = first; at < next; at++, place++) {
      if (place >= OBJECT_REACH) return false;
      if (place < PRONOUN_REACH || !FURTHER_ON.has(tokens[at]!.lower)) continue;
      const behind = at + 1 < next ? tokens[at + 1] : tokens[behindRun(at, clause)];
      if (isObject(at, behind, tokens) || isSubjectBehindVerb(at, behind, tokens, index)) return true;
    }
  return false;
}

/** Index of the first token of the run behind the one that ends with a token; -1 where there is none. */
function behindRun(at: number, { runs }: ClauseReading): number {
  for (const { first } of runs) if (first > at) return first;
  return -1;
}

/** The object: no article, for what follows is no noun. */
function isObject(at: number, behind: Token | undefined, tokens: readonly Token[]): boolean {
  if (!OBJECTS.has(tokens[at]!.lower) || PREPOSITIONS.has(tokens[at - 1]!.lower)) return false;
  return (
    behind === undefined || behind.kind === 'mark' || PREPOSITIONS.has(behind.lower) || AFTER_OBJECT.has(behind.lower)
  );
}

/** "Anders dan eerst gedacht geldt dat voor alle voorzieningen": right behind the verb, and before what cannot be its noun. */
function isSubjectBehindVerb(
  at: number,
  behind: Token | undefined,
  tokens: readonly Token[],
  index: ClaimIndex,
): boolean {
  if (!BEHIND_VERB.has(tokens[at]!.lower) || !isVerb(tokens[at - 1]!.lower, index)) return false;
  return behind !== undefined && PREPOSITIONS.has(behind.lower);
}

const BEHIND_VERB: ReadonlySet<string> = new Set(['dat', 'die', 'dit', 'deze', 'zij', 'ze']);
const OBJECTS: ReadonlySet<string> = new Set(['het', 'hem', 'deze', 'die']);
const FURTHER_ON: ReadonlySet<string> = new Set([...BEHIND_VERB, ...OBJECTS]);
const AFTER_OBJECT: ReadonlySet<string> = new Set(claimWords('pronounsAfterObject'));
