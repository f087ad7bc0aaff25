// Announcements: a clause in the present with a date of its own tells what is to happen then ("De GGD levert in juni de profielen"),
// unless it says how things are ("De regeling telt in juni tien leden") or what somebody says.
import { finitenessOf } from '../../dutch/finite-forms';
import type { Timex } from '../../dutch/temporal';
import { hasAnyIn } from '../../dutch/tokens';
import type { ClauseReading } from './clauseReading';
import { tokenFrom, type Unit } from './unit';
import { claimWords } from './words';

/** A clause with the date it may announce something for. */
export interface Announcing {
  readonly clause: ClauseReading;
  readonly timex: Timex;
  /** Where the date stands in the text of the unit. */
  readonly from: number;
  readonly unit: Unit;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What happens at a moment: told in the present with a date it is an announcement, and with "vanaf" it begins then. */
const PUNCTUAL: ReadonlySet<string> = new Set(claimWords('punctualVerbs'));
/** With "worden" or "treden" these words begin something: "wordt per 1 juli van kracht". */
const IN_FORCE = setOf('kracht werking');
/** What begins or ends at a moment: "per 1 juli ingaan" is one day, though the date is open to the right. */
const INCEPTIVE: ReadonlySet<string> = new Set(claimWords('inceptiveVerbs'));
/** What goes on: "vanaf 2025 geldt" merely began in the past. */
const DURATIVE = setOf('gelden lopen blijven bestaan duren hebben zijn kunnen mogen werken bedragen');
/** What a thing is once it has come about. */
const READY = setOf('gereed klaar bekend beschikbaar operationeel rond');

/** Finite verbs that say how things are, how they hang together, or what somebody says or thinks: they announce nothing. */
const STATES: ReadonlySet<string> = new Set(claimWords('verbsOfState'));
/** Plurals that are written alike in the past: "partijen zetten op 16 september hun handtekening". */
const ALIKE_IN_PAST = /(?:[aeou]tt|dd)en$/;
/** With such a word a verb of the list above tells what happens after all: "ligt ter inzage", "staat op de rol", "maken afspraken". */
const HAPPENINGS: ReadonlySet<string> = new Set(claimWords('wordsOfHappening'));
/** Meetings and the like: "op 3 juni is de startbijeenkomst". */
const MEETINGS: ReadonlySet<string> = new Set(claimWords('meetings'));
/** And how compounds of such words end: "coalitielunch", "themadag". */
const MEETING =
  /(?:bijeenkomst|avond|sessie|vergadering|bezoek|lunch|borrel|diner|ontbijt|conferentie|congres|presentatie|workshop|training|ceremonie|receptie|overleg|(?:regio|thema|studie|hei|contact|slot|start|zorg|sport|open|kennis|inspiratie|ontmoetings|vrijwilligers)dag)$/;
/** Nouns of what happened or was written on a day: the date behind them is theirs. */
const DATED_NOUNS: ReadonlySet<string> = new Set(claimWords('datedNouns'));
/** What is done in retrospect is done now: "met terugwerkende kracht". */
const BACKDATED = setOf('terugwerkende achteraf terugkijkend terugblikkend datum dagtekening');
/** Words that may stand before a date that opens its clause. */
const BEFORE_DATE: ReadonlySet<string> = new Set(claimWords('beforeDate'));

/** A verb with its words, "bij komen", goes by the verb. */
const lastOf = (lemma: string): string => lemma.slice(lemma.lastIndexOf(' ') + 1);

const lemmasOf = ({ predicates }: ClauseReading): string[] => predicates.map(({ lemma }) => lastOf(lemma));

/** It goes on rather than happens. */
export function isDurative(clause: ClauseReading): boolean {
  const lemmas = lemmasOf(clause);
  return lemmas.length > 0 && lemmas.every((lemma) => DURATIVE.has(lemma));
}

/** It begins or ends something. */
export function begins(clause: ClauseReading, { tokens }: Unit): boolean {
  return lemmasOf(clause).some((lemma) => INCEPTIVE.has(lemma)) || hasAnyIn(tokens, clause.runs, IN_FORCE);
}

/** A verb of what happens at a moment, a passive, or a state that begins then; or something is to be so by the date. */
export function happens({ clause, from, unit }: Announcing): boolean {
  if (isBehindPhrase(from, clause, unit) || isOfMeeting(from, unit)) return false;
  if (isPerhapsPast(clause, unit)) return false;
  if (hasAnyIn(unit.tokens, clause.runs, BACKDATED)) return false;
  if (BY.test(unit.text.slice(from, from + 9))) return true;
  return isPunctual(clause, unit) || clause.passive || isReady(clause, unit);
}

/** A noun of what happens says so where the verb says nothing else: not in "het akkoord draagt als datum van ondertekening …". */
function isPunctual(clause: ClauseReading, { tokens }: Unit): boolean {
  const isVerb = clause.predicates.some(({ shape, lemma }) => shape !== 'noun' && PUNCTUAL.has(lastOf(lemma)));
  if (isVerb || !clause.predicates.some(({ lemma }) => PUNCTUAL.has(lastOf(lemma)))) return isVerb;
  return !onlyTells(clause, { tokens });
}

/** Its verb says what something is or has: "het akkoord draagt als datum van ondertekening …". */
export function onlyTells(clause: ClauseReading, { tokens }: Pick<Unit, 'tokens'>): boolean {
  const finite = finiteOf(clause, tokens);
  return finite !== undefined && TELLS.has(tokens[finite]!.lower);
}

/** Verbs by which the subject has something, or says what it is: what their noun names does not happen. */
const TELLS: ReadonlySet<string> = new Set(claimWords('tells'));

/** "Uiterlijk in juni ligt er een plan": whatever the verb. */
const BY = /^uiterlijk/i;

/** Words that open a phrase with a date of its own: "Met het oog op de stemming op 29 november adviseren wij". */
const OPENERS = setOf(
  'met sinds na naar tijdens conform volgens zoals gezien gelet vanwege door dankzij ondanks blijkens',
);

/** The date stands in such a phrase before the verb, behind a noun of it. */
function isBehindPhrase(from: number, clause: ClauseReading, { tokens, others }: Unit): boolean {
  const { first } = clause.runs[0]!;
  if (clause.kind !== 'main' || !OPENERS.has(tokens[first]?.lower ?? '')) return false;
  if (others.some((one) => one.from <= tokens[first]!.start && tokens[first]!.start < one.to)) return false;
  const finite = finiteOf(clause, tokens);
  return finite !== undefined && from < tokens[finite]!.start;
}

/** Of these the words by which what follows is there already: "Met de ondertekening op 3 februari is mijn raming achterhaald". */
const GIVEN = setOf('met sinds door dankzij ondanks vanwege');

/** What ends at an offset is told as a given in such a phrase: it has happened, though the verb is in the present. */
export function isGivenBy(to: number, clause: ClauseReading, unit: Unit): boolean {
  const { first } = clause.runs[0]!;
  if (clause.telling.tense !== 'present' || !GIVEN.has(unit.tokens[first]?.lower ?? '')) return false;
  return isBehindPhrase(to, clause, unit);
}

/** "Het verslag van de bijeenkomst op 12 mei", "tijdens de avond op 12 mei". */
function isOfMeeting(from: number, { tokens }: Unit): boolean {
  let at = tokenFrom(tokens, from) - 1;
  while (at > 0 && BEFORE_DATE.has(tokens[at]!.lower)) at--;
  const before = tokens[at - 2]?.lower;
  return before === 'tijdens' || (before === 'van' && DATED_NOUNS.has(tokens[at]!.lower));
}

/** A main clause whose verb says neither how things are nor what is said, with a date that says when. */
export function announces({ clause, timex, from, unit }: Announcing): boolean {
  if (clause.kind !== 'main') return false;
  const finite = finiteOf(clause, unit.tokens);
  if (finite === undefined || isOfMeeting(from, unit) || isOfNoun(finite, from, clause, unit)) return false;
  const has = (words: ReadonlySet<string>) => hasAnyIn(unit.tokens, clause.runs, words);
  const { lower } = unit.tokens[finite]!;
  if (has(BACKDATED)) return false;
  if (ALIKE_IN_PAST.test(lower)) return false;
  if (!STATES.has(lower)) return true;
  // "In het derde kwartaal hoort elke gemeente haar bedrag", and not "hoort daarbij".
  if (HEARS.has(lower) && !has(BELONGS)) return true;
  if (has(HAPPENINGS) || some(clause, unit, isArrival) || hasParticle(finite, clause, unit)) return true;
  if (!IS.has(lower)) return false;
  if (has(MEETINGS) || some(clause, unit, isMeeting)) return true;
  return timex.granularity === 'day' && some(clause, unit, isHour);
}

const IS = setOf('is zijn houden houdt');
const HEARS = setOf('hoort horen');
const BELONGS = setOf('bij tot thuis erbij daarbij hierbij ertoe daartoe graag');

/** Verbs of the list above that tell of a moment with a word of their own at the end: "wijst in december een trekker aan". */
const WITH_PARTICLE: ReadonlySet<string> = new Set(claimWords('verbsWithParticle'));

function hasParticle(finite: number, { runs }: ClauseReading, { tokens }: Unit): boolean {
  let last = (runs.at(-1)?.next ?? 0) - 1;
  while (last > finite && tokens[last]!.kind === 'mark') last--;
  return WITH_PARTICLE.has(`${tokens[finite]!.lower}:${tokens[last]!.lower}`);
}

type At = (at: number, tokens: Unit['tokens']) => boolean;

function some({ runs }: ClauseReading, { tokens }: Unit, test: At): boolean {
  return runs.some(({ first, next }) => {
    for (let at = first; at < next; at++) if (test(at, tokens)) return true;
    return false;
  });
}

const isMeeting: At = (at, tokens) => isMeetingNoun(tokens[at]!.lower) || isKickOff(at, tokens);

/** "kick-off" is three tokens. */
const isKickOff: At = (at, tokens) =>
  tokens[at]!.lower === 'kick' && tokens[at + 1]?.text === '-' && tokens[at + 2]?.lower === 'off';

/** "De nota ligt in juli bij de raad", "komt in mei naar het college". */
const isArrival: At = (at, tokens) =>
  (TOWARDS.has(tokens[at]!.lower) && [at + 1, at + 2].some((next) => BODIES.has(tokens[next]?.lower ?? ''))) ||
  (LIES.has(tokens[at]!.lower) && [-2, -1, 1, 2, 3, 4].some((on) => PAPERS.test(tokens[at + on]?.lower ?? ''))) ||
  (tokens[at]!.lower === 'bij' && PEOPLE.test(tokens[at + 2]?.lower ?? ''));
/** "Eind februari ligt het eerste concept bij de GGD": what lies somewhere from a day on comes there. */
const LIES = setOf('ligt liggen');
const PEOPLE = /(?:huisartsen|huisarts|gemeenten|bibliotheken|scholen|verenigingen|partners|leden|bewoners|inwoners)$/;
const PAPERS =
  /(?:concept|ontwerp|voorstel|plan|nota|notitie|rapport|verslag|agenda|besluit|stuk|stukken|kader|visie|tekst|versie|contract)$/;
const TOWARDS = setOf('bij naar voor aan');
const BODIES = setOf(
  'raad raden gemeenteraad gemeenteraden raadscommissie commissie college colleges kamer bestuur leden',
);

/** Whether a word names a meeting or the like. */
export function isMeetingNoun(lower: string): boolean {
  return MEETINGS.has(lower) || MEETING.test(lower);
}

/** Below a heading of what is to come: "Startbijeenkomst: 11 maart", "Raadsbrief uiterlijk 15 september naar de raad", "gereed in april". */
export function isItem({ clause, timex, from, unit }: Announcing): boolean {
  if (clause.predicates.some(({ shape }) => shape === 'participle')) return false;
  if (BY.test(unit.text.slice(timex.start, timex.start + 9)) || BY.test(unit.text.slice(from, from + 9))) return true;
  const isReadyAt: At = (at, tokens) => READY.has(tokens[at]!.lower);
  return [isMeeting, isReadyAt, isArrival].some((test) => some(clause, unit, test));
}

/** "De conferentie staat voor 21 mei": it is set for that day; "staat" may be a noun. */
export function isSet({ timex, from, unit }: Announcing): boolean {
  if (timex.granularity !== 'day') return false;
  const { tokens, text } = unit;
  const at = tokenFrom(tokens, from) - 1;
  const before = tokens[at]?.lower ?? '';
  const isFor = /^v(?:oo|óó)r\b/i.test(text.slice(from, from + 5));
  return isFor ? STANDS.has(before) : before === 'voor' && STANDS.has(tokens[at - 1]?.lower ?? '');
}

const STANDS = setOf('staat staan');

/** "om half een", "om 19.30 uur": what is at an hour is an appointment. */
const isHour: At = (at, tokens) =>
  tokens[at]!.lower === 'om' &&
  (tokens[at + 1]?.kind === 'number' || tokens[at + 1]?.lower === 'half' || tokens[at + 1]?.lower === 'kwart');

/** Its verb may as well tell of the past. */
export function isPerhapsPast(clause: ClauseReading, { tokens }: Unit): boolean {
  const finite = finiteOf(clause, tokens);
  return finite !== undefined && ALIKE_IN_PAST.test(tokens[finite]!.lower);
}

/** What begins a subject of more than one right behind its verb: "in januari kiezen de gemeenten een penvoerder". */
const SUBJECTS = setOf('wij we de onze alle gemeenten partijen');

/** The token that is the finite verb of the clause, as far as its form tells. */
function finiteOf(clause: ClauseReading, tokens: Unit['tokens']): number | undefined {
  // "Hun handtekening zetten": the verb, and not the word that it needs.
  const use = clause.predicates.find(({ shape }) => shape === 'finite')?.tokens;
  const finite = use?.find((at) => finitenessOf(tokens[at]!.lower) !== undefined) ?? use?.[0];
  for (const { first, next } of clause.runs)
    for (let at = first; at < next; at++) {
      if (at === finite) return at;
      const { lower, text } = tokens[at]!;
      if (text !== lower) continue;
      const finiteness = finitenessOf(lower);
      if (finiteness === 'sure' || (finiteness === 'plural' && SUBJECTS.has(tokens[at + 1]?.lower ?? ''))) return at;
    }
  return finite;
}

/** The date belongs to a noun: "de motie op 29 november raakt ons", "wij bespreken de uitslag van de stemming op 29 november". */
function isOfNoun(finite: number, from: number, { runs }: ClauseReading, { tokens }: Unit): boolean {
  const first = runs[0]!.first;
  let at = tokenFrom(tokens, from);
  if (at < finite) {
    for (at--; at >= first; at--) if (tokens[at]!.kind === 'word' && !BEFORE_DATE.has(tokens[at]!.lower)) return true;
    return false;
  }
  do at--;
  while (at > finite && BEFORE_DATE.has(tokens[at]!.lower));
  return DATED_NOUNS.has(tokens[at]!.lower);
}

const COPULAS = setOf('is zijn wordt worden komt komen');

/** "is in april gereed", "zijn op 1 mei bekend": a state that begins at the moment that is named. */
function isReady(clause: ClauseReading, { tokens }: Unit): boolean {
  return clause.runs.some(({ first, next }) => {
    let copula = false;
    let ready = false;
    for (let at = first; at < next; at++) {
      const { lower } = tokens[at]!;
      copula ||= COPULAS.has(lower);
      ready ||= READY.has(lower);
    }
    return copula && ready;
  });
}
