// Tests of reading settings: what is not understood counts as not set.
import { expect, test } from 'vitest';
import { isExcluded, readSettings } from './settings';

test('settings are read', () => {
  const raw = {
    asOf: '29-11-2024',
    rules: { 'afwijkende-naam': 'error', 'bestaat-niet': 'error', 'verouderd-feit': 'hard' },
    exclude: ['oud/**', 3],
    knownAbbreviations: ['GGD', ''],
    knowledge: { paths: ['gedeeld'] },
    sources: { folder: 'bronnen' },
    inlayHints: { enable: true },
    language: 'en',
  };
  expect(readSettings(raw, undefined)).toEqual({
    asOf: '29-11-2024',
    severities: { 'afwijkende-naam': 'error' },
    exclude: ['oud/**'],
    knownAbbreviations: ['GGD'],
    knowledgePaths: ['gedeeld'],
    sourcesFolder: 'bronnen',
    inlayHints: true,
    language: 'en',
  });
});

test.each([undefined, null, 3, 'x', [], { rules: [], exclude: 'x', language: {} }])('%j is all defaults', (raw) => {
  expect(readSettings(raw, 'en')).toMatchObject({
    asOf: undefined,
    severities: {},
    exclude: [],
    language: 'nl',
    inlayHints: false,
  });
});

test.each([
  ['auto', 'nl-BE', 'nl'],
  ['auto', 'en', 'en'],
  ['auto', undefined, 'en'],
  ['nl', 'en', 'nl'],
] as const)('language %s in an editor in %s is %s', (language, locale, expected) => {
  expect(readSettings({ language }, locale).language).toBe(expected);
});

test.each([
  ['oud/brief.md', ['oud/**'], true],
  ['oud/diep/brief.md', ['oud/**'], true],
  ['nieuw/oud.md', ['oud/**'], false],
  ['nieuw/oud.md', ['**/oud.md'], true],
  ['.verborgen/brief.md', ['**/*.md'], true],
  ['brief.md', [], false],
  ['README.md', ['README.md', 'docs/**'], true],
])('%s under %j: %s', (path, exclude, expected) => {
  expect(isExcluded(path, exclude)).toBe(expected);
});
