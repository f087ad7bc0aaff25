// Lists of sources and enclosures in a draft: the sections "Bronnen" and "Bijlagen". What stands in them are titles, not the writer's words.
import { PerObject } from '../draft/memo';
import type { AnnotatedDraft, PlacedReading } from '../annotate/annotatedDraft';
import { perBlock } from '../annotate/lineage';
import type { RuleCode } from './codes';

/** A list of what a draft rests on, or of what goes with it. */
export type SourceListKind = 'sources' | 'enclosures';

/** A section that lists sources. */
export interface SourceList {
  readonly kind: SourceListKind;
  /** Index of the block that is its heading. */
  readonly heading: number;
  /** Index of the block behind the section. */
  readonly next: number;
}

const SOURCES =
  /^(?:bron|bronnen|bronnenlijst|bronvermelding(?:en)?|bronverwijzing(?:en)?|(?:geraadpleegde|gebruikte) bronnen|bronnen en (?:literatuur|verwijzingen|bijlagen)|bijlagen en bronnen|literatuur(?:lijst)?|referenties|verwijzingen|(?:op )?welke bronnen\b[^:]*)$/;
const ENCLOSURES =
  /^(?:bijlagen?|bijlage\(n\)|(?:lijst|overzicht)(?: van)?(?: de)? bijlagen|bijlagenlijst|(?:bijgevoegde|bijbehorende|meegezonden|achterliggende|onderliggende) (?:stukken|documenten)|welke (?:stukken|bijlagen|documenten)\b[^:]*)$/;

/** What a heading announces; undefined for any other heading. "Bijlage 1: begroting" is an enclosure itself. */
export function sourceListKind(heading: string): SourceListKind | undefined {
  const name = heading
    .toLowerCase()
    .replace(/^\d{1,3}[.)]?\d{0,3}\s/, '')
    .replace(/[\s:?.]{1,3}$/, '')
    .trim();
  if (SOURCES.test(name)) return 'sources';
  return ENCLOSURES.test(name) ? 'enclosures' : undefined;
}

/** A heading. One that is a paragraph of nothing but bold words has no depth. */
export interface Heading {
  readonly text: string;
  readonly depth: number | undefined;
  readonly kind: SourceListKind | undefined;
}

const headings = new PerObject<PlacedReading['reading'], Heading>();

/** The heading that a block is; undefined for any other block. */
export function headingOf(reading: PlacedReading['reading']): Heading | undefined {
  const { content } = reading;
  const [passage] = content.headings;
  const isBold =
    content.kind === 'paragraph' &&
    content.length <= MOST_BOLD &&
    /^(?:\*\*|__)[^*_]+(?:\*\*|__):?\s*$/.test(content.source);
  if (!isBold && (content.kind !== 'heading' || !passage)) return undefined;
  let heading = headings.get(reading);
  if (!heading) {
    const text = passage?.text ?? content.passages[0]?.text ?? '';
    heading = { text, depth: isBold ? undefined : (passage?.depth ?? 1), kind: sourceListKind(text) };
    headings.set(reading, heading);
  }
  return heading;
}

const MOST_BOLD = 120;

const headingsOf = perBlock(headingOf);

/** The lists of sources in a draft, in order. A deeper heading goes on with the section it stands in. */
export function sourceLists(annotated: AnnotatedDraft): SourceList[] {
  const lists: SourceList[] = [];
  let open: (Heading & { readonly at: number }) | undefined;
  const close = (next: number) => {
    if (open?.kind) lists.push({ kind: open.kind, heading: open.at, next });
    open = undefined;
  };
  const all = headingsOf(annotated);
  for (let at = 0; at < all.length; at++) {
    const heading = all[at];
    if (!heading) continue;
    if (open && isDeeper(heading, open.depth)) continue;
    close(at);
    if (heading.kind) open = { ...heading, at };
  }
  close(all.length);
  return lists;
}

/** Rules about the writer's own words: a title says what it says, and who published it goes by the usual name. */
export const OWN_WORDS: readonly RuleCode[] = [
  'verouderd-feit',
  'afwijkend-feit',
  'nog-niet-bekend',
  'verlopen-verwachting',
  'afkorting-zonder-uitleg',
  'relatieve-datum',
  'bron-ontbreekt',
];

/** Whether a heading goes on with the section of one of this depth: it is deeper, or no more than a line in bold. */
export function isDeeper({ depth }: Heading, above: number | undefined): boolean {
  return above !== undefined && (depth === undefined || depth > above);
}

/** Whether a block of a list of sources holds its entries. Prose without a link is no entry. */
export function isEntries({ kind, links }: PlacedReading['reading']['content']): boolean {
  return kind === 'list' || kind === 'table' || (kind === 'paragraph' && links.length > 0);
}
