// The day on which something is known to have come about, as evidence of what a clause is about: "op 8 september is het akkoord ondertekend"
// is about the akkoord of which the knowledge has that day, though another was named last, or none.
import type { Timex } from '../../dutch/timex';
import type { Fact } from '../../knowledge/model';
import type { ClaimValue } from './claim';
import type { ClaimIndex, FactCues } from './claimIndex';
import type { ClauseReading, SentenceReach } from './clauseReading';
import { datesWith } from './dates';
import { holdsAny, matchPhrase, type Stretch } from './matchPhrase';
import { isOfSomeOther } from './ofAnother';
import { isOtherCompound, type Above } from './subject';
import { inReach, within, type Unit } from './unit';

const DAY = /^\d{4}-\d\d-\d\d$/;
const MONTH = /^\d{4}-\d\d$/;

/** The days on which what a fact asks after was done, with and without their year. */
export function daysDone({ versions, cues }: Fact): ReadonlySet<string> {
  const done = cues?.event?.done;
  const days = versions.flatMap(({ value, date }) => (value === done && date !== undefined ? date : []));
  return new Set(days.filter((day) => DAY.test(day)).flatMap((day) => [day, day.slice(5)]));
}

/** The same of what was planned, and the months with their year for which it was: "in juni 2025 stemmen de leden". */
export function timesPlanned({ versions, cues }: Fact): ReadonlySet<string> {
  const { done, ahead } = cues?.event ?? {};
  const times = versions.flatMap(({ value, date }) =>
    ahead !== undefined && value !== done && date !== undefined ? date.split('/') : [],
  );
  return new Set(times.flatMap((time) => (DAY.test(time) ? [time, time.slice(5)] : MONTH.test(time) ? [time] : [])));
}

/** The month with its year that an expression names. */
function monthNamed({ expression: { type, ...of } }: Timex): string | undefined {
  return type === 'month' && 'year' in of && typeof of.year === 'number' && 'month' in of
    ? `${String(of.year)}-${String(of.month).padStart(2, '0')}`
    : undefined;
}

/** The days on which the answers of a fact became known, with and without their year. */
export function daysTold({ versions }: Fact): ReadonlySet<string> {
  return new Set(versions.flatMap(({ since }) => (DAY.test(since) ? [since, since.slice(5)] : [])));
}

/** The day that an expression names, with its year where it has one; of "sinds 24 januari" that day. */
export function dayNamed({ expression, relativeBy }: Timex): string | undefined {
  const of = expression.type === 'bound' && expression.since === true ? expression.of : expression;
  if (of.type !== 'day') return undefined;
  const day = `${String(of.month).padStart(2, '0')}-${String(of.day).padStart(2, '0')}`;
  if (typeof of.year === 'number') return `${String(of.year)}-${day}`;
  return of.year === undefined && relativeBy === 'omission' ? day : undefined;
}

const NO_FACTS: ReadonlySet<FactCues> = new Set();

function timeNamed(timex: Timex): string | undefined {
  return dayNamed(timex) ?? monthNamed(timex);
}

/** The facts of which a sentence names the day on which they were done, or the day or month that was planned. */
export function factsOnDay(sentence: SentenceReach, unit: Unit, { knownOn }: ClaimIndex): ReadonlySet<FactCues> {
  return factsByDay(sentence, unit, knownOn);
}

/** The facts that some days are of, of the days that a sentence names. */
export function factsByDay(
  { from, to }: Pick<SentenceReach, 'from' | 'to'>,
  unit: Unit,
  days: ReadonlyMap<string, readonly FactCues[]>,
): ReadonlySet<FactCues> {
  let found: Set<FactCues> | undefined;
  for (const { annotation } of within(unit.others, from, to)) {
    const time = annotation.type === 'date' ? timeNamed(annotation.timex) : undefined;
    const facts = time === undefined ? undefined : days.get(time);
    if (facts) found = new Set([...(found ?? NO_FACTS), ...facts]);
  }
  return found ?? NO_FACTS;
}

/** Whether a date is a day or month on which what the fact asks after was done or planned. */
function isKnownTime(cues: FactCues, timex: Timex, { knownOn }: ClaimIndex): boolean {
  const time = timeNamed(timex);
  return time !== undefined && knownOn.get(time)?.includes(cues) === true;
}

/** So many words of an answer tell of their subject by themselves. */
const TELLING_WORDS = 3;

/**
 * Whether the day, with another word for the subject or with many words of its answer, tells that a clause is about a fact: it names no
 * other subject, and nothing in it bars the fact.
 */
export function isToldByDay(
  cues: FactCues,
  clause: ClauseReading,
  unit: Unit,
  index: ClaimIndex,
  sentence: Stretch,
  stretch: Stretch,
  above: Above,
  { value, to, telling }: { readonly value: ClaimValue; readonly to: number; readonly telling: number },
): boolean {
  if (value.type !== 'event' || value.date === undefined) return false;
  const times = value.phase === 'done' ? datesWith(clause, unit).map(({ timex }) => timex) : [value.date];
  if (!times.some((timex) => isKnownTime(cues, timex, index))) return false;
  // "De nota wordt in april 2025 vrijgegeven": much was planned for a month.
  if (value.phase !== 'done' && monthNamed(value.date) !== undefined && !isNamedSoFar(cues, unit, above)) return false;
  const isTelling = telling >= TELLING_WORDS && value.phase === 'done';
  if (!isTelling && inReach(unit.terms, clause, unit).some(cues.namesRival)) return false;
  if (holdsAny(cues.not, cues.notIds, sentence)) return false;
  // "Op 18 april verscheen de Voorjaarsnota, met 3 miljard voor gemeenten": what a tail tells bars nothing before it.
  const isTail = (from: number) => from > to && unit.text.slice(to, from).includes(',');
  for (const phrase of cues.notHere) {
    const bar = matchPhrase(phrase, stretch, 'either');
    if (bar && !isTail(bar.from)) return false;
  }
  return (
    isTelling ||
    within(unit.terms, clause.sentence.from, clause.sentence.to).some(cues.namesOwn) ||
    holdsAny(cues.named, cues.namedIds, sentence) ||
    cues.paraphrases.some((phrase) => {
      const match = matchPhrase(phrase, sentence, 'either');
      return match !== undefined && !isOtherCompound(match, phrase, cues, unit, index) && !isOfSomeOther(match, unit);
    })
  );
}

/** What a fact is about, or a party of which it asks, was named in the draft so far. */
function isNamedSoFar(
  { about, mentions }: FactCues,
  { terms }: Unit,
  { earlier, heading, intro, previous }: Above,
): boolean {
  return (
    terms.some(({ annotation: { id } }) => about.has(id) || mentions.has(id)) ||
    [earlier, heading, intro, previous].some((ids) => ids.some((id) => about.has(id)))
  );
}
