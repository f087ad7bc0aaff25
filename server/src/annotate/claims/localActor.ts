// Who acts is of one region or municipality: "het regionale kwaliteitsteam beoordeelt de plannen", "de eigen voortoets is gestopt".
import { DETERMINERS, PREPOSITIONS } from '../../dutch/clause-words';
import { finitenessOfToken } from '../../dutch/finite-forms';
import type { FactCues } from './claimIndex';
import type { ClauseReading } from './clauseReading';
import { isWord } from './phrase';
import { within, type Unit } from './unit';
import { claimWords } from './words';

/** Adjectives of what one region or municipality has. */
const LOCAL: ReadonlySet<string> = new Set(claimWords('localAdjectives'));
/** "Regionale partijen kunnen …": without an article they are those of any region. */
const PLURAL = /(?:en|s)$/;
/** How many characters behind the noun the term may stand that it is of. */
const OF_REACH = 30;

/**
 * Whether the subject of a clause is a noun with such an adjective that is no word for what the fact is about: "de regionale commissie beoordeelt de plannen", and not
 * "de regionale plannen worden beoordeeld". A subject stands in front, or right behind the verb.
 */
export function isLocalActor(cues: FactCues, { kind, runs: [run] }: ClauseReading, unit: Unit): boolean {
  if (!run) return false;
  const { tokens } = unit;
  for (let at = run.first; at < run.next; at++) {
    if (!LOCAL.has(tokens[at]!.lower)) continue;
    let start = at;
    while (start > run.first && isAdjective(start - 1, unit)) start--;
    if (start > run.first && DETERMINERS.has(tokens[start - 1]!.lower)) start--;
    let noun = at + 1;
    while (noun + 1 < run.next && isAdjective(noun, unit)) noun++;
    if (noun >= run.next || !isOfNoQuestion(noun, cues, unit) || (start === at && PLURAL.test(tokens[noun]!.lower)))
      continue;
    const before = tokens[start - 1];
    if (start === run.first || (kind === 'sub' && start === run.first + 1)) return true;
    if (before && start > run.first && finitenessOfToken(before) === 'sure') return true;
  }
  return false;
}

function isAdjective(at: number, { tokens }: Unit): boolean {
  const { kind, lower, text } = tokens[at]!;
  return kind === 'word' && text === lower && lower.length > 3 && lower.endsWith('e') && !DETERMINERS.has(lower);
}

/** A noun that is no term of the fact, nor a word for it. */
function isOfNoQuestion(at: number, { about, paraphrases }: FactCues, { tokens, terms }: Unit): boolean {
  const { kind, lower, start, end } = tokens[at]!;
  // "Het regionale geld uit de SPUK IZA".
  const to = PREPOSITIONS.has(tokens[at + 1]?.lower ?? '') ? end + OF_REACH : end;
  if (kind !== 'word' || within(terms, start, to).some(({ annotation }) => about.has(annotation.id))) return false;
  return !paraphrases.some(({ words }) =>
    words.some(({ alternatives }) => alternatives.some((one) => one.kind === 'word' && isWord(lower, one))),
  );
}
