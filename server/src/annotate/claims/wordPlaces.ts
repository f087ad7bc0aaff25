// Where the words that phrases look for stand in a text: worked out once for all phrases that are held against it.
import { keepShape } from '../../shapes';
import type { Token } from '../../dutch/tokens';

const NOWHERE: readonly number[] = [];

/** The heads of plain words that a word of the text stands for, inflected or as the end of a compound. */
export type HeadsOf = (token: Token) => readonly string[];

/** The places of words, by the head under which phrases look for them. */
export class WordPlaces {
  readonly #tokens: readonly Token[];
  readonly #headsOf: HeadsOf;
  #places: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(tokens: readonly Token[], headsOf: HeadsOf) {
    this.#tokens = tokens;
    this.#headsOf = headsOf;
  }

  /** Indices of the tokens that are the word, in order. */
  of(head: string): readonly number[] {
    return (this.#places ??= this.#read()).get(head) ?? NOWHERE;
  }

  /** "Onder meer" says nothing of more or no more. */
  #read(): ReadonlyMap<string, readonly number[]> {
    const places = new Map<string, number[]>();
    this.#tokens.forEach((token, at, tokens) => {
      if (token.kind === 'mark' || (token.lower === 'meer' && tokens[at - 1]?.lower === 'onder')) return;
      for (const head of this.#headsOf(token)) {
        const list = places.get(head);
        if (list) list.push(at);
        else places.set(head, [at]);
      }
    });
    return places;
  }
}

keepShape(new WordPlaces([], () => []));
