// Where the caret is: in front matter, in a comment, at the start of a paragraph, in running text; or where nothing is offered.
import type { PlacedReading } from '../../annotate/annotatedDraft';
import { blockAt } from '../../annotate/blockAt';
import { toSource, type Draft, type Passage, type SourceMap } from '../../draft/draft';
import { splitSentences } from '../../dutch/sentences';
import { tokenize } from '../../dutch/tokens';
import type { DraftView } from '../view';

/** The line around the caret. Of very long lines only what is near. */
export interface Line {
  readonly offset: number;
  /** Offset of the first character of `before`. */
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

/** The caret in running text. */
export interface ProsePlace {
  readonly kind: 'prose';
  readonly line: Line;
  readonly block: PlacedReading;
  readonly passage: Passage;
  /** Index of the passage in its block. */
  readonly passageIndex: number;
  /** Offset of the caret in the prose of the passage, and of the start of its sentence. */
  readonly at: number;
  readonly sentenceFrom: number;
  /** Offset in the draft where the sentence starts; undefined where that is on an earlier line. */
  readonly sentenceStart: number | undefined;
  /** A single short line, begun or not, that is all of its paragraph. */
  readonly isWholeParagraph: boolean;
}

export type Place =
  | ProsePlace
  | { readonly kind: 'frontMatter'; readonly line: Line }
  | { readonly kind: 'comment'; readonly line: Line }
  /** An empty line between blocks. */
  | { readonly kind: 'gap'; readonly line: Line };

/** As much of a line as is looked at. */
const NEAR = 1000;
/** A prefix of a paragraph's name is no longer than this. */
const LONGEST_PREFIX = 60;
/** Blocks that hold running text. */
const PROSE_BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list', 'quote', 'table', 'footnote']);

/** The place of an offset, or undefined where nothing is offered: in code, HTML, link targets, addresses. */
export function placeAt({ annotated }: DraftView, offset: number): Place | undefined {
  const { draft } = annotated;
  const line = lineAt(draft.text, offset);
  if (isInFrontMatter(draft, line)) return { kind: 'frontMatter', line };
  const block = blockAt(annotated, offset);
  const end = block ? block.start + block.reading.content.length : 0;
  // Blanks behind the last word of a block are no part of it, but a writer goes on there.
  const isBehind = !block || (offset > end && !/^[ \t]*$/.test(draft.text.slice(end, offset)));
  if (block && (isBehind ? isOpenFence(block, draft.text, offset) : block.reading.content.kind === 'code'))
    return undefined;
  if (isInComment(line)) return { kind: 'comment', line };
  const isEmpty = line.before.trim() === '' && line.after.trim() === '';
  if (isEmpty && line.before.length < 4 && (!block || isBehind || offset >= trimmedEnd(block)))
    return { kind: 'gap', line };
  if (!block || isBehind || !PROSE_BLOCKS.has(block.reading.content.kind) || isInMarkup(line.before)) return undefined;
  return proseAt(block, line, draft.text);
}

function lineAt(text: string, offset: number): Line {
  let start = offset;
  while (start > 0 && offset - start < NEAR && !isLineEnd(text.charCodeAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && end - offset < NEAR && !isLineEnd(text.charCodeAt(end))) end++;
  return { offset, start, before: text.slice(start, offset), after: text.slice(offset, end) };
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** Between the fences, or below an opening fence that is not closed yet: then every line up to the caret is a key. */
function isInFrontMatter({ frontMatter, text }: Draft, { offset }: Line): boolean {
  if (frontMatter) return offset >= frontMatter.contentStart && offset <= frontMatter.contentEnd;
  if (offset > NEAR || !/^\ufeff?---[ \t]*(?:\r\n|\r|\n)/.test(text.slice(0, 40))) return false;
  const lines = text
    .slice(0, offset)
    .split(/\r\n|\r|\n/)
    .slice(1);
  return (
    lines.length > 0 &&
    lines.slice(0, -1).every((one) => /^[\w-]+[ \t]*:/.test(one)) &&
    /^[\w-]*(?:$|[ \t]*:)/.test(lines.at(-1) ?? '')
  );
}

function isInComment({ before }: Line): boolean {
  const opened = before.lastIndexOf('<!--');
  return opened >= 0 && before.indexOf('-->', opened + 4) < 0;
}

/** Markup that Markdown does not see as such while it is being typed. */
function isInMarkup(before: string): boolean {
  return (
    (before.split('`').length - 1) % 2 === 1 ||
    /\]\([^)]*$/.test(before) ||
    /<[a-z/!?][^>]*$/i.test(before) ||
    /(?:^|[\s(])(?:https?:|www\.)\S*$/i.test(before)
  );
}

/** A fence that nothing closes goes on to the end of the draft. */
function isOpenFence({ start, reading: { content } }: PlacedReading, text: string, offset: number): boolean {
  if (content.kind !== 'code' || text.slice(start + content.length, offset).trim() !== '') return false;
  const [, fence] = /^ {0,3}(`{3,}|~{3,})/.exec(content.source) ?? [];
  if (fence === undefined) return false;
  const last =
    content.source
      .trimEnd()
      .split(/\r\n|\r|\n/)
      .at(-1) ?? '';
  return content.source.trimEnd().length <= last.length || !last.trim().startsWith(fence);
}

function trimmedEnd({ start, reading: { content } }: PlacedReading): number {
  return start + content.source.trimEnd().length;
}

function proseAt(block: PlacedReading, line: Line, draft: string): ProsePlace | undefined {
  const offset = line.offset - block.start;
  const { content } = block.reading;
  for (const [passageIndex, passage] of content.passages.entries()) {
    const at = proseOffset(passage.map, offset, (from) => draft.slice(block.start + from, line.offset));
    if (at === undefined) continue;
    const text = passage.text.slice(0, at);
    const sentenceFrom = sentenceStartIn(text);
    const isOpened = text.slice(sentenceFrom).trim() !== '';
    const sentenceStart = isOpened ? block.start + toSource(passage.map, sentenceFrom, at).start : line.offset;
    return {
      kind: 'prose',
      line,
      block,
      passage,
      passageIndex,
      at,
      sentenceFrom,
      sentenceStart: sentenceStart < line.start ? undefined : sentenceStart,
      isWholeParagraph:
        content.kind === 'paragraph' &&
        block.start === line.start &&
        line.before.length <= LONGEST_PREFIX &&
        line.before.trimEnd().length === content.source.trimEnd().length &&
        /^[\p{L}\d '’-]*$/u.test(line.before),
    };
  }
  return undefined;
}

/** Where the last sentence of a text starts; at its end where that sentence is closed. */
function sentenceStartIn(text: string): number {
  const last = splitSentences(text, tokenize(text)).at(-1);
  if (!last) return text.length;
  return /[.!?]\s+$/.test(text) && text.trimEnd().length >= last.end ? text.length : last.start;
}

/** The prose offset of a source offset that lies in running text or right behind it; undefined in markup, code and addresses. */
function proseOffset(
  { runs, proseLength }: SourceMap,
  offset: number,
  sourceFrom: (from: number) => string,
): number | undefined {
  for (let run = runs.length - 3; run >= 0; run -= 3) {
    const [prose = 0, start = 0, end = 0] = [runs[run], runs[run + 1], runs[run + 2]];
    if (start > offset || (start === offset && run > 0 && runs[run - 1] === start)) continue;
    const next = run + 3 < runs.length ? runs[run + 3]! : proseLength;
    const isExact = end - start === next - prose;
    if (offset <= end) return isExact ? prose + offset - start : undefined;
    // Blanks at the end of a line, and the marks that close emphasis, belong to the text before them.
    return isExact && /^[*_~ \t]*$/.test(sourceFrom(end)) ? next : undefined;
  }
  return undefined;
}
