// What the words of a text stand for among the plain words that phrases look for: as they are, inflected, or as the head of a compound.
import { PerWord } from '../../dutch/per-word';
import { WordEnds } from '../../dutch/word-ends';
import { endingsOf, MIN_HEAD, type Word } from './phrase';

/** What a word of the text stands for. */
export interface StandsFor {
  /** The numbers of the words that it is. */
  readonly numbers: readonly number[];
  /** The keys of those by which phrases are found. */
  readonly keys: readonly string[];
}

const NOTHING: StandsFor = { numbers: [], keys: [] };

/**
 * Indexes plain words by their forms and endings; says the same as `isWord` asked of each.
 * @param keyed words by which phrases are found, by their keys: keys come in this order
 * @param others all other words
 */
export function buildWordIndex(keyed: ReadonlyMap<string, Word>, others: Iterable<Word>): PerWord<StandsFor> {
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
  return new PerWord((lower) => {
    const found = ends.of(lower);
    if (found.size === 0) return NOTHING;
    const indices = [...found].sort((a, b) => a - b);
    return {
      numbers: indices.map((index) => words[index]!.number),
      keys: indices.filter((index) => index < keys.length).map((index) => keys[index]!),
    };
  });
}
