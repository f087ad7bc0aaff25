// What is told of words as they are, and of words as the ends of compounds: "akkoord" of "zorgakkoord" too.
import { wordList } from './word-lists';

const NONE: readonly never[] = [];

/** Words that end like a compound and are none: "een jaar geleden" has no members ("leden") in it, "vooralsnog" is the opposite of "alsnog". */
const NO_COMPOUNDS: ReadonlySet<string> = new Set(wordList('noCompounds'));

/** Whether a word ends like a compound but is none. */
export function isNoCompound(word: string): boolean {
  return NO_COMPOUNDS.has(word);
}

/** Values by words and by the ends of words. */
export class WordEnds<T> {
  readonly #words = new Map<string, Set<T>>();
  readonly #ends = new Map<string, Set<T>>();
  #longest = 0;

  /** @param shortest letters that the end of a compound has at least */
  constructor(readonly shortest: number) {}

  /** Tells something of a word as it is. */
  addWord(word: string, value: T): void {
    add(this.#words, word, value);
  }

  /** Tells something of longer words that end so. An end that is too short tells nothing. */
  addEnd(end: string, value: T): void {
    if (end.length < this.shortest) return;
    add(this.#ends, end, value);
    this.#longest = Math.max(this.#longest, end.length);
  }

  /** All that is told of a word, each once. Costs by the length of the longest end. */
  of(word: string): ReadonlySet<T> {
    const found = new Set(this.#words.get(word));
    if (NO_COMPOUNDS.has(word)) return found;
    for (let at = Math.max(1, word.length - this.#longest); at <= word.length - this.shortest; at++)
      for (const value of this.#ends.get(word.slice(at)) ?? NONE) found.add(value);
    return found;
  }
}

function add<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}
