import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { shiftMarks } from './shiftMarks';

/** Edits a text with a mark on `IZA` in it, and gives the words at the mark afterwards. */
function wordsAfter(before: string, from: number, to: number, insert: string): string | undefined {
  const document = TextDocument.create('', '', 1, before);
  const at = before.indexOf('IZA');
  const span = { start: document.positionAt(at), end: document.positionAt(at + 3) };
  const change = { span: { start: document.positionAt(from), end: document.positionAt(to) }, text: insert };
  const [mark] = shiftMarks({ asOf: '', terms: [{ span, title: '' }], claims: [] }, change).terms;
  const after = TextDocument.create('', '', 2, before.slice(0, from) + insert + before.slice(to));
  return mark && after.getText(mark.span);
}

test.each([
  ['before it on its line', 'over IZA nu', 0, 4, 'van het', 'IZA'],
  ['lines before it', 'a\nb\nover IZA', 0, 2, 'x\ny\nz\n', 'IZA'],
  ['a line break right before it', 'over IZA', 5, 5, '\n\n', 'IZA'],
  ['the line break before it taken away', 'over\nIZA', 4, 5, ' ', 'IZA'],
  ['behind it', 'IZA nu', 3, 6, '\nx', 'IZA'],
  ['in it', 'het IZA', 5, 6, 'x', undefined],
  ['over it', 'het IZA nu', 0, 10, '', undefined],
])('a change %s', (_where, before, from, to, insert, wanted) => {
  expect(wordsAfter(before, from, to, insert)).toBe(wanted);
});

test('a mark stays on its words or goes, whatever is edited', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, text, fc.nat(30), fc.nat(30), (before, after, insert, a, b) => {
      const whole = `${before}IZA${after}`;
      const [from, to] = [Math.min(a, b, whole.length), Math.min(Math.max(a, b), whole.length)];
      expect(wordsAfter(whole, from, to, insert) ?? 'IZA').toBe('IZA');
    }),
  );
});
