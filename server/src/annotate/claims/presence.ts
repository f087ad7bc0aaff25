// Which cue phrases a sentence can hold at all: told by its words alone, before a clause is read, so that most need not be.
import type { TokenRun } from '../../dutch/clause';
import { PerWord } from '../../dutch/per-word';
import { tokenize, type Token } from '../../dutch/tokens';
import { signsOfForm } from '../../dutch/verb-needs';
import type { VerbIndex } from '../../dutch/verbs';
import { WordEnds } from '../../dutch/word-ends';
import type { TermAnnotation } from '../annotation';
import { endingsOf, MIN_HEAD, type Alternative, type Phrase } from './phrase';
import { idsOfPhrases, PhraseSet } from './phraseSet';
import type { Placed } from './unit';

const NOTHING: readonly number[] = [];

/** Finds phrases of which every word has an alternative somewhere in runs of tokens, in any order. */
export interface PhraseFinder {
  /** Every phrase that `matchPhrase` could find in the tokens or a part of them is among these. Linear in the tokens. */
  find(tokens: readonly Token[], runs: readonly TokenRun[], terms: readonly Placed<TermAnnotation>[]): PhraseSet;
}

/**
 * Indexes phrases by the word that is rarest in the texts: common ones ("is", "van", "gemeente") are only asked for where the rest of
 * the phrase may be there.
 * @param texts such as are searched: they tell how common words are
 */
export function buildPhraseFinder(all: Iterable<Phrase>, verbs: VerbIndex, texts: Iterable<string> = []): PhraseFinder {
  const phrases = [...new Set(all)];
  const numbers = new AlternativeNumbers();
  const slots = phrases.map(({ words }) => words.map(({ alternatives }) => alternatives.map((one) => numbers.of(one))));
  const names = predicateNames(numbers.predicates, verbs);
  const alternatives = new PerWord((lower) => {
    const found = new Set(numbers.words.of(lower));
    for (const name of names.of(lower)) found.add(numbers.predicates.get(name)!);
    return found.size === 0 ? NOTHING : [...found];
  });
  const commonness = new Int32Array(numbers.size);
  for (const text of texts)
    for (const token of tokenize(text))
      if (token.kind !== 'mark') for (const one of alternatives.of(token)) commonness[one]!++;
  const sought = new SoughtPhrases(idsOfPhrases(phrases), slots, commonness);
  // Which alternatives were seen in the search under way: those with its number.
  const seen = new Int32Array(numbers.size);
  let round = 0;
  const note = (one: number, noted: number[]): void => {
    if (seen[one] === round) return;
    seen[one] = round;
    noted.push(one);
  };
  return {
    find(tokens, runs, terms) {
      round++;
      const noted: number[] = [];
      for (const { first, next } of runs) {
        for (let at = first; at < next; at++) {
          const token = tokens[at]!;
          if (token.kind !== 'mark') for (const one of alternatives.of(token)) note(one, noted);
        }
      }
      for (const { annotation } of terms) {
        const one = numbers.terms.get(annotation.id);
        if (one !== undefined) note(one, noted);
      }
      const found = sought.among(noted, seen, round);
      return found.length === 0 ? PhraseSet.NONE : new PhraseSet(found);
    },
  };
}

/**
 * Phrases, each sought by the rarest of its words. One flat list of numbers that is read from front to back: a search looks at hundreds of
 * phrases, and memory that is spread costs more than the looking.
 */
class SoughtPhrases {
  /** By alternative: where its records begin in `#records`. */
  readonly #first: Int32Array;
  /** Each record: the place of a phrase, where the next record begins, and its other words, the rarest first: how many alternatives, then these. */
  readonly #records: Int32Array;
  /** By place: the id of a phrase, and the last search in which it was found. */
  readonly #ids: Int32Array;
  readonly #found: Int32Array;
  readonly #wordless: readonly number[];

  /**
   * @param slots of each phrase its words, of each word its alternatives
   * @param commonness by alternative: how often it stands in texts
   */
  constructor(ids: Int32Array, slots: readonly (readonly (readonly number[])[])[], commonness: Int32Array) {
    const by: number[][] = Array.from(commonness, () => []);
    const howCommon = (alternatives: readonly number[]) =>
      alternatives.reduce((sum, one) => sum + 1 + commonness[one]!, 0);
    const others = slots.map((words, phrase) => {
      const [rarest, ...more] = words
        .map((alternatives) => ({ alternatives, common: howCommon(alternatives) }))
        .sort((a, b) => a.common - b.common);
      for (const one of new Set(rarest?.alternatives)) by[one]!.push(phrase);
      return more.flatMap(({ alternatives }) => [alternatives.length, ...alternatives]);
    });
    const records: number[] = [];
    this.#first = new Int32Array(by.length + 1);
    by.forEach((list, one) => {
      for (const phrase of list) {
        records.push(phrase, records.length + 2 + others[phrase]!.length);
        for (const number of others[phrase]!) records.push(number);
      }
      this.#first[one + 1] = records.length;
    });
    this.#records = Int32Array.from(records);
    this.#ids = ids;
    this.#found = new Int32Array(ids.length);
    this.#wordless = [...ids].filter((_, phrase) => slots[phrase]!.length === 0);
  }

  /** Ids of the phrases of which every word was seen: of some alternative of it `seen` is `round`. */
  among(alternatives: readonly number[], seen: Int32Array, round: number): number[] {
    const found = [...this.#wordless];
    const records = this.#records;
    for (const one of alternatives) {
      const end = this.#first[one + 1]!;
      for (let at = this.#first[one]!; at < end; at = records[at + 1]!) {
        if (!this.#isAllSeen(at + 2, records[at + 1]!, seen, round)) continue;
        const phrase = records[at]!;
        if (this.#found[phrase] === round) continue;
        this.#found[phrase] = round;
        found.push(this.#ids[phrase]!);
      }
    }
    return found;
  }

  #isAllSeen(from: number, end: number, seen: Int32Array, round: number): boolean {
    const records = this.#records;
    let at = from;
    while (at < end) {
      const next = at + 1 + records[at]!;
      let isSeen = false;
      for (at++; at < next && !isSeen; at++) isSeen = seen[records[at]!] === round;
      if (!isSeen) return false;
      at = next;
    }
    return true;
  }
}

/** Alternatives of words of phrases, each with a number; those that are the same share it. */
class AlternativeNumbers {
  /** Plain words, by their forms and endings. */
  readonly words = new WordEnds<number>(MIN_HEAD);
  readonly predicates = new Map<string, number>();
  readonly terms = new Map<string, number>();
  readonly #heads = new Map<string, number>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  of(one: Alternative): number {
    if (one.kind === 'predicate') return this.#numbered(this.predicates, one.name);
    if (one.kind === 'term') return this.#numbered(this.terms, one.id);
    const number = this.#numbered(this.#heads, one.head);
    for (const form of one.forms) this.words.addWord(form, number);
    for (const ending of endingsOf(one)) this.words.addEnd(ending, number);
    return number;
  }

  #numbered(numbers: Map<string, number>, key: string): number {
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = this.#size++));
    return number;
  }
}

/** The predicates that a word may be a sign of, by the words that stand wherever these are said. */
function predicateNames(wanted: ReadonlyMap<string, unknown>, verbs: VerbIndex): WordEnds<string> {
  const names = new WordEnds<string>(MIN_HEAD);
  for (const forms of verbs.values()) {
    for (const form of forms) {
      const { group } = form.entry;
      const said = [form.lemma, ...(group === undefined ? [] : [group])].filter((name) => wanted.has(name));
      if (said.length === 0) continue;
      for (const word of signsOfForm(form, verbs)) {
        for (const name of said) {
          names.addWord(word, name);
          if (word !== form.form) names.addEnd(word, name);
        }
      }
    }
  }
  return names;
}
