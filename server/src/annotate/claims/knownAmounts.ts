// Amounts that are known by their value: "de brede uitkering van 9,8 miljoen" is the one the knowledge has, whatever words stand around it,
// where enough of them speak of its subject. This finds true and overtaken amounts; a wrong one is found by its words alone.
import type { Timex } from '../../dutch/timex';
import type { AmountAnnotation } from '../annotation';
import { fitsQuestion, Ground, isInPeriod } from './amountValues';
import { amountPlaces, type AmountPlace } from './amountPlaces';
import type { ClaimIndex, FactCues } from './claimIndex';
import { allLikely, holdsAny, mostLikely, namesRival, subjectEvidence, subjectOfValue } from './knownValues';
import { idsOf, yearsOf, type Layer } from './leaning';
import { isLocal, isOfOwnBooks } from './locality';
import type { NumberFound, Reading } from './numbers';
import { inReach } from './unit';

type Amount = AmountAnnotation['amount'];

/** The key of a value by which facts that have it are found. */
export function valueKey(unit: Amount['unit'], min: number, max: number): string {
  return `${unit}:${min}:${max}`;
}

/** An amount or share that is known. */
export type KnownValue = Pick<Amount, 'unit' | 'min' | 'max'>;

/** Digits of a number of which two may have been turned round: those that are written. */
const DIGITS_TURNED = 4;

/** What is written for a value where two digits next to each other change places: 523 or 352 for 532 million. Those of a range at either end. */
export function turnedValues({ unit, min, max }: KnownValue): readonly KnownValue[] {
  const whole = turnedNumbers(min).map((one) => ({ unit, min: one, max: min === max ? one : max }));
  return min === max ? whole : [...whole, ...turnedNumbers(max).map((one) => ({ unit, min, max: one }))];
}

function turnedNumbers(value: number): readonly number[] {
  const written = String(value);
  const found: number[] = [];
  let digits = 0;
  for (let at = 0; digits < DIGITS_TURNED - 1 && at < written.length - 1; at++) {
    if (written[at] === '.') continue;
    digits++;
    const next = written[at + 1] === '.' ? at + 2 : at + 1;
    const [one, other] = [written[at]!, written[next]!];
    if (one === other || (at === 0 && other === '0')) continue;
    found.push(Number(written.slice(0, at) + other + written.slice(at + 1, next) + one + written.slice(next + 1)));
  }
  return found;
}

const NO_FACTS: readonly FactCues[] = [];

/** Facts that at some time had an amount for an answer. */
export function factsWith({ unit, min, max }: Amount, index: ClaimIndex): readonly FactCues[] {
  return index.valued.get(valueKey(unit, min, max)) ?? NO_FACTS;
}

/** Facts that at some time had it for an answer but for two digits that changed places. */
export function factsNear({ unit, min, max }: Amount, index: ClaimIndex): readonly FactCues[] {
  return index.turned.get(valueKey(unit, min, max)) ?? NO_FACTS;
}

/** From so much evidence on, an amount is the one that is known. */
const ENOUGH = 2;
/** And from so much on where its words answer another fact, which never had it. */
const ENOUGH_AGAINST = 3;
/** And from so much on where it is what is known but for two digits that changed places. */
const ENOUGH_TURNED = 2.5;
const ENOUGH_TURNED_AGAINST = 3;

/** The amounts of a clause that are known by their value and that no fact that has them was found to by its words. */
export function knownAmounts(reading: Reading, found: readonly NumberFound[]): readonly NumberFound[] {
  const { clause, unit, index, layers } = reading;
  const result: NumberFound[] = [];
  for (const place of amountPlaces(clause, unit)) {
    const { one } = place;
    const { amount } = one.annotation;
    if (place.isOld || amount.points || (amount.approximate && amount.unit === 'percent')) continue;
    const facts = factsWith(amount, index);
    const near = factsNear(amount, index);
    if (facts.length + near.length === 0 || !inReach([one], clause, unit).length) continue;
    const others = found.filter(({ value }) => value.from === one.from);
    if (others.some(({ cues }) => facts.includes(cues) || near.includes(cues))) continue;
    const isAgainst = others.length > 0;
    const weigh = (cues: FactCues) => evidence(cues, place, reading);
    const exact = mostLikely(facts, weigh, isAgainst ? ENOUGH_AGAINST : ENOUGH, (one) => one);
    // Of several that fit as well, the year tells which, where the draft is judged.
    const likely = exact ? [exact] : allLikely(near, weigh, isAgainst ? ENOUGH_TURNED_AGAINST : ENOUGH_TURNED);
    for (const cues of likely) {
      if (isLocal(place, unit, weigh(cues) >= ENOUGH_AGAINST) || isOfOwnBooks(place, unit)) continue;
      const times = place.times ?? timesAbove(layers);
      result.push({
        cues,
        subject: subjectOfValue(cues, reading),
        value: {
          value: { type: 'amount', amount },
          from: one.from,
          to: one.to,
          words: Ground.Leaning,
          ...(times ? { times } : {}),
        },
      });
    }
  }
  return result;
}

function timesAbove(layers: readonly Layer[]): readonly Timex[] | undefined {
  const years = yearsOf(layers);
  return years.length === 0 ? undefined : years;
}

/** How much speaks for it that an amount is the one a fact has: its subject, words of its question, its year, and how peculiar it is. */
function evidence(cues: FactCues, place: AmountPlace, reading: Reading): number {
  const { clause, unit, layers, sentence } = reading;
  if (!fitsQuestion(place, cues, clause, unit) || holdsAny(cues.not, sentence)) return 0;
  const isNamed = subjectOfValue(cues, reading).kind === 'named';
  if (!isNamed && namesRival(cues, reading)) return 0;
  const isNear = [...idsOf(layers)].some((id) => cues.about.has(id));
  const subject = subjectEvidence(cues, reading, isNamed, isNear);
  if (subject === 0) return 0;
  const question = holdsAny(cues.need, sentence) ? 1 : 0;
  const year = isInPeriod(place, cues, clause, unit) || yearFits(cues, place.times ?? timesAbove(layers));
  if (year === false) return 0;
  return subject + question + (year ? 0.5 : 0) + peculiarity(place.one.annotation.amount);
}

/** Whether a year that is named lies in the period of the question; undefined where none is named, or it has no period. */
function yearFits({ period }: FactCues, times: readonly Timex[] | undefined): boolean | undefined {
  const years = (times ?? []).flatMap(({ expression }) => (expression.type === 'year' ? [expression.year] : []));
  if (!period || years.length === 0) return undefined;
  return years.some(
    (year) =>
      (period.from === null || period.from <= `${year}-12-31`) && (period.to === null || `${year}-01-01` <= period.to),
  );
}

/** "353 miljoen" is told of few things, "1 miljard" of many. */
function peculiarity({ min, unit }: Amount): number {
  let number = min;
  while (number !== 0 && number % 10 === 0) number /= 10;
  const digits = String(number).replace('.', '').length;
  if (unit === 'percent') return digits >= 3 ? 1 : 0;
  return digits >= 3 ? 1.5 : digits === 2 ? 0.5 : 0;
}
