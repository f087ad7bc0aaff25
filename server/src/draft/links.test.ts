import { describe, expect, it } from 'vitest';
import { findAddresses } from './addresses';
import { Draft } from './draft';

/** Expects the links of a text: kind, address, source of the whole, source of the address. */
function check(
  text: string,
  ...links: readonly (readonly [kind: string, url: string, source: string, address?: string])[]
): void {
  const found = Draft.of(text).blocks.flatMap(({ content: { source, links } }) =>
    links.map(({ kind, url, start, end, urlStart, urlEnd }) => [
      kind,
      url,
      source.slice(start, end),
      ...(urlStart === undefined ? [] : [source.slice(urlStart, urlEnd)]),
    ]),
  );
  expect(found).toEqual(
    links.map(([kind, url, source, address]) => [kind, url, source, ...(address === undefined ? [] : [address])]),
  );
}

/** Expects these bare addresses in a text. */
function bare(text: string, ...urls: string[]): void {
  const map = { runs: [0, 0, text.length], proseLength: text.length };
  expect(findAddresses(text, map, text).map(({ url }) => url)).toEqual(urls);
}

describe('links', () => {
  it('are inline, with the address decoded', () => {
    check(
      '[a](</b c>) [d](e\\_f&amp;g "t") [h]()',
      ['inline', '/b c', '[a](</b c>)', '/b c'],
      ['inline', 'e_f&g', '[d](e\\_f&amp;g "t")', 'e\\_f&amp;g'],
      ['inline', '', '[h]()', ''],
    );
  });
  it('are images', () => {
    check('[![a](b.png)](c)', ['inline', 'c', '[![a](b.png)](c)', 'c'], ['image', 'b.png', '![a](b.png)', 'b.png']);
  });
  it('are references to definitions', () => {
    check(
      '[a][B]\n[b][]\n[b] ![b]\n\n[b]: /c "d"',
      ['reference', '', '[a][B]'],
      ['reference', '', '[b][]'],
      ['reference', '', '[b]'],
      ['imageReference', '', '![b]'],
      ['definition', '/c', '[b]: /c "d"', '/c'],
    );
    const { definitions, blocks } = Draft.of('x\n\n[a][ B  c ]\n\n[b c]: /d\n\n[B C]: /e\n\n[^n]: f');
    expect(blocks[1]!.content.links[0]!.label).toBe('B C');
    expect(definitions.links.get('B C')).toEqual({
      blockStart: 16,
      definition: { kind: 'link', label: 'B C', start: 0, end: 9, url: '/d' },
    });
    expect(definitions.footnotes.get('N')?.definition.kind).toBe('footnote');
  });
  it('are addresses in angle brackets or bare', () => {
    check(
      '<https://a.nl> <b@c.nl> https://d.nl/e&amp;f.',
      ['autolink', 'https://a.nl', '<https://a.nl>', 'https://a.nl'],
      ['autolink', 'mailto:b@c.nl', '<b@c.nl>', 'b@c.nl'],
      ['bare', 'https://d.nl/e&f', 'https://d.nl/e&amp;f', 'https://d.nl/e&amp;f'],
    );
  });
  it('are counted once where the text is an address', () => {
    check('[https://a.nl](https://a.nl)', ['inline', 'https://a.nl', '[https://a.nl](https://a.nl)', 'https://a.nl']);
  });
  it('do not come out of code, comments and front matter', () => {
    check('---\na: https://a.nl\n---\n`https://b.nl` <!-- https://c.nl -->\n\n    https://d.nl');
  });
});

describe('a bare address', () => {
  it('ends before the punctuation of the sentence', () => {
    bare(
      'Zie https://a.nl/b, (www.c.nl/d_(e)) en http://f.nl?g=h! Of "https://i.nl".',
      'https://a.nl/b',
      'http://www.c.nl/d_(e)',
      'http://f.nl?g=h',
      'https://i.nl',
    );
  });
  it('is no part of a word and not empty', () => {
    bare('xhttps://a.nl awww.b.nl http:// www. https://, @ a@ @b.nl a@b');
  });
  it('is an e-mail address', () => {
    bare('info@vng.nl, a.b+c@d-e.f.nl. mailto:g@h.nl', 'mailto:info@vng.nl', 'mailto:a.b+c@d-e.f.nl', 'mailto:g@h.nl');
  });
  it('goes on after a line break that cut it off', () => {
    check('(https://a.nl/in-historisch-\nintegraal-zorgakkoord). De VNG', [
      'bare',
      'https://a.nl/in-historisch-integraal-zorgakkoord',
      'https://a.nl/in-historisch-\nintegraal-zorgakkoord',
      'https://a.nl/in-historisch-\nintegraal-zorgakkoord',
    ]);
    check('https://a.nl/29-juni-\n2022.pdf  \nen', [
      'bare',
      'https://a.nl/29-juni-2022.pdf',
      'https://a.nl/29-juni-\n2022.pdf',
      'https://a.nl/29-juni-\n2022.pdf',
    ]);
    check('https://a.nl/b/\nc-d.pdf', [
      'bare',
      'https://a.nl/b/c-d.pdf',
      'https://a.nl/b/\nc-d.pdf',
      'https://a.nl/b/\nc-d.pdf',
    ]);
  });
  it('does not swallow the sentence after the break', () => {
    check('https://a.nl/b\nstaat de brief', ['bare', 'https://a.nl/b', 'https://a.nl/b', 'https://a.nl/b']);
    check('https://a.nl/\nstaat de brief', ['bare', 'https://a.nl/', 'https://a.nl/', 'https://a.nl/']);
    check('https://a.nl/b- de brief', ['bare', 'https://a.nl/b-', 'https://a.nl/b-', 'https://a.nl/b-']);
  });
});

describe('comments', () => {
  const comments = (text: string): string[] =>
    Draft.of(text).blocks.flatMap(({ content: { comments, source } }) =>
      comments.map((comment) => `${comment.text}|${source.slice(comment.start, comment.end)}`),
    );

  it('are found in HTML blocks and between words', () => {
    expect(
      comments('<!-- a -->\n\nb <!--c--> d <!-- e\nf -->\n\n- <!-- g --> <!-- h -->\n\n<!-->\n\n`<!-- i -->`'),
    ).toEqual([' a |<!-- a -->', 'c|<!--c-->', ' e\nf |<!-- e\nf -->', ' g |<!-- g -->', ' h |<!-- h -->', '|<!-->']);
  });
  it('that are never closed are none', () => {
    expect(comments('<!-- a\n\nb')).toEqual([]);
  });
});
