// How much an amount by itself says of what it is of: how peculiar it is, and whether its year is that of the question.
import type { Timex } from '../../dutch/timex';
import type { AmountAnnotation } from '../annotation';
import type { FactCues } from './claimIndex';

/** "353 miljoen" is told of few things, "1 miljard" of many. */
export function peculiarity({ min, unit }: AmountAnnotation['amount']): number {
  let number = min;
  while (number !== 0 && number % 10 === 0) number /= 10;
  const digits = String(number).replace('.', '').length;
  if (unit === 'percent') return digits >= 3 ? 1 : 0;
  return digits >= 3 ? 1.5 : digits === 2 ? 0.5 : 0;
}

/** Whether a year that is named lies in the period of the question; undefined where none is named, or it has no period. */
export function yearFits({ period }: FactCues, times: readonly Timex[] | undefined): boolean | undefined {
  const years = (times ?? []).flatMap(({ expression }) => (expression.type === 'year' ? [expression.year] : []));
  if (!period || years.length === 0) return undefined;
  return years.some(
    (year) =>
      (period.from === null || period.from <= `${year}-12-31`) && (period.to === null || `${year}-01-01` <= period.to),
  );
}
