// Text pasted from a PDF: every printed line became a paragraph of its own, with a blank line between. Which two of them are one in print.
// Only the last line of the one, the first line of the other and the gap between are looked at.

/** A printed line: shorter ones are heads and last lines, longer ones were never wrapped. */
const PRINTED_LINE = { shortest: 60, longest: 160 } as const;
/** From here on a line without an end of sentence is taken to be full, also where the next begins with a capital. */
const FULL_LINE = 75;

/** Words that nothing ends on: neither a sentence, nor a heading, nor a line that was not full. */
export const NEVER_LAST: readonly string[] = (
  'de het een en of maar want dat die dan als om te in op van voor met aan bij door uit over tot naar onder tussen tegen zonder binnen buiten ' +
  'vanuit via rond volgens sinds tijdens per zowel omdat doordat zodat indien wanneer terwijl hoewel waarbij waarin waarvoor deze dit onze ons uw hun zijn haar mijn is wordt worden geen circa'
).split(' ');
/** Words no Dutch sentence or heading ends on. */
const LEADING_WORDS = new Set([
  ...NEVER_LAST,
  ...'er kan kunnen zal zullen heeft hebben wij we zij ze niet meer'.split(' '),
]);

const TRAILING_SPACE = /[\s\u00a0]/;
const OPEN_END = /[\p{L}\d,\-\u2010\u2011\u2013\u2014(/&%)]["'\u2019\u201d]?$/u;
const CUT_OFF = /[,\-\u2010\u2011\u2013\u2014(/&]$/u;
const LETTER_END = /\p{L}$/u;
const LOWER_START = /^["'\u2018\u2019\u201c\u201d\u201e(]?\p{Ll}/u;
const ENUMERATION = /^\p{L}[.)](?:\s|$)/u;
const NEW_START = /^["'\u2018\u2019\u201c\u201d\u201e(\u20ac]?[\p{Lu}\d]/u;
const NOTE_START = /^\d{1,2} (?:\p{Lu}|http)/u;
const DEFINITION = /^\s*\[[^\]]*\]:/;

/**
 * Whether a paragraph goes on in the next one. `former` is the source of the first, `gap` what stands between them, `next` the source
 * of the second or its first line.
 */
export function goesOn(former: string, gap: string, next: string): boolean {
  if (!isOneBlankLine(gap)) return false;
  const last = lastLine(former);
  if (last.length < PRINTED_LINE.shortest || last.length > PRINTED_LINE.longest || !OPEN_END.test(last)) return false;
  if (DEFINITION.test(last)) return false;
  const first = firstLine(next);
  if (LOWER_START.test(first)) return !ENUMERATION.test(first);
  if (!NEW_START.test(first) || NOTE_START.test(first)) return false;
  if (CUT_OFF.test(last) || first.startsWith('(')) return true;
  if (LEADING_WORDS.has(last.slice(last.lastIndexOf(' ') + 1))) return true;
  return LETTER_END.test(last) && last.length >= FULL_LINE && first.length >= PRINTED_LINE.shortest;
}

/** Whether a gap is two line endings with only white space around them. */
function isOneBlankLine(gap: string): boolean {
  let lines = 0;
  for (let at = 0; at < gap.length; at++) {
    const char = gap[at];
    if (char === '\n' || (char === '\r' && gap[at + 1] !== '\n')) lines++;
  }
  return lines === 2;
}

function lastLine(source: string): string {
  let end = source.length;
  while (end > 0 && TRAILING_SPACE.test(source[end - 1]!)) end--;
  const start = Math.max(source.lastIndexOf('\n', end - 1), source.lastIndexOf('\r', end - 1)) + 1;
  return source.slice(start, end).trimStart();
}

function firstLine(source: string): string {
  let start = 0;
  while (start < source.length && TRAILING_SPACE.test(source[start]!)) start++;
  let end = start;
  while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++;
  return source.slice(start, end).trimEnd();
}
