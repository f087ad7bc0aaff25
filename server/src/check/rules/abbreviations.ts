// afkorting-zonder-uitleg: an abbreviation used before it is written out, reported once, at its first use in running text.
import { parseEdtf } from '../../knowledge/edtf';
import type { Term } from '../../knowledge/model';
import { message, type Finding } from '../finding';
import { fitName } from '../fitName';
import type { CheckContext, DraftRule } from '../rule';
import { compositeParts, firstMentions } from './abbreviationMentions';

/** A first use; offsets are the draft's. */
interface Use {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly explainAt?: number;
}

/** Looks at every mention of a term that has an abbreviation; mentions are collected once per block. */
export const abbreviations: DraftRule = {
  scope: 'draft',
  codes: ['afkorting-zonder-uitleg'],
  find(context) {
    const { knowledge, asOf } = context;
    return unexplained(context).flatMap(({ id, start, end, explainAt }): Finding[] => {
      const term = knowledge.terms.get(id);
      if (!term?.abbreviation || isDead(term, asOf.day)) return [];
      return [
        {
          code: 'afkorting-zonder-uitleg',
          start,
          end,
          message: message('The abbreviation {abbreviation} is used before it is written out: {name}.', {
            abbreviation: term.abbreviation,
            name: term.prefLabel,
          }),
          data: { term: id, ...(explainAt === undefined ? {} : { explainAt }) },
        },
      ];
    });
  },
  fix({ start, end, data }, { annotated, knowledge }) {
    const term = knowledge.terms.get(String(data?.['term'] ?? ''));
    if (!term?.abbreviation) return [];
    const { text } = annotated.draft;
    const explainAt = data?.['explainAt'];
    if (typeof explainAt === 'number') {
      const { abbreviation, prefLabel } = term;
      const edit = { start: explainAt, end: explainAt, text: ` (${abbreviation}: ${prefLabel})` };
      return [
        {
          title: message('Explain {abbreviation} here', { abbreviation }),
          edits: [edit],
          preferred: true,
          fixAll: true,
        },
      ];
    }
    const written = text.slice(start, end).replace(/\s+/g, ' ');
    const inBrackets = text[start - 1] === '(' && text[end] === ')';
    const name = inBrackets ? term.prefLabel : fitName(term.prefLabel, annotated, start, written);
    return [
      {
        title: message('Write out: {name} ({abbreviation})', { name: term.prefLabel, abbreviation: written }),
        edits: [{ start, end, text: inBrackets ? `${name}, ${written}` : `${name} (${written})` }],
        preferred: true,
        fixAll: true,
      },
    ];
  },
};

/** First uses before the explanation: in running text, else aside. A composite stands for its parts, and they for it. */
function unexplained({ annotated, knowledge, options }: CheckContext): Use[] {
  const { recognizer } = annotated;
  const parts = compositeParts(recognizer);
  const known = new Set(options.knownAbbreviations.map((text) => text.trim().toLowerCase()));
  const explainedAt = new Map<string, number>();
  for (const { id, abbreviation } of knowledge.terms.values()) {
    if (abbreviation && known.has(abbreviation.toLowerCase())) explainedAt.set(id, -1);
  }
  const running = new Map<string, Use>();
  const aside = new Map<string, Use>();
  for (const { block, mention } of firstMentions(annotated)) {
    const base = annotated.draft.starts[block]!;
    const { id, start, end, introduces, place, explainAt } = mention;
    const at = base + start;
    if (introduces) {
      for (const known of [id, ...(parts.get(id) ?? [])]) if (!explainedAt.has(known)) explainedAt.set(known, at);
    } else {
      const explain = explainAt === undefined ? {} : { explainAt: base + explainAt };
      (place === 'running' ? running : aside).set(id, { id, start: at, end: base + end, ...explain });
    }
  }
  const isExplained = (id: string, at: number): boolean => {
    if ((explainedAt.get(id) ?? Number.POSITIVE_INFINITY) <= at) return true;
    return parts.get(id)?.every((part) => isExplained(part, at)) === true;
  };
  const reported = new Map<string, Use>();
  const withComposite = new Set<string>();
  const report = (use: Use) => {
    const { id, start } = use;
    const own = parts.get(id);
    if (reported.has(id) || withComposite.has(id) || isExplained(id, start)) return;
    if (own?.every((part) => reported.has(part) || isExplained(part, start))) return;
    reported.set(id, use);
    for (const part of own ?? []) withComposite.add(part);
  };
  for (const uses of [running, aside]) [...uses.values()].sort((a, b) => a.start - b.start).forEach(report);
  return [...reported.values()];
}

/** The name itself is of the past: `afwijkende-naam` speaks. */
function isDead({ deprecated }: Term, asOfDay: string): boolean {
  const since = deprecated && parseEdtf(deprecated.since)?.to;
  return since !== undefined && since !== null && since <= asOfDay;
}
