// What the words of a text stand for among the plain words that phrases look for: as they are, inflected, or as the head of a compound.
import { WordEnds } from '../../dutch/word-ends';
import { endingsOf, MIN_HEAD, type Word } from './phrase';

/** What a word of the text stands for. */
export interface StandsFor {
  /** The heads of the words that it is. */
  readonly heads: readonly string[];
  /** The keys of those by which phrases are found. */
  readonly keys: readonly string[];
}

const NOTHING: StandsFor = { heads: [], keys: [] };
const MOST_WORDS_KEPT = 50_000;

/**
 * Indexes plain words by their forms and endings; says the same as `isWord` asked of each.
 * @param keyed words by which phrases are found, by their keys: keys come in this order
 * @param others all other words
 */
export function buildWordIndex(keyed: ReadonlyMap<string, Word>, others: Iterable<Word>): (lower: string) => StandsFor {
  const words = [...keyed.values()];
  const keys = [...keyed.keys()];
  const known = new Set(words.map(({ head }) => head));
  for (const word of others) {
    if (known.has(word.head)) continue;
    known.add(word.head);
    words.push(word);
  }
  const ends = new WordEnds<number>(MIN_HEAD);
  words.forEach((word, index) => {
    for (const form of word.forms) ends.addWord(form, index);
    for (const ending of endingsOf(word)) ends.addEnd(ending, index);
  });
  const read = (lower: string): StandsFor => {
    const found = ends.of(lower);
    if (found.size === 0) return NOTHING;
    const indices = [...found].sort((a, b) => a - b);
    return {
      heads: indices.map((index) => words[index]!.head),
      keys: indices.filter((index) => index < keys.length).map((index) => keys[index]!),
    };
  };
  const kept = new Map<string, StandsFor>();
  return (lower) => {
    let stands = kept.get(lower);
    if (!stands) {
      stands = read(lower);
      if (kept.size > MOST_WORDS_KEPT) kept.clear();
      kept.set(lower, stands);
    }
    return stands;
  };
}
