// afwijkende-naam: a misspelled, unofficial or dead name of a term, or a title that is not quite the title.
import type { SourceAnnotation, TermAnnotation } from '../../annotate/annotation';
import { parseEdtf } from '../../knowledge/edtf';
import type { Knowledge } from '../../knowledge/load';
import { message, type Finding } from '../finding';
import type { BlockRule } from '../rule';

/** Looks at names only; names mentioned in quotes or in titles are left alone. */
export const names: BlockRule = {
  scope: 'block',
  codes: ['afwijkende-naam'],
  find(reading, asOfDay, knowledge) {
    const findings: Finding[] = [];
    for (const annotation of reading.annotations) {
      if (reading.content.passages[annotation.passage]?.quoted) continue;
      if (annotation.type === 'term') {
        const finding = termFinding(annotation, asOfDay, knowledge, reading.content.source);
        if (finding) findings.push(finding);
      } else if (annotation.type === 'resolution' && annotation.role === 'wrongTitle') {
        findings.push(titleFinding(annotation, knowledge));
      }
    }
    return findings;
  },
  fix(finding) {
    const name = finding.data?.['name'];
    if (typeof name !== 'string') return [];
    return [
      {
        title: message('Replace by "{name}"', { name }),
        edits: [{ start: finding.start, end: finding.end, text: name }],
        preferred: true,
        fixAll: true,
      },
    ];
  },
};

function termFinding(
  annotation: TermAnnotation,
  asOfDay: string,
  knowledge: Knowledge,
  source: string,
): Finding | undefined {
  const term = knowledge.terms.get(annotation.id);
  if (!term || annotation.inTitle) return undefined;
  const written = source.slice(annotation.start, annotation.end);
  const span = { code: 'afwijkende-naam', start: annotation.start, end: annotation.end } as const;
  const successor = term.deprecated && knowledge.terms.get(term.deprecated.replacedBy);
  if (term.deprecated && successor) {
    const since = parseEdtf(term.deprecated.since)?.to;
    if (annotation.inQuotes || !since || since > asOfDay) return undefined;
    const name =
      annotation.role === 'abbreviation' || annotation.label.length <= 8
        ? (successor.abbreviation ?? successor.prefLabel)
        : successor.prefLabel;
    return {
      ...span,
      message: message('"{written}" is an old name; it is now called {name}.', { written, name }),
      data: { name },
    };
  }
  if (annotation.role !== 'hidden') return undefined;
  const name = term.prefLabel;
  return { ...span, message: message('The official name is "{name}".', { name }), data: { name } };
}

function titleFinding(annotation: SourceAnnotation, knowledge: Knowledge): Finding {
  const name = knowledge.sources.get(annotation.id)?.title ?? '';
  return {
    code: 'afwijkende-naam',
    start: annotation.start,
    end: annotation.end,
    message: message('The exact title is "{name}".', { name }),
    data: { name },
  };
}
