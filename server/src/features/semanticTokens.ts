// textDocument/semanticTokens: terms, titles, amounts and dates for colouring; what a finding calls outdated is marked so.
import { SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver';
import type { Annotation } from '../annotate/annotation';
import type { DraftView } from './view';

/** The legend that the manifest contributes colours for. */
export const SEMANTIC_LEGEND: SemanticTokensLegend = {
  tokenTypes: ['term', 'resolution', 'amount', 'date'],
  tokenModifiers: ['outdated'],
};

const TYPE: Readonly<Record<Annotation['type'], number>> = { term: 0, resolution: 1, amount: 2, date: 3 };
const OUTDATED = 1;
const OUTDATED_CODES = new Set(['verouderd-feit', 'afwijkend-feit', 'nog-niet-bekend', 'verlopen-verwachting']);

/** Pushes the tokens between two offsets into a builder, in order, without overlaps, one piece a line. */
export function buildSemanticTokens(
  view: DraftView,
  builder: SemanticTokensBuilder,
  from = 0,
  to = Number.POSITIVE_INFINITY,
): void {
  const stale = view.findings().filter((finding) => OUTDATED_CODES.has(finding.code));
  let staleAt = 0;
  let reached = from;
  for (const { start: base, reading } of view.annotated.blocks) {
    if (base + reading.content.length <= from) continue;
    if (base >= to) break;
    for (const annotation of reading.annotations) {
      const start = base + annotation.start;
      const end = base + annotation.end;
      // The longer span that starts first wins; what lies inside it is not coloured again.
      if (start < reached || end > to) continue;
      while (staleAt < stale.length && stale[staleAt]!.end <= start) staleAt++;
      const outdated = staleAt < stale.length && stale[staleAt]!.start < end;
      pushByLine(view, builder, start, end, TYPE[annotation.type], outdated ? OUTDATED : 0);
      reached = end;
    }
  }
}

function pushByLine(
  view: DraftView,
  builder: SemanticTokensBuilder,
  start: number,
  end: number,
  type: number,
  modifiers: number,
): void {
  const { annotated, document } = view;
  const first = document.positionAt(start);
  const last = document.positionAt(end);
  if (first.line === last.line) {
    builder.push(first.line, first.character, end - start, type, modifiers);
    return;
  }
  for (let line = first.line; line <= last.line; line++) {
    const lineStart = document.offsetAt({ line, character: 0 });
    const lineEnd = line === last.line ? end : document.offsetAt({ line: line + 1, character: 0 });
    const text = annotated.draft.characters.slice(Math.max(start, lineStart), lineEnd);
    const lead = line === first.line ? 0 : text.length - text.trimStart().replace(/^>\s*/, '').length;
    const length = text.trimEnd().length - lead;
    if (length > 0) builder.push(line, Math.max(start, lineStart) - lineStart + lead, length, type, modifiers);
  }
}
