// Pronouns: whether a clause has a word that stands for what was named before ("dat", "daarover"), and where.
import { PREPOSITIONS } from '../../dutch/clause-words';
import { commonTense, finitenessOf } from '../../dutch/finite-forms';
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
  return (
    hasPronoun(clause, unit, index, OPENING_REACH) ||
    firstTokens(clause, PRONOUN_REACH).some((at) => PRONOMINAL.has(unit.tokens[at]!.lower))
  );
}

/** It has a pronoun, or an adverb made of one opens it: "Daarover beslissen de leden", and not "De balie krijgt daarover telefoon". */
export function pointsOutright(clause: ClauseReading, unit: Unit, index: ClaimIndex): boolean {
  return (
    hasPronoun(clause, unit, index, PRONOUN_REACH, false) ||
    firstTokens(clause, 2).some((at) => PRONOMINAL.has(unit.tokens[at]!.lower))
  );
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
  if (reach === PRONOUN_REACH && (hasObject(clause, unit) || hasSubjectBehindVerb(clause, unit, index))) return true;
  const places = firstTokens(clause, reach + 1 + DATE_IN_FRONT)
    .slice(datedTokens(clause, unit))
    .slice(0, reach + 1);
  // "contracten die na de jaarwisseling doorlopen": what opens the clause stands for the word it hangs on.
  const first = isRelative(clause, unit) ? 1 : 0;
  return places.slice(0, reach).some((at, place) => {
    if (place < first) return false;
    if (PRONOMINAL.has(unit.tokens[at]!.lower)) return isAdverbToo;
    // "De beoordeling daarvan is gestopt", and not "Daarvan gaat 3 miljoen naar …".
    if (OF_IT.has(unit.tokens[at]!.lower)) return isAdverbToo && place > 0;
    if (unit.tokens[at]!.lower === 'daar') return (isAdverbToo || place === 0) && isParted(clause, unit, index);
    if (unit.tokens[at]!.lower === 'er')
      return isAdverbToo && (PARTED.has(wordBeforeLast(clause, unit)) || endsParted(clause, unit));
    if (!PRONOUNS.has(unit.tokens[at]!.lower)) return false;
    const next = places[place + 1];
    if (next === undefined) return true;
    const { kind, lower } = unit.tokens[next]!;
    if (lower === 'reden') return false;
    return (
      kind !== 'word' ||
      STANDS_ALONE.has(lower) ||
      agreesWithPronoun(lower, index) ||
      isPredicate(next, lower, unit, place > 0)
    );
  });
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

/** A pronoun that is the object, further on in the clause: no article, for what follows is no noun. */
function hasObject(clause: ClauseReading, { tokens }: Unit): boolean {
  const places = firstTokens(clause, OBJECT_REACH + 1);
  return places.some((at, place) => {
    if (place < PRONOUN_REACH || place === OBJECT_REACH || !OBJECTS.has(tokens[at]!.lower)) return false;
    if (PREPOSITIONS.has(tokens[at - 1]!.lower)) return false;
    const next = tokens[places[place + 1] ?? -1];
    return next === undefined || next.kind === 'mark' || PREPOSITIONS.has(next.lower) || AFTER_OBJECT.has(next.lower);
  });
}

/** "Anders dan eerst gedacht geldt dat voor alle voorzieningen": right behind the verb, and before what cannot be its noun. */
function hasSubjectBehindVerb(clause: ClauseReading, { tokens }: Unit, index: ClaimIndex): boolean {
  const places = firstTokens(clause, OBJECT_REACH + 1);
  return places.some((at, place) => {
    if (place < PRONOUN_REACH || place === OBJECT_REACH || !BEHIND_VERB.has(tokens[at]!.lower)) return false;
    const next = tokens[places[place + 1] ?? -1];
    return isVerb(tokens[at - 1]!.lower, index) && next !== undefined && PREPOSITIONS.has(next.lower);
  });
}

const BEHIND_VERB: ReadonlySet<string> = new Set(['dat', 'die', 'dit', 'deze', 'zij', 'ze']);
const OBJECTS: ReadonlySet<string> = new Set(['het', 'hem', 'deze', 'die']);
const AFTER_OBJECT: ReadonlySet<string> = new Set(claimWords('pronounsAfterObject'));
