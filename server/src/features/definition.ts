// textDocument/definition: from a mention to its fact sheet and its sources.
import type { DefinitionLink, Location } from 'vscode-languageserver';
import { sheetUri } from './factSheet';
import { sourceAddress } from './sourceAddress';
import { annotationsAt, rangeOf, type DraftView } from './view';

const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Where the name under an offset is defined. Web addresses are left to document links: editors cannot open them as files. */
export function provideDefinition(view: DraftView, offset: number): DefinitionLink[] {
  const links: DefinitionLink[] = [];
  for (const { annotation, start, end } of annotationsAt(view.annotated, offset)) {
    const originSelectionRange = rangeOf(view.document, start, end);
    const to = (targetUri: string) =>
      links.push({ originSelectionRange, targetUri, targetRange: TOP, targetSelectionRange: TOP });
    if (annotation.type === 'term') {
      to(sheetUri(annotation.id, view.context.asOf.day));
      for (const { source: id } of view.context.knowledge.terms.get(annotation.id)?.sources ?? []) toLocalCopy(id);
    } else if (annotation.type === 'resolution') toLocalCopy(annotation.id);

    function toLocalCopy(id: string): void {
      const source = view.context.knowledge.sources.get(id);
      const address = source && sourceAddress(source, view.addresses);
      if (address && !/^https?:/i.test(address)) to(address);
    }
  }
  return links;
}

/** The same for clients that know no links with an origin. */
export function asLocations(links: readonly DefinitionLink[]): Location[] {
  return links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
}
