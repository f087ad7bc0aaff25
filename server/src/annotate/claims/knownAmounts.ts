// Amounts that are known by their value: "de brede uitkering van 9,8 miljoen" is the one the knowledge has, whatever words stand around it,
// where enough of them speak of its subject. This finds true and overtaken amounts; a wrong one is found by its words alone.
import type { Timex } from '../../dutch/timex';
import type { AmountAnnotation } from '../annotation';
import { fitsQuestion, Ground } from './amountValues';
import { amountPlaces, type AmountPlace } from './amountPlaces';
import type { ClaimIndex, FactCues } from './claimIndex';
import { yearsOf, type Layer } from './leaning';
import { isLocal } from './locality';
import { matchPhrase } from './matchPhrase';
import type { NumberFound, Reading } from './numbers';
import { inReach, within } from './unit';

type Amount = AmountAnnotation['amount'];

/** The key of a value by which facts that have it are found. */
export function valueKey(unit: Amount['unit'], min: number, max: number): string {
  return `${unit}:${min}:${max}`;
}

const NO_FACTS: readonly FactCues[] = [];

/** Facts that at some time had an amount for an answer. */
export function factsWith({ unit, min, max }: Amount, index: ClaimIndex): readonly FactCues[] {
  return index.valued.get(valueKey(unit, min, max)) ?? NO_FACTS;
}

/** From so much evidence on, an amount is the one that is known. */
const ENOUGH = 2;

/** The amounts of a clause that are known by their value and that no fact was found to have by its words. */
export function knownAmounts(reading: Reading, found: readonly NumberFound[]): readonly NumberFound[] {
  const { clause, unit, index, layers, above } = reading;
  const taken = new Set(found.map(({ value }) => value.from));
  const result: NumberFound[] = [];
  for (const place of amountPlaces(clause, unit)) {
    const { one } = place;
    const { amount } = one.annotation;
    if (taken.has(one.from) || place.isOld || amount.points || amount.approximate) continue;
    const facts = factsWith(amount, index);
    if (facts.length === 0 || !inReach([one], clause, unit).length) continue;
    let best: { cues: FactCues; sum: number } | undefined;
    let tied = false;
    for (const cues of facts) {
      const sum = evidence(cues, place, reading);
      if (sum < ENOUGH || (best && sum < best.sum)) continue;
      tied = best?.sum === sum;
      best = { cues, sum };
    }
    if (!best || tied || isLocal(place, unit)) continue;
    const named = within(unit.terms, clause.sentence.from, clause.sentence.to).some(({ annotation }) =>
      best.cues.about.has(annotation.id),
    );
    const times = place.times ?? timesAbove(layers);
    result.push({
      cues: best.cues,
      subject: { kind: named ? 'named' : above.heading.some((id) => best.cues.about.has(id)) ? 'above' : 'antecedent' },
      value: {
        value: { type: 'amount', amount },
        from: one.from,
        to: one.to,
        words: Ground.Leaning,
        ...(times ? { times } : {}),
      },
    });
  }
  return result;
}

function timesAbove(layers: readonly Layer[]): readonly Timex[] | undefined {
  const years = yearsOf(layers);
  return years.length === 0 ? undefined : years;
}

/** How much speaks for it that an amount is the one a fact has: its subject, words of its question, its year, and how peculiar it is. */
function evidence(
  cues: FactCues,
  place: AmountPlace,
  { clause, unit, index, layers, above, sentence }: Reading,
): number {
  if (!fitsQuestion(place, cues, clause, unit)) return 0;
  if (cues.not.some((phrase) => matchPhrase(phrase, sentence, 'either'))) return 0;
  const terms = within(unit.terms, clause.sentence.from, clause.sentence.to);
  const isNamed = terms.some(({ annotation }) => cues.about.has(annotation.id));
  if (!isNamed && terms.some(({ annotation }) => index.isRival(annotation.id, cues))) return 0;
  const isOwn = (id: string) => cues.about.has(id);
  const isNear =
    layers.some((layer) =>
      within(layer.unit.terms, layer.sentence.from, layer.sentence.to).some(({ annotation }) => isOwn(annotation.id)),
    ) ||
    above.previous.some(isOwn) ||
    above.heading.some(isOwn) ||
    above.intro.some(isOwn);
  const holds = (phrases: FactCues['need']) => phrases.some((phrase) => matchPhrase(phrase, sentence, 'either'));
  const hasOtherWord = holds(cues.named) || holds(cues.paraphrases);
  const subject = isNamed ? 2 : (isNear ? 1 : above.earlier.some(isOwn) ? 0.5 : 0) + (hasOtherWord ? 1 : 0);
  if (subject === 0) return 0;
  const question = holds(cues.need) ? 1 : 0;
  const year = yearFits(cues, place.times ?? timesAbove(layers));
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
