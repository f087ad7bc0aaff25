// Fields of a form in one passage: "**Onderwerp:** stem in de ledenvergadering **Steller:** team Zorg **Voorstel:** vóór". What stands in two of them is not said together.
import type { Unit } from './unit';

/** A word with a capital and a colon, behind another word. */
const FIELD = /[\p{L}\p{N}] \p{Lu}\p{Ll}{3,}: /u;

/** Whether a match reaches from one field into the next. */
export function spansFields({ from, to }: { readonly from: number; readonly to: number }, { text }: Unit): boolean {
  const colon = text.indexOf(': ', from);
  return colon >= 0 && colon < to && FIELD.test(text.slice(from, to));
}
