// A clause's own words in order, with what is asked of them again and again answered once.
import { keepShape } from '../shapes';
import { DETERMINERS, PREPOSITIONS } from './clause-words';
import type { TokenRun } from './clause';
import type { Token } from './tokens';
import { isNoCompound } from './word-ends';

/** Where a word stands in a clause. */
interface Standing {
  /** First and last place of the word. */
  readonly first: number;
  last: number;
  /** Last place where no noun phrase follows, as after a particle; -1 for none. */
  free: number;
}

/**
 * The words of one clause. A place is an index in the clause's own words, which may lie in several runs of the text.
 * Every question is answered in constant time, apart from the first one about the ending of a word.
 */
export class ClauseView {
  readonly #tokens: readonly Token[];
  /** Token indices of the clause, in order. */
  readonly #indices: number[] = [];
  #standings: Map<string, Standing> | undefined;
  readonly #endings = new Map<string, number | undefined>();

  constructor(tokens: readonly Token[], runs: readonly TokenRun[]) {
    this.#tokens = tokens;
    for (const { first, next } of runs) for (let i = first; i < next; i++) this.#indices.push(i);
  }

  /** Where each word stands; worked out when it is first asked, which for most clauses is never. */
  get #standing(): ReadonlyMap<string, Standing> {
    if (this.#standings) return this.#standings;
    const standings = new Map<string, Standing>();
    this.#standings = standings;
    for (let place = 0; place < this.#indices.length; place++) {
      const word = this.word(place);
      const free = this.opensPhrase(place) ? -1 : place;
      const standing = standings.get(word);
      if (standing === undefined) standings.set(word, { first: place, last: place, free });
      else {
        standing.last = place;
        if (free >= 0) standing.free = free;
      }
    }
    return standings;
  }

  /** How many words it has. */
  get length(): number {
    return this.#indices.length;
  }

  /** Index of the token at a place. */
  index(place: number): number {
    return this.#indices[place]!;
  }

  token(place: number): Token | undefined {
    const index = this.#indices[place];
    return index === undefined ? undefined : this.#tokens[index];
  }

  /** The token before it in the text, which may belong to another clause. */
  tokenBefore(place: number): Token | undefined {
    return this.#tokens[this.index(place) - 1];
  }

  /** The word at a place in small letters; empty outside the clause. */
  word(place: number): string {
    return this.token(place)?.lower ?? '';
  }

  /** The last place of a word behind `place`, rather one where it governs no noun, as a particle does. */
  lastBehind(place: number, word: string): number | undefined {
    const standing = this.#standing.get(word);
    if (standing === undefined) return undefined;
    if (standing.free > place) return standing.free;
    return standing.last > place ? standing.last : undefined;
  }

  /** A place of a word, or of a compound that ends in it, other than `but`. */
  find(word: string, but: number): number | undefined {
    const standing = this.#standing.get(word);
    if (standing !== undefined) {
      if (standing.first !== but) return standing.first;
      if (standing.last !== but) return standing.last;
    }
    return word.length < 5 ? undefined : this.#ending(word);
  }

  #ending(word: string): number | undefined {
    if (!this.#endings.has(word)) {
      let found: number | undefined;
      for (const [known, { first }] of this.#standing) {
        if (known.length > word.length && known.endsWith(word) && !isNoCompound(known)) {
          found = first;
          break;
        }
      }
      this.#endings.set(word, found);
    }
    return this.#endings.get(word);
  }

  /** Whether the word at a place is followed by what a preposition governs: an article, a name, a number. */
  opensPhrase(place: number): boolean {
    const next = this.#indices[place + 1];
    if (next === undefined || next !== this.#indices[place]! + 1) return false;
    const token = this.#tokens[next]!;
    if (token.kind === 'mark') return token.text === '€' || token.text === "'" || token.text === '"';
    if (token.kind === 'number' || DETERMINERS.has(token.lower)) return true;
    return !PREPOSITIONS.has(token.lower) && token.text.charAt(0) !== token.lower.charAt(0);
  }
}

keepShape(new ClauseView([], []));
