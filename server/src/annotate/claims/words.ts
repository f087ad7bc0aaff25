// The long lists of words by which claims and announcements are read, kept as data in words.json: each by its name.
import { wordsOf } from '../../dutch/word-lists';
import lists from './words.json';

/** The words of a list, in its order. The bundles keep the data packed. */
export const claimWords = (name: keyof typeof lists): readonly string[] => wordsOf(lists[name]);
