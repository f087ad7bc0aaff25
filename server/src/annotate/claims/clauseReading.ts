// Reading a unit clause by clause: what is predicated, how it is told, and where each clause and its sentence stand.
import { keepShape } from '../../shapes';
import { Memo, PerObject } from '../../draft/memo';
import type { Clause, TokenRun } from '../../dutch/clause';
import { splitClauses } from '../../dutch/clauses';
import { finitenessOf } from '../../dutch/finite-forms';
import { findVerbs, type ClauseVerbs } from '../../dutch/find-verbs';
import { splitSentences } from '../../dutch/sentences';
import { hasAny, hasAnyIn } from '../../dutch/tokens';
import type { TermAnnotation } from '../annotation';
import { actorPronouns, mentionsIn } from './actorPronouns';
import type { Telling } from './claim';
import type { ClaimIndex } from './claimIndex';
import { isConditional } from './conditions';
import { ownWordsBehind } from './ownWordsBehind';
import { borrowsSubject } from './borrowing';
import { COMES_AFTER, isPlanned, MODALS, plans } from './clausePlans';
import { Hint, hintsOf, isAddress, isByPlan, isNever } from './hints';
import { isKnown } from './isKnown';
import { withLabels } from './labelled';
import type { PredicateUse, Stretch } from './matchPhrase';
import { isSoThen } from './soThen';
import { isOnlyOnce, isRefused } from './onlyOnce';
import { outsideDates } from './outsideDates';
import { PhraseSet } from './phraseSet';
import { ClauseStretch, SentenceStretch } from './stretch';
import { within, type Placed, type Unit } from './unit';
import { inPieces } from './sentencePieces';
import { isWished } from './wishes';
import { WordPlaces } from './wordPlaces';

/** A run of the unit's text: offsets, and the runs of tokens it is made of. */
export interface Reach {
  readonly from: number;
  readonly to: number;
  readonly runs: readonly TokenRun[];
}

/** A sentence with what its words tell before its clauses are read. */
export interface SentenceReach extends Reach {
  /** The cue phrases it may hold. */
  readonly phrases: PhraseSet;
  /** Where the words of its unit stand. */
  readonly words: WordPlaces;
  /** Its pronouns that stand for a party. */
  readonly pronouns: readonly Placed<TermAnnotation>[];
  readonly memo: Memo;
}

/** A clause as claims look at it. Offsets are UTF-16, half-open, in the text of the unit. */
export interface ClauseReading extends Reach {
  readonly kind: Clause['kind'];
  /** The word that opens it, in lower case. */
  readonly opener: string | undefined;
  /** Joined to the clause before it by "en", "maar" or a comma: it may share its subject. */
  readonly joins: boolean;
  readonly sentence: SentenceReach;
  /** The cue phrases it may hold. */
  readonly phrases: PhraseSet;
  readonly predicates: readonly PredicateUse[];
  /** Predicates of the whole sentence. */
  readonly sentencePredicates: readonly PredicateUse[];
  readonly negated: boolean;
  /** "wordt … vastgesteld": something is done by somebody. */
  readonly passive: boolean;
  /** Told as expected, planned or intended, whatever the tense. */
  readonly planned: boolean;
  /** "is gepland", "is voorzien": what is done is the planning. */
  readonly isPlan: boolean;
  readonly telling: Omit<Telling, 'quoted' | 'planned'>;
  /** "moet", "kan", "wil": a perfect behind it is still to come. */
  readonly modal: boolean;
  /** The clause it depends on tells a plan or an aim: "doel is om", "de verwachting is dat". */
  readonly parentPlans: boolean;
  /** Tense of the clause it depends on: what is reported in a past is itself of the past. */
  readonly parentTense: Telling['tense'] | undefined;
  /** The clause whose subject is its own, where it has none: "om … te", "door … te", "(start 1 januari)". */
  readonly governing: ClauseReading | undefined;
  /** The clause before it that has the subject of both: "het kabinet steunt het IZA en verlengt het". */
  readonly sharing: ClauseReading | undefined;
  /** The clause as something to hold phrases against, and its sentence. */
  readonly stretch: Stretch;
  readonly whole: Stretch;
}

/** Words for a paper that is past its time. */
const OLD: ReadonlySet<string> = new Set('oud oude oudere verouderd verouderde vorige archief'.split(' '));
const IN_IT: ReadonlySet<string> = new Set('daarin daarop erin erop'.split(' '));
/** How many words before "daarin" such a paper may be named. */
const OLD_REACH = 24;

const sentences = new PerObject<Unit, readonly SentenceReach[]>();
const clausesOf = new PerObject<SentenceReach, readonly ClauseReading[]>();

/** The sentences of a unit, in order. */
export function readSentences(unit: Unit, index: ClaimIndex): readonly SentenceReach[] {
  let found = sentences.get(unit);
  if (!found) {
    const words = new WordPlaces(unit.tokens, index.wordNumbers);
    const pieces = inPieces(withLabels(splitSentences(unit.text, unit.tokens), unit.tokens), unit.tokens);
    const meant = actorPronouns(unit, pieces, index);
    found = pieces.map(({ start, end, first, next }) => {
      const pronouns = within(meant, start, end);
      const terms = [...within(unit.terms, start, end), ...pronouns];
      const runs = [{ first, next }];
      const phrases = index.finder.find(unit.tokens, runs, terms);
      return { from: start, to: end, runs, phrases, words, pronouns, memo: new Memo() };
    });
    sentences.set(unit, found);
  }
  return found;
}

/** How many sentences of a unit begin before an offset. Binary search, so that a long passage costs no more. */
export function countSentencesBefore(sentences: readonly SentenceReach[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.from < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The clauses of a sentence, in order; read once however many ask. */
export function readClauses(reach: SentenceReach, unit: Unit, index: ClaimIndex): readonly ClauseReading[] {
  return clausesOf.get(reach) ?? clausesOf.set(reach, readSentence(unit, reach, index));
}

function readSentence(unit: Unit, reach: SentenceReach, index: ClaimIndex): ClauseReading[] {
  const [{ first, next }] = reach.runs as readonly [TokenRun];
  const clauses = splitClauses(unit.tokens, { first, next, start: reach.from, end: reach.to });
  const read: ReadClause[] = [];
  const sentence: ReadSentence = { unit, reach, clauses, index, read, predicates: undefined };
  for (let at = 0; at < clauses.length; at++) read.push(new ReadClause(sentence, at));
  return read;
}

/** What the clauses of a sentence share. */
interface ReadSentence {
  readonly unit: Unit;
  readonly reach: SentenceReach;
  readonly clauses: readonly Clause[];
  readonly index: ClaimIndex;
  readonly read: readonly ReadClause[];
  predicates: readonly PredicateUse[] | undefined;
}

/** A clause of which everything is worked out when it is asked for: most clauses are only passed by. */
class ReadClause implements ClauseReading {
  readonly kind: Clause['kind'];
  readonly opener: string | undefined;
  readonly joins: boolean;
  readonly from: number;
  readonly to: number;
  readonly runs: readonly TokenRun[];
  readonly sentence: SentenceReach;
  readonly #sentence: ReadSentence;
  readonly #at: number;
  readonly #clause: Clause;
  #verbs: ClauseVerbs | undefined;
  /** What it says comes only once something else has: it denies that it is so now. */
  #onlyOnce = false;
  /** It is what somebody refuses to do. */
  #refused = false;
  #hints = -1;
  #phrases: PhraseSet | undefined;
  #stretch: Stretch | undefined;
  #whole: Stretch | undefined;
  #telling: ClauseReading['telling'] | undefined;

  constructor(sentence: ReadSentence, at: number) {
    const clause = sentence.clauses[at]!;
    this.kind = clause.kind;
    this.opener = clause.opener;
    this.joins = clause.joins !== undefined;
    this.from = clause.start;
    this.to = clause.end;
    this.runs = clause.runs;
    this.sentence = sentence.reach;
    this.#sentence = sentence;
    this.#at = at;
    this.#clause = clause;
  }

  get #found(): ClauseVerbs {
    return (this.#verbs ??= this.#findVerbs());
  }

  #findVerbs(): ClauseVerbs {
    const { unit, index, clauses } = this.#sentence;
    const found = outsideDates(
      findVerbs(unit.tokens, this.#clause, index.verbs),
      unit.tokens,
      within(unit.others, this.from, this.to),
    );
    const isStill = found.tense !== 'past' && found.tense !== 'perfect' && !found.negated;
    this.#onlyOnce = isStill && clauses.length > 1 && isOnlyOnce(this.#at, clauses, unit.tokens, found);
    this.#refused = !found.negated && isRefused(this.#clause, clauses, unit.tokens);
    if (!this.#onlyOnce && !this.#refused) return found;
    return { ...found, negated: true, verbs: found.verbs.map((use) => ({ ...use, negated: true })) };
  }

  get isOnlyOnce(): boolean {
    return this.#found.negated && this.#onlyOnce;
  }

  /** What its words hint at. */
  get #hinted(): number {
    if (this.#hints < 0) this.#hints = hintsOf(this.#sentence.unit.tokens, this.#clause);
    return this.#hints;
  }

  get #parent(): ReadClause | undefined {
    const { parent } = this.#clause;
    return parent === undefined ? undefined : this.#sentence.read[parent];
  }

  get phrases(): PhraseSet {
    const { reach, clauses, unit, index } = this.#sentence;
    if (clauses.length === 1 || reach.phrases.size === 0) return reach.phrases;
    return (this.#phrases ??= index.finder.find(unit.tokens, this.runs, mentionsIn(this, unit, reach.pronouns)));
  }

  get predicates(): readonly PredicateUse[] {
    return this.#found.verbs;
  }

  get sentencePredicates(): readonly PredicateUse[] {
    return (this.#sentence.predicates ??= this.#sentence.read.flatMap(({ predicates }) => predicates));
  }

  get stretch(): Stretch {
    return (this.#stretch ??= new ClauseStretch(this, this.#sentence.unit));
  }

  get whole(): Stretch {
    return (this.#whole ??= new SentenceStretch(this, this.#sentence.unit));
  }

  get negated(): boolean {
    return this.#found.negated;
  }

  get passive(): boolean {
    return (this.#hinted & Hint.Passive) !== 0 || this.#found.verbs.some(({ passive }) => passive);
  }

  get planned(): boolean {
    // "Wij verwachten dat de leden in december instemmen".
    if (this.opener === 'dat' && this.#found.tense === 'present' && this.parentPlans) return true;
    // "Er ligt een voornemen om het IZA te verlengen".
    if (this.opener === 'om' && this.#found.tense === 'none' && this.parentPlans) return true;
    // "Een akkoord moet tot 2028 lopen, waarmee de looptijd wordt opgerekt": what comes of a plan is planned.
    if (OUTCOMES.has(this.opener ?? '') && this.#found.tense === 'present' && this.#parent?.planned === true)
      return true;
    if (COMES_AFTER.has(this.opener ?? '') || isPlanned(this.#hinted, this.#found) || this.#sharesPlan) return true;
    return this.kind === 'main' && isByPlan(this.sentence, this.#sentence.unit.tokens);
  }

  /** "Wil het breder maken en nog twee jaar door laten gaan": an infinitive that hangs on the helper before it. */
  get #sharesPlan(): boolean {
    const { joins, runs } = this.#clause;
    const before = joins === undefined || this.kind !== 'main' ? undefined : this.#sentence.read[joins];
    if (before?.modal !== true || !before.planned) return false;
    const { tokens } = this.#sentence.unit;
    return !runs.some(({ first, next }) => {
      for (let at = first; at < next; at++)
        if (finitenessOf(tokens[at]!.lower) === 'sure' && !/(?:en|aan|oen|ien)$/.test(tokens[at]!.lower)) return true;
      return SUBJECTS.has(tokens[first + 1]?.lower ?? '');
    });
  }

  get isPlan(): boolean {
    return (this.#hinted & Hint.Plan) !== 0;
  }

  get modal(): boolean {
    return MODALS.has(this.#found.modal ?? '');
  }

  get parentPlans(): boolean {
    const parent = this.#parent;
    return parent !== undefined && plans({ found: parent.#found, hints: parent.#hinted });
  }

  get parentTense(): Telling['tense'] | undefined {
    const parent = this.#parent ?? this.#sentence.read[ownWordsBehind(this.#at, this.#sentence)];
    const tense = parent && !this.#isKnown ? parent.#found.tense : undefined;
    return tense === 'perfect' && this.opener === 'om' && this.parentPlans ? undefined : tense;
  }

  get governing(): ClauseReading | undefined {
    return this.kind === 'parenthesis' || (this.kind === 'sub' && SUBJECTLESS.has(this.opener ?? ''))
      ? this.#parent
      : undefined;
  }

  get sharing(): ClauseReading | undefined {
    const { unit, read } = this.#sentence;
    return borrowsSubject(this.#clause, unit.tokens) ? read[this.#clause.joins] : undefined;
  }

  get telling(): ClauseReading['telling'] {
    return (this.#telling ??= this.#told());
  }

  /** The clause it depends on goes on behind it: "het akkoord, dat wordt gesloten, brengt mogelijk …". */
  #isInside(): boolean {
    const { clauses } = this.#sentence;
    const { parent, end } = this.#clause;
    return parent !== undefined && clauses[parent]!.end > end;
  }

  /** "In een oude presentatie staat dat …", "In het archief lag een verslag. Daarin staat dat …": said by what is past its time. */
  get #isOfOld(): boolean {
    const parent = this.opener === 'dat' ? this.#parent : undefined;
    const run = parent?.runs[0];
    if (!parent || !run) return false;
    const { tokens } = this.#sentence.unit;
    if (hasAnyIn(tokens, parent.runs, OLD)) return true;
    return (
      IN_IT.has(tokens[run.first]!.lower) &&
      hasAny(tokens, { first: Math.max(0, run.first - OLD_REACH), next: run.first }, OLD)
    );
  }

  /** "Het kan zijn dat …": it can, and no more is said. */
  get #merelyCan(): boolean {
    return this.#found.modal === 'kunnen' && this.#found.verbs.length === 0;
  }

  get #isKnown(): boolean {
    return this.#clause.opener === 'dat' && isKnown(this.#clause, this.#sentence.clauses, this.#sentence.unit.tokens);
  }

  #isConditional(): boolean {
    if (this.isOnlyOnce) return false;
    const { clauses, unit } = this.#sentence;
    const parent = this.kind === 'sub' ? this.#parent : undefined;
    // "De VNG keert pas terug nadat gelijkwaardigheid is geregeld": that is not so yet either.
    if (parent !== undefined && (parent.isOnlyOnce || (this.opener === 'dat' && parent.#isConditional()))) return true;
    return isConditional(this.#clause, this.#at, clauses, unit.tokens);
  }

  #told(): ClauseReading['telling'] {
    const { clauses, unit } = this.#sentence;
    const clause = this.#clause;
    // "mogelijk is dat …" makes what follows possible; a relative clause inside says its own.
    const parent = clause.opener === 'dat' && !this.#isInside() ? this.#parent : undefined;
    const found = this.#found;
    const tense = found.tense === 'past' && found.negated && isNever(unit.tokens, this) ? 'perfect' : found.tense;
    return {
      tense: this.opener === 'waarna' ? tense : toldIn(tense, this.parentTense),
      // "de vraag of het omlaag gaat"
      question: (clause.question && !this.#isKnown) || (clause.kind === 'sub' && clause.opener === 'of'),
      conditional: this.#isConditional(),
      wished: !this.#refused && isWished(unit.tokens, clause, clauses, unit.terms),
      possible:
        (this.#hinted & Hint.Possible) !== 0 ||
        (parent !== undefined &&
          !isAddress(parent.#clause, unit.tokens) &&
          ((parent.#hinted & Hint.Possible) !== 0 || parent.#merelyCan)),
      historic:
        (this.#hinted & Hint.Historic) !== 0 || this.#isOfOld || (tense === 'past' && isSoThen(this.#at, clauses)),
    };
  }
}

/** What is reported in a past is told in the past, whatever its own verb: "zij meldde dat de uitkering vervalt". */
function toldIn(own: Telling['tense'], parent: Telling['tense'] | undefined): Telling['tense'] {
  // "Zij heeft in november besloten te stoppen": what has no tense of its own has that of the clause it hangs on.
  if (own === 'none' && parent === 'perfect') return 'perfect';
  return parent === 'past' && own !== 'conditional' ? 'past' : own;
}

/** What opens a clause about what comes of the one it hangs on. */
const OUTCOMES: ReadonlySet<string> = new Set(['waarmee', 'waardoor', 'zodat', 'waarbij']);

/** What begins a subject right behind "en". */
const SUBJECTS: ReadonlySet<string> = new Set('de het een wij we zij ze die dat gemeenten leden partijen'.split(' '));

/** What opens a clause that has no subject of its own. */
const SUBJECTLESS: ReadonlySet<string> = new Set(['om', 'te', 'door', 'zonder']);

const NOTHING: ReadSentence = {
  unit: { tokens: [], terms: [] },
  reach: { phrases: PhraseSet.NONE, runs: [], pronouns: [], from: 0, to: 0 },
  clauses: [{ kind: 'main', start: 0, end: 0, runs: [] }],
} as unknown as ReadSentence;
keepShape(new ReadClause(NOTHING, 0));
keepShape(new ReadClause(NOTHING, 0).stretch);
keepShape(new ReadClause(NOTHING, 0).whole);
