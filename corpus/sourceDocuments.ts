// The five source documents against our own mark-up of them: which names are found, which are missed, and what is found too much.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { annotateDraft } from '../server/src/annotate/annotatedDraft';
import type { Recognizer } from '../server/src/annotate/recognizer';
import { Draft } from '../server/src/draft/draft';
import { wordsAt, wordsToEnd, type Span } from './places';

/** Folder of the source documents, from the top of the repository: not a part of it. */
export const DOCUMENTS = join('..', 'shared', 'source-documents');
const DATA = join('corpus', 'source-documents');

/** A document and what the mark-up says of it. Offsets are UTF-16, half-open. */
export interface MarkedDocument {
  readonly name: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly addresses: readonly Span[];
}

/** A name as marked by hand. More than one id where the inventory gives the same words to two documents. */
export interface Mention extends Span {
  readonly type: 'term' | 'resolution';
  readonly ids: readonly string[];
  readonly line: number;
}

/** A name as the tool found it. */
export interface Found extends Span {
  readonly type: 'term' | 'resolution';
  readonly id: string;
}

/** How the tool did on one document. */
export interface Recall {
  readonly document: MarkedDocument;
  readonly hits: readonly Mention[];
  readonly misses: readonly Mention[];
  /** Found at the right place, under another id. */
  readonly wrongIds: readonly { readonly mention: Mention; readonly found: Found }[];
  /** Found where nothing was marked. */
  readonly extra: readonly Found[];
  /** Found in a web or e-mail address: of any type, dates and amounts included. */
  readonly inAddresses: readonly Span[];
}

type Row = readonly [line: number, words: string, ...ids: string[]];
type Markup = Readonly<Record<string, { terms: Row[]; titles: Row[]; addresses: Row[] }>>;

/** Whether the documents are on this machine. */
export function documentsAreHere(root: string): boolean {
  return existsSync(join(root, DOCUMENTS));
}

/** The text of a source document. */
export function readDocument(root: string, name: string): string {
  return readFileSync(join(root, DOCUMENTS, name), 'utf8');
}

/** A data file of ours about the source documents. */
export function readOurs(root: string, file: string): unknown {
  return parse(readFileSync(join(root, DATA, file), 'utf8'));
}

/** The five documents with their mark-up. Words that do not stand where the mark-up says throw. */
export function readMarkup(root: string): MarkedDocument[] {
  const markup = readOurs(root, 'markup.yaml') as Markup;
  return Object.entries(markup).map(([name, { terms, titles, addresses }]) => {
    const text = readDocument(root, name);
    return {
      name,
      text,
      mentions: [...place(text, 'term', terms), ...place(text, 'resolution', titles)].sort((a, b) => a.start - b.start),
      addresses: addresses.map(([line, first, last]) => wordsToEnd(text, line, first, last ?? first)),
    };
  });
}

/** Rows to spans. Long names first, so that a short one never lands within the long one that was marked apart. */
function place(text: string, type: Mention['type'], rows: readonly Row[]): Mention[] {
  const taken: Span[] = [];
  return [...rows]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([line, words, ...ids]) => {
      const span = wordsAt(text, line, words, { taken });
      taken.push(span);
      return { type, ids, line, ...span };
    });
}

/** Annotates a document and holds what is found against the mark-up: a name is found by an annotation of its type on its words. */
export function recallOf(document: MarkedDocument, recognizer: Recognizer): Recall {
  const found: Found[] = [];
  const all: Span[] = [];
  for (const { start, reading } of annotateDraft(Draft.of(document.text), recognizer).blocks) {
    for (const annotation of reading.annotations) {
      const span = { start: start + annotation.start, end: start + annotation.end };
      all.push(span);
      if (annotation.type === 'term' || annotation.type === 'resolution')
        found.push({ type: annotation.type, id: annotation.id, ...span });
    }
  }
  const used = new Set<Found>();
  const hits: Mention[] = [];
  const misses: Mention[] = [];
  const wrongIds: { mention: Mention; found: Found }[] = [];
  for (const mention of document.mentions) {
    const here = found.filter((one) => one.type === mention.type && touch(one, mention) && !used.has(one));
    const hit = here.find(({ id }) => mention.ids.includes(id));
    if (hit) {
      used.add(hit);
      hits.push(mention);
    } else if (here[0]) {
      used.add(here[0]);
      wrongIds.push({ mention, found: here[0] });
    } else misses.push(mention);
  }
  return {
    document,
    hits,
    misses,
    wrongIds,
    extra: found.filter((one) => !used.has(one)),
    inAddresses: all.filter((one) => document.addresses.some((address) => touch(one, address))),
  };
}

/** Whether two spans share a character. */
export function touch(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
