// What waits for something else: it is not so yet ("De VNG keert pas terug als …"), or refused ("weigert om gemeenten te laten meebeslissen").
import type { Clause, TokenRun } from '../../dutch/clause';
import type { ClauseVerbs } from '../../dutch/find-verbs';
import { REFUSALS } from '../../dutch/refusals';
import { hasAnyIn, type Token } from '../../dutch/tokens';
import { claimWords } from './words';

/** What must come first: "pas als", "pas nadat". */
const FIRST_OPENERS: ReadonlySet<string> = new Set('als wanneer zodra nadat indien'.split(' '));
/** Words right before such an opener by which it must. */
const ONLY_THEN: ReadonlySet<string> = new Set(['pas', 'eerst']);

/**
 * Whether a clause says what is not so yet: "De VNG keert pas terug als …", "Pas als …, keert de VNG terug", "niet eerder dan wanneer".
 * Who comes back once something is settled is not there now, "pas" or not: "Zodra dat geregeld is, schuift de VNG weer aan".
 */
export function isOnlyOnce(
  at: number,
  clauses: readonly Clause[],
  tokens: readonly Token[],
  { verbs }: ClauseVerbs,
): boolean {
  const clause = clauses[at]!;
  if (clause.kind !== 'main') return false;
  const first = firstOf(at, clauses);
  if (first) {
    if (ONLY_THEN.has(tokens[first.runs[0]!.first - 1]?.lower ?? '')) return true;
    if (clause.runs.some((run) => hasOnly(run, tokens)) || (isMet(first, tokens) && verbs.some(isReturn))) return true;
  }
  const start = clauses[at - 1]?.runs[0]?.first ?? -1;
  return ONLY_THEN.has(tokens[start]?.lower ?? '') && FIRST_OPENERS.has(tokens[start + 1]?.lower ?? '');
}

/** The clause that tells what must come first. */
function firstOf(at: number, clauses: readonly Clause[]): Clause | undefined {
  for (const one of clauses)
    if (one.kind === 'sub' && one.parent === at && FIRST_OPENERS.has(one.opener ?? '')) return one;
  return undefined;
}

function hasOnly({ first, next }: TokenRun, tokens: readonly Token[]): boolean {
  for (let at = first; at < next; at++) {
    const { lower } = tokens[at]!;
    if (lower === 'pas' || (lower === 'eerder' && tokens[at - 1]?.lower === 'niet')) return true;
    // "Bekrachtiging vindt eerst plaats nadat …", and not "Wij gaan eerst praten als …".
    if (lower === 'eerst' && at >= next - 2) return true;
  }
  return false;
}

/** "… aan de voorwaarden is voldaan": it tells of what has been done by then. */
function isMet({ runs }: Clause, tokens: readonly Token[]): boolean {
  return hasAnyIn(tokens, runs, DONE);
}

const DONE: ReadonlySet<string> = new Set(claimWords('onlyOnceDone'));

/** Verbs of coming back to what one left: "terugkeren", "weer deelnemen"; what flows or is paid back never left so. */
const RETURN = /^(?:hervatten|terugkeren|weer (?:deelnemen|meedoen|aanschuiven|instappen|tafel \w+))$/;

function isReturn({ lemma, shape }: ClauseVerbs['verbs'][number]): boolean {
  return shape !== 'noun' && shape !== 'attributive' && RETURN.test(lemma);
}

/** "VWS weigert om zeggenschap over te dragen": what hangs on a refusal is not so. */
export function isRefused({ opener, parent }: Clause, clauses: readonly Clause[], tokens: readonly Token[]): boolean {
  if (opener !== 'om' || parent === undefined) return false;
  for (const { first, next } of clauses[parent]!.runs) {
    for (let at = first; at < next; at++)
      if (REFUSALS.has(tokens[at]!.lower)) {
        if (tokens[at - 1]?.lower !== 'niet') return true;
        break;
      }
  }
  return false;
}
