// Markdown by micromark, the tokenizer of remark, in two steps: blocks with their definitions, then the inline text of one block.
// Of a paragraph that is known to be one, the inline text alone.
// Its tokens are used as they are, without a tree: they carry exact offsets for every escape, entity and marker.
import { parse, postprocess, preprocess } from 'micromark';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { subtokenize } from 'micromark-util-subtokenize';
import type { Chunk, Event, ParseContext, Token } from 'micromark-util-types';
import type { BlockKind } from './block';
import { isCostlyText, withholdCostlyText } from './guard';
import { trimmedEnd } from './lines';

/** A top-level node. Offsets count from the start of the parsed text. */
export interface MarkdownNode {
  readonly kind: BlockKind;
  /** Start of the node's first line, so that indentation is part of it. */
  readonly start: number;
  readonly end: number;
  /** Its tokens; inline text is still whole until `readInline`. */
  readonly events: Event[];
}

/** The labels that are defined anywhere in the draft, `[LABEL` for links and `^LABEL` for footnotes. */
export interface LabelSet {
  has(label: string): boolean;
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  content: 'paragraph',
  atxHeading: 'heading',
  setextHeading: 'heading',
  listOrdered: 'list',
  listUnordered: 'list',
  blockQuote: 'quote',
  table: 'table',
  gfmFootnoteDefinition: 'footnote',
  codeFenced: 'code',
  codeIndented: 'code',
  htmlFlow: 'html',
  thematicBreak: 'break',
};

/**
 * micromark keeps defined labels in an array it searches. This one answers from the labels of the whole draft, in constant time,
 * and remembers what was asked, so that a block is read again when, and only when, one of those answers changes.
 */
class AskedLabels extends Array<string> {
  known: LabelSet | undefined;
  asked: Set<string> | undefined;

  constructor(private readonly prefix: '[' | '^') {
    super();
  }

  /** Definitions are gathered from the tokens of the nodes that are kept, not here. */
  override push(): number {
    return 0;
  }

  override includes(label: string): boolean {
    this.asked?.add(this.prefix + label);
    return this.known?.has(this.prefix + label) ?? false;
  }
}

/** The parser. Making one costs as much as parsing a paragraph, and all it keeps of a text is put in its place below. */
const parser: ParseContext = parse({
  extensions: [gfmTable(), gfmFootnote(), gfmStrikethrough(), gfmTaskListItem()],
});
const links = new AskedLabels('[');
const footnotes = new AskedLabels('^');
parser.defined = links;
parser.gfmFootnotes = footnotes;

function askFrom(known: LabelSet | undefined, asked: Set<string> | undefined): void {
  links.known = footnotes.known = known;
  links.asked = footnotes.asked = asked;
}

/** The text as the parser wants it. */
function chunks(text: string): Chunk[] {
  const chunk = preprocess();
  // A byte order mark is dropped at the start of a document only; this may be the middle of one.
  chunk('', undefined, false);
  return chunk(text, undefined, true);
}

/** One parse of a stretch of text that begins where no earlier text has influence: at a blank line between top-level nodes. */
export class MarkdownText {
  readonly nodes: readonly MarkdownNode[];

  constructor(readonly text: string) {
    askFrom(undefined, undefined);
    parser.lazy = {};
    const events = parser.document().write(chunks(text));
    // The first pass opens up containers and flow; definitions are complete after it. Inline text is opened up by the next ones.
    subtokenize(events);
    this.nodes = topLevelNodes(text, events);
  }

  /** Opens up the inline text of a node, in place, and adds the labels it asked for to `asked`. */
  readInline(node: MarkdownNode, known: LabelSet, asked: Set<string>): void {
    askFrom(known, asked);
    withholdCostlyText(node.events, this.text);
    postprocess(node.events);
    askFrom(undefined, undefined);
  }
}

/** The tokens of the text of a paragraph, and the labels it asked for in `asked`; `undefined` for text that is kept from the parser. */
export function inlineEvents(text: string, known: LabelSet, asked: Set<string>): Event[] | undefined {
  if (isCostlyText(text)) return undefined;
  askFrom(known, asked);
  const events = postprocess(parser.text().write(chunks(text)));
  askFrom(undefined, undefined);
  return events;
}

/** The label of a definition as CommonMark compares labels. */
export function definitionLabel([, token, context]: Event): string {
  return normalizeIdentifier(context.sliceSerialize(token));
}

/** The labels a node defines, as in a `LabelSet`. */
export function definedLabels(node: MarkdownNode): string[] {
  const labels: string[] = [];
  for (const event of node.events) {
    if (event[0] !== 'enter') continue;
    if (event[1].type === 'definitionLabelString') labels.push('[' + definitionLabel(event));
    else if (event[1].type === 'gfmFootnoteDefinitionLabelString') labels.push('^' + definitionLabel(event));
  }
  return labels;
}

function topLevelNodes(text: string, events: readonly Event[]): MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < events.length; index++) {
    const [kind, token] = events[index]!;
    if (kind === 'enter') {
      if (depth === 0) from = index;
      depth++;
      continue;
    }
    depth--;
    if (depth > 0) continue;
    const node = KINDS[token.type];
    if (node !== undefined)
      nodes.push({ kind: node, ...nodeSpan(text, token, events[from + 1]![1]), events: events.slice(from, index + 1) });
  }
  return nodes;
}

function nodeSpan(text: string, token: Token, inner: Token): { start: number; end: number } {
  // micromark lets a heading with an underline start at the definitions before it, which are a node of their own.
  let start = token.type === 'setextHeading' ? inner.start.offset : token.start.offset;
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
  // White space at the end says nothing, and how much of it belongs to a node can depend on what came before.
  return { start, end: trimmedEnd(text, start, token.end.offset) };
}
