// The overview of a draft for a side view: its terms with their mentions, and the claims about each.
import type { ClaimSummary, Overview, OverviewTerm } from '../protocol';
import { summariseClaims } from './claimSummaries';
import { sheetUri } from './factSheet';
import { rangeOf, type DraftView } from './view';

/** The terms of a draft in order of first mention, and the claims about terms that it does not name. */
export function overviewOf(view: DraftView): Overview {
  const asOf = view.context.asOf.day;
  const claims = new Map<string, ClaimSummary[]>();
  for (const { judged, summary } of summariseClaims(view)) {
    const list = claims.get(judged.fact.term);
    if (list) list.push(summary);
    else claims.set(judged.fact.term, [summary]);
  }
  const terms: OverviewTerm[] = [];
  for (const [id, { count, start, end }] of mentionsOf(view)) {
    const term = view.context.knowledge.terms.get(id);
    if (!term) continue;
    terms.push({
      id,
      name: term.abbreviation ?? term.prefLabel,
      fullName: term.prefLabel,
      mentions: count,
      first: rangeOf(view.document, start, end),
      sheet: sheetUri(id, asOf),
      hasFacts: (view.context.knowledge.factsOfTerm.get(id) ?? []).length > 0,
      claims: claims.get(id) ?? [],
    });
    claims.delete(id);
  }
  return { asOf, terms, otherClaims: [...claims.values()].flat().sort(byPlace) };
}

/** The terms a draft names: how often, and where first. */
function mentionsOf(view: DraftView): ReadonlyMap<string, { count: number; start: number; end: number }> {
  const found = new Map<string, { count: number; start: number; end: number }>();
  for (const { start, reading } of view.annotated.blocks) {
    for (const annotation of reading.annotations) {
      if (annotation.type !== 'term') continue;
      const known = found.get(annotation.id);
      if (known) known.count++;
      else found.set(annotation.id, { count: 1, start: start + annotation.start, end: start + annotation.end });
    }
  }
  return found;
}

function byPlace(a: ClaimSummary, b: ClaimSummary): number {
  return a.span.start.line - b.span.start.line || a.span.start.character - b.span.start.character;
}
