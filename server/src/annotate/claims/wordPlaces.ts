// Where the words that phrases look for stand in a text. A stretch has a dozen words, and so they are looked through.
import { keepShape } from '../../shapes';
import type { TokenRun } from '../../dutch/clause';
import type { Token } from '../../dutch/tokens';

/** The numbers of the plain words that a word of the text stands for, inflected or as the end of a compound. */
export type NumbersOf = (token: Token) => readonly number[];

/** The places of words in a text, by the number under which phrases look for them. */
export class WordPlaces {
  readonly #tokens: readonly Token[];
  readonly #numbersOf: NumbersOf;

  constructor(tokens: readonly Token[], numbersOf: NumbersOf) {
    this.#tokens = tokens;
    this.#numbersOf = numbersOf;
  }

  /** Index of the first token from `first` on and before `next` that is the word, else -1. "Onder meer" says nothing of more or no more. */
  find(number: number, first: number, next: number): number {
    const tokens = this.#tokens;
    for (let at = first; at < next; at++) {
      const token = tokens[at]!;
      if (token.kind === 'mark') continue;
      for (const one of this.#numbersOf(token))
        if (one === number && !(token.lower === 'meer' && tokens[at - 1]?.lower === 'onder')) return at;
    }
    return -1;
  }

  /** Whether the word stands in any of some runs. */
  isIn(number: number, runs: readonly TokenRun[]): boolean {
    for (const { first, next } of runs) if (this.find(number, first, next) >= 0) return true;
    return false;
  }
}

keepShape(new WordPlaces([], () => []));
