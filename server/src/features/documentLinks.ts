// textDocument/documentLink: titles of sources become links, to the local copy where there is one, else to the web.
import type { DocumentLink } from 'vscode-languageserver';
import { localise } from '../text/localise';
import { sourceAddress } from './sourceAddress';
import { rangeOf, type DraftView } from './view';

/** Links for recognised titles that are not already inside a link of the draft itself. */
export function provideDocumentLinks(view: DraftView): DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const { start, reading } of view.annotated.blocks) {
    for (const annotation of reading.annotations) {
      if (annotation.type !== 'resolution') continue;
      if (reading.content.links.some((link) => link.start <= annotation.start && annotation.end <= link.end)) continue;
      const source = view.context.knowledge.sources.get(annotation.id);
      const target = source && sourceAddress(source, view.addresses);
      if (!source || !target) continue;
      links.push({
        range: rangeOf(view.document, start + annotation.start, start + annotation.end),
        target,
        tooltip: localise(view.language, 'Open {title}', { title: source.title }),
      });
    }
  }
  return links;
}
