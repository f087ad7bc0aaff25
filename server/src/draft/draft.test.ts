// Edits keep what they do not touch; no text makes a draft fail or take long.
import { describe, expect, it } from 'vitest';
import { Draft } from './draft';

const LETTER =
  Array.from(
    { length: 50 },
    (_, index) => `## Kop ${index}\n\nAlinea ${index} over [de brief][b] en het IZA[^1].\n\n- een\n- twee\n`,
  ).join('\n') + '\n[b]: /b\n\n[^1]: Noot.\n';

/** How many blocks of the old draft have a new content object after an edit. */
function replacedBy(start: number, end: number, text: string): number {
  const before = Draft.of(LETTER);
  const after = before.edit([{ start, end, text }]);
  const kept = new Set(after.blocks.map(({ content }) => content));
  return before.blocks.filter(({ content }) => !kept.has(content)).length;
}

describe('an edit', () => {
  it('gives only the block it is in new content', () => {
    expect(replacedBy(LETTER.indexOf('Alinea 20'), LETTER.indexOf('Alinea 20'), 'x')).toBe(1);
    expect(replacedBy(LETTER.indexOf('- een') + 5, LETTER.indexOf('- een') + 5, 'x')).toBe(1);
    expect(replacedBy(0, 0, '\n')).toBe(0);
    expect(replacedBy(LETTER.length, LETTER.length, '\nNog iets.')).toBe(0);
  });
  it('gives what uses a definition new content when that comes or goes, and nothing else', () => {
    expect(replacedBy(LETTER.indexOf('[b]:'), LETTER.indexOf('[^1]:'), '')).toBe(51);
    expect(replacedBy(LETTER.length, LETTER.length, '\n[^2]: Nieuw.')).toBe(0);
  });
  it('may be many at once, in any order', () => {
    const draft = Draft.of('a\n\nb\n\nc');
    expect(
      draft.edit([
        { start: 6, end: 7, text: 'C' },
        { start: 0, end: 1, text: 'A' },
        { start: 3, end: 3, text: 'B' },
      ]).text,
    ).toBe('A\n\nBb\n\nC');
    expect(draft.edit([])).toBe(draft);
  });
  it('may reach out of the text', () => {
    expect(Draft.of('abc').edit([{ start: -5, end: 99, text: 'x' }]).text).toBe('x');
  });
});

const HOSTILE: Readonly<Record<string, string>> = {
  nothing: '',
  'a lone surrogate': '\ud800',
  'ten thousand quotes': '> '.repeat(10_000) + 'a',
  'ten thousand lists': '- '.repeat(10_000) + 'a',
  'ten thousand numbers': '1. '.repeat(10_000) + 'a',
  'opening brackets': '['.repeat(200_000),
  'closing brackets': ']'.repeat(200_000),
  'open links': '[a]('.repeat(50_000),
  images: '!['.repeat(100_000),
  stars: 'a*'.repeat(100_000),
  strong: '*a**b '.repeat(30_000),
  backticks: Array.from({ length: 600 }, (_, index) => '`'.repeat(index)).join(' '),
  'angle brackets': '<'.repeat(200_000),
  comments: 'a <!-- '.repeat(30_000),
  pipes: '|'.repeat(200_000) + '\n|-|',
  'lazy lines': '> a\n' + 'b\n'.repeat(50_000),
  underlines: 'a\n=\n'.repeat(20_000),
  'a list ever deeper': Array.from({ length: 600 }, (_, index) => ' '.repeat(index * 2) + '- a\n').join(''),
  NULs: '\0'.repeat(200_000),
  'two megabytes on one line': 'woord '.repeat(350_000),
  'yaml brackets': `---\n${'['.repeat(60_000)}\n---\n`,
};

describe('a draft of hostile text', () => {
  for (const [name, text] of Object.entries(HOSTILE)) {
    it(`is read within bounds: ${name}`, () => {
      const start = performance.now();
      const draft = Draft.of(text);
      const middle = text.length >> 1;
      const edited = draft.edit([{ start: middle, end: middle, text: 'x' }]);
      expect(edited.text.length).toBe(text.length + 1);
      // Far above what it takes, far below what a quadratic parse would.
      expect(performance.now() - start).toBeLessThan(8000);
    });
  }
});
