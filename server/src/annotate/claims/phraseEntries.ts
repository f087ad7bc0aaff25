// The entries of all facts by the phrase they have. A sentence holds dozens of phrases and these have hundreds of entries, so flat lists of numbers.
import { ascending } from '../../dutch/order';
import type { FactCues, PhraseEntry } from './claimIndex';

const NONE: readonly PhraseEntry[] = [];

/** Entries, each with a number: its `order`. */
export class PhraseEntries {
  readonly #entries: readonly PhraseEntry[];
  /** By the id of a phrase: where its entries begin in `#of`, and whether it names its subject. */
  readonly #first: Int32Array;
  readonly #naming: Uint8Array;
  /** Of each entry its number, and the place of its fact. */
  readonly #of: Int32Array;
  /** By place of a fact: the number of the last search in which it was near, and of the last in which it was not. */
  readonly #near: Int32Array;
  readonly #far: Int32Array;
  #search = 0;

  /** @param entries in order: each stands at its `order` */
  constructor(entries: readonly PhraseEntry[]) {
    const byPhrase: number[][] = [];
    for (const { phrase, order } of entries) (byPhrase[phrase.id] ??= []).push(order);
    const lists = Array.from(byPhrase, (list) => list ?? []);
    this.#entries = entries;
    this.#of = Int32Array.from(lists.flat().flatMap((order) => [order, entries[order]!.cues.place]));
    this.#first = new Int32Array(lists.length + 1);
    lists.forEach((list, id) => (this.#first[id + 1] = this.#first[id]! + 2 * list.length));
    this.#naming = Uint8Array.from(lists, ([order]) => (order !== undefined && entries[order]!.phrase.naming ? 1 : 0));
    const facts = entries.reduce((most, { cues }) => Math.max(most, cues.place + 1), 0);
    this.#near = new Int32Array(facts);
    this.#far = new Int32Array(facts);
  }

  /** Whether a phrase has an entry of a fact that is no answer, or that has the role that is asked for. */
  asks(id: number, { place }: FactCues, role: PhraseEntry['role'] | undefined): boolean {
    const next = this.#first[id + 1] ?? 0;
    for (let at = this.#first[id] ?? 0; at < next; at += 2) {
      if (this.#of[at + 1] !== place) continue;
      const entry = this.#entries[this.#of[at]!]!;
      if (role ? entry.role === role : entry.role !== 'answer') return true;
    }
    return false;
  }

  /**
   * The entries of phrases about facts that are near, in order; of a phrase that names its subject all.
   * @param ids of the phrases
   * @param named facts that are near whatever `isNear` says
   * @param isNear asked once of a fact
   */
  near(
    ids: readonly number[],
    named: readonly FactCues[],
    isNear: (cues: FactCues) => boolean,
  ): readonly PhraseEntry[] {
    const search = ++this.#search;
    for (const { place } of named) this.#near[place] = search;
    const found: number[] = [];
    for (const id of ids) {
      const next = this.#first[id + 1] ?? 0;
      const naming = this.#naming[id] === 1;
      for (let at = this.#first[id] ?? 0; at < next; at += 2) {
        const order = this.#of[at]!;
        const place = this.#of[at + 1]!;
        if (!naming && this.#near[place] !== search) {
          if (this.#far[place] === search) continue;
          (isNear(this.#entries[order]!.cues) ? this.#near : this.#far)[place] = search;
        }
        if (naming || this.#near[place] === search) found.push(order);
      }
    }
    if (found.length === 0) return NONE;
    return found.sort(ascending).map((order) => this.#entries[order]!);
  }
}
