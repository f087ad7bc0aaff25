// Marks that move along with the text while it is edited, until the server has looked again.
import type { PreviewMark, PreviewMarks, Span } from '../../server/src/protocol';

/** A change of the text: what stood at `span` was replaced. */
export interface Change {
  readonly span: Span;
  readonly text: string;
}

/** The marks after a change; those that it touches are gone. */
export function shiftMarks(marks: PreviewMarks, change: Change): PreviewMarks {
  const shift = (list: readonly PreviewMark[]) => list.flatMap((mark) => shifted(mark, change));
  return { ...marks, terms: shift(marks.terms), claims: shift(marks.claims) };
}

type Place = Span['start'];

function shifted(mark: PreviewMark, { span, text }: Change): PreviewMark[] {
  if (isBefore(mark.span.end, span.start)) return [mark];
  if (!isBefore(span.end, mark.span.start)) return [];
  const lines = text.split('\n');
  const last = lines.at(-1) ?? '';
  const added = lines.length - 1;
  const move = ({ line, character }: Place): Place => {
    if (line !== span.end.line) return { line: line + added - (span.end.line - span.start.line), character };
    const behind = character - span.end.character;
    return {
      line: span.start.line + added,
      character: behind + last.length + (added === 0 ? span.start.character : 0),
    };
  };
  return [{ ...mark, span: { start: move(mark.span.start), end: move(mark.span.end) } }];
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}
