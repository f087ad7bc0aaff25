// The long lists of words by which claims and announcements are read, kept as data in words.json: each by its name.
import lists from './words.json';

/** The words of a list, in its order. The bundles keep the data packed. */
export const claimWords = (name: keyof typeof lists): readonly string[] => lists[name].join(' ').split(' ');
