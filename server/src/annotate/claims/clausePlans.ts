// Whether the verbs and words of a clause tell a plan rather than what is so.
import type { ClauseVerbs } from '../../dutch/find-verbs';
import { Hint } from './hints';

/** A clause that tells a plan or an aim, of which the clause that hangs on it says what is to come. */
export function plans({ hints, found }: { readonly hints: number; readonly found: ClauseVerbs }): boolean {
  return found.planned || (hints & (Hint.Planned | Hint.Aim)) !== 0;
}

/** Modal verbs that say what is not yet so. */
export const MODALS: ReadonlySet<string> = new Set(['moeten', 'willen', 'kunnen', 'mogen', 'dreigen']);
/** What may be done may be done now. */
const ALLOWS: ReadonlySet<string> = new Set(['kunnen', 'mogen']);

/** "Voordat de VNG het bekrachtigt, …": what other things come before is still to come. */
export const COMES_AFTER: ReadonlySet<string> = new Set(['voordat', 'alvorens']);

export function isPlanned(hints: number, { planned, modal }: ClauseVerbs): boolean {
  return planned || (modal !== undefined && MODALS.has(modal) && !ALLOWS.has(modal)) || (hints & Hint.Planned) !== 0;
}
