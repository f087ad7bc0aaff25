// Checking a draft: every rule over its annotations, then severities, suppression, and one finding per span.
import { annotateDraft, type AnnotatedDraft } from '../annotate/annotatedDraft';
import { blockIndexAt } from '../annotate/blockAt';
import type { TextEdit } from '../draft/draft';
import { DEFAULT_SEVERITY, RULE_CODES, type RuleCode, type Severity } from './codes';
import type { Finding, Fix } from './finding';
import { findingsOfBlocks } from './findingsOfBlocks';
import { compareFindings, mergeFindings } from './precedence';
import type { CheckContext } from './rule';
import { RULES } from './rules';
import { isOff, offInBlocks } from './suppression';

/** The severity of a rule under the user's settings. */
export function severityOf(code: RuleCode, severities: CheckContext['options']['severities']): Severity {
  return severities[code] ?? DEFAULT_SEVERITY[code];
}

/** All findings of a draft, sorted by place. After an edit the work is that of the blocks it touched. */
export function checkDraft(context: CheckContext): readonly Finding[] {
  const off = new Set(RULE_CODES.filter((code) => severityOf(code, context.options.severities) === 'off'));
  const ofDraft: Finding[] = [];
  for (const rule of RULES) {
    if (rule.scope !== 'draft' || rule.codes.every((code) => off.has(code))) continue;
    for (const finding of rule.find(context))
      if (!off.has(finding.code) && !isSuppressed(finding, context.annotated)) ofDraft.push(finding);
  }
  const ofBlocks = findingsOfBlocks(context, off);
  // Rules on the whole draft never speak about the same thing as those on blocks.
  return ofDraft.length === 0 ? ofBlocks : mergeFindings(ofBlocks, ofDraft.sort(compareFindings));
}

/** Whether a comment in the draft, or the list of sources it stands in, switches a finding off. */
function isSuppressed({ code, start }: Finding, annotated: AnnotatedDraft): boolean {
  const at = blockIndexAt(annotated, start);
  return at >= 0 && isOff(offInBlocks(annotated)[at]!, code, start - annotated.draft.starts[at]!);
}

/** The fixes the rule of a finding offers, for a finding that `checkDraft` gave in the same context. */
export function fixesFor(finding: Finding, context: CheckContext): readonly Fix[] {
  const fixes = RULES.flatMap((rule) =>
    rule.codes.includes(finding.code) ? (rule.fix?.(finding, context) ?? []) : [],
  );
  return fixes.flatMap((fix) => {
    const sound = fix.verify === true ? verified(finding, fix, context) : fix;
    return sound ? [sound] : [];
  });
}

/** The fix where the draft it leaves has one finding fewer of this code and none more of any; abbreviations it brings in are written out. */
function verified(finding: Finding, fix: Fix, context: CheckContext, repairs = 2): Fix | undefined {
  const before = countByCode(checkDraft(context));
  const draft = context.annotated.draft.edit(fix.edits);
  const annotated = annotateDraft(draft, context.annotated.recognizer);
  const after = { ...context, annotated };
  const findings = checkDraft(after);
  const counts = countByCode(findings);
  if ((counts.get(finding.code) ?? 0) >= (before.get(finding.code) ?? 0)) return undefined;
  if ([...counts].every(([code, count]) => count <= (before.get(code) ?? 0))) return fix;
  if (repairs === 0) return undefined;
  const inserted = insertedBy(fix.edits);
  const texts = fix.edits.map(({ text }) => text);
  for (const extra of findings.filter(({ code }) => code === 'afkorting-zonder-uitleg').reverse()) {
    const at = inserted.findIndex(({ start, end }) => extra.start >= start && extra.end <= end);
    if (at < 0) continue;
    const repair = fixesFor(extra, after)[0]?.edits[0];
    if (!repair) return undefined;
    const { start } = inserted[at]!;
    texts[at] = texts[at]!.slice(0, repair.start - start) + repair.text + texts[at]!.slice(repair.end - start);
  }
  const edits = fix.edits.map((edit, index) => ({ ...edit, text: texts[index]! }));
  return edits.every(({ text }, index) => text === fix.edits[index]!.text)
    ? undefined
    : verified(finding, { ...fix, edits }, context, repairs - 1);
}

/** Where the texts of edits stand in the draft that they make; offsets are that draft's, half-open. */
function insertedBy(edits: readonly TextEdit[]): { readonly start: number; readonly end: number }[] {
  return edits.map((edit) => {
    const shift = edits
      .filter((other) => other !== edit && other.end <= edit.start)
      .reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
    return { start: edit.start + shift, end: edit.start + shift + edit.text.length };
  });
}

function countByCode(findings: readonly Finding[]): Map<RuleCode, number> {
  const counts = new Map<RuleCode, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
