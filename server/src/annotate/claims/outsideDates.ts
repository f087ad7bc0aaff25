// The verbs of a clause without the nouns that are part of a date.
import type { ClauseVerbs, VerbUse } from '../../dutch/find-verbs';
import type { Token } from '../../dutch/tokens';
import type { Placed } from './unit';

/** "Begin deze maand" begins nothing, "eind 2026" ends nothing: the nouns of dates are no predicates. */
export function outsideDates(found: ClauseVerbs, tokens: readonly Token[], others: readonly Placed[]): ClauseVerbs {
  if (others.length === 0) return found;
  for (const use of found.verbs)
    if (isInDate(use, tokens, others))
      return { ...found, verbs: found.verbs.filter((one) => !isInDate(one, tokens, others)) };
  return found;
}

function isInDate({ shape, tokens: [at] }: VerbUse, tokens: readonly Token[], others: readonly Placed[]): boolean {
  if (shape !== 'noun') return false;
  const { start } = tokens[at!]!;
  for (const { annotation, from, to } of others)
    if (annotation.type === 'date' && from <= start && start < to) return true;
  return false;
}
