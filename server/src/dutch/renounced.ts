// "De koepel heeft van ondertekening afgezien", "ziet van deelname af", "onthoudt zich van ondertekening": what stands behind "van" is not done.
import type { ClauseView } from './clause-view';

const RENOUNCES: ReadonlySet<string> = new Set(
  'afgezien afzien afziet afzag afzagen onthoudt onthouden onthield onthielden'.split(' '),
);
const APART: ReadonlySet<string> = new Set(['ziet', 'zien', 'zag', 'zagen']);
/** How far behind "van" the noun may stand: "van de beoogde ondertekening". */
const REACH = 3;

/** Indices of the tokens between which a noun is what somebody renounces; undefined where nobody does. */
export function renouncedIn(view: ClauseView): { readonly first: number; readonly last: number } | undefined {
  let renounces = false;
  let from: number | undefined;
  for (let place = 0; place < view.length; place++) {
    const word = view.word(place);
    renounces ||= RENOUNCES.has(word) || (APART.has(word) && view.lastBehind(place, 'af') !== undefined);
    // "Afgezien van de ondertekening" leaves it out of account.
    if (word === 'van' && view.word(place - 1) !== 'afgezien') from ??= place;
  }
  if (!renounces || from === undefined) return undefined;
  return { first: view.index(from), last: view.index(Math.min(view.length - 1, from + REACH)) };
}
