import { expect, test } from 'vitest';
import { claimWords } from './words';
import lists from './words.json';

test.each(Object.keys(lists) as (keyof typeof lists)[])('%s holds each word once, and no word is empty', (name) => {
  const words = claimWords(name);
  expect(words.filter((word, at) => word === '' || words.indexOf(word) !== at)).toEqual([]);
});
