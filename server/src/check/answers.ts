// Whether a value that a draft gives is the answer of a version of a fact, or for certain another one.
import type { Claim, ClaimValue } from '../annotate/claims/claim';
import { resolveTimex, type Timex } from '../dutch/temporal';
import type { Tense } from '../dutch/timex';
import type { Fact, FactVersion } from '../knowledge/model';
import type { DatedVersion } from '../knowledge/timeline';
import { amountAgrees, rangeOf } from './amountAgrees';
import { dateAgrees, isBeforeOrAfter, sideAgrees } from './datesAgree';
import { isDigitSlip, isDigitSwap, isNoughtSlip, isSoundSlip } from './digits';
import { daysBefore, endsBefore } from './saidTimes';

/** A date without a year in a story is of the last year, in days; further back the story has moved on. */
export const STORY_LENGTH = 370;
/** Amounts further apart than this are about something else, such as one municipality's share; of percentages more is a slip. */
const COMPARABLE = { EUR: 2, percent: 6 } as const;

/** Whether a value is the answer of a version. */
export function agrees(
  value: ClaimValue,
  fact: Fact,
  version: FactVersion,
  asOf: string,
  tense: Claim['telling']['tense'],
): boolean {
  switch (value.type) {
    case 'state':
      return String(version.value) === value.slug;
    case 'count':
      return version.value === value.count;
    case 'event': {
      const event = fact.cues?.event;
      if (!event) return false;
      const isDone = version.value === event.done;
      if (value.phase === 'notYet') return !isDone;
      if (value.phase === 'done')
        return (
          isDone &&
          (!value.date ||
            version.date === undefined ||
            dateAgrees(value.date, version.date, asOf, 'past') ||
            isBeforeOrAfter(value.date, version.date, asOf))
        );
      if (isDone || !value.date || version.date === undefined) return !isDone;
      // "Wordt in juni gesloten", in a draft of July: the day of another step on the way is no plan.
      return (
        dateAgrees(value.date, version.date, asOf, 'future') &&
        (version.value === event.ahead || !endsBefore(value.date, asOf, 'future'))
      );
    }
    case 'date':
      return sideAgrees(
        value.date,
        String(version.value),
        fact,
        asOf,
        tense === 'past' || tense === 'perfect' ? 'past' : 'future',
      );
    case 'amount':
      return amountAgrees(value.amount, version);
  }
}

/** Whether a value is another answer to the same question for certain; only numbers and dates can differ without a version that has them. */
export function differs(claim: Claim, fact: Fact, current: readonly DatedVersion[], asOf: string): boolean {
  const { value, ownWords } = claim;
  if (current.length === 0) return false;
  // Counts differ by what is counted; of most only a number that once held is worth a word.
  if (value.type === 'count')
    return current.every(
      ({ version }) =>
        isTurned(value.count, version) ||
        (fact.cues?.countedOnly === true && ownWords === true && isNear(value.count, version)),
    );
  if (value.type === 'amount') {
    const ranges = current.map(({ version }) => rangeOf(version)).filter((range) => range !== undefined);
    const factor = COMPARABLE[value.amount.unit];
    const isSure = ownWords === true && value.amount.unit === 'EUR';
    const [low, high] = [Math.abs(value.amount.min), Math.abs(value.amount.max)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    return ranges.some(
      ([min, max]) =>
        isDigitSwap(low, min) ||
        isDigitSwap(high, max) ||
        (isSure && (isDigitSlip(low, min) || isDigitSlip(high, max) || isSoundSlip(low, min))) ||
        (isSure && isNoughtSlip(low, min) && isNoughtSlip(high, max)) ||
        (high * factor >= min && low <= max * factor),
    );
  }
  if (value.type === 'date')
    return (
      (isSharp(value.date) ||
        isDeadline(claim, fact) ||
        isEndTold(claim, fact) ||
        current.some(({ version }) => isOfOtherYear(value.date, String(version.value), asOf))) &&
      isPrecise(value.date, asOf, 'future') &&
      !isOddDay(value.date, fact, asOf)
    );
  // "De leden beslissen op 9 december": what is planned for one day is not for another.
  if (value.type === 'event' && value.phase === 'ahead' && value.date?.granularity === 'day')
    return (
      (claim.telling.tense === 'present' || claim.telling.tense === 'future') &&
      isPrecise(value.date, asOf, 'future') &&
      current.some(
        ({ version: { value: held, date } }) => held === fact.cues?.event?.ahead && isDayAhead(date, asOf),
      ) &&
      !isOfOtherStep(value.date, fact, asOf)
    );
  if (value.type === 'event' && value.phase === 'done' && value.date) {
    const { relativeBy } = value.date;
    if (!isMomentNamed(value.date, asOf)) return false;
    // "Zij tekende in juli voor het onderhandelaarsresultaat": the day of another step on the way is no wrong day.
    if (isOfOtherStep(value.date, fact, asOf)) return false;
    const recent = daysBefore(asOf, STORY_LENGTH);
    return (
      current.some(
        ({ version }) =>
          version.value === fact.cues?.event?.done &&
          version.date !== undefined &&
          (relativeBy === undefined || version.date >= recent),
      ) && isPrecise(value.date, asOf, 'past')
    );
  }
  return false;
}

/** A day that is still to come. */
function isDayAhead(date: string | undefined, asOf: string): boolean {
  return date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) && date >= asOf;
}

/** "278 acties" for 287, "24 mandaathouders" for 42: digits that are known, in another order. */
function isTurned(count: number, { value }: FactVersion): boolean {
  return count >= LEAST_TURNED && typeof value === 'number' && isDigitSwap(count, value);
}

const LEAST_TURNED = 20;

/** A number of few things may count only some of them, and one of many something else. */
function isNear(count: number, { value }: FactVersion): boolean {
  return typeof value === 'number' && count >= value / 2 && count <= value * 2;
}

/**
 * Told as exactly as a date is told that can be wrong: by its day or its year. "Eind 2026", "in maart" and "volgend jaar" are mostly said of
 * something else that hangs together with it.
 */
function isSharp({ granularity, anchor, expression }: Timex): boolean {
  return granularity !== 'month' && anchor !== 'relative' && expression.type !== 'part';
}

/**
 * When something happened is told roughly, and what happened lately is many things: who names the very day means it, and who names a
 * month or a bygone year by its number.
 */
function isMomentNamed({ granularity, anchor, relativeBy, expression }: Timex, asOf: string): boolean {
  // "9 juni jl.", "10 februari van dit jaar".
  const isOfThisYear =
    expression.type === 'day' && (typeof expression.year !== 'object' || expression.year.shift === 0);
  if (granularity === 'day') return anchor === 'absolute' || relativeBy === 'omission' || isOfThisYear;
  if (anchor !== 'absolute') return false;
  return granularity === 'month' || (expression.type === 'year' && `${expression.year}` < asOf.slice(0, 4));
}

/** "Begin 2028", of what is known to come begin 2027: told as exactly as it is known, and of another year. */
function isOfOtherYear(date: Timex, known: string, asOf: string): boolean {
  const { expression } = date;
  const moment = expression.type === 'bound' ? expression.of : expression;
  if (date.anchor !== 'absolute' || moment.type !== 'part' || moment.of.type !== 'year') return false;
  const year = Number(known.slice(0, 4));
  if (moment.of.year === year) return false;
  const meant = { ...date, expression: { ...moment, of: { ...moment.of, year } } };
  return /^\d{4}-/.test(known) && dateAgrees(meant, known, asOf, 'future');
}

/** "Moet uiterlijk 1 december door alle colleges": the day that something has to be done by, be it without its year. */
function isDeadline({ value, telling }: Claim, { cues }: Fact): boolean {
  if (value.type !== 'date' || !telling.planned || cues?.date?.side !== 'at') return false;
  return value.date.granularity === 'day' && value.date.relativeBy === 'omission';
}

/** "Het GALA, dat eind 2027 afloopt": of what is named itself, the end of a year is how an end is told. */
function isEndTold({ value, subject, telling }: Claim, { cues }: Fact): boolean {
  if (value.type !== 'date' || subject !== 'named' || cues?.date?.side !== 'to' || telling.tense !== 'present')
    return false;
  const { anchor, expression } = value.date;
  return (
    anchor === 'absolute' && expression.type === 'part' && expression.part === 'END' && expression.of.type === 'year'
  );
}

/** Of what goes on by whole months, a day in the middle of one is of something else: "op 3 februari getekend", of a grant that runs till 2027. */
function isOddDay(timex: Timex, { versions }: Fact, asOf: string): boolean {
  if (timex.granularity !== 'day') return false;
  const { from, to, mod } = resolveTimex(timex, asOf);
  const day = from ?? to;
  if (day === null || (mod === 'BEFORE' && isMidMonth(day) && !isMidMonth(daysBefore(day, -1)))) return false;
  return isMidMonth(day) && !versions.some(({ value }) => isDayWithin(String(value)));
}

function isMidMonth(day: string): boolean {
  return !day.endsWith('-01') && !daysBefore(day, -1).endsWith('-01');
}

function isDayWithin(edtf: string): boolean {
  const days = edtf.match(/\d{4}-\d\d-\d\d/g) ?? [];
  return days.some(isMidMonth);
}

function isOfOtherStep(timex: Timex, { versions, cues }: Fact, asOf: string): boolean {
  return versions.some(
    ({ value, date }) =>
      value !== cues?.event?.done &&
      value !== cues?.event?.ahead &&
      date !== undefined &&
      dateAgrees(timex, date, asOf, 'past'),
  );
}

function isPrecise(timex: Timex, asOf: string, tense?: Tense): boolean {
  const { from, to, ambiguous } = resolveTimex(timex, asOf, tense);
  return ambiguous !== true && (from !== null || to !== null);
}

/**
 * What is told with an "if" is told all the same: how much a plan asks ("als het doorgaat, wordt het hooguit 382 euro"), and an answer that
 * is itself a condition ("lukt dat niet, dan vervalt het geld").
 */
export function isOnlyIf({ value }: Claim, { cues }: Fact): boolean {
  return value.type === 'amount' ? cues?.plan === true : value.type === 'state' && cues?.conditional === true;
}
