// Lines as CommonMark has them: ended by a line feed, a carriage return, or both.

/** Offset of the line after the one `at` is in, or the length of the text. */
export function nextLineStart(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return Math.min(text.length, text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1);
}

/** Whether a line starts at `at` and the line before it is blank: only spaces and tabs. */
export function isAfterBlankLine(text: string, at: number): boolean {
  if (at === 0 || (text[at - 1] !== '\n' && (text[at - 1] !== '\r' || text[at] === '\n'))) return false;
  let before = at - 2;
  if (text[at - 1] === '\n' && text[before] === '\r') before--;
  while (before >= 0 && (text[before] === ' ' || text[before] === '\t')) before--;
  return before < 0 || text[before] === '\n' || text[before] === '\r';
}
