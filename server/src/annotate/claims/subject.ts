// The subject of a clause: is it about the term of a fact, by name, by another word for it, or by what stands above it?
import type { Claim } from './claim';
import type { ClaimIndex, FactCues } from './claimIndex';
import type { ClauseReading } from './clauseReading';
import { matchPhrase } from './matchPhrase';
import { inReach, within, type Placed, type Unit } from './unit';
import type { TermAnnotation } from '../annotation';

/** Terms that stand above a block and may be its subject: those of the heading, and of the words that introduce a list. */
export interface Above {
  readonly heading: readonly string[];
  readonly intro: readonly string[];
}

/** How the subject is known, and where it is named. */
export interface SubjectSource {
  readonly kind: Claim['subject'];
  readonly from?: number;
  readonly to?: number;
}

/** Words that point back to what the sentence before was about. */
const POINTERS: ReadonlySet<string> = new Set([
  'deze',
  'dit',
  'die',
  'dat',
  'hij',
  'zij',
  'ze',
  'het',
  'daarmee',
  'daarvan',
  'daarvoor',
  'hiervan',
  'hiervoor',
  'hiermee',
]);
/** How many tokens from the start of a clause a pointer may stand. */
const POINTER_REACH = 4;

/** The subject of a clause as far as a fact is concerned, or undefined where the clause is about something else. */
export function subjectOf(
  cues: FactCues,
  clause: ClauseReading,
  unit: Unit,
  above: Above,
  index: ClaimIndex,
): SubjectSource | undefined {
  const own = inReach(unit.terms, clause, unit);
  const named = own.find((one) => isAbout(one, cues));
  if (named) return { kind: 'named', from: named.from, to: named.to };
  const hasRival = own.some(({ annotation: { id } }) => index.subjects.has(id) && !cues.mentions.has(id));
  const inSentence = within(unit.terms, clause.sentence.from, clause.sentence.to).find((one) => isAbout(one, cues));
  if (inSentence && !hasRival) return { kind: 'named', from: inSentence.from, to: inSentence.to };
  const before = unit.terms.some((one) => isAbout(one, cues) && one.to <= clause.from);
  const fromAbove = above.heading.some((id) => cues.about.has(id)) || above.intro.some((id) => cues.about.has(id));
  if (before || fromAbove || inSentence) {
    const stretch = {
      tokens: unit.tokens,
      runs: clause.runs,
      predicates: clause.predicates,
      terms: own,
      negated: clause.negated,
    };
    for (const phrase of cues.paraphrases) {
      const match = matchPhrase(phrase, stretch, 'either');
      if (match) return { kind: 'antecedent', from: match.from, to: match.to };
    }
  }
  if (hasRival) return undefined;
  if (before && pointsBack(clause, unit) && isLastMentioned(cues, clause, unit, index)) return { kind: 'antecedent' };
  if (unit.kind !== 'listItem' && unit.kind !== 'tableCell') return undefined;
  if (above.intro.some((id) => cues.about.has(id))) return { kind: 'above' };
  return own.length === 0 && above.intro.length === 0 && above.heading.some((id) => cues.about.has(id))
    ? { kind: 'above' }
    : undefined;
}

function isAbout({ annotation }: Placed<TermAnnotation>, cues: FactCues): boolean {
  return cues.about.has(annotation.id);
}

function pointsBack(clause: ClauseReading, unit: Unit): boolean {
  const run = clause.runs[0];
  if (!run) return false;
  for (let at = run.first; at < Math.min(run.next, run.first + POINTER_REACH); at++) {
    if (POINTERS.has(unit.tokens[at]!.lower)) return true;
  }
  return false;
}

/** Of all subjects named before, the fact's own comes last. */
function isLastMentioned(cues: FactCues, clause: ClauseReading, unit: Unit, index: ClaimIndex): boolean {
  for (let at = unit.terms.length - 1; at >= 0; at--) {
    const one = unit.terms[at]!;
    if (one.to <= clause.from && index.subjects.has(one.annotation.id)) return isAbout(one, cues);
  }
  return false;
}
