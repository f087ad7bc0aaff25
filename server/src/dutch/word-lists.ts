// The long lists of Dutch words, kept as data in words.json: each by its name.
import lists from './words.json';

/** The words of a list, in its order. The bundles keep the data packed. */
export const wordList = (name: keyof typeof lists): readonly string[] => lists[name].join(' ').split(' ');

/** The strong verbs, each by its principal parts: infinitive, past singular, past plural and participle. */
export const strongVerbs = (): readonly (readonly string[])[] => lists.strongVerbs.map((line) => line.split(' '));
