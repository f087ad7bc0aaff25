// Which cue phrases a sentence can hold at all: told by its words alone, before a clause is read, so that most need not be.
import type { TokenRun } from '../../dutch/clause';
import type { Token } from '../../dutch/tokens';
import { signsOfForm } from '../../dutch/verb-needs';
import type { VerbIndex } from '../../dutch/verbs';
import type { TermAnnotation } from '../annotation';
import { endingsOf, MIN_HEAD, type Phrase } from './phrase';
import { PhraseSet } from './phraseSet';
import type { Placed } from './unit';

/** Words of a phrase that are told apart; a longer phrase is taken to be there when its first words are. */
const MOST_WORDS = 30;
const MOST_WORDS_KEPT = 50_000;
const NOTHING: readonly number[] = [];

/** Finds phrases of which every word has an alternative somewhere in runs of tokens, in any order. */
export interface PhraseFinder {
  /** Every phrase that `matchPhrase` could find in the tokens or a part of them is among these. Linear in the tokens. */
  find(tokens: readonly Token[], runs: readonly TokenRun[], terms: readonly Placed<TermAnnotation>[]): PhraseSet;
}

/** Indexes phrases by the words that any of their alternatives stands for. */
export function buildPhraseFinder(all: Iterable<Phrase>, verbs: VerbIndex): PhraseFinder {
  const phrases = [...new Set(all)];
  const wordless = phrases.filter(({ words }) => words.length === 0);
  const wanted = Int32Array.from(phrases, ({ words }) => 2 ** Math.min(words.length, MOST_WORDS) - 1);
  const byName = new Map<string, number[]>();
  const byTerm = new Map<string, number[]>();
  const byForm = new Map<string, number[]>();
  const byEnding = new Map<string, number[]>();
  let longest = 0;
  phrases.forEach(({ words }, phrase) => {
    words.slice(0, MOST_WORDS).forEach(({ alternatives }, bit) => {
      const sign = phrase * 32 + bit;
      for (const one of alternatives) {
        if (one.kind === 'predicate') push(byName, one.name, sign);
        else if (one.kind === 'term') push(byTerm, one.id, sign);
        else {
          for (const form of one.forms) push(byForm, form, sign);
          for (const ending of endingsOf(one)) {
            push(byEnding, ending, sign);
            longest = Math.max(longest, ending.length);
          }
        }
      }
    });
  });
  const names = predicateNames(byName, verbs);
  const signsOf = (lower: string): readonly number[] => {
    const signs = new Set(byForm.get(lower));
    for (let at = Math.max(1, lower.length - longest); at <= lower.length - MIN_HEAD; at++)
      for (const sign of byEnding.get(lower.slice(at)) ?? NOTHING) signs.add(sign);
    for (const name of names.of(lower)) for (const sign of byName.get(name) ?? NOTHING) signs.add(sign);
    return signs.size === 0 ? NOTHING : [...signs];
  };
  const kept = new Map<string, readonly number[]>();
  // Which words of each phrase were seen, valid where `round` is that of the search under way.
  const seen = new Int32Array(phrases.length);
  const round = new Int32Array(phrases.length);
  let rounds = 0;
  const mark = (signs: readonly number[], found: Phrase[]): void => {
    for (const sign of signs) {
      const phrase = sign >> 5;
      const before = round[phrase] === rounds ? seen[phrase]! : 0;
      const now = before | (1 << (sign & 31));
      if (now === before) continue;
      round[phrase] = rounds;
      seen[phrase] = now;
      if (now === wanted[phrase]) found.push(phrases[phrase]!);
    }
  };
  return {
    find(tokens, runs, terms) {
      rounds++;
      const found = [...wordless];
      for (const { first, next } of runs) {
        for (let at = first; at < next; at++) {
          const { kind, lower } = tokens[at]!;
          if (kind === 'mark') continue;
          let signs = kept.get(lower);
          if (!signs) {
            signs = signsOf(lower);
            if (kept.size > MOST_WORDS_KEPT) kept.clear();
            kept.set(lower, signs);
          }
          if (signs.length > 0) mark(signs, found);
        }
      }
      for (const { annotation } of terms) {
        const signs = byTerm.get(annotation.id);
        if (signs) mark(signs, found);
      }
      return found.length === 0 ? PhraseSet.NONE : new PhraseSet(found);
    },
  };
}

/** The predicates that a word may be a sign of, by the words that stand wherever these are said. */
function predicateNames(
  wanted: ReadonlyMap<string, unknown>,
  verbs: VerbIndex,
): { of(lower: string): Iterable<string> } {
  const exact = new Map<string, Set<string>>();
  const endings = new Map<string, Set<string>>();
  let longest = 0;
  const add = (map: Map<string, Set<string>>, word: string, name: string) => {
    const names = map.get(word);
    if (names) names.add(name);
    else map.set(word, new Set([name]));
  };
  for (const forms of verbs.values()) {
    for (const form of forms) {
      const { group } = form.entry;
      const said = [form.lemma, ...(group === undefined ? [] : [group])].filter((name) => wanted.has(name));
      if (said.length === 0) continue;
      for (const word of signsOfForm(form, verbs)) {
        const isEnd = word !== form.form && word.length >= MIN_HEAD;
        if (isEnd) longest = Math.max(longest, word.length);
        for (const name of said) {
          add(exact, word, name);
          if (isEnd) add(endings, word, name);
        }
      }
    }
  }
  return {
    of(lower) {
      const names = new Set(exact.get(lower));
      for (let at = Math.max(1, lower.length - longest); at <= lower.length - MIN_HEAD; at++)
        for (const name of endings.get(lower.slice(at)) ?? NO_NAMES) names.add(name);
      return names;
    },
  };
}

const NO_NAMES: readonly string[] = [];

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
