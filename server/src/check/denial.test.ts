// The words that a finding marks, where what denies comes last.
import { expect, it } from 'vitest';
import { checkDraft } from './check';
import { contextOf } from './testing';

it('marks the word that denies, for that is what was overtaken', () => {
  const text = 'Geoormerkt geld voor eenzaamheid is er na 2025 niet meer.';
  const marked = checkDraft(contextOf(text, { asOf: '2026-03-16' })).map(({ start, end }) => text.slice(start, end));
  expect(marked).toContain('Geoormerkt geld voor eenzaamheid is er na 2025 niet meer');
});
