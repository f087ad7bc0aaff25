// What an amount is by the words around it: a figure of its own, or one that the writer worked out of others.
import type { TokenRun } from '../../dutch/clause';
import { hasAny } from '../../dutch/tokens';
import { amountPlaces, type AmountPlace } from './amountPlaces';
import type { ClauseReading } from './clauseReading';
import { tokenFrom, within, type Placed, type Unit } from './unit';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words right behind an amount by which it is a difference. */
const DIFFERENCES = setOf('lager hoger minder meer verschil achteruit vooruit');
const DIFFERENCE_REACH = 2;
/** Nouns and verbs of a difference: "het verschil is 34 miljoen", "dat scheelt 14". */
const OF_DIFFERENCE = setOf('verschil verschillen scheelt schelen scheelde stijging daling toename afname');
/** "Een daling naar 384 miljoen": what it became. */
const RESULTS = setOf('naar tot op');
const SURE = /^verschil/;
/** Words by which a sum is the writer's own. */
const TOGETHER = setOf('samen tezamen');
const SUMS = setOf('opgeteld tezamen optelsom cumulatief');
/** Words that go with "samen" or "bij elkaar" where it sums up: "samen is dat 330 miljoen", "bij elkaar komt dit op". */
const SUMMED_UP = setOf('dat dit');

/** What a writer works out of other amounts, and the token that tells so. */
export interface WorkedOut {
  readonly by: number;
  readonly isSum: boolean;
  /** Of a difference: said in so many words, "het verschil", so that it never is the amount itself. */
  readonly isSure?: true;
}

/** Whether an amount is a difference or a sum of others. */
export function workedOut({ from, to }: Placed, { first, next }: TokenRun, { tokens }: Unit): WorkedOut | undefined {
  const own = tokenFrom(tokens, from);
  const behind = tokenFrom(tokens, to);
  for (let at = behind; at < Math.min(next, behind + DIFFERENCE_REACH); at++) {
    if (tokens[at]!.kind === 'mark') break;
    if (DIFFERENCES.has(tokens[at]!.lower)) return { by: at, isSum: false };
  }
  let isResult = false;
  for (let at = own - 1; at >= first; at--) {
    const { lower } = tokens[at]!;
    isResult ||= RESULTS.has(lower);
    if (OF_DIFFERENCE.has(lower) && !isResult)
      return { by: at, isSum: false, ...(SURE.test(lower) ? { isSure: true } : {}) };
    else if (SUMS.has(lower)) return { by: at, isSum: true };
    else if (lower === 'samen' || lower === 'elkaar')
      for (let word = at + 1; word < own; word++)
        if (SUMMED_UP.has(tokens[word]!.lower)) return { by: at, isSum: true };
  }
  return undefined;
}

/** "In 2027 en 2028 is er samen 196 miljoen": of several years together, and of no single one. */
export function isOfYearsTogether({ one, window, times }: AmountPlace, { tokens, text }: Unit): boolean {
  const years = (times ?? []).reduce(
    (count, { expression: { type } }) => count + (type === 'range' ? 2 : type === 'year' ? 1 : 0),
    0,
  );
  if (years < 2 && !SOME_YEARS.test(text.slice(tokens[window.first]!.start, one.from))) return false;
  return hasAny(tokens, { first: window.first, next: tokenFrom(tokens, one.from) }, TOGETHER);
}

/** "Over de eerste drie jaren gaat het samen om …". */
const SOME_YEARS = /\b(?:twee|drie|vier|vijf|[2-5]) (?:jaar|jaren)\b/u;

/** "14,1 miljoen in mindering en 23,5 miljoen. Samen is dat 37,6 miljoen": what the amounts right before it make together. */
export function isSumOfBefore({ one: { from, annotation }, window }: AmountPlace, { others, tokens }: Unit): boolean {
  if (!hasAny(tokens, window, OF_SUM)) return false;
  const { min, unit } = annotation.amount;
  let sum = 0;
  let count = 0;
  for (const one of [...within(others, from - SUM_REACH, from)].reverse()) {
    if (one.annotation.type !== 'amount' || one.annotation.amount.unit !== unit) continue;
    sum += one.annotation.amount.min;
    count++;
    if (count > 1 && Math.abs(sum - min) < 1) return true;
    if (sum > min) return false;
  }
  return false;
}

/** How far before a sum, in characters, what it is of may begin. */
const SUM_REACH = 400;
const OF_SUM = new Set([...TOGETHER, ...SUMS, 'elkaar', 'totaal', 'totale', 'gezamenlijk']);

/** "231 miljoen in 2027, 278 in 2028 en 321 in 2029; samen is dat 830 miljoen": the sum is of no single year. */
export function isOfYears({ one, window }: AmountPlace, clause: ClauseReading, unit: Unit): boolean {
  const own = within(unit.others, unit.tokens[window.first]?.start ?? 0, unit.tokens[window.next - 1]?.end ?? 0);
  if (own.some(({ annotation }) => annotation.type === 'date')) return false;
  const years = new Set(
    amountPlaces(clause, unit)
      .filter((other) => other.one.from < one.from)
      .flatMap(({ times }) => (times ?? []).map(({ expression }) => JSON.stringify(expression))),
  );
  return years.size > 1;
}
