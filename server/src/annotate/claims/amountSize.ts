// The size of an amount: whether it is about as large as what a question ever had for an answer.
import type { FactCues } from './claimIndex';
import type { FoundValue } from './values';

/** How many times larger or smaller than what is known an amount may be and still be meant as it. */
const SIZE = 4;

/** The amount is about as large as an answer that is known: 385 million is no cut of 23. */
export function isOfSize({ fact }: FactCues, { value }: FoundValue): boolean {
  if (value.type !== 'amount' || value.amount.unit === 'percent') return true;
  const [low, high] = [Math.abs(value.amount.min), Math.abs(value.amount.max)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return fact.versions.some(({ value: known }) => {
    if (typeof known === 'string') return false;
    const [min, max] = typeof known === 'number' ? [known, known] : [known.min, known.max ?? known.min];
    return high * SIZE >= min && low <= max * SIZE;
  });
}
