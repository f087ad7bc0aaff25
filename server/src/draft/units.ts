// A stretch of Markdown cut into units, each to become one block; and the reading of one unit.
import type { BlockContent, BlockKind } from './block';
import { CHUNK, chunkEnd, costlyRuns } from './guard';
import { goesOn } from './joining';
import { isAfterBlankLine, isCleanStart } from './lines';
import { definedLabels, MarkdownText, type LabelSet, type MarkdownNode } from './markdown';
import { readBlock, readPlain } from './reading';

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

interface Part {
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
  let from = skipBlankLines(text, start, to);
  let size = chunk;
  while (from < to) {
    const cut = chunkEnd(text, from, to, size);
    const markdown = new MarkdownText(from === 0 && cut === text.length ? text : text.slice(from, cut));
    const { nodes } = markdown;
    // The last node may go on beyond the cut, so only what comes before a clean start is kept.
    let kept = nodes.length;
    if (cut < to && !isEndedByBlank(text, cut, nodes.at(-1))) {
      kept--;
      while (kept > 0 && !isCleanStart(markdown.text, nodes[kept]!.start)) kept--;
    }
    addNodes(text, markdown, Math.max(kept, 0), from, units);
    if (kept === nodes.length) from = skipBlankLines(text, cut, to);
    else if (kept > 0) from += nodes[kept]!.start;
    size = kept > 0 ? chunk : size * 2;
  }
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

/** The start of the first line from `start` that is not blank. */
function skipBlankLines(text: string, start: number, to: number): number {
  let line = start;
  let at = start;
  for (; at < to; at++) {
    const char = text[at];
    if (char === '\n' || char === '\r') line = at + 1;
    else if (char !== ' ' && char !== '\t') return line;
  }
  return to;
}

function addNodes(text: string, markdown: MarkdownText, count: number, offset: number, units: Unit[]): void {
  for (let index = 0; index < count; index++) {
    const node = markdown.nodes[index]!;
    const start = offset + node.start;
    const end = offset + node.end;
    const part: Part = { markdown, offset, node };
    const last = units.at(-1);
    if (last !== undefined && last.kind === 'paragraph' && node.kind === 'paragraph') {
      const former = last.parts.at(-1)!;
      const isJoined = goesOn(
        text.slice(former.offset + former.node.start, last.end),
        text.slice(last.end, start),
        text.slice(start, end),
      );
      if (isJoined) {
        units[units.length - 1] = joined(last, part, end);
        continue;
      }
    }
    units.push({ kind: node.kind, start, end, defines: definedLabels(node), parts: [part] });
  }
}

function joined(unit: Unit, part: Part, end: number): Unit {
  (unit.parts as Part[]).push(part);
  return { ...unit, end, defines: [...unit.defines, ...definedLabels(part.node)] };
}

/** Reads a unit, given all labels that are defined in the draft. */
export function readUnit(text: string, unit: Unit, known: LabelSet): BlockContent {
  const { kind, start, end, parts } = unit;
  const source = start === 0 && end === text.length ? text : text.slice(start, end);
  const asked = new Set<string>();
  for (const { markdown, node } of parts) markdown.readInline(node, known, asked);
  const first = parts[0];
  const reading =
    first === undefined
      ? readPlain(source)
      : readBlock(
          parts.map(({ node, offset }) => ({ events: node.events, base: start - offset })),
          source,
        );
  return {
    kind,
    length: end - start,
    source,
    ...reading,
    headings: kind === 'heading' ? reading.passages : [],
    askedLabels: [...asked],
  };
}
