// afwijkende-naam: a misspelled, unofficial or dead name of a term, or a title that is not quite the title.
import type { SourceAnnotation, TermAnnotation } from '../../annotate/annotation';
import { parseEdtf } from '../../knowledge/edtf';
import { nounForms } from '../../knowledge/inflection';
import type { Knowledge } from '../../knowledge/load';
import { message, type Finding } from '../finding';
import { fitName } from '../fitName';
import type { BlockRule } from '../rule';

/** Looks at names only; names mentioned in quotes, quotations and titles are left alone. */
export const names: BlockRule = {
  scope: 'block',
  codes: ['afwijkende-naam'],
  find(reading, asOfDay, knowledge) {
    const findings: Finding[] = [];
    for (const annotation of reading.annotations) {
      const passage = reading.content.passages[annotation.passage];
      if (!passage || passage.quoted) continue;
      if (annotation.type === 'term') {
        const finding = termFinding(annotation, asOfDay, knowledge, passage.text.slice(annotation.from, annotation.to));
        if (finding) findings.push(finding);
      } else if (annotation.type === 'resolution' && annotation.role === 'wrongTitle') {
        findings.push(titleFinding(annotation, knowledge));
      }
    }
    return findings;
  },
  fix({ start, end, data }, { annotated }) {
    const name = data?.['name'];
    if (typeof name !== 'string') return [];
    const isTitle = data?.['title'] === true;
    const written = annotated.draft.characters.slice(start, end);
    const text = isTitle ? name : fitName(name, annotated, start, written);
    return [
      { title: message('Replace by "{name}"', { name }), edits: [{ start, end, text }], preferred: true, fixAll: true },
    ];
  },
};

function termFinding(
  { id, start, end, role, label, inTitle, inQuotes }: TermAnnotation,
  asOfDay: string,
  knowledge: Knowledge,
  written: string,
): Finding | undefined {
  const term = knowledge.terms.get(id);
  if (!term || inTitle || inQuotes) return undefined;
  const span = { code: 'afwijkende-naam', start, end } as const;
  const successor = term.deprecated && knowledge.terms.get(term.deprecated.replacedBy);
  if (term.deprecated && successor) {
    const since = parseEdtf(term.deprecated.since)?.to;
    if (!since || since > asOfDay) return undefined;
    const isShort = role === 'abbreviation' || /\p{Lu}{2}/u.test(label);
    const name = isShort ? (successor.abbreviation ?? successor.prefLabel) : successor.prefLabel;
    return {
      ...span,
      message: message('"{written}" is an old name; it is now called {name}.', { written, name }),
      data: { name },
    };
  }
  if (role !== 'hidden') return undefined;
  const name = inflectedLike(term.prefLabel, label, written);
  return { ...span, message: message('The official name is "{name}".', { name }), data: { name } };
}

/** The name in the plural where the label was written in the plural: "persoongebonden budgetten". */
function inflectedLike(name: string, label: string, written: string): string {
  const last = lastWord(written).toLowerCase();
  if (last === lastWord(label).toLowerCase()) return name;
  const own = lastWord(name);
  const common = (form: string) => {
    let count = 0;
    while (count < form.length && form.at(-1 - count) === last.at(-1 - count)) count++;
    return count;
  };
  const best = nounForms(own.toLowerCase()).reduce((a, b) => (common(b) > common(a) ? b : a), own);
  return name.slice(0, name.length - own.length) + (best === own ? own : own.charAt(0) + best.slice(1));
}

function lastWord(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('-')) + 1);
}

function titleFinding({ id, start, end }: SourceAnnotation, knowledge: Knowledge): Finding {
  const name = knowledge.sources.get(id)?.title ?? '';
  const said = message('The exact title is "{name}".', { name });
  return { code: 'afwijkende-naam', start, end, message: said, data: { name, title: true } };
}
