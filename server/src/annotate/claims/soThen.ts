// A main clause in the past beside "toen": "Toen het werd getekend, deden twaalf koepels mee" tells how it was then.
import type { Clause } from '../../dutch/clause';

/** Whether a main clause has a clause with "toen" that says when it was so. */
export function isSoThen(at: number, clauses: readonly Clause[]): boolean {
  return clauses[at]!.kind === 'main' && clauses.some(({ parent, opener }) => parent === at && opener === 'toen');
}
