// Tests of fact sheets: every term has one, and its address leads back to it.
import { describe, expect, test } from 'vitest';
import { builtInKnowledge } from '../knowledge/builtIn';
import { factSheet, readSheetUri, sheetUri } from './factSheet';

const knowledge = builtInKnowledge();

describe.each(['2022-06-01', '2024-12-10', '2026-11-01'])('at %s', (asOfDay) => {
  test.each([...knowledge.terms.keys()])('the sheet of %s is sound', (id) => {
    const term = knowledge.terms.get(id)!;
    for (const language of ['nl', 'en'] as const) {
      const { text, factAt } = factSheet(term, { knowledge, asOfDay, language, addresses: { localCopies: new Map() } });
      expect(text).toMatch(/^# \S/);
      expect(text).not.toMatch(/undefined|\[object|NaN|\{\w+\}/);
      expect(text).not.toMatch(/(?<!\\)<(?!br>|https?:)/);
      // Every row of a table has as many cells as its head.
      for (const row of text.split('\n').filter((line) => line.startsWith('| '))) {
        expect(row.replaceAll('\\|', '').split('|')).toHaveLength(7);
      }
      for (const at of factAt.values()) expect(text.slice(at, at + 4)).toBe('### ');
    }
    expect(readSheetUri(sheetUri(id, asOfDay))).toEqual({ termId: id, asOfDay });
  });
});

test.each([
  ['peildatum:/feitenblad/iza.md?2024-12-10', { termId: 'iza', asOfDay: '2024-12-10' }],
  ['peildatum:///feitenblad/iza.md?2024-12-10', { termId: 'iza', asOfDay: '2024-12-10' }],
  ['peildatum:/feitenblad/iza.md?2024-12-10#feit', { termId: 'iza', asOfDay: '2024-12-10' }],
  ['peildatum:/feitenblad/iza.md', { termId: 'iza', asOfDay: undefined }],
  ['peildatum:/feitenblad/iza.md?nu', { termId: 'iza', asOfDay: undefined }],
  ['peildatum:/feitenblad/a/b.md', undefined],
  ['file:///feitenblad/iza.md', undefined],
])('%s is read', (uri, wanted) => {
  expect(readSheetUri(uri)).toEqual(wanted);
});
