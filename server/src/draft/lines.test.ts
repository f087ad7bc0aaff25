// Where the first line of a text ends, wherever that is.
import { describe, expect, it } from 'vitest';
import { firstLineEnd } from './lines';

describe('the first line end', () => {
  it.each(['\n', '\r', '\r\n'])('is found whole at any place of a long line: %j', (lineEnd) => {
    for (const length of [0, 1, 4094, 4095, 4096, 4097, 8191, 8192, 9000])
      expect(firstLineEnd(`${'a'.repeat(length)}${lineEnd}b`)).toEqual({ at: length, lineEnd });
  });

  it('is a line feed at the end of a text of one line', () => {
    expect(firstLineEnd('abc')).toEqual({ at: 3, lineEnd: '\n' });
  });
});
