// What is worked out of words, once for each.
import { describe, expect, it } from 'vitest';
import { PerWord } from './per-word';
import { tokenize } from './tokens';

describe('what is worked out of words', () => {
  it('is worked out once however a word is written and wherever it stands', () => {
    const asked: string[] = [];
    const lengths = new PerWord((lower) => (asked.push(lower), lower.length));
    const tokens = [...tokenize('Het akkoord'), ...tokenize('het AKKOORD, het')];
    expect(tokens.filter(({ kind }) => kind === 'word').map((token) => lengths.of(token))).toEqual([3, 7, 3, 7, 3]);
    expect(asked).toEqual(['het', 'akkoord']);
  });

  it('is asked each time of a token that has no number', () => {
    const upper = new PerWord((lower) => lower.toUpperCase());
    const [token] = tokenize('alv');
    expect(upper.of({ ...token!, lower: 'besluit-alv', id: -1 })).toBe('BESLUIT-ALV');
    expect(upper.of(token!)).toBe('ALV');
  });
});
