// Clauses that borrow the subject of the one before them: "het kabinet steunt het IZA en verlengt het".
import type { Clause } from '../../dutch/clause';
import { finitenessOf } from '../../dutch/finite-forms';
import type { Token } from '../../dutch/tokens';

const JOINING: ReadonlySet<string> = new Set(['en', 'maar', 'of', 'noch']);

/** Whether a main clause that is joined to another begins with its verb. */
export function borrowsSubject(
  clause: Clause,
  tokens: readonly Token[],
): clause is Clause & { readonly joins: number } {
  if (clause.joins === undefined || clause.kind !== 'main') return false;
  const { first } = clause.runs[0]!;
  return JOINING.has(tokens[first]!.lower) && finitenessOf(tokens[first + 1]?.lower ?? '') === 'sure';
}
