// Checking a draft: every rule over its annotations, then severities, suppression, and one finding per span.
import { annotateDraft, type BlockReading } from '../annotate/annotatedDraft';
import { DEFAULT_SEVERITY, type RuleCode, type Severity } from './codes';
import type { Finding, Fix } from './finding';
import type { BlockRule, CheckContext } from './rule';
import { RULES } from './rules';
import { suppressionsOf } from './suppression';

/** Findings of block rules by block, for the as-of day they were made at. */
const kept = new WeakMap<
  BlockReading,
  { readonly day: string; readonly findings: Map<BlockRule, readonly Finding[]> }
>();

/** The more specific rule speaks where spans overlap: lower goes first. Rules not named never give way. */
const PRECEDENCE: Readonly<Partial<Record<RuleCode, number>>> = {
  'onmogelijke-datum': 0,
  'onjuiste-weekdag': 0,
  'verouderd-feit': 1,
  'afwijkend-feit': 1,
  'nog-niet-bekend': 1,
  'verlopen-verwachting': 2,
  'bron-ontbreekt': 3,
  'relatieve-datum': 4,
};

/** The severity of a rule under the user's settings. */
export function severityOf(code: RuleCode, severities: CheckContext['options']['severities']): Severity {
  return severities[code] ?? DEFAULT_SEVERITY[code];
}

/** All findings of a draft, sorted by place. Block rules run only for blocks that are new at this as-of day. */
export function checkDraft(context: CheckContext): Finding[] {
  const on = (codes: readonly RuleCode[]) =>
    codes.some((code) => severityOf(code, context.options.severities) !== 'off');
  const findings: Finding[] = [];
  const active = RULES.filter((rule) => on(rule.codes));
  for (const rule of active) if (rule.scope === 'draft') findings.push(...rule.find(context));
  const blockRules = active.filter((rule) => rule.scope === 'block');
  for (const { start, reading } of context.annotated.blocks) {
    if (reading.annotations.length === 0) continue;
    for (const finding of findingsOf(reading, blockRules, context)) {
      findings.push({ ...finding, start: finding.start + start, end: finding.end + start });
    }
  }
  const suppressions = suppressionsOf(context.annotated);
  const visible = findings.filter(
    (finding) =>
      severityOf(finding.code, context.options.severities) !== 'off' &&
      !suppressions.covers(finding.code, finding.start),
  );
  visible.sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
  return oneFindingPerSpan(visible);
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
  const [edit] = fix.edits;
  if (repairs === 0 || !edit || fix.edits.length !== 1) return undefined;
  const inserted = { start: edit.start, end: edit.start + edit.text.length };
  let { text } = edit;
  for (const extra of findings
    .filter(
      ({ code, start, end }) => code === 'afkorting-zonder-uitleg' && start >= inserted.start && end <= inserted.end,
    )
    .reverse()) {
    const repair = fixesFor(extra, after)[0]?.edits[0];
    if (!repair) return undefined;
    text = text.slice(0, repair.start - inserted.start) + repair.text + text.slice(repair.end - inserted.start);
  }
  return text === edit.text
    ? undefined
    : verified(finding, { ...fix, edits: [{ ...edit, text }] }, context, repairs - 1);
}

function countByCode(findings: readonly Finding[]): Map<RuleCode, number> {
  const counts = new Map<RuleCode, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

function findingsOf(reading: BlockReading, rules: readonly BlockRule[], context: CheckContext): Finding[] {
  const day = context.asOf.day;
  let entry = kept.get(reading);
  if (entry?.day !== day) {
    entry = { day, findings: new Map() };
    kept.set(reading, entry);
  }
  const result: Finding[] = [];
  for (const rule of rules) {
    let found = entry.findings.get(rule);
    if (!found) {
      found = rule.find(reading, day, context.knowledge);
      entry.findings.set(rule, found);
    }
    if (found.length > 0) result.push(...found);
  }
  return result;
}

/** Where findings with a precedence overlap, the most specific stays. Input sorted by start. */
function oneFindingPerSpan(findings: readonly Finding[]): Finding[] {
  const result: Finding[] = [];
  for (const finding of findings) {
    const rank = PRECEDENCE[finding.code];
    if (rank === undefined) {
      result.push(finding);
      continue;
    }
    let keep = true;
    for (let at = result.length - 1; at >= 0; at--) {
      const other = result[at]!;
      const otherRank = PRECEDENCE[other.code];
      if (otherRank === undefined) continue;
      if (other.end <= finding.start) break;
      if (otherRank <= rank) {
        keep =
          otherRank === rank &&
          other.code !== finding.code &&
          !(other.start === finding.start && other.end === finding.end)
            ? keep
            : false;
        if (!keep) break;
      } else result.splice(at, 1);
    }
    if (keep) result.push(finding);
  }
  return result;
}
