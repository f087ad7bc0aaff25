import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setFrontMatterDay } from './frontMatterEdit';

function apply(draft: string, day = '2025-02-04'): string {
  const { start, end, text } = setFrontMatterDay(draft, day);
  return draft.slice(0, start) + text + draft.slice(end);
}

describe('setting the peildatum', () => {
  test.each([
    ['replaces the value', '---\npeildatum: 2024-12-10\n---\n\nTekst\n', '---\npeildatum: 2025-02-04\n---\n\nTekst\n'],
    ['fills an empty value', '---\npeildatum:\n---\n', '---\npeildatum: 2025-02-04\n---\n'],
    [
      'leaves other keys and a comment alone',
      '---\ntitel: Brief\npeildatum: gisteren # later\n---\n',
      '---\ntitel: Brief\npeildatum: 2025-02-04 # later\n---\n',
    ],
    [
      'adds the key where there is front matter',
      '---\ntitel: Brief\n---\nTekst\n',
      '---\npeildatum: 2025-02-04\ntitel: Brief\n---\nTekst\n',
    ],
    ['adds the key to empty front matter', '---\n---\n', '---\npeildatum: 2025-02-04\n---\n'],
    ['adds front matter where there is none', '# Brief\n', '---\npeildatum: 2025-02-04\n---\n\n# Brief\n'],
    ['adds front matter to an empty draft', '', '---\npeildatum: 2025-02-04\n---\n'],
    ['keeps line ends of Windows', '---\r\ntitel: x\r\n---\r\n', '---\r\npeildatum: 2025-02-04\r\ntitel: x\r\n---\r\n'],
    ['keeps line ends of long ago', '---\rtitel: x\r---\r', '---\rpeildatum: 2025-02-04\rtitel: x\r---\r'],
    ['keeps a byte order mark in front', '\uFEFF# Brief\n', '\uFEFF---\npeildatum: 2025-02-04\n---\n\n# Brief\n'],
    [
      'takes a rule that never ends for no front matter',
      '---\ntitel: x\n',
      '---\npeildatum: 2025-02-04\n---\n\n---\ntitel: x\n',
    ],
    [
      'does not take a nested key',
      '---\nbrief:\n  peildatum: 2024-01-01\n---\n',
      '---\npeildatum: 2025-02-04\nbrief:\n  peildatum: 2024-01-01\n---\n',
    ],
  ])('%s', (_what, draft, expected) => expect(apply(draft)).toBe(expected));

  test('set twice is set once, in any text', () => {
    const lines = fc.array(
      fc.constantFrom('---', 'peildatum: 2024-01-01', 'datum: x', '# Kop', '', 'tekst', 'peildatum:', '--- '),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n', '\r'), (parts, eol) => {
        const once = apply(parts.join(eol));
        expect(apply(once)).toBe(once);
      }),
    );
  });

  test('nothing throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (draft) => {
        expect(apply(draft)).toContain('2025-02-04');
      }),
    );
  });
});
