// bron-ontbreekt: a dated fact or amount whose paragraph names no source: no link, no footnote, no title.
import { edtfText } from '../../text/edtfText';
import { toSource } from '../../draft/draft';
import { message, type Finding, type Fix } from '../finding';
import { footnoteEdits, noteText } from '../footnotes';
import { judgeDraft, type JudgedClaim } from '../judgeDraft';
import type { CheckContext, DraftRule } from '../rule';

/** Looks at claims that hold; one finding a passage, at its first claim. */
export const missingSource: DraftRule = {
  scope: 'draft',
  codes: ['bron-ontbreekt'],
  find({ annotated, asOf }) {
    const findings: Finding[] = [];
    let last: { block: number; passage: number } | undefined;
    for (const judged of judgeDraft(annotated, asOf.day)) {
      const { block, claim, judgement, fact } = judged;
      if (judgement.status !== 'geldt' || !judgement.given) continue;
      if (last?.block === block && last.passage === claim.passage) continue;
      last = { block, passage: claim.passage };
      if (hasSource(judged, annotated)) continue;
      findings.push({
        code: 'bron-ontbreekt',
        start: judged.start,
        end: judged.end,
        message: message('This paragraph names no source for what was known since {date}.', {
          date: edtfText(judgement.given.version.since, 'nl'),
        }),
        evidence: { fact: fact.id, version: judgement.given.index },
      });
    }
    return findings;
  },
  fix(finding, context) {
    const judged = judgeDraft(context.annotated, context.asOf.day).find(
      (one) => one.start === finding.start && one.fact.id === finding.evidence?.fact,
    );
    const version = judged?.judgement.given?.version;
    const edits = judged && version && footnoteEdits(judged, context, noteText(version, context.knowledge));
    const fixes: Fix[] = [];
    if (edits) fixes.push({ title: message('Add a footnote with the source'), edits, preferred: true, verify: true });
    return fixes;
  },
};

function hasSource({ block, claim }: JudgedClaim, annotated: CheckContext['annotated']): boolean {
  const reading = annotated.blocks[block]?.reading;
  const passage = reading?.content.passages[claim.passage];
  if (!reading || !passage) return true;
  if (passage.footnoteCalls.length > 0 || passage.kind === 'footnote') return true;
  if (
    reading.annotations.some((annotation) => annotation.type === 'resolution' && annotation.passage === claim.passage)
  )
    return true;
  const { start, end } = toSource(passage.map, 0, passage.text.length);
  return reading.content.links.some((link) => link.kind !== 'image' && link.start < end + 1 && start <= link.end);
}
