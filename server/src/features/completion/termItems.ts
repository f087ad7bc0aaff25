// Names of terms: the abbreviation, the name written out, and both where the draft has not introduced the abbreviation yet.
import type { Recognizer } from '../../annotate/recognizer';
import { message, type Message } from '../../check/finding';
import { fitName } from '../../check/fitName';
import { parseEdtf } from '../../knowledge/edtf';
import type { Term } from '../../knowledge/model';
import type { DraftView } from '../view';
import type { ProsePlace } from './caret';
import type { Suggestion } from './suggestion';

interface Name {
  /** In small letters. */
  readonly key: string;
  readonly text: string;
  readonly term: Term;
  readonly isAbbreviation: boolean;
}

/** Names go back no further than so many characters. */
const LONGEST = 80;
/** Of an abbreviation two letters are enough; of a name, that may begin as any word does, more. */
const FEWEST = { abbreviation: 2, name: 4 } as const;
const MOST_TERMS = 40;

const namesOf = new WeakMap<Recognizer, readonly Name[]>();

/** All names that lead to a term, misspelled ones too, in order of their letters. */
function sortedNames(recognizer: Recognizer): readonly Name[] {
  let names = namesOf.get(recognizer);
  if (!names) {
    const found: Name[] = [];
    for (const term of recognizer.knowledge.terms.values()) {
      const add = (text: string, isAbbreviation: boolean) =>
        found.push({ key: text.toLowerCase(), text, term, isAbbreviation });
      if (term.abbreviation) add(term.abbreviation, true);
      for (const text of [term.prefLabel, ...term.altLabel, ...term.hiddenLabel]) add(text, false);
    }
    names = found.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    namesOf.set(recognizer, names);
  }
  return names;
}

/** What was typed of a name, and the terms it may become. */
export interface TypedName {
  /** Offset in the draft where it starts. */
  readonly start: number;
  readonly names: readonly Name[];
}

/** The name that is being typed right before the caret: as long as possible, from the start of a word. */
export function typedName({ annotated }: DraftView, { line, sentenceStart }: ProsePlace): TypedName | undefined {
  if (/^[\p{L}\d]/u.test(line.after)) return undefined;
  const names = sortedNames(annotated.recognizer);
  const from = Math.max(0, line.before.length - LONGEST, (sentenceStart ?? line.start) - line.start);
  for (const { index } of line.before.slice(from).matchAll(/(?<![\p{L}\d'’-])[\p{L}\d]/gu)) {
    const typed = line.before.slice(from + index).toLowerCase();
    const found = startingWith(names, typed).filter((name) => isTelling(name, typed));
    if (found.length > 0) return { start: line.start + from + index, names: found };
  }
  return undefined;
}

/** Enough was typed: of a name that begins as any sentence may ("gemeenten in …") more than its first word. */
function isTelling({ key, text, isAbbreviation }: Name, typed: string): boolean {
  if (isAbbreviation) return typed.length >= FEWEST.abbreviation;
  const first = key.indexOf(' ');
  return typed.trimEnd().length >= FEWEST.name && (first < 0 || typed.length > first || /^\p{Lu}/u.test(text));
}

function startingWith(names: readonly Name[], typed: string): readonly Name[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.key < typed) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < names.length && names[end]!.key.startsWith(typed)) end++;
  return names.slice(low, end);
}

/** Suggestions for a name that is being typed. */
export function termItems(
  view: DraftView,
  { line }: ProsePlace,
  typed: TypedName,
  introduced: ReadonlySet<string>,
): Suggestion[] {
  const written = line.before.slice(typed.start - line.start);
  const terms = new Map<Term, Name>();
  const rank = ({ key, isAbbreviation }: Name) => (key === written.toLowerCase() ? 0 : 2) + (isAbbreviation ? 0 : 1);
  for (const name of [...typed.names].sort((a, b) => rank(a) - rank(b)))
    if (!terms.has(name.term) && !isDead(name.term, view.context.asOf.day) && terms.size < MOST_TERMS)
      terms.set(name.term, name);
  return [...terms].flatMap(([term, name]) => {
    const full = fitName(term.prefLabel, view.annotated, typed.start, written);
    return forms(term, full, introduced.has(term.id), name.isAbbreviation).map(([text, remark]): Suggestion => ({
      kind: 'term',
      label: text,
      remark,
      filter: name.text,
      start: typed.start,
      end: line.offset,
      text,
      subject: { type: 'term', id: term.id },
    }));
  });
}

/** Every term once, in the form it is best written in here, those of the draft first: for a caret with nothing typed. */
export function allTerms(view: DraftView, { line }: ProsePlace, introduced: ReadonlySet<string>): Suggestion[] {
  const day = view.context.asOf.day;
  return [...view.context.knowledge.terms.values()]
    .filter((term) => !isDead(term, day))
    .sort((a, b) => Number(introduced.has(b.id)) - Number(introduced.has(a.id)))
    .flatMap((term) => {
      const [best] = forms(term, term.prefLabel, introduced.has(term.id), true);
      if (!best) return [];
      const [text, remark] = best;
      const filter = `${term.abbreviation ?? ''} ${term.prefLabel}`.trim();
      return [
        {
          kind: 'term',
          label: text,
          remark,
          filter,
          start: line.offset,
          end: line.offset,
          text,
          subject: { type: 'term', id: term.id },
        },
      ] satisfies Suggestion[];
    });
}

/** How a term may be written, the likely first: introduced where it was not, then as it was typed. */
function forms(
  { abbreviation, prefLabel, commonLanguage }: Term,
  full: string,
  isIntroduced: boolean,
  isShort: boolean,
): (readonly [string, Message | string])[] {
  if (abbreviation === undefined || abbreviation === prefLabel) return [[full, message('term')]];
  const short = [abbreviation, prefLabel] as const;
  const long = [full, message('written out')] as const;
  const both =
    isIntroduced || commonLanguage ? [] : ([[`${full} (${abbreviation})`, message('at first use')]] as const);
  return isShort ? [...both, short, long] : [...both, long, short];
}

/** A name of the past is not offered. */
function isDead({ deprecated }: Term, day: string): boolean {
  const since = deprecated && parseEdtf(deprecated.since)?.to;
  return since !== undefined && since !== null && since <= day;
}
