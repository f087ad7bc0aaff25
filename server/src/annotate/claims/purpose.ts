// What something is for: "voor asielopvang", where a question has no word for that.
import { finitenessOf } from '../../dutch/finite-forms';
import type { Token } from '../../dutch/tokens';
import type { FactCues } from './claimIndex';
import { isWord } from './phrase';
import type { Unit } from './unit';
import { claimWords } from './words';

const ARTICLES: ReadonlySet<string> = new Set(['de', 'het', 'een', 'deze', 'dit']);

/** Any of some words is one by which a question is known. */
export function hasWord(own: readonly Token[], { paraphrases, need, named }: FactCues): boolean {
  return [...paraphrases, ...need, ...named].some(({ words }) =>
    words.some(({ alternatives }) =>
      alternatives.some((one) => one.kind === 'word' && own.some(({ lower }) => isWord(lower, one))),
    ),
  );
}

/** What ends the words behind "voor". */
const PURPOSE_END: ReadonlySet<string> = new Set(claimWords('purposePurposeEnd'));
const PURPOSE_REACH = 9;
const ABOUT_WORDS: ReadonlySet<string> = new Set(claimWords('purposeAboutWords'));
/** "Voor deze groep": for what was named. */
const THESE: ReadonlySet<string> = new Set(['deze', 'dit', 'die', 'dat']);
const SOME = /^(?:laatst|eerst|tweede|twee|drie|beide)/;
const MEANT: ReadonlySet<string> = new Set(['bedoeld', 'bestemd']);
/** "Daar is 25 miljoen voor geoormerkt": what stands behind it is the verb. */
const STRANDED = /^(?:ge|in|be|ver|uit|op|af|vrij)[a-z]*(?:d|t|en)$/;
/** What any amount may be for. */
const ANYBODY: ReadonlySet<string> = new Set(
  "gemeente gemeenten regio regio's rijk jaar jaren periode land nederland alle iedereen samen ons zorg rekening doel doelen zover zowel".split(
    ' ',
  ),
);

function isOfPurpose({ kind, lower }: Token): boolean {
  return kind === 'word' && !PURPOSE_END.has(lower) && finitenessOf(lower) !== 'sure';
}

/** "Voor asielopvang", behind a "voor" at a place: something that the question has no word for. `amount` is where an amount stands. */
export function isPurposeOfOther(at: number, next: number, cues: FactCues, unit: Unit, amount = -1): boolean {
  const { tokens, terms, others } = unit;
  if (MEANT.has(tokens[at - 1]?.lower ?? '')) return false;
  // "Voor die laatste twee is er 87 miljoen": for some of what was named.
  if (THESE.has(tokens[at + 1]?.lower ?? ''))
    return SOME.test(tokens[at + 2]?.lower ?? '') && !/^jaar|^jaren/.test(tokens[at + 3]?.lower ?? '');
  let end = at + 1;
  while (end < Math.min(next, at + 1 + PURPOSE_REACH) && isOfPurpose(tokens[end]!)) end++;
  const own = tokens.slice(at + 1, end).filter(({ lower }) => !ARTICLES.has(lower));
  // "Mag voor maximaal 15 procent mee": the amount itself.
  if (
    own.length === 0 ||
    (end === amount && own.every(({ lower }) => ABOUT_WORDS.has(lower))) ||
    STRANDED.test(own[0]!.lower) ||
    own.some(({ lower }) => ANYBODY.has(lower) || lower.length < 5)
  )
    return false;
  const [from, to] = [own[0]!.start, own.at(-1)!.end];
  return ![...terms, ...others].some((one) => one.from < to && from < one.to) && !hasWord(own, cues);
}
