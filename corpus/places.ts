// Places in a text by line and words: how data about a text points into it without holding it.

/** Offsets are UTF-16, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The first place at or after the start of a line (counted from 1) where these words stand, whatever white space is between them,
 * free of the `taken` spans: as whole words, else as the beginning of a longer word. Words that do not start on that line, or a
 * later one up to `lastLine`, throw.
 */
export function wordsAt(
  text: string,
  line: number,
  words: string,
  { taken = [], lastLine = line }: { readonly taken?: readonly Span[]; readonly lastLine?: number } = {},
): Span {
  const from = lineStart(text, line);
  const to = lineEnd(text, lineStart(text, lastLine));
  let part: Span | undefined;
  for (let start = from; start < to; start++) {
    const end = endOfWords(text, start, words);
    if (end === undefined || isLetter(text, start - 1, words[0])) continue;
    if (taken.some((span) => span.start < end && start < span.end)) continue;
    if (!isLetter(text, end, words.at(-1))) return { start, end };
    part ??= { start, end };
  }
  if (part) return part;
  throw new Error(`Line ${line}: the words "${words}" do not stand there (or not as often).`);
}

/** From the first words on a line up to and with the nearest last words. */
export function wordsToEnd(text: string, line: number, first: string, last: string): Span {
  const from = text.indexOf(first, lineStart(text, line));
  const end = text.indexOf(last, from);
  if (from < 0 || end < 0 || from >= lineEnd(text, lineStart(text, line)))
    throw new Error(`Line ${line}: "${first}" up to "${last}" does not stand there.`);
  return { start: from, end: end + last.length };
}

/** Line of an offset, counted from 1. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** Offset at which a line starts, the line counted from 1. A line beyond the last throws. */
export function lineStart(text: string, line: number): number {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const end = text.indexOf('\n', start);
    if (end < 0) throw new Error(`There is no line ${line}.`);
    start = end + 1;
  }
  return start;
}

/** Offset of the end of the line that starts here, its line end not included. */
export function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

/** Where the words end if they stand at this offset, any white space in the text for a space in the words. */
function endOfWords(text: string, start: number, words: string): number | undefined {
  let at = start;
  for (const char of words) {
    if (char === ' ') {
      const before = at;
      while (at < text.length && text[at]!.trim() === '') at++;
      if (at === before) return undefined;
    } else {
      if (!text.startsWith(char, at)) return undefined;
      at += char.length;
    }
  }
  return at;
}

/** Whether the word goes on there: a letter beside a letter. */
function isLetter(text: string, at: number, beside: string | undefined): boolean {
  const letter = /\p{L}/u;
  return beside !== undefined && letter.test(beside) && letter.test(text[at] ?? '');
}
