// What others said: quotations, and footnotes that name a source. Nothing in them is claimed, and their words are not the draft's.
import type { Passage } from '../draft/draft';

/** "Bron: …" and "Bronnen: …" name documents and headings in the words of whoever wrote them. */
const NAMES_SOURCE = /^Bron(?:nen)?:/i;

/** Whether a passage is not the draft's own words. */
export function isCiting({ quoted, kind, text }: Pick<Passage, 'quoted' | 'kind' | 'text'>): boolean {
  return quoted || (kind === 'footnote' && NAMES_SOURCE.test(text));
}
