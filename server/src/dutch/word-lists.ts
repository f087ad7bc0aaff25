// The long lists of Dutch words, kept as data in words.json: each by its name.
import lists from './words.json';

/** The words on the lines of a list, in their order. */
export const wordsOf = (lines: readonly string[]): readonly string[] => lines.join(' ').split(' ');

/** The words of a list of Dutch by its name. The bundles keep the data packed. */
export const wordList = (name: keyof typeof lists): readonly string[] => wordsOf(lists[name]);

/** The phrases of a list by its name: the words of one are joined by underscores there. */
export const phraseList = (name: keyof typeof lists): readonly string[] =>
  wordList(name).map((phrase) => phrase.replaceAll('_', ' '));

/** The strong verbs, each by its principal parts: infinitive, past singular, past plural and participle. */
export const strongVerbs = (): readonly (readonly string[])[] => lists.strongVerbs.map((line) => line.split(' '));
