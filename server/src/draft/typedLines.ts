// Lines that a writer ended on purpose: to CommonMark a soft break is a space, to who pastes slides, minutes or a checklist it ends the line.
import { NEVER_LAST } from './joining';

/** Where a line begins that is no part of the same paragraph: a number that is not 1 opens no list in one. */
const OTHER_START = /^(?:[-*+][ \t]|1[.)][ \t]|#{1,6}[ \t]|\||```|~~~|<)/;
/** What precedes the words of a line in quotes and list items. */
const PREFIX = /^[ \t>]+/;
/** A line that may be by itself begins like this. */
const OWN_START =
  /^(?:\*\*|__|[*_])?["'\u2018\u201c\u201e(]?[\p{Lu}\d€\u2610-\u2612\u2713-\u2718\u25a0-\u25ff\u2192\u27a2]/u;
/** "– de leden: …", "sep 2025 - het akkoord": the mark of an item that Markdown does not know, the month of a chronicle. */
const ITEM_START =
  /^(?:[–—] \S|(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{Ll}*\.? (?:\d{4} ?[-–:]|'?\d\d ?[-–:] ))/u;
/** A figure may stand anywhere in a sentence. */
const FIGURE_START = /^\W{0,3}\d/;
/** And the one before it ends so: on a word, a figure, a bracket that closes, or a mark that ends something. */
const OWN_END = /[\p{L}\d)%\]?!.;:…"'\u2019\u201d*_]$/u;
/** A word that has a capital only where a sentence begins. */
const SENTENCE_START =
  /^["'\u2018\u201c\u201e(]?(?:De|Het|Een|Er|Wij|We|Zij|Ze|Ons|Onze|Hun|Dit|Dat|Deze|Die|In|Op|Voor|Met|Bij|Na|Uit|Om|Ook|Nog|Als|Door|Tot|Over|Per|Vanaf|Sinds|Geen|Alle) /;
/** Behind these a new sentence begins in wrapped text too. */
const SENTENCE_END = /[?!.:…]["'\u2019\u201d)*_]*$/;
/** Words no line ends on, unless it was full. */
const LEADING = new Set([...NEVER_LAST, ...'ruim bijna minister wethouder gemeente stichting'.split(' ')]);

/** The lines of one paragraph: where it ends, and which of its breaks were meant. Offsets as in the source that was given. */
export interface TypedLines {
  readonly end: number;
  /** Offsets of the line endings. */
  readonly breaks: ReadonlySet<number>;
}

/**
 * The breaks of a paragraph that were meant. Text that an editor or a mail program wrapped breaks only where the next word no longer
 * fits, so a break before a word that would have fitted beside the wider lines was typed; so was one without an end of a sentence before it and
 * with the beginning of one behind it. If most were, all are that may be.
 * Linear in the length of the paragraph.
 * @param start where its first line begins, or any place in that line
 */
export function typedLines(source: string, start: number): TypedLines {
  const { lines, end } = linesOf(source, start);
  const width = usualWidth(lines.map(({ text }) => text.length));
  const own: number[] = [];
  const roomy: number[] = [];
  for (let line = 0; line + 1 < lines.length; line++) {
    const { text, end: breakAt } = lines[line]!;
    const next = lines[line + 1]!.text;
    if (!(OWN_START.test(next) || ITEM_START.test(next)) || !OWN_END.test(text) || endsOnLeading(text)) continue;
    const isNew = SENTENCE_START.test(next) && !SENTENCE_END.test(text);
    const isRoomy = isNew || text.length + 1 + firstWordLength(next) <= width;
    if (isRoomy) roomy.push(breakAt);
    if (isRoomy || !FIGURE_START.test(next)) own.push(breakAt);
  }
  return { end, breaks: new Set(roomy.length * 2 >= lines.length - 1 ? own : roomy) };
}

/**
 * Whether the lines of a block quote are items of a list that has ">" for its bullets: no running text, which ends on a full stop and breaks where
 * a line is full, but lines that have room for more. Linear in the length of the quote.
 * @param start where the words of its first line begin
 */
export function isBulleted(source: string, start: number): boolean {
  const { lines } = linesOf(source, start);
  if (lines.length < 2 || SENTENCE_END.test(lines.at(-1)!.text) || OPENS_QUOTE.test(lines[0]!.text)) return false;
  if (!lines.every(({ isMarked }) => isMarked)) return false;
  const width = Math.max(...lines.map(({ text }) => text.length));
  const roomy = lines.filter(
    ({ text }, at) => at + 1 < lines.length && text.length + 1 + firstWordLength(lines[at + 1]!.text) <= width,
  );
  return roomy.length * 2 >= lines.length - 1;
}

const OPENS_QUOTE = /^["'\u2018\u201c\u201e]/;

/** The lines of the paragraph that an offset is in, without what marks them, and where it ends. */
function linesOf(source: string, start: number) {
  const lines: { readonly text: string; readonly end: number; readonly isMarked: boolean }[] = [];
  let at = Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1;
  let end = at;
  while (at < source.length) {
    let lineEnd = at;
    while (lineEnd < source.length && source[lineEnd] !== '\n' && source[lineEnd] !== '\r') lineEnd++;
    const line = source.slice(at, lineEnd);
    const text = line.replace(PREFIX, '').trimEnd();
    if (text === '' || (lines.length > 0 && OTHER_START.test(text))) break;
    lines.push({ text, end: lineEnd, isMarked: /^ {0,3}>/.test(line) });
    end = lineEnd;
    at = source[lineEnd] === '\r' && source[lineEnd + 1] === '\n' ? lineEnd + 2 : lineEnd + 1;
  }
  return { lines, end };
}

/** Lines of wrapped text are about as long as one another, and no shorter than this. */
const WRAPPED = { shortest: 60, ragged: 0.85 } as const;

/** How wide lines get; where most are about as wide, a few were written on after the text was wrapped. */
function usualWidth(widths: readonly number[]): number {
  const sorted = [...widths].sort((a, b) => a - b);
  const upper = sorted[Math.floor(0.75 * (sorted.length - 1))] ?? 0;
  const alike = sorted.filter((width) => width <= upper && width >= upper * WRAPPED.ragged).length;
  return sorted.length > 2 && upper >= WRAPPED.shortest && alike * 2 >= sorted.length - 1
    ? upper
    : (sorted.at(-1) ?? 0);
}

function endsOnLeading(line: string): boolean {
  return LEADING.has(line.slice(line.lastIndexOf(' ') + 1).toLowerCase());
}

function firstWordLength(line: string): number {
  const space = line.search(/\s/);
  return space < 0 ? line.length : space;
}
