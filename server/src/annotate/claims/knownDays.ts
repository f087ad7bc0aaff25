// The day on which something is known to have come about, as evidence of what a clause is about: "op 8 september is het akkoord ondertekend"
// is about the akkoord of which the knowledge has that day, though another was named last, or none.
import type { Timex } from '../../dutch/timex';
import type { Fact } from '../../knowledge/model';
import type { ClaimIndex, FactCues } from './claimIndex';
import type { ClauseReading, SentenceReach } from './clauseReading';
import { datesWith } from './dates';
import { holdsAny } from './knownValues';
import { matchPhrase, type Stretch } from './matchPhrase';
import { inReach, within, type Unit } from './unit';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The days on which what a fact asks after was done, with and without their year. */
export function daysDone({ versions, cues }: Fact): ReadonlySet<string> {
  const done = cues?.event?.done;
  const days = versions.flatMap(({ value, date }) => (value === done && date !== undefined ? date : []));
  return new Set(days.filter((day) => DAY.test(day)).flatMap((day) => [day, day.slice(5)]));
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

/** The facts of which a sentence names the day on which they were done. */
export function factsOnDay({ from, to }: SentenceReach, unit: Unit, { doneOn }: ClaimIndex): ReadonlySet<FactCues> {
  let found: Set<FactCues> | undefined;
  for (const { annotation } of within(unit.others, from, to)) {
    const day = annotation.type === 'date' ? dayNamed(annotation.timex) : undefined;
    const facts = day === undefined ? undefined : doneOn.get(day);
    if (facts) found = new Set([...(found ?? NO_FACTS), ...facts]);
  }
  return found ?? NO_FACTS;
}

/** Whether a clause is dated on a day on which what the fact asks after was done. */
function isOnDay(cues: FactCues, clause: ClauseReading, unit: Unit, { doneOn }: ClaimIndex): boolean {
  return datesWith(clause, unit).some(({ timex }) => {
    const day = dayNamed(timex);
    return day !== undefined && doneOn.get(day)?.includes(cues) === true;
  });
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
  { to, telling }: { readonly to: number; readonly telling: number },
): boolean {
  if (!isOnDay(cues, clause, unit, index)) return false;
  const isTelling = telling >= TELLING_WORDS;
  if (!isTelling && inReach(unit.terms, clause, unit).some(({ annotation: { id } }) => index.isRival(id, cues)))
    return false;
  if (holdsAny(cues.not, sentence)) return false;
  // "Op 18 april verscheen de Voorjaarsnota, met 3 miljard voor gemeenten": what a tail tells bars nothing before it.
  const isTail = (from: number) => from > to && unit.text.slice(to, from).includes(',');
  for (const phrase of cues.notHere) {
    const bar = matchPhrase(phrase, stretch, 'either');
    if (bar && !isTail(bar.from)) return false;
  }
  return (
    isTelling ||
    within(unit.terms, clause.sentence.from, clause.sentence.to).some(({ annotation: { id } }) => cues.about.has(id)) ||
    holdsAny(cues.named, sentence) ||
    holdsAny(cues.paraphrases, sentence)
  );
}
