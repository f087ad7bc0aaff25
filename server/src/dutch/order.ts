// The order of numbers, for lists that are sorted: one function for all, so that it is compiled once.

/** Smaller numbers first. */
export function ascending(a: number, b: number): number {
  return a - b;
}
