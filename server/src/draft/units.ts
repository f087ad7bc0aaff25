// A stretch of Markdown cut into units, each to become one block; and the reading of one unit.
import { Memo } from './memo';
import type { BlockContent, BlockKind } from './block';
import { CHUNK, chunkEnd, costlyRuns } from './guard';
import { goesOn } from './joining';
import { isAfterBlankLine, isCleanStart } from './lines';
import { definedLabels, inlineEvents, MarkdownText, type LabelSet, type MarkdownNode } from './markdown';
import { nextPlainStart, plainNodes, skipBlankLines, type PlainNode } from './plainText';
import { readBlock, readPlain, type BlockNode } from './reading';

/** A top-level node, a run of paragraphs that are one in print, or text kept from the parser. Offsets count in the stretch. */
export interface Unit {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** The labels it defines, as in a `LabelSet`. */
  readonly defines: readonly string[];
  /** Empty for text kept from the parser. */
  readonly parts: readonly Part[];
}

/** A node that was parsed, or one that is known without. */
type Part = ParsedPart | PlainNode;

interface ParsedPart {
  readonly markdown: MarkdownText;
  /** Where the parsed text lies in the stretch. */
  readonly offset: number;
  readonly node: MarkdownNode;
}

/** Cuts a stretch into units, parsing `chunk` characters at once. It must begin and end where the parser's state is clean. */
export function cutUnits(text: string, chunk = CHUNK): Unit[] {
  const units: Unit[] = [];
  let from = 0;
  for (const run of costlyRuns(text, 0, text.length)) {
    cutRegion(text, from, run.start, chunk, units);
    units.push({ kind: 'plain', start: run.start, end: run.end, defines: [], parts: [] });
    from = run.end;
  }
  cutRegion(text, from, text.length, chunk, units);
  return units;
}

function cutRegion(text: string, start: number, to: number, chunk: number, units: Unit[]): void {
  const plainAhead: PlainNode[] = [];
  let from = skipBlankLines(text, start, to);
  let size = chunk;
  /** Whether the text is parsed up to the next plain paragraph only; not where that turned out to be part of what is before it. */
  let isShort = true;
  while (from < to) {
    if (isShort) {
      plainAhead.length = 0;
      from = plainNodes(text, from, to, plainAhead);
      for (const node of plainAhead) addUnit(text, units, node.kind, node.start, node.end, NO_LABELS, node);
    }
    if (from >= to) break;
    const plain = isShort ? nextPlainStart(text, from, Math.min(to, from + size)) : -1;
    const cut = chunkEnd(text, from, plain < 0 ? to : plain, size);
    const markdown = new MarkdownText(from === 0 && cut === text.length ? text : text.slice(from, cut));
    const { nodes } = markdown;
    const last = nodes.at(-1);
    // The last node may go on beyond the cut, so only what comes before a clean start is kept.
    let kept = nodes.length;
    if (cut < to && !(cut === plain ? isClosed(markdown.text, last) : isEndedByBlank(text, cut, last))) {
      kept--;
      while (kept > 0 && !isCleanStart(markdown.text, nodes[kept]!.start)) kept--;
    }
    addNodes(text, markdown, Math.max(kept, 0), from, units);
    if (kept === nodes.length) from = skipBlankLines(text, cut, to);
    else if (kept > 0) from += nodes[kept]!.start;
    if (kept <= 0 && cut !== plain) size *= 2;
    else size = chunk;
    isShort = kept > 0 || nodes.length === 0;
  }
}

const NO_LABELS: readonly string[] = [];

/** Whether a node is over before a plain paragraph: all are, but for code and HTML that has not reached its end. */
function isClosed(text: string, node: MarkdownNode | undefined): boolean {
  if (node?.kind === 'html') return text.startsWith('<!--', node.start) && text.endsWith('-->', node.end);
  if (node?.kind !== 'code') return true;
  const fences = node.events.filter(([kind, { type }]) => kind === 'enter' && type === 'codeFencedFence').length;
  return fences !== 1;
}

/** Whether a node is over at `cut`, whatever follows: no other kind goes on after a blank line. */
function isEndedByBlank(text: string, cut: number, node: MarkdownNode | undefined): boolean {
  const isFlat =
    node === undefined ||
    node.kind === 'paragraph' ||
    node.kind === 'heading' ||
    node.kind === 'table' ||
    node.kind === 'break';
  return isFlat && isAfterBlankLine(text, cut);
}

function addNodes(text: string, markdown: MarkdownText, count: number, offset: number, units: Unit[]): void {
  for (let index = 0; index < count; index++) {
    const node = markdown.nodes[index]!;
    const part: Part = { markdown, offset, node };
    addUnit(text, units, node.kind, offset + node.start, offset + node.end, definedLabels(node), part);
  }
}

function addUnit(
  text: string,
  units: Unit[],
  kind: BlockKind,
  start: number,
  end: number,
  defines: readonly string[],
  part: Part,
): void {
  const last = units.at(-1);
  if (last !== undefined && last.kind === 'paragraph' && kind === 'paragraph') {
    const isJoined = goesOn(
      text.slice(startOf(last.parts.at(-1)!), last.end),
      text.slice(last.end, start),
      text.slice(start, end),
    );
    if (isJoined) {
      (last.parts as Part[]).push(part);
      units[units.length - 1] = { ...last, end, defines: [...last.defines, ...defines] };
      return;
    }
  }
  units.push({ kind, start, end, defines, parts: [part] });
}

/** Where a part begins in the stretch. */
function startOf(part: Part): number {
  return 'markdown' in part ? part.offset + part.node.start : part.start;
}

/** Reads a unit, given all labels that are defined in the draft. */
export function readUnit(text: string, unit: Unit, known: LabelSet): BlockContent {
  const { kind, start, end, parts } = unit;
  const source = start === 0 && end === text.length ? text : text.slice(start, end);
  const asked = new Set<string>();
  const reading =
    parts.length === 0
      ? readPlain(source)
      : readBlock(
          parts.map((part) => nodeOf(text, part, start, known, asked)),
          source,
        );
  return {
    kind,
    length: end - start,
    source,
    ...reading,
    headings: kind === 'heading' ? reading.passages : [],
    askedLabels: [...asked],
    memo: new Memo(),
  };
}

/** A part as it is read, in the block that begins at `start`. */
function nodeOf(text: string, part: Part, start: number, known: LabelSet, asked: Set<string>): BlockNode {
  if ('markdown' in part) {
    part.markdown.readInline(part.node, known, asked);
    return { kind: 'tokens', events: part.node.events, base: start - part.offset };
  }
  let at = part.start;
  while (text[at] === ' ') at++;
  const events = part.isBare ? undefined : inlineEvents(text.slice(at, part.end), known, asked);
  return {
    kind: part.kind,
    start: at - start,
    end: part.end - start,
    events,
    isWithheld: !part.isBare && events === undefined,
  };
}
