// Writing footnotes into a draft: a free label, the call behind the sentence, the definition with the others.
import { toSource, type TextEdit } from '../draft/draft';
import type { Knowledge } from '../knowledge/load';
import type { FactVersion } from '../knowledge/model';
import { edtfText } from '../text/edtfText';
import type { JudgedClaim } from './judgeDraft';
import type { CheckContext } from './rule';

/** The source of a version as a footnote gives it: "Bron: title (publisher, date), place, <url>." */
export function noteText(version: Pick<FactVersion, 'sources'>, knowledge: Pick<Knowledge, 'sources'>): string {
  const parts = version.sources.slice(0, 2).flatMap((citation) => {
    const source = knowledge.sources.get(citation.source);
    if (!source) return [];
    const who = [source.publisher, source.date === null ? undefined : edtfText(source.date, 'nl')]
      .filter((part) => part !== undefined)
      .join(', ');
    const place = citation.at === undefined ? '' : placeText(citation.at);
    return [`${source.title} (${who})${place}${source.url === null ? '' : `, <${source.url}>`}`];
  });
  return `${parts.length > 1 ? 'Bronnen' : 'Bron'}: ${parts.join('; ')}.`;
}

/** The line numbers of a place: those of our copy, of no use to a reader. */
const LINES = /(?:^|[,;]?\s)regels? [\d–-]+(?:(?:, | en )[\d–-]+)*/;

/** A place in a source: headings in quotes, without line numbers. */
function placeText(at: string): string {
  const parts = at
    .split(LINES)
    .map((part) => part.replace(/^[,;]?\s*(?:en\s)?\s*/, ''))
    .filter((part) => part !== '');
  const isHeading = LINES.test(at);
  const named = parts.map((part) => (isHeading && /^\p{Lu}/u.test(part) ? `"${part}"` : part));
  return named.length === 0 ? '' : `, ${named.join(' en ')}`;
}

/** Edits that add a footnote to the sentence of a claim; undefined where Markdown has no place for one (a heading). */
export function footnoteEdits(judged: JudgedClaim, { annotated }: CheckContext, note: string): TextEdit[] | undefined {
  const block = annotated.blocks[judged.block];
  const passage = block?.reading.content.passages[judged.claim.passage];
  if (!block || !passage || passage.kind === 'heading') return undefined;
  const { draft } = annotated;
  const label = freeLabel(draft.definitions.footnotes);
  const { sentenceFrom, sentenceTo } = judged.claim;
  const end = block.start + toSource(passage.map, sentenceFrom, sentenceTo).end;
  const eol = draft.lineEnd;
  const last = lastDefinitionEnd(judged, annotated);
  const lead = last === undefined ? (/(?:\r\n|\r|\n)$/.test(draft.text) ? eol : `${eol}${eol}`) : eol;
  const at = last ?? draft.text.length;
  const call = { start: end, end, text: `[^${label}]` };
  const definition = {
    start: at,
    end: at,
    text: `${lead}[^${label}]: ${note.replace(/\s+/g, ' ').trim()}${last === undefined ? eol : ''}`,
  };
  return at >= end ? [call, definition] : [definition, call];
}

/** The lowest number from `from` on that is no label yet. */
export function freeLabel(taken: ReadonlyMap<string, unknown>, from = 1): string {
  let number = from;
  while (taken.has(String(number)) || taken.has(`PEIL${number}`)) number++;
  return String(number);
}

/** End of the last footnote definition of the draft, without trailing line ends. */
function lastDefinitionEnd(judged: JudgedClaim, { draft }: CheckContext['annotated']): number | undefined {
  let last: number | undefined;
  for (const { blockStart, definition } of draft.definitions.footnotes.values())
    last = Math.max(last ?? 0, blockStart + definition.end);
  if (last === undefined || last <= judged.end) return undefined;
  while (last > 0 && /\s/.test(draft.text.charAt(last - 1))) last--;
  return last;
}
