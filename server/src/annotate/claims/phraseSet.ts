// The phrases that a stretch of text may hold. Facts ask for phrases by the hundred, mostly for ones that are not there, so that has to be told at once.
import type { Phrase } from './phrase';

/** Bits of the sieve: a phrase that is not in a set of some dozens has its bit unset nine times in ten. */
const SIEVE_BITS = 512;

/** Some phrases of one index, in the order in which they were found. */
export class PhraseSet {
  static readonly NONE = new PhraseSet([]);

  readonly #sieve: Int32Array;

  /** @param all each once */
  constructor(readonly all: readonly Phrase[]) {
    this.#sieve = new Int32Array(SIEVE_BITS / 32);
    for (const { id } of all) this.#sieve[(id & (SIEVE_BITS - 1)) >> 5]! |= 1 << (id & 31);
  }

  get size(): number {
    return this.all.length;
  }

  has(phrase: Phrase): boolean {
    const { id } = phrase;
    return (this.#sieve[(id & (SIEVE_BITS - 1)) >> 5]! & (1 << (id & 31))) !== 0 && this.all.includes(phrase);
  }
}
