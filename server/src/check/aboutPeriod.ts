// Whether a claim speaks of the time that a question is about.
import type { Claim } from '../annotate/claims/claim';
import type { Timex } from '../dutch/temporal';
import type { Tense } from '../dutch/timex';
import { parseEdtf } from '../knowledge/edtf';
import type { Fact } from '../knowledge/model';
import { STORY_LENGTH } from './answers';
import { isDayOrMonth, isJustPast, isSameDay } from './overtakenPlan';
import { daysBefore, isSince, pointOf, sinceWhen } from './saidTimes';

/** How far ahead anybody tells of what is to come, in days. */
export const FAR_AHEAD = 365;
/** How long before its period a question is already meant when no date is named, in days. */
const AHEAD_OF_PERIOD = 190;

/**
 * Whether a claim speaks of the period that the fact's question is about: by its own dates, else by those of the sentence,
 * else because the as-of date is in the period or shortly before it.
 */
export function isAboutPeriod(claim: Claim, fact: Fact, asOf: string): boolean {
  const { cues } = fact;
  const period = cues?.period === undefined ? undefined : parseEdtf(cues.period);
  if (!cues || !period) return true;
  const { tense } = claim.telling;
  const isPast =
    tense === 'past' || tense === 'perfect' || (claim.value.type === 'event' && claim.value.phase === 'done');
  const own = claim.value.type === 'event' && claim.value.date ? [claim.value.date] : [];
  const overlaps = (timex: Timex): boolean =>
    isIn(timex, isPast ? 'past' : 'future') ||
    isPlanned(timex) ||
    // "Op 30 januari legden zij hun akkoord op tafel", in a draft of the twentieth: a day of this year that was not there yet. And "moet
    // in april nog verschijnen", in a draft of June: a plan that was overtaken.
    (timex.relativeBy === 'omission' &&
      (isPast || isSince(timex) || timex === own[0]) &&
      (isPast || isSince(timex)
        ? isIn(sinceWhen(timex), 'future') && isLongAgo(sinceWhen(timex), asOf)
        : (claim.telling.planned || isDayOrMonth(timex)) && isJustPast(timex, asOf) && isIn(timex, 'past')));
  const isPlanned = (timex: Timex) =>
    timex === own[0] && !isPast && fact.versions.some((version) => isSameDay(timex, version));
  const isIn = (timex: Timex, tense: Tense) => {
    const { from, to } = pointOf(timex, asOf, tense);
    return (
      from !== null &&
      to !== null &&
      (period.from === null || to >= period.from) &&
      (period.to === null || from <= period.to)
    );
  };
  const dated = (timex: Timex) =>
    (timex.granularity !== 'now' || isNumber(claim)) && timex.anchor !== 'event' && timex.anchor !== 'duration';
  const times = [...claim.times, ...own].filter(dated);
  if (claim.inPeriod) return true;
  if (times.length > 0) return times.some(overlaps);
  if (claim.sentenceTimes.filter(dated).some(overlaps)) return true;
  if (cues.periodNamed || (isNumber(claim) && claim.sentenceTimes.some(dated))) return false;
  // "Er komt één nieuwe uitkering": what is itself a plan may be told however long before.
  const ahead = fact.kind === 'state' && !isKnownBy(fact, asOf) ? FAR_AHEAD : AHEAD_OF_PERIOD;
  const isEarly = period.from !== null && asOf < daysBefore(period.from, ahead);
  return (!isEarly || (cues.plan && fact.kind === 'state')) && (period.to === null || asOf <= period.to);
}

/** Whether anybody had answered a question by a day: what is told before that is of no time that went before. */
function isKnownBy({ versions }: Fact, asOf: string): boolean {
  const since = versions[0] && parseEdtf(versions[0].since)?.from;
  return since === undefined || since === null || since <= asOf;
}

/** Told in the past, a day without a year is the last one, unless that is long ago: "in april" of a draft of June is that of this year. */
export function isLongAgo(timex: Timex, asOf: string): boolean {
  const { to } = pointOf(timex, asOf, 'past');
  return to !== null && to < daysBefore(asOf, STORY_LENGTH / 2);
}

/** A claim of an amount, a share or a number of things. */
export function isNumber({ value }: Claim): boolean {
  return value.type === 'amount' || value.type === 'count';
}
