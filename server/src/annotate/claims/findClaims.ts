// Finding claims in a block: each clause against the cues of the facts that its words may answer.
import { isInside } from '../../dutch/quotes';
import type { Claim } from './claim';
import type { ClaimIndex, FactCues, PhraseEntry } from './claimIndex';
import { readClauses, type ClauseReading, type Reach } from './clauseReading';
import { isElsewhere, isLocal } from './locality';
import { matchPhrase, type PhraseMatch, type Stretch } from './matchPhrase';
import { subjectOf, type Above, type SubjectSource } from './subject';
import { inReach, type Unit } from './unit';
import { amountValues, countValues, dateValues, eventValue, type FoundValue } from './values';

/** The claims of the units of a block. A pure function of their text, what stands above it, and the knowledge. Sorted by place. */
export function findClaims(units: readonly Unit[], above: Above, index: ClaimIndex): Claim[] {
  if (index.subjects.size === 0) return [];
  const claims: Claim[] = [];
  let { previous } = above;
  for (const unit of units) {
    const here = { ...above, previous };
    if (unit.terms.length > 0) previous = unit.terms.map(({ annotation }) => annotation.id);
    if (!mayClaim(unit, here, index)) continue;
    for (const clause of readClauses(unit, index.verbs)) claims.push(...claimsOfClause(clause, unit, here, index));
  }
  return claims.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A unit without a subject in it or above it says nothing about any fact. */
function mayClaim(unit: Unit, above: Above, index: ClaimIndex): boolean {
  if (unit.terms.some(({ annotation }) => index.subjects.has(annotation.id))) return true;
  return above.heading.length > 0 || above.intro.length > 0 || above.previous.length > 0;
}

interface Candidate {
  readonly claim: Claim;
  readonly weight: number;
}

function claimsOfClause(clause: ClauseReading, unit: Unit, above: Above, index: ClaimIndex): Claim[] {
  const stretch = stretchOf(clause, clause, unit);
  const sentence = stretchOf(clause.sentence, clause, unit);
  const found: Candidate[] = [];
  for (const [cues, entries] of entriesFor(clause, stretch, unit, index)) {
    const values = phraseValues(cues, entries, clause, unit, stretch);
    if (values.length === 0 || (!cues.cues.local && isElsewhere(clause, unit))) continue;
    const subject = subjectFor(cues, clause, unit, above, index, sentence, stretch);
    if (!subject) continue;
    for (const value of values)
      add(found, cues, clause, unit, subject, value.spansSubject ? withSubject(value, subject, clause) : value);
  }
  for (const cues of numberFacts(clause, unit, above, index)) {
    const subject = subjectFor(cues, clause, unit, above, index, sentence, stretch);
    if (!subject) continue;
    for (const value of numberValues(cues, clause, unit, sentence, index))
      add(found, cues, clause, unit, subject, value);
  }
  return withoutRivals(found);
}

function add(
  found: Candidate[],
  cues: FactCues,
  clause: ClauseReading,
  unit: Unit,
  subject: SubjectSource,
  value: FoundValue,
): void {
  if (value.to > unit.ownFrom) found.push({ claim: toClaim(cues, clause, unit, subject, value), weight: value.words });
}

/** The subject of the clause for a fact, unless the sentence has a word that makes it another claim. */
function subjectFor(
  cues: FactCues,
  clause: ClauseReading,
  unit: Unit,
  above: Above,
  index: ClaimIndex,
  sentence: Stretch,
  stretch: Stretch,
): SubjectSource | undefined {
  const subject = subjectOf(cues, clause, unit, above, index);
  return subject &&
    !cues.not.some((phrase) => matchPhrase(phrase, sentence, 'either')) &&
    !cues.notHere.some((phrase) => matchPhrase(phrase, stretch, 'either'))
    ? subject
    : undefined;
}

/** The phrases that a clause has a key word of, by fact. */
function entriesFor(
  clause: ClauseReading,
  stretch: Stretch,
  unit: Unit,
  index: ClaimIndex,
): Map<FactCues, PhraseEntry[]> {
  const keys = new Set<string>();
  for (const { group, lemma } of clause.predicates) {
    keys.add(lemma);
    if (group !== undefined) keys.add(group);
  }
  for (const { first, next } of clause.runs) {
    for (let at = first; at < next; at++) {
      const token = unit.tokens[at]!;
      if (token.kind !== 'mark') for (const key of index.wordKeys(token.lower)) keys.add(key);
    }
  }
  for (const { annotation } of stretch.terms) keys.add(`@${annotation.id}`);
  const entries = new Map<FactCues, PhraseEntry[]>();
  for (const key of keys) {
    for (const entry of index.byKey.get(key) ?? []) {
      const list = entries.get(entry.cues);
      if (list) list.push(entry);
      else entries.set(entry.cues, [entry]);
    }
  }
  return entries;
}

type PhraseValue = FoundValue & { readonly spansSubject: boolean };

/** The answer that the phrases of one fact find in a clause. */
function phraseValues(
  cues: FactCues,
  entries: readonly PhraseEntry[],
  clause: ClauseReading,
  unit: Unit,
  stretch: Stretch,
): PhraseValue[] {
  const answers: { match: PhraseMatch; slug: string }[] = [];
  let event: PhraseMatch | undefined;
  let date: PhraseMatch | undefined;
  for (const { phrase, role, slug } of entries) {
    const match = matchPhrase(phrase, stretch, role === 'event' ? 'either' : 'asWritten');
    if (!match) continue;
    if (role === 'answer') answers.push({ match, slug });
    else if (role === 'event') event = longer(event, match);
    else date = longer(date, match);
  }
  const answer = oneAnswer(answers);
  if (answer)
    return [
      { value: { type: 'state', slug: answer.slug, denied: answer.match.denied }, ...answer.match, spansSubject: true },
    ];
  const value = event && eventValue(cues, clause, unit, event);
  if (value) return [{ ...value, spansSubject: true }];
  if (date) return dateValues(cues, clause, unit).map((found) => ({ ...found, spansSubject: false }));
  return [];
}

function longer(a: PhraseMatch | undefined, b: PhraseMatch): PhraseMatch {
  return a && a.words >= b.words ? a : b;
}

/** Of several answers the one with the most words; two that are as telling and differ are no clear answer. */
function oneAnswer(
  found: readonly { match: PhraseMatch; slug: string }[],
): { match: PhraseMatch; slug: string } | undefined {
  let best: { match: PhraseMatch; slug: string } | undefined;
  let tied = false;
  for (const one of found) {
    if (!best || one.match.words > best.match.words) {
      best = one;
      tied = false;
    } else if (one.match.words === best.match.words && one.slug !== best.slug) tied = true;
  }
  return tied ? undefined : best;
}

/** Facts with a number for an answer whose subject the sentence, what came before it, or what stands above it names. */
function numberFacts(clause: ClauseReading, unit: Unit, above: Above, index: ClaimIndex): Set<FactCues> {
  const facts = new Set<FactCues>();
  if (!clause.hasNumber) return facts;
  const collect = (id: string) => {
    for (const cues of index.numbersOf.get(id) ?? []) facts.add(cues);
  };
  for (const { annotation, to } of unit.terms) {
    if (to > clause.sentence.to) break;
    collect(annotation.id);
  }
  above.heading.forEach(collect);
  above.intro.forEach(collect);
  return facts;
}

function numberValues(
  cues: FactCues,
  clause: ClauseReading,
  unit: Unit,
  sentence: Stretch,
  index: ClaimIndex,
): FoundValue[] {
  if (cues.counted.length === 0)
    return !cues.cues.local && isLocal(clause, unit) ? [] : amountValues(cues, clause, unit, index);
  const isNeeded = cues.need.length === 0 || cues.need.some((phrase) => matchPhrase(phrase, sentence, 'either'));
  return isNeeded ? countValues(cues, clause, unit) : [];
}

/** The words of the claim with its subject, where that is named in the clause itself. */
function withSubject<T extends FoundValue>(found: T, subject: SubjectSource, clause: ClauseReading): T {
  if (subject.from === undefined || subject.to === undefined || subject.from < clause.from || subject.to > clause.to)
    return found;
  return { ...found, from: Math.min(found.from, subject.from), to: Math.max(found.to, subject.to) };
}

/** Tokens of a clause, or of its whole sentence, as something to hold phrases against. */
function stretchOf(reach: Reach, clause: ClauseReading, unit: Unit): Stretch {
  return {
    tokens: unit.tokens,
    runs: reach.runs,
    predicates: reach === clause ? clause.predicates : clause.sentencePredicates,
    terms: inReach(unit.terms, reach, unit),
    negated: clause.negated,
  };
}

function toClaim(
  { fact }: FactCues,
  clause: ClauseReading,
  unit: Unit,
  subject: SubjectSource,
  found: FoundValue,
): Claim {
  const own = found.value.type === 'date' || found.value.type === 'event' ? found.value.date : undefined;
  const times = (reach: Reach) =>
    inReach(unit.others, reach, unit).flatMap(({ annotation }) =>
      annotation.type === 'date' && annotation.timex !== own ? [annotation.timex] : [],
    );
  const near = times(clause);
  return {
    fact: fact.id,
    kind: fact.kind,
    value: found.value,
    ...unit.source(found.from, found.to),
    passage: unit.passage,
    from: Math.max(0, found.from - unit.ownFrom),
    to: Math.max(1, found.to - unit.ownFrom),
    sentenceFrom: Math.max(0, clause.sentence.from - unit.ownFrom),
    sentenceTo: Math.max(1, clause.sentence.to - unit.ownFrom),
    telling: {
      ...clause.telling,
      planned: clause.planned,
      quoted: unit.quoted || isInside(unit.quotes, found.from, found.to),
    },
    times: found.times ?? near,
    sentenceTimes: found.times ? [] : times(clause.sentence).filter((timex) => !near.includes(timex)),
    subject: subject.kind,
  };
}

/** Of one fact only the most telling claim of a clause stays; numbers stay apart. */
function withoutRivals(found: readonly Candidate[]): Claim[] {
  const best = new Map<string, Candidate>();
  for (const one of found) {
    const { fact, value, start } = one.claim;
    const key = value.type === 'state' || value.type === 'event' ? fact : `${fact}:${start}`;
    const other = best.get(key);
    if (!other || one.weight > other.weight) best.set(key, one);
  }
  return [...best.values()].map(({ claim }) => claim);
}
