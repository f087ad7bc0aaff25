// A stretch of Markdown cut into units, each to become one block; and the reading of one unit.
import type { BlockContent, BlockKind } from './block';
import { costlyRuns } from './guard';
import { goesOn } from './joining';
import { isCleanStart, nextLineStart } from './lines';
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

/** How much is parsed at once: enough to make the seams rare, little enough to keep what the parser holds small. */
const CHUNK = 64 * 1024;

/** Cuts a stretch into units. It must begin and end where the parser's state is clean. */
export function cutUnits(text: string): Unit[] {
  const units: Unit[] = [];
  let from = 0;
  for (const run of costlyRuns(text, 0, text.length)) {
    cutRegion(text, from, run.start, units);
    units.push({ kind: 'plain', start: run.start, end: run.end, defines: [], parts: [] });
    from = run.end;
  }
  cutRegion(text, from, text.length, units);
  return units;
}

function cutRegion(text: string, from: number, to: number, units: Unit[]): void {
  let size = CHUNK;
  while (from < to) {
    const cut = to - from <= size * 1.5 ? to : nextLineStart(text, from + size);
    const markdown = new MarkdownText(from === 0 && cut >= text.length ? text : text.slice(from, Math.min(cut, to)));
    const { nodes } = markdown;
    if (cut >= to) {
      addNodes(text, markdown, nodes.length, from, units);
      return;
    }
    // The last node may go on beyond the cut, so only what comes before a clean start is kept.
    let kept = nodes.length - 1;
    while (kept > 0 && !isCleanStart(markdown.text, nodes[kept]!.start)) kept--;
    if (nodes.length === 0) from = cut;
    else if (kept > 0) {
      addNodes(text, markdown, kept, from, units);
      from += nodes[kept]!.start;
      size = CHUNK;
    } else size *= 2;
  }
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
