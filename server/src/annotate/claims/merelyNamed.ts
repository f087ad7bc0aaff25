// One word that only names what a question is about: "de oploop waar het om draait, is 675 miljoen" does not say that it goes on.
import type { ClauseReading } from './clauseReading';
import type { FactCues, PhraseEntry } from './claimIndex';
import type { PhraseMatch } from './matchPhrase';
import { tokenFrom, within, type Unit } from './unit';

const DETERMINERS: ReadonlySet<string> = new Set(['de', 'het', 'die', 'dat', 'deze', 'dit']);

/** Whether the one word of a phrase only names what is asked after, or something of another. */
export function saysNothing(
  role: PhraseEntry['role'],
  match: PhraseMatch,
  cues: FactCues,
  clause: ClauseReading,
  unit: Unit,
): boolean {
  return role === 'answer' ? isMerelyNamed(match, clause, unit) : isOfOtherParty(match, cues, unit);
}

/** Whether the one word of a phrase is a noun in a heading ("Totstandkoming en bekrachtiging"), or one that is spoken of beside an amount. */
function isMerelyNamed({ from, noun }: PhraseMatch, clause: ClauseReading, unit: Unit): boolean {
  if (noun && unit.kind === 'heading') return true;
  const at = tokenFrom(unit.tokens, from);
  const before = unit.tokens[at - 1];
  // "Onderwerp: beoordeling van plannen", "De terugval na 2028.": a title, of a few words without a verb.
  const [{ first, next } = { first: 0, next: 0 }] = clause.runs;
  if (clause.telling.tense === 'none' && next - first <= LONGEST_TITLE && !isTerm(from, unit)) {
    if (noun || /.ing(?:en)?$/.test(unit.tokens[at]?.lower ?? '')) return true;
    if (at - first <= 1 && DETERMINERS.has(before?.lower ?? '')) return true;
  }
  if (!noun && !DETERMINERS.has(before?.lower ?? '')) return false;
  if (unit.kind === 'tableCell') return true;
  const { sentence } = clause;
  return within(unit.others, sentence.from, sentence.to).some(({ annotation }) => annotation.type === 'amount');
}

/** So many tokens a title has at most. */
const LONGEST_TITLE = 9;

function isTerm(at: number, { terms }: Unit): boolean {
  return terms.some(({ from, to }) => from <= at && at < to);
}

const OF: ReadonlySet<string> = new Set(['van', 'door']);

/** "Door het besluit van de VNG vervalt …": the one word of a phrase is of a party that the question is not about. */
function isOfOtherParty({ to, verbal }: PhraseMatch, { about, mentions }: FactCues, { tokens, terms }: Unit): boolean {
  let at = tokenFrom(tokens, to);
  if (verbal === true || !OF.has(tokens[at]?.lower ?? '')) return false;
  if (DETERMINERS.has(tokens[++at]?.lower ?? '')) at++;
  const start = tokens[at]?.start;
  return terms.some(({ from, annotation: { id } }) => from === start && !about.has(id) && !mentions.has(id));
}
