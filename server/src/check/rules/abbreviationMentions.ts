// Mentions of terms that have an abbreviation: where a block uses it, and where it is written out.
import { PerObject } from '../../draft/memo';
import type { AnnotatedDraft, BlockReading } from '../../annotate/annotatedDraft';
import type { TermAnnotation } from '../../annotate/annotation';
import { isCiting } from '../../annotate/citing';
import { commonReadings, perBlock, PerDraft } from '../../annotate/lineage';
import type { Recognizer } from '../../annotate/recognizer';
import type { Passage } from '../../draft/draft';
import { toSource } from '../../draft/draft';
import { tokenize } from '../../dutch/tokens';
import type { Knowledge } from '../../knowledge/load';
import type { Term } from '../../knowledge/model';

/** A mention; offsets are the block's. */
export interface Mention {
  /** Id of the term whose abbreviation it is. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Written out here, so known from here on; else a use. */
  readonly introduces: boolean;
  /** Counts as a use: in running text, aside (table, footnote), or not at all (heading, title, quotation). */
  readonly place: 'running' | 'aside' | 'none';
  /** Part of a longer word or name: the explanation goes behind that, at this offset. */
  readonly explainAt?: number;
}

/** An abbreviation or a full name inside the label of another term: IZA in "Bestuurlijk Overleg IZA". */
interface Inner {
  readonly id: string;
  readonly text: string;
  readonly isUse: boolean;
}

/** The mentions of a block that may be first of their kind in a draft, and the number of each kind. */
interface Firsts {
  readonly mentions: readonly Mention[];
  readonly kinds: readonly number[];
}

const firstsOfBlock = new PerObject<BlockReading, { readonly recognizer: Recognizer; readonly firsts: Firsts }>();
const NO_FIRSTS: Firsts = { mentions: [], kinds: [] };
/** Numbers for the kinds of mention of a recogniser: of each term where it is introduced, used in running text, used aside. */
const kindNumbers = new WeakMap<Recognizer, Map<string, number>>();
const innerOfLabels = new WeakMap<Recognizer, Map<string, readonly Inner[]>>();

const firstsOfBlocks = perBlock((reading, recognizer): Firsts => {
  if (reading.annotations.length === 0) return NO_FIRSTS;
  const known = firstsOfBlock.get(reading);
  if (known?.recognizer === recognizer) return known.firsts;
  return firstsOfBlock.set(reading, { recognizer, firsts: readFirsts(reading, recognizer) }).firsts;
});

function readFirsts(reading: BlockReading, recognizer: Recognizer): Firsts {
  let numbers = kindNumbers.get(recognizer);
  if (!numbers) {
    numbers = new Map();
    kindNumbers.set(recognizer, numbers);
  }
  const mentions: Mention[] = [];
  const kinds = new Set<number>();
  for (const mention of readMentions(reading, recognizer)) {
    if (!mention.introduces && mention.place === 'none') continue;
    const name = `${mention.id} ${mention.introduces ? 'introduces' : mention.place}`;
    const kind = numbers.get(name) ?? numbers.size;
    numbers.set(name, kind);
    if (kinds.has(kind)) continue;
    kinds.add(kind);
    mentions.push(mention);
  }
  return mentions.length === 0 ? NO_FIRSTS : { mentions, kinds: [...kinds] };
}

/** A mention with the index of its block. */
interface PlacedMention {
  readonly block: number;
  readonly mention: Mention;
}

/** The first mentions of a draft with the number of their kind, in order. */
type FirstsOfDraft = readonly (PlacedMention & { readonly kind: number })[];

const firstsOfDraft = new PerDraft<FirstsOfDraft>();

/**
 * The first mention of every kind in a draft, in order: of each term where it is introduced, where it is used in running text, and
 * where it is used aside. After an edit only the blocks it touched are looked at, unless the first of a kind went with it.
 */
export function firstMentions(annotated: AnnotatedDraft): readonly PlacedMention[] {
  const known = firstsOfDraft.get(annotated);
  if (known) return known;
  const found =
    firstsAfterEdit(annotated) ?? firstsIn(firstsOfBlocks(annotated), 0, annotated.readings.length, new Set());
  return firstsOfDraft.set(annotated, found);
}

/** The first mentions in blocks [from, to) of kinds that were not seen before; adds these to `seen`. */
function firstsIn(blocks: readonly Firsts[], from: number, to: number, seen: Set<number>): FirstsOfDraft {
  const found: FirstsOfDraft[number][] = [];
  for (let block = from; block < to; block++) {
    const { kinds, mentions } = blocks[block]!;
    for (let at = 0; at < kinds.length; at++) {
      const kind = kinds[at]!;
      if (seen.has(kind)) continue;
      seen.add(kind);
      found.push({ block, kind, mention: mentions[at]! });
    }
  }
  return found;
}

/** Those of an older draft brought up to date; undefined where a kind lost its first, for then the next may stand anywhere behind. */
function firstsAfterEdit(annotated: AnnotatedDraft): FirstsOfDraft | undefined {
  const old = firstsOfDraft.before(annotated);
  if (!old) return undefined;
  const { prefix, suffix } = commonReadings(old.ancestor, annotated);
  const count = annotated.readings.length;
  const behind = old.ancestor.readings.length - suffix;
  const before = old.value.filter(({ block }) => block < prefix);
  const seen = new Set(before.map(({ kind }) => kind));
  const touched = firstsIn(firstsOfBlocks(annotated), prefix, count - suffix, seen);
  const isLost = old.value.some(({ block, kind }) => block >= prefix && block < behind && !seen.has(kind));
  if (isLost) return undefined;
  const shift = count - old.ancestor.readings.length;
  const after = old.value.filter(({ block, kind }) => block >= behind && !seen.has(kind));
  return [...before, ...touched, ...after.map((one) => ({ ...one, block: one.block + shift }))];
}

/** Abbreviations made of others: SPUK IZA is SPUK and IZA. Ids of the parts by the id of the whole. */
export function compositeParts(recognizer: Recognizer): ReadonlyMap<string, readonly string[]> {
  let result = composites.get(recognizer.knowledge);
  if (!result) {
    const parts = new Map<string, readonly string[]>();
    for (const term of recognizer.knowledge.terms.values()) {
      if (!term.abbreviation) continue;
      const inner = innerOf(term.abbreviation, recognizer).filter(({ isUse }) => isUse);
      const length = inner.reduce((sum, { text }) => sum + letters(text).length, 0);
      if (inner.length > 1 && length === letters(term.abbreviation).length) {
        parts.set(
          term.id,
          inner.map(({ id }) => id),
        );
      }
    }
    result = parts;
    composites.set(recognizer.knowledge, result);
  }
  return result;
}

const composites = new WeakMap<Knowledge, ReadonlyMap<string, readonly string[]>>();

function readMentions(reading: BlockReading, recognizer: Recognizer): Mention[] {
  const mentions: Mention[] = [];
  const terms = reading.annotations.filter((annotation) => annotation.type === 'term');
  terms.forEach((annotation, at) => {
    const term = recognizer.knowledge.terms.get(annotation.id);
    const passage = reading.content.passages[annotation.passage];
    if (!term || !passage) return;
    const place = placeOf(annotation, passage);
    const inner = innerOf(annotation.label, recognizer);
    const { id, start, end } = annotation;
    const own = term.abbreviation !== undefined && !term.commonLanguage;
    const isUse = own && isAbbreviationOf(annotation, term, inner);
    if (own && (isUse || annotation.role !== 'loose')) {
      const introduces = !isUse || isExplained(reading, annotation, terms, at);
      const explainAt = isUse ? explanationPlace(annotation, passage, term) : undefined;
      mentions.push({ id, start, end, introduces, place, ...(explainAt === undefined ? {} : { explainAt }) });
    }
    const composite = isUse && compositeParts(recognizer).has(id);
    for (const part of inner) {
      if (part.id === id || (part.isUse && (composite || !isRelated(term, part.id)))) continue;
      const mention = innerMention(annotation, passage, part, place);
      if (!mention) continue;
      const introduces = mention.introduces || isExplainedBehind(reading, passage, terms, at, part.id);
      mentions.push({ ...mention, introduces });
    }
  });
  return mentions;
}

/** The abbreviation itself, another spelling of it ("CW 3.1"), or a name that holds it ("Wmo 2015"). */
function isAbbreviationOf({ role, label, id }: TermAnnotation, term: Term, inner: readonly Inner[]): boolean {
  if (role === 'abbreviation' || letters(label) === letters(term.abbreviation ?? '')) return true;
  return inner.some((part) => part.id === id && part.isUse) && !inner.some((part) => part.id === id && !part.isUse);
}

/** The letters and digits of a name, without what stands between them. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}

/** Only what the knowledge relates: the IZA in "Bestuurlijk Overleg IZA" is the IZA; names of others just hold letters. */
function isRelated(term: Term, id: string): boolean {
  return term.broader.includes(id) || term.related.includes(id);
}

function innerMention(
  { from, to }: TermAnnotation,
  { text, map }: Passage,
  inner: Inner,
  place: Mention['place'],
): Mention | undefined {
  const at = text.slice(from, to).toLowerCase().indexOf(inner.text.toLowerCase());
  if (at < 0) return undefined;
  const { start, end } = toSource(map, from + at, from + at + inner.text.length);
  const behind = toSource(map, from, wordEnd(text, to)).end;
  return { id: inner.id, start, end, introduces: !inner.isUse, place, ...(inner.isUse ? { explainAt: behind } : {}) };
}

/** Explanations in brackets one behind the other, and the next one opened. */
const BRACKETS = /^(?: ?\([^()]*\))* ?\($/;
const LONGEST_BRACKETS = 400;

/** "SPUK AZWA (AZWA: Aanvullend Zorg- en Welzijnsakkoord)": an abbreviation inside a name that is explained behind the name. */
function isExplainedBehind(
  reading: BlockReading,
  { text }: Passage,
  terms: readonly TermAnnotation[],
  at: number,
  id: string,
): boolean {
  const { passage, to } = terms[at]!;
  const behind = wordEnd(text, to);
  for (let index = at + 1; index < terms.length; index++) {
    const next = terms[index]!;
    if (next.passage !== passage || next.from - behind > LONGEST_BRACKETS) return false;
    if (next.id !== id || !BRACKETS.test(text.slice(behind, next.from))) continue;
    return next.role !== 'abbreviation' || isExplained(reading, next, terms, index);
  }
  return false;
}

/** Names and abbreviations of terms inside a label: what is found in it without its first or its last word. */
function innerOf(label: string, recognizer: Recognizer): readonly Inner[] {
  let cache = innerOfLabels.get(recognizer);
  if (!cache) {
    cache = new Map();
    innerOfLabels.set(recognizer, cache);
  }
  let found = cache.get(label);
  if (!found) {
    const inner = new Map<string, Inner>();
    const tokens = tokenize(label);
    for (const shorter of [tokens.slice(0, -1), tokens.slice(1)]) {
      for (const { label: name, start, end } of recognizer.terms.find(shorter)) {
        const term = recognizer.knowledge.terms.get(name.id);
        if (!term?.abbreviation || term.commonLanguage || name.role === 'loose') continue;
        inner.set(`${name.id}:${start}`, {
          id: name.id,
          text: label.slice(start, end),
          isUse: name.role === 'abbreviation',
        });
      }
    }
    found = [...inner.values()];
    cache.set(label, found);
  }
  return found;
}

/** Where an abbreviation that cannot be replaced by its name is explained: behind its word. */
function explanationPlace(annotation: TermAnnotation, { text, map }: Passage, term: Term): number | undefined {
  const end = wordEnd(text, annotation.to);
  const isPlural = letters(text.slice(annotation.from, annotation.to)) === `${letters(term.abbreviation ?? '')}s`;
  const isPart =
    end > annotation.to || annotation.compound || /[\p{L}\d]-$/u.test(text.slice(0, annotation.from).slice(-2));
  return isPart || isPlural ? toSource(map, annotation.from, end).end : undefined;
}

/** End of the word that an offset is in: over hyphens, and over an apostrophe with its ending ("SPUK's"). */
function wordEnd(text: string, from: number): number {
  const rest = /^(?:'s(?![\p{L}\d]))?(?:-?[\p{L}\p{M}\d]+)*/u.exec(text.slice(from, from + 200));
  return from + (rest?.[0].length ?? 0);
}

/** Words that may stand between an abbreviation and its name. */
const LINKING = new Set([
  'het',
  'de',
  'een',
  'of',
  'ofwel',
  'oftewel',
  'voluit',
  'staat',
  'voor',
  'is',
  'afkorting',
  'afgekort',
  'van',
  'kort',
  'dit',
  'dat',
  'betekent',
]);
const MOST_LINKING = 6;

/** "IZA (Integraal Zorgakkoord)", "IZA staat voor …", or a row of a glossary with the name in the next cell. */
function isExplained(
  reading: BlockReading,
  annotation: TermAnnotation,
  terms: readonly TermAnnotation[],
  at: number,
): boolean {
  const passage = reading.content.passages[annotation.passage];
  const next = terms[at + 1];
  if (!passage || !next) return false;
  if (next.passage === annotation.passage) {
    if (next.id !== annotation.id) return false;
    if (next.role === 'abbreviation') {
      // "VNG-bestuur (VNG: Vereniging van Nederlandse Gemeenten)"
      const opened = passage.text.slice(wordEnd(passage.text, annotation.to), next.from);
      return opened.trim() === '(' && isExplained(reading, next, terms, at + 1);
    }
    const between = tokenize(passage.text.slice(annotation.to, next.from));
    return (
      between.length > 0 &&
      between.length <= MOST_LINKING &&
      between.every(({ kind, text, lower }) => (kind === 'mark' ? '(,:–—-="\''.includes(text) : LINKING.has(lower)))
    );
  }
  const { table } = passage;
  if (!table || letters(passage.text) !== letters(passage.text.slice(annotation.from, annotation.to))) return false;
  for (let index = at + 1; index < terms.length; index++) {
    const other = terms[index]!;
    const cell = reading.content.passages[other.passage]?.table;
    if (cell?.id !== table.id || cell.row !== table.row) return false;
    if (other.id === annotation.id && other.role !== 'abbreviation' && other.role !== 'loose') return true;
  }
  return false;
}

function placeOf(annotation: TermAnnotation, passage: Passage): Mention['place'] {
  if (isCiting(passage) || annotation.inQuotes || annotation.inTitle || passage.kind === 'heading') return 'none';
  return passage.kind === 'tableCell' || passage.kind === 'footnote' ? 'aside' : 'running';
}
