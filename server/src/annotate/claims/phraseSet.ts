// The phrases that a stretch of text may hold. Facts ask for phrases by the hundred, mostly for ones that are not there, so that has to be told at once.
import { keepShape } from '../../shapes';
import type { Phrase } from './phrase';

/** Bits of the sieve: a phrase that is not in a set of some dozens has its bit unset nine times in ten. */
const SIEVE_BITS = 512;

/** Some phrases of one index by their ids: phrases themselves lie spread over memory, and to look at each costs more than all the rest. */
export class PhraseSet {
  static readonly NONE = new PhraseSet([]);

  #sieve: Int32Array | undefined;

  /** @param ids each once, in the order in which they were found */
  constructor(readonly ids: readonly number[]) {}

  get size(): number {
    return this.ids.length;
  }

  has({ id }: Phrase): boolean {
    return this.#has(id, (this.#sieve ??= this.#sift()));
  }

  /** Whether it has any of some phrases; gives the place of the first such id from `start` on, else -1. */
  firstOf(ids: Int32Array, start = 0): number {
    if (this.ids.length === 0 || start >= ids.length) return -1;
    const sieve = (this.#sieve ??= this.#sift());
    for (let at = start; at < ids.length; at++) if (this.#has(ids[at]!, sieve)) return at;
    return -1;
  }

  #has(id: number, sieve: Int32Array): boolean {
    return (sieve[(id & (SIEVE_BITS - 1)) >> 5]! & (1 << (id & 31))) !== 0 && this.ids.includes(id);
  }

  #sift(): Int32Array {
    const sieve = new Int32Array(SIEVE_BITS / 32);
    for (const id of this.ids) sieve[(id & (SIEVE_BITS - 1)) >> 5]! |= 1 << (id & 31);
    return sieve;
  }
}

/** The ids of phrases, to look for in sets. */
export function idsOfPhrases(phrases: readonly Phrase[]): Int32Array {
  return Int32Array.from(phrases, ({ id }) => id);
}

keepShape(new PhraseSet([]));
