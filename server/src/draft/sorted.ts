// Looking something up in numbers that are in order: offsets, places of words.

/** How many of a sorted list of numbers come before one. Binary search, so that a long list costs no more. */
export function countBefore(sorted: readonly number[], number: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
