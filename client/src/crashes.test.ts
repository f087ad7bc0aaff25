import { expect, test } from 'vitest';
import { crashLimit } from './crashes';

test('four falls within three minutes are forgiven, the fifth is not', () => {
  const limit = crashLimit();
  expect([0, 1, 2, 3, 4].map((second) => limit.again(second * 1000))).toEqual([true, true, true, true, false]);
});

test('falls of long ago do not count', () => {
  const limit = crashLimit();
  expect([0, 1, 2, 3, 4, 5].map((minute) => limit.again(minute * 60_000))).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
  ]);
});
