// A text that is edited here and there reads as the string it stands for.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DraftText } from './draftText';

const edit = fc.record({
  at: fc.nat(),
  length: fc.oneof(fc.constant(0), fc.nat({ max: 20 }), fc.nat({ max: 12_000 })),
  text: fc.oneof(fc.string({ maxLength: 3 }), fc.constant('ab'.repeat(3000))),
});

describe('a text that is edited', () => {
  it('has the length, the characters and the parts of its string, wherever it was edited', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 30_000 }),
        fc.array(edit, { maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        (size, edits, a, b) => {
          let string = 'De gemeente ontvangt geld.\n'.repeat(1200).slice(0, size);
          let text = DraftText.of(string);
          for (const { at, length, text: insert } of edits) {
            const start = at % (string.length + 1);
            const end = Math.min(string.length, start + length);
            string = string.slice(0, start) + insert + string.slice(end);
            text = text.replaced(start, end, insert);
            const from = a % (string.length + 1);
            const to = b % (string.length + 1);
            expect(text.length).toBe(string.length);
            expect(text.slice(from, to)).toBe(string.slice(from, to));
            expect(text.slice(to)).toBe(string.slice(to));
            for (const near of [start - 1, start, start + insert.length, from, string.length])
              expect(text.charAt(near)).toBe(string.charAt(near));
          }
          expect(text.toString()).toBe(string);
        },
      ),
    );
  });
});
