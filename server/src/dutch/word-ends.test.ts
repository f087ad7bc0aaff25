// Values by words and by the ends of compounds.
import { expect, it } from 'vitest';
import { WordEnds } from './word-ends';

const ends = new WordEnds<string>(5);
ends.addWord('akkoord', 'word');
ends.addEnd('akkoord', 'end');
ends.addEnd('koord', 'shorter end');
ends.addEnd('oord', 'too short');

it.each([
  ['akkoord', ['word', 'shorter end']],
  ['zorgakkoord', ['end', 'shorter end']],
  ['koord', []],
  ['noord', []],
])('%s is told what it is and what it ends in', (word, values) => {
  expect([...ends.of(word)]).toEqual(values);
});

it("a word that only ends like a compound is none: 'geleden' has no members in it", () => {
  const members = new WordEnds<string>(5);
  members.addEnd('leden', 'members');
  expect([...members.of('bestuursleden')]).toEqual(['members']);
  expect([...members.of('geleden')]).toEqual([]);
});

it("a word that means the opposite is none: 'vooralsnog' is no 'alsnog'", () => {
  const words = new WordEnds<string>(5);
  words.addEnd('alsnog', 'after all');
  expect([...words.of('vooralsnog')]).toEqual([]);
});
