// What a block of a draft holds: its prose, links, comments and definitions, all counted from the start of the block.
import type { Memo } from './memo';
import type { SourceMap } from './sourceMap';

/** A block at its place in the draft. Moving a block makes a new `Block` around the same content. */
export interface Block {
  /** Offset of the block in the draft: the start of its first line. */
  readonly start: number;
  readonly content: BlockContent;
}

export type BlockKind =
  'paragraph' | 'heading' | 'list' | 'quote' | 'table' | 'footnote' | 'code' | 'html' | 'break' | 'plain';

/** A top-level Markdown node, or a run of paragraphs that are one in print. Knows nothing of its place: caches may key on it. */
export interface BlockContent {
  /** `plain`: text that the Markdown parser is kept away from because it would take too long (see `guard.ts`). */
  readonly kind: BlockKind;
  readonly length: number;
  readonly source: string;
  /** The prose in source order. */
  readonly passages: readonly Passage[];
  /** The passages that are headings outside quotations and lists. */
  readonly headings: readonly Passage[];
  readonly links: readonly Link[];
  readonly comments: readonly HtmlComment[];
  readonly definitions: readonly Definition[];
  /** The labels of which the reading of this block depends on their being defined: `[LABEL` for links, `^LABEL` for footnotes. */
  readonly askedLabels: readonly string[];
  readonly memo: Memo;
}

export type PassageKind = 'paragraph' | 'heading' | 'listItem' | 'tableCell' | 'footnote';

/** A stretch of running text as a reader sees it. */
export interface Passage {
  readonly kind: PassageKind;
  /** Inside a block quote. */
  readonly quoted: boolean;
  /**
   * The prose: white space and soft line breaks as one space, hard breaks and lines ended on purpose (`typedLines`) as a line feed, straight quotes and hyphens, escapes and
   * entities decoded, nothing invisible. Inline code, web and e-mail addresses are one U+FFFC each.
   */
  readonly text: string;
  /** Depth of a heading (1 to 6) or of the list (1 for the outermost) the passage stands in. */
  readonly depth?: number;
  readonly table?: TableCell;
  /** Label of the footnote whose text this is. */
  readonly footnote?: string;
  /** Where footnotes are called, in order. */
  readonly footnoteCalls: readonly FootnoteCall[];
  readonly map: SourceMap;
}

export interface FootnoteCall {
  /** Prose offset of the character after the call. */
  readonly at: number;
  /** The label normalised as CommonMark does. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

export interface TableCell {
  /** Index of the table within the block (a list can hold several). */
  readonly id: number;
  /** 0 is the head. */
  readonly row: number;
  readonly column: number;
  readonly header: boolean;
}

export type LinkKind = 'inline' | 'reference' | 'autolink' | 'bare' | 'image' | 'imageReference' | 'definition';

/** A link or image, a bare address, or the address in a link definition. */
export interface Link {
  readonly kind: LinkKind;
  readonly start: number;
  readonly end: number;
  /** The address with escapes and entities decoded; empty for references, whose address is that of the definition of `label`. */
  readonly url: string;
  readonly urlStart?: number;
  readonly urlEnd?: number;
  /** The normalised label of a reference or definition. */
  readonly label?: string;
  /** The link text in the source. */
  readonly textStart?: number;
  readonly textEnd?: number;
}

export interface HtmlComment {
  readonly start: number;
  readonly end: number;
  /** What stands between `<!--` and `-->`. */
  readonly text: string;
}

export interface Definition {
  readonly kind: 'link' | 'footnote';
  /** The label normalised as CommonMark does. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly url?: string;
}

/** The passage at the head of the column of a table cell. */
export function columnHead(content: BlockContent, cell: Passage): Passage | undefined {
  return cellAt(content, cell, (other, own) => other.row === 0 && other.column === own.column);
}

/** The passage in the first column of the row of a table cell. */
export function rowHead(content: BlockContent, cell: Passage): Passage | undefined {
  return cellAt(content, cell, (other, own) => other.row === own.row && other.column === 0);
}

function cellAt(
  content: BlockContent,
  cell: Passage,
  fits: (other: TableCell, own: TableCell) => boolean,
): Passage | undefined {
  const own = cell.table;
  if (own === undefined) return undefined;
  return content.passages.find(({ table }) => table !== undefined && table.id === own.id && fits(table, own));
}
