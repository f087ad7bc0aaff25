// Phrases compiled: word lists, and what is taken denied or not.
import { describe, expect, it } from 'vitest';
import { compilePhrase } from './phrase';

const compile = (text: string) => compilePhrase(text, () => false, new Map([['leden', ['leden', '@alv']]]));

describe('a phrase', () => {
  it('has the alternatives of a word list beside its own', () => {
    const [word] = compile('&leden|raad').words;
    expect(
      word!.alternatives.map((one) => (one.kind === 'term' ? one.id : 'head' in one ? one.head : one.name)),
    ).toEqual(['leden', 'alv', 'raad']);
  });

  it.each([
    ['D5', '5', ['d'], []],
    ["GGD'en", 'ggd', [], ["'", 'en']],
    ['IZA-middelen', 'middelen', ['iza', '-'], []],
  ])('seeks %s by its longest piece, or as a word', (text, head, before, behind) => {
    expect(compile(text).words[0]!.alternatives).toMatchObject([
      { head: text.toLowerCase() },
      { head, pieces: { before, behind } },
    ]);
  });

  it('finds nothing by a list that is not there', () => {
    expect(compile('&niemand').words[0]!.alternatives).toEqual([]);
  });

  it.each<[string, boolean | undefined]>([
    ['niet geregeld', true],
    ['geregeld', false],
    ['(niet) geregeld', undefined],
    ['(wel) geregeld', false],
  ])('%s is to be denied: %s', (text, negative) => {
    expect(compile(text)).toMatchObject({ negative, words: [{}] });
  });
});
