// What a preview of the draft marks: short names of terms with the full name, and claims that do not hold with why.
import type { RuleCode } from '../check/codes';
import type { PreviewMark, PreviewMarks } from '../protocol';
import { rangeOf, say, type DraftView } from './view';

/** Rules that say of a claim that it does not hold. Switched off for a draft or a paragraph, they mark nothing here either. */
const ABOUT_CLAIMS: ReadonlySet<RuleCode> = new Set<RuleCode>([
  'verouderd-feit',
  'afwijkend-feit',
  'nog-niet-bekend',
  'verlopen-verwachting',
]);

/** The marks of a draft, in order of place. */
export function previewMarks(view: DraftView): PreviewMarks {
  const claims = view
    .findings()
    .filter(({ code }) => ABOUT_CLAIMS.has(code))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, message }) => ({
      span: rangeOf(view.document, start, end),
      title: say(view.language, message),
    }));
  return { asOf: view.context.asOf.day, terms: termMarks(view), claims };
}

function termMarks(view: DraftView): PreviewMark[] {
  const { text } = view.annotated.draft;
  const marks: PreviewMark[] = [];
  for (const { start, reading } of view.annotated.blocks) {
    for (const annotation of reading.annotations) {
      const name = annotation.type === 'term' ? view.context.knowledge.terms.get(annotation.id)?.prefLabel : undefined;
      if (name === undefined) continue;
      const span = { start: start + annotation.start, end: start + annotation.end };
      if (isWrittenOut(text.slice(span.start, span.end), name)) continue;
      marks.push({ span: rangeOf(view.document, span.start, span.end), title: name });
    }
  }
  return marks;
}

/** Whether words already are the full name, be it with an ending or over two lines. */
function isWrittenOut(words: string, name: string): boolean {
  return words.replace(/\s+/g, ' ').toLowerCase().includes(name.toLowerCase());
}
