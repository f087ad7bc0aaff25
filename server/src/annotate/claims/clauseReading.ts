// Reading a unit clause by clause: what is predicated, how it is told, and where each clause and its sentence stand.
import type { Clause, TokenRun } from '../../dutch/clause';
import { splitClauses } from '../../dutch/clauses';
import { findVerbs, type ClauseVerbs } from '../../dutch/find-verbs';
import { splitSentences, type Sentence } from '../../dutch/sentences';
import type { Token } from '../../dutch/tokens';
import type { VerbIndex } from '../../dutch/verbs';
import type { Telling } from './claim';
import type { ClaimIndex } from './claimIndex';
import type { PredicateUse } from './matchPhrase';
import type { Phrase } from './phrase';
import { within, type Unit } from './unit';

/** A run of the unit's text: offsets, and the runs of tokens it is made of. */
export interface Reach {
  readonly from: number;
  readonly to: number;
  readonly runs: readonly TokenRun[];
}

/** A sentence with what its words tell before its clauses are read. */
export interface SentenceReach extends Reach {
  /** The cue phrases it may hold. */
  readonly phrases: ReadonlySet<Phrase>;
}

/** A clause as claims look at it. Offsets are UTF-16, half-open, in the text of the unit. */
export interface ClauseReading extends Reach {
  readonly kind: Clause['kind'];
  /** The word that opens it, in lower case. */
  readonly opener: string | undefined;
  /** Joined to the clause before it by "en", "maar" or a comma: it may share its subject. */
  readonly joins: boolean;
  readonly sentence: SentenceReach;
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
}

/** Words that say something is of the past. */
const HISTORIC: ReadonlySet<string> = new Set(
  'destijds toen toenmalige toentertijd aanvankelijk aanvankelijke oorspronkelijk oorspronkelijke voorheen vroeger indertijd eerder eerdere'.split(
    ' ',
  ),
);
/** Words that make it merely possible. */
const POSSIBLE: ReadonlySet<string> = new Set(
  'luidt luidde mogelijk misschien wellicht eventueel eventuele mogelijke stel'.split(' '),
);
/** "niet eerder dan", "eerst in 2027": no word of the past. */
const NOT_HISTORIC_BEFORE: ReadonlySet<string> = new Set(['niet', 'nooit', 'zo', 'hoe', 'pas']);

/** The verb of the passive, for verbs that are not in the lexicon. */
const PASSIVE: ReadonlySet<string> = new Set(['wordt', 'worden']);

/** Participles of planning. */
const PLANS: ReadonlySet<string> = new Set(
  'gepland voorzien beoogd verwacht voorgenomen aangekondigd geagendeerd ingepland uitgesteld verschoven verplaatst doorgeschoven toegezegd'.split(
    ' ',
  ),
);

/** Words that make it a plan or an expectation, besides those the verbs show. */
const PLANNED: ReadonlySet<string> = new Set(
  'verwacht verwachten verwachting verwachte gepland geplande planning beoogd beoogde beoogt streven streeft streefdatum voornemens voorgenomen bedoeling volgt volgen agenda voorzien aangekondigd aanstaande komende straks binnenkort inzet hoopt hopen mikt mikken hoopten'.split(
    ' ',
  ),
);

/** Nouns of what is aimed at: "ons doel is om in maart te starten". */
const AIMS: ReadonlySet<string> = new Set('doel doelstelling ambitie intentie opdracht wens'.split(' '));

/** No sentence is longer: what is, has lost its stops, and is read in pieces so that it costs no more than other text. */
const MOST_TOKENS = 1000;

const sentences = new WeakMap<Unit, readonly SentenceReach[]>();
const clausesOf = new WeakMap<SentenceReach, readonly ClauseReading[]>();

/** The sentences of a unit, in order. */
export function readSentences(unit: Unit, index: ClaimIndex): readonly SentenceReach[] {
  let found = sentences.get(unit);
  if (!found) {
    found = splitSentences(unit.text, unit.tokens).flatMap((sentence) =>
      piecesOf(unit.tokens, sentence).map(({ start, end, first, next }) => ({
        from: start,
        to: end,
        runs: [{ first, next }],
        phrases: index.finder.find(unit.tokens, first, next, within(unit.terms, start, end)),
      })),
    );
    sentences.set(unit, found);
  }
  return found;
}

function piecesOf(tokens: readonly Token[], sentence: Sentence): Sentence[] {
  if (sentence.next - sentence.first <= MOST_TOKENS) return [sentence];
  const pieces: Sentence[] = [];
  for (let { first } = sentence; first < sentence.next; first += MOST_TOKENS) {
    const next = Math.min(sentence.next, first + MOST_TOKENS);
    pieces.push({ first, next, start: tokens[first]!.start, end: tokens[next - 1]!.end });
  }
  return pieces;
}

/** The clauses of a sentence, in order; read once however many ask. */
export function readClauses(sentence: SentenceReach, unit: Unit, verbs: VerbIndex): readonly ClauseReading[] {
  let clauses = clausesOf.get(sentence);
  if (!clauses) {
    const [{ first, next }] = sentence.runs as readonly [TokenRun];
    const split = splitClauses(unit.tokens, { first, next, start: sentence.from, end: sentence.to });
    clauses = readSentence(unit, sentence, split, verbs);
    clausesOf.set(sentence, clauses);
  }
  return clauses;
}

function readSentence(
  { tokens }: Unit,
  reach: SentenceReach,
  clauses: readonly Clause[],
  verbs: VerbIndex,
): ClauseReading[] {
  const read = clauses.map((clause) => ({
    clause,
    found: findVerbs(tokens, clause, verbs),
    hints: hintsOf(tokens, clause),
  }));
  const sentencePredicates = read.flatMap(({ found }) => found.verbs);
  return read.map(({ clause, found, hints }, at) => ({
    kind: clause.kind,
    opener: clause.opener,
    joins: clause.joins !== undefined,
    from: clause.start,
    to: clause.end,
    runs: clause.runs,
    sentence: reach,
    predicates: found.verbs,
    sentencePredicates,
    negated: found.negated,
    passive: (hints & Hint.Passive) !== 0 || found.verbs.some(({ passive }) => passive),
    planned: isPlanned(hints, found),
    isPlan: (hints & Hint.Plan) !== 0,
    modal: found.modal !== undefined && MODALS.has(found.modal),
    parentPlans: clause.parent !== undefined && plans(read[clause.parent]!),
    parentTense: clause.parent === undefined ? undefined : read[clause.parent]?.found.tense,
    telling: {
      tense: toldIn(found.tense, clause.parent === undefined ? undefined : read[clause.parent]?.found.tense),
      question: clause.question,
      conditional: isConditional(clause, at, clauses),
      wished: isWished(tokens, clause, clauses),
      possible:
        ((hints | (clause.opener === 'dat' && clause.parent !== undefined ? read[clause.parent]!.hints : 0)) &
          Hint.Possible) !==
        0,
      historic: (hints & Hint.Historic) !== 0,
    },
  }));
}

/** Under a condition itself, or what follows from one: "mocht de vergadering het afwijzen, dan doen gemeenten niet mee". */
function isConditional(clause: Clause, at: number, clauses: readonly Clause[]): boolean {
  if (clause.conditional) return true;
  return (
    clause.kind === 'main' &&
    clauses.some(
      (other) =>
        other.conditional && other.kind === 'sub' && other.parent === at && !NO_CONDITION.has(other.opener ?? ''),
    )
  );
}

/** "Zolang" and "tenzij" say how things stand now; what follows from them is said outright. */
const NO_CONDITION: ReadonlySet<string> = new Set(['zolang', 'tenzij', 'mits']);

/** "de eis dat", "de wens dat", "hopen dat": what is wanted is not said to be so. */
const WISHES: ReadonlySet<string> = new Set(
  'eis eisen eist wens wensen wenst voorwaarde voorwaarden verzoek verzoekt verzoeken oproep pleidooi pleit pleiten kans risico mogelijkheid voorstel hoop hoopt hopen wil willen wilde vraagt vragen dringt vreest vrezen vrees dreiging stel zorgen'.split(
    ' ',
  ),
);
/** How far before "dat" such a word may stand. */
const WISH_REACH = 4;

function isWished(tokens: readonly Token[], clause: Clause, clauses: readonly Clause[]): boolean {
  const parent = clause.parent === undefined ? undefined : clauses[clause.parent];
  // "we hopen dat zij besluiten om in te stappen"
  if (parent?.kind === 'sub' && isWished(tokens, parent, clauses)) return true;
  const first = clause.runs[0]?.first ?? 0;
  if (clause.opener !== 'dat' && clause.opener !== 'om') return false;
  for (let at = first - 1; at >= Math.max(0, first - WISH_REACH); at--) if (WISHES.has(tokens[at]!.lower)) return true;
  return clause.opener === 'om' && !isDecided(tokens, first);
}

/** "om te" tells a purpose, unless it is what was decided: "de leden besloten om uit het akkoord te stappen". */
const DECISIONS: ReadonlySet<string> = new Set(
  (
    'besluit besluiten besloot besloten beslist beslissen beslissing afgesproken afspraak afspraken spraken akkoord gekozen kozen kiest kiezen keuze koos resolutie motie ' +
    'plan plannen voornemen voornemens opdracht bereid plicht verplicht verplichting toegezegd gestemd stemden lukt gelukt mogelijk nodig'
  ).split(' '),
);
/** How far before "om" a decision may stand. */
const DECISION_REACH = 14;

function isDecided(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - DECISION_REACH); at--) {
    const token = tokens[at]!;
    if (token.text === '.') return false;
    if (DECISIONS.has(token.lower)) return true;
  }
  return false;
}

/** What is reported in a past is told in the past, whatever its own verb: "zij meldde dat de uitkering vervalt". */
function toldIn(own: Telling['tense'], parent: Telling['tense'] | undefined): Telling['tense'] {
  return parent === 'past' && own !== 'conditional' ? 'past' : own;
}

/** What the words of a clause say about how it is told. */
const enum Hint {
  Aim = 32,
  Historic = 1,
  Possible = 2,
  Passive = 4,
  Plan = 8,
  Planned = 16,
}

const HINTS: ReadonlyMap<string, number> = (() => {
  const hints = new Map<string, number>();
  const add = (words: ReadonlySet<string>, hint: Hint) => {
    for (const word of words) hints.set(word, (hints.get(word) ?? 0) | hint);
  };
  add(HISTORIC, Hint.Historic);
  add(POSSIBLE, Hint.Possible);
  add(PASSIVE, Hint.Passive);
  add(PLANS, Hint.Plan);
  add(PLANNED, Hint.Planned);
  add(AIMS, Hint.Aim);
  return hints;
})();

/** The hints of the words of a clause that have no word before them that turns them ("niet eerder dan"). */
function hintsOf(tokens: readonly Token[], { runs }: Clause): number {
  let hints = 0;
  for (const { first, next } of runs) {
    for (let at = first; at < next; at++) {
      const { lower } = tokens[at]!;
      const hint = HINTS.get(lower);
      if (hint === undefined || (hints | hint) === hints) continue;
      // "is niet meer mogelijk" says what can be done, not how sure it is.
      if (lower === 'mogelijk' && at + 1 >= next) continue;
      if (!NOT_HISTORIC_BEFORE.has(tokens[at - 1]?.lower ?? '')) hints |= hint;
    }
  }
  return hints;
}

/** A clause that tells a plan or an aim, of which the clause that hangs on it says what is to come. */
function plans({ hints, found }: { readonly hints: number; readonly found: ClauseVerbs }): boolean {
  return found.planned || (hints & (Hint.Planned | Hint.Aim)) !== 0;
}

/** Modal verbs that say what is not yet so. */
const MODALS: ReadonlySet<string> = new Set(['moeten', 'willen', 'kunnen', 'mogen', 'dreigen']);

function isPlanned(hints: number, { planned, modal }: ClauseVerbs): boolean {
  return planned || (modal !== undefined && MODALS.has(modal)) || (hints & Hint.Planned) !== 0;
}
