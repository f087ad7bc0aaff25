// What a reader sees, and where each bit of it stands in the source.
import { describe, expect, it } from 'vitest';
import { Draft, toProse, toSource, type Passage } from './draft';

function passagesOf(source: string): { passage: Passage; base: number }[] {
  return Draft.of(source).blocks.flatMap(({ start, content }) =>
    content.passages.map((passage) => ({ passage, base: start })),
  );
}

/** Reads the passages of a text. */
function reads(source: string, ...texts: string[]): void {
  expect(passagesOf(source).map(({ passage }) => passage.text)).toEqual(texts);
}

/**
 * Finds `words` in the prose of a fixture and expects their source to be what is marked by carets on the line below it. The fixture is
 * source lines, each marked one followed by a line of carets.
 */
function stands(words: string, ...fixture: string[]): void {
  let source = '';
  const marks: { start: number; end: number }[] = [];
  for (const line of fixture) {
    const carets = /^[ ^]+$/.test(line);
    if (!carets) {
      source += (source === '' ? '' : '\n') + line;
      continue;
    }
    const lineStart = source.lastIndexOf('\n') + 1;
    for (const { 0: caret, index } of line.matchAll(/\^+/g))
      marks.push({ start: lineStart + index, end: lineStart + index + caret.length });
  }
  const expected = { start: marks[0]!.start, end: marks.at(-1)!.end };
  for (const ending of ['\n', '\r\n', '\r']) {
    const text = source.replaceAll('\n', ending);
    const shift = (offset: number): number =>
      offset + (ending.length - 1) * (source.slice(0, offset).split('\n').length - 1);
    const found = passagesOf(text).find(({ passage }) => passage.text.includes(words));
    expect(found, `${words} in ${JSON.stringify(passagesOf(text).map(({ passage }) => passage.text))}`).toBeDefined();
    const at = found!.passage.text.indexOf(words);
    const span = toSource(found!.passage.map, at, at + words.length);
    expect({ start: found!.base + span.start, end: found!.base + span.end }).toEqual({
      start: shift(expected.start),
      end: shift(expected.end),
    });
  }
}

describe('prose', () => {
  it('takes a line behind a quoted sentence that has no mark of its own for a reply', () => {
    const quoted = (source: string) => passagesOf(source).map(({ passage }) => `${passage.quoted} ${passage.text}`);
    expect(quoted('> Wat komt er?\nEén uitkering.\nMeer niet.')).toEqual([
      'true Wat komt er?',
      'false Eén uitkering. Meer niet.',
    ]);
    expect(quoted('> Wat komt er\nin 2027?')).toEqual(['true Wat komt er in 2027?']);
    expect(quoted('> Wat komt er?\n> En wanneer?')).toEqual(['true Wat komt er? En wanneer?']);
  });

  it('joins lines and collapses white space', () => {
    reads('een  twee\ndrie\t vier \nvijf', 'een twee drie vier vijf');
    reads('een\u00a0\u2009twee&nbsp;&nbsp;drie', 'een twee drie');
  });
  it('keeps a hard break as a line feed', () => {
    reads('een  \ntwee\\\ndrie<br>vier <br/> vijf', 'een\ntwee\ndrie\nvier\nvijf');
  });
  it('has straight quotes and hyphens, and keeps dashes', () => {
    reads('‘a’ “b” „c” ‚d‛ e\u2011f g\u2010h i–j—k', '\'a\' "b" "c" \'d\' e-f g-h i–j—k');
  });
  it('leaves out what is invisible', () => {
    reads('zorg\u00adakkoord \u200bIZA\u200d\u2060\ufeff \u200e(x)\u202c', 'zorgakkoord IZA (x)');
  });
  it('decodes entities and escapes', () => {
    reads('financi&euml;n \\*x\\* &#8364; 5 &amp; &onbekend; &#0;', 'financiën *x* € 5 & &onbekend; \ufffd');
  });
  it('has no markers of emphasis, also inside a word', () => {
    reads('SPUK **I**ZA, *a* _b_ ~~c~~ __d *e*__', 'SPUK IZA, a b c d e');
    reads('snake_case_woord * los', 'snake_case_woord * los');
  });
  it('keeps the text of links and images, not their address', () => {
    reads(
      '[de *brief*](http://a.nl "t") ![foto van b](c.png) [d][x] [x][] [x]\n\n[x]: /y',
      'de brief foto van b d x x',
    );
  });
  it('puts one object in place of code and addresses', () => {
    reads(
      'zie `code` op <https://a.nl> of https://b.nl/c_d_e, www.e.nl. Mail x@y.nl',
      'zie \ufffc op \ufffc of \ufffc, \ufffc. Mail \ufffc',
    );
  });
  it('has no tags, comments or footnote calls', () => {
    reads('a<b>c</b> <!-- weg -->d[^1].\n\n[^1]: e', 'ac d.', 'e');
  });
  it('is not in front matter, code, HTML or formulas', () => {
    reads('---\na: b\n---\n\n```\nc\n```\n\n    d\n\n<div>\ne\n</div>\n\n$$\nf\n$$\n\n---\n\n~~~\ng', ...[]);
  });
  it('does not have list markers, numbers, checks or bullets', () => {
    reads('- a\n- [ ] b\n\n1. c\n   1) d\n\n• e\n• f\n  g', 'a', 'b', 'c', 'd', 'e', 'f g');
  });
  it('survives NULs and lone surrogates', () => {
    reads('a\0b \ud800 c', 'a\ufffdb \ud800 c');
  });
});

describe('the kind of a passage', () => {
  const kinds = (source: string): unknown[] =>
    passagesOf(source).map(({ passage: { kind, quoted, depth, text } }) => [
      kind,
      ...(quoted ? ['quoted'] : []),
      ...(depth ? [depth] : []),
      text,
    ]);

  it('follows from where it stands', () => {
    expect(
      kinds('# a\n\nb\n===\n\nc\n---\n\nd\n\n- e\n  - f\n\n> g\n>\n> - h\n\n| i |\n|---|\n| j |\n\n[^1]: k\n\n    - l'),
    ).toEqual([
      ['heading', 1, 'a'],
      ['heading', 1, 'b'],
      ['heading', 2, 'c'],
      ['paragraph', 'd'],
      ['listItem', 1, 'e'],
      ['listItem', 2, 'f'],
      ['paragraph', 'quoted', 'g'],
      ['listItem', 'quoted', 1, 'h'],
      ['tableCell', 'i'],
      ['tableCell', 'j'],
      ['footnote', 'k'],
      ['footnote', 1, 'l'],
    ]);
  });
  it('numbers the cells of a table, empty ones too', () => {
    const cells = passagesOf('| Jaar | Bedrag |\n|---|---|\n| 2024 | 1 |\n|  | 2 \\| 3 |').map(
      ({ passage: { table, text } }) => [table!.row, table!.column, table!.header, text],
    );
    expect(cells).toEqual([
      [0, 0, true, 'Jaar'],
      [0, 1, true, 'Bedrag'],
      [1, 0, false, '2024'],
      [1, 1, false, '1'],
      [2, 1, false, '2 | 3'],
    ]);
  });
  it('knows the footnotes it calls and the one it is', () => {
    const [first, second] = passagesOf('IZA[^a] en **AZWA**[^a].\n\n[^a]: noot').map(({ passage }) => passage);
    expect(first!.footnoteCalls).toEqual([
      { at: 3, label: 'A', start: 3, end: 7 },
      { at: 11, label: 'A', start: 19, end: 23 },
    ]);
    expect(second!.footnote).toBe('A');
  });
});

describe('the map to the source', () => {
  it('is exact in plain text', () => {
    stands('SPUK IZA', 'De SPUK IZA blijft.', '   ^^^^^^^^');
  });
  it('covers markup between the words, not around them', () => {
    stands('SPUK IZA', 'De **SPUK** *IZA* blijft.', '     ^^^^^^^^^^^');
    stands('IZA', 'SPUK **I**ZA blijft.', '       ^^^^^');
    stands('IZA', 'SPUK **I**Z~~A~~ blijft.', '       ^^^^^^^');
  });
  it('covers a whole entity or escape', () => {
    stands('financiën', 'de financi&euml;n van', '   ^^^^^^^^^^^^^^');
    stands('*', 'een \\* ster', '    ^^');
    stands('n e', 'in&nbsp;&nbsp;een', ' ^^^^^^^^^^^^^^');
  });
  it('covers what is invisible inside a word only', () => {
    stands('zorgakkoord', '\u200bzorg\u00adakkoord\u200b.', ' ^^^^^^^^^^^^');
  });
  it('goes over a line break', () => {
    stands('Integraal Zorgakkoord', 'het Integraal', '    ^^^^^^^^^', 'Zorgakkoord (IZA)', '^^^^^^^^^^^');
    stands('Integraal\nZorgakkoord', 'het Integraal  ', '    ^^^^^^^^^', '   Zorgakkoord (IZA)', '   ^^^^^^^^^^^');
  });
  it('goes over the marks of quotes and lists', () => {
    stands(
      'Integraal Zorgakkoord',
      '> - het Integraal',
      '        ^^^^^^^^^',
      '>   Zorgakkoord (IZA)',
      '    ^^^^^^^^^^^',
    );
    stands('Integraal Zorgakkoord', '> het Integraal', '      ^^^^^^^^^', 'Zorgakkoord (IZA)', '^^^^^^^^^^^');
    stands('een twee', '1. x', '   - > een', '       ^^^', '     > twee', '       ^^^^');
  });
  it('goes into links, not their address', () => {
    stands('de brief', 'Zie [de brief](http://a.nl/de) nu', '     ^^^^^^^^');
    stands('brief nu', 'Zie [de brief](http://a.nl/de) nu', '        ^^^^^^^^^^^^^^^^^^^^^^^^^');
  });
  it('covers an address cut by a line break', () => {
    stands('\ufffc', '(https://a.nl/in-historisch-', ' ^^^^^^^^^^^^^^^^^^^^^^^^^^^', 'akkoord).', '^^^^^^^');
  });
  it('goes into cells', () => {
    stands('€ 5', '| a | **b** |', '|---|---|', '| c | &euro; 5 |', '      ^^^^^^^^');
  });
  it('goes into footnotes', () => {
    stands('twee drie', 'a[^1]', '', '[^1]: een', '', '    twee', '    ^^^^', '    drie', '    ^^^^');
  });
  it('goes over the blank line of pasted text', () => {
    stands(
      'structurele financiën',
      'Zoals verwoord in de resolutie Zekerheid over de gewenste structurele ',
      '                                                          ^^^^^^^^^^^',
      '',
      'financiën van de ALV van afgelopen juni.',
      '^^^^^^^^^',
    );
  });
  it('gives a place for an empty span', () => {
    const [{ passage }] = passagesOf('*ab* c') as [{ passage: Passage; base: number }];
    expect([0, 1, 2, 3, 4].map((at) => toSource(passage.map, at, at))).toEqual(
      [1, 2, 4, 5, 6].map((at) => ({ start: at, end: at })),
    );
  });
  it('goes back from the source to the prose', () => {
    const [{ passage }] = passagesOf('*ab* &amp; c') as [{ passage: Passage; base: number }];
    expect(passage.text).toBe('ab & c');
    expect([0, 1, 2, 3, 4, 5, 7, 10, 11, 12, 13].map((at) => toProse(passage.map, at))).toEqual([
      undefined,
      0,
      1,
      2,
      2,
      3,
      3,
      4,
      5,
      6,
      undefined,
    ]);
  });
});
