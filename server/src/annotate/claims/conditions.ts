// Conditions: whether what a clause says holds only if something else does, or only once it does.
import type { Clause } from '../../dutch/clause';
import { finitenessOf } from '../../dutch/finite-forms';
import { hasAny, hasAnyIn, type Token } from '../../dutch/tokens';
import { claimWords } from './words';

/** Under a condition itself, or what follows from one: "mocht de vergadering het afwijzen, dan doen gemeenten niet mee". */
export function isConditional(
  clause: Clause,
  at: number,
  clauses: readonly Clause[],
  tokens: readonly Token[],
): boolean {
  // "Ongeacht of gemeenten meedoen".
  const first = clause.runs[0]?.first ?? 0;
  if (isWhatever(first, tokens) || isWhatever(first - 1, tokens)) return true;
  if (clause.conditional) return !isRole(clause, clauses, tokens) && !isAsItStands(clause, tokens);
  if (isOnlyIf(clause, tokens) || isThen(clause, at, clauses, tokens)) return true;
  return (
    clause.kind === 'main' &&
    clauses.some(
      (other) =>
        other.conditional &&
        other.kind === 'sub' &&
        other.parent === at &&
        !isRole(other, clauses, tokens) &&
        !NO_CONDITION.has(other.opener ?? '') &&
        !hasAnyIn(tokens, other.runs, COUNTED) &&
        !countsIn(other, tokens) &&
        !isOfNext(other, clause, tokens) &&
        !isReserve(other, tokens),
    )
  );
}

function isWhatever(at: number, tokens: readonly Token[]): boolean {
  return tokens[at]?.lower === 'ongeacht' && tokens[at + 1]?.lower === 'of';
}

/** "Zolang het kabinet-Schoof er nog zit, …", "zolang het AZWA niet is ondertekend, …": it says that it is so still, or not yet. */
function isAsItStands({ opener, runs: [run] }: Clause, tokens: readonly Token[]): boolean {
  if (opener !== 'zolang' || !run || POINTS.has(tokens[run.first + 1]?.lower ?? '')) return false;
  let next = run.first;
  while (next < run.next && tokens[next]!.text !== ',') next++;
  return hasAny(tokens, { first: run.first, next }, STILL);
}

const STILL: ReadonlySet<string> = new Set(claimWords('conditionsStill'));
/** What was said before: that is told there. */
const POINTS: ReadonlySet<string> = new Set(['dat', 'dit', 'daar', 'daarover', 'zij', 'ze']);

/** "De VNG tekent onder het voorbehoud dat haar leden instemmen": she signs, and with what reserve is part of it. */
function isReserve({ opener, runs }: Clause, tokens: readonly Token[]): boolean {
  return opener === 'dat' && /^voor(?:behoud|waarde)$/.test(tokens[(runs[0]?.first ?? 0) - 1]?.lower ?? '');
}

/** "De regeling verschijnt medio 2026, zodra zij er is informeren wij u": the condition is of what comes behind it. */
function isOfNext(condition: Clause, { end }: Clause, tokens: readonly Token[]): boolean {
  return condition.start >= end && condition.runs.some((run) => isInverted(run, tokens));
}

/** "Mocht de uitkering worden beëindigd, dan vervalt …": what "dan" goes on with hangs on the condition before it. */
function isThen({ kind, runs }: Clause, at: number, clauses: readonly Clause[], tokens: readonly Token[]): boolean {
  if (kind !== 'main' || tokens[runs[0]?.first ?? 0]?.lower !== 'dan') return false;
  const before = clauses.slice(0, at).findLast(({ conditional }) => conditional);
  return (
    before !== undefined &&
    !NO_CONDITION.has(before.opener ?? '') &&
    !hasAnyIn(tokens, before.runs, COUNTED) &&
    !countsIn(before, tokens)
  );
}

/** Words before "als" that leave it a condition. */
const ONLY: ReadonlySet<string> = new Set(['alleen', 'slechts', 'enkel', 'uitsluitend']);
const IFS: ReadonlySet<string> = new Set(['als', 'indien', 'wanneer', 'mits']);

/** "Alleen als er geld komt, …": a condition that its opener does not open. */
function isOnlyIf({ runs }: Clause, tokens: readonly Token[]): boolean {
  const first = runs[0]?.first ?? 0;
  return ONLY.has(tokens[first]?.lower ?? '') && IFS.has(tokens[first + 1]?.lower ?? '');
}

/** Words behind "als" by which it opens a clause. */
const SUBJECT_WORDS: ReadonlySet<string> = new Set(claimWords('conditionsSubjectWords'));

/** "Als compensatie is € 110 miljoen toegezegd": nothing hangs on it, and it opens with a bare noun. */
function isRole({ opener, runs }: Clause, clauses: readonly Clause[], tokens: readonly Token[]): boolean {
  if (opener !== 'als') return false;
  const first = runs[0]?.first ?? 0;
  const next = tokens[first + 1];
  if (next?.kind !== 'word' || next.text !== next.lower || SUBJECT_WORDS.has(next.lower)) return false;
  if ([1, 2].some((back) => TAKES_ROLE.has(tokens[first - back]?.lower ?? ''))) return true;
  return !clauses.some(({ kind }) => kind === 'main') || runs.some((run) => isInverted(run, tokens));
}

/** "Nog steeds geldt als voornemen dat …". */
const TAKES_ROLE: ReadonlySet<string> = new Set(claimWords('conditionsTakesRole'));

/** "Als tegemoetkoming keert het Rijk …": a verb with its subject behind it has something else in front. */
function isInverted({ first, next }: Clause['runs'][number], tokens: readonly Token[]): boolean {
  for (let at = first + 2; at + 1 < next; at++)
    if (isFiniteBefore(at + 1, tokens) && SUBJECT_WORDS.has(tokens[at + 1]!.lower)) return true;
  return false;
}

/** "Zodra zij er is maakt hij …", "zodra zij er is informeren wij …": a plural stands between a verb and its subject. */
function isFiniteBefore(next: number, tokens: readonly Token[]): boolean {
  const { lower } = tokens[next - 1]!;
  if (finitenessOf(lower) === 'sure') return true;
  return lower.endsWith('en') && WE.has(tokens[next]!.lower) && finitenessOf(tokens[next - 2]!.lower) === 'sure';
}

const WE: ReadonlySet<string> = new Set(['wij', 'we']);

/** "Als het IZA-geld wordt meegeteld": how a sum is made up, on which it does not hang. */
const COUNTED: ReadonlySet<string> = new Set(claimWords('conditionsCounted'));

/** "Tellen we het IZA-deel mee, dan …": the same with the verb in front. */
const COUNTS: ReadonlySet<string> = new Set(claimWords('conditionsCounts'));
const COUNTED_IN: ReadonlySet<string> = new Set(['mee', 'erbij', 'op']);

function countsIn({ runs }: Clause, tokens: readonly Token[]): boolean {
  const [run] = runs;
  return (
    run !== undefined && COUNTS.has(tokens[run.first]!.lower) && COUNTED_IN.has(tokens[lastWord(run, tokens)]!.lower)
  );
}

function lastWord({ first, next }: Clause['runs'][number], tokens: readonly Token[]): number {
  let at = next - 1;
  while (at > first && tokens[at]!.kind === 'mark') at--;
  return at;
}

/** "Zolang" and "tenzij" say how things stand now; what follows from them is said outright. */
const NO_CONDITION: ReadonlySet<string> = new Set(['zolang', 'totdat', 'tot', 'tenzij', 'mits']);
