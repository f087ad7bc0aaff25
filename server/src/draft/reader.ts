// What has been read of a block so far: the passage and link that are open, and all that is complete.
import { keepShape } from '../shapes';
import type { Definition, FootnoteCall, HtmlComment, Link, LinkKind, Passage, PassageKind } from './block';
import { trimmedEnd } from './lines';
import { ProseBuilder } from './prose';
import type { Span } from './sourceMap';
import { isBulleted, typedLines, type TypedLines } from './typedLines';

export interface Reading {
  readonly passages: readonly Passage[];
  readonly links: readonly Link[];
  readonly comments: readonly HtmlComment[];
  readonly definitions: readonly Definition[];
}

/** Longest line of bold text that is read as a heading. */
const LONGEST_BOLD_LINE = 160;
/** Characters that print as a bullet and reach Markdown as text when a document is pasted. */
const BULLET = /^[•‣◦⁃∙●○▪▫■□➢\uf0b7\uf0a7][ \t\u00a0]*/;
/** What ends a sentence, at the end of a line. */
const ENDS = /[.?!:][^\p{L}\d]?$/u;
/** A line that goes on with a quote. */
const QUOTES = /^ {0,3}>/;
const LINE_BREAK_TAG = /^<br[\s/>]/i;
const COMMENT_OPEN = '<!--';
const COMMENT_CLOSE = '-->';

interface OpenPassage {
  readonly kind: PassageKind;
  readonly depth: number | undefined;
  readonly prose: ProseBuilder;
  readonly calls: FootnoteCall[];
  /** How many links there were before. */
  readonly linksBefore: number;
  /** It stands in a quote by the letter, and answers it, or is an item of a list. */
  isOwn?: 'reply' | 'item';
}

interface OpenLink {
  readonly start: number;
  readonly isImage: boolean;
  name: (Span & { readonly label: string }) | undefined;
  label: string | undefined;
  address: (Span & { readonly url: string }) | undefined;
}

interface OpenFootnote extends Span {
  label: string;
}

/** Offsets are UTF-16 code units from the start of the block. */
export class Reader {
  readonly links: Link[] = [];
  /** How many lists and quotes are open. */
  lists = 0;
  quotes = 0;
  /** Whether the paragraph that is read goes on in the next node. */
  goesOn = false;
  passage: OpenPassage | undefined;
  readonly #passages: Passage[] = [];
  readonly #comments: HtmlComment[] = [];
  readonly #definitions: Definition[] = [];
  readonly #openLinks: OpenLink[] = [];
  readonly #openFootnotes: OpenFootnote[] = [];
  #tables = 0;
  #table: { readonly id: number; row: number; column: number } | undefined;
  /** Whether the next text is the first on its line. */
  #isLineStart = true;
  /** Up to where the source of the open passage was read; kept a whole number (`| 0`), for a field that had a float once makes another shape. */
  #readTo = 0;
  /** The lines of the paragraph that was last looked at. */
  #lines: TypedLines = { end: -1, breaks: new Set() };

  constructor(readonly source: string) {}

  reading(): Reading {
    const { links } = this;
    const definitions = this.#definitions;
    links.sort((a, b) => a.start - b.start || b.end - a.end);
    definitions.sort((a, b) => a.start - b.start);
    return { passages: this.#passages, links, comments: this.#comments, definitions };
  }

  openPassage(kind: PassageKind, depth?: number): void {
    this.#isLineStart = true;
    this.passage = { kind, depth, prose: new ProseBuilder(), calls: [], linksBefore: this.links.length };
  }

  /** A paragraph: of a note, of a list, or by itself; or the rest of the one before, if that went on. */
  openParagraph(start: number): void {
    if (this.passage !== undefined) this.addBreak(this.#readTo, start);
    else if (this.#openFootnotes.length > 0) this.openPassage('footnote', this.lists || undefined);
    else if (this.lists > 0) this.openPassage('listItem', this.lists);
    else if (this.quotes > 0 && isBulleted(this.source, start)) this.#openItem();
    else this.openPassage('paragraph');
  }

  /** A line of a list that has ">" for its bullets. */
  #openItem(): void {
    this.openPassage('listItem', 1);
    this.passage!.isOwn = 'item';
  }

  closePassage(): void {
    const { passage } = this;
    this.passage = undefined;
    const prose = passage?.prose.finish(this.source);
    if (passage === undefined || prose === undefined) return;
    const footnote = this.#openFootnotes.at(-1)?.label;
    const table = passage.kind === 'tableCell' ? this.#table : undefined;
    this.#passages.push({
      kind: passage.kind,
      quoted: this.quotes > 0 && passage.isOwn === undefined,
      text: prose.text,
      ...(passage.depth === undefined ? {} : { depth: passage.depth }),
      ...(table === undefined ? {} : { table: { ...table, header: table.row === 0 } }),
      ...(footnote === undefined ? {} : { footnote }),
      footnoteCalls: passage.calls.map((call) => ({ ...call, at: prose.moved(call.at) })),
      map: prose.map,
    });
    if (prose.addresses.length === 0) return;
    const written = this.links.slice(passage.linksBefore);
    for (const { url, sourceStart: start, sourceEnd: end } of prose.addresses) {
      if (written.some((link) => link.start <= start && end <= link.end)) continue;
      this.links.push({ kind: 'bare', start, end, url, urlStart: start, urlEnd: end });
    }
  }

  /** Adds prose that stands for source [start, end). */
  add(text: string, start: number, end: number): void {
    this.passage?.prose.add(text, start, end);
    this.#isLineStart = false;
    this.#readTo = end | 0;
  }

  /** A soft line break. */
  addBreak(start: number, end: number): void {
    const { passage } = this;
    if (passage === undefined) return;
    if (passage.isOwn === 'item') {
      this.closePassage();
      this.#openItem();
      return;
    }
    // "> Wat komt er binnen?", and on the next line, without its mark, the answer: to Markdown part of the quote, to who writes and reads mail a reply.
    if (
      this.quotes > 0 &&
      passage.isOwn === undefined &&
      ENDS.test(this.source.slice(start - 2, start)) &&
      !QUOTES.test(this.source.slice(end, end + 4))
    ) {
      this.closePassage();
      this.openPassage('paragraph');
      this.passage!.isOwn = 'reply';
      return;
    }
    // A line that is all bold, or a question in italics, is a heading to the reader: it ends there.
    this.add(this.#isTyped(start) || this.#isBoldLine(start) ? '\n' : ' ', start, end);
    this.#isLineStart = true;
  }

  /** Whether the line that ends at an offset of the source was ended on purpose. */
  #isTyped(end: number): boolean {
    if (end > this.#lines.end) this.#lines = typedLines(this.source, end);
    return this.#lines.breaks.has(end);
  }

  /** Whether the line that ends at an offset of the source is one stretch of bold text, or a question in italics. */
  #isBoldLine(end: number): boolean {
    const last = this.source.charAt(end - 1);
    if (last !== '*' && last !== '_' && last !== ' ') return false;
    const from = Math.max(0, end - LONGEST_BOLD_LINE);
    const line =
      this.source
        .slice(from, end)
        .split(/[\r\n]/)
        .at(-1) ?? '';
    return (
      (from === 0 || line.length < LONGEST_BOLD_LINE) && /^ {0,3}(?:(\*\*|__)[^*_]+\1|([*_])[^*_]+\?\2) *$/.test(line)
    );
  }

  /** Adds source as it stands. A bullet at the start of a line begins a list item. */
  addText(start: number, end: number): void {
    const { passage } = this;
    if (passage === undefined) return;
    const bullet = this.#isLineStart ? BULLET.exec(this.source.slice(start, Math.min(end, start + 16))) : null;
    if (bullet === null || passage.kind === 'heading' || passage.kind === 'tableCell') {
      this.add(this.source.slice(start, end), start, end);
      return;
    }
    this.closePassage();
    this.openPassage(passage.kind === 'footnote' ? 'footnote' : 'listItem', this.lists + 1);
    this.add(this.source.slice(start + bullet[0].length, end), start + bullet[0].length, end);
  }

  /** Adds source as it stands, line breaks and all. A token may reach into the white space that was cut off the end of the block. */
  addLines(start: number, tokenEnd: number): void {
    const end = Math.min(tokenEnd, this.source.length);
    const lineBreak = /[\r\n]/g;
    lineBreak.lastIndex = start;
    let from = start;
    for (let found = lineBreak.exec(this.source); found && found.index < end; found = lineBreak.exec(this.source)) {
      if (found.index > from) this.addText(from, found.index);
      from = found.index + 1;
      this.addBreak(found.index, from);
    }
    if (end > from) this.addText(from, end);
  }

  /** Adds source that has no mark-up, without the spaces at either end of its lines. */
  addBareLines(start: number, end: number): void {
    const { source } = this;
    let at = start;
    for (;;) {
      while (at < end && source[at] === ' ') at++;
      let lineEnd = at;
      while (lineEnd < end && source[lineEnd] !== '\n' && source[lineEnd] !== '\r') lineEnd++;
      let textEnd = lineEnd;
      while (textEnd > at && source[textEnd - 1] === ' ') textEnd--;
      this.addText(at, textEnd);
      if (lineEnd >= end) return;
      at = source[lineEnd] === '\r' && source[lineEnd + 1] === '\n' ? lineEnd + 2 : lineEnd + 1;
      this.addBreak(lineEnd, at);
    }
  }

  /** An inline tag: a comment, or something that is not seen, but for `<br>`. */
  addTag(start: number, end: number): void {
    const tag = this.source.slice(start, end);
    if (tag.startsWith(COMMENT_OPEN)) this.addComments(start, end);
    else if (LINE_BREAK_TAG.test(tag)) {
      this.add('\n', start, end);
      this.#isLineStart = true;
    }
  }

  /** The comments in a stretch of HTML. */
  addComments(start: number, end: number): void {
    const { source } = this;
    let at = start;
    while (at < end) {
      const open = source.indexOf(COMMENT_OPEN, at);
      if (open < 0 || open >= end) return;
      // `<!-->` and `<!--->` are whole comments.
      const close = source.indexOf(COMMENT_CLOSE, open + 2);
      if (close < 0 || close + COMMENT_CLOSE.length > end) return;
      at = close + COMMENT_CLOSE.length;
      this.#comments.push({
        start: open,
        end: at,
        text: source.slice(Math.min(open + COMMENT_OPEN.length, close), close),
      });
    }
  }

  callFootnote(label: string, start: number, end: number): void {
    if (this.passage === undefined) return;
    this.passage.calls.push({ at: this.passage.prose.length, label, start, end });
    this.#readTo = end | 0;
  }

  openFootnote(start: number, end: number): void {
    this.#openFootnotes.push({
      label: '',
      start,
      end: trimmedEnd(this.source, start, Math.min(end, this.source.length)),
    });
  }

  labelFootnote(label: string): void {
    const footnote = this.#openFootnotes.at(-1);
    if (footnote === undefined) return;
    footnote.label = label;
    this.#definitions.push({ kind: 'footnote', label, start: footnote.start, end: footnote.end });
  }

  closeFootnote(): void {
    this.#openFootnotes.pop();
  }

  define(label: string, url: string, span: Span, address: Span): void {
    const { start } = span;
    const end = trimmedEnd(this.source, start, Math.min(span.end, this.source.length));
    this.#definitions.push({ kind: 'link', label, start, end, url });
    this.links.push({ kind: 'definition', start, end, url, urlStart: address.start, urlEnd: address.end, label });
  }

  openTable(): void {
    this.#table = { id: this.#tables++, row: -1, column: -1 };
  }

  openRow(): void {
    if (this.#table) this.#table = { ...this.#table, row: this.#table.row + 1, column: -1 };
  }

  openCell(): void {
    if (this.#table) this.#table.column++;
  }

  closeTable(): void {
    this.#table = undefined;
  }

  openLink(start: number, isImage: boolean): void {
    this.#openLinks.push({ start, isImage, name: undefined, label: undefined, address: undefined });
  }

  /** The text of the innermost open link, which is also its label if no other follows. */
  nameLink(label: string, start: number, end: number): void {
    const link = this.#openLinks.at(-1);
    if (link) link.name = { label, start, end };
  }

  labelLink(label: string): void {
    const link = this.#openLinks.at(-1);
    if (link) link.label = label;
  }

  addressLink(url: string, start: number, end: number): void {
    const link = this.#openLinks.at(-1);
    if (link) link.address = { url, start, end };
  }

  closeLink(end: number): void {
    const link = this.#openLinks.pop();
    if (link === undefined) return;
    const { start, isImage, name, address } = link;
    const text = name === undefined ? {} : { textStart: name.start, textEnd: name.end };
    this.#readTo = end | 0;
    if (address) {
      const kind: LinkKind = isImage ? 'image' : 'inline';
      this.links.push({ kind, start, end, url: address.url, urlStart: address.start, urlEnd: address.end, ...text });
    } else {
      const kind: LinkKind = isImage ? 'imageReference' : 'reference';
      this.links.push({ kind, start, end, url: '', label: link.label ?? name?.label ?? '', ...text });
    }
  }
}

keepShape(new Reader(''));
