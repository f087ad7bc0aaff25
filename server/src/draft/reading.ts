// The tokens of one block read from left to right into passages, links, comments and definitions.
import { decodeString } from 'micromark-util-decode-string';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Event } from 'micromark-util-types';
import { definitionLabel } from './markdown';
import { OBJECT } from './prose';
import { Reader, type Reading } from './reader';
import type { Span } from './sourceMap';

/** A token at its place in the block; `from` is the index of its first event. */
interface Read {
  readonly reader: Reader;
  readonly events: readonly Event[];
  readonly from: number;
  readonly event: Event;
  readonly start: number;
  readonly end: number;
}

type Handler = (read: Read) => void;

/** The tokens of a node, and the offset among theirs at which the block starts. */
interface NodeTokens {
  readonly kind: 'tokens';
  readonly events: readonly Event[];
  readonly base: number;
}

/** A paragraph or heading that was not parsed, in the block. */
interface PlainNode extends Span {
  readonly kind: 'paragraph' | 'heading';
  /** The tokens of its text, which count from its start; none if it is read as it stands. */
  readonly events: readonly Event[] | undefined;
  /** The parser was kept away from its text. */
  readonly isWithheld: boolean;
}

/** A node of a block, parsed or not. */
export type BlockNode = NodeTokens | PlainNode;

/** Reads the nodes of one block, of which all but the last go on in the next. */
export function readBlock(nodes: readonly BlockNode[], source: string): Reading {
  const reader = new Reader(source);
  nodes.forEach((node, index) => {
    reader.goesOn = index < nodes.length - 1;
    if (node.kind === 'tokens') readNode(reader, node.events, node.base);
    else if (node.kind === 'heading') readHeading(reader, node);
    else readParagraph(reader, node);
  });
  return reader.reading();
}

/** Reads text the parser was kept away from: all of it is one paragraph. */
export function readPlain(source: string): Reading {
  const reader = new Reader(source);
  reader.openPassage('paragraph');
  reader.addLines(0, source.length);
  reader.closePassage();
  return reader.reading();
}

function readHeading(reader: Reader, { start, end }: PlainNode): void {
  const { source } = reader;
  let at = start;
  while (source[at] === '#') at++;
  const depth = at - start;
  while (source[at] === ' ') at++;
  reader.openPassage('heading', depth);
  reader.addText(at, end);
  reader.closePassage();
}

function readParagraph(reader: Reader, { start, end, events, isWithheld }: PlainNode): void {
  reader.openParagraph(start);
  if (isWithheld) reader.addLines(start, end);
  else if (events) readNode(reader, events, -start);
  else reader.addBareLines(start, end);
  if (!reader.goesOn) reader.closePassage();
}

function readNode(reader: Reader, events: readonly Event[], base: number): void {
  for (let from = 0; from < events.length; from++) {
    const event = events[from]!;
    const token = event[1];
    const { type } = token;
    const whole = event[0] === 'enter' ? WHOLE[type] : undefined;
    const handler = whole ?? (event[0] === 'enter' ? ENTER[type] : EXIT[type]);
    if (handler === undefined) continue;
    const start = token.start.offset - base;
    const end = token.end.offset - base;
    if (type === 'paragraph' && event[0] === 'enter' && isMath(reader.source, start, end)) {
      from = exitOf(events, from);
      reader.closePassage();
      continue;
    }
    handler({ reader, events, from, event, start, end });
    if (whole !== undefined) from = exitOf(events, from);
  }
}

/** Tokens that are read as a whole: nothing inside them is prose. */
const WHOLE: Readonly<Record<string, Handler>> = {
  codeFenced: () => undefined,
  codeIndented: () => undefined,
  tableDelimiterRow: () => undefined,
  taskListCheck: () => undefined,
  htmlFlow: ({ reader, start, end }) => reader.addComments(start, end),
  htmlText: ({ reader, start, end }) => reader.addTag(start, end),
  characterEscape: ({ reader, start, end }) => reader.add(reader.source.slice(start + 1, end), start, end),
  characterReference: ({ reader, start, end }) =>
    reader.add(decodeString(reader.source.slice(start, end)).replaceAll('\n', ' '), start, end),
  codeText: ({ reader, start, end }) => reader.add(OBJECT, start, end),
  chunkText: ({ reader, start, end }) => reader.addLines(start, end),
  autolink: ({ reader, start, end }) => {
    const address = reader.source.slice(start + 1, end - 1);
    reader.add(OBJECT, start, end);
    const url = /^[a-z][a-z\d+.-]{1,31}:/i.test(address) ? address : `mailto:${address}`;
    reader.links.push({ kind: 'autolink', start, end, url, urlStart: start + 1, urlEnd: end - 1 });
  },
  gfmFootnoteCall: (read) => {
    const label = inside(read, 'gfmFootnoteCallString');
    if (label) read.reader.callFootnote(definitionLabel(label.event), read.start, read.end);
  },
  gfmFootnoteDefinitionLabel: (read) => {
    const label = inside(read, 'gfmFootnoteDefinitionLabelString');
    if (label) read.reader.labelFootnote(definitionLabel(label.event));
  },
  resource: (read) => {
    const destination = inside(read, 'resourceDestinationString');
    if (destination) read.reader.addressLink(decodeString(destination.text), destination.start, destination.end);
    else read.reader.addressLink('', read.start + 1, read.end - 1);
  },
  reference: (read) => {
    const label = inside(read, 'referenceString');
    if (label) read.reader.labelLink(normalizeIdentifier(read.event[2].sliceSerialize(label.event[1])));
  },
  definition: (read) => {
    const label = inside(read, 'definitionLabelString');
    const destination = inside(read, 'definitionDestinationString');
    if (label === undefined) return;
    const { start, end } = read;
    const address = destination ?? { text: '', start: end, end };
    read.reader.define(definitionLabel(label.event), decodeString(address.text), { start, end }, address);
  },
};

const ENTER: Readonly<Record<string, Handler>> = {
  paragraph: ({ reader, start }) => reader.openParagraph(start),
  atxHeading: ({ reader, start }) => {
    let depth = 0;
    while (reader.source[start + depth] === '#') depth++;
    reader.openPassage('heading', depth);
  },
  setextHeading: ({ reader, end }) => {
    reader.openPassage('heading', reader.source.slice(0, end).trimEnd().endsWith('=') ? 1 : 2);
  },
  // What follows is the underline, which is no prose.
  setextHeadingLine: ({ reader }) => reader.closePassage(),
  table: ({ reader }) => reader.openTable(),
  tableRow: ({ reader }) => reader.openRow(),
  tableHeader: ({ reader }) => reader.openCell(),
  tableData: ({ reader }) => reader.openCell(),
  tableContent: ({ reader }) => reader.openPassage('tableCell'),
  listOrdered: ({ reader }) => void reader.lists++,
  listUnordered: ({ reader }) => void reader.lists++,
  blockQuote: ({ reader }) => void reader.quotes++,
  gfmFootnoteDefinition: ({ reader, start, end }) => reader.openFootnote(start, end),
  data: ({ reader, start, end }) => reader.addText(start, end),
  lineEnding: ({ reader, start, end }) => reader.addBreak(start, end),
  hardBreakEscape: ({ reader, start, end }) => reader.add('\n', start, end),
  hardBreakTrailing: ({ reader, start, end }) => reader.add('\n', start, end),
  link: ({ reader, start }) => reader.openLink(start, false),
  image: ({ reader, start }) => reader.openLink(start, true),
  labelText: ({ reader, event, start, end }) =>
    reader.nameLink(normalizeIdentifier(event[2].sliceSerialize(event[1])), start, end),
};

const EXIT: Readonly<Record<string, Handler>> = {
  paragraph: ({ reader }) => {
    if (!reader.goesOn) reader.closePassage();
  },
  atxHeading: ({ reader }) => reader.closePassage(),
  setextHeading: ({ reader }) => reader.closePassage(),
  tableContent: ({ reader }) => reader.closePassage(),
  table: ({ reader }) => reader.closeTable(),
  listOrdered: ({ reader }) => void reader.lists--,
  listUnordered: ({ reader }) => void reader.lists--,
  blockQuote: ({ reader }) => void reader.quotes--,
  gfmFootnoteDefinition: ({ reader }) => reader.closeFootnote(),
  link: ({ reader, end }) => reader.closeLink(end),
  image: ({ reader, end }) => reader.closeLink(end),
};

function exitOf(events: readonly Event[], from: number): number {
  const token = events[from]![1];
  // In a cell the exit of withheld text is that of another token.
  if (token.type === 'chunkText') return from + 1;
  let at = from + 1;
  while (events[at]![0] !== 'exit' || events[at]![1] !== token) at++;
  return at;
}

interface Inner {
  readonly event: Event;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The first token of a type inside the one that is read. */
function inside({ reader, events, from, event, start }: Read, type: string): Inner | undefined {
  const base = event[1].start.offset - start;
  for (let at = from + 1; events[at]![1] !== event[1]; at++) {
    const inner = events[at]!;
    if (inner[1].type !== type) continue;
    const span = { start: inner[1].start.offset - base, end: inner[1].end.offset - base };
    return { event: inner, text: reader.source.slice(span.start, span.end), ...span };
  }
  return undefined;
}

/** A paragraph between double dollar signs is a formula. */
function isMath(source: string, start: number, end: number): boolean {
  return end - start >= 4 && source.startsWith('$$', start) && source.slice(start, end).trimEnd().endsWith('$$');
}
