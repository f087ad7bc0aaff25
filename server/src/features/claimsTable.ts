// The claims table: every claim of a draft with line, status, version in force and source, as a virtual Markdown document.
import { judgeDraft } from '../check/judgeDraft';
import { edtfText } from '../text/edtfText';
import { localise } from '../text/localise';
import { statusText, verdictOn } from './claimStatus';
import { citations } from './factSheet';
import { escapeMarkdown } from './markdown';
import type { DraftView } from './view';
import { valueText } from '../check/valueText';

/** The draft whose claims a URI asks for, or undefined for any other URI. */
export function readClaimsTableUri(uri: string): string | undefined {
  const match = /^peildatum:\/{1,3}beweringen\.md\?([^#]+)/.exec(uri);
  if (!match?.[1]) return undefined;
  try {
    // Editors encode a query once more than it was.
    const once = decodeURIComponent(match[1]);
    return /^[a-z][\w+.-]*%3A/i.test(once) ? decodeURIComponent(once) : once;
  } catch {
    return undefined;
  }
}

/** The table as Markdown. */
export function claimsTable(view: DraftView): string {
  const t = (template: string, args?: Record<string, string | number>) => localise(view.language, template, args);
  const { asOf, knowledge } = view.context;
  const judged = judgeDraft(view.annotated, asOf.day);
  const out = [
    `# ${t('Claims in {name}', { name: fileName(view.uri) })}`,
    `${t('Peildatum')}: ${edtfText(asOf.day, view.language)}.`,
  ];
  if (judged.length === 0) {
    out.push(t('No claims about dated facts were found in this draft.'));
    return `${out.join('\n\n')}\n`;
  }
  const heads = ['Line', 'Claim', 'Status', 'In force at the peildatum', 'Source'].map((head) => t(head));
  const rows = judged.map(({ fact, judgement, start, end }) => {
    const line = view.document.positionAt(start).line + 1;
    const version = (judgement.inForce ?? judgement.given)?.version;
    const words = view.annotated.draft.characters.slice(start, end);
    const status = statusText(judgement.status, view.language);
    const cells = [
      String(line),
      escapeMarkdown(words),
      verdictOn(judgement.status) === 'wrong' ? `**${status}**` : status,
      // The question with its answer, in one column: beside the draft there is room for five.
      `_${escapeMarkdown(fact.question)}_ ${
        version
          ? `${escapeMarkdown(valueText(fact, version))} (${t('known since {date}', { date: edtfText(version.since, view.language) })})`
          : t('nothing known yet')
      }`,
      version ? citations(version.sources.slice(0, 2), { knowledge, addresses: view.addresses }) : '',
    ];
    return `| ${cells.join(' | ')} |`;
  });
  out.push([`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...rows].join('\n'));
  return `${out.join('\n\n')}\n`;
}

function fileName(uri: string): string {
  try {
    return decodeURIComponent(uri.split('/').at(-1) ?? uri);
  } catch {
    return uri;
  }
}
