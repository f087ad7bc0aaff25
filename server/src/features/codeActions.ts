// textDocument/codeAction: the fixes of the findings in a range, fix-all for names and abbreviations, and switching a rule off here.
import {
  CodeActionKind,
  type CodeAction,
  type CodeActionContext,
  type Diagnostic,
  type Range,
  type TextEdit as LspEdit,
} from 'vscode-languageserver';
import { fixesFor } from '../check/check';
import type { Finding, Fix } from '../check/finding';
import { rangeOf, say, type DraftView } from './view';
import { blockAt } from '../annotate/blockAt';
import { provideDiagnostics } from './diagnostics';
import { localise } from '../text/localise';
import { sourcesList } from './sourcesList';

/** Kind of the action that mends all findings that are safe to mend at once. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.peildatum`;

/** Kind of the action that brings the list of sources up to date. */
export const SOURCES_LIST_KIND = `${CodeActionKind.Source}.sourcesList.peildatum`;

/** Code actions for a range of the draft. */
export function provideCodeActions(
  view: DraftView,
  range: Range,
  context: Pick<CodeActionContext, 'only' | 'diagnostics'>,
): CodeAction[] {
  const wants = (kind: string) =>
    !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    const start = view.document.offsetAt(range.start);
    const end = view.document.offsetAt(range.end);
    const here = view.findings().filter((finding) => finding.start <= end && start <= finding.end);
    for (const finding of here) actions.push(...actionsFor(view, finding, context.diagnostics));
    for (const code of new Set(here.map((finding) => finding.code))) {
      const all = fixAllEdits(view, (finding) => finding.code === code);
      if (all.count > 1) {
        actions.push({
          title: localise(view.language, 'Fix all {count} findings of {code} in this draft', {
            count: all.count,
            code,
          }),
          kind: CodeActionKind.QuickFix,
          edit: { changes: { [view.uri]: all.edits } },
        });
      }
    }
  }
  if (context.only?.some((only) => FIX_ALL_KIND === only || FIX_ALL_KIND.startsWith(`${only}.`))) {
    const all = fixAllEdits(view, () => true);
    if (all.count > 0) {
      actions.push({
        title: localise(view.language, 'Fix all names and abbreviations'),
        kind: FIX_ALL_KIND,
        edit: { changes: { [view.uri]: all.edits } },
      });
    }
  }
  if (context.only?.some((only) => SOURCES_LIST_KIND === only || SOURCES_LIST_KIND.startsWith(`${only}.`))) {
    const { edits } = sourcesList(view);
    if (edits.length > 0) {
      actions.push({
        title: localise(view.language, 'Update the list of sources'),
        kind: SOURCES_LIST_KIND,
        edit: { changes: { [view.uri]: edits } },
      });
    }
  }
  return actions;
}

function actionsFor(view: DraftView, finding: Finding, given: readonly Diagnostic[]): CodeAction[] {
  const own = given.find(
    (diagnostic) =>
      diagnostic.code === finding.code && view.document.offsetAt(diagnostic.range.start) === finding.start,
  );
  const diagnostics = own ? [own] : provideDiagnostics(view, [finding]);
  const actions: CodeAction[] = fixesFor(finding, view.context).map((fix) => ({
    title: say(view.language, fix.title),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: { changes: { [view.uri]: toLsp(view, fix) } },
    ...(fix.preferred ? { isPreferred: true } : {}),
  }));
  const suppress = suppressEdit(view, finding);
  if (suppress) {
    actions.push({
      title: localise(view.language, 'Switch off {code} for this paragraph', { code: finding.code }),
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit: { changes: { [view.uri]: [suppress] } },
    });
  }
  return actions;
}

/** Edits of every finding with a fix that is safe to apply together with others; overlapping edits are left out. */
export function fixAllEdits(
  view: DraftView,
  wanted: (finding: Finding) => boolean,
): { readonly count: number; readonly edits: LspEdit[] } {
  const edits: LspEdit[] = [];
  let count = 0;
  let reached = -1;
  for (const finding of view.findings()) {
    if (!wanted(finding)) continue;
    const fix = fixesFor(finding, view.context).find((candidate) => candidate.fixAll === true);
    const first = fix?.edits[0];
    if (!fix || !first || first.start < reached) continue;
    edits.push(...toLsp(view, fix));
    reached = Math.max(...fix.edits.map((edit) => edit.end));
    count++;
  }
  return { count, edits };
}

function toLsp(view: DraftView, fix: Fix): LspEdit[] {
  return fix.edits.map(({ start, end, text }) => ({ range: rangeOf(view.document, start, end), newText: text }));
}

/** A suppression comment on a line of its own before the block; none where no block is (front matter). */
function suppressEdit(view: DraftView, finding: Finding): LspEdit | undefined {
  const block = blockAt(view.annotated, finding.start);
  if (!block || finding.end > block.start + block.reading.content.length || finding.code.startsWith('peildatum-'))
    return undefined;
  const { text } = view.annotated.draft;
  const lineStart = Math.max(text.lastIndexOf('\n', block.start - 1), text.lastIndexOf('\r', block.start - 1)) + 1;
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const at = view.document.positionAt(lineStart);
  return { range: { start: at, end: at }, newText: `<!-- peildatum-uit-regel ${finding.code} -->${eol}${eol}` };
}
