// Tests of which sentence is being typed.
import { describe, expect, test } from 'vitest';
import { contextOf } from '../check/testing';
import { openDraft, updateDraft } from './openDraft';
import { sentenceAt } from './typing';

/** The caret is drawn as `|`; the sentence it is in must be the text between « and ». */
function check(drawn: string): void {
  const marked = drawn.replace('|', '');
  const text = marked.replace(/[«»]/g, '');
  const caret = drawn.replace(/[«»]/g, '').indexOf('|');
  const { annotated } = contextOf(text);
  const span = sentenceAt(annotated, caret);
  const found = span
    ? `${text.slice(0, span.start)}«${text.slice(span.start, span.end)}»${text.slice(span.end)}`
    : text;
  expect(found).toBe(marked);
}

describe('the sentence around the caret', () => {
  test.each([
    '«Het IZ|A loopt.» De VNG tekent.',
    'Het IZA loopt. «De VNG teke|nt.»',
    'Het IZA loopt. «De VNG tekent|»',
    '«De VNG |»',
    '«De VNG\ntekent he|t»',
    'De VNG tekent. |',
    '«De VNG tekent.|»',
    '- «De VNG te|»\n- De raad.',
    '«De **VNG**|»',
    '«De VNG ("VNG")|»',
    '> «De VN|»',
    '# «De VN|»\n\nTekst.',
    'Tekst.\n\n|',
    '|',
    '```\ncod|e\n```',
    '---\ntitel: x|\n---\n\nTekst.',
    '«De VNG (o.a. de GG|D) tekent.» De raad.',
  ])('%j', check);
});

describe('typing', () => {
  const at = (line: number, from: number, to: number, text: string) => ({
    range: { start: { line, character: from }, end: { line, character: to } },
    text,
  });
  const open = openDraft('x:y', 'markdown', 1, 'Een zin van vijf woorden.\nNog een.');

  test.each([
    ['a letter', [at(0, 3, 3, 'x')], 4],
    ['a letter over a selection', [at(0, 0, 7, 'x')], 1],
    ['backspace', [at(0, 2, 3, '')], 2],
    ['a word deleted', [at(0, 4, 7, '')], 4],
    ['a pair of quotes', [at(0, 3, 3, '""')], 5],
    ['Enter in a list', [at(0, 3, 3, '\n  - ')], 8],
    ['a paste', [at(0, 3, 3, 'Integraal Zorgakkoord')], undefined],
    ['several carets', [at(0, 3, 3, 'x'), at(1, 3, 3, 'x')], undefined],
    ['a new text', [{ text: 'x' }], undefined],
  ])('%s', (_, changes, caret) => {
    expect(updateDraft(open, changes, 2).caret).toBe(caret);
  });

  test('is over after a paste', () => {
    const typed = updateDraft(open, [at(0, 3, 3, 'x')], 2);
    expect(updateDraft(typed, [at(0, 3, 3, 'Integraal Zorgakkoord')], 3).caret).toBeUndefined();
  });
});
