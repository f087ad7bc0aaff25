// Which cue phrases a sentence can hold at all: told by its words alone, before a clause is read, so that most need not be.
import type { TokenRun } from '../../dutch/clause';
import type { Token } from '../../dutch/tokens';
import { signsOfForm } from '../../dutch/verb-needs';
import type { VerbIndex } from '../../dutch/verbs';
import { WordEnds } from '../../dutch/word-ends';
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
  const byWord = new WordEnds<number>(MIN_HEAD);
  phrases.forEach(({ words }, phrase) => {
    words.slice(0, MOST_WORDS).forEach(({ alternatives }, bit) => {
      const sign = phrase * 32 + bit;
      for (const one of alternatives) {
        if (one.kind === 'predicate') push(byName, one.name, sign);
        else if (one.kind === 'term') push(byTerm, one.id, sign);
        else {
          for (const form of one.forms) byWord.addWord(form, sign);
          for (const ending of endingsOf(one)) byWord.addEnd(ending, sign);
        }
      }
    });
  });
  const names = predicateNames(byName, verbs);
  const signsOf = (lower: string): readonly number[] => {
    const signs = new Set(byWord.of(lower));
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

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
