// Paragraphs and headings that are known without the parser are what the parser makes of them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costlyRuns } from './guard';
import { MarkdownText } from './markdown';
import { nastyMarkdown } from './nasty.fixture';
import { nextPlainStart, plainNodes, type PlainNode } from './plainText';
import { readBlock } from './reading';
import { cutUnits, readUnit } from './units';

function gather(text: string): { nodes: PlainNode[]; end: number } {
  const nodes: PlainNode[] = [];
  const end = plainNodes(text, 0, text.length, nodes);
  return { nodes, end };
}

/** The nodes of the parser, each read by itself. */
function parsed(text: string): { kind: string; start: number; end: number; reading: unknown }[] {
  const markdown = new MarkdownText(text);
  return markdown.nodes.map((node) => {
    markdown.readInline(node, new Set(), new Set());
    const source = text.slice(node.start, node.end);
    const reading = readBlock([{ kind: 'tokens', events: node.events, base: node.start }], source);
    return { kind: node.kind, start: node.start, end: node.end, reading };
  });
}

/** The same without the parser, where that can be. */
function plain(text: string): unknown {
  return cutUnits(text).map((unit) => {
    const { passages, links, comments, definitions } = readUnit(text, unit, new Set());
    return { kind: unit.kind, start: unit.start, end: unit.end, reading: { passages, links, comments, definitions } };
  });
}

/** Lines of prose with what can stand in them; short, so that no two paragraphs are one in print. */
const LINE = fc
  .array(
    fc.constantFrom(
      ...[
        'Een',
        ' woord',
        ' ',
        '  ',
        '\t',
        '*',
        '**',
        '_',
        '`',
        '[',
        ']',
        '[a]',
        '!',
        '&',
        ' & ',
        '&amp;',
        '\\',
        '~',
        '~~',
      ],
      ...[
        '<b>',
        '<',
        '>',
        '#',
        ' #',
        '-',
        '=',
        '|',
        ':',
        '€ 3',
        '2024',
        '1.',
        '1) ',
        '1234567890.',
        '•',
        '“',
        '\u00a0',
      ],
      ...['\u00ad', '\ufeff', '\0', '(', '$$', '- ', '## ', 'www.a.nl', '[^1]'],
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));
const LINES = fc
  .array(fc.tuple(LINE, fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r\n\r\n', '\r')), { maxLength: 12 })
  .map((lines) => lines.flat().join(''));

describe('paragraphs and headings known without the parser', () => {
  it('are found in prose', () => {
    const { nodes, end } = gather('Een alinea\nvan twee regels.\n\n## Kop\nMeer *tekst*.\n\n- lijst\n');
    expect(nodes).toEqual([
      { kind: 'paragraph', start: 0, end: 27, isBare: true },
      { kind: 'heading', start: 29, end: 35, isBare: true },
      { kind: 'paragraph', start: 36, end: 49, isBare: false },
    ]);
    expect(end).toBe(51);
  });

  it.each([
    '- a',
    '1. a',
    '1) a',
    '> a',
    '| a |',
    '```',
    '    a',
    '---',
    '***',
    '* * *',
    '#',
    '## a ##',
    '[a]: b',
    '\ta',
    '<a>',
    'a\n===',
  ])('are not seen in %j', (text) => {
    expect(gather(text)).toEqual({ nodes: [], end: 0 });
  });

  it('begin behind what they end', () => {
    expect(nextPlainStart('- a\n\n  b\n\nc\n', 0, 12)).toBe(10);
    expect(nextPlainStart('- a\nb\n\n- c\n', 0, 11)).toBe(-1);
  });

  const runs = { numRuns: Number(process.env['PEILDATUM_RUNS'] ?? 1000) };

  it('are those of the parser, line by line', () => {
    fc.assert(
      fc.property(LINES, (text) => {
        expect(plain(text)).toEqual(parsed(text));
      }),
      runs,
    );
  }, 600_000);

  it('are those of the parser in any Markdown', () => {
    fc.assert(
      fc.property(nastyMarkdown(40), (text) => {
        // What is kept from the parser, and paragraphs that are one in print, are another matter.
        fc.pre(costlyRuns(text, 0, text.length).length === 0 && !/[^\r\n]{60}/.test(text));
        expect(plain(text)).toEqual(parsed(text));
      }),
      runs,
    );
  }, 600_000);
});
