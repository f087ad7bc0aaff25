// The sources that a draft uses: titles it names, documents it links to, and what the claims rest on that hold at the peildatum.
import type { PlacedReading } from '../annotate/annotatedDraft';
import { judgeDraft } from '../check/judgeDraft';
import { toSource, type Draft, type Link, type Passage } from '../draft/draft';
import type { Knowledge } from '../knowledge/load';
import type { Source } from '../knowledge/model';
import { relativeAddress, sourceAddress } from './sourceAddress';
import type { DraftView } from './view';

/** Something to list: a source of the knowledge, or a link of the writer's own in a footnote. */
export interface UsedSource {
  readonly title: string;
  /** Web address, or a path from the draft; undefined where neither is known. */
  readonly address: string | undefined;
  /** The source, where the knowledge has it. */
  readonly source: Source | undefined;
}

/** What a stretch of a draft lists: by title, by address, by the words alone. */
export interface Listed {
  has(used: UsedSource): boolean;
}

/** What some blocks of a draft list already. */
export function listedIn(view: DraftView, blocks: readonly PlacedReading[]): Listed {
  const { knowledge } = view.context;
  const ids = new Set<string>();
  const addresses = new Set<string>();
  let words = ' ';
  for (const { reading } of blocks) {
    for (const annotation of reading.annotations) if (annotation.type === 'resolution') ids.add(annotation.id);
    for (const link of reading.content.links) {
      const url = urlOf(link, view.annotated.draft);
      for (const { id } of sourcesAt(url, knowledge)) ids.add(id);
      addresses.add(addressKey(url));
    }
    for (const { text } of reading.content.passages) words += `${wordsOf(text)} `;
  }
  return {
    has: ({ title, address, source }) =>
      (source && ids.has(source.id)) ||
      (!source && address !== undefined && addresses.has(addressKey(address))) ||
      [title, ...(source?.titleVariant ?? [])].some(
        (name) => name.length >= SHORTEST && words.includes(` ${wordsOf(name)} `),
      ),
  };
}

/** A title shorter than this may be ordinary words; it counts where it is recognised as a title or linked. */
const SHORTEST = 10;

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
}

/** The sources of the draft outside its lists of sources, in order of first use, each once. `listed` is what the list has. */
export function usedSources(view: DraftView, isInList: (block: number) => boolean, listed: Listed): UsedSource[] {
  const { annotated, context } = view;
  const { knowledge } = context;
  const used = new Map<string, { readonly at: number; readonly entry: UsedSource }>();
  const add = (entry: UsedSource, at: number) => {
    const known = used.get(keyOf(entry));
    // What is named goes by the name it has there.
    used.set(keyOf(entry), known ? { ...known, at: Math.min(known.at, at) } : { at, entry });
  };
  const sourced = new SourcedPassages();
  annotated.blocks.forEach(({ start, reading }, index) => {
    if (isInList(index)) return;
    const { content } = reading;
    for (const annotation of reading.annotations) {
      const source = annotation.type === 'resolution' ? knowledge.sources.get(annotation.id) : undefined;
      if (!source) continue;
      add(entryOf(source, view), start + annotation.start);
      sourced.add(content.passages[annotation.passage]);
    }
    for (const link of content.links) {
      const [source] = sourcesAt(urlOf(link, annotated.draft), knowledge);
      if (source) {
        add(entryOf(source, view), start + link.start);
        sourced.add(content.passages.findLast(({ map, text }) => toSource(map, 0, text.length).start <= link.end));
      } else if (content.kind === 'footnote') addOwn(link, content.source, start, add);
    }
  });
  for (const { claim, judgement, block, start } of judgeDraft(annotated, context.asOf.day)) {
    if (isInList(block) || judgement.status !== 'geldt') continue;
    if (sourced.has(annotated.blocks[block]?.reading.content.passages[claim.passage])) continue;
    const sources = (judgement.given?.version.sources ?? [])
      .flatMap(({ source }) => knowledge.sources.get(source) ?? [])
      .map((source) => entryOf(source, view));
    // One source a claim will do: one that is there anyway, else the first that can be opened.
    const entry =
      sources.find((one) => used.has(keyOf(one)) || listed.has(one)) ??
      sources.find(({ address }) => address !== undefined) ??
      sources[0];
    if (entry) add(entry, start);
  }
  return [...used.values()].sort((a, b) => a.at - b.at).map(({ entry }) => entry);
}

/** Passages that name a source that is known, themselves or in a footnote: what they claim has its source. */
class SourcedPassages {
  readonly #passages = new Set<Passage>();
  readonly #notes = new Set<string>();

  add(passage: Passage | undefined): void {
    if (passage?.footnote !== undefined) this.#notes.add(passage.footnote);
    else if (passage) this.#passages.add(passage);
  }

  has(passage: Passage | undefined): boolean {
    if (!passage) return false;
    return this.#passages.has(passage) || passage.footnoteCalls.some(({ label }) => this.#notes.has(label));
  }
}

/** Sources at one address are one entry: a page that holds several documents. */
/** The same for what is one source, however it was met. */
export function keyOf({ title, address }: UsedSource): string {
  return addressKey(address ?? title);
}

/** A document that the writer cites in a footnote with a link on its title. */
function addOwn(link: Link, block: string, base: number, add: (entry: UsedSource, at: number) => void): void {
  if (link.kind !== 'inline' || link.textStart === undefined || link.textEnd === undefined || link.url === '') return;
  const title = block
    .slice(link.textStart, link.textEnd)
    .replace(/[*_`\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (title.length > 3) add({ title, address: link.url, source: undefined }, base + link.start);
}

function entryOf(source: Source, view: DraftView): UsedSource {
  const local = sourceAddress(source, view.addresses);
  // A draft is read on other machines: of a copy here it names the way from the draft, if at all.
  const address = source.url ?? (local === undefined ? undefined : relativeAddress(view.uri, local));
  return { title: source.title, address, source };
}

function urlOf(link: Link, { definitions }: Draft): string {
  return link.url || (definitions.links.get(link.label ?? '')?.definition.url ?? '');
}

const byAddress = new WeakMap<Knowledge, ReadonlyMap<string, readonly Source[]>>();

/** The sources that an address leads to: by their web address, or as a copy with their file name. */
function sourcesAt(url: string, knowledge: Knowledge): readonly Source[] {
  let known = byAddress.get(knowledge);
  if (!known) {
    const found = new Map<string, Source[]>();
    for (const source of knowledge.sources.values()) {
      for (const key of [source.url && addressKey(source.url), source.file && fileKey(source.file)]) {
        const list = key ? found.get(key) : undefined;
        if (list) list.push(source);
        else if (key) found.set(key, [source]);
      }
    }
    known = found;
    byAddress.set(knowledge, known);
  }
  if (url === '') return [];
  return known.get(addressKey(url)) ?? (/^\w+:/.test(url) ? undefined : known.get(fileKey(url))) ?? [];
}

/** The same for the ways in which one address is written. */
function addressKey(url: string): string {
  return (decoded(url).split('#', 1)[0] ?? '')
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '')
    .toLowerCase();
}

function fileKey(path: string): string {
  return `file:${(decoded(path).split(/[?#]/, 1)[0] ?? '').split(/[\\/]/).at(-1)?.toLowerCase() ?? ''}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
