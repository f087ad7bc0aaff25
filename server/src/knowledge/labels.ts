// Labels: the names of terms and the titles of sources as a draft may write them, each with its role.
import type { Source, Term } from './model';

/** What kind of name a label is. Only `hidden` and `wrongTitle` are names to correct. */
export type LabelRole = 'pref' | 'abbreviation' | 'alt' | 'hidden' | 'loose' | 'title' | 'titleVariant' | 'wrongTitle';

/** One name of a term or source. */
export interface Label {
  readonly text: string;
  readonly role: LabelRole;
  /** Id of the term or source. */
  readonly id: string;
  /** The text must stand in exactly this case. */
  readonly exact: boolean;
  /** One of these words (lower case) must stand in the same passage; empty when none is needed. */
  readonly nearby: readonly string[];
  /** Only within quotes or right after a word for its kind. */
  readonly needsKind: boolean;
}

/** Labels of terms: preferred, abbreviated, alternative, hidden and loose names. */
export function termLabels(terms: Iterable<Term>): Label[] {
  const labels: Label[] = [];
  for (const term of terms) {
    const exact = new Set(term.exactCase);
    const nearby = term.nearby.map((word) => word.toLowerCase());
    const add = (text: string, role: LabelRole) =>
      labels.push({
        text,
        role,
        id: term.id,
        exact: exact.has(text),
        nearby: exact.has(text) ? nearby : [],
        needsKind: false,
      });
    add(term.prefLabel, 'pref');
    if (term.abbreviation) add(term.abbreviation, 'abbreviation');
    for (const text of term.altLabel) add(text, 'alt');
    for (const text of term.hiddenLabel) add(text, 'hidden');
    for (const text of term.looseLabel) add(text, 'loose');
  }
  return labels;
}

/** Labels of sources that are recognised by their title. */
export function sourceLabels(sources: Iterable<Source>): Label[] {
  const labels: Label[] = [];
  for (const source of sources) {
    if (!source.recognise) continue;
    const add = (text: string, role: LabelRole) =>
      labels.push({ text, role, id: source.id, exact: false, nearby: [], needsKind: source.needsKind });
    add(source.title, 'title');
    for (const text of source.titleVariant) add(text, 'titleVariant');
    for (const text of source.wrongTitle) add(text, 'wrongTitle');
  }
  return labels;
}
