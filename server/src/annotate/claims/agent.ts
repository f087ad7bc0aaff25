// Who does what a clause tells, by "door": no subject of it.
import { hasAny } from '../../dutch/tokens';
import { tokenFrom, type Unit } from './unit';

/** How many words may stand between "door" and who does it: "door alle dertien partijen". */
const AGENT_REACH = 3;

/** What goes through something, and does nothing: "er is een streep gezet door de oploop". */
const LINES: ReadonlySet<string> = new Set(['streep', 'kruis', 'haal']);
const LINE_REACH = 4;

/** "Door de partijen ondertekend": who does it, and not what it is done to. */
export function isAgent({ from }: { readonly from: number }, { tokens }: Unit): boolean {
  const at = tokenFrom(tokens, from);
  for (let back = at - 1; back >= Math.max(0, at - AGENT_REACH); back--) {
    if (tokens[back]!.kind === 'mark') return false;
    if (tokens[back]!.lower === 'door')
      return !hasAny(tokens, { first: Math.max(0, back - LINE_REACH), next: back }, LINES);
  }
  return false;
}
