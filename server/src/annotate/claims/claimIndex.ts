// The cues of all facts, compiled and indexed by the words that give them away, so that a clause meets only what it may answer.
import type { Token } from '../../dutch/tokens';
import { buildVerbIndex, finiteForms, type VerbIndex } from '../../dutch/verbs';
import { parseEdtf, type EdtfInterval } from '../../knowledge/edtf';
import type { Cues } from '../../knowledge/cues';
import type { Knowledge } from '../../knowledge/load';
import type { Fact } from '../../knowledge/model';
import { withShared } from '../../knowledge/sharedPhrases';
import { roundedValues, slippedValues, valueKey, type KnownValue } from './amountKeys';
import { datesKnownOf, type DatedAnswer } from './knownDates';
import { daysDone, daysTold, timesPlanned } from './knownDays';
import { factTerms, type FactTerms } from './factTerms';
import { halvesOf, type Half } from './halves';
import { PhraseEntries } from './phraseEntries';
import { idsOfPhrases } from './phraseSet';
import { compilePhrase, hasActing, keyWordOf, type Phrase, type Alternative, type Word } from './phrase';
import { buildPhraseFinder, type PhraseFinder } from './presence';
import { buildWordIndex } from './wordIndex';
import type { NumbersOf } from './wordPlaces';

/** The cues of one fact, ready to hold clauses against. */
export interface FactCues extends FactTerms {
  readonly fact: Fact;
  /** Place among the facts that have cues. */
  readonly place: number;
  readonly about: ReadonlySet<string>;
  /** It asks who somebody is: what he did, he did then. */
  readonly asksWho: boolean;
  /** Terms that the fact's own phrases mention: no rivals for its subject. */
  readonly mentions: ReadonlySet<string>;
  /** Terms that, where the sentence names them, make it another claim. */
  readonly barred: ReadonlySet<string>;
  /** Of these and of those that do so in a clause, the ones that are no party: as the label of a passage they do too. */
  readonly taken: ReadonlySet<string>;
  readonly paraphrases: readonly Phrase[];
  readonly paraphraseIds: Int32Array;
  /** Phrases that name the subject without its name. */
  readonly named: readonly Phrase[];
  readonly namedIds: Int32Array;
  /** These without a term that may have been named before. */
  readonly halves: readonly Half[];
  /** The days on which what it asks after was done, with and without their year. */
  readonly doneOn: ReadonlySet<string>;
  /** The nouns it counts, as the alternatives of one word; undefined where its answer is no count. */
  readonly counted: Phrase | undefined;
  readonly need: readonly Phrase[];
  readonly needIds: Int32Array;
  readonly not: readonly Phrase[];
  readonly notIds: Int32Array;
  readonly notHere: readonly Phrase[];
  readonly notHereIds: Int32Array;
  readonly periodAs: readonly Phrase[];
  readonly period: EdtfInterval | undefined;
  readonly cues: Cues;
}

/** A phrase of a fact and what it says when a clause has it. */
export interface PhraseEntry {
  readonly cues: FactCues;
  readonly phrase: Phrase;
  /** `point`: a date phrase that makes the time it names the very moment or side that is asked for. */
  readonly role: 'answer' | 'event' | 'pending' | 'date' | 'point';
  readonly slug: string;
  /** What gives the phrase away in a clause: the group or lemma of a verb, `=word` or `@term`. */
  readonly keys: readonly string[];
  /** The same as what is looked for. */
  readonly keyed: readonly Alternative[];
  /** Place among all entries. */
  readonly order: number;
}

/** All cues. */
export interface ClaimIndex {
  readonly verbs: VerbIndex;
  /** Words that may be a finite form of a verb of the lexicon. */
  readonly finite: ReadonlySet<string>;
  readonly entries: PhraseEntries;
  /** The keys of all phrases of a fact; facts are in the order of the knowledge. */
  readonly keysOf: ReadonlyMap<FactCues, ReadonlySet<string>>;
  readonly finder: PhraseFinder;
  /** Facts whose answer is a number, by the id of their subject. */
  readonly numbersOf: ReadonlyMap<string, readonly FactCues[]>;
  /** Facts that at some time had an amount for an answer, by that amount. */
  readonly valued: ReadonlyMap<string, readonly FactCues[]>;
  /** The same by what that amount is with a slip in its digits. */
  readonly slipped: ReadonlyMap<string, readonly FactCues[]>;
  /** The same of amounts that were rounded first. */
  readonly roughlySlipped: ReadonlyMap<string, readonly FactCues[]>;
  /** Versions of facts that have a date for an answer, by that date. */
  readonly dated: ReadonlyMap<string, readonly DatedAnswer[]>;
  /** Of these what was done on a day, by that day with and without its year. */
  readonly datedOn: ReadonlyMap<string, readonly DatedAnswer[]>;
  /** Facts that ask after what was done or planned on a day, by that day with and without its year, and by the month that was planned. */
  readonly knownOn: ReadonlyMap<string, readonly FactCues[]>;
  /** Facts whose answer is a share, by the day on which it became known, with and without its year. */
  readonly toldOn: ReadonlyMap<string, readonly FactCues[]>;
  /** Facts whose subject a phrase names by itself, by its id. */
  readonly namedBy: readonly (readonly FactCues[] | undefined)[];
  /** Facts of which a phrase is half a name, by its id. */
  readonly halvesBy: readonly (readonly (Half & { readonly cues: FactCues })[] | undefined)[];
  /** Facts that count what the nouns of a phrase say, by its id. */
  readonly countedBy: readonly (readonly FactCues[] | undefined)[];
  /** Terms that share a word for them: "het akkoord" is the last of those that were named. */
  readonly paraphrased: ReadonlyMap<string, ReadonlySet<string>>;
  /** Such words that never stand for one who acts: "het akkoord" behind "de VNG" is no VNG. */
  readonly things: ReadonlySet<string>;
  /** Whether a term is one who acts: a party, a body, a person. */
  isActor(id: string): boolean;
  /** Whether it is an organisation: what goes by an abbreviation. Of a person only is asked who somebody is. */
  isParty(id: string): boolean;
  /** Whether a term is a part of what a fact is about: its text goes on about the whole. */
  isPart(id: string, cues: FactCues): boolean;
  /** Whether a term is wider than what a fact is about. */
  isWider(id: string, cues: FactCues): boolean;
  /** Terms that are the subject of some fact. */
  readonly subjects: ReadonlySet<string>;
  /** The key of a term. */
  termKey(id: string): string;
  /** Keys of plain words that a word of the text stands for. */
  wordKeys(token: Token): readonly string[];
  /** Numbers of all plain words that a word of the text stands for. */
  readonly wordNumbers: NumbersOf;
}

/** Compiles the cues of every fact that has them and is checked. */
export function buildClaimIndex(knowledge: Knowledge): ClaimIndex {
  const verbs = buildVerbIndex(knowledge.verbs);
  const lemmas = new Set([...verbs.values()].flat().map(({ lemma }) => lemma));
  const compile = compilerOf((word) => lemmas.has(word), knowledge.wordLists);
  const entries: PhraseEntry[] = [];
  const sought = new Set<Phrase>();
  const numbersOf = new Map<string, FactCues[]>();
  const valued = new Map<string, FactCues[]>();
  const slipped = new Map<string, FactCues[]>();
  const roughlySlipped = new Map<string, FactCues[]>();
  const dated = new Map<string, DatedAnswer[]>();
  const datedOn = new Map<string, DatedAnswer[]>();
  const knownOn = new Map<string, FactCues[]>();
  const toldOn = new Map<string, FactCues[]>();
  const namedBy: FactCues[][] = [];
  const halvesBy: (Half & { cues: FactCues })[][] = [];
  const countedBy: FactCues[][] = [];
  const subjects = new Set<string>();
  const paraphrased = new Map<string, Set<string>>();
  const isActor = (id: string) => knowledge.terms.get(id)?.actor === true;
  // Some fact that is about no actor has them.
  const things = new Set<string>();
  const plain = new Map<string, Word>();
  const factKeys = new Map<FactCues, ReadonlySet<string>>();
  for (const fact of knowledge.facts.values()) {
    subjects.add(fact.term);
    if (!fact.cues || fact.unchecked !== undefined) continue;
    const cues = withShared(fact.cues, knowledge.phraseLists, fact.cues.about ?? [fact.term]);
    const { compiled, phrases } = compileCues(fact, cues, factKeys.size, compile, isActor, subjects);
    for (const id of compiled.about) subjects.add(id);
    for (const { text } of compiled.paraphrases) {
      const sharing = paraphrased.get(text) ?? NO_IDS;
      paraphrased.set(text, new Set([...sharing, ...namesakes(text, [...compiled.about], knowledge)]));
    }
    if (![...compiled.about].some(isActor)) for (const { text } of compiled.paraphrases) things.add(text);
    const keysOfFact = new Set<string>();
    for (const entry of phrases) {
      const keys = keysOf(entry.phrase, plain);
      entries.push({ ...entry, keys, keyed: keyWordOf(entry.phrase)?.alternatives ?? [], order: entries.length });
      for (const key of keys) keysOfFact.add(key);
    }
    factKeys.set(compiled, keysOfFact);
    for (const phrase of phrasesOf(compiled, phrases)) sought.add(phrase);
    for (const half of compiled.halves) (halvesBy[half.phrase.id] ??= []).push({ ...half, cues: compiled });
    for (const { id } of compiled.named) (namedBy[id] ??= []).push(compiled);
    if (compiled.counted) (countedBy[compiled.counted.id] ??= []).push(compiled);
    for (const { key, ...answer } of datesKnownOf(compiled)) {
      push(dated, key, answer);
      const { value, date } = answer.version;
      if (answer.fineness === 'day' && date !== undefined && value === fact.cues.event?.done)
        for (const day of [date, date.slice(5)]) push(datedOn, day, answer);
    }
    for (const time of new Set([...compiled.doneOn, ...timesPlanned(fact)])) push(knownOn, time, compiled);
    if (fact.kind === 'share') for (const day of daysTold(fact)) push(toldOn, day, compiled);
    const values = valuesOf(fact);
    for (const key of keysOfValues([...values, ...values.flatMap(roundedValues)])) push(valued, key, compiled);
    for (const key of keysOfValues(values.flatMap(slippedValues))) push(slipped, key, compiled);
    for (const key of keysOfValues(values.flatMap(roundedValues).flatMap(slippedValues)))
      push(roughlySlipped, key, compiled);
    if (fact.kind === 'amount' || fact.kind === 'share' || compiled.counted)
      for (const id of compiled.about) push(numbersOf, id, compiled);
  }
  const wordsOf = buildWordIndex(plain, plainWordsOf(sought));
  const termKeys = new Map([...knowledge.terms.keys()].map((id) => [id, `@${id}`]));
  return {
    verbs,
    finite: finiteForms(verbs),
    entries: new PhraseEntries(entries),
    keysOf: factKeys,
    finder: buildPhraseFinder(sought, verbs, statementsOf(knowledge)),
    numbersOf,
    valued,
    slipped,
    roughlySlipped,
    dated,
    datedOn,
    knownOn,
    toldOn,
    namedBy: withoutGaps(namedBy),
    halvesBy: withoutGaps(halvesBy),
    countedBy: withoutGaps(countedBy),
    subjects,
    paraphrased,
    things,
    isActor,
    isParty: (id) => isActor(id) && knowledge.terms.get(id)?.abbreviation !== undefined,
    isPart: (id, cues) =>
      !cues.about.has(id) && (knowledge.terms.get(id)?.broader ?? []).some((broader) => cues.about.has(broader)),
    isWider: (id, cues) => [...cues.about].some((own) => knowledge.terms.get(own)?.broader?.includes(id) === true),
    termKey: (id) => termKeys.get(id) ?? `@${id}`,
    wordKeys: (token) => wordsOf.of(token).keys,
    wordNumbers: (token) => wordsOf.of(token).numbers,
  };
}

const NO_IDS: ReadonlySet<string> = new Set();

/** The same list, of which each place can be stepped to: one with gaps is a table that is searched. */
function withoutGaps<T>(list: readonly T[]): readonly (T | undefined)[] {
  return Array.from(list, (one) => one);
}

/** Of the terms of a fact those whose name ends in a word for its subject, else all: "het akkoord" is the AZWA, and not the "sociaal domein" that it is good for. */
function namesakes(text: string, about: readonly string[], { terms }: Knowledge): readonly string[] {
  const named = about.filter((id) => {
    const term = terms.get(id);
    return term !== undefined && [term.prefLabel, ...term.altLabel].some((label) => label.toLowerCase().endsWith(text));
  });
  return named.length > 0 ? named : about;
}

/** What is known, in sentences: text such as drafts have. */
function* statementsOf({ facts }: Knowledge): Iterable<string> {
  for (const { versions } of facts.values()) for (const { statement } of versions) yield statement;
}

/** The plain words that phrases look for. */
function* plainWordsOf(phrases: Iterable<Phrase>): Iterable<Word> {
  for (const { words } of phrases)
    for (const { alternatives } of words) for (const one of alternatives) if (one.kind === 'word') yield one;
}

/** The amounts and shares that a fact had for an answer at any time. */
function valuesOf({ kind, versions }: Fact): readonly KnownValue[] {
  if (kind !== 'amount' && kind !== 'share') return [];
  const unit = kind === 'share' ? 'percent' : 'EUR';
  return versions.flatMap(({ value }) => {
    if (typeof value === 'number') return { unit, min: value, max: value };
    return typeof value === 'object' && 'min' in value ? { unit, min: value.min, max: value.max ?? value.min } : [];
  });
}

/** Each once. */
function keysOfValues(values: readonly KnownValue[]): ReadonlySet<string> {
  return new Set(values.map(({ unit, min, max }) => valueKey(unit, min, max)));
}

/** Compiles phrases, each text once. */
function compilerOf(
  isVerb: (word: string) => boolean,
  wordLists: ReadonlyMap<string, readonly string[]>,
): (text: string) => Phrase {
  const known = new Map<string, Phrase>();
  return (text) => {
    let phrase = known.get(text);
    if (!phrase) {
      phrase = compilePhrase(text, isVerb, wordLists, known.size);
      known.set(text, phrase);
    }
    return phrase;
  };
}

/** Everything about a fact that a sentence is searched for. */
function phrasesOf(
  { paraphrases, named, halves, counted, need, not, notHere, periodAs }: FactCues,
  entries: readonly { readonly phrase: Phrase }[],
): Phrase[] {
  const phrases = [
    ...entries.map(({ phrase }) => phrase),
    ...paraphrases,
    ...named,
    ...halves.flatMap(({ phrase, said }) => (said ? [phrase, said] : [phrase])),
    ...need,
    ...not,
    ...notHere,
    ...periodAs,
  ];
  return counted ? [...phrases, counted] : phrases;
}

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The keys under which a phrase is found: each alternative of that word. */
function keysOf(phrase: Phrase, plain: Map<string, Word>): string[] {
  return (keyWordOf(phrase)?.alternatives ?? []).map((one) => {
    if (one.kind === 'predicate') return one.name;
    if (one.kind === 'term') return `@${one.id}`;
    plain.set(`=${one.head}`, one);
    return `=${one.head}`;
  });
}

function compileCues(
  fact: Fact,
  cues: Cues,
  place: number,
  compileOne: (text: string) => Phrase,
  isActor: (id: string) => boolean,
  subjects: ReadonlySet<string>,
): { compiled: FactCues; phrases: Omit<PhraseEntry, 'keys' | 'keyed' | 'order'>[] } {
  const compile = (phrases: readonly string[] | undefined) => (phrases ?? []).map(compileOne);
  const telling = (phrases: readonly string[] | undefined) =>
    compile(phrases?.map((text) => (cues.across && isTelling(text) ? `~${text}` : text)));
  const answers = Object.entries(cues.answers ?? {}).flatMap(([slug, phrases]) =>
    telling(phrases).map((phrase) => ({ slug, phrase })),
  );
  const event = telling(cues.event?.phrases);
  const pending = telling(cues.event?.pending);
  const date = compile(cues.date?.phrases);
  const point = compile(cues.date?.points);
  const need = compile(cues.need);
  const mentions = new Set(
    [
      ...answers.map(({ phrase }) => phrase),
      ...event,
      ...pending,
      ...date,
      ...point,
      ...need,
      ...compile(cues.named),
    ].flatMap(termsOf),
  );
  const about = new Set(cues.about ?? [fact.term]);
  const barred = new Set(compile(cues.not).flatMap(loneTerms));
  const compiled: FactCues = {
    ...factTerms(about, mentions, barred, subjects, isActor),
    fact,
    place,
    about,
    asksWho: answers.some(({ phrase }) => hasActing(phrase)),
    mentions,
    barred,
    taken: new Set([...compile(cues.not), ...compile(cues.notHere)].flatMap(loneTerms).filter((id) => !isActor(id))),
    paraphrases: compile(cues.paraphrase),
    paraphraseIds: idsOfPhrases(compile(cues.paraphrase)),
    named: compile(cues.named),
    namedIds: idsOfPhrases(compile(cues.named)),
    halves: halvesOf(cues.named, compileOne),
    doneOn: daysDone(fact),
    // One word with many alternatives.
    counted: cues.counted && compileOne(cues.counted.flatMap((nouns) => nouns.split(/\s+/)).join('|')),
    need,
    needIds: idsOfPhrases(need),
    not: compile(cues.not),
    notIds: idsOfPhrases(compile(cues.not)),
    notHere: compile(cues.notHere),
    notHereIds: idsOfPhrases(compile(cues.notHere)),
    periodAs: compile(cues.periodAs),
    period: cues.period === undefined ? undefined : parseEdtf(cues.period),
    cues,
  };
  const phrases = [
    ...answers.map(({ slug, phrase }) => ({ cues: compiled, phrase, role: 'answer' as const, slug })),
    ...event.map((phrase) => ({ cues: compiled, phrase, role: 'event' as const, slug: '' })),
    ...pending.map((phrase) => ({ cues: compiled, phrase, role: 'pending' as const, slug: '' })),
    ...date.map((phrase) => ({ cues: compiled, phrase, role: 'date' as const, slug: '' })),
    ...point.map((phrase) => ({ cues: compiled, phrase, role: 'point' as const, slug: '' })),
  ];
  return { compiled, phrases };
}

/** So many words tell enough to be read across the clauses of a sentence. */
const TELLING_WORDS = 3;

function isTelling(text: string): boolean {
  return !/^[~^]/.test(text) && text.trim().split(/\s+/).length >= TELLING_WORDS;
}

function loneTerms(phrase: Phrase): string[] {
  return phrase.words.length === 1 ? termsOf(phrase) : [];
}

function termsOf({ words }: Phrase): string[] {
  return words.flatMap(({ alternatives }) => alternatives.flatMap((one) => (one.kind === 'term' ? [one.id] : [])));
}
