// afkorting-zonder-uitleg: an abbreviation used before it is written out, reported once, at its first use in running text.
import type { BlockReading } from '../../annotate/annotatedDraft';
import type { TermAnnotation } from '../../annotate/annotation';
import type { Knowledge } from '../../knowledge/load';
import type { Term } from '../../knowledge/model';
import { message, type Finding, type Fix } from '../finding';
import type { CheckContext, DraftRule } from '../rule';

type PlaceKind = 'running' | 'aside' | 'none';

/** A mention of a term with an abbreviation, reduced to what this rule needs; offsets are the block's. */
interface Mention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Written out here, so known from here on. */
  readonly introduces: boolean;
  /** Counts as a use: in running text, aside (table, footnote), or not at all (heading, title, quotation). */
  readonly place: PlaceKind;
  readonly compound: boolean;
}

const mentionsByKnowledge = new WeakMap<Knowledge, WeakMap<BlockReading, readonly Mention[]>>();

/** Looks at every mention of a term that has an abbreviation; mentions are collected once per block. */
export const abbreviations: DraftRule = {
  scope: 'draft',
  codes: ['afkorting-zonder-uitleg'],
  find(context) {
    const { knowledge, annotated, options } = context;
    const parts = compositeParts(knowledge);
    const known = new Set(options.knownAbbreviations.map((text) => text.toLowerCase()));
    const introduced = new Set<string>();
    const firstRunning = new Map<string, { start: number; end: number; compound: boolean }>();
    const firstAside = new Map<string, { start: number; end: number; compound: boolean }>();
    for (const { start: base, reading } of annotated.blocks) {
      for (const mention of mentionsIn(reading, knowledge)) {
        const { id } = mention;
        if (mention.introduces) {
          introduced.add(id);
          for (const part of parts.get(id) ?? []) introduced.add(part);
          continue;
        }
        if (mention.place === 'none' || introduced.has(id)) continue;
        const own = parts.get(id);
        if (own?.every((part) => introduced.has(part) || firstRunning.has(part))) continue;
        const first = mention.place === 'running' ? firstRunning : firstAside;
        if (!first.has(id)) {
          const place = { start: base + mention.start, end: base + mention.end, compound: mention.compound };
          first.set(id, place);
          // The composite is reported as a whole; its parts are then explained with it.
          for (const part of own ?? []) if (!first.has(part)) first.set(part, { ...place, start: -1 });
        }
      }
    }
    const findings: Finding[] = [];
    for (const id of new Set([...firstRunning.keys(), ...firstAside.keys()])) {
      const term = knowledge.terms.get(id);
      const place = firstRunning.get(id) ?? firstAside.get(id);
      if (!term?.abbreviation || !place || place.start < 0) continue;
      if (!firstRunning.has(id) && introduced.has(id) && introducedBefore(context, id, place.start)) continue;
      if (known.has(term.abbreviation.toLowerCase())) continue;
      findings.push({
        code: 'afkorting-zonder-uitleg',
        start: place.start,
        end: place.end,
        message: message('The abbreviation {abbreviation} is used before it is written out: {name}.', {
          abbreviation: term.abbreviation,
          name: term.prefLabel,
        }),
        data: { term: id, compound: place.compound },
      });
    }
    return findings;
  },
  fix(finding, { annotated, knowledge }) {
    const term = knowledge.terms.get(String(finding.data?.['term'] ?? ''));
    if (!term) return [];
    const written = annotated.draft.text.slice(finding.start, finding.end);
    const fixes: Fix[] = [];
    if (finding.data?.['compound'] === true) {
      const end = wordEnd(annotated.draft.text, finding.end);
      const text = ` (${written}: ${term.prefLabel})`;
      fixes.push({
        title: message('Explain {abbreviation} here', { abbreviation: written }),
        edits: [{ start: end, end, text }],
        preferred: true,
        fixAll: true,
      });
    } else {
      fixes.push({
        title: message('Write out: {name} ({abbreviation})', { name: term.prefLabel, abbreviation: written }),
        edits: [{ start: finding.start, end: finding.end, text: `${term.prefLabel} (${written})` }],
        preferred: true,
        fixAll: true,
      });
    }
    return fixes;
  },
};

/** An aside may come before the place where the term is written out. */
function introducedBefore({ annotated, knowledge }: CheckContext, id: string, offset: number): boolean {
  for (const { start: base, reading } of annotated.blocks) {
    if (base > offset) return false;
    for (const mention of mentionsIn(reading, knowledge))
      if (mention.introduces && mention.id === id && base + mention.start <= offset) return true;
  }
  return false;
}

function wordEnd(text: string, from: number): number {
  const rest = /^[\p{L}\p{M}\d-]+/u.exec(text.slice(from, from + 200));
  return from + (rest?.[0].length ?? 0);
}

function mentionsIn(reading: BlockReading, knowledge: Knowledge): readonly Mention[] {
  let cache = mentionsByKnowledge.get(knowledge);
  if (!cache) {
    cache = new WeakMap();
    mentionsByKnowledge.set(knowledge, cache);
  }
  let found = cache.get(reading);
  if (!found) {
    const collected: Mention[] = [];
    const terms = reading.annotations.filter((annotation) => annotation.type === 'term');
    terms.forEach((annotation, at) => {
      const term = knowledge.terms.get(annotation.id);
      if (!term?.abbreviation || term.commonLanguage) return;
      const { id, start, end, role, compound } = annotation;
      const isUse = isAbbreviationUse(annotation, term);
      if (!isUse && role === 'loose') return;
      const introduces = !isUse || explainedRightAfter(reading, annotation, terms[at + 1]);
      collected.push({
        id,
        start,
        end,
        introduces,
        place: placeOf(reading, annotation),
        compound: compound || endsInCompound(reading, annotation),
      });
    });
    found = collected;
    cache.set(reading, found);
  }
  return found;
}

/** The abbreviation itself, or another name that is no longer than it and in capitals ("GGZ" for ggz). */
function isAbbreviationUse(annotation: TermAnnotation, term: Term): boolean {
  if (annotation.role === 'abbreviation') return true;
  return annotation.label.toLowerCase() === term.abbreviation?.toLowerCase();
}

/** "IZA (Integraal Zorgakkoord)": the explanation follows at once. */
function explainedRightAfter(
  reading: BlockReading,
  annotation: TermAnnotation,
  next: TermAnnotation | undefined,
): boolean {
  if (!next || next.passage !== annotation.passage || next.id !== annotation.id || next.role === 'abbreviation')
    return false;
  const between = reading.content.passages[annotation.passage]?.text.slice(annotation.to, next.from) ?? '';
  return /^\s?(?:\(|–|-|,|:|=|, ?of(?: wel)?|oftewel|ofwel|staat voor)\s?(?:het |de )?['"]?$/.test(between);
}

function placeOf(reading: BlockReading, annotation: TermAnnotation): PlaceKind {
  const passage = reading.content.passages[annotation.passage];
  if (!passage || passage.quoted || annotation.inQuotes || annotation.inTitle || passage.kind === 'heading')
    return 'none';
  return passage.kind === 'tableCell' || passage.kind === 'footnote' ? 'aside' : 'running';
}

function endsInCompound(reading: BlockReading, annotation: TermAnnotation): boolean {
  const text = reading.content.passages[annotation.passage]?.text ?? '';
  return (
    /^-\p{L}/u.test(text.slice(annotation.to, annotation.to + 2)) ||
    /\p{L}-$/u.test(text.slice(Math.max(0, annotation.from - 2), annotation.from))
  );
}

const composites = new WeakMap<Knowledge, ReadonlyMap<string, readonly string[]>>();

/** Abbreviations made of others: SPUK IZA is SPUK and IZA. Explained when all its parts are. */
function compositeParts(knowledge: Knowledge): ReadonlyMap<string, readonly string[]> {
  let result = composites.get(knowledge);
  if (!result) {
    const byAbbreviation = new Map<string, string>();
    for (const term of knowledge.terms.values())
      if (term.abbreviation) byAbbreviation.set(term.abbreviation.toLowerCase(), term.id);
    const parts = new Map<string, readonly string[]>();
    for (const term of knowledge.terms.values()) {
      const words = term.abbreviation?.toLowerCase().split(/[\s/&-]+/) ?? [];
      if (words.length < 2) continue;
      const ids = words.map((word) => byAbbreviation.get(word)).filter((id) => id !== undefined);
      if (ids.length === words.length) parts.set(term.id, ids);
    }
    result = parts;
    composites.set(knowledge, result);
  }
  return result;
}
