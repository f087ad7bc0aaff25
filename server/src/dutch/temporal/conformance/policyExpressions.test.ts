// The expressions of policy letters: all read, none of the false alarms raised.
import { describe, expect, it } from 'vitest';
import { findTimexes, resolveTimex } from '../../temporal';
import { tokenize } from '../../tokens';
import { LETTER_DAY, NO_EXPRESSIONS, POLICY_EXPRESSIONS } from './policyExpressions';

describe('expressions of policy letters', () => {
  it.each(POLICY_EXPRESSIONS)('%s', (text, expression, from, to) => {
    const found = findTimexes(text, tokenize(text)).map((timex) => {
      const resolved = resolveTimex(timex, LETTER_DAY);
      return [text.slice(timex.start, timex.end), resolved.from, resolved.to];
    });
    expect(found).toEqual(expression === '' ? [] : [[expression, from, to]]);
  });

  it.each(NO_EXPRESSIONS)('finds nothing in: %s', (text) => {
    expect(findTimexes(text, tokenize(text)).map((timex) => text.slice(timex.start, timex.end))).toEqual([]);
  });
});
