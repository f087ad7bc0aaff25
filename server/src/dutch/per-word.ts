// What is worked out of a word, kept for all texts under the number of the word: to look that up is one step into a list.
import type { Token } from './tokens';

/** A function of words in small letters that works each out once; of words without a number it is asked each time. */
export class PerWord<T> {
  readonly #known: (T | undefined)[] = [];
  readonly #compute: (lower: string) => T;

  constructor(compute: (lower: string) => T) {
    this.#compute = compute;
  }

  of({ id, lower }: Token): T {
    if (id < 0) return this.#compute(lower);
    const known = this.#known;
    let value = known[id];
    if (value === undefined) {
      value = this.#compute(lower);
      // Without gaps, for a list with gaps is searched and not stepped into.
      while (known.length <= id) known.push(undefined);
      known[id] = value;
    }
    return value;
  }
}
