// Amounts by their value: the key by which facts that had one are found, also for one that is rounded or has two digits turned round.
import type { AmountAnnotation } from '../annotation';
import type { ClaimIndex, FactCues } from './claimIndex';

type Amount = AmountAnnotation['amount'];

/** The key of a value by which facts that have it are found. */
export function valueKey(unit: Amount['unit'], min: number, max: number): string {
  return `${unit}:${min}:${max}`;
}

/** An amount or share that is known. */
export type KnownValue = Pick<Amount, 'unit' | 'min' | 'max'>;

export const MILLION = 1e6;

/** What an amount is rounded to: to millions, and to tenths of them ("ruim 352,9 miljoen"), up or down. */
export function roundedValues({ unit, min, max }: KnownValue): readonly KnownValue[] {
  if (unit !== 'EUR' || min !== max || min < 100 * MILLION) return [];
  return [MILLION, MILLION / 10]
    .flatMap((step) => [Math.floor(min / step) * step, Math.ceil(min / step) * step])
    .flatMap((one) => (one === min ? [] : [{ unit, min: one, max: one }]));
}

/** So many of the digits that are written may have been turned round, from the first. */
const DIGITS_TURNED = 4;

/** What is written for a value where two digits change places: 523 or 352 for 532 million, 364,8 for 384,6. Those of a range at either end. */
export function turnedValues({ unit, min, max }: KnownValue): readonly KnownValue[] {
  const whole = turnedNumbers(min).map((one) => ({ unit, min: one, max: min === max ? one : max }));
  return min === max ? whole : [...whole, ...turnedNumbers(max).map((one) => ({ unit, min, max: one }))];
}

function turnedNumbers(value: number): readonly number[] {
  const written = String(value);
  const places: number[] = [];
  for (let at = 0; places.length < DIGITS_TURNED && at < written.length; at++) if (written[at] !== '.') places.push(at);
  const found = new Set<number>();
  places.forEach((one, index) => {
    for (const other of places.slice(index + 1)) {
      if (written[one] === written[other] || (one === 0 && written[other] === '0')) continue;
      const digits = [...written];
      [digits[one], digits[other]] = [digits[other]!, digits[one]!];
      found.add(Number(digits.join('')));
    }
  });
  return [...found];
}

const NO_FACTS: readonly FactCues[] = [];

/** Facts that at some time had an amount for an answer. */
export function factsWith({ unit, min, max }: Amount, index: ClaimIndex): readonly FactCues[] {
  return index.valued.get(valueKey(unit, min, max)) ?? NO_FACTS;
}

/** Facts that at some time had it for an answer but for two digits that changed places. */
export function factsNear({ unit, min, max }: Amount, index: ClaimIndex): readonly FactCues[] {
  const key = valueKey(unit, min, max);
  // "325 miljoen" for 352.973.325: of what was rounded as well, unless it is exactly something else.
  const turned = index.turned.get(key) ?? NO_FACTS;
  const rough = index.valued.has(key) ? undefined : index.roughlyTurned.get(key);
  return rough ? [...turned, ...rough] : turned;
}
