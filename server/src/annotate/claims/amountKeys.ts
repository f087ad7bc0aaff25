// Amounts by their value: the key by which facts that had one are found, also for one that is rounded or has a slip in its digits.
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
/** And so many of them mistyped, of a number that has as many: of fewer each number is a slip for another. */
const DIGITS_MISTYPED = 3;

/**
 * What is written for a value by a slip: two digits that change places (523 or 352 for 532 million, 364,8 for 384,6), or one that is another
 * (342 for 322). Those of a range at either end, and its end alone ("ten hoogste 382 euro" for 328).
 */
export function slippedValues({ unit, min, max }: KnownValue): readonly KnownValue[] {
  const whole = slippedNumbers(min).map((one) => ({ unit, min: one, max: min === max ? one : max }));
  if (min === max) return whole;
  return [
    ...whole,
    ...slippedNumbers(max).flatMap((one) => [
      { unit, min, max: one },
      { unit, min: one, max: one },
    ]),
  ];
}

function slippedNumbers(value: number): readonly number[] {
  const written = String(value);
  const places: number[] = [];
  for (let at = 0; places.length < DIGITS_TURNED && at < written.length; at++) if (written[at] !== '.') places.push(at);
  const found = new Set<number>();
  const add = (...changes: readonly [place: number, digit: string][]) => {
    const digits = [...written];
    for (const [place, digit] of changes) digits[place] = digit;
    if (digits[0] !== '0' || written[0] === '0') found.add(Number(digits.join('')));
  };
  places.forEach((one, index) => {
    for (const other of places.slice(index + 1))
      if (written[one] !== written[other]) add([one, written[other]!], [other, written[one]!]);
  });
  if (digitsOf(written) >= DIGITS_MISTYPED)
    for (const place of places.slice(0, DIGITS_MISTYPED))
      for (let digit = 0; digit < 10; digit++) if (written[place] !== `${digit}`) add([place, `${digit}`]);
  return [...found];
}

/** Digits up to the noughts at the end. */
function digitsOf(written: string): number {
  let end = written.length;
  while (end > 0 && written[end - 1] === '0') end--;
  return written.slice(0, end).replace('.', '').length;
}

const NO_FACTS: readonly FactCues[] = [];

/** Facts that at some time had an amount for an answer. */
export function factsWith({ unit, min, max }: Amount, index: ClaimIndex): readonly FactCues[] {
  return index.valued.get(valueKey(unit, min, max)) ?? NO_FACTS;
}

/** Facts that at some time had it for an answer but for a slip. */
export function factsNear({ unit, min, max }: Amount, index: ClaimIndex): readonly FactCues[] {
  const key = valueKey(unit, min, max);
  // "325 miljoen" for 352.973.325: of what was rounded as well, unless it is exactly something else.
  const slipped = index.slipped.get(key) ?? NO_FACTS;
  const rough = index.valued.has(key) ? undefined : index.roughlySlipped.get(key);
  return rough ? [...slipped, ...rough] : slipped;
}
