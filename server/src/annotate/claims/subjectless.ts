// Clauses without a subject of their own: items of lists that begin with a verb, and what stands right behind a label.
import type { ClaimIndex, FactCues } from './claimIndex';
import type { ClauseReading } from './clauseReading';
import { leadOf } from './lead';
import { firstTokens, hasPronoun, isVerb, STANDS_ALONE } from './pronouns';
import type { Unit } from './unit';
import { claimWords } from './words';

/** Words that begin a noun phrase: right behind the verb it is the subject. */
const DETERMINERS: ReadonlySet<string> = new Set(claimWords('subjectlessDeterminers'));
const OWN_SUBJECT_REACH = 8;

/** "**Transformatieplannen.** Indienen kan nog.": right behind the label that names it, and without a subject of its own. */
export function isBehindLabel(cues: FactCues, clause: ClauseReading, unit: Unit, index: ClaimIndex): boolean {
  const lead = leadOf(unit, index);
  return (
    lead !== undefined &&
    clause.from >= lead.to &&
    [...lead.terms].some(cues.isOwn) &&
    !/[\p{L}\p{N}]/u.test(unit.text.slice(lead.to, clause.from)) &&
    lacksSubject(clause, unit, index)
  );
}

/** "vervalt per 1 januari 2025", "in 2025 nog beschikbaar": an item that begins without a noun. */
export function lacksSubject(clause: ClauseReading, unit: Unit, index: ClaimIndex): boolean {
  const [first] = firstTokens(clause, 1);
  if (first === undefined) return false;
  const { kind, lower } = unit.tokens[first]!;
  const own = firstTokens(clause, OWN_SUBJECT_REACH);
  if (
    own.some(
      (at, place) =>
        isVerb(unit.tokens[at]!.lower, index) && DETERMINERS.has(unit.tokens[own[place + 1] ?? -1]?.lower ?? ''),
    )
  )
    return false;
  return (
    kind === 'number' ||
    isVerb(lower, index) ||
    STANDS_ALONE.has(lower) ||
    clause.predicates.some(({ tokens }) => tokens.includes(first)) ||
    hasPronoun(clause, unit, index)
  );
}
