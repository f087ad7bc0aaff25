// A few words without a verb, and behind them a sentence that opens with a pronoun: "De handreikingen. Die zijn er nog niet" says in
// two sentences what "de handreikingen, die zijn er nog niet" says in one, and is read as one.
import { DETERMINERS } from '../../dutch/clause-words';
import { finitenessOf } from '../../dutch/finite-forms';
import type { Sentence } from '../../dutch/sentences';
import type { Token } from '../../dutch/tokens';
import { claimWords } from './words';

const PRONOUNS: ReadonlySet<string> = new Set('die dat deze dit zij ze'.split(' '));
/** Words that answer, and name nothing. */
const ANSWERS: ReadonlySet<string> = new Set(claimWords('labelledAnswers'));
/** Most tokens of the words in front, their stop included. */
const LONGEST = 7;

/** The sentences of a text, each that only says what its pronoun stands for together with the one behind it. */
export function withLabels(sentences: readonly Sentence[], tokens: readonly Token[]): readonly Sentence[] {
  let joined: Sentence[] | undefined;
  for (let at = 1; at < sentences.length; at++) {
    const one = sentences[at]!;
    const before = sentences[at - 1]!;
    if (!PRONOUNS.has(tokens[one.first]!.lower) || !isLabel(before, tokens)) joined?.push(one);
    else if (finitenessOf(tokens[one.first + 1]?.lower ?? '') === undefined) joined?.push(one);
    else {
      joined ??= sentences.slice(0, at);
      joined[joined.length - 1] = { ...one, first: before.first, start: before.start };
    }
  }
  return joined ?? sentences;
}

function isLabel({ first, next }: Sentence, tokens: readonly Token[]): boolean {
  if (next - first > LONGEST) return false;
  for (let at = first; at < next - 1; at++) {
    const { kind, lower } = tokens[at]!;
    const finiteness = at === first || DETERMINERS.has(tokens[at - 1]!.lower) ? 'noun' : finitenessOf(lower);
    if (kind !== 'word' || finiteness === 'sure' || finiteness === 'plural') return false;
    if (PRONOUNS.has(lower) || ANSWERS.has(lower)) return false;
  }
  return !/[?!]/.test(tokens[next - 1]!.text);
}
