// A plan told as still to come, of a thing that was done by then, or for which another plan came in its place.
import type { Claim } from '../annotate/claims/claim';
import { resolveTimex, type Timex } from '../dutch/temporal';
import { parseEdtf } from '../knowledge/edtf';
import type { Fact, FactVersion } from '../knowledge/model';
import type { DatedVersion } from '../knowledge/timeline';
import { agrees } from './answers';
import { dateAgrees } from './datesAgree';
import { daysBefore, endsBefore } from './saidTimes';

/** "Wordt in het eerste kwartaal getekend", long after it was: a time without a year is that of the plan that named it. */
export function overtakenPlan(
  { value, telling }: Claim,
  fact: Fact,
  past: readonly DatedVersion[],
  inForce: DatedVersion | undefined,
  asOf: string,
): DatedVersion | undefined {
  const done = fact.cues?.event?.done;
  if (value.type !== 'event' || value.phase !== 'ahead' || inForce === undefined) return undefined;
  const { date } = value;
  // "De leden spreken zich eind april uit", in a draft of May: another plan has come in its place.
  if (inForce.version.value !== done)
    return date?.relativeBy === 'omission' && isJustPast(date, asOf)
      ? past.findLast(
          ({ version }) =>
            version.value === inForce.version.value &&
            version.date !== undefined &&
            (parseEdtf(version.date)?.to ?? asOf) < asOf &&
            dateAgrees(date, version.date, asOf, 'past'),
        )
      : undefined;
  const planned = past.findLast(({ version }) => version.value !== done && isSameDay(date, version));
  if (planned) return planned;
  // "Op 8 september zal het worden ondertekend", in a draft of the 23rd: it came as it was told.
  const doneOn = inForce.version.date;
  const isJustDay = date?.relativeBy === 'omission' && isDayOrMonth(date) && isJustPast(date, asOf);
  if (value.verbal === true && isJustDay && doneOn !== undefined && dateAgrees(date, doneOn, asOf, 'past'))
    return past.findLast(({ version }) => version.value !== done);
  // "Wordt dit najaar getekend", in a draft of October: what was done in September does not come any more.
  if (value.verbal === true && date && date.relativeBy !== 'omission' && isStillToCome(date, asOf))
    return telling.tense === 'conditional' ? undefined : past.findLast(({ version }) => version.value !== done);
  if (date?.relativeBy !== 'omission' || endsBefore(date, asOf, 'future')) return undefined;
  // "Legt op 29 november een voorstel voor", in a draft of December: next year's would be told with its year.
  const isLongDone = telling.tense === 'present' && inForce.certain < daysBefore(asOf, YEAR);
  if (!telling.planned && !(isDayOrMonth(date) && (isLongDone || isJustPast(date, asOf)))) return undefined;
  return past.findLast(
    ({ version, certain }) =>
      version.value !== done &&
      version.date !== undefined &&
      (dateAgrees(date, version.date, certain, 'future') ||
        (date.expression.type === 'day' && isJustPast(date, asOf) && dateAgrees(date, version.date, asOf, 'past'))),
  );
}

/** "Moet eind september klaar zijn", in a draft of October: the time that only just went by, as it was planned once. */
export function overtakenDay(
  { value, telling }: Claim,
  fact: Fact,
  past: readonly DatedVersion[],
  current: readonly DatedVersion[],
  asOf: string,
): DatedVersion | undefined {
  if (value.type !== 'date' || !telling.planned || value.date.relativeBy !== 'omission') return undefined;
  if (!isJustPast(value.date, asOf)) return undefined;
  const isSaid = ({ version }: DatedVersion) => agrees(value, fact, version, asOf, 'past');
  return current.some(isSaid) ? undefined : past.findLast(isSaid);
}

/** So long after it was done nobody means the month of last year any more, in days. */
const YEAR = 365;

/** By its own words: "dit najaar", "volgend jaar", "september 2026". */
function isStillToCome(date: Timex, asOf: string): boolean {
  const { to } = resolveTimex(date, asOf, 'future');
  return to !== null && to > asOf;
}

export function isDayOrMonth({ granularity }: Timex): boolean {
  return granularity === 'day' || granularity === 'month';
}

/** "2 december a.s.", in a letter that was copied: the day and month of the plan, without a year. */
export function isSameDay(timex: Timex | undefined, { date }: FactVersion): boolean {
  if (timex?.relativeBy === undefined || timex.expression.type !== 'day' || date === undefined) return false;
  const { month, day } = timex.expression;
  return /^\d{4}-\d\d-\d\d$/.test(date) && Number(date.slice(5, 7)) === month && Number(date.slice(8)) === day;
}

/** How long ago a time without a year may have gone by for that one to be meant, in days. */
export const LATELY = 80;

export function isJustPast(timex: Timex, asOf: string): boolean {
  const { to } = resolveTimex(timex, asOf, 'past');
  return to !== null && to >= daysBefore(asOf, LATELY);
}

/** "Onze stem op de ledenvergadering van 2 december": a line without a verb that has the very day of the plan announces as well as it records. */
export function isLineOfPlan({ value, telling }: Claim, { cues }: Fact, { version }: DatedVersion): boolean {
  if (value.type !== 'event' || value.phase !== 'done' || telling.tense !== 'none') return false;
  return version.value !== cues?.event?.done && isSameDay(value.date, version);
}
