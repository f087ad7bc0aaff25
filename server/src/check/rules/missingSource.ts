// bron-ontbreekt: a dated fact or amount whose paragraph names no source: no link, no footnote, no title.
import type { BlockReading } from '../../annotate/annotatedDraft';
import { edtfText } from '../../text/edtfText';
import { toSource } from '../../draft/draft';
import { message, type Finding, type Fix } from '../finding';
import { footnoteEdits, noteText } from '../footnotes';
import { judgeDraft, type BlockClaim } from '../judgeDraft';
import type { ClaimRule } from '../rule';

/** Looks at claims that hold; one finding a passage, at its first claim. */
export const missingSource: ClaimRule = {
  scope: 'claims',
  codes: ['bron-ontbreekt'],
  find(claims, reading) {
    const findings: Finding[] = [];
    let last: number | undefined;
    for (const { claim, judgement, fact } of claims) {
      if (judgement.status !== 'geldt' || !judgement.given || last === claim.passage) continue;
      last = claim.passage;
      if (hasSource(claim, reading)) continue;
      findings.push({
        code: 'bron-ontbreekt',
        start: claim.start,
        end: claim.end,
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

function hasSource(claim: BlockClaim['claim'], reading: BlockReading): boolean {
  const passage = reading.content.passages[claim.passage];
  if (!passage) return true;
  if (passage.footnoteCalls.length > 0 || passage.kind === 'footnote') return true;
  if (
    reading.annotations.some((annotation) => annotation.type === 'resolution' && annotation.passage === claim.passage)
  )
    return true;
  const { start, end } = toSource(passage.map, 0, passage.text.length);
  return reading.content.links.some((link) => link.kind !== 'image' && link.start < end + 1 && start <= link.end);
}
