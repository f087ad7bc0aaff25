// One block's prose to annotations: terms, titles, dates and amounts, with their place in the source.
import type { BlockContent, Passage } from '../draft/draft';
import { columnHead, rowHead, toSource } from '../draft/draft';
import type { Amount } from '../dutch/amount';
import { findAmounts, unitFromHeading } from '../dutch/amounts';
import { isInside, quotedSpans, type Span } from '../dutch/quotes';
import { findTimexes, type Timex } from '../dutch/temporal';
import { tokenize } from '../dutch/tokens';
import type { Annotation } from './annotation';
import type { Recognizer } from './recognizer';

/** Annotates a block; `caption` is what stands right above a table. Sorted by place in the source; a pure function of the block and the recogniser. */
export function annotateBlock(content: BlockContent, recognizer: Recognizer, caption = ''): Annotation[] {
  const annotations: Annotation[] = [];
  content.passages.forEach((passage, index) =>
    annotatePassage(content, passage, index, recognizer, annotations, caption),
  );
  return annotations.sort((a, b) => a.start - b.start || b.end - a.end);
}

function annotatePassage(
  content: BlockContent,
  passage: Passage,
  index: number,
  recognizer: Recognizer,
  annotations: Annotation[],
  caption: string,
): void {
  const tokens = tokenize(passage.text);
  if (tokens.length === 0) return;
  const quotes = quotedSpans(tokens);
  const place = (from: number, to: number) => {
    const source = toSource(passage.map, from, to);
    return { start: source.start, end: source.end, passage: index, from, to, inQuotes: isInside(quotes, from, to) };
  };
  const titles: Span[] = [];
  for (const match of recognizer.titles.find(tokens)) {
    titles.push(match);
    annotations.push({
      type: 'resolution',
      id: match.label.id,
      role: match.label.role,
      ...place(match.start, match.end),
    });
  }
  for (const match of recognizer.terms.find(tokens)) {
    annotations.push({
      type: 'term',
      id: match.label.id,
      role: match.label.role,
      label: match.label.text,
      compound: match.compound,
      inTitle: isInside(titles, match.start, match.end),
      ...place(match.start, match.end),
    });
  }
  const timexes = findTimexes(passage.text, tokens);
  const unit = columnUnit(content, passage, caption);
  // "x € 1.000" in a head is a unit, not an amount.
  const amounts =
    (passage.table?.header || passage.table?.column === 0) && unitFromHeading(passage.text)
      ? []
      : findAmounts(passage.text, tokens, unit ? { unit } : undefined);
  for (const timex of withoutCovered(timexes, amounts)) {
    annotations.push({ type: 'date', timex, ...place(timex.start, timex.end) });
  }
  for (const amount of withoutCovered(amounts, timexes)) {
    annotations.push({ type: 'amount', amount, ...place(amount.start, amount.end) });
  }
}

/** The unit that the head of a table column, or the corner of the table, gives to the bare numbers below it. */
function columnUnit(content: BlockContent, passage: Passage, caption: string): ReturnType<typeof unitFromHeading> {
  const { table } = passage;
  if (!table || table.header || table.column === 0) return undefined;
  const head = columnHead(content, passage);
  const corner = content.passages.find(
    (other) => other.table?.id === table.id && other.table.row === 0 && other.table.column === 0,
  );
  const row = rowHead(content, passage);
  return (
    [head, row, corner].map((one) => one && unitFromHeading(one.text)).find((unit) => unit !== undefined) ??
    (caption === '' ? undefined : unitFromHeading(caption))
  );
}

/** Those of `spans` that no longer span of `others` overlaps; on a tie a date gives way to an amount. */
function withoutCovered<T extends Timex | Amount>(spans: readonly T[], others: readonly Span[]): T[] {
  if (others.length === 0) return [...spans];
  let at = 0;
  return spans.filter((span) => {
    while (at < others.length && others[at]!.end <= span.start) at++;
    const other = others[at];
    if (!other || other.start >= span.end) return true;
    const mine = span.end - span.start;
    const theirs = other.end - other.start;
    return mine === theirs ? 'unit' in span : mine > theirs;
  });
}
