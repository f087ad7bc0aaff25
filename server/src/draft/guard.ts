// What is kept away from the Markdown parser because its time there would not be linear in its length. Such text is read as plain prose.
// The limits lie far above anything people write; `bench/draft.ts` measures what they are for.
import type { Event, Token } from 'micromark-util-types';
import { nextLineStart } from './lines';
import type { Span } from './sourceMap';

const LIMITS = {
  /** Container markers (`>`, `-`, `1.`) at the start of one line: every line costs the depth squared. */
  nesting: 24,
  /** Indentation of a list item: stands for as many levels of half as much. */
  itemIndent: 100,
  lineLength: 64 * 1024,
  /** Lines without a blank one between. */
  runLength: 1024 * 1024,
  /** Lines that carry on a container's paragraph without its marker: each looks back at all before it. */
  lazyLines: 300,
  /** Lines of only `=` or `-`, in one run or in one indented stretch: for each heading all tokens before it are copied. */
  underlines: 200,
  /** The same in what is parsed at once. */
  chunkUnderlines: 50,
  /** Blank lines after another, of which the parser takes its time for each. */
  chunkBlanks: 50,
  /** In one paragraph, heading or cell: openers each of which looks for its end, or ends that look for their opener. */
  brackets: 300,
  emphasis: 500,
  backticks: 200,
  angles: 200,
} as const;

const enum Char {
  Tab = 9,
  LineFeed = 10,
  CarriageReturn = 13,
  Space = 32,
}

/** The runs of non-blank lines in text[from, to) that would take the parser too long, in order. */
export function costlyRuns(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  let runStart = -1;
  let runEnd = from;
  let isCostly = false;
  let lazyLines = 0;
  let underlines = 0;
  let inContainer = false;
  // Counted across runs: a list item goes on after a blank line. A parse can begin anew only where this is 0, see `isCleanStart`.
  let indentedUnderlines = 0;
  const closeRun = (): void => {
    if (runStart >= 0 && (isCostly || runEnd - runStart > LIMITS.runLength))
      found.push({ start: runStart, end: runEnd });
    runStart = -1;
    isCostly = inContainer = false;
    lazyLines = underlines = 0;
  };
  let line = from;
  while (line < to) {
    let end = line;
    while (end < to && text.charCodeAt(end) !== Char.LineFeed && text.charCodeAt(end) !== Char.CarriageReturn) end++;
    const markers = lineMarkers(text, line, end);
    if (markers.isBlank) closeRun();
    else {
      if (runStart < 0) runStart = line;
      runEnd = end;
      inContainer ||= markers.depth > 0;
      lazyLines = markers.depth > 0 || markers.indent > 1 ? 0 : lazyLines + 1;
      if (markers.isUnderline) underlines++;
      if (markers.indent < 2) indentedUnderlines = 0;
      else if (markers.isUnderline) indentedUnderlines++;
      isCostly ||=
        markers.depth > LIMITS.nesting ||
        (markers.depth > 0 && markers.indent > LIMITS.itemIndent) ||
        end - line > LIMITS.lineLength ||
        (inContainer && lazyLines > LIMITS.lazyLines) ||
        Math.max(underlines, indentedUnderlines) > LIMITS.underlines;
    }
    line = end + (text.charCodeAt(end) === Char.CarriageReturn && text.charCodeAt(end + 1) === Char.LineFeed ? 2 : 1);
  }
  closeRun();
  return found;
}

/**
 * Where to cut text[from, to) so that about `size` characters are parsed at once, few headings with an underline, and few blank lines.
 */
export function chunkEnd(text: string, from: number, to: number, size: number): number {
  let underlines = 0;
  let blanks = 0;
  let line = from;
  while (
    line < to &&
    line - from < size &&
    underlines < (LIMITS.chunkUnderlines * size) / CHUNK &&
    blanks < (LIMITS.chunkBlanks * size) / CHUNK
  ) {
    const first = text.charCodeAt(line);
    const end = nextLineStart(text, line);
    blanks = first === Char.LineFeed || first === Char.CarriageReturn ? blanks + 1 : 0;
    if (first === 45 || first === 61) underlines += lineMarkers(text, line, end).isUnderline ? 1 : 0;
    line = end;
  }
  return Math.min(line, to);
}

/** How much is parsed at once: enough to make the seams rare, little enough to keep what the parser holds small. */
export const CHUNK = 32 * 1024;

interface LineMarkers {
  readonly depth: number;
  readonly indent: number;
  readonly isBlank: boolean;
  readonly isUnderline: boolean;
}

const BLANK: LineMarkers = { depth: 0, indent: 0, isBlank: true, isUnderline: false };
const PLAIN: LineMarkers = { depth: 0, indent: 0, isBlank: false, isUnderline: false };

/** Counts the container markers a line begins with. */
function lineMarkers(text: string, start: number, end: number): LineMarkers {
  let at = skipSpace(text, start, end);
  if (at === end) return BLANK;
  const indent = at - start;
  let depth = 0;
  while (at < end) {
    const after = afterMarker(text, at, end);
    if (after === at) break;
    depth++;
    at = skipSpace(text, after, end);
  }
  const isUnderline = isUniform(text, at, end);
  return depth === 0 && indent === 0 && !isUnderline ? PLAIN : { depth, indent, isBlank: false, isUnderline };
}

function afterMarker(text: string, at: number, end: number): number {
  const char = text[at]!;
  if (char === '>') return at + 1;
  let after = at;
  if (char === '-' || char === '*' || char === '+') after = at + 1;
  else {
    while (after < end && after - at < 9 && isDigit(text.charCodeAt(after))) after++;
    if (after === at || (text[after] !== '.' && text[after] !== ')')) return at;
    after++;
  }
  return after >= end || text[after] === ' ' || text[after] === '\t' ? after : at;
}

/** Whether text[start, end) is only `=` or only `-`, but for white space after it. */
function isUniform(text: string, start: number, end: number): boolean {
  const char = text[start];
  if (char !== '=' && char !== '-') return false;
  let at = start;
  while (at < end && text[at] === char) at++;
  at = skipSpace(text, at, end);
  return at === end || text[at] === '\n' || text[at] === '\r';
}

function skipSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text.charCodeAt(at) === Char.Space || text.charCodeAt(at) === Char.Tab)) at++;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** How many of each kind of opener a text has. */
interface Openers {
  brackets: number;
  emphasis: number;
  backticks: number;
  angles: number;
}

/** Takes inline text with very many openers out of the parser's hands: it stays a whole `chunkText` token. */
export function withholdCostlyText(events: readonly Event[], text: string): void {
  for (const [kind, token] of events) {
    if (kind !== 'enter' || token.contentType !== 'text' || token.previous) continue;
    const openers = noOpeners();
    for (let part: Token | undefined = token; part; part = part.next)
      countOpeners(text, part.start.offset, part.end.offset, openers);
    if (!isTooMany(openers)) continue;
    for (let part: Token | undefined = token; part; part = part.next) delete part.contentType;
  }
}

/** Whether the text of a paragraph has so many openers that the parser is better kept away from it. */
export function isCostlyText(text: string): boolean {
  const openers = noOpeners();
  countOpeners(text, 0, text.length, openers);
  return isTooMany(openers);
}

function noOpeners(): Openers {
  return { brackets: 0, emphasis: 0, backticks: 0, angles: 0 };
}

function countOpeners(text: string, start: number, end: number, openers: Openers): void {
  for (let at = start; at < end; at++) {
    const char = text.charCodeAt(at);
    if (char > 126 || (char > 96 && char < 126) || (char > 64 && char < 91) || char === Char.Space) continue;
    if (char === 91 || char === 93) openers.brackets++;
    else if (char === 42 || char === 95 || char === 126) openers.emphasis += text.charCodeAt(at - 1) === char ? 0 : 1;
    else if (char === 96) openers.backticks += text.charCodeAt(at - 1) === char ? 0 : 1;
    else if (char === 60) openers.angles++;
  }
}

function isTooMany({ brackets, emphasis, backticks, angles }: Openers): boolean {
  return (
    brackets > LIMITS.brackets || emphasis > LIMITS.emphasis || backticks > LIMITS.backticks || angles > LIMITS.angles
  );
}
