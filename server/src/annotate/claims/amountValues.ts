// Value attachment of amounts: which amounts of a clause answer a fact, by the subject that governs them and the words they stand among.
import type { TokenRun } from '../../dutch/clause';
import type { Timex } from '../../dutch/timex';
import { hasAny } from '../../dutch/tokens';
import type { AmountAnnotation } from '../annotation';
import { factsNear, factsWith } from './amountKeys';
import { isInPeriod } from './amountPeriods';
import { dateThen } from './dateThen';
import { amountPlaces, isOfDocument, type AmountPlace } from './amountPlaces';
import { isOfYears, isOfYearsTogether, isSumOfBefore, workedOut } from './amountRoles';
import { isBarredHere, needIn, stretchOf } from './amountWords';
import type { ClaimIndex, FactCues } from './claimIndex';
import type { ClauseReading } from './clauseReading';
import { goesOn, idsOf, pointsBack, stretchOfLayer, yearsBefore, yearsOf, type Layer } from './leaning';
import { Ground, type Support } from './ground';
import { isGottenHere, isLocal, isOfOwnBooks } from './locality';
import { isAcross, matchPhrase } from './matchPhrase';
import type { SubjectSource } from './subject';
import { inReach, tokenFrom, within, type Placed, type Unit } from './unit';
import { isUnlikely } from './unheardOf';
import type { FoundValue } from './values';
import { yearAfter } from './yearsBeside';
import { claimWords } from './words';

/** The unit of the amounts that answer a fact. */
export function amountUnit({ fact }: FactCues): AmountAnnotation['amount']['unit'] {
  return fact.kind === 'share' ? 'percent' : 'EUR';
}

/** Amounts of a clause that belong to the subject of the fact and to what its question is about. `words` of each is its ground. */
export function amountValues(
  cues: FactCues,
  clause: ClauseReading,
  unit: Unit,
  support: Support,
  index: ClaimIndex,
): FoundValue[] {
  const wanted = amountUnit(cues);
  const around = support.leaning ? [...idsOf(support.layers)] : idsIn(clause, unit);
  return amountPlaces(clause, unit).flatMap((place) => {
    const { one } = place;
    const { amount } = one.annotation;
    if (amount.unit !== wanted || amount.points || !perFits(cues, amount.per) || !isInClause(one, clause, unit))
      return [];
    if (place.isOld || isBarredHere(place, cues, clause, unit) || isStep(place, cues, unit)) return [];
    if (!support.leaning && !belongs(place, cues, clause, unit, support)) return [];
    const ground = groundOf(place, cues, clause, unit, support, index);
    if (ground === undefined || isWorkedOut(place, cues, clause, unit)) return [];
    if (isSumOfBefore(place, unit) && !factsWith(amount, index).includes(cues)) return [];
    if (isUnlikely(place, cues, clause, unit, support, index, ground)) return [];
    const isAsked = cues.cues.local && ground === Ground.Own;
    if ((!cues.cues.local || support.leaning) && isLocal(place, unit, isAsked)) return [];
    if (isOfOwnBooks(place, unit) || isGottenHere(place, unit)) return [];
    if (isOfOneYear(cues) && isOfYearsTogether(place, unit) && isOfWhole(amount, cues, index)) return [];
    const times =
      timesOf(place, cues, clause, unit, support) ??
      timesBeside(cues, one, unit, index) ??
      (isOnlyOfDocuments(clause, unit) ? NO_TIMES : undefined);
    return [
      {
        value: { type: 'amount' as const, amount },
        from: one.from,
        to: one.to,
        words: ground,
        ...(ground === Ground.Own ? { ownWords: true } : {}),
        ...(around.length > 0 ? { around } : {}),
        ...(times ? { times } : {}),
        ...(times && !place.times && !place.isNextYear ? { lentTimes: true } : {}),
        ...(isInPeriod(place, cues, clause, unit) ? { inPeriod: true } : {}),
      },
    ];
  });
}

const NO_TIMES: readonly Timex[] = [];

/** In a list an amount that is known, or nearly, may have the year that an item before it tells. */
function timesBeside(
  cues: FactCues,
  { annotation: { amount } }: AmountPlace['one'],
  unit: Unit,
  index: ClaimIndex,
): readonly Timex[] | undefined {
  if (unit.kind !== 'listItem' || cues.cues.periodNamed !== true) return undefined;
  if (![factsWith(amount, index), factsNear(amount, index)].some((facts) => facts.includes(cues))) return undefined;
  const years = yearsBefore(unit);
  return years.length > 0 ? years : undefined;
}

/** The sentence has dates, and all of them only say of when a document is. */
function isOnlyOfDocuments({ sentence }: ClauseReading, unit: Unit): boolean {
  const dates = within(unit.others, sentence.from, sentence.to).filter(({ annotation }) => annotation.type === 'date');
  return dates.length > 0 && dates.every((date) => isOfDocument(date, unit));
}

/** Ids of the terms that the sentence names: a number may be of any of them. */
function idsIn({ sentence }: ClauseReading, unit: Unit): readonly string[] {
  return within(unit.terms, sentence.from, sentence.to).map(({ annotation }) => annotation.id);
}

/** Words of rising and falling: by how much, "met" says. */
const RISES: ReadonlySet<string> = new Set(claimWords('amountValuesRises'));

/** "In 2030 zakt D5 met 95 miljoen": by how much it changes is not how much it is, unless the question is about the change. */
function isStep({ one, window }: AmountPlace, { need, fact }: FactCues, { tokens }: Unit): boolean {
  if (fact.kind !== 'amount') return false;
  let at = tokenFrom(tokens, one.from) - 1;
  while (at > window.first && AROUND.has(tokens[at]!.lower)) at--;
  if (tokens[at]?.lower !== 'met') return false;
  if (need.some(({ words }) => words.some(({ alternatives }) => alternatives.some(({ kind }) => kind === 'predicate'))))
    return false;
  for (let other = window.first; other < window.next; other++) {
    if (RISES.has(tokens[other]!.lower)) return true;
    if (tokens[other]!.text === ',' && tokens[other]!.start >= one.to) return false;
  }
  return false;
}

/** Words between "met" and its amount. */
const AROUND: ReadonlySet<string> = new Set([
  'circa',
  'ruim',
  'bijna',
  'ongeveer',
  'zo',
  'n',
  "'",
  'nog',
  'maar',
  'liefst',
]);

/** Whether an amount may answer a fact as far as its unit, its "per year", and the words right beside it tell. */
export function fitsQuestion(place: AmountPlace, cues: FactCues, clause: ClauseReading, unit: Unit): boolean {
  const { amount } = place.one.annotation;
  if (amount.unit !== amountUnit(cues) || !perFits(cues, amount.per)) return false;
  if (workedOut(place.one, place.window, unit)?.isSure) return false;
  return !isBarredHere(place, cues, clause, unit) && !isStep(place, cues, unit);
}

/**
 * A difference or a sum that the writer worked out is no answer to how much there is in a year, unless the question asks for it by the
 * very word that makes it one, or is about several things of which it may be the sum.
 */
function isWorkedOut(place: AmountPlace, cues: FactCues, clause: ClauseReading, unit: Unit): boolean {
  const { one, window } = place;
  const found = workedOut(one, window, unit);
  if (!found || (cues.cues.periodNamed !== true && !found.isSure)) return false;
  if (found.isSum && isOfYears(place, clause, unit)) return true;
  if (found.isSum && cues.about.size > 1) return false;
  const { by } = found;
  const whole = stretchOf(window, clause, unit);
  const rest = {
    ...whole,
    runs: [
      { first: window.first, next: by },
      { first: by + 1, next: window.next },
    ].filter(({ first, next }) => next > first),
    predicates: whole.predicates.filter(({ tokens }) => !tokens.includes(by)),
  };
  return !cues.need.some((phrase) => matchPhrase(phrase, whole, 'either') && !matchPhrase(phrase, rest, 'either'));
}

/** The amount is one that is known of the same subject, whatever the year. */
function isOfWhole(amount: AmountAnnotation['amount'], { about }: FactCues, index: ClaimIndex): boolean {
  return factsWith(amount, index).some(
    (other) => other.cues.periodNamed !== true && [...other.about].some((id) => about.has(id)),
  );
}

/** The question is about one year. */
function isOfOneYear({ cues, period }: FactCues): boolean {
  return cues.periodNamed === true && period?.from != null && period.from.slice(0, 4) === period.to?.slice(0, 4);
}

function isInClause(one: Placed, { runs }: ClauseReading, { tokens }: Unit): boolean {
  return runs.some(({ first, next }) => one.from >= tokens[first]!.start && one.to <= tokens[next - 1]!.end);
}

/**
 * One of the needed phrases stands in the amount's own stretch, or, where that has no term of its own, in the head of the sentence,
 * or its words are spread over the sentence and what it isAway on.
 */
function groundOf(
  place: AmountPlace,
  cues: FactCues,
  clause: ClauseReading,
  unit: Unit,
  { layers, leaning, back }: Support,
  index: ClaimIndex,
): Ground | undefined {
  const { window, head, before, pointed } = place;
  const isPart = isPartOf(place, unit);
  const isAway = back !== undefined && !goesOn(clause, unit);
  if (cues.need.length === 0) {
    if (!leaning) return Ground.Whole;
    if (leaning.isMixed && isTotalOfYear(place, cues, unit)) return Ground.Leaning;
    return isPart || leaning.isMixed || isAway ? undefined : Ground.Whole;
  }
  if (needIn(window, cues, clause, unit)) return Ground.Own;
  const isRival = cues.namesRival;
  if (
    head !== undefined &&
    ![pointed, ...before].some((term) => term && isRival(term)) &&
    needIn(head, cues, clause, unit)
  )
    return Ground.Own;
  if (leaning && (isPart || leaning.isMixed || isAway)) return undefined;
  // "Voor de Wmo komt er in 2026 75 miljoen bij en in 2029 is dat 300 miljoen."
  const { from, to } = clause.sentence;
  const isFree = !pointed && within(unit.terms, unit.tokens[window.first]?.start ?? from, place.one.from).length === 0;
  const isSeries = head !== undefined && isFree && !within(unit.terms, from, to).some(isRival);
  if (isSeries && needIn(clause.sentence.runs[0]!, cues, clause, unit)) return Ground.Leaning;
  if (isPart) return undefined;
  // What stands above lends its words to all below it; what came before, only to what goes on about it.
  const lent = back && !back.isMixed && !isAway ? layers.slice(0, back.at + 1) : [];
  const reach = leaning
    ? lent
    : [
        ...new Set([
          ...lent,
          ...(back ? [] : pointedBack(clause, unit, layers)),
          ...layers.filter(({ isAbove }) => isAbove),
        ]),
      ];
  if (reach.length === 0) return undefined;
  const stretches = [stretchOf(window, clause, unit), ...reach.map((layer) => stretchOfLayer(layer, index))];
  return cues.need.some((phrase) => isAcross(phrase, stretches)) ? Ground.Leaning : undefined;
}

/** "Het algemene thema verandert niet. Ook in 2025 staat daarvoor 9,8 miljoen in de Brede SPUK": the sentence before says what it is for. */
function pointedBack(clause: ClauseReading, unit: Unit, layers: readonly Layer[]): readonly Layer[] {
  const [before] = layers;
  return before && before.unit === unit && pointsBack(clause, unit) ? [before] : [];
}

/** "Totaal 2027: 350": the whole of the year that the question is about, by its own words. */
function isTotalOfYear({ window, times }: AmountPlace, { cues }: FactCues, { tokens }: Unit): boolean {
  if (cues.periodNamed !== true || times?.some(({ granularity }) => granularity === 'year') !== true) return false;
  return hasAny(tokens, window, TOTALS);
}

const TOTALS: ReadonlySet<string> = new Set(['totaal', 'totale', 'totaalbedrag', 'geheel', 'som']);

/** "Daarvan gaat € 50 miljoen naar …": a part of what was told, of which the whole is not asked. */
const PARTS: ReadonlySet<string> = new Set(claimWords('amountValuesParts'));

function isPartOf({ one, window, head }: AmountPlace, { tokens }: Unit): boolean {
  // "De oploop daarvan is van de baan; hiermee is € 675 miljoen gemoeid": of what stands before a semicolon it is no part.
  let { first } = window;
  for (let at = first; at < window.next && tokens[at]!.start < one.from; at++) if (tokens[at]!.text === ';') first = at;
  return [{ ...window, first }, head].some((run) => run !== undefined && hasAny(tokens, run, PARTS));
}

function timesOf(
  place: AmountPlace,
  cues: FactCues,
  clause: ClauseReading,
  unit: Unit,
  support: Support,
): readonly Timex[] | undefined {
  if (!place.isNextYear) {
    if (place.times) return place.times;
    const isThen = isThenIn(clause, unit);
    // "De bijdrage komt er op 1 januari 2027. Het eigen risico wordt dan 165 euro": of the date that was named last.
    const then = isThen && cues.period ? dateThen(clause, unit)?.timex : undefined;
    return then ? [then] : timesAbove(cues, support, isPartOf(place, unit), isThen);
  }
  const next = yearAfter(yearsOf(support.layers));
  return next ? [next] : place.times;
}

/** "De gebieden ontvangen dan 25 miljoen": in the year that was named last. */
function isThenIn({ sentence }: ClauseReading, { tokens }: Unit): boolean {
  return sentence.runs.some(({ first, next }) => {
    for (let at = first; at < next; at++)
      if (tokens[at]!.lower === 'dan' && !isCompared(tokens[at - 1]?.lower)) return true;
    return false;
  });
}

/** "Meer dan", "lager dan", "anders dan": no time. */
function isCompared(before: string | undefined): boolean {
  return before !== undefined && !HERE.has(before) && (before.endsWith('er') || before === 'anders');
}

const HERE: ReadonlySet<string> = new Set(['er', 'hier']);

/** The years named above; several of them do not tell which one is meant where that matters. */
function timesAbove(
  cues: FactCues,
  { layers, leaning }: Support,
  isPart: boolean,
  isThen: boolean,
): readonly Timex[] | undefined {
  if (cues.period === undefined) return undefined;
  // A question with words of its own may take its year from what was told just before.
  const isSure = cues.cues.periodNamed === true && cues.need.length > 0;
  const isNear = leaning !== undefined || isPart || isThen || isSure || isAnswer(layers[0]);
  const years = yearsOf(isNear ? layers : layers.filter(({ isAbove }) => isAbove));
  if (isThen && years.length > 1) return years.slice(-1);
  return years.length === 0 || (years.length > 1 && cues.cues.periodNamed) ? undefined : years;
}

/** "Wat kunnen we in 2028 verwachten? Een landelijke pot van …": an answer is of the time that is asked about. */
function isAnswer(layer: Layer | undefined): boolean {
  return layer?.isAbove === false && layer.unit.text.charAt(layer.sentence.to - 1) === '?';
}

/** "per jaar" against a total, "per inwoner" against anything national: another amount. What is not said fits. */
function perFits({ cues, fact }: FactCues, per: AmountAnnotation['amount']['per']): boolean {
  if (per === undefined) return true;
  const versionPer = fact.versions
    .map(({ value }) => (typeof value === 'object' ? value.per : undefined))
    .find((one) => one !== undefined);
  const wanted = cues.per ?? versionPer;
  if (per === 'year' || per === 'structural')
    return wanted === undefined || wanted === 'year' || wanted === 'structural';
  // Once in the year that the question is about is all of that year.
  if (per === 'once') return wanted === undefined || wanted === 'once' || wanted === 'total' || cues.periodNamed;
  return per === wanted;
}

/** "Voor de Wmo: …": what stands before a colon is what all behind it is about. */
const TOPIC_END = /^ ?[:–]/;

/**
 * Whether an amount is governed by the subject: by the term it points at, else by the terms before it in its own stretch,
 * else by whatever the sentence is about.
 */
function belongs(
  { pointed, before, taken, window }: AmountPlace,
  cues: FactCues,
  clause: ClauseReading,
  unit: Unit,
  { subject }: Support,
): boolean {
  const { sentence } = clause;
  const { namesOwn: isSubject, namesRival: isRival } = cues;
  if (pointed && (isSubject(pointed) || isRival(pointed))) return isSubject(pointed) || isWithin(pointed, subject);
  if (before.some(isSubject)) return true;
  // "150 miljoen via de Brede SPUK, waarvan 8,9 miljoen voor …": of what was named last.
  const isOfWhole = OF_WHICH.has(unit.tokens[window.first]?.lower ?? '');
  const whole = isOfWhole ? (taken.at(-1) ?? within(unit.terms, sentence.from, sentence.to)[0]) : undefined;
  if (whole && isSubject(whole)) return true;
  // What is part of the words for the subject itself ("infrastructuur voor preventie") is no rival to it.
  if (before.some((term) => isRival(term) && !isWithin(term, subject))) return false;
  if (isNamedIn(window, subject, unit)) return true;
  const [topic] = within(unit.terms, sentence.from, sentence.to);
  if (topic && isSubject(topic) && TOPIC_END.test(unit.text.slice(topic.to, topic.to + 2))) return true;
  const terms = inReach(unit.terms, clause, unit);
  const others = within(unit.terms, sentence.from, sentence.to).filter((term) => !taken.includes(term));
  return terms.some(isSubject) || !others.some(isRival);
}

/** Words that open a part of what was named right before. */
const OF_WHICH: ReadonlySet<string> = new Set(['waarvan', 'waaronder', 'waarin']);

function isWithin({ from, to }: Placed, subject: SubjectSource): boolean {
  return from >= (subject.from ?? Infinity) && to <= (subject.to ?? -1);
}

/** The words of the amount have the subject, by whatever words it is known. */
function isNamedIn({ first, next }: TokenRun, { from, to }: SubjectSource, { tokens }: Unit): boolean {
  if (from === undefined || to === undefined || next <= first) return false;
  return from >= tokens[first]!.start && to <= tokens[next - 1]!.end;
}
