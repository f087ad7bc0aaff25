// A claim from what was found in a clause: where it stands, how it is told, and which dates stand around it.
import { finitenessOf } from '../../dutch/finite-forms';
import { hasAnyIn } from '../../dutch/tokens';
import { isInside } from '../../dutch/quotes';
import type { Timex } from '../../dutch/temporal';
import type { Claim } from './claim';
import { hasVerb } from './claimPlace';
import type { FactCues } from './claimIndex';
import type { ClauseReading, Reach } from './clauseReading';
import { isOfNoun, isSpread } from './dates';
import { dateThen } from './dateThen';
import { matchPhrase } from './matchPhrase';
import type { SubjectSource } from './subject';
import { lineLabel } from './lineLabel';
import { isUndecided } from './undecided';
import { inReach, isInName, tokenFrom, type Unit } from './unit';
import type { FoundValue } from './values';
import { claimWords } from './words';

/** The claim that a clause makes of a fact by a value that was found in it. */
export function toClaim(
  cues: FactCues,
  clause: ClauseReading,
  unit: Unit,
  subject: SubjectSource,
  found: FoundValue,
): Claim {
  const { fact, asksWho } = cues;
  const label = lineLabel(clause.sentence, unit);
  const own = found.value.type === 'date' || found.value.type === 'event' ? found.value.date : undefined;
  // "Zij heeft in november besloten te stoppen": what has no subject of its own has the time of the clause that it hangs on.
  const inClause = timesIn(clause, unit, own);
  const near = inClause.length > 0 ? inClause : timesAround(clause, unit, own);
  const sentenceTimes = found.times ? [] : timesIn(clause.sentence, unit, own).filter((timex) => !near.includes(timex));
  return {
    fact: fact.id,
    kind: fact.kind,
    value: found.value,
    ...unit.source(found.from, found.to),
    passage: unit.passage,
    from: Math.max(0, found.from - unit.ownFrom),
    to: Math.max(1, found.to - unit.ownFrom),
    sentenceFrom: Math.max(0, clause.sentence.from - unit.ownFrom),
    sentenceTo: Math.max(1, clause.sentence.to - unit.ownFrom),
    telling: {
      ...clause.telling,
      ...(isToldAsAsked(found, clause, unit) ? { question: false } : {}),
      ...(found.value.type === 'state' && isUndecided(found.from, found.to, clause, unit) ? { question: true } : {}),
      ...(isIntended(cues, found, clause, unit) ? { wished: true } : {}),
      ...(isOfBefore(found, unit) ? { historic: true } : {}),
      ...(isDemandedBy(found, clause, unit) ? { conditional: false, wished: false } : {}),
      ...((asksWho && isInOffice(found, clause, unit)) || isTakenForGranted(found, clause, unit)
        ? { tense: 'present', planned: false }
        : { planned: clause.planned }),
      quoted:
        unit.quoted ||
        isInside(unit.quotes, found.from, found.to) ||
        isBegunInQuotes(found, unit) ||
        isQuotedName(subject, unit, asksWho === true),
      ...(label ? { label } : {}),
    },
    times: found.times ?? near,
    sentenceTimes,
    subject: subject.kind,
    words: found.words,
    ...(found.value.type === 'state' && found.from === subject.from && found.to === subject.to ? { ofName: true } : {}),
    ...(found.value.type === 'state' && hasVerb(found, clause, unit) ? { hasVerb: true } : {}),
    ...(asksWho ? { asksWho } : {}),
    ...(found.ownWords ? { ownWords: true } : {}),
    ...(found.inPeriod || (near.length + sentenceTimes.length === 0 && namesPeriod(cues, clause, found))
      ? { inPeriod: true }
      : {}),
    ...(found.lentTimes ? { lentTimes: true } : {}),
    ...(found.around ? { around: found.around } : {}),
  };
}

/** "Er wordt nog over gesproken of het GALA onder het AZWA valt": that it is still asked is what is told. */
function isToldAsAsked({ asks, from, to }: FoundValue, clause: ClauseReading, { text }: Unit): boolean {
  if (asks !== true) return false;
  const sentence = text.slice(clause.sentence.from, clause.sentence.to);
  return (from < clause.from || to > clause.to || STILL.test(sentence)) && !sentence.slice(-3).includes('?');
}

const STILL = /\bnog\b/;

/** "Minister Hermans moet zich nog inlezen": whatever somebody is still to do, who does it by his title has that title. */
function isInOffice({ value }: FoundValue, { planned, telling, runs }: ClauseReading, { tokens }: Unit): boolean {
  if (value.type !== 'state' || value.denied || !(planned || telling.tense === 'future')) return false;
  return !hasAnyIn(tokens, runs, BECOMING);
}

/** "Door de val van het kabinet kan de planning schuiven": what comes of it is unsure, and it is not. */
function isTakenForGranted({ value, from }: FoundValue, { planned, runs }: ClauseReading, { tokens }: Unit): boolean {
  if (value.type !== 'state' || value.denied || !planned) return false;
  const first = runs[0]!.first;
  return CAUSES.has(tokens[first]?.lower ?? '') && tokenFrom(tokens, from) <= first + 2;
}

const CAUSES: ReadonlySet<string> = new Set(['door', 'dankzij', 'wegens', 'vanwege', 'ondanks']);

/** Words that make an office one that somebody is still to have. */
const BECOMING: ReadonlySet<string> = new Set(claimWords('toClaimBecoming'));

const INTENDS =
  /\b(?:wil|willen|wilde|wilden|zet(?:ten)? (?:\p{Ll}+ )?in op|streeft|streven|beoogt|hoopt|hopen|pleit|pleiten|regeerprogramma)\b/iu;

/** "Het kabinet zet in op een akkoord dat het IZA verlengt tot en met 2028": till when something is to go on, nobody says that it does. */
function isIntended(
  { cues: { date, plan } }: FactCues,
  { value, from }: FoundValue,
  { sentence }: ClauseReading,
  { text }: Unit,
): boolean {
  return value.type === 'date' && date?.side === 'to' && plan !== true && INTENDS.test(text.slice(sentence.from, from));
}

/** "De 2,2 miljard uit 2024 is intussen kleiner", "in plaats van de 2 procent waar zij om vroegen": what it was, or is not. */
function isOfBefore({ value, from, to }: FoundValue, { text }: Unit): boolean {
  if (value.type !== 'amount') return false;
  return (
    OF_YEAR.test(text.slice(to, to + LONGEST_OF_YEAR)) || INSTEAD_OF.test(text.slice(0, from).slice(-LONGEST_INSTEAD))
  );
}

const OF_YEAR = /^ (?:euro )?uit 20\d\d\b/;
const LONGEST_OF_YEAR = 16;
const INSTEAD_OF = /\bin plaats van (?:de |het |een )?$/i;
const LONGEST_INSTEAD = 24;

/** "Voorwaarde is dat alle colleges het uiterlijk 15 november hebben vastgesteld": a last day that is demanded is the last day. */
function isDemandedBy({ value }: FoundValue, { opener, from }: ClauseReading, { tokens }: Unit): boolean {
  if (opener !== 'dat' || value.type !== 'date' || value.date?.bound !== 'until') return false;
  const at = tokenFrom(tokens, from);
  return tokens[at - 1]?.lower === 'is' && DEMANDS.has(tokens[at - 2]?.lower ?? '');
}

const DEMANDS: ReadonlySet<string> = new Set(['voorwaarde', 'eis', 'vereiste', 'conditie']);

/** "De ondertekening van het IZA is onder voorbehoud": what is named there tells, without any date, which time is meant. */
function namesPeriod({ periodAs }: FactCues, clause: ClauseReading, { value }: FoundValue): boolean {
  if (periodAs.length === 0 || (value.type !== 'state' && value.type !== 'event')) return false;
  const { stretch } = clause;
  return periodAs.some((phrase) => matchPhrase(phrase, stretch, 'either') !== undefined);
}

/** "Je schrijft "minister Agema"": the name is part of the words that are quoted, and not all of them; but a title in quotes is what somebody wrote. */
function isQuotedName({ from, to }: SubjectSource, { quotes, text }: Unit, isOffice: boolean): boolean {
  if (from === undefined || to === undefined) return false;
  return quotes.some(
    ({ start, end }) =>
      start <= from &&
      to <= end &&
      (isOffice ||
        end - start > to - from + LEAST_BESIDE ||
        WRITES.test(text.slice(Math.max(0, start - LONGEST_VERB), start))),
  );
}

/** "De opmerking 'die zijn er nog niet' is achterhaald": most of what is read was said by somebody else. */
function isBegunInQuotes({ from, to }: FoundValue, { quotes, tokens }: Unit): boolean {
  return quotes.some(
    ({ start, end }) =>
      start <= from &&
      from < end &&
      end < to &&
      tokens
        .slice(tokenFrom(tokens, start), tokenFrom(tokens, end))
        .some(({ lower }) => finitenessOf(lower) !== undefined),
  );
}

const WRITES = /\b(?:schrijft|schreef|schrijf|staat|stond|noemt|noemde|term|woorden?|vervang|schrap)\W*$/iu;
const LONGEST_VERB = 14;

const LEAST_BESIDE = 5;

/** Of a clause without a date those of what it hangs on, or what its "dan" stands for. */
function timesAround(clause: ClauseReading, unit: Unit, own: Timex | undefined): Timex[] {
  if (clause.governing) return timesIn(clause.governing, unit, own);
  const then = own === undefined ? dateThen(clause, unit) : undefined;
  return then ? [then.timex] : [];
}

/** The dates of a stretch, but for the one that is the value itself. */
function timesIn(reach: Reach, unit: Unit, own: Timex | undefined): Timex[] {
  const times: Timex[] = [];
  for (const one of inReach(unit.others, reach, unit)) {
    const { annotation } = one;
    if (
      annotation.type === 'date' &&
      annotation.timex !== own &&
      !isInName(one, unit) &&
      !isOfNoun(one, unit) &&
      !isSpread(one, unit)
    )
      times.push(annotation.timex);
  }
  return times;
}
