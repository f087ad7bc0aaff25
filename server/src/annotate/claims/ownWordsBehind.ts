// "Dat gaat in 2025 in, schreven we in november": what the writer said before, with what says so behind it.
import type { Clause } from '../../dutch/clause';
import { isSaying } from '../../dutch/clause-verbs';
import { FIRST_PERSON } from '../../dutch/clause-words';
import type { Token } from '../../dutch/tokens';

/** What is asked of a sentence. */
interface ReadSentence {
  readonly clauses: readonly Clause[];
  readonly unit: { readonly tokens: readonly Token[] };
}

/** Index of the clause that says that the one at `at` is what we said ourselves; behind the last where there is none. */
export function ownWordsBehind(at: number, { clauses, unit: { tokens } }: ReadSentence): number {
  const next = clauses[at]!.reported ? clauses[at + 1] : undefined;
  if (next?.joins !== at) return clauses.length;
  const { first } = next.runs[0]!;
  return FIRST_PERSON.has(tokens[first + 1]?.lower ?? '') && isSaying(tokens[first]!.lower) ? at + 1 : clauses.length;
}
