// What else a clause or a sentence may be about: another subject, by which a pronoun is not the one that was named.
import { finitenessOf } from '../../dutch/finite-forms';
import { hasAny } from '../../dutch/tokens';
import type { ClaimIndex, FactCues } from './claimIndex';
import { countSentencesBefore, readSentences, type ClauseReading, type SentenceReach } from './clauseReading';
import { isWord } from './phrase';
import { isVerb } from './pronouns';
import { tokenFrom, within, type Unit } from './unit';

const OWN_SUBJECT_REACH = 8;

/** Words that open a sentence with a subject of its own. */
const OPENS_SUBJECT: ReadonlySet<string> = new Set('de het een onze ons deze elke iedere'.split(' '));

/** Pronouns that stand for what has just acted. */
const PERSONS: ReadonlySet<string> = new Set(['zij', 'ze', 'hij', 'die']);

/** Whether words are a pronoun of who has just acted. */
export function isPerson({ from, to }: { readonly from: number; readonly to: number }, { text }: Unit): boolean {
  return PERSONS.has(text.slice(from, to).toLowerCase());
}

const THAT: ReadonlySet<string> = new Set(['dat', 'dit']);
const WOULD: ReadonlySet<string> = new Set(['zou', 'zouden', 'dreigde', 'dreigden']);

/** "De overeenkomst eindigt in december. Zij kan …": the sentence right before is about something else, and so is the pronoun. */
export function isOther(cues: FactCues, clause: ClauseReading, unit: Unit, index: ClaimIndex): boolean {
  const { sentence } = clause;
  // "11 procent is niet uitgegeven; dat vloeit terug": it stands for what stands before the semicolon.
  const semicolon = sentence.from + unit.text.slice(sentence.from, clause.from).lastIndexOf(';');
  if (semicolon > sentence.from && !names(cues, sentence.from, semicolon, unit)) return true;
  // "De coördinator vertrekt: zij is per 1 maart weg".
  const isSame = PERSONS.has(unit.tokens[clause.runs[0]!.first]!.lower) && clause.from > sentence.from;
  if (isSame && hasOwnSubject(cues, sentence, unit, index)) return true;
  const before = sentenceBefore(sentence, unit, index);
  if (before === undefined) return false;
  // "De uitkering zou stoppen. Dat is niet doorgegaan": it stands for what was to happen.
  if (
    clause.negated &&
    THAT.has(unit.tokens[clause.runs[0]!.first]!.lower) &&
    hasAny(unit.tokens, before.runs[0]!, WOULD)
  )
    return true;
  // "De wijkteams werken zoals het akkoord het wil. Zij bereikten 1.480 inwoners": those who did it.
  const isWho = clause.from === sentence.from && THEY.has(unit.tokens[clause.runs[0]!.first]!.lower);
  if (isWho && (opensWithOwn(cues, before, unit, index) || endsWithName(before, unit))) return true;
  return hasOwnSubject(cues, before, unit, index) || bringsOwn(cues, before, unit);
}

const THEY: ReadonlySet<string> = new Set(['zij', 'ze']);

/** What a sentence opens with, up to its verb, has no term and no word for the subject. */
function opensWithOwn(cues: FactCues, sentence: SentenceReach, unit: Unit, index: ClaimIndex): boolean {
  return ownFront(cues, sentence, unit, index) !== undefined;
}

const ANY: ReadonlySet<string> = new Set(['een', 'elke', 'iedere']);
/** How far behind "er" it may stand. */
const NEW_REACH = 6;

/**
 * "Een kabinet moet er nog komen", "Er moet nog een projectleider komen": the clause is about something that was not spoken of. What is
 * read in front of the offset that is given, or of the clause at all, may be of something else; undefined where nothing is new.
 */
export function newSubject(cues: FactCues, clause: ClauseReading, unit: Unit, index: ClaimIndex): number | undefined {
  const { tokens } = unit;
  const [{ first, next } = { first: 0, next: 0 }] = clause.runs;
  if (ANY.has(tokens[first]?.lower ?? '')) return ownFront(cues, clause, unit, index);
  if (tokens[first]?.lower !== 'er') return undefined;
  for (let at = first + 2; at < Math.min(next - 1, first + NEW_REACH); at++) {
    if (tokens[at]!.lower !== 'een') continue;
    // A word that the question does not look for, behind an adjective or not.
    const noun = tokens[tokens[at + 1]!.lower.endsWith('e') && at + 2 < next ? at + 2 : at + 1]!;
    return index.wordKeys(noun).some((key) => index.keysOf.get(cues)?.has(key)) ? undefined : clause.from;
  }
  return undefined;
}

/** Where a noun with its article ends that opens a clause and stands before its verb, if it has no term and no word for the subject. */
export function ownFront(
  cues: FactCues,
  { runs: [run] }: Pick<SentenceReach, 'runs'>,
  unit: Unit,
  index: ClaimIndex,
): number | undefined {
  const { tokens } = unit;
  if (!run || !OPENS_SUBJECT.has(tokens[run.first]?.lower ?? '')) return undefined;
  let verb = run.first + 1;
  while (verb < run.next && tokens[verb]!.kind === 'word' && !isFinite(tokens[verb]!.lower, index)) verb++;
  if (verb >= run.next || verb < run.first + 2 || tokens[verb]!.kind !== 'word') return undefined;
  const to = tokens[verb - 1]!.end;
  return names(cues, tokens[run.first]!.start, to, unit) ? undefined : to;
}

/** "Er is een nieuwe secretaris, Pieternel Kok.": who is named last, by two words with a capital, is somebody. */
function endsWithName({ from, to }: SentenceReach, { text, terms }: Unit): boolean {
  const name = / \p{Lu}\p{Ll}+ (?:van |de |der |den |ten |el )*\p{Lu}\p{Ll}+[^\p{L}]*$/u.exec(
    text.slice(Math.max(from, to - LONGEST_NAME), to),
  );
  return name !== null && within(terms, to - name[0].length, to).length === 0;
}

const LONGEST_NAME = 40;

function isFinite(lower: string, index: ClaimIndex): boolean {
  return isVerb(lower, index) || finitenessOf(lower) === 'sure';
}

const WE: ReadonlySet<string> = new Set(['wij', 'we', 'ik']);
/** Things by one's own hand that another fact may have a word for. */
const OWN_OBJECT_REACH = 3;

/** "Dit jaar maken we een aanvulling op het plan. Die moet …": what we make ourselves is what the next sentence goes on about. */
export function bringsOwn({ about }: FactCues, sentence: SentenceReach, unit: Unit): boolean {
  if (within(unit.terms, sentence.from, sentence.to).some(({ annotation }) => about.has(annotation.id))) return false;
  const { tokens } = unit;
  return sentence.runs.some((run) => {
    const { first, next } = run;
    if (!hasAny(tokens, run, WE)) return false;
    for (let at = first; at < next; at++)
      if (tokens[at]!.lower === 'een' && hasNoun(at + 1, Math.min(next, at + 1 + OWN_OBJECT_REACH), unit)) return true;
    return false;
  });
}

function hasNoun(first: number, next: number, { tokens }: Unit): boolean {
  for (let at = first; at < next; at++) if (tokens[at]!.kind === 'word' && tokens[at]!.lower.length > 3) return true;
  return false;
}

/** Agreements, plans and the like of another field, or of one municipality or region. */
const OTHER_KINDS =
  /^(?:preventie|sport|coalitie|bestuurs|raads|regio|klimaat|woon|jeugd|dorps|wijk|cultuur|energie|onderwijs|visie)/;

/** "Sportakkoord": a compound by which another is meant than by its last part. */
export function isOtherKind(lower: string): boolean {
  return OTHER_KINDS.test(lower);
}

/** A stretch of a sentence has a term of a fact, or a word for it. */
function names(cues: FactCues, from: number, to: number, unit: Unit): boolean {
  if (within(unit.terms, from, to).some(cues.namesOwn)) return true;
  const own = unit.tokens.slice(tokenFrom(unit.tokens, from), tokenFrom(unit.tokens, to));
  return cues.paraphrases.some(({ words: [word] }) =>
    word!.alternatives.some(
      (one) =>
        one.kind === 'word' &&
        own.some(({ lower }) => isWord(lower, one) && (one.forms.has(lower) || !isOtherKind(lower))),
    ),
  );
}

const OWN_ACTORS: ReadonlySet<string> = new Set(['onze', 'ons']);
const HERS: ReadonlySet<string> = new Set(['haar', 'zijn', 'hun']);

/** "De overeenkomst eindigt …": a sentence that names no term opens with something else than what a fact is about. */
export function hasOwnSubject(cues: FactCues, sentence: SentenceReach, unit: Unit, index: ClaimIndex): boolean {
  if (within(unit.terms, sentence.from, sentence.to).length > 0) return false;
  const { first, next } = sentence.runs[0]!;
  // "Onze coalitie sloot haar akkoord in 2022".
  const isHers = OWN_ACTORS.has(unit.tokens[first]?.lower ?? '') && hasAny(unit.tokens, { first, next }, HERS);
  const { phrases } = sentence;
  if (!isHers && (phrases.firstOf(cues.paraphraseIds) >= 0 || phrases.firstOf(cues.namedIds) >= 0)) return false;
  const [determiner, noun, ...rest] = unit.tokens.slice(first, Math.min(next, first + OWN_SUBJECT_REACH));
  return (
    OPENS_SUBJECT.has(determiner?.lower ?? '') &&
    noun?.kind === 'word' &&
    within(unit.others, determiner!.start, noun.end).length === 0 &&
    rest.some(({ lower }) => isVerb(lower, index) || finitenessOf(lower) === 'sure')
  );
}

/** The sentence before another. */
export function sentenceBefore({ from }: SentenceReach, unit: Unit, index: ClaimIndex): SentenceReach | undefined {
  const sentences = readSentences(unit, index);
  return sentences[countSentencesBefore(sentences, from) - 1];
}

/** "Daaraan hangen drie voorwaarden, te weten het ravijn en …": what is told one by one is not what it is about. */
export function isListed(from: number, clause: ClauseReading, { text }: Unit): boolean {
  return LISTS.test(text.slice(clause.from, from));
}

const LISTS = /[,(:] ?(?:te weten|namelijk|waaronder|zijnde)\b/u;
