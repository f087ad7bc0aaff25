// Whatever is edited, a draft that was kept up to date equals one read afresh, and untouched blocks keep their content.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Draft, type TextEdit } from './draft';

/** Pieces of Markdown that change how what is around them is read. */
const PIECES = [
  'een',
  ' woord',
  '. ',
  ', ',
  'IZA',
  ' ',
  '  ',
  '\t',
  '    ',
  '   ',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '\r\r',
  '\n \n',
  '\n\t\n',
  '```',
  '```\n',
  '\n```\n',
  '~~~',
  '\n~~~\n',
  '````\n',
  '`',
  '``',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2) ',
  '10. ',
  '\n- ',
  '\n\n- ',
  '\n  - ',
  '\n\n* ',
  '\n1. ',
  '- [ ] ',
  '-\n',
  '\n- -  ',
  '> ',
  '>',
  '\n> ',
  '\n>\n> ',
  '\n\n> ',
  '> - ',
  '- > ',
  '\nlui ',
  '\n    ingesprongen',
  '\n\n    code\n',
  '\n\n  b',
  '[x]',
  '[y]',
  '[x][y]',
  '[x]: /u',
  '\n\n[x]: /u\n',
  '\n[y]: <v> "t"\n',
  '[X]: ',
  '[^1]',
  '[^1]: ',
  '\n\n[^1]: noot\n',
  '\n\n    verder\n',
  '[^a b]',
  '![x]',
  '[x](/u)',
  '[',
  ']',
  '](',
  '[^',
  ']:',
  '(',
  ')',
  '---',
  '\n---\n',
  '---\n',
  '\n---',
  '===',
  '\n===\n',
  '\n--\n',
  '***',
  '\n***\n',
  '___\n',
  '# ',
  '\n# ',
  '## kop',
  '\n# kop #\n',
  '#',
  '*',
  '**',
  '_',
  '~~',
  '*a*',
  '**b**',
  '<!--',
  '-->',
  '\n<!-- a -->\n',
  '<div>',
  '\n<div>\n',
  '</div>',
  '\n\n</div>\n',
  '<b>',
  '<br>',
  '<?',
  '<pre>',
  '</pre>',
  '<script>',
  '<x y>',
  '\n\n<x y>\n',
  '|',
  '| a | b |\n|---|---|\n| c | d |',
  '\n| a |\n|--|\n',
  '|-',
  '|-|\n',
  '\n|',
  '\\',
  '\\\n',
  '&amp;',
  '&eacute;',
  '&',
  '&#0;',
  '&#x110000;',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\ufeff',
  '\0',
  '\ud800',
  '\udc00',
  '\u2019',
  '\u201e',
  '\u2011',
  'https://a.nl/b-\nc',
  'www.a.nl',
  'a@b.nl',
  '<https://a.b>',
  '\u2022 ',
  '\n\u2022 ',
  '$$',
  '\n\n$$\nx\n$$\n\n',
  'peildatum: 2024-11-29\n',
  '---\ndatum: x\n---\n',
  '\ufeff---\n',
  'De gemeenten hebben ingestemd met de resolutie over de structurele',
  ' \n\nfinanci\u00ebn van de gemeenten. ',
  'Met deze brief informeren wij u over de ondertekening door de VNG van het',
  '\n\nIntegraal Zorgakkoord (IZA) op 16 september jl. en over wat daaruit volgt,',
  '\n\n',
];

const piece = fc.constantFrom(...PIECES);
const markdown = (maxLength: number) => fc.array(piece, { maxLength }).map((pieces) => pieces.join(''));
const place = fc.integer({ min: 0, max: 1_000_000 });
const change = fc.record({
  at: place,
  length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 300 })),
  text: markdown(3),
});
const changes = fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 });

type Change = { at: number; length: number; text: string };

function editsOf(text: string, group: readonly Change[]): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { at, length, text: insert } of group) {
    const start = at % (text.length + 1);
    const end = Math.min(text.length, start + length);
    if (edits.every((edit) => end < edit.start || start > edit.end)) edits.push({ start, end, text: insert });
  }
  return edits;
}

function applied(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((so, { start, end, text: insert }) => so.slice(0, start) + insert + so.slice(end), text);
}

function plain(draft: Draft): unknown {
  return { text: draft.text, frontMatter: draft.frontMatter, blocks: draft.blocks, definitions: draft.definitions };
}

function checkSequence(start: string, groups: readonly (readonly Change[])[]): void {
  let draft = Draft.of(start);
  for (const group of groups) {
    const edits = editsOf(draft.text, group);
    const text = applied(draft.text, edits);
    draft = draft.edit(edits);
    expect(plain(draft)).toEqual(plain(Draft.of(text)));
  }
}

const RUNS = Number(process.env['PEILDATUM_RUNS'] ?? 400);

describe('a draft kept up to date', () => {
  it('equals one read afresh after any edits of a short text', () => {
    fc.assert(fc.property(markdown(25), changes, checkSequence), { numRuns: RUNS });
  });

  it('equals one read afresh after any edits of a long text', () => {
    fc.assert(fc.property(markdown(250), changes, checkSequence), { numRuns: Math.ceil(RUNS / 3) });
  });
});
