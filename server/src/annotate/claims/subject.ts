// The subject of a clause: is it about the term of a fact, by name, by another word for it, or by what stands above it?
import { hasAny } from '../../dutch/tokens';
import { isAgent } from './agent';
import { isAskedAfter } from './asked';
import { isBarred, isLabelledOther, pointsAtBarred } from './barred';
import type { Claim } from './claim';
import type { ClaimIndex, FactCues } from './claimIndex';
import type { ClauseReading } from './clauseReading';
import { leadOf } from './lead';
import { matchPhrase, type Stretch } from './matchPhrase';
import { lastNamedBefore } from './mentions';
import { isOfSomeOther } from './ofAnother';
import { isListed, isOther, isOtherKind, isPerson, sentenceBefore } from './otherSubject';
import { stretchOfLayer } from './leaning';
import { isOfOne, isOfRival, isOfThing } from './ofThing';
import type { Phrase } from './phrase';
import { isPurposeOfOther } from './purpose';
import { isTitle, isTopic } from './topicPhrase';
import { firstTokens, hasPronoun, isVerb, opensWithAttribute, pointsOutright } from './pronouns';
import { isBehindLabel, lacksSubject } from './subjectless';
import { inReach, tokenFrom, within, type Placed, type Unit, type Words } from './unit';
import type { TermAnnotation } from '../annotation';
import { claimWords } from './words';

/** Terms that stand above a block and may be its subject: those of the heading, and of the words that introduce a list. */
export interface Above {
  readonly heading: readonly string[];
  readonly intro: readonly string[];
  /** Terms of the passage before, in order: what a pronoun at the start may stand for. */
  readonly previous: readonly string[];
  /** Terms named earlier in the draft, those named last at the end: what a word such as "de koepel" may stand for. */
  readonly earlier: readonly string[];
  /** The words right above a table; empty for anything else. */
  readonly caption: string;
  /** The lines that stand above, nearest first: what introduces, and headings. */
  readonly words: readonly Words[];
}

/** How the subject is known, and where it is named. */
export interface SubjectSource {
  readonly kind: Claim['subject'];
  /** Little says that the clause is about it: one common word says too little of it then. */
  readonly isWeak?: true;
  readonly from?: number;
  readonly to?: number;
}

/** Relative pronouns: the clause is about the word it hangs on. */
const RELATIVES: ReadonlySet<string> = new Set(['die', 'dat', 'welke', 'hetgeen', 'waarvan', 'waarin', 'waarmee']);
/** The subject of a clause as far as a fact is concerned, or undefined where the clause is about something else. */
export function subjectOf(
  cues: FactCues,
  clause: ClauseReading,
  unit: Unit,
  above: Above,
  index: ClaimIndex,
): SubjectSource | undefined {
  const own = inReach(unit.terms, clause, unit);
  const named = own.find((one) => isAbout(one, cues) && (cues.asksWho || !isOfThing(one, unit, index)));
  if (named) return { kind: 'named', from: named.from, to: named.to };
  const hasRival = own.some(({ annotation: { id }, from }) => cues.isRival(id) && !isListed(from, clause, unit));
  const inSentence = within(unit.terms, clause.sentence.from, clause.sentence.to).find(
    (one) => isAbout(one, cues) && !isOfThing(one, unit, index),
  );
  if (inSentence && !hasRival && leansOn(clause, inSentence, unit, index))
    return { kind: 'named', from: inSentence.from, to: inSentence.to };
  const before = lastNamedBefore(unit, clause.from, cues.isOwn) !== undefined;
  const fromAbove = above.heading.some(cues.isOwn) || above.intro.some(cues.isOwn);
  const fromBefore = !before && above.previous.some(cues.isOwn);
  // "De uitkeringen lopen af en gaan op in de SPUK AZWA": what is named only further on is not what they are.
  const isHere = inSentence !== undefined && (inSentence.from < clause.to || isTellingByItself(cues));
  const isNear = before || fromAbove || isHere || fromBefore;
  const isTitled = () => cues.cues.date?.side === 'to' && isTitle(cues, above);
  if (isNear || ((isTellingByItself(cues) || isTitled()) && !hasRival && above.earlier.some(cues.isOwn))) {
    const { stretch } = clause;
    for (const phrase of cues.paraphrases) {
      const match = matchPhrase(phrase, stretch, 'either');
      if (
        match &&
        // "De koepel tekende het HLO": what the clause names itself is what it is about.
        !hasRival &&
        !isAgent(match, unit) &&
        !isForOther(match, cues, clause, unit) &&
        !isOfRival(match, cues, unit, index) &&
        !isOtherCompound(match, phrase, cues, unit, index) &&
        !isOfSomeOther(match, unit) &&
        !isOfOne(match, unit) &&
        !(isPerson(match, unit) && isOther(cues, clause, unit, index)) &&
        (isNear || isDefinite(match, unit)) &&
        isLastOf(phrase.text, cues, clause, unit, above, index)
      )
        return weakIf(!(isNear || isTitled()) || isOfOther(match, unit), {
          kind: 'antecedent',
          from: match.from,
          to: match.to,
        });
    }
  }
  if (hasRival) return undefined;
  if (before && isByPronoun(cues, clause, unit, index) && isLastMentioned(cues, clause, unit))
    return weakIf(!pointsOutright(clause, unit, index), { kind: 'antecedent' });
  // "De beoogde startdatum is 1 januari": a time of what was named last.
  if (
    cues.fact.kind === 'date' &&
    own.length === 0 &&
    opensWithAttribute(clause, unit) &&
    !isOther(cues, clause, unit, index) &&
    (before ? isLastMentioned(cues, clause, unit) : fromBefore && isLastPassage(cues, clause, unit, above, index))
  )
    return { kind: 'antecedent' };
  // "Landelijk ten hoogste € 150 miljoen.": a sentence without a verb goes on about what was named last.
  if (before && own.length === 0 && clause.telling.tense === 'none' && isLastMentioned(cues, clause, unit))
    return { kind: 'antecedent', isWeak: true };
  if (fromBefore && isByPronoun(cues, clause, unit, index) && isLastPassage(cues, clause, unit, above, index))
    return { kind: 'antecedent', isWeak: true };
  if (!before && isOfHeading(cues, clause, unit, above, index) && isByPronoun(cues, clause, unit, index))
    return { kind: 'antecedent' };
  if (isTellingByItself(cues) && isAskedAfter(cues, clause, unit, above, index))
    return { kind: 'antecedent', isWeak: true };
  if (own.length === 0 && isTellingByItself(cues) && isBehindLabel(cues, clause, unit, index))
    return { kind: 'antecedent', isWeak: true };
  if (isTellingByItself(cues) && isByPronoun(cues, clause, unit, index) && isByWord(cues, clause, unit, above, index))
    return weakIf(!pointsOutright(clause, unit, index), { kind: 'antecedent' });
  if (own.some(({ annotation: { id } }) => cues.mentions.has(id)) && isLabelled(cues, clause, unit, index))
    return { kind: 'antecedent' };
  if (unit.kind === 'tableCell') return above.intro.some(cues.isOwn) ? { kind: 'above' } : undefined;
  if (unit.kind !== 'listItem' || !lacksSubject(clause, unit, index) || isOther(cues, clause, unit, index))
    return undefined;
  if (above.intro.some(cues.isOwn)) return { kind: 'above' };
  return own.length === 0 && above.intro.length === 0 && above.heading.some(cues.isOwn) ? { kind: 'above' } : undefined;
}

/** A pronoun of the clause stands for what was named, and for nothing else. */
function isByPronoun(cues: FactCues, clause: ClauseReading, unit: Unit, index: ClaimIndex): boolean {
  // "Wij hebben geen contracten die doorlopen": a relative stands for a word of its own sentence.
  if (clause.kind === 'sub' && clause.opener === 'die') return false;
  return hasPronoun(clause, unit, index) && !isOther(cues, clause, unit, index);
}

/** A number or a date may be of anything; a state by itself is telling enough to look further up for what it is of. */
function isTellingByItself({ fact: { kind } }: FactCues): boolean {
  return kind === 'state' || kind === 'event';
}

/** "HLO: ook de VNG heeft getekend": the label that opens the passage names it, the clause somebody who acts in it. */
function isLabelled(cues: FactCues, clause: ClauseReading, unit: Unit, index: ClaimIndex): boolean {
  const lead = leadOf(unit, index);
  if (!lead || clause.from < lead.to || ![...lead.terms].some(cues.isOwn)) return false;
  return isLastMentioned(cues, clause, unit);
}

/** The subject of the clause for a fact, unless the sentence has a word that makes it another claim. */
export function subjectFor(
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
    !isBarred(cues, sentence, stretch) &&
    !isLabelledOther(cues, clause, unit, index) &&
    !pointsAtBarred(cues, clause, unit, above, index)
    ? subject
    : undefined;
}

function isAbout({ annotation }: Placed<TermAnnotation>, cues: FactCues): boolean {
  return cues.about.has(annotation.id);
}

/** A clause without the name that is still about it: a relative clause, one that shares its subject, or one with a pronoun. */
function leansOn(clause: ClauseReading, name: Placed<TermAnnotation>, unit: Unit, index: ClaimIndex): boolean {
  const opener = clause.opener ?? '';
  if (clause.kind === 'sub' && RELATIVES.has(opener) && name.to <= clause.from) return !isSaid(clause, unit);
  // "Regio's krijgen tot 2030 de tijd om de basisfunctionaliteiten te regelen": what it is for is what it is about.
  if (
    name.from >= clause.to &&
    unit.text
      .slice(clause.to, clause.to + 4)
      .trimStart()
      .startsWith('om ')
  )
    return true;
  // "Voor het HLO geldt dat de koepel onder voorbehoud heeft getekend".
  if (clause.kind === 'sub' && opener === 'dat' && name.to <= clause.from && isTopic(name, unit)) return true;
  if (clause.joins && name.to <= clause.from && startsWithVerb(clause, unit, index)) return true;
  // "om", "door … te": no subject of its own.
  if (clause.kind === 'sub' && (opener === 'om' || opener === 'te' || opener === 'door' || opener === 'zonder'))
    return true;
  if (clause.kind === 'parenthesis') return true;
  return (name.from < clause.from && hasPronoun(clause, unit, index)) || clause.predicates.length === 0;
}

/** "Vandaar dat Oudemeer de vacature heeft ingetrokken": a conjunction, behind a word that no relative clause hangs on. */
function isSaid(clause: ClauseReading, { tokens }: Unit): boolean {
  return clause.opener === 'dat' && tokens[(clause.runs[0]?.first ?? 0) - 1]?.lower === 'vandaar';
}

/** "… en vervalt per 2025": nothing but a conjunction or adverb stands before the verb, so the subject is the one before. */
function startsWithVerb(clause: ClauseReading, unit: Unit, index: ClaimIndex): boolean {
  const [first, second] = firstTokens(clause, 2).map((at) => unit.tokens[at]!.lower);
  return [first, second].some((word) => word !== undefined && isVerb(word, index));
}

/**
 * Another word for the subject in the sentence of a number, where the term itself stands further up: "landelijk is het regionale deel
 * € 235 miljoen". What a number of that size is of, its own words tell.
 */
export function farSubject(
  cues: FactCues,
  clause: ClauseReading,
  unit: Unit,
  above: Above,
  index: ClaimIndex,
  sentence: Stretch,
): SubjectSource | undefined {
  const { from, to } = clause.sentence;
  const isNamedBefore = lastNamedBefore(unit, from, cues.isOwn) !== undefined;
  if (!isNamedBefore && !above.earlier.some(cues.isOwn)) return undefined;
  if (within(unit.terms, from, to).some(cues.namesRival)) return undefined;
  for (const phrase of cues.paraphrases) {
    const match = matchPhrase(phrase, sentence, 'either');
    if (!match || (cues.need.length === 0 && !isDefinite(match, unit))) continue;
    if (isLastOf(phrase.text, cues, clause, unit, above, index))
      return { kind: 'antecedent', from: match.from, to: match.to };
  }
  return undefined;
}

/** "Het akkoord ligt er op hoofdlijnen. Onze vereniging moet het nog bekrachtigen": the sentence before has a word for what was named further up. */
function isByWord(cues: FactCues, clause: ClauseReading, unit: Unit, above: Above, index: ClaimIndex): boolean {
  const { isOwn } = cues;
  const { from } = clause.sentence;
  if (!above.earlier.some(isOwn) && !standsAbove(cues, above) && !lastNamedBefore(unit, from, isOwn)) return false;
  const sentence = sentenceBefore(clause.sentence, unit, index);
  if (!sentence || sentence.phrases.firstOf(cues.paraphraseIds) < 0) return false;
  const stretch = stretchOfLayer({ unit, sentence }, index);
  if (stretch.terms.some(cues.namesRival)) return false;
  return cues.paraphrases.some((phrase) => {
    const match = matchPhrase(phrase, stretch, 'either');
    return (
      match !== undefined &&
      isDefinite(match, unit) &&
      !isOtherCompound(match, phrase, cues, unit, index) &&
      !isAgent(match, unit) &&
      isLastOf(phrase.text, cues, clause, unit, above, index)
    );
  });
}

/** Of the terms that share a word for them, the fact's own was named last; none named in the unit leaves it to what stands above. */
function isLastOf(
  text: string,
  cues: FactCues,
  clause: ClauseReading,
  unit: Unit,
  above: Above,
  index: ClaimIndex,
): boolean {
  const sharing = index.paraphrased.get(text);
  const isThing = isTellingByItself(cues) && index.things.has(text);
  const shares = (id: string) => (sharing?.has(id) === true || cues.about.has(id)) && !(isThing && index.isActor(id));
  const named = lastNamedBefore(unit, clause.from, shares);
  // "**SPUK AZWA.** Daarin gaan de SPUK IZA en het GALA-geld op. De regeling …": the label says what all is about.
  const lead = leadOf(unit, index);
  if (lead && named && clause.from >= lead.to && [...lead.terms].some(shares)) return [...lead.terms].some(cues.isOwn);
  if (named) return isAbout(named, cues);
  const last =
    above.previous.findLast(shares) ?? (standsAbove(cues, above) ? undefined : above.earlier.findLast(shares));
  return last === undefined || cues.about.has(last);
}

function weakIf(isWeak: boolean, subject: SubjectSource): SubjectSource {
  return isWeak ? { ...subject, isWeak: true } : subject;
}

/** "Het zorgakkoord" for "akkoord": a compound that by itself stands for other terms, and not for those of the fact. */
export function isOtherCompound(
  { from }: { readonly from: number },
  { words: [sought, ...more] }: Phrase,
  cues: FactCues,
  { tokens }: Unit,
  index: ClaimIndex,
): boolean {
  const at = tokenFrom(tokens, from);
  const word = tokens[at]?.lower ?? '';
  // "De minima-regeling": the last part of another name.
  if (tokens[at - 1]?.text === '-' && /^[a-z]{4,}$/.test(tokens[at - 2]?.text ?? '')) return true;
  if (more.length > 0 || !sought?.alternatives.every((one) => one.kind === 'word' && !one.forms.has(word)))
    return false;
  if (isOtherKind(word)) return true;
  const others = index.paraphrased.get(word);
  return others !== undefined && ![...cues.about].some((id) => others.has(id));
}

/** Words before a noun by which it is another than the one that was spoken of. */
const OTHERS: ReadonlySet<string> = new Set(claimWords('subjectOthers'));

/** "De algemene uitkering", "19 specifieke uitkeringen", "uw bijdrage". */
function isOfOther({ from }: { readonly from: number }, { tokens }: Unit): boolean {
  const before = tokens[tokenFrom(tokens, from) - 1];
  return before !== undefined && (before.kind === 'number' || OTHERS.has(before.lower));
}

/** Words that make a noun the one that was spoken of. */
const DEFINITE: ReadonlySet<string> = new Set('de het deze dit die dat haar hun zijn'.split(' '));
/** Words that say which one is meant, so that it is another: "het geld voor de zomerschool". */
const NARROWING: ReadonlySet<string> = new Set('voor van uit in om'.split(' '));
/** Names of all that need no article: "gemeenten stapten uit". */
const GENERIC: ReadonlySet<string> = new Set(['gemeenten', 'leden', 'partijen', 'huisartsen']);

/** "De koepel", "dit akkoord": what was named further up, by words that can stand for it alone. */
export function isDefinite({ from, to }: { readonly from: number; readonly to: number }, { tokens }: Unit): boolean {
  const first = tokenFrom(tokens, from);
  if (first >= tokens.length || NARROWING.has(tokens[tokenFrom(tokens, to)]?.lower ?? '')) return false;
  if (GENERIC.has(tokens[first]!.lower)) return true;
  return [1, 2].some((back) => DEFINITE.has(tokens[first - back]?.lower ?? ''));
}

const THERE: ReadonlySet<string> = new Set(['daar', 'hier', 'er', 'waar']);

/** "De middelen voor klimaat zijn verlengd": those for something that the question has no word for. */
function isForOther({ to }: { readonly to: number }, cues: FactCues, { runs }: ClauseReading, unit: Unit): boolean {
  const at = tokenFrom(unit.tokens, to);
  // "Wie een plan heeft, kan daar nog geld voor krijgen".
  if (hasAny(unit.tokens, { first: runs[0]!.first, next: at }, THERE)) return false;
  return unit.tokens[at]?.lower === 'voor' && isPurposeOfOther(at, runs.at(-1)!.next, cues, unit);
}

/** A heading or an opening line names it: it goes before what was named further up. */
function standsAbove({ about }: FactCues, { heading, intro }: Above): boolean {
  return heading.some((id) => about.has(id)) || intro.some((id) => about.has(id));
}

/** Nothing was named before in this passage, and in the one before the fact's own came last. */
function isLastPassage(cues: FactCues, clause: ClauseReading, unit: Unit, above: Above, index: ClaimIndex): boolean {
  if (lastNamedBefore(unit, clause.from, (id) => index.subjects.has(id))) return false;
  const last = above.previous.findLast(cues.isEither);
  return last !== undefined && cues.about.has(last);
}

/** "Is het AZWA al definitief?", and below it "De VNG moet het nog bekrachtigen": the heading names it, and nothing since another. */
function isOfHeading(
  cues: FactCues,
  { from, kind }: ClauseReading,
  unit: Unit,
  above: Above,
  index: ClaimIndex,
): boolean {
  const { isRival: isOther } = cues;
  const isAsked = isTellingByItself(cues) || (cues.fact.kind === 'date' && kind === 'main');
  if (!isAsked || !above.heading.some((id) => cues.about.has(id) && !index.isActor(id))) return false;
  return above.previous.length === 0 && !above.heading.some(isOther) && !lastNamedBefore(unit, from, isOther);
}

/** Of all subjects named before, the fact's own comes last. */
function isLastMentioned(cues: FactCues, clause: ClauseReading, unit: Unit): boolean {
  const last = lastNamedBefore(unit, clause.from, cues.isEither);
  return last !== undefined && isAbout(last, cues);
}
