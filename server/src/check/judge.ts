// Judging claims: which answer does the draft give, and which answer held at the as-of day (design: "Facts: one mechanism").
import type { Claim, ClaimValue } from '../annotate/claims/claim';
import { resolveTimex, type Timex } from '../dutch/temporal';
import { parseEdtf } from '../knowledge/edtf';
import type { Fact, FactVersion } from '../knowledge/model';
import { timelineAt, type DatedVersion } from '../knowledge/timeline';
import { rangeOf } from './amountAgrees';
import { FAR_AHEAD, isAboutPeriod, isLongAgo, isNumber } from './aboutPeriod';
import { agrees, differs, isOnlyIf } from './answers';
import { dateAgrees } from './datesAgree';
import { digitsOf, isDigitSwap } from './digits';
import { isDuring } from './during';
import { isJustPast, isLineOfPlan, LATELY, overtakenDay, overtakenPlan } from './overtakenPlan';
import { isOfNewer } from './ofNewer';
import { daysBefore, endsBefore, isSince, pointOf, sinceWhen } from './saidTimes';

/** What became of a claim; the contract's words. */
export type ClaimStatus =
  'geldt' | 'verouderd' | 'afwijkend' | 'nog-niet-bekend' | 'historie' | 'aangehaald' | 'onbeslist';

/** Of these the ones that are findings. */
export const WRONG: ReadonlySet<ClaimStatus> = new Set(['verouderd', 'afwijkend', 'nog-niet-bekend']);

/** A judged claim with the versions it was judged by. */
export interface Judgement {
  readonly status: ClaimStatus;
  /** Undecided only for what the draft tells right elsewhere. */
  readonly isToldRight?: true;
  /** It tells the day on which it became known: nothing else is meant. */
  readonly onItsDay?: true;
  /** The version the draft gives. */
  readonly given?: DatedVersion;
  /** The version in force at the as-of day. */
  readonly inForce?: DatedVersion;
}

/** Judges a claim of a fact at an as-of day; undefined where it speaks of another time than the fact's question. `onbeslist` wherever it is not sure. */
export function judgeClaim(claim: Claim, fact: Fact, asOf: string): Judgement | undefined {
  const judgement = judgementOf(claim, fact, asOf);
  const { value } = claim;
  if (!judgement || value.type !== 'event' || value.perhaps !== true || judgement.status === 'geldt') return judgement;
  // What is written alike in present and past foresees a day of which nobody could know so long before.
  const since = judgement.status === 'nog-niet-bekend' ? judgement.given?.certain : undefined;
  return since !== undefined && daysBefore(since, PREPARED) > asOf ? judgement : { status: 'onbeslist' };
}

/** How long before its day something may have been announced, and a moment is set, in days. */
const [ANNOUNCED, PREPARED] = [30, 14];

function judgementOf(claim: Claim, fact: Fact, asOf: string): Judgement | undefined {
  const { telling, value } = claim;
  // A line of a planning: what its label puts ahead of the draft has not happened.
  if (telling.label && claim.value.type === 'event' && claim.value.phase === 'done' && isAhead(telling.label, asOf))
    return { status: 'onbeslist' };
  if (!isDuring(claim, fact, asOf) || !isAboutPeriod(claim, fact, asOf)) return undefined;
  if (telling.quoted) return { status: 'aangehaald' };
  // "Mogelijk sluit de VNG weer aan, wanneer aan de voorwaarden is voldaan" says that it has not.
  const isImplied = telling.possible && isImpliedNotYet(claim);
  if (
    telling.question ||
    (!isImplied && ((telling.conditional && !isOnlyIf(claim, fact)) || telling.possible)) ||
    (telling.wished && !fact.cues?.plan)
  )
    return { status: 'onbeslist' };
  const timeline = timelineAt(fact, asOf);
  const inForce = timeline.inForce.at(-1);
  const current = [...timeline.inForce, ...timeline.possible];
  const isSaid = ({ version }: DatedVersion) =>
    // "Moet in juni zijn vastgesteld": a perfect of what is still to come.
    agrees(claim.value, fact, version, asOf, telling.planned ? 'future' : telling.tense) ||
    isOnDayOf(claim.value, fact, version, asOf);
  const agreesWith = (versions: readonly DatedVersion[]) => [...versions].reverse().find(isSaid);
  const given = agreesWith(current);
  if (given && (current.every(isSaid) || !timeline.past.some(({ version }) => isVeryDate(value, version, asOf))))
    return { status: 'geldt', given, ...(inForce ? { inForce } : {}) };
  if (inForce && isLineOfPlan(claim, fact, inForce)) return { status: 'geldt', given: inForce, inForce };
  const past =
    agreesWith(timeline.past) ??
    overtakenPlan(claim, fact, timeline.past, inForce, asOf) ??
    overtakenDay(claim, fact, timeline.past, current, asOf);
  // A past excuses an answer that was right once, not a number that no source ever gave.
  const isNeverKnown =
    (isNumber(claim) || isWrongDay(claim, fact, current, asOf)) &&
    !past &&
    !(telling.historic && (changes(fact) || claim.ownWords !== true) && !isSwapOfOnly(claim, fact)) &&
    (telling.tense !== 'conditional' || fact.cues?.plan === true || isOfLater(fact, asOf));
  const foreseeable = timeline.later.filter((one) => !isTooFarAhead(one, claim, fact, asOf));
  const isForetold =
    !past && foreseeable.some((one) => (isNeverSo(claim) || isOnDayKnown(claim, one.version, asOf)) && isSaid(one));
  // "Sinds januari is de VNG terug", in a draft of December: what once was so too, is told of a time that is still to come.
  const again =
    past &&
    foreseeable.find(
      (one) =>
        isSaid(one) &&
        (claim.times.some((timex) => isSince(timex) && isAhead(timex, asOf)) ||
          (isToldAsSo(claim) && isOnDayKnown(claim, one.version, asOf))),
    );
  if (again) return { status: 'nog-niet-bekend', given: again, ...(inForce ? { inForce } : {}) };
  // "Het zou 371 miljoen opleveren": that it is told as hearsay does not make it known.
  const isOddNumber = !past && telling.tense === 'conditional' && isNumber(claim) && isOdd(claim.value);
  if (
    isHistory(claim, fact, inForce, asOf) &&
    !isNeverKnown &&
    !isForetold &&
    !isOddNumber &&
    !(past && isOfNewer(claim, inForce, asOf))
  )
    return { status: 'historie', ...(inForce ? { inForce } : {}) };
  // "Agema is minister", in the weeks in which who came after her may have been in office already: she is not, for certain.
  const since = inForce ?? timeline.possible.at(-1);
  if (past && since) return { status: 'verouderd', given: past, inForce: since };
  const later = foreseeable.find(isSaid);
  if (later && !inForce && isBarePlan(claim)) return { status: 'onbeslist' };
  // "Nog niet geregeld" was true before anybody wrote it down; a denial that is the only answer there ever was, is a rule.
  if (later && !inForce && isFirst(later.version, claim, fact) && !isOnDayKnown(claim, later.version, asOf))
    return { status: 'onbeslist' };
  // "Op 1 juli gaat het loket dicht": the day on which it became so says that somebody has told it.
  const isOnDay =
    claim.times.some((timex) => timex.granularity === 'day' || isSince(timex)) &&
    foreseeable.some((one) => isSaid(one) && isOnDayKnown(claim, one.version, asOf));
  if (
    later &&
    ((isMerelyPlanned(claim, fact) && !isOnDay) ||
      isDoneWithoutName(claim) ||
      isForThisTime(claim, asOf) ||
      isAnnounced(claim, later.version, asOf)) &&
    !fact.cues?.plan
  )
    return { status: 'onbeslist' };
  if (later)
    return telling.tense === 'conditional' && !isOddNumber
      ? { status: 'onbeslist' }
      : {
          status: 'nog-niet-bekend',
          given: later,
          ...(inForce ? { inForce } : {}),
          ...(isForetold ? { onItsDay: true } : {}),
        };
  if (past) return { status: 'onbeslist' };
  // What was known about then, be it not for certain by that very day, is what a number or a date has to be held against.
  const held = inForce ?? (value.type === 'amount' || value.type === 'date' ? timeline.possible.at(-1) : undefined);
  return differs(claim, fact, current, asOf) && held ? { status: 'afwijkend', inForce: held } : { status: 'onbeslist' };
}

/** "In het derde kwartaal": told just as an answer was that went, where the day of one of those that hold lies in it by chance. */
function isVeryDate(value: ClaimValue, version: FactVersion, asOf: string): boolean {
  if (value.type !== 'date') return false;
  const known = parseEdtf(String(version.value));
  const { from, to } = resolveTimex(value.date, asOf, 'future');
  return from !== to && known?.from === from && known.to === to;
}

/** "Er moet een aanvullend akkoord komen": a plan without a time is older than the first time that was named for it. */
function isBarePlan({ value }: Claim): boolean {
  return value.type === 'event' && value.phase === 'ahead' && value.date === undefined;
}

/** The only answer there ever was, with its digits in another order: no past had that one. */
function isSwapOfOnly({ value }: Claim, fact: Fact): boolean {
  const range = rangeOf(fact.versions[0]!);
  return value.type === 'amount' && range !== undefined && !changes(fact) && isDigitSwap(value.amount.min, range[0]);
}

// "Met beoordelen is in februari gestopt", in a draft of January: the month of this year in which it became known. So is one that is
// told with its year, and is still to come: "in januari 2025 kwamen zij terug", in a draft of December.
function isOnDayKnown({ times, sentenceTimes }: Claim, { since }: FactVersion, asOf: string): boolean {
  return (times.length > 0 ? times : sentenceTimes)
    .map(sinceWhen)
    .some(
      (timex) =>
        (timex.relativeBy === 'omission' ? isLongAgo(timex, asOf) : isAhead(timex, asOf)) &&
        dateAgrees(timex, since, asOf, 'future'),
    );
}

function isToldAsSo({ telling: { tense }, times }: Claim): boolean {
  return tense === 'past' || tense === 'perfect' || times.some(isSince);
}

/** Told as what was so, or a date, and none of the answers that were in force until now: what nobody knew yet is no past. */
function isNeverSo({ telling, value, times, sentenceTimes, hasVerb }: Claim): boolean {
  if (value.type === 'date') return true;
  return (
    value.type === 'state' &&
    hasVerb === true &&
    !telling.historic &&
    (telling.tense === 'past' || telling.tense === 'perfect') &&
    [...times, ...sentenceTimes].every(({ anchor }) => anchor === 'event')
  );
}

/** "Zou in 2027 naar 265 euro gaan": of a time that is still to come every number is one that was announced. */
function isOfLater({ cues }: Fact, asOf: string): boolean {
  const from = cues?.period === undefined ? undefined : parseEdtf(cues.period)?.from;
  return from !== undefined && from !== null && from > asOf;
}

function isSoon(timex: Timex, asOf: string): boolean {
  if (timex.expression.type !== 'day') return false;
  const { to } = resolveTimex(timex, asOf, 'future');
  return to !== null && to > asOf && daysBefore(to, LATELY) <= asOf;
}

/** Longest stretch that a day or month without a year may stand for, in days. */
const LONGEST_MOMENT = 45;

/** "Op 18 april naar de Kamer gegaan", "begin juli gesloten": where no year is told, the day or month itself says which one is meant. */
function isOnDayOf(value: ClaimValue, fact: Fact, version: FactVersion, asOf: string): boolean {
  if (value.type !== 'date' && (value.type !== 'event' || value.phase !== 'done')) return false;
  if (value.date?.relativeBy !== 'omission') return false;
  // "Eindigt op 31 december", in a draft of November: the one that is near.
  if (value.type === 'date' && isSoon(value.date, asOf)) return false;
  const { granularity } = value.date;
  // "Moet eind september klaar zijn", in a draft of October: next year's would be told with its year.
  if (granularity !== 'day' && (granularity !== 'month' || (value.type === 'date' && !isJustPast(value.date, asOf))))
    return false;
  const edtf = value.type === 'date' ? String(version.value) : version.date;
  const known = edtf === undefined ? undefined : parseEdtf(edtf);
  if (!known || known.to === null || known.from === null || known.from < daysBefore(known.to, LONGEST_MOMENT))
    return false;
  return agrees(value, fact, version, daysBefore(known.to, -1), 'past');
}

/** Answers that something is not so yet, by their names. */
const NOT_YET = /^(?:nog|niet|geen)-|^(?:gepland|verwacht)$/;

/** Of these the ones that deny; that something is planned somebody has to have said. */
const NOT = /^(?:nog|niet|geen)-/;

/** "Mogelijk sluit de VNG weer aan": what may still come is not there yet, for certain. */
function isImpliedNotYet({ value }: Claim): boolean {
  return value.type === 'state' && !value.denied && NOT_YET.test(value.slug);
}

/** That something is not there yet was so before anybody wrote it down. */
function isFirst({ value }: FactVersion, { value: said }: Claim, fact: Fact): boolean {
  if (said.type !== 'state' || !changes(fact)) return false;
  return said.denied || (value === fact.versions[0]?.value && NOT.test(said.slug));
}

/** Whether the answer was ever another. */
function changes({ versions }: Fact): boolean {
  return versions.some(({ value }) => value !== versions[0]?.value);
}

/** A thing that happened, put on another day than the one that is known: no telling makes that right. */
function isWrongDay(claim: Claim, fact: Fact, current: readonly DatedVersion[], asOf: string): boolean {
  return claim.value.type === 'event' && claim.value.phase === 'done' && differs(claim, fact, current, asOf);
}

/** "Het is vastgesteld": of what nobody could know yet it has to be said what it was, or when; else it is another thing that was done. */
function isDoneWithoutName({ value, subject }: Claim): boolean {
  return value.type === 'event' && value.phase === 'done' && value.date === undefined && subject !== 'named';
}

/** Nobody tells so long before what became known then: words that read so are about something else. A number or an end says it all by itself. */
function isTooFarAhead({ possible }: DatedVersion, claim: Claim, { cues }: Fact, asOf: string): boolean {
  return !isNumber(claim) && cues?.date?.side !== 'to' && daysBefore(possible, FAR_AHEAD) > asOf;
}

/** So many digits are hit upon by nobody. */
const ODD_DIGITS = 3;

function isOdd(value: ClaimValue): boolean {
  return value.type === 'amount' && digitsOf(value.amount.min) >= ODD_DIGITS;
}

/** "De leden moeten nog instemmen": a state that is only told as to come does not rest on what became known later. */
function isMerelyPlanned({ telling, value }: Claim, { cues }: Fact): boolean {
  // "Wil het laten doorlopen": of what is not yet done but planned, a plan is the answer.
  const event = cues?.event;
  if (value.type !== 'state' || (event && event.ahead === undefined && value.slug === event.notYet)) return false;
  return telling.planned || telling.tense === 'future' || telling.tense === 'conditional';
}

/** "Op 23 februari wordt het kabinet-Jetten beëdigd", in a draft of that month: what is told for the very day may have been announced. */
function isAnnounced({ ofName, telling, times }: Claim, { since }: FactVersion, asOf: string): boolean {
  if (ofName !== true || telling.tense !== 'present' || daysBefore(since, ANNOUNCED) > asOf) return false;
  return times.some(
    (timex) => timex.granularity === 'day' && !isSince(timex) && dateAgrees(timex, since, asOf, 'future'),
  );
}

/** "Het akkoord ligt er dit kwartaal": a present of a time that is not over yet announces. */
function isForThisTime({ telling, value, times }: Claim, asOf: string): boolean {
  if (value.type !== 'state' || telling.tense !== 'present') return false;
  return times.some((timex) => {
    const isNow = timex.relativeBy === 'word' && (timex.granularity === 'quarter' || timex.granularity === 'month');
    return isNow && (resolveTimex(timex, asOf).to ?? asOf) > asOf;
  });
}

/** Told as done: by its verb, or by words that say as much of what happens once ("het bestuur gaf zijn fiat"). */
function isDone(value: ClaimValue, { cues }: Fact): boolean {
  if (value.type === 'event') return value.phase === 'done';
  return value.type === 'state' && !value.denied && value.slug === cues?.event?.done;
}

/** Told as something of the past: no error, whatever came after. */
function isHistory(claim: Claim, fact: Fact, inForce: DatedVersion | undefined, asOf: string): boolean {
  const { telling, value } = claim;
  if (claim.asksWho && inForce && isOfTimeSince(claim, inForce, asOf)) return false;
  if (telling.historic || (telling.label && endsBefore(telling.label, asOf, telling.planned ? 'future' : 'past')))
    return true;
  if (isDone(value, fact)) return false;
  // "Zou dit kwartaal moeten verschijnen" tells a plan, as long as the day has not passed.
  if (telling.tense === 'conditional' && value.type === 'event' && telling.planned && value.date)
    return endsBefore(value.date, asOf, 'future');
  const isPlan = fact.cues?.plan === true && value.type !== 'date';
  if (telling.tense === 'past' || (telling.tense === 'conditional' && !isPlan)) return true;
  // "In september 2025 stuurt minister Bruijn het naar de Kamer": what he did, he did then.
  if (
    claim.asksWho &&
    claim.times.some((timex) => timex.relativeBy === undefined && !isSince(timex) && endsBefore(timex, asOf))
  )
    return true;
  // A perfect with its own past date tells what happened then; without one it says how things are now.
  return telling.tense === 'perfect' && fact.kind === 'state' && claim.times.some((timex) => endsBefore(timex, asOf));
}

/** "Vorige week stuurde minister Bruijn de stukken", where another was in office by then. */
function isOfTimeSince({ times }: Claim, { certain }: DatedVersion, asOf: string): boolean {
  return (
    times.length > 0 &&
    times.every((timex) => {
      const { from, to } = pointOf(timex, asOf, 'past');
      return from !== null && from > certain && to !== null && to <= asOf;
    })
  );
}

function isAhead(timex: Timex, asOf: string): boolean {
  const { from } = resolveTimex(timex, asOf);
  return from !== null && from > asOf;
}
