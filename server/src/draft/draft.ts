// A draft: its text as blocks of prose, kept from edit to edit, so that only what was touched is parsed again.
import type { Block, BlockContent, Definition } from './block';
import { DraftText, type Characters } from './draftText';
import { bodyStart, findFrontMatter, readFrontMatter, type FrontMatter } from './frontMatter';
import { firstLineEnd } from './lines';
import { replaceBlocks, type Labels } from './reparse';
import { cutUnits, readUnit } from './units';

export type {
  Block,
  BlockContent,
  Definition,
  FootnoteCall,
  HtmlComment,
  Link,
  LinkKind,
  Passage,
  PassageKind,
  TableCell,
} from './block';
export { columnHead, rowHead } from './block';
export type { FrontMatter, FrontMatterEntry, FrontMatterProblem } from './frontMatter';
export { toProse, toSource, type SourceMap } from './sourceMap';

/** A replacement of old text [start, end) (UTF-16, half-open). */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A definition with the offset of the block it stands in, from which its own offsets count. */
export interface PlacedDefinition {
  readonly blockStart: number;
  readonly definition: Definition;
}

/** The definitions by normalised label. Of several with one label the first counts, as in CommonMark. */
export interface Definitions {
  readonly links: ReadonlyMap<string, PlacedDefinition>;
  readonly footnotes: ReadonlyMap<string, PlacedDefinition>;
}

/** An immutable draft. Everything is a function of `text` alone, however it was reached. */
export class Draft {
  readonly #labels: Labels;
  #blocks: readonly Block[] | undefined;
  #definitions: Definitions | undefined;

  private constructor(
    /** The text, for those who look at parts of it: a keystroke makes no whole one. */
    readonly characters: DraftText,
    readonly frontMatter: FrontMatter | undefined,
    /** Where each block starts: a keystroke moves thousands of them, and numbers in a list cost it nothing. */
    readonly starts: readonly number[],
    /** The contents of the blocks, without their places: which are the same as in another draft is seen at once. */
    readonly contents: readonly BlockContent[],
    labels: Labels,
    /** The same object in all drafts that edits made of one another: whoever reads them keeps there what it knows of the last one. */
    readonly lineage: { kept?: unknown },
  ) {
    this.#labels = labels;
  }

  /** Reads a draft from its text. Nothing throws, whatever the text. */
  static of(text: string): Draft {
    const fence = findFrontMatter(text);
    const body = bodyStart(text, fence);
    const stretch = body === 0 ? text : text.slice(body);
    const units = cutUnits(stretch);
    const labels = new Map<string, number>();
    for (const { defines } of units) for (const label of defines) labels.set(label, (labels.get(label) ?? 0) + 1);
    const contents: BlockContent[] = [];
    const starts: number[] = [];
    for (const unit of units) {
      contents.push(readUnit(stretch, unit, labels));
      starts.push(body + unit.start);
    }
    return new Draft(DraftText.of(text), fence && readFrontMatter(text, fence), starts, contents, labels, {});
  }

  /** The blocks at their places; made on first use. */
  get blocks(): readonly Block[] {
    return (this.#blocks ??= this.contents.map((content, at) => ({ start: this.starts[at]!, content })));
  }

  /** All of the text as one string: of a long draft that was edited a copy, made on first use. */
  get text(): string {
    return this.characters.toString();
  }

  /** What ends its lines: as the first does. */
  get lineEnd(): string {
    return firstLineEnd(this.characters).lineEnd;
  }

  /** The link and footnote definitions of the draft. */
  get definitions(): Definitions {
    this.#definitions ??= gatherDefinitions(this.blocks);
    return this.#definitions;
  }

  /** The draft after edits that all count in this draft's text. Blocks that read the same keep their content object. */
  edit(edits: readonly TextEdit[]): Draft {
    return groupedFromTheEnd(edits, this.characters).reduce((draft: Draft, edit) => draft.#edited(edit), this);
  }

  #edited(edit: TextEdit): Draft {
    const text = this.characters.replaced(edit.start, edit.end, edit.text);
    const old = this.frontMatter;
    const isBehind = old !== undefined && edit.start > old.end;
    const fence = isBehind ? old : findFrontMatter(text);
    const frontMatter = isBehind ? old : fence && readFrontMatter(text, fence);
    const isBodyMoved = !isBehind && (old !== undefined || fence !== undefined);
    const body = bodyStart(text, fence);
    const { starts, contents, labels } = replaceBlocks(this, this.#labels, edit, text, body, isBodyMoved);
    return new Draft(text, frontMatter, starts, contents, labels, this.lineage);
  }
}

/** Edits this near to each other are taken as one. */
const NEAR = 2000;

/** The edits made disjoint, those near each other as one, the last in the text first, so that offsets of the others hold. */
function groupedFromTheEnd(edits: readonly TextEdit[], text: Characters): TextEdit[] {
  const ordered = edits
    .map(({ start, end, text: insert }) => {
      const from = Math.min(Math.max(start, 0), text.length);
      return { start: from, end: Math.min(Math.max(end, from), text.length), text: insert };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const groups: TextEdit[] = [];
  for (const edit of ordered) {
    const last = groups.at(-1);
    if (last === undefined || edit.start - last.end > NEAR) {
      groups.push(edit);
      continue;
    }
    const start = Math.max(edit.start, last.end);
    const end = Math.max(edit.end, last.end);
    groups[groups.length - 1] = { start: last.start, end, text: last.text + text.slice(last.end, start) + edit.text };
  }
  return groups.reverse();
}

function gatherDefinitions(blocks: readonly Block[]): Definitions {
  const links = new Map<string, PlacedDefinition>();
  const footnotes = new Map<string, PlacedDefinition>();
  for (const { start, content } of blocks) {
    for (const definition of content.definitions) {
      const map = definition.kind === 'link' ? links : footnotes;
      if (!map.has(definition.label)) map.set(definition.label, { blockStart: start, definition });
    }
  }
  return { links, footnotes };
}
