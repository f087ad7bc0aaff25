// Finding claims in a block: each clause against the cues of the facts that its words may answer.
import { factsWith } from './amountKeys';
import { datesAsked, mayAnswerWithDate } from './askedDate';
import { add, withoutRivals, type Candidate } from './candidates';
import type { Claim } from './claim';
import { isToldBefore } from './dateThen';
import { placeOf, spanOf } from './claimPlace';
import type { ClaimIndex, FactCues, PhraseEntry } from './claimIndex';
import { entriesFor, inOrder } from './clauseKeys';
import { readClauses, readSentences, type ClauseReading, type SentenceReach } from './clauseReading';
import { halfSubject } from './halves';
import { layersOf, type Layer } from './leaning';
import { hasKnownDate, knownDates, type Counted } from './knownDates';
import { factsOnDay, isToldByDay } from './knownDays';
import { isElsewhere, isOfPlace } from './locality';
import { isOfAnother } from './ofAnother';
import { isNoAnswer } from './noAnswer';
import { isOfPaper } from './ofDraft';
import { longer, matchPhrase, oneAnswer, type PhraseMatch, type Stretch } from './matchPhrase';
import type { PhraseSet } from './phraseSet';
import { numberFacts, numbersInClause, unitsIn } from './numbers';
import { isInStory, isStory } from './story';
import { spokenBefore, spokenSubject, type Spoken } from './spoken';
import { hasDay, isBarePronoun } from './barePronoun';
import { isBarred } from './barred';
import { hasOwnSubject, newSubject } from './otherSubject';
import { subjectFor, type Above, type SubjectSource } from './subject';
import type { Unit } from './unit';
import { namedSubject, WideStretch, wideSubject } from './wide';
import { tellSupposed } from './supposed';
import { asHistory, isAskedFor, tellByOthers, wished } from './toldByOthers';
import { isOfYearAbove } from './yearAbove';
import { toldAcross } from './across';
import { saysNothing } from './merelyNamed';
import { dateValues, eventValue, type FoundValue } from './values';

/** The claims of the units of a block. A pure function of their text, what stands above it, and the knowledge. Sorted by place. */
export function findClaims(units: readonly Unit[], above: Above, index: ClaimIndex): Claim[] {
  if (index.subjects.size === 0) return [];
  const claims: Claim[] = [];
  const names = new Set([...above.heading, ...above.intro, ...above.earlier]);
  let { previous } = above;
  for (const unit of units) {
    const here = { ...above, previous };
    if (unit.terms.length > 0) previous = lastNamed(unit);
    const start = claims.length;
    claimsOfUnit(unit, here, names, index, claims);
    for (let at = claims.length - 1; at >= start; at--)
      if (isOfYearAbove(claims[at]!, unit, above)) claims.splice(at, 1);
    if (unit.column === 'before') for (let at = start; at < claims.length; at++) claims[at] = asHistory(claims[at]!);
    if (claims.length > start && isAskedFor(unit, above))
      for (let at = start; at < claims.length; at++) claims[at] = wished(claims[at]!);
  }
  return claims.length < 2 ? claims : claims.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Ids of the terms of a unit, each once, in the order in which they were named last. */
function lastNamed({ terms }: Unit): string[] {
  const ids = new Set<string>();
  for (let at = terms.length - 1; at >= 0; at--) ids.add(terms[at]!.annotation.id);
  return [...ids].reverse();
}

/** Clauses are read only of sentences whose words may answer a question about a term that is named in them, before or above them: most do not. */
function claimsOfUnit(unit: Unit, above: Above, names: ReadonlySet<string>, index: ClaimIndex, claims: Claim[]): void {
  const near = new Set(above.previous);
  // Of prose, what stands above is the subject only by another word for it.
  const reach: Subjects = { near, above: names };
  let phrasesBefore: PhraseSet | undefined;
  if (unit.kind === 'listItem' || unit.kind === 'tableCell')
    for (const ids of [above.heading, above.intro]) for (const id of ids) near.add(id);
  // Right below its heading a pronoun may stand for what that names.
  else if (above.previous.length === 0) for (const id of above.heading) near.add(id);
  let named = 0;
  let before = NO_TERMS;
  let toldBefore = NO_TERMS;
  const sentences = readSentences(unit, index);
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at]!;
    for (; named < unit.terms.length && unit.terms[named]!.from < sentence.to; named++)
      near.add(unit.terms[named]!.annotation.id);
    const spoken = sentence.phrases.size === 0 ? undefined : spokenBefore(at, sentences, unit, above, index);
    const onDay = factsOnDay(sentence, unit, index);
    const entries = entriesNear(sentence, phrasesBefore, reach, spoken, onDay, before, index);
    phrasesBefore = sentence.phrases;
    const units = unitsIn(sentence, unit);
    const layers = units.size === 0 ? NO_LAYERS : layersOf(at, sentences, unit, above.words, index);
    const counts = numberFacts(sentence, sentences[at - 1], unit, units, near, layers, above, index);
    const isDated = hasKnownDate(sentence, unit, index) || mayAnswerWithDate(at, sentences, unit, above);
    const counted: Counted = { here: new Set(), before, told: new Set(), toldBefore };
    before = counted.here;
    toldBefore = counted.told;
    if (entries.length === 0 && counts.length === 0 && !isDated) continue;
    const clauses = readClauses(sentence, unit, index);
    const wide = clauses.length > 0 && entries.some(isWide) ? new WideStretch(clauses, unit) : undefined;
    const start = claims.length;
    for (const clause of clauses)
      for (const found of claimsOfClause(
        clause,
        unit,
        above,
        index,
        entries,
        counts,
        layers,
        wide,
        spoken,
        isDated,
        counted,
      )) {
        const claim = toldAcross(found, clause, clauses, unit);
        if (!claims.slice(start).some((one) => isSame(one, claim)) && !isToldBefore(claim, claims.at(-1)))
          claims.push(isInStory(claim, sentence, sentences[at - 1], unit, index) ? asHistory(claim) : claim);
      }
    if (claims.length === start) continue;
    tellByOthers(claims, start, sentence, sentences[at + 1], unit);
    tellSupposed(claims, start, at, sentences, unit, above);
  }
}

const NO_TERMS: ReadonlySet<string> = new Set();

/** An amount that was the answer of its fact at some time: so surely that one is meant. */
function isKnown({ value }: FoundValue, cues: FactCues, index: ClaimIndex): boolean {
  return value.type === 'amount' && factsWith(value.amount, index).includes(cues);
}

function isWide({ phrase }: PhraseEntry): boolean {
  return phrase.wide;
}

function isLeaning({ phrase }: PhraseEntry): boolean {
  return phrase.leaning;
}

/** Clauses that each have a key of one wide phrase say its answer together. */
function isSame(a: Claim, b: Claim): boolean {
  return a.fact === b.fact && a.value.type === b.value.type && a.from === b.from && a.to === b.to;
}

/** The phrases that a sentence may hold about terms that are near, in the order of the facts. */
function entriesNear(
  { phrases }: SentenceReach,
  phrasesBefore: PhraseSet | undefined,
  subjects: Subjects,
  spoken: Spoken | undefined,
  onDay: ReadonlySet<FactCues>,
  counted: ReadonlySet<string>,
  index: ClaimIndex,
): readonly PhraseEntry[] {
  if (phrases.size === 0) return NO_ENTRIES;
  const named: FactCues[] = [];
  for (const id of phrases.ids) {
    for (const cues of index.namedBy[id] ?? NO_FACTS) named.push(cues);
    for (const { cues, ids, said } of index.halvesBy[id] ?? NO_HALVES)
      if (isAmong(ids, subjects.near) || (said && phrasesBefore?.has(said))) named.push(cues);
  }
  return index.entries.near(
    phrases.ids,
    named,
    (cues) =>
      spoken?.has(cues) === true ||
      onDay.has(cues) ||
      (cues.fact.kind === 'date' && counted.has(cues.fact.term)) ||
      isNear(cues, subjects, phrases, phrasesBefore),
  );
}

function isAmong(ids: ReadonlySet<string>, near: ReadonlySet<string>): boolean {
  for (const id of ids) if (near.has(id)) return true;
  return false;
}

/** Terms that a clause may be about: those named in its unit or just before, and those that stand above. */
interface Subjects {
  readonly near: ReadonlySet<string>;
  readonly above: ReadonlySet<string>;
}

/** Whether `subjectOf` may find that a clause of a sentence with these phrases is about the terms of a fact, which it does not name. */
function isNear(
  { about, paraphraseIds }: FactCues,
  { near, above }: Subjects,
  phrases: PhraseSet,
  phrasesBefore: PhraseSet | undefined,
): boolean {
  let isAbove = false;
  for (const id of about) {
    if (near.has(id)) return true;
    isAbove ||= above.has(id);
  }
  return isAbove && (phrases.firstOf(paraphraseIds) >= 0 || (phrasesBefore?.firstOf(paraphraseIds) ?? -1) >= 0);
}

const NO_FACTS: readonly FactCues[] = [];
const NO_ENTRIES: readonly PhraseEntry[] = [];
const NO_HALVES: readonly never[] = [];
const NO_CLAIMS: readonly Claim[] = [];
const NO_LAYERS: readonly Layer[] = [];

function claimsOfClause(
  clause: ClauseReading,
  unit: Unit,
  above: Above,
  index: ClaimIndex,
  near: readonly PhraseEntry[],
  counts: readonly FactCues[],
  layers: readonly Layer[],
  wide: Stretch | undefined,
  spoken: Spoken | undefined,
  isDated: boolean,
  counted: Counted,
): readonly Claim[] {
  const asked = entriesFor(near, clause);
  if (asked.length === 0 && counts.length === 0 && !isDated) return NO_CLAIMS;
  const { stretch, whole: sentence } = clause;
  const found: Candidate[] = [];
  let elsewhere: boolean | undefined;
  const answers: { cues: FactCues; subject: SubjectSource; values: readonly PhraseValue[] }[] = [];
  for (const { cues, entries } of asked) {
    const telling = entries.some(isLeaning) ? entries.filter((entry) => !isLeaning(entry)) : entries;
    let values = phraseValues(cues, telling, clause, unit, index, stretch, wide);
    if ((values.length === 0 && telling === entries) || (isOfPlace(cues) && (elsewhere ??= isElsewhere(clause, unit))))
      continue;
    if (isOfAnother(cues, clause, unit, index) || isOfPaper(cues, clause, unit, above)) continue;
    let subject = values.length === 0 ? undefined : subjectFor(cues, clause, unit, above, index, sentence, stretch);
    if (!subject || subject.isWeak) {
      const dated = values.find(({ value }) => value.type === 'event' && value.date);
      if (dated && isToldByDay(cues, clause, unit, index, sentence, stretch, above, dated))
        subject = { kind: 'antecedent' };
    }
    if (!subject && !isBarred(cues, sentence, stretch)) {
      const spread = entries.filter(isWide);
      const apart = spread.length > 0 ? phraseValues(cues, spread, clause, unit, index, stretch, wide) : [];
      if (apart.length > 0) subject = wideSubject(cues, clause, unit, above);
      if (subject) values = apart;
      else if (cues.named.length > 0) {
        subject = namedSubject(cues, clause, unit, above, sentence, stretch, index);
        if (!subject && spoken) {
          subject = spokenSubject(cues, clause, unit, spoken, index);
          if (subject) values = phraseValues(cues, entries, clause, unit, index, stretch, wide);
        }
        if (!subject && values.length > 0) subject = halfSubject(cues, clause, unit, above, sentence, index);
      }
      if (!subject && spread.length > 0) {
        const say = spread.filter(({ phrase }) => phrase.naming);
        values = phraseValues(cues, say, clause, unit, index, stretch, wide);
        subject = { kind: 'named' };
      }
    }
    // "Het plafond is 352.973.325 euro. Aanvragen kan tot en met 30 april": a date beside an amount that is known is of what the amount is of.
    if (
      !subject &&
      cues.fact.kind === 'date' &&
      values.every(({ value }) => value.type === 'date' && value.date.granularity !== 'year') &&
      counted.before.has(cues.fact.term) &&
      !isBarred(cues, sentence, stretch) &&
      !hasOwnSubject(cues, clause.sentence, unit, index)
    )
      subject = { kind: 'antecedent' };
    if (subject && subject.kind !== 'named')
      values = values.filter(({ telling, noun, value }) => telling > 1 || noun !== true || value.type !== 'state');
    if (subject && (subject.isWeak || isBarePronoun(subject, clause, unit)))
      values = values.filter(({ telling, value }) => telling > 1 || (!subject.isWeak && hasDay(value)));
    // "Een kabinet moet er nog komen", below a question about the accord: something new is what the clause is about.
    if (subject?.kind === 'antecedent' && subject.from === undefined && values.length > 0) {
      const front = newSubject(cues, clause, unit, index);
      if (front !== undefined) values = values.filter(({ from }) => from < front);
    }
    if (subject && values.length > 0) answers.push({ cues, subject, values });
  }
  for (const { cues, subject, values } of inOrder(answers, clause, unit, index)) {
    for (const id of cues.about) if (!index.isActor(id)) counted.told.add(id);
    for (const value of values) add(found, cues, clause, unit, subject, spanOf(value, subject, clause, unit));
  }
  if (counts.length > 0)
    for (const { cues, subject, value } of numbersInClause({
      clause,
      unit,
      above,
      index,
      layers,
      counts,
      sentence,
      stretch,
    })) {
      add(found, cues, clause, unit, subject, value);
      if (isKnown(value, cues, index)) counted.here.add(cues.fact.term);
    }
  if (isDated && !(elsewhere ??= isElsewhere(clause, unit)))
    for (const { cues, subject, value } of knownDates(
      { clause, unit, above, index, sentence, stretch, counted },
      new Set(answers.map(({ cues }) => cues)),
    ))
      add(found, cues, clause, unit, subject, value);
  if (isDated && found.length === 0)
    for (const { cues, subject, value } of datesAsked(clause, unit, above, index))
      add(found, cues, clause, unit, subject, value);
  return found.length < 2 ? found.map(({ claim }) => claim) : withoutRivals(found);
}

type PhraseValue = FoundValue & {
  readonly spansSubject: boolean;
  /** How many words of the text say it. */
  readonly telling: number;
  /** Its predicate is there as a noun only. */
  readonly noun?: boolean;
};

/** The answer that the phrases of one fact find in a clause. */
function phraseValues(
  cues: FactCues,
  entries: readonly PhraseEntry[],
  clause: ClauseReading,
  unit: Unit,
  index: ClaimIndex,
  stretch: Stretch,
  wide: Stretch | undefined,
): PhraseValue[] {
  const answers: { match: PhraseMatch; slug: string }[] = [];
  let event: PhraseMatch | undefined;
  let pending: PhraseMatch | undefined;
  let date: PhraseMatch | undefined;
  let isPoint = false;
  let isOnlyPoint = true;
  let isDenied = true;
  const isEnd = cues.cues.date?.side === 'to';
  for (const { phrase, role, slug } of entries) {
    const polarity = role === 'event' || (isEnd && role === 'date') ? 'either' : 'asWritten';
    const match =
      matchPhrase(phrase, stretch, polarity) ?? (phrase.wide && wide && matchPhrase(phrase, wide, polarity));
    if (!match || isNoAnswer(match, phrase, clause, unit, index)) continue;
    if (match.words === 1 && saysNothing(role, match, cues, clause, unit)) continue;
    // "Op 2 december, waarin door de leden wordt besloten": what is being done has not been done.
    if (role === 'answer' && slug === cues.cues.event?.done && clause.passive && clause.telling.tense === 'present')
      continue;
    if (role === 'answer') answers.push({ match, slug });
    else if (role === 'event')
      event = { ...longer(event, match), verbal: event?.verbal === true || match.verbal === true };
    else if (role === 'pending') pending = isStory(match, unit) ? pending : longer(pending, match);
    else {
      date = longer(date, match);
      isDenied &&= match.denied && phrase.negative !== true;
      isPoint ||= role === 'point';
      isOnlyPoint &&= role === 'point';
    }
  }
  const answer = oneAnswer(answers);
  const value = event && eventValue(cues, clause, unit, event);
  // A moment says more than a state: it can be checked.
  const isDated = value?.value.type === 'event' && value.value.date !== undefined;
  const notYet = cues.cues.event?.notYet;
  // "Het ligt er sinds juli, tekenen komt nog": the day of another clause.
  const isOwn = isDated && value!.from >= clause.from;
  if (pending && notYet !== undefined && !isOwn && pending.words >= (answer?.match.words ?? 0))
    return [
      {
        value: { type: 'event', phase: 'notYet', slug: notYet },
        ...pending,
        spansSubject: true,
        telling: pending.words,
      },
    ];
  if (answer && (!isDated || (!isOwn && answer.match.words >= event!.words)))
    return [
      {
        value: { type: 'state', slug: answer.slug, denied: answer.match.denied },
        ...answer.match,
        ...placeOf(answer, answers),
        spansSubject: true,
        telling: answer.match.words,
      },
    ];
  if (event && value) return [{ ...value, spansSubject: true, telling: event.words }];
  if (date) {
    const { from, to, words: telling } = date;
    // "31 maart 2027 | aanvragen sluit": the day heads the row, the words that say of what stand in the cell.
    return dateValues(cues, clause, unit, { isPoint, isOnlyPoint, isDenied }).flatMap((found) => {
      const isHead = found.to <= unit.ownFrom;
      if (isHead && isEnd && !isPoint) return [];
      return [{ ...found, ...(isHead ? { from, to } : {}), spansSubject: false, telling }];
    });
  }
  return [];
}
