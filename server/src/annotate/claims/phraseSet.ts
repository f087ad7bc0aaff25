// The phrases that a stretch of text may hold. Facts ask for phrases by the hundred, mostly for ones that are not there, so that has to be told at once.
import type { Phrase } from './phrase';

/** Bits of the sieve: a phrase that is not in a set of some dozens has its bit unset nine times in ten. */
const SIEVE_BITS = 512;

/** Some phrases of one index, in the order in which they were found. */
export class PhraseSet implements Iterable<Phrase> {
  static readonly NONE = new PhraseSet([]);

  readonly #phrases: readonly Phrase[];
  readonly #sieve: Int32Array;

  /** @param phrases each once */
  constructor(phrases: readonly Phrase[]) {
    this.#phrases = phrases;
    this.#sieve = new Int32Array(SIEVE_BITS / 32);
    for (const { id } of phrases) this.#sieve[(id & (SIEVE_BITS - 1)) >> 5]! |= 1 << (id & 31);
  }

  get size(): number {
    return this.#phrases.length;
  }

  has(phrase: Phrase): boolean {
    const { id } = phrase;
    return (this.#sieve[(id & (SIEVE_BITS - 1)) >> 5]! & (1 << (id & 31))) !== 0 && this.#phrases.includes(phrase);
  }

  [Symbol.iterator](): Iterator<Phrase> {
    return this.#phrases[Symbol.iterator]();
  }

  /** All of them, to walk through quickly. */
  get all(): readonly Phrase[] {
    return this.#phrases;
  }
}
