// workspace/symbol: the terms and sources that the drafts of the workspace mention, by name.
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { mentionsIn, type Referent } from './references';
import { rangeOf, type DraftView } from './view';

const MOST_SYMBOLS = 500;

/** First mention per draft of every term and source whose name has the letters of the query in order. */
export function provideWorkspaceSymbols(views: Iterable<DraftView>, query: string): WorkspaceSymbol[] {
  const symbols: WorkspaceSymbol[] = [];
  for (const view of views) {
    const seen = new Map<string, Referent>();
    for (const { reading } of view.annotated.blocks) {
      for (const annotation of reading.annotations) {
        if (annotation.type === 'term' || annotation.type === 'resolution')
          seen.set(`${annotation.type}:${annotation.id}`, { type: annotation.type, id: annotation.id });
      }
    }
    for (const referent of seen.values()) {
      const name = nameOf(view, referent);
      if (!name || !isSubsequence(query.toLowerCase(), name.toLowerCase())) continue;
      const mentions = mentionsIn(view, referent);
      const first = mentions[0];
      if (!first) continue;
      symbols.push({
        name,
        kind: referent.type === 'term' ? SymbolKind.Key : SymbolKind.File,
        containerName: `${mentions.length}×`,
        location: { uri: view.uri, range: rangeOf(view.document, first.start, first.end) },
      });
      if (symbols.length >= MOST_SYMBOLS) return symbols;
    }
  }
  return symbols;
}

function nameOf(view: DraftView, { type, id }: Referent): string | undefined {
  const { terms, sources } = view.context.knowledge;
  if (type === 'resolution') return sources.get(id)?.title;
  const term = terms.get(id);
  return term?.abbreviation ? `${term.abbreviation} – ${term.prefLabel}` : term?.prefLabel;
}

function isSubsequence(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at);
    if (at < 0) return false;
    at++;
  }
  return true;
}
