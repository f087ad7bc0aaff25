import { expect, test } from 'vitest';
import { countText, statusText } from './statusText';

const STATUS = {
  uri: 'file:///brief.md',
  asOf: '2024-12-10',
  asOfOrigin: 'frontMatter',
  counts: { 'afwijkende-naam': 1 },
  total: 1,
} as const;

test('the status bar shows the date and the count', () => {
  expect(statusText(STATUS, 'nl').short).toBe('10-12-2024 · 1');
});

test('the tooltip is a full sentence in Dutch', () => {
  expect(statusText(STATUS, 'nl').sentence).toBe(
    'Dit concept is gelezen met peildatum 10 december 2024 (uit de front matter van dit concept): 1 bevinding.',
  );
});

test('the tooltip is a full sentence in English', () => {
  expect(statusText({ ...STATUS, asOfOrigin: 'today', total: 0 }, 'en').sentence).toBe(
    'This draft is read as of 10 December 2024 (today, because the draft does not name a date): no findings.',
  );
});

test('counts are grammatical', () => {
  expect([0, 1, 12].map((count) => countText(count, 'nl'))).toEqual([
    'geen bevindingen',
    '1 bevinding',
    '12 bevindingen',
  ]);
});
