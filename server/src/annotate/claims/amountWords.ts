// The words of an amount as something to hold phrases against: its own stretch, and what its sentence begins with.
import type { TokenRun } from '../../dutch/clause';
import type { AmountPlace } from './amountPlaces';
import type { FactCues } from './claimIndex';
import type { ClauseReading } from './clauseReading';
import { holdsAny, type PredicateUse, type Stretch } from './matchPhrase';
import type { Phrase } from './phrase';
import { tokenFrom, within, type Unit } from './unit';

/** Runs of tokens of a sentence. */
export function stretchOf(
  run: TokenRun,
  clause: ClauseReading,
  unit: Unit,
  runs: readonly TokenRun[] = run.next > run.first ? [run] : [],
): Stretch {
  let predicates: Stretch['predicates'] | undefined;
  return {
    tokens: unit.tokens,
    runs,
    // Asked for by few phrases, and then once: verbs need not be read for the others.
    get predicates() {
      return (predicates ??= clause.sentencePredicates.filter((use) => isAmong(use, runs)));
    },
    terms: runs.flatMap(({ first, next }) =>
      within(unit.terms, unit.tokens[first]?.start ?? 0, unit.tokens[next - 1]?.end ?? 0),
    ),
    negated: false,
    phrases: clause.sentence.phrases,
    words: clause.sentence.words,
  };
}

function isAmong({ tokens }: PredicateUse, runs: readonly TokenRun[]): boolean {
  for (const { first, next } of runs) for (const at of tokens) if (at >= first && at < next) return true;
  return false;
}

/** One of the needed phrases stands in a run. */
export function needIn(run: TokenRun, cues: FactCues, clause: ClauseReading, unit: Unit): boolean {
  if (run.next <= run.first || clause.sentence.phrases.firstOf(cues.needIds) < 0) return false;
  return holdsAny(cues.need, cues.needIds, stretchOf(run, clause, unit));
}

/**
 * The words of the amount, or those its sentence begins with, make it another question's. What takes one amount away from the fact leaves
 * the one beside it, and so does what stands behind a semicolon.
 */
export function isBarredHere(
  place: AmountPlace,
  { not, notIds, notHere, notHereIds }: FactCues,
  clause: ClauseReading,
  unit: Unit,
): boolean {
  if (isAnyBeside(place, notHere, notHereIds, clause, unit)) return true;
  if (clause.sentence.phrases.firstOf(notIds) < 0) return false;
  const own = upToSemicolon(place, unit);
  // "D5 en D6 samen 55 miljoen, waarvan 20 miljoen voor D5": what is said of the whole is not said of its part.
  const isPart = OF_WHICH.has(unit.tokens[place.window.first]?.lower ?? '');
  const runs = place.head && place.head.next <= own.first && !isPart ? [place.head, own] : [own];
  const stretch = stretchOf(own, clause, unit, runs);
  return holdsAny(not, notIds, stretch);
}

/**
 * The words of an amount up to a semicolon behind it, unless what follows goes on about it ("…; dat is onjuist"), or to what the writer
 * makes of it ("…, wat het belang van preventie onderstreept") or adds to it ("… (niet voor ons)").
 */
function upToSemicolon({ one, window: { first, next } }: AmountPlace, { tokens }: Unit): TokenRun {
  for (let at = tokenFrom(tokens, one.to); at < next; at++) {
    const { text } = tokens[at]!;
    const after = tokens[at + 1]?.lower ?? '';
    if ((text === ';' && !OF_IT.has(after)) || (text === ',' && ASIDES.has(after)) || text === '(')
      return { first, next: at };
  }
  return { first, next };
}

/** What opens what comes of an amount. */
const ASIDES: ReadonlySet<string> = new Set(['wat', 'waardoor', 'zodat', 'waarmee', 'waartoe', 'zoals']);

const OF_WHICH: ReadonlySet<string> = new Set(['waarvan', 'waaronder']);
const OF_IT: ReadonlySet<string> = new Set(['dat', 'dit', 'die', 'deze', 'het', 'daar', 'daarvan', 'waarvan']);

/** Any of some phrases stands in the words of the amount, or in those its sentence begins with. */
function isAnyBeside(
  { window, head }: AmountPlace,
  phrases: readonly Phrase[],
  ids: Int32Array,
  clause: ClauseReading,
  unit: Unit,
): boolean {
  if (clause.sentence.phrases.firstOf(ids) < 0) return false;
  return [window, head].some((run) => {
    // What another clause within it says, is not said of the amount.
    const runs = clause.runs
      .map(({ first, next }) => ({
        first: Math.max(first, run?.first ?? next),
        next: Math.min(next, run?.next ?? first),
      }))
      .filter(({ first, next }) => next > first);
    if (!run || runs.length === 0) return false;
    return holdsAny(phrases, ids, { ...stretchOf(run, clause, unit), runs });
  });
}
