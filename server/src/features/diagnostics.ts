// textDocument/diagnostic: findings as LSP diagnostics, with the rule's page, the evidence, and what the fixes need.
import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation } from 'vscode-languageserver';
import { severityOf } from '../check/check';
import { rulePage, type RuleCode, type Severity } from '../check/codes';
import type { Finding } from '../check/finding';
import { edtfText } from '../text/edtfText';
import { sheetUri } from './factSheet';
import { sourceAddress } from './sourceAddress';
import { rangeOf, say, type DraftView } from './view';

/** Name that all diagnostics of this server carry. */
export const DIAGNOSTIC_SOURCE = 'peildatum';

const SEVERITY: Readonly<Record<Exclude<Severity, 'off'>, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a diagnostic carries for the fixes: enough to find the finding again. */
export interface DiagnosticData {
  readonly code: RuleCode;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** All findings of a draft as diagnostics. */
export function provideDiagnostics(view: DraftView, findings: readonly Finding[] = view.findings()): Diagnostic[] {
  return findings.flatMap((finding) => {
    const severity = severityOf(finding.code, view.context.options.severities);
    return severity === 'off' ? [] : [toDiagnostic(view, finding, SEVERITY[severity])];
  });
}

function toDiagnostic(view: DraftView, finding: Finding, severity: DiagnosticSeverity): Diagnostic {
  const related = relatedInformation(view, finding);
  const data: DiagnosticData = {
    ...finding.data,
    ...finding.evidence,
    code: finding.code,
    start: finding.start,
    end: finding.end,
  };
  return {
    range: rangeOf(view.document, finding.start, finding.end),
    severity,
    code: finding.code,
    codeDescription: { href: rulePage(finding.code) },
    source: DIAGNOSTIC_SOURCE,
    message: say(view.language, finding.message),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
    data,
  };
}

/** The evidence: the fact sheet at the version in force, and each source at its place. */
function relatedInformation(view: DraftView, { evidence }: Finding): DiagnosticRelatedInformation[] {
  if (!evidence?.fact) return [];
  const { knowledge, asOf } = view.context;
  const fact = knowledge.facts.get(evidence.fact);
  if (!fact) return [];
  const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const related: DiagnosticRelatedInformation[] = [];
  const inForce = evidence.inForce === undefined ? undefined : fact.versions[evidence.inForce];
  if (inForce)
    related.push({
      location: { uri: sheetUri(fact.term, asOf.day), range: top },
      message: `${inForce.statement} (${edtfText(inForce.since, view.language)})`,
    });
  // Editors show an address as a file name and a line: only what they can open as a file is worth that.
  for (const citation of inForce?.sources ?? []) {
    const source = knowledge.sources.get(citation.source);
    const address = source && sourceAddress(source, view.addresses, citation);
    if (!source || !address || /^https?:/i.test(address)) continue;
    related.push({
      location: { uri: address, range: top },
      message: [source.title, citation.at].filter((part) => part !== undefined).join(', '),
    });
  }
  return related;
}
