// Paragraphs and headings that can be nothing else: the bulk of a letter. Where a block begins and ends, and whether a paragraph has any
// mark-up in it, can be told from the characters alone, so that the parser need not look at them. What is not certain is left to it.
import type { BlockKind } from './block';

/** A paragraph or heading that is known without the parser. Offsets count in the text. */
export interface PlainNode {
  readonly kind: Extract<BlockKind, 'paragraph' | 'heading'>;
  /** Start of its first line. */
  readonly start: number;
  /** End without the white space after it. */
  readonly end: number;
  /** Nothing in it can be mark-up: it is read as it stands. */
  readonly isBare: boolean;
}

const enum Char {
  Tab = 9,
  LineFeed = 10,
  CarriageReturn = 13,
  Space = 32,
  Hash = 35,
  Ampersand = 38,
  Asterisk = 42,
  Underscore = 95,
  NoBreakSpace = 0xa0,
  ByteOrderMark = 0xfeff,
}

/** Deepest heading of Markdown. */
const MOST_HASHES = 6;
/** From this many digits on a number begins no list item. */
const LIST_DIGITS = 9;
/** Indentation that a line of a paragraph can have, and that the first one behind a list can have without being part of it. */
const MOST_INDENT = { inside: 3, first: 1 } as const;

/** What an ASCII character can be: the beginning of mark-up in a line, or the beginning of a line of prose. */
const MARKUP = 1;
const OPENS_PROSE = 2;
const ROLES = new Uint8Array(128);
for (const char of '\0\t\\`*_[]<&~') ROLES[char.charCodeAt(0)] = MARKUP;
for (const char of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"\'(') ROLES[char.charCodeAt(0)] = OPENS_PROSE;

/**
 * Gathers plain nodes from the line at `from` on, where the parser's state must be clean, and gives the start of the first line after
 * a blank one from which on the parser is needed, or `to`.
 */
export function plainNodes(text: string, from: number, to: number, found: PlainNode[]): number {
  let at = from;
  while (at < to) {
    const kept = found.length;
    const behind = readRun(text, at, to, found);
    if (behind < 0) {
      found.length = kept;
      return at;
    }
    at = behind;
  }
  return to;
}

/** The start of the first line behind a blank one in text[from, to) that ends every list, quote and note before it, or -1. */
export function nextPlainStart(text: string, from: number, to: number): number {
  let isBlank = false;
  for (let line = from; line < to;) {
    if (isBlank && (isHeading(text, line) || opensProse(text, line))) return line;
    let at = line;
    isBlank = true;
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      if (code === Char.LineFeed || code === Char.CarriageReturn) break;
      if (code !== Char.Space && code !== Char.Tab) isBlank = false;
    }
    line = afterLineEnd(text, at);
  }
  return -1;
}

/** Reads the lines up to a blank one; the start of the next that is not blank, or -1 where a line may be something else. */
function readRun(text: string, from: number, to: number, nodes: PlainNode[]): number {
  /** Start of the open paragraph, and the end of what is read of it. */
  let start = -1;
  let end = from;
  let isBare = true;
  const close = (): void => {
    if (start >= 0) nodes.push({ kind: 'paragraph', start, end, isBare });
    start = -1;
    isBare = true;
  };
  let line = from;
  while (line < to) {
    let at = line;
    while (text.charCodeAt(at) === Char.Space) at++;
    if (at >= to || isLineEnd(text.charCodeAt(at))) {
      close();
      return skipBlankLines(text, line, to);
    }
    if (at === line && isHeading(text, line)) {
      close();
      at = headingEnd(text, line, to);
      if (at < 0) return -1;
      nodes.push({ kind: 'heading', start: line, end: withoutSpaces(text, at), isBare: true });
    } else {
      if (at - line > (line === from ? MOST_INDENT.first : MOST_INDENT.inside) || !opensProse(text, at)) return -1;
      if (start < 0) start = line;
      let code = 0;
      for (; at < to; at++) {
        code = text.charCodeAt(at);
        if (code === Char.LineFeed || code === Char.CarriageReturn) break;
        if (code < 128 && ROLES[code] === MARKUP && !(code === Char.Ampersand && standsAlone(text, at))) isBare = false;
      }
      end = withoutSpaces(text, at);
      // More than one space before the end of a line breaks it there.
      if (at - end > 1) isBare = false;
      // A tab at the end of a line is white space too.
      while (end > line && text.charCodeAt(end - 1) === Char.Tab) end = withoutSpaces(text, end - 1);
    }
    line = afterLineEnd(text, at);
  }
  close();
  return to;
}

/** Whether the line begins with what begins a heading. */
function isHeading(text: string, line: number): boolean {
  let at = line;
  while (text.charCodeAt(at) === Char.Hash) at++;
  return at > line && at - line <= MOST_HASHES && text.charCodeAt(at) === Char.Space;
}

/** The end of the line of a heading without mark-up; -1 if it may have some, or is empty. */
function headingEnd(text: string, line: number, to: number): number {
  let at = line;
  while (text.charCodeAt(at) === Char.Hash) at++;
  while (text.charCodeAt(at) === Char.Space) at++;
  const begin = at;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === Char.LineFeed || code === Char.CarriageReturn) break;
    if (code === Char.Hash || (code < 128 && ROLES[code] === MARKUP)) return -1;
  }
  return at === begin ? -1 : at;
}

/** Whether a line that begins so, its indentation left out, is prose: nothing that opens a block, underlines, or divides a table. */
function opensProse(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 128) return code > Char.NoBreakSpace && code !== Char.ByteOrderMark;
  if (ROLES[code] === OPENS_PROSE) return true;
  if (code === Char.Asterisk || code === Char.Underscore) return opensProse(text, at + 1) && !isDivider(text, at);
  if (!isDigit(code)) return false;
  let behind = at;
  while (behind - at <= LIST_DIGITS && isDigit(text.charCodeAt(behind))) behind++;
  const mark = text[behind];
  return behind - at > LIST_DIGITS || (mark !== '.' && mark !== ')');
}

/** Whether more than the two asterisks of bold text stand here. */
function isDivider(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code;
}

/** Whether an ampersand is no character reference. */
function standsAlone(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return next === Char.Space || isLineEnd(next) || Number.isNaN(next);
}

/** The start of the first line from `line` that is not blank. */
export function skipBlankLines(text: string, line: number, to: number): number {
  let start = line;
  for (let at = line; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === Char.LineFeed || code === Char.CarriageReturn) start = at + 1;
    else if (code !== Char.Space && code !== Char.Tab) return start;
  }
  return to;
}

function withoutSpaces(text: string, end: number): number {
  let at = end;
  while (text.charCodeAt(at - 1) === Char.Space) at--;
  return at;
}

function afterLineEnd(text: string, at: number): number {
  return text.charCodeAt(at) === Char.CarriageReturn && text.charCodeAt(at + 1) === Char.LineFeed ? at + 2 : at + 1;
}

function isLineEnd(code: number): boolean {
  return code === Char.LineFeed || code === Char.CarriageReturn;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
