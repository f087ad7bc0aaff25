// Where the texts of a rendered Markdown document stand in its source: lines and columns for each text token of markdown-it.
import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';

/** A stretch of a text that stands in one piece in its source: from `at` in the text on, columns run on from `column`. */
export interface Piece {
  readonly at: number;
  readonly column: number;
}

/** Where a text token stands. */
export interface SourcePlace {
  readonly line: number;
  readonly pieces: readonly Piece[];
}

/** Source of an inline token: line and column of each of its lines; undefined for a line that is not found back. */
type Rows = readonly ({ readonly start: number; readonly line: number; readonly column: number } | undefined)[];

/**
 * Makes markdown-it remember where its texts stand. Looks at tokens only and changes none, so what is rendered stays what it was.
 * A text that is not found back, such as one that the typographer changed, has no place.
 */
export function rememberPlaces(md: MarkdownIt): (token: Token) => SourcePlace | undefined {
  const places = new WeakMap<Token, SourcePlace>();
  md.core.ruler.push('peildatum_places', ({ src, tokens }) => {
    const lines = src.split('\n');
    /** Cells of a row share a line: each is looked for behind the one before it. */
    let row: { line: number; column: number } | undefined;
    for (const token of tokens) {
      if (token.type === 'tr_open') row = token.map ? { line: token.map[0], column: 0 } : undefined;
      else if (token.type === 'tr_close') row = undefined;
      if (token.type !== 'inline' || !token.children) continue;
      const first = token.map?.[0] ?? row?.line;
      if (first === undefined) continue;
      const rows = rowsOf(token.content, lines, first, row?.column ?? 0);
      const last = rows[0];
      if (row && last) row.column = last.column + token.content.length;
      placeChildren(token.children, token.content, rows, md, places);
    }
  });
  return (token) => places.get(token);
}

function rowsOf(content: string, lines: readonly string[], first: number, from: number): Rows {
  let start = 0;
  return content.split('\n').map((text, index) => {
    const column = (lines[first + index] ?? '').indexOf(text, index === 0 ? from : 0);
    const row = column < 0 ? undefined : { start, line: first + index, column };
    start += text.length + 1;
    return row;
  });
}

function placeChildren(
  children: readonly Token[],
  content: string,
  rows: Rows,
  md: MarkdownIt,
  places: WeakMap<Token, SourcePlace>,
): void {
  const { text, at } = decoded(content, md);
  let cursor = 0;
  let row = 0;
  for (const child of children) {
    if (child.type === 'softbreak' || child.type === 'hardbreak') {
      const next = text.indexOf('\n', cursor);
      if (next >= 0) cursor = next + 1;
    }
    if (child.type !== 'text' || child.content === '') continue;
    const found = text.indexOf(child.content, cursor);
    if (found < 0) continue;
    cursor = found + child.content.length;
    while ((rows[row + 1]?.start ?? Infinity) <= at(found)) row++;
    const place = rows[row];
    if (place && place.start <= at(found))
      places.set(child, { line: place.line, pieces: piecesOf(found, cursor, at, place) });
  }
}

function piecesOf(
  from: number,
  to: number,
  at: (index: number) => number,
  row: { start: number; column: number },
): Piece[] {
  const pieces: Piece[] = [];
  let expected = -1;
  for (let index = from; index <= to; index++) {
    const column = row.column + at(index) - row.start;
    if (column !== expected) pieces.push({ at: index - from, column });
    expected = column + 1;
  }
  return pieces;
}

/** Escapes and entities, as they stand in the source of a text. */
const MARKUP = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{1,32});/g;

/** The source with its escapes and entities read, and for each place in it (also the end) where that was. */
function decoded(content: string, md: MarkdownIt): { text: string; at: (index: number) => number } {
  if (!/[\\&]/.test(content)) return { text: content, at: (index) => index };
  const places: number[] = [];
  let text = '';
  let done = 0;
  const copy = (to: number) => {
    for (; done < to; done++) places.push(done);
  };
  for (const { 0: markup, index } of content.matchAll(MARKUP)) {
    const read = md.utils.unescapeAll(markup);
    if (read === markup) continue;
    text += content.slice(done, index) + read;
    copy(index);
    for (let count = 0; count < read.length; count++) places.push(index);
    done = index + markup.length;
  }
  text += content.slice(done);
  copy(content.length + 1);
  return { text, at: (index) => places[index] ?? content.length };
}
