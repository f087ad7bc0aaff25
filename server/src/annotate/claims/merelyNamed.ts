// One word that only names what a question is about: "de oploop waar het om draait, is 675 miljoen" does not say that it goes on.
import type { ClauseReading } from './clauseReading';
import type { PhraseMatch } from './matchPhrase';
import { tokenFrom, within, type Unit } from './unit';

const DETERMINERS: ReadonlySet<string> = new Set(['de', 'het', 'die', 'dat', 'deze', 'dit']);

/** Whether the one word of a phrase is a noun in a heading ("Totstandkoming en bekrachtiging"), or one that is spoken of beside an amount. */
export function isMerelyNamed({ from, noun }: PhraseMatch, clause: ClauseReading, unit: Unit): boolean {
  if (noun && unit.kind === 'heading') return true;
  const before = unit.tokens[tokenFrom(unit.tokens, from) - 1];
  if (!noun && !DETERMINERS.has(before?.lower ?? '')) return false;
  if (unit.kind === 'tableCell') return true;
  const { sentence } = clause;
  return within(unit.others, sentence.from, sentence.to).some(({ annotation }) => annotation.type === 'amount');
}
