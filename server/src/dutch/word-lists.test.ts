import { describe, expect, it } from 'vitest';
import { strongVerbs, wordList } from './word-lists';
import lists from './words.json';

const names = (Object.keys(lists) as (keyof typeof lists)[]).filter((name) => name !== 'strongVerbs');

describe('the lists of words', () => {
  it.each(names)('%s holds each word once, and no word is empty', (name) => {
    const words = wordList(name);
    expect(words.filter((word, at) => word === '' || words.indexOf(word) !== at)).toEqual([]);
  });

  it('gives every strong verb once, by four principal parts', () => {
    const verbs = strongVerbs();
    expect(verbs.filter((parts) => parts.length !== 4 || parts.includes(''))).toEqual([]);
    expect(new Set(verbs.map(([infinitive]) => infinitive)).size).toBe(verbs.length);
  });
});
