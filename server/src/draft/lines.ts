// Lines as CommonMark has them, ended by a line feed, a carriage return, or both; and where a parse can begin anew.
import type { Characters } from './draftText';

/** Offset of the line after the one `at` is in, or the length of the text. */
export function nextLineStart(text: Characters, at: number): number {
  let end = at;
  while (end < text.length && !isLineEnd(text, end)) end++;
  return Math.min(text.length, text.charAt(end) === '\r' && text.charAt(end + 1) === '\n' ? end + 2 : end + 1);
}

/** How much of a text is looked at in one go for its first line end: most have it in there. */
const FIRST = 4096;

/** Where the first line of a text ends, and the line end that stands there: a line feed where the text has none. */
export function firstLineEnd(text: Characters): { at: number; lineEnd: string } {
  for (let from = 0; from < text.length; from += FIRST) {
    // One more than is moved on by, for a line end of two characters.
    const found = /\r\n|\r|\n/.exec(text.slice(from, from + FIRST + 1));
    if (found && found.index < FIRST) return { at: from + found.index, lineEnd: found[0] };
  }
  return { at: text.length, lineEnd: '\n' };
}

/** Whether a line starts at `at` and the line before it is blank: only spaces and tabs. */
export function isAfterBlankLine(text: Characters, at: number): boolean {
  if (at === 0 || (text.charAt(at - 1) !== '\n' && (text.charAt(at - 1) !== '\r' || text.charAt(at) === '\n')))
    return false;
  let before = at - 2;
  if (text.charAt(at - 1) === '\n' && text.charAt(before) === '\r') before--;
  while (before >= 0 && (text.charAt(before) === ' ' || text.charAt(before) === '\t')) before--;
  return before < 0 || text.charAt(before) === '\n' || text.charAt(before) === '\r';
}

/** The end of text[start, end) without the spaces, tabs and line endings at its end. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && WHITE_SPACE.includes(text[at - 1]!)) at--;
  return at;
}

const WHITE_SPACE = ' \t\r\n';

/**
 * Whether the parser's state at the top-level node that starts on the line at `at` is the one it begins with, whatever came before:
 * after a blank line, and neither indented code nor a line that means something else right after a paragraph. micromark still has
 * indented code open after a blank line: an empty list item, or one that is not number 1, is then read as if it interrupted a paragraph.
 * Whether it has depends on the list before that code.
 */
export function isCleanStart(text: Characters, at: number): boolean {
  return isAfterBlankLine(text, at) && !isIndented(text, at) && !dependsOnInterrupt(text, at);
}

/** Whether a line may be indented code or part of a list item: a tab, or more than one space. */
function isIndented(text: Characters, lineStart: number): boolean {
  const at = skipSpace(text, lineStart);
  return at - lineStart > 1 || text.slice(lineStart, at).includes('\t');
}

/** Whether a line, behind any container markers, begins a list in a way that cannot interrupt a paragraph. */
function dependsOnInterrupt(text: Characters, lineStart: number): boolean {
  let at = skipSpace(text, lineStart);
  for (;;) {
    const char = text.charAt(at);
    if (char === '>') at++;
    else if (char === '-' || char === '+' || char === '*') {
      const after = skipSpace(text, at + 1);
      if (isLineEnd(text, after)) return true;
      if (after === at + 1) return false;
      at = after;
    } else if (char === '[' && text.charAt(at + 1) === '^') {
      const colon = text.slice(at, at + LONGEST_LABEL + 2).indexOf(']:');
      if (colon < 0) return false;
      at += colon + 2;
    } else {
      const digits = NUMBER.exec(text.slice(at, at + 11))?.[0];
      if (digits === undefined) return false;
      const after = skipSpace(text, at + digits.length);
      if (Number.parseInt(digits, 10) !== 1 || isLineEnd(text, after)) return true;
      at = after;
    }
    at = skipSpace(text, at);
  }
}

/** CommonMark's limit. */
const LONGEST_LABEL = 1000;
const NUMBER = /^\d{1,9}[.)]/;

function skipSpace(text: Characters, start: number): number {
  let at = start;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++;
  return at;
}

function isLineEnd(text: Characters, at: number): boolean {
  return at >= text.length || text.charAt(at) === '\n' || text.charAt(at) === '\r';
}
