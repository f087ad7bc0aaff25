// Numbers and days that the knowledge has of something else: no wrong answers to a question that they were never meant for.
import { resolveTimex, type Timex } from '../dutch/temporal';
import { parseEdtf } from '../knowledge/edtf';
import type { Knowledge } from '../knowledge/load';
import { versionsWithNumber } from '../knowledge/lookup';
import type { Fact } from '../knowledge/model';
import { rangeOf } from './amountAgrees';
import { timelineAt } from '../knowledge/timeline';
import { sideAgrees } from './datesAgree';
import { isDigitSwap } from './digits';
import type { BlockClaim } from './judgeDraft';

/** "Het akkoord dat op 8 september 2025 werd ondertekend": the very day on which another thing was done, where nothing names this one. */
export function isDayOfOther(
  { claim: { value, subject }, fact }: BlockClaim,
  { facts }: Knowledge,
  asOf: string,
): boolean {
  if (subject === 'named' || value.type !== 'event' || value.date?.expression.type !== 'day') return false;
  // "Sinds hun leden op 24 januari instemden": the last one, where no year is told.
  if (value.date.anchor !== 'absolute' && value.date.relativeBy !== 'omission') return false;
  const { from } = resolveTimex(value.date, asOf, 'past');
  return [...facts.values()].some(
    (other) =>
      other !== fact &&
      other.cues?.event !== undefined &&
      other.versions.some((version) => version.value === other.cues?.event?.done && version.date === from),
  );
}

/** "Loopt op 1 januari 2025 af", where it is right that it lapses in 2025: the day on which the time begins that is asked about. */
export function isStartOfHeld({ claim, fact }: BlockClaim, claims: readonly BlockClaim[]): boolean {
  const { value, start, end } = claim;
  if (value.type !== 'date' || value.date.expression.type !== 'day') return false;
  const { from } = resolveTimex(value.date, '');
  return claims.some(
    ({ claim: other, fact: { term, cues }, judgement: { status } }) =>
      status === 'geldt' &&
      other.value.type === 'state' &&
      term === fact.term &&
      other.start <= start &&
      end <= other.end &&
      cues?.period !== undefined &&
      from === parseEdtf(cues.period)?.from,
  );
}

/** "Er moet een akkoord komen waarmee het IZA tot en met 2028 doorloopt": a day that is only planned, and that something else was known to have. */
export function isPlanOfOther(
  { claim: { value, telling }, fact }: BlockClaim,
  { facts }: Knowledge,
  asOf: string,
): boolean {
  if (value.type !== 'date' || !telling.planned || fact.cues?.date?.side !== 'to') return false;
  const { date } = value;
  return [...facts.values()].some(
    (other) =>
      other !== fact &&
      other.kind === 'date' &&
      other.cues?.date?.side === 'to' &&
      timelineAt(other, asOf).inForce.some(({ version }) =>
        sideAgrees(date, String(version.value), other, asOf, 'future'),
      ),
  );
}

export function isKnownNumber(
  { claim: { value, around, times, sentenceTimes, ownWords, lentTimes, subject }, fact }: BlockClaim,
  knowledge: Knowledge,
): boolean {
  if (value.type !== 'amount') return false;
  // "Regionaal deel 2029: 196": a part and a year by its own words are no slip for something else.
  const isSure =
    ownWords === true &&
    lentTimes !== true &&
    isOfPart(fact) &&
    times.some(({ granularity }) => granularity === 'year');
  // What only goes on about something may go on about something else that was named, whose number it is.
  const terms = new Set([fact.term, ...(fact.cues?.about ?? []), ...(around ?? [])]);
  const { min, max, unit } = value.amount;
  // What is nowhere near an answer is a wrong one by words that name the question; else it is of what it is known of.
  const isLikely = (ownWords === true && subject === 'named') || isSlip(min, fact) || isNear(min, fact);
  // "In 2027 is er 3 miljoen", where the other has that in 2029: a year that is told says which question is meant.
  const isDated = times.length > 0 && lentTimes !== true;
  return [min, max].some((number) =>
    versionsWithNumber(knowledge, Math.abs(number), unit).some(
      ({ fact: other, version }) =>
        other !== fact &&
        // "5 miljard", where another's 5 to 7.5 is known: of an end alone only what is about that.
        (terms.has(other.term) || new Set(rangeOf(version)).size === 1 || min !== max) &&
        !(isDated && isOfOtherYear(fact, other) && !isAmong(other, [...times, ...sentenceTimes])) &&
        (!isLikely ||
          isWhole(other, fact) ||
          ((isPeculiar(
            number,
            subject === 'named' || isSlip(number, fact) ? PECULIAR_DIGITS : PECULIAR_DIGITS - 1,
            ownWords === true && isSlip(number, fact),
          ) ||
            (!(ownWords === true && isSlip(number, fact)) &&
              (terms.has(other.term) ||
                (!isOfPart(other) && (other.cues?.about ?? []).some((id) => terms.has(id)))))) &&
            !(isSure && other.cues?.periodNamed !== true))),
    ),
  );
}

/** A question about the same year, of more than one thing: "opgeteld is het in 2031 371 miljoen", be that its part with two digits turned round. */
function isWhole({ cues: whole }: Fact, { term, cues }: Fact): boolean {
  const { about = [], period } = whole ?? {};
  return cues?.periodNamed === true && period === cues.period && about.length > 1 && about.includes(term);
}

/** No more than a quarter from what some version has. */
function isNear(number: number, { versions }: Fact): boolean {
  return versions.some((version) => {
    const [known = 0] = rangeOf(version) ?? [];
    return Math.abs(number - known) <= known / 4;
  });
}

/** What is known but for two digits turned round is a slip for that, whoever else has it. */
function isSlip(number: number, { versions }: Fact): boolean {
  return versions.some((version) => (rangeOf(version) ?? []).some((known) => isDigitSwap(number, known)));
}

/** "384,6 miljoen", "97,9 miljoen": so many digits are no slip for another number, nor are three that are no whole millions. */
function isPeculiar(number: number, digits: number, isOwnSlip: boolean): boolean {
  let whole = Math.round(Math.abs(number) * 100);
  while (whole !== 0 && whole % 10 === 0) whole /= 10;
  // But what its own words call by another name, and what is that but for two digits, is a slip for that.
  const isPart = !isOwnSlip && Math.abs(number) > MILLION && number % MILLION !== 0;
  return whole >= 10 ** (isPart ? PECULIAR_DIGITS - 2 : digits - 1);
}

const MILLION = 1_000_000;

const PECULIAR_DIGITS = 4;

/** A question about a part of something, that asks for its own words. */
function isOfPart({ cues }: Fact): boolean {
  return cues?.periodNamed === true && cues.need.length > 0;
}

/** "In 2027 en 2028 samen 196 miljoen, te splitsen in 77 en 119": the other year is named as well. */
function isAmong({ cues }: Fact, times: readonly Timex[]): boolean {
  return times.some(({ expression: one }) => {
    const year = one.type === 'range' ? one.to : times.length > 1 ? one : undefined;
    return year?.type === 'year' && String(year.year) === cues?.period;
  });
}

/** A question about another year: its number is no answer where the year is named. */
function isOfOtherYear({ cues }: Fact, { cues: other }: Fact): boolean {
  return cues?.periodNamed === true && other?.periodNamed === true && cues.period !== other.period;
}
