// Dates that are known by their value: "op 2 december zeiden de leden er ja tegen" tells of the day the knowledge has, whatever words
// stand around it, where enough of them speak of its subject. This finds true, overtaken and early dates; a wrong one is found by its words.
import { resolveTimex } from '../../dutch/temporal';
import { hasAnyIn } from '../../dutch/tokens';
import type { Timex } from '../../dutch/timex';
import { parseEdtf } from '../../knowledge/edtf';
import type { Fact, FactVersion } from '../../knowledge/model';
import { questionBefore } from './asked';
import { asksFor } from './asksFor';
import type { ClaimIndex, FactCues } from './claimIndex';
import type { ClauseReading, SentenceReach } from './clauseReading';
import { datesOf, isMeant, looksBack, movedTo, withoutBound, type PlacedDate } from './dates';
import { dayNamed } from './knownDays';
import { allLikely, namesRival, subjectEvidence, subjectOfValue, type ValueReading } from './knownValues';
import { holdsAny, type Stretch } from './matchPhrase';
import { lastNamedBefore } from './mentions';
import type { NumberFound } from './numbers';
import { speaksOfOwn } from './locality';
import { isBarred } from './barred';
import { hasPronoun } from './pronouns';
import { hasOwnSubject, sentenceBefore } from './otherSubject';
import { within, type Unit } from './unit';
import { phaseWith } from './values';
import { claimWords } from './words';

/** A version of a fact that has a date for an answer, or that of a thing that happened. */
export interface DatedAnswer {
  readonly cues: FactCues;
  readonly version: FactVersion;
  readonly fineness: 'day' | 'month' | 'other';
  /** It is not that day, but for its month or its year. */
  readonly isSlip?: true;
}

/** From so much evidence on, a date is the one that is known. */
const ENOUGH = 2.5;

/** The dates of a fact, as keys: the side that its question is about, or the whole. */
export function datesKnownOf(cues: FactCues): readonly (DatedAnswer & { readonly key: string })[] {
  const { fact } = cues;
  if (fact.kind !== 'date' && fact.kind !== 'event') return [];
  return fact.versions.flatMap((version) => {
    const edtf = fact.kind === 'date' ? String(version.value) : version.date;
    const known = edtf === undefined ? undefined : parseEdtf(edtf);
    if (!known || known.from === null || known.to === null) return [];
    const side = sideOf(fact);
    const fineness = finenessOf(known.from, known.to);
    const exact = { key: keyOf(side, known.from, known.to), cues, version, fineness };
    const slips = fact.kind === 'date' && side === 'to' && fineness === 'day' ? slippedDays(known.to) : NOTHING;
    return [exact, ...slips.map((day) => ({ ...exact, key: keyOf(side, '', day), isSlip: true as const }))];
  });
}

/** "31 mei 2027" and "31 maart 2026" for 31 March 2027: the same day of another month or of the year beside it; the last day of a month stays that. */
function slippedDays(day: string): readonly string[] {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  if (isTurnOfYear(day)) return NOTHING;
  const isLast = new Date(Date.UTC(year, month, 0)).getUTCDate() === date;
  const others = Array.from({ length: 11 }, (_, at) => (at + 1 < month ? at + 1 : at + 2));
  const days = others.map((one) => Date.UTC(year, isLast ? one : one - 1, isLast ? 0 : date));
  const years = [year - 1, year + 1].map((one) => Date.UTC(one, month - 1, date));
  return [...days, ...years].map((one) => new Date(one).toISOString().slice(0, 10));
}

function sideOf({ kind, cues }: Fact): 'at' | 'from' | 'to' {
  return kind === 'date' ? (cues?.date?.side ?? 'at') : 'at';
}

function keyOf(side: 'at' | 'from' | 'to', from: string, to: string): string {
  return side === 'at' ? `${from}/${to}` : side === 'to' ? `/${to}` : `${from}/`;
}

function finenessOf(from: string, to: string): DatedAnswer['fineness'] {
  return from === to ? 'day' : from.slice(0, 7) === to.slice(0, 7) ? 'month' : 'other';
}

const NOTHING: readonly never[] = [];

/** The answers that a date by itself may be. Only what says its own place in time is looked up. */
function answersFor(timex: Timex, index: ClaimIndex): readonly DatedAnswer[] {
  if (timex.impossible) return NOTHING;
  // "Sinds 24 januari hoort de LHV erbij": of what happened on a day its year may go without saying.
  const day = timex.anchor === 'absolute' && timex.expression.type !== 'bound' ? undefined : dayNamed(timex);
  const done = day === undefined ? NOTHING : (index.datedOn.get(day) ?? NOTHING);
  if (timex.anchor !== 'absolute' || done.length > 0) return done;
  const { from, to } = resolveTimex(timex, NO_MATTER);
  const found: DatedAnswer[] = [];
  if (from !== null && to !== null) found.push(...(index.dated.get(keyOf('at', from, to)) ?? NOTHING));
  if (to !== null && timex.bound !== 'from') found.push(...(index.dated.get(keyOf('to', '', to)) ?? NOTHING));
  if (from !== null && timex.bound !== 'until') found.push(...(index.dated.get(keyOf('from', from, '')) ?? NOTHING));
  return found;
}

/** An absolute date is the same from wherever it is looked at. */
const NO_MATTER = '2025-01-01';

/** Whether a sentence has a date that is known. */
export function hasKnownDate({ from, to }: SentenceReach, unit: Unit, index: ClaimIndex): boolean {
  return within(unit.others, from, to).some(
    ({ annotation }) => annotation.type === 'date' && answersFor(annotation.timex, index).length > 0,
  );
}

/** What a clause is read with. */
interface Reading extends ValueReading {
  readonly stretch: Stretch;
  readonly counted: Counted;
}

/** Terms that amounts are of, in the sentence that is read and in the one before: a date beside such an amount is of them too. */
export interface Counted {
  readonly here: Set<string>;
  readonly before: ReadonlySet<string>;
  /** Terms that answers were about, in the same places. */
  readonly told: Set<string>;
  readonly toldBefore: ReadonlySet<string>;
}

/** The dates of a clause that are known by their value and answer no fact by its words; `taken` are the facts that were answered. */
export function knownDates(reading: Reading, taken: ReadonlySet<FactCues>): readonly NumberFound[] {
  const { clause, unit, index } = reading;
  const result: NumberFound[] = [];
  // "Niet langer voor 2025", "of 1 januari gehaald wordt", "onze regeling": not said to be so, or not of this.
  if (
    clause.negated ||
    isSeries(clause, unit) ||
    isUnsure(clause, unit) ||
    isWhether(clause, unit) ||
    speaksOfOwn(clause.sentence, unit)
  )
    return result;
  for (const one of movedTo(datesOf(clause, unit), unit)) {
    if (isYears(one, unit)) continue;
    // "Staat voor begin 2027 op de rol": what is planned for a time does not end before it.
    const date = isMeant(clause, one.timex, one.from, unit) ? { ...one, timex: withoutBound(one.timex) } : one;
    const likely = allLikely(answersFor(date.timex, index), (one) => evidence(one, date.timex, reading), ENOUGH);
    // Of two things that were done on one day either is as good; of others neither is told.
    const [answer] = likely.every(({ cues }) => cues === likely[0]?.cues) || likely.every(isDone) ? likely : [];
    const found = answer && !taken.has(answer.cues) ? claimOf(answer, date, reading) : undefined;
    if (found) result.push(found);
  }
  return result;
}

/** "Geld voor de jaren na 2025": which years something is for, and not when it begins. */
function isYears({ timex, from }: PlacedDate, { text }: Unit): boolean {
  if (timex.expression.type === 'year' && FOR_YEAR.test(text.slice(Math.max(0, from - LONGEST_FOR), from))) return true;
  return timex.bound === 'from' && /\b(?:jaren|periode|tijd) $/.test(text.slice(Math.max(0, from - 9), from));
}

/** "Een oplossing voor 2026", "gaan over 2026". */
const FOR_YEAR = /\b(?:voor|over) $/;
const LONGEST_FOR = 6;

function isDone({ cues: { cues }, version: { value } }: DatedAnswer): boolean {
  return cues.event !== undefined && value === cues.event.done;
}

/** "In 2026 gaat het om 50 miljoen, in 2027 om 236": years and amounts side by side, of which no year ends or begins anything. */
function isSeries({ sentence: { from, to } }: ClauseReading, { others }: Unit): boolean {
  let years = 0;
  let amounts = 0;
  for (const { annotation } of within(others, from, to)) {
    if (annotation.type === 'amount') amounts++;
    else if (annotation.type === 'date' && annotation.timex.expression.type === 'year') years++;
    else if (annotation.type === 'date') return false;
  }
  return years > 1 && amounts > 1;
}

const UNSURE: ReadonlySet<string> = new Set(claimWords('knownDatesUnsure'));

/** "Dus 1 januari 2027 is onzeker". */
function isUnsure({ runs, to }: ClauseReading, { text, tokens }: Unit): boolean {
  return hasAnyIn(tokens, runs, UNSURE) || VERDICT.test(text.slice(to, to + LONGEST_VERDICT));
}

/** "1 januari 2027: nog niet zeker". */
const VERDICT = /^ ?[:–-] ?(?:nog |zeer |heel |is )*(?:niet zeker|on(?:zeker|duidelijk|bekend|gewis)|twijfel)/u;
const LONGEST_VERDICT = 32;

/** "En of 1 januari gehaald wordt, …": a question within a sentence. */
function isWhether({ opener, runs }: ClauseReading, { tokens }: Unit): boolean {
  const first = runs[0]?.first ?? 0;
  return opener === 'of' || tokens[first]?.lower === 'of' || tokens[first + 1]?.lower === 'of';
}

function claimOf({ cues, version }: DatedAnswer, date: PlacedDate, reading: Reading): NumberFound | undefined {
  const { clause, unit } = reading;
  const subject = subjectOfValue(cues, reading);
  const { from, to, timex } = date;
  if (cues.fact.kind === 'date')
    return { cues, subject, value: { value: { type: 'date', date: timex }, from, to, words: 1 } };
  const event = cues.cues.event;
  if (!event) return undefined;
  const isBack = looksBack(date, unit);
  const phase = isBack ? 'done' : phaseWith(date, clause, unit, event.ahead === undefined);
  // "Op de vergadering van 29 november": a day without a year is told of the past by a verb.
  if (!isBack && timex.anchor !== 'absolute' && clause.telling.tense === 'none') return undefined;
  const slug = phase === 'done' ? event.done : event.ahead;
  // A present with a day ('sinds het besluit van 2 december') does not by itself say that the day is still to come.
  if (phase === 'ahead' && !clause.planned && clause.telling.tense !== 'future') return undefined;
  if (phase === undefined || slug === undefined || slug !== version.value) return undefined;
  return { cues, subject, value: { value: { type: 'event', phase, slug, date: timex }, from, to, words: 1 } };
}

/** How much speaks for it that a date is the one a fact has: its subject, words of its question, and how peculiar it is. */
function evidence({ cues, version, fineness, isSlip }: DatedAnswer, timex: Timex, reading: Reading): number {
  const { granularity, expression } = timex;
  const { clause, unit, index, sentence, stretch } = reading;
  const { isOwn } = cues;
  const terms = within(unit.terms, clause.sentence.from, clause.sentence.to);
  // "De GALA-coördinator" is somebody else.
  const { told, toldBefore, here, before } = reading.counted;
  const isTold = cues.fact.kind === 'date' && (meets(cues.about, told) || meets(cues.about, toldBefore));
  // "De Kamer behandelt het wetsvoorstel. De nieuwe regels gelden vanaf 1 januari": it goes on about what was told.
  const isNamed =
    terms.some(cues.namesOwnPlainly) ||
    (isTold && terms.every(({ annotation: { id } }) => index.isActor(id))) ||
    here.has(cues.fact.term) ||
    before.has(cues.fact.term);
  if (isBarred(cues, sentence, stretch)) return 0;
  if (!isNamed && namesRival(cues, reading)) return 0;
  // "De overeenkomst eindigt op 31 december": of something else than what the sentence before named.
  if (!isNamed && hasOwnSubject(cues, clause.sentence, unit, index)) return 0;
  if (!isNamed && isThatOfOther(cues, reading)) return 0;
  // "In 2026" ends nothing by itself, and "in 2026 geldt" neither.
  const isYearToEnd = expression.type === 'year' && sideOf(cues.fact) === 'to';
  if (isYearToEnd && !(isNamed && asksFor(cues, clause.phrases, index, 'point'))) return 0;
  const isJustNamed = isTold || lastNamedBefore(unit, clause.sentence.from, isOwn) !== undefined;
  // "De inkoop voor de Wmo verandert per 1 januari": what is wider has many dates.
  const own = terms.filter(cues.namesOwn);
  const isWide = own.length > 0 && own.every(({ annotation }) => index.isWider(annotation.id, cues));
  const subject = subjectEvidence(cues, reading, isNamed && !isWide, isJustNamed || isWide);
  if (subject === 0) return 0;
  const asks = asksFor(cues, clause.phrases, index) || isAnswer(cues, reading);
  const isWhole = expression.type === 'range' && isRangeOf(version, timex);
  // Years are of many things, but not those from one to another where the text has named the subject or what it hangs on.
  if (fineness === 'other' && !(asks && (isNamed || (isWhole && hasNamedKin(cues, reading))))) return 0;
  // "De eigen bijdrage is in 2026 € 21,80": a year by itself begins nothing.
  if (expression.type === 'year' && (!asks || (sideOf(cues.fact) === 'from' && stays(clause, unit)))) return 0;
  // "Tot en met 2028" ends on a day, and is of many things.
  // "De bijdrage aan de GGD verandert per 1 januari": on that day all kinds of things do; one other word for the subject is too little.
  const { earlier, previous, heading, intro } = reading.above;
  const isSpokenOf =
    isNamed || isJustNamed || isWide || [earlier, previous, heading, intro].some((ids) => ids.some(isOwn));
  if (isSlip && !(asks && (isSpokenOf || holdsAny(cues.named, cues.namedIds, sentence)))) return 0;
  const isTelling = !isTurnOfYear(String(version.value)) || isSpokenOf || holdsAny(cues.named, cues.namedIds, sentence);
  const isDay = fineness === 'day' && isTelling && (granularity === 'day' || isNamed || isJustNamed);
  return subject + (asks ? 1 : 0) - (isSlip ? 0.25 : 0) + (isDay || isWhole ? 1 : fineness === 'month' ? 0.5 : 0);
}

function meets(ids: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  if (others.size > 0) for (const id of ids) if (others.has(id)) return true;
  return false;
}

const THAT: ReadonlySet<string> = new Set(['dat', 'dit']);

/** "De motie wordt uitgevoerd. Begin 2027 gaat dat in": what it stands for is told right before, without a word for the subject. */
function isThatOfOther({ about, paraphraseIds, namedIds }: FactCues, { clause, unit, index }: Reading): boolean {
  if (!hasAnyIn(unit.tokens, clause.runs, THAT) || !hasPronoun(clause, unit, index)) return false;
  const before = sentenceBefore(clause.sentence, unit, index);
  if (!before || before.phrases.firstOf(paraphraseIds) >= 0 || before.phrases.firstOf(namedIds) >= 0) return false;
  return !within(unit.terms, before.from, before.to).some(({ annotation }) => about.has(annotation.id));
}

/** "Het tarief blijft in 2026 bestaan", "de bijdrage bedraagt in 2026 € 21": nothing begins. */
function stays({ runs }: ClauseReading, { tokens }: Unit): boolean {
  return hasAnyIn(tokens, runs, STAYS);
}

const STAYS: ReadonlySet<string> = new Set(claimWords('knownDatesStays'));

function isTurnOfYear(day: string): boolean {
  return /^\d{4}-(?:01-01|12-31)$/.test(day);
}

/** "Wanneer verandert de eigen bijdrage? Op 1 januari 2025.": a sentence without a verb has its words in the question before it. */
function isAnswer(cues: FactCues, { clause, unit, above, index }: Reading): boolean {
  if (clause.telling.tense !== 'none') return false;
  const question = questionBefore(clause, unit, above, index);
  return question !== undefined && asksFor(cues, question.sentence.phrases, index);
}

/** Something that the fact's own words mention was named before: the plans that a regulation pays for. */
function hasNamedKin({ about, mentions }: FactCues, { clause, unit, above }: Reading): boolean {
  const isKin = (id: string) => about.has(id) || mentions.has(id);
  return (
    [above.earlier, above.previous, above.heading, above.intro].some((ids) => ids.some(isKin)) ||
    lastNamedBefore(unit, clause.from, isKin) !== undefined
  );
}

/** "Van 2024 tot en met 2027": both its ends are those that are known. */
function isRangeOf({ value }: FactVersion, timex: Timex): boolean {
  const known = parseEdtf(String(value));
  const { from, to } = resolveTimex(timex, NO_MATTER);
  return known !== undefined && known.from !== null && known.from === from && known.to === to;
}
