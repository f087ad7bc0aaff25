// Quotations: spans of text between quote marks, which mention words rather than say them.
import type { Token } from './tokens';

/** A span of text. Offsets are UTF-16, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Spans between straight double or single quote marks, the marks included. An apostrophe ("programma's", "'s ochtends")
 * opens nothing; a mark that is never closed opens nothing. Spans do not overlap; the outer pair wins.
 */
export function quotedSpans(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  let open: { readonly mark: string; readonly start: number } | undefined;
  let pendingSingle: number | undefined;
  tokens.forEach((token, at) => {
    if (token.kind !== 'mark') return;
    if (token.text === '"') {
      if (open) {
        spans.push({ start: open.start, end: token.end });
        open = undefined;
      } else open = { mark: '"', start: token.start };
      pendingSingle = undefined;
      return;
    }
    if (open || token.text !== "'") return;
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    const opens =
      next !== undefined && !next.spaced && (token.spaced || (before?.kind === 'mark' && before.text !== '.'));
    const closes =
      pendingSingle !== undefined && !token.spaced && (next === undefined || next.spaced || next.kind === 'mark');
    if (closes && pendingSingle !== undefined) {
      spans.push({ start: pendingSingle, end: token.end });
      pendingSingle = undefined;
    } else if (opens && pendingSingle === undefined && !isElision(next)) {
      pendingSingle = token.start;
    }
  });
  return spans;
}

/** "'s ochtends", "'t", "'n": an apostrophe in place of letters; "'24" a shortened year. */
function isElision(next: Token): boolean {
  return (
    (next.kind === 'word' && next.text.length === 1 && 'stnkr'.includes(next.lower)) ||
    (next.kind === 'number' && next.text.length === 2)
  );
}

/** Whether a span lies inside one of the spans, which are in order and do not overlap. Binary search. */
export function isInside(spans: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  return low > 0 && end <= spans[low - 1]!.end;
}
