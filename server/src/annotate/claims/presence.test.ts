// What is told of a sentence before its clauses are read: the phrases it may hold, and where its words stand.
import { describe, expect, it } from 'vitest';
import { buildVerbIndex } from '../../dutch/verbs';
import { tokenize } from '../../dutch/tokens';
import { compilePhrase, isWord, type Word } from './phrase';
import { PhraseSet } from './phraseSet';
import { buildPhraseFinder } from './presence';
import { buildWordIndex } from './wordIndex';
import { WordPlaces } from './wordPlaces';

const VERBS = buildVerbIndex([
  { infinitive: 'uit|stappen', group: 'uitstappen' },
  { infinitive: 'zijn', group: 'beschikbaar', needs: ['beschikbaar'] },
]);
const TEXTS = ['#uitstappen akkoord', '#beschikbaar geld', 'looptijd', 'niet geregeld'];
const PHRASES = TEXTS.map((text, id) => compilePhrase(text, () => false, new Map(), id));

function found(text: string): string[] {
  const tokens = tokenize(text);
  const set = buildPhraseFinder(PHRASES, VERBS).find(tokens, [{ first: 0, next: tokens.length }], []);
  return set.ids.map((id) => PHRASES[id]!.text);
}

describe('the phrases that a sentence may hold', () => {
  it.each([
    ['De VNG stapt uit het zorgakkoord.', ['#uitstappen akkoord']],
    ['Het geld is nu beschikbaar.', ['#beschikbaar geld']],
    ['Het geld is op.', []],
    ['De looptijden zijn niet geregeld.', ['looptijd', 'niet geregeld']],
  ])('%s', (text, phrases) => {
    expect(found(text).sort()).toEqual([...phrases].sort());
  });
});

describe('a set of phrases', () => {
  const all = Array.from({ length: 1200 }, (_, id) => compilePhrase(`woord${id}`, () => false, new Map(), id));

  it('has those it is made of and no other, also where numbers fall in the same place of its sieve', () => {
    const some = all.filter(({ id }) => id % 7 === 0 && id < 600);
    const set = new PhraseSet(some.map(({ id }) => id));
    expect(all.filter((phrase) => set.has(phrase))).toEqual(some);
    expect(set.size).toBe(some.length);
    expect(all.some((phrase) => PhraseSet.NONE.has(phrase))).toBe(false);
  });
});

describe('words of a text', () => {
  const words = ['akkoord', 'geld', 'tafel', 'as'].map(
    (text) => compilePhrase(text, () => false).words[0]!.alternatives[0] as Word,
  );
  const standsFor = buildWordIndex(new Map([['=geld', words[1]!]]), words);

  it.each(['zorgakkoord', 'akkoorden', 'geldt', 'gelden', 'onderhandelingstafels', 'gas', 'as', 'tafelen'])(
    '%s stands for just the words that it is',
    (lower) => {
      expect([...standsFor.of(tokenize(lower)[0]!).numbers].sort()).toEqual(
        words
          .filter((word) => isWord(lower, word))
          .map(({ number }) => number)
          .sort(),
      );
    },
  );

  it('are found at their places', () => {
    const tokens = tokenize('Het akkoord volgt op het zorgakkoord.');
    const places = new WordPlaces(tokens, (token) => standsFor.of(token).numbers);
    const [akkoord, geld] = words.map(({ number }) => number) as [number, number];
    expect(places.find(akkoord, 0, tokens.length)).toBe(1);
    expect(places.find(akkoord, 2, tokens.length)).toBe(5);
    expect(places.find(akkoord, 2, 5)).toBe(-1);
    expect(places.isIn(geld, [{ first: 0, next: tokens.length }])).toBe(false);
  });
});
