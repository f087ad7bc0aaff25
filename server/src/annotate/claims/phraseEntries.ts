// The entries of all facts by the phrase they have. A sentence holds dozens of phrases and these have hundreds of entries, so flat lists of numbers.
import type { FactCues, PhraseEntry } from './claimIndex';
import type { Phrase } from './phrase';

const UNKNOWN = 0;
const NEAR = 1;
const FAR = 2;

/** Entries, each with a number: its `order`. */
export class PhraseEntries {
  readonly #entries: readonly PhraseEntry[];
  /** By the id of a phrase: where its entries begin in `#of`. */
  readonly #first: Int32Array;
  readonly #of: Int32Array;
  /** By entry: the place of its fact. */
  readonly #place: Int32Array;
  readonly #facts: number;

  /** @param entries in order: each stands at its `order` */
  constructor(entries: readonly PhraseEntry[]) {
    const byPhrase: number[][] = [];
    for (const { phrase, order } of entries) (byPhrase[phrase.id] ??= []).push(order);
    const lists = Array.from(byPhrase, (list) => list ?? []);
    this.#entries = entries;
    this.#of = Int32Array.from(lists.flat());
    this.#first = new Int32Array(lists.length + 1);
    lists.forEach((list, id) => (this.#first[id + 1] = this.#first[id]! + list.length));
    this.#place = Int32Array.from(entries, ({ cues }) => cues.place);
    this.#facts = entries.reduce((most, { cues }) => Math.max(most, cues.place + 1), 0);
  }

  /** Whether some entry of a phrase matches. */
  has({ id }: Phrase, matching: (entry: PhraseEntry) => boolean): boolean {
    const next = this.#first[id + 1] ?? 0;
    for (let at = this.#first[id] ?? 0; at < next; at++) if (matching(this.#entries[this.#of[at]!]!)) return true;
    return false;
  }

  /**
   * The entries of phrases about facts that are near, in order; of a phrase that names its subject all.
   * @param named facts that are near whatever `isNear` says
   * @param isNear asked once of a fact
   */
  near(
    phrases: readonly Phrase[],
    named: readonly FactCues[],
    isNear: (cues: FactCues) => boolean,
  ): readonly PhraseEntry[] {
    const known = new Uint8Array(this.#facts);
    for (const { place } of named) known[place] = NEAR;
    const found: number[] = [];
    for (const { id, naming } of phrases) {
      const next = this.#first[id + 1] ?? 0;
      for (let at = this.#first[id] ?? 0; at < next; at++) {
        const order = this.#of[at]!;
        const place = this.#place[order]!;
        if (!naming && known[place] === UNKNOWN) known[place] = isNear(this.#entries[order]!.cues) ? NEAR : FAR;
        if (naming || known[place] === NEAR) found.push(order);
      }
    }
    return found.sort((a, b) => a - b).map((order) => this.#entries[order]!);
  }
}
