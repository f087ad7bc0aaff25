// The cues of all facts, compiled and indexed by the words that give them away, so that a clause meets only what it may answer.
import { buildVerbIndex, type VerbIndex } from '../../dutch/verbs';
import { parseEdtf, type EdtfInterval } from '../../knowledge/edtf';
import type { Cues } from '../../knowledge/cues';
import type { Knowledge } from '../../knowledge/load';
import type { Fact } from '../../knowledge/model';
import { compilePhrase, isWord, type Alternative, type Phrase } from './phrase';

/** The cues of one fact, ready to hold clauses against. */
export interface FactCues {
  readonly fact: Fact;
  readonly about: ReadonlySet<string>;
  /** Terms that the fact's own phrases mention: no rivals for its subject. */
  readonly mentions: ReadonlySet<string>;
  readonly paraphrases: readonly Phrase[];
  readonly counted: readonly Phrase[];
  readonly need: readonly Phrase[];
  readonly not: readonly Phrase[];
  readonly notHere: readonly Phrase[];
  readonly period: EdtfInterval | undefined;
  readonly cues: Cues;
}

/** A phrase of a fact and what it says when a clause has it. */
export interface PhraseEntry {
  readonly cues: FactCues;
  readonly phrase: Phrase;
  readonly role: 'answer' | 'event' | 'date';
  readonly slug: string;
}

/** All cues. Keys are `#group`, `lemma` of a verb, `=word` or `@term`. */
export interface ClaimIndex {
  readonly verbs: VerbIndex;
  readonly byKey: ReadonlyMap<string, readonly PhraseEntry[]>;
  /** Facts whose answer is a number, by the id of their subject. */
  readonly numbersOf: ReadonlyMap<string, readonly FactCues[]>;
  /** Terms that share a word for them: "het akkoord" is the last of those that were named. */
  readonly paraphrased: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether a term named beside a fact's subject takes the clause away from it. Actors (VNG, VWS) do things to subjects. */
  isRival(id: string, cues: FactCues): boolean;
  /** Terms that are the subject of some fact. */
  readonly subjects: ReadonlySet<string>;
  /** Keys of plain words that a word of the text stands for. */
  wordKeys(lower: string): readonly string[];
}

const MOST_WORDS_KEPT = 50_000;

/** Compiles the cues of every fact that has them and is checked. */
export function buildClaimIndex(knowledge: Knowledge): ClaimIndex {
  const verbs = buildVerbIndex(knowledge.verbs);
  const lemmas = new Set([...verbs.values()].flat().map(({ lemma }) => lemma));
  const byKey = new Map<string, PhraseEntry[]>();
  const numbersOf = new Map<string, FactCues[]>();
  const subjects = new Set<string>();
  const paraphrased = new Map<string, Set<string>>();
  const plain = new Map<string, Extract<Alternative, { kind: 'word' }>>();
  for (const fact of knowledge.facts.values()) {
    subjects.add(fact.term);
    if (!fact.cues || fact.unchecked !== undefined) continue;
    const { compiled, phrases } = compileCues(fact, fact.cues, (word) => lemmas.has(word));
    for (const id of compiled.about) subjects.add(id);
    for (const { text } of compiled.paraphrases)
      paraphrased.set(text, new Set([...(paraphrased.get(text) ?? []), ...compiled.about]));
    for (const entry of phrases) for (const key of keysOf(entry.phrase, plain)) push(byKey, key, entry);
    if (fact.kind === 'amount' || fact.kind === 'share' || compiled.counted.length > 0)
      for (const id of compiled.about) push(numbersOf, id, compiled);
  }
  const words = [...plain.entries()];
  const exact = new Map<string, string[]>();
  for (const [key, word] of words) for (const form of word.forms) push(exact, form, key);
  const kept = new Map<string, readonly string[]>();
  return {
    verbs,
    byKey,
    numbersOf,
    subjects,
    paraphrased,
    isRival: (id, cues) =>
      subjects.has(id) && !cues.about.has(id) && !cues.mentions.has(id) && knowledge.terms.get(id)?.actor !== true,
    wordKeys(lower) {
      let keys = kept.get(lower);
      if (!keys) {
        keys =
          lower.length > 7
            ? words.filter(([, word]) => isWord(lower, word)).map(([key]) => key)
            : (exact.get(lower) ?? []);
        if (kept.size > MOST_WORDS_KEPT) kept.clear();
        kept.set(lower, keys);
      }
      return keys;
    },
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The keys under which a phrase is found: its predicate, else its first plain word, else its first term; each alternative of it. */
function keysOf(phrase: Phrase, plain: Map<string, Extract<Alternative, { kind: 'word' }>>): string[] {
  const order: readonly Alternative['kind'][] = ['predicate', 'word', 'term'];
  for (const kind of order) {
    const word =
      phrase.words.find(({ alternatives }) => alternatives.every((one) => one.kind === kind)) ??
      phrase.words.find(({ alternatives }) => alternatives.some((one) => one.kind === kind));
    if (!word) continue;
    return word.alternatives.map((one) => {
      if (one.kind === 'predicate') return one.name;
      if (one.kind === 'term') return `@${one.id}`;
      plain.set(`=${one.head}`, one);
      return `=${one.head}`;
    });
  }
  return [];
}

function compileCues(
  fact: Fact,
  cues: Cues,
  isVerb: (word: string) => boolean,
): { compiled: FactCues; phrases: PhraseEntry[] } {
  const compile = (phrases: readonly string[] | undefined) =>
    (phrases ?? []).map((phrase) => compilePhrase(phrase, isVerb));
  const answers = Object.entries(cues.answers ?? {}).flatMap(([slug, phrases]) =>
    compile(phrases).map((phrase) => ({ slug, phrase })),
  );
  const event = compile(cues.event?.phrases);
  const date = compile(cues.date?.phrases);
  const need = compile(cues.need);
  const mentions = new Set([...answers.map(({ phrase }) => phrase), ...event, ...date, ...need].flatMap(termsOf));
  const compiled: FactCues = {
    fact,
    about: new Set(cues.about ?? [fact.term]),
    mentions,
    paraphrases: compile(cues.paraphrase),
    counted: compile(cues.counted),
    need,
    not: compile(cues.not),
    notHere: compile(cues.notHere),
    period: cues.period === undefined ? undefined : parseEdtf(cues.period),
    cues,
  };
  const phrases: PhraseEntry[] = [
    ...answers.map(({ slug, phrase }) => ({ cues: compiled, phrase, role: 'answer' as const, slug })),
    ...event.map((phrase) => ({ cues: compiled, phrase, role: 'event' as const, slug: '' })),
    ...date.map((phrase) => ({ cues: compiled, phrase, role: 'date' as const, slug: '' })),
  ];
  return { compiled, phrases };
}

function termsOf({ words }: Phrase): string[] {
  return words.flatMap(({ alternatives }) => alternatives.flatMap((one) => (one.kind === 'term' ? [one.id] : [])));
}
