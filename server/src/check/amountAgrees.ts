// Whether an amount that a draft names is that of a version: what rounding and words such as "ruim" allow.
import type { Amount } from '../dutch/amount';
import { isMoney } from '../knowledge/lookup';
import type { FactVersion } from '../knowledge/model';
import { isDigitSwap } from './digits';

/** Rounding a writer may do without a word for it: three significant digits are kept. */
const ROUNDING = 0.005;
/** Rounding under "circa", "ruim", "bijna". */
const APPROXIMATE = 0.06;
/** The same of a number with three digits of its own: "geschat op 453 miljoen" is no 435. */
const NEAR = 0.03;
/** How far on their own side "maximaal" and "minimaal" may lie. */
const ON_SIDE = 0.02;

/** Whether an amount is the answer of a version, as far as it is told. */
export function amountAgrees({ min, max, approximate, direction }: Amount, version: FactVersion): boolean {
  // A cut may be written with a minus: "- € 435 mln".
  const amount = max < 0 ? { min: -max, max: -min, approximate, direction } : { min, max, approximate, direction };
  const range = rangeOf(version);
  if (!range) return false;
  const isVague = isMoney(version.value) && version.value.approximate === true && range[0] === range[1];
  const slack = amount.approximate || isVague ? (isVague || !isExact(amount.min) ? APPROXIMATE : NEAR) : ROUNDING;
  const low = range[0] * (1 - slack);
  const high = range[1] * (1 + slack);
  // "Ruim 90" is no less than 90, "maximaal 155" is no other cap than 150; "bijna" and "ruim" may lie some way off on their own side.
  const side = amount.approximate || isVague ? APPROXIMATE : ON_SIDE;
  if (amount.direction === 'atMost')
    return amount.max >= range[0] * (1 - (isVague ? APPROXIMATE : ROUNDING)) && amount.max <= range[1] * (1 + side);
  if (amount.direction === 'atLeast')
    return amount.min <= range[1] * (1 + (isVague ? APPROXIMATE : ROUNDING)) && amount.min >= range[0] * (1 - side);
  // "281 miljoen, oplopend tot 360 miljoen": each end answers a question of its own.
  if (amount.max > amount.min && range[0] === range[1] && (amount.min === range[0] || amount.max === range[0]))
    return true;
  // "Tussen 26,30 en 328 euro" is no part of "tussen 23,60 en 328".
  if (amount.max > amount.min && (isDigitSwap(amount.min, range[0]) || isDigitSwap(amount.max, range[1]))) return false;
  return (
    amount.min <= high &&
    amount.max >= low &&
    amount.max - amount.min <= range[1] - range[0] + 2 * slack * range[1] + 1e-9
  );
}

/** The number of a version, or the least and the most it may be; undefined where its answer is none. */
export function rangeOf({ value }: FactVersion): readonly [number, number] | undefined {
  if (typeof value === 'number') return [value, value];
  if (typeof value === 'string') return undefined;
  return [value.min, value.max ?? value.min];
}

/** Whether a number is told to three digits or more. */
function isExact(value: number): boolean {
  return value !== Number(value.toPrecision(2));
}
