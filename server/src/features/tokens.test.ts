// Tests of semantic tokens and inlay hints.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SemanticTokensBuilder } from 'vscode-languageserver';
import { provideInlayHints } from './inlayHints';
import { buildSemanticTokens, SEMANTIC_LEGEND } from './semanticTokens';
import { viewOf } from './testing';

interface Token {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly type: string;
  readonly modifiers: number;
}

/** The tokens of a draft, decoded as an editor does. */
function tokensOf(markdown: string, from?: number, to?: number): Token[] {
  const builder = new SemanticTokensBuilder();
  buildSemanticTokens(viewOf(markdown), builder, from, to);
  const { data } = builder.build();
  const tokens: Token[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    character = lines > 0 ? characters : character + characters;
    line += lines;
    tokens.push({ line, character, length, type: SEMANTIC_LEGEND.tokenTypes[type] ?? '', modifiers });
  }
  return tokens;
}

function drawn(markdown: string): string[] {
  const { document } = viewOf(markdown);
  return tokensOf(markdown).map(({ line, character, length, type }) => {
    const start = document.offsetAt({ line, character });
    return `${type}: ${document.getText().slice(start, start + length)}`;
  });
}

describe('semantic tokens', () => {
  test.each([
    ['each kind', 'Het IZA kost € 2 miljoen in 2025.', ['term: IZA', 'amount: € 2 miljoen', 'date: 2025']],
    [
      'a title, not the term in it',
      'De "Stop met gesprekken vervolg IZA totdat is voldaan aan gestelde voorwaarden".',
      ['resolution: Stop met gesprekken vervolg IZA totdat is voldaan aan gestelde voorwaarden'],
    ],
    ['a name over lines, a piece a line', 'Het Integraal\nZorgakkoord.', ['term: Integraal', 'term: Zorgakkoord']],
    ['a name over lines in a list', '- Het Integraal\n  Zorgakkoord.', ['term: Integraal', 'term: Zorgakkoord']],
    ['a name over lines in a quotation', '> Het Integraal\n> Zorgakkoord.', ['term: Integraal', 'term: Zorgakkoord']],
    ['with CRLF', 'Het Integraal\r\nZorgakkoord en het IZA.', ['term: Integraal', 'term: Zorgakkoord', 'term: IZA']],
    ['not in code', '`IZA` en https://iza.nl', []],
  ])('%s', (_, markdown, expected) => expect(drawn(markdown)).toEqual(expected));

  test('mark what is overtaken', () => {
    const tokens = tokensOf('---\npeildatum: 2025-02-04\n---\n\nDe SPUK IZA vervalt per 1 januari 2025.');
    expect(tokens.some(({ modifiers }) => modifiers === 1)).toBe(true);
  });

  test('of a range are those of the whole that lie in it', () => {
    const markdown = 'Het IZA.\n\nDe VNG.\n\nHet GALA.';
    expect(tokensOf(markdown, 10, 17)).toEqual(tokensOf(markdown).filter(({ line }) => line === 2));
  });

  test('are in order, within their lines, and never overlap', () => {
    const piece = fc.constantFrom(
      'Het IZA ',
      'Integraal\n',
      'Zorgakkoord',
      ' op 29 november\n2024 ',
      '€ 2 miljoen',
      '\n\n',
      '> ',
      '- ',
      '**',
      '"',
      '\r\n',
      '😀 ',
      'SPUK\n> IZA',
      '| a | IZA |\n| - | - |\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const markdown = pieces.join('');
        const lines = markdown.split(/\r\n|\n|\r/);
        let reached = { line: 0, character: 0 };
        for (const { line, character, length } of tokensOf(markdown)) {
          expect(length).toBeGreaterThan(0);
          expect(character + length).toBeLessThanOrEqual(lines[line]?.length ?? 0);
          expect(line > reached.line || (line === reached.line && character >= reached.character)).toBe(true);
          reached = { line, character: character + length };
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('inlay hints', () => {
  const hints = (markdown: string) => {
    const view = viewOf(markdown);
    return provideInlayHints(view, 0, markdown.length).map(({ label }) => String(label).trim());
  };

  test.each([
    ['Dit was afgelopen juni.', ['= juni 2024']],
    ['In Q1 2025 volgt meer.', ['= januari t/m maart 2025']],
    ['Het kost € 1,4 miljoen.', ['= € 1.400.000']],
    ['Het kost € 1.400.000 en 10%.', []],
    ['Op 29 november 2024.', []],
    ['Op dit moment niet.', []],
  ])('%s', (markdown, expected) => expect(hints(markdown)).toEqual(expected));

  test('only those in the range are given', () => {
    const view = viewOf('Dit was afgelopen juni.\n\nHet kost € 1,4 miljoen.');
    expect(provideInlayHints(view, 0, 23)).toHaveLength(1);
  });
});
