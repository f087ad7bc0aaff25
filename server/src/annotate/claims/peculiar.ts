// How much an amount by itself says of what it is of: how peculiar it is, and whether its year is that of the question.
import type { TimeExpression, Timex } from '../../dutch/timex';
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

/** Whether a year that is named lies in the period of the question; undefined where none is named, or several years together, or it has no period. */
export function yearFits({ period }: FactCues, times: readonly Timex[] | undefined): boolean | undefined {
  const spans = (times ?? []).flatMap(({ expression }) => yearsOf(expression) ?? []);
  if (!period || spans.length === 0) return undefined;
  const fits = spans.filter(
    ([from, to]) =>
      (period.from === null || period.from <= `${to}-12-31`) && (period.to === null || `${from}-01-01` <= period.to),
  );
  return fits.length === 0 ? false : fits.some(([from, to]) => from === to) || undefined;
}

/** "2027", "2027 en 2028 samen". */
function yearsOf(expression: TimeExpression): readonly [readonly [number, number]] | undefined {
  if (expression.type === 'year') return [[expression.year, expression.year]];
  if (expression.type !== 'range' || expression.from.type !== 'year' || expression.to.type !== 'year') return undefined;
  return [[expression.from.year, expression.to.year]];
}
