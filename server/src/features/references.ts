// textDocument/references and documentHighlight: all mentions of what is under the pointer.
import { DocumentHighlightKind, type DocumentHighlight, type Location } from 'vscode-languageserver';
import type { Annotation } from '../annotate/annotation';
import { annotationsAt, rangeOf, type DraftView } from './view';

/** What can be referred to: a term or a source. */
export interface Referent {
  readonly type: 'term' | 'resolution';
  readonly id: string;
}

/** The term or source under an offset, the shortest span first; undefined where there is none. */
export function referentAt(view: DraftView, offset: number): Referent | undefined {
  for (const { annotation } of annotationsAt(view.annotated, offset)) {
    if (annotation.type === 'term' || annotation.type === 'resolution')
      return { type: annotation.type, id: annotation.id };
  }
  return undefined;
}

/** All mentions of a term or source in one draft. */
export function mentionsIn(view: DraftView, referent: Referent): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, reading } of view.annotated.blocks) {
    for (const annotation of reading.annotations) {
      if (refersTo(annotation, referent)) found.push({ start: start + annotation.start, end: start + annotation.end });
    }
  }
  return found;
}

function refersTo(annotation: Annotation, referent: Referent): boolean {
  return (
    annotation.type === referent.type &&
    (annotation.type === 'term' || annotation.type === 'resolution') &&
    annotation.id === referent.id
  );
}

/** Mentions over drafts as locations. */
export function provideReferences(views: Iterable<DraftView>, referent: Referent): Location[] {
  const locations: Location[] = [];
  for (const view of views) {
    for (const { start, end } of mentionsIn(view, referent))
      locations.push({ uri: view.uri, range: rangeOf(view.document, start, end) });
  }
  return locations;
}

/** Mentions in the draft itself. */
export function provideHighlights(view: DraftView, offset: number): DocumentHighlight[] | null {
  const referent = referentAt(view, offset);
  if (!referent) return null;
  return mentionsIn(view, referent).map(({ start, end }) => ({
    range: rangeOf(view.document, start, end),
    kind: DocumentHighlightKind.Read,
  }));
}
