// "Wist u dat": a question that tells what it asks.
import type { Clause } from '../../dutch/clause';
import type { Token } from '../../dutch/tokens';

/** "Wist u dat de leden hebben ingestemd?" tells it. */
export function isKnown({ parent }: Clause, clauses: readonly Clause[], tokens: readonly Token[]): boolean {
  if (parent === undefined) return false;
  const [run] = clauses[parent]!.runs;
  return run !== undefined && KNOWN.has(tokens[run.first]!.lower) && YOU.has(tokens[run.first + 1]?.lower ?? '');
}

const KNOWN: ReadonlySet<string> = new Set(['wist', 'wisten', 'weet']);
const YOU: ReadonlySet<string> = new Set(['je', 'u', 'jij', 'jullie']);
