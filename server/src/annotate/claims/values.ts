// Value attachment: the date or phase that a clause gives to the subject of a fact.
import type { Timex } from '../../dutch/timex';
import { hasAnyIn } from '../../dutch/tokens';
import type { ClaimValue } from './claim';
import type { FactCues } from './claimIndex';
import type { ClauseReading } from './clauseReading';
import { isGivenBy, isPerhapsPast, onlyTells } from './announcements';
import type { PhraseMatch } from './matchPhrase';
import { datesOf, datesWith, isMeant, lastOfList, looksBack, onlyDate, withoutBound, type PlacedDate } from './dates';
import { dayNamed } from './knownDays';
import { isOfOtherMoment } from './otherMoment';
import { isPlainPresent } from './plainPresent';
import { dateThen } from './dateThen';
import { finitenessOf } from '../../dutch/finite-forms';
import { tokenFrom, within, type Unit } from './unit';
import { lineLabel } from './lineLabel';
import { claimWords } from './words';

/** A value with the words that carry it; offsets in the text of the unit. */
export interface FoundValue {
  readonly value: ClaimValue;
  readonly from: number;
  readonly to: number;
  /** How telling the match is. */
  readonly words: number;
  /** Of an amount: the words needed stand by it. Of a number of things: right before its noun. */
  readonly ownWords?: boolean;
  /** That something is asked is what the match says. */
  readonly asks?: boolean;
  readonly inPeriod?: boolean;
  /** Terms it leans on. */
  readonly around?: readonly string[];
  /** The dates that go with the value, where they are fewer than those of its clause. */
  readonly times?: readonly Timex[];
  /** These dates are of what it leans on. */
  readonly lentTimes?: boolean;
}

/** "De werkagenda 2027-2030", "voor 2027 een bedrag van": years that something is for, and no moment. */
function isOfThing(date: PlacedDate, clause: ClauseReading, unit: Unit): boolean {
  const { timex, from, to } = date;
  if (timex.granularity !== 'year') return false;
  if (timex.expression.type === 'range') return /^\d{4}\s?[-–]\s?\d{2,4}$/.test(unit.text.slice(from, to));
  return (
    /\bvoor \d{4}$/i.test(unit.text.slice(Math.max(0, from - 5), to)) &&
    within(unit.others, clause.from, clause.to).some(({ annotation }) => annotation.type === 'amount')
  );
}

/** The date a clause ties to the question: of the side that is asked for where there are several. */
export function dateValues(
  cues: FactCues,
  clause: ClauseReading,
  unit: Unit,
  {
    isPoint,
    isOnlyPoint,
    isDenied,
  }: { readonly isPoint: boolean; readonly isOnlyPoint: boolean; readonly isDenied: boolean },
): FoundValue[] {
  const side = cues.cues.date?.side ?? 'at';
  const own = datesWith(clause, unit);
  const then = own.length === 0 ? dateThen(clause, unit) : undefined;
  const all = (then ? [then] : own).filter((one) => one.timex.impossible !== true && !isOver(one, unit));
  const fits = all.filter((one) => {
    const { timex } = one;
    return side === 'to'
      ? // What is denied is so only from a day on: "is na 2027 niet meer beschikbaar".
        (timex.bound === 'from' ? isEndedFrom(timex, clause, isPoint) : !isDenied) &&
          (isPoint || timex.bound !== undefined || timex.granularity === 'day' || isEnd(timex))
      : side === 'from'
        ? // Of the old rule only its end says when the new one begins: "geldt nog tot 1 januari".
          timex.bound === 'until'
          ? isPoint || waits(clause, unit) || isMeant(clause, timex, one.from, unit)
          : !isOnlyPoint
        : (timex.bound === undefined || timex.bound === 'until') && !isOfThing(one, clause, unit);
  });
  // "Het beoordelen is in februari gestopt": a day of this year on which something ended is no time till which it goes on.
  const isTold = clause.telling.tense === 'perfect' || clause.telling.tense === 'past';
  if (side === 'to' && isTold && fits.every(({ timex }) => timex.relativeBy === 'omission')) return [];
  const one = onlyDate(fits, unit) ?? (side === 'to' ? lastOfList(all, unit) : undefined);
  if (!one) return [];
  const { bound } = one.timex;
  const isPlain =
    side === 'from'
      ? bound === 'until'
      : (bound === 'from' && !isFromYear(one.timex)) || isMeant(clause, one.timex, one.from, unit);
  const date = isPlain ? withoutBound(one.timex) : one.timex;
  return [{ value: { type: 'date', date }, from: one.from, to: one.to, words: 2 }];
}

/** "Na 31 maart 2027 neemt zij geen aanvragen meer aan", "eindigt pas na 2027", "bestaat met ingang van 1 januari niet meer", "loopt met ingang van 2027 af": it goes on till then. */
function isEndedFrom(
  { expression, granularity }: Timex,
  { negated, predicates }: ClauseReading,
  isPoint: boolean,
): boolean {
  if (expression.type !== 'bound' || expression.since === true) return false;
  return expression.mod === 'AFTER'
    ? negated || isPoint || predicates.some(({ lemma }) => ENDS.has(lemma))
    : isPoint && (granularity === 'day' || expression.of.type === 'year' || expression.of.type === 'part');
}

/** "Met ingang van 2027": from the first day of that year. */
function isFromYear({ expression }: Timex): boolean {
  return expression.type === 'bound' && expression.of.type === 'year' && expression.mod === 'ON_OR_AFTER';
}

/** "Na 2026 stopt de uitkering". */
const ENDS: ReadonlySet<string> = new Set(claimWords('valuesEnds'));

/** What is put off till a day begins on it: "laat op zich wachten tot", "is uitgesteld tot". */
const WAITS: ReadonlySet<string> = new Set(claimWords('valuesWaits'));

function waits({ runs }: ClauseReading, { tokens }: Unit): boolean {
  return hasAnyIn(tokens, runs, WAITS);
}

/** "2023 tot en met 2026", "eind 2028": an end is named. */
function isEnd({ expression }: Timex): boolean {
  return expression.type === 'range' || (expression.type === 'part' && expression.part === 'END');
}

/** "Sinds de ondertekening van het akkoord gaan wij …": what the noun says is done, whatever the clause goes on to tell. */
const SINCE = /\b[Ss]inds (?:de |het |haar |hun |zijn )?(?:partijen |alle )?$/;
const LONGEST_SINCE = 24;

function isSince({ timex: { expression } }: PlacedDate): boolean {
  return expression.type === 'bound' && expression.since === true;
}

/** "Het op 8 september getekende AZWA": what its noun is told to be is done, whatever the clause goes on to tell. */
function isAttributed(from: number, to: number, { predicates, planned }: ClauseReading, { tokens }: Unit): boolean {
  const own = predicates.filter(({ tokens: [at] }) => from <= tokens[at!]!.start && tokens[at!]!.start < to);
  return !planned && own.length > 0 && own.every(({ shape }) => shape === 'attributive');
}

/** Behind "een": not the one that was spoken of. */
function isOfNone(from: number, { tokens }: Unit): boolean {
  return tokens[tokenFrom(tokens, from) - 1]?.lower === 'een';
}

/** "voegde voor 2026 een miljard toe": a year that says what something is for, not when it happens. */
function isFor({ timex, from }: PlacedDate, { text }: Unit): boolean {
  return timex.granularity === 'year' && /\b(?:voor|over|van)\s$/u.test(text.slice(Math.max(0, from - 6), from));
}

/** "De verdeling over 2027 ziet er zo uit": a year that something is about. */
function isOver({ timex, from }: PlacedDate, { text }: Unit): boolean {
  return timex.granularity === 'year' && text.slice(Math.max(0, from - 5), from) === 'over ';
}

/** "Op 18 april verscheen de nota, met geld tot en met 2027": of several dates the one day on which it is known to have been done. */
function dayDone({ doneOn }: FactCues, all: readonly PlacedDate[]): PlacedDate | undefined {
  if (all.length === 0) return undefined;
  const done = all.filter(({ timex }) => doneOn.has(dayNamed(timex) ?? ''));
  return done.length === 1 ? done[0] : undefined;
}

/** "Is op 7 juli vastgesteld en op 17 juli geplaatst": the one behind the last "en", before what it tells. */
function dayBehindAnd(all: readonly PlacedDate[], to: number, { text }: Unit): PlacedDate | undefined {
  if (all.length < 2) return undefined;
  const and = text.lastIndexOf(' en ', to);
  const behind = all.filter(({ from }) => and < from && from < to);
  return and > all[0]!.to && behind.length === 1 ? behind[0] : undefined;
}

const NOT_ALL = /\bniet (?:alle|allemaal|iedereen|iedere|elke)\b/;

const NO_DATES: readonly PlacedDate[] = [];

/** Whether what happens is told as done, as still to come, or as expressly not done yet; with its date where the clause has one. */
export function eventValue(
  cues: FactCues,
  clause: ClauseReading,
  unit: Unit,
  { denied, from, to, words, wide, noun, verbal = false }: PhraseMatch,
): FoundValue | undefined {
  const event = cues.cues.event;
  if (!event) return undefined;
  if (denied) {
    // "Getekend op 10 juli, al doen nog niet alle partijen mee": of some it is so.
    if (NOT_ALL.test(unit.text.slice(from, to))) return undefined;
    return event.notYet === undefined
      ? undefined
      : { value: { type: 'event', phase: 'notYet', slug: event.notYet }, from, to, words };
  }
  // Of words from several clauses a date of one of them is the date only where the sentence has no other.
  const dates = wide ? datesOf(clause.sentence, unit) : datesWith(clause, unit);
  // Among the words that tell it: "met de nota, die op 18 april naar buiten kwam, gaat er over drie jaar …".
  const among = wide && dates.length > 1 ? dates.filter((date) => date.from >= from && date.to <= to) : NO_DATES;
  const all = among.length === 1 ? among : dates;
  const when = all.filter((one) => !isFor(one, unit) && !isOfOtherMoment(one, { to }, unit));
  const only = onlyDate(when, unit) ?? dayDone(cues, when);
  const date = only ?? dayBehindAnd(when, to, unit);
  // "Al voorzien van alle handtekeningen, sinds september": what has been so since is no plan, whatever its verb.
  const isBack =
    SINCE.test(unit.text.slice(Math.max(0, from - LONGEST_SINCE), from)) ||
    (date !== undefined && looksBack(date, unit) && (!clause.planned || isSince(date)));
  const isGiven =
    date !== undefined && !clause.planned && (isGivenBy(to, clause, unit) || isGivenBy(date.to, clause, unit));
  const attributed = isAttributed(from, to, clause, unit);
  // "Een getekend akkoord is er nog niet".
  if (attributed && clause.negated && isOfNone(from, unit))
    return event.notYet === undefined
      ? undefined
      : { value: { type: 'event', phase: 'notYet', slug: event.notYet }, from, to, words };
  // "Aanleiding is de handtekening die zij op 3 februari zetten": named with the day on which it was done.
  const isNamed = noun && date !== undefined && !clause.planned && onlyTells(clause, unit) && dayDone(cues, [date]);
  if (isExpectedThen(clause, unit)) return undefined;
  const phase =
    isBack || isGiven || attributed || isNamed ? 'done' : phaseWith(date, clause, unit, event.ahead === undefined);
  // "Op 8 september zetten partijen hun handtekening" may tell of the past as well as announce it; of what nobody called to come, its day foresees it.
  if (phase === 'ahead' && (event.ahead === undefined || (!clause.planned && isPerhapsPast(clause, unit)))) {
    const day = date && dayDone(cues, [date]);
    if (!day) return undefined;
    const value = { type: 'event', phase: 'done', slug: event.done, date: day.timex, perhaps: true } as const;
    return { value, from: Math.min(from, day.from), to: Math.max(to, day.to), words };
  }
  const slug = phase === 'done' ? event.done : event.ahead;
  if (phase === undefined || slug === undefined) return undefined;
  // "Het beoogde akkoord heeft een naam gekregen": it is named as what is to come.
  if (phase === 'done' && TO_COME.test(unit.text.slice(from, to))) return undefined;
  // "De toets was af voordat de raadpleging begon": what began is not over. "Voorlopig, tot de leden zijn gehoord": they have not been.
  if (phase === 'done' && BEFORE.has(clause.opener ?? '')) return undefined;
  if (phase === 'done' && !BEGINS.has(slug) && BEGUN.test(unit.text.slice(from, to))) return undefined;
  if (!date || isLaterThan(date, from, unit)) return { value: { type: 'event', phase, slug }, from, to, words };
  // "**September 2025.** Het wordt op de 8e getekend": the label says of which month.
  const label = lineLabel(clause.sentence, unit);
  if (label && date.timex.expression.type === 'monthDay')
    return { value: { type: 'event', phase: 'done', slug: event.done ?? slug, date: label }, from, to, words };
  return {
    value: { type: 'event', phase, slug, date: date.timex, verbal },
    from: only ? Math.min(from, date.from) : date.from,
    to: Math.max(to, date.to),
    words,
  };
}

const BEFORE: ReadonlySet<string> = new Set(['voordat', 'tot', 'totdat', 'alvorens']);

const BEGUN = /\b(?:begon|begonnen|startten|startte|gestart|van start)\b/i;
/** Of these to begin is to be done. */
const BEGINS: ReadonlySet<string> = new Set(['gestart', 'live']);

const TO_COME = /\b(?:beoogde|geplande|voorgenomen|verwachte|aangekondigde)\b/i;

/** Verbs of expecting, told of the past. */
const EXPECTED: ReadonlySet<string> = new Set(claimWords('valuesExpected'));
const SAYS_EXPECTED =
  /\bging(?:en)? (?:[a-z]+ ){0,4}uit van\b|\b(?:was|waren|werd) (?:[a-z0-9]+ ){0,6}(?:gepland|voorzien|beoogd)\b/;

/** "In november ging men nog uit van ondertekening in december": what was expected then need not have happened. */
function isExpectedThen({ telling: { tense }, runs, from, to }: ClauseReading, { tokens, text }: Unit): boolean {
  if (tense !== 'past' && tense !== 'perfect') return false;
  return hasAnyIn(tokens, runs, EXPECTED) || SAYS_EXPECTED.test(text.slice(from, to));
}

/** The phase that a clause with a date tells. "8 september 2025: partijen tekenen": what a date labels happened then, be it told in the present. */
export function phaseWith(
  date: PlacedDate | undefined,
  clause: ClauseReading,
  unit: Unit,
  isNeverAhead: boolean,
): 'done' | 'ahead' | undefined {
  const { planned, modal, telling } = clause;
  const isRecorded = telling.tense === 'present' || telling.tense === 'none';
  // "September 2025. Het AZWA wordt op de 8e getekend": the day is one of the month that the label names.
  const label = lineLabel(clause.sentence, unit);
  const isOfLabel =
    date !== undefined && label !== undefined && (date.timex === label || date.timex.expression.type === 'monthDay');
  if (isOfLabel && isRecorded && !planned && !modal) return 'done';
  if (date === undefined && telling.tense === 'present' && !planned && !modal && liesThere(clause, unit, isNeverAhead))
    return 'done';
  if (date !== undefined && isSinceThen(date, unit)) return 'done';
  // "Ledenbesluit: vrijdag": the one that comes as well as the one that went by.
  if (date?.timex.expression.type === 'weekday' && telling.tense === 'none') return undefined;
  const isDay = !label && date?.timex.granularity === 'day';
  // "Op 2 december hakken de leden de knoop door": no line without a verb.
  if (isDay && telling.tense === 'none' && isPlainPresent(clause, unit)) return 'ahead';
  return phaseOf(clause, date !== undefined, isDay, isNeverAhead);
}

/** "Gemeenten doen mee sinds de stemming van 2 december", "sedert het besluit van de vergadering, genomen op 2 december": what something dates from was done. */
function isSinceThen({ from }: PlacedDate, { tokens }: Unit): boolean {
  const at = tokenFrom(tokens, from);
  for (let back = at - 2; back >= Math.max(0, at - SINCE_REACH); back--) {
    const { lower } = tokens[back]!;
    if (finitenessOf(lower) === 'sure' || lower === ';' || lower === ':') return false;
    if (DATES_FROM.has(lower)) return ARTICLES.has(tokens[back + 1]!.lower);
  }
  return false;
}

const SINCE_REACH = 12;
const DATES_FROM: ReadonlySet<string> = new Set(['sinds', 'sedert', 'dankzij']);
const ARTICLES: ReadonlySet<string> = new Set(['de', 'het', 'een', 'haar', 'hun']);

const LIES: ReadonlySet<string> = new Set(['ligt', 'liggen', 'staat', 'staan']);
const ALREADY: ReadonlySet<string> = new Set(['al', 'reeds', 'inmiddels', 'intussen', 'ondertussen']);

/** "De review ligt al bij de Kamer": how it lies there now tells that it came there. */
function liesThere({ runs }: ClauseReading, { tokens }: Unit, isNeverAhead: boolean): boolean {
  const has = (words: ReadonlySet<string>) => hasAnyIn(tokens, runs, words);
  return has(LIES) && (isNeverAhead || has(ALREADY));
}

/** "Is op 7 juli vastgesteld en tien dagen later gepubliceerd": the day is that of what came before. */
function isLaterThan({ to }: PlacedDate, from: number, { text }: Unit): boolean {
  return to < from && /\b(?:dagen|weken|maanden) later\b/.test(text.slice(to, from));
}

/**
 * Done in a past or perfect, and in a line without a verb that names a day ("Naar de Kamer: 18 april 2025"); ahead in a future or a
 * plan, and in a present that names a date. A present without one says neither, but of what nobody ever called to come.
 */
function phaseOf(
  { planned, isPlan, passive, modal, predicates, telling: { tense } }: ClauseReading,
  isDated: boolean,
  isRecord: boolean,
  isNeverAhead: boolean,
): 'done' | 'ahead' | undefined {
  // "Moet voor de jaarwisseling getekend zijn"
  if (tense === 'perfect' && (isPlan || (planned && modal))) return 'ahead';
  if (tense === 'past' || tense === 'perfect') return 'done';
  // A noun with its date ("de val van 3 juni") tells what never was called to come as done.
  const isVerb = passive || modal || predicates.some(({ shape }) => shape === 'finite');
  if (isNeverAhead && isDated && tense === 'none' && !planned && !isVerb) return 'done';
  if (planned || tense === 'future') return 'ahead';
  if (!isDated) return undefined;
  return tense === 'present' ? 'ahead' : tense === 'none' && isRecord ? 'done' : undefined;
}
