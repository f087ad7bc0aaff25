// The small words that open, join and colour clauses, as tables.
import { wordList } from './word-lists';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Conjunctions and adverbs that always open a subordinate clause. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(wordList('subordinators'));
/** Words that open one where a finite verb follows before the clause ends. */
export const MAYBE_SUBORDINATORS = words('als dat die of');
/** Words that open one at the start of a sentence or clause, if no finite verb stands right behind them: "Toen het kabinet viel, ...". */
export const STARTING_SUBORDINATORS = words('toen nu sinds sedert eer tot voor');
/** Question words that open a clause behind one that has its verb: "onduidelijk is hoe de regeling loopt". */
export const QUESTION_WORDS = words('hoe wie wat welke welk waarom waar hoeveel waarheen');
/** Openers of a clause with "te": "om te stoppen", "zonder te tekenen". */
export const INFINITIVE_OPENERS = words('om zonder door teneinde alvorens');

/** Openers whose clause is a condition. */
export const CONDITIONAL_OPENERS = words(
  'als indien mits tenzij wanneer zodra zolang totdat tot voorzover ingeval mocht mochten',
);
/** Nouns before "dat" that make it a condition: "op voorwaarde dat". */
export const CONDITION_NOUNS = words('voorwaarde voorbehoud conditie geval stel veronderstel uitgaande');

/** Words that join clauses where each has its verb. */
export const COORDINATORS = words('en én maar want dus doch of noch alsook');
/** Behind a comma these begin a main clause of their own, be its verb behind a subordinate clause: ", maar de voorwaarden die …, zijn". */
export const CONTRASTS = words('maar want doch');

export const DETERMINERS = words(
  'de het een dit deze die dat hun haar onze ons uw mijn elk elke ieder iedere alle geen enkele beide sommige ene zijn diens wiens welke welk',
);
export const PRONOUNS = words(
  'er ik je jij u hij zij ze het we wij jullie men iedereen niemand dit deze daar hier alleen ook niet wel al alle gemeenten partijen zowel',
);
/** Pronouns that are a subject and little else. */
export const SUBJECTS = words('we wij zij ze hij er men wie');
/** Subjects that stand right behind an inverted verb. */
export const INVERTED_SUBJECTS = words('wij we zij ze gemeenten partijen deze onze');
export const FIRST_PERSON = words('ik we wij');
export const PREPOSITIONS: ReadonlySet<string> = new Set(wordList('prepositions'));

/** Verbs of saying and thinking: what stands in their "dat" clause is somebody's words. */
export const SAYING: readonly string[] = wordList('sayingVerbs');

/** After "volgens" these say how a thing goes, not who says it. */
export const NO_SPEAKERS = words(
  'planning plan afspraak afspraken schema verwachting verwachtingen prognose prognoses raming ramingen begroting artikel methode systeem regels wet',
);
