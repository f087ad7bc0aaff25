// Local or national: what is of one's own municipality, region or project is never compared with a national fact.
import type { TokenRun } from '../../dutch/clause';
import type { FactCues } from './claimIndex';
import { finitenessOf } from '../../dutch/finite-forms';
import { hasAny } from '../../dutch/tokens';
import type { AmountPlace } from './amountPlaces';
import type { ClauseReading, Reach } from './clauseReading';
import { inReach, tokenFrom, within, type Unit } from './unit';
import { claimWords } from './words';

/** Words by which an amount is one municipality's or region's. Plurals ("gemeenten", "regio's") speak of all. */
const OWN: ReadonlySet<string> = new Set(claimWords('wordsOfOwn'));
/** Words by which even what is no amount is about something of one's own. */
const ELSEWHERE: ReadonlySet<string> = new Set(claimWords('elsewhere'));
const ASSOCIATIONS: ReadonlySet<string> = new Set(['vereniging', 'koepel', 'beroepsvereniging', 'organisatie']);
const OF_ONE: ReadonlySet<string> = new Set(['haar', 'zijn', 'mijn']);
const POSSESSIVES: ReadonlySet<string> = new Set(['ons', 'onze', 'mijn', 'hun', 'haar', 'zijn']);
/** Compounds that end so are local too: "IZA-regio", "kerngemeente". */
const OWN_HEADS: readonly string[] = ['gemeente', 'regio'];
/** Names behind "van" or "in" that are of the whole country. */
const NATIONAL: ReadonlySet<string> = new Set(claimWords('national'));
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['van', 'in', 'voor', 'uit', 'te']);

/** Words by which an amount is of the whole country, whoever else its sentence speaks of. */
const COUNTRYWIDE: ReadonlySet<string> = new Set(['landelijk', 'landelijke', 'rijksbreed']);

/** Words by which a question itself may ask for what goes to municipalities: "het lokale deel". */
const PARTS_OF_WHOLE: ReadonlySet<string> = new Set(['lokaal', 'lokale', 'plaatselijk', 'plaatselijke']);

/**
 * Whether the words of an amount, or those its sentence begins with, speak of one municipality, region or project; `asked` where the
 * question is itself about a local part and the amount has its words.
 */
export function isLocal(
  { one, window, head }: Pick<AmountPlace, 'one' | 'window' | 'head'>,
  unit: Unit,
  asked = false,
): boolean {
  if (unit.caption !== '' && !headsCountrywide(one.from, unit) && isOfOwn(unit.caption)) return true;
  if (isCountrywide(one.from, unit)) return false;
  // "Wat we overhouden, kan tot tien procent mee": a share that is a cap is a rule for all.
  const { amount } = one.annotation;
  if (amount.unit === 'percent' && (amount.direction === 'atMost' || isCapped(one.from, unit))) return false;
  const isOwn = (at: number) => isOwnWord(at, unit) && !(asked && PARTS_OF_WHOLE.has(unit.tokens[at]!.lower));
  if (OWN_LABEL.test(unit.text.slice(Math.max(0, one.from - LONGEST_LABEL), one.from))) return true;
  if (some({ runs: [closeTo(one.from, window, unit)] }, unit, isOwn)) return true;
  return (
    head !== undefined &&
    !some({ runs: [window] }, unit, (at) => COUNTRYWIDE.has(unit.tokens[at]!.lower)) &&
    some({ runs: [head] }, unit, isOwn)
  );
}

/** "Opkomst bij ons: 83 procent". */
const OWN_LABEL = /\b(?:bij ons|in onze (?:gemeente|regio)|in eigen huis): ?$/u;
const LONGEST_LABEL = 24;

/** "Eigen inleg | 195 | 210", "Onze raming | 412": a row of one's own, in a table of what others have. */
const OWN_ROW = /(?:^|· |\()(?:eigen (?!bijdrage|risico)|onze |ons )/iu;

/** "Vijverhoven (indicatief) | 602", "Gemeente Beekdal | 3,1": the row of one place. */
function headsPlace(unit: Unit): boolean {
  const { tokens, ownFrom } = unit;
  for (let at = 0; at + 1 < tokens.length && tokens[at]!.start < ownFrom; at++) {
    if (at > 0 && tokens[at - 1]!.text !== '·') continue;
    const { lower } = tokens[at]!;
    if (
      HERE.has(lower) ? isName(at + 1, unit) : isPlaceName(lower) && tokens[at + 1]!.kind === 'mark' && isName(at, unit)
    )
      return true;
  }
  return false;
}

function isPlaceName(lower: string): boolean {
  return lower.length >= SHORTEST_PLACE && PLACE_END.test(lower);
}

/** What opens a sentence with a clause that its verb stands behind. */
const SUBORDINATORS: ReadonlySet<string> = new Set(claimWords('localitySubordinators'));

function isCapped(from: number, { tokens }: Unit): boolean {
  return CAPS.has(tokens[tokenFrom(tokens, from) - 1]?.lower ?? '');
}

const CAPS: ReadonlySet<string> = new Set(['tot', 'max']);

/** Books of one municipality: what they amount to is its own, whatever else its sentence speaks of. */
const OWN_BOOKS: ReadonlySet<string> = new Set(claimWords('localityOwnBooks'));

/** "De gemeentebegroting sluit op 415 miljoen". */
export function isOfOwnBooks({ one, window }: Pick<AmountPlace, 'one' | 'window'>, unit: Unit): boolean {
  if (unit.column === 'own') return true;
  if (unit.kind === 'tableCell' && (OWN_ROW.test(unit.text.slice(0, unit.ownFrom)) || headsPlace(unit))) return true;
  return hasAny(unit.tokens, closeTo(one.from, window, unit), OWN_BOOKS);
}

const HERE: ReadonlySet<string> = new Set(['gemeente', 'regio', 'stad', 'dorp', 'eiland']);
const OURS: ReadonlySet<string> = new Set(['onze', 'ons', 'mijn', 'eigen']);

/** "Onze gemeente ontvangt 135 miljoen uit de uitkering": of one's own in so many words, whatever the question asks. */
export function isGottenHere({ one, window }: Pick<AmountPlace, 'one' | 'window'>, unit: Unit): boolean {
  const { tokens } = unit;
  if (isCountrywide(one.from, unit)) return false;
  for (let at = window.first + 1; at < window.next && tokens[at]!.start < one.from; at++)
    if (HERE.has(tokens[at]!.lower) && OURS.has(tokens[at - 1]!.lower)) return true;
  return false;
}

/** What stands above a table has a word for one's own, and none by which its amounts are of the whole country. */
function isOfOwn(caption: string): boolean {
  const words = caption.toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => OWN.has(word)) && !words.some((word) => COUNTRYWIDE.has(word));
}

/** "Landelijk · 25 miljoen": a column of a table with one's own share beside it. */
function headsCountrywide(offset: number, { tokens }: Unit): boolean {
  for (let at = tokenFrom(tokens, offset) - 1; at >= 0; at--) if (COUNTRYWIDE.has(tokens[at]!.lower)) return true;
  return false;
}

/** "… betalen wij uit het HLO-deel, landelijk 25 miljoen": right before the amount stands that it is of the whole country. */
function isCountrywide(offset: number, { tokens }: Unit): boolean {
  const at = tokenFrom(tokens, offset);
  for (let back = at - 1; back >= Math.max(0, at - COUNTRYWIDE_REACH); back--) {
    const { kind, lower } = tokens[back]!;
    if (kind === 'mark') return false;
    if (COUNTRYWIDE.has(lower)) return true;
  }
  return false;
}

/** How many words before its amount such a word may stand. */
const COUNTRYWIDE_REACH = 4;

const SUBJECTS: ReadonlySet<string> = new Set(['wij', 'we', 'ik', 'onze', 'ons']);

/** What opens an aside on what was told: "…, wat wij als een eerste stap zien". */
const RELATIVES: ReadonlySet<string> = new Set(claimWords('localityRelatives'));

/**
 * The words of an amount between the colons and semicolons around it, and up to an aside: what stands beyond them is told of something
 * else.
 */
function closeTo(offset: number, { first, next }: TokenRun, { tokens }: Unit): TokenRun {
  let from = first;
  let to = next;
  for (let at = first; at < next; at++) {
    const { text, start } = tokens[at]!;
    const isAside =
      text === ',' &&
      start >= offset &&
      (RELATIVES.has(tokens[at + 1]?.lower ?? '') ||
        // "Was 97 procent positief, dus daar wijken wij niet van af": what the writer makes of it.
        CONSEQUENCES.has(tokens[at + 1]?.lower ?? '') ||
        // "… heeft ja gezegd, wij zouden dus …", "Omdat het Rijk 10 procent gaat korten, houden wij …": the main clause behind it.
        isNewClause(tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? '') ||
        // "Dat het geld terugloopt tot 341 miljoen, vraagt om keuzes in onze begroting".
        (SUBORDINATORS.has(tokens[first]?.lower ?? '') && finitenessOf(tokens[at + 1]?.lower ?? '') === 'sure'));
    if (text !== ';' && text !== ':' && !isAside) continue;
    if (start < offset) from = at + 1;
    else {
      to = at;
      break;
    }
  }
  return { first: from, next: to };
}

const CONSEQUENCES: ReadonlySet<string> = new Set(['dus', 'zodat', 'waardoor']);

/** A verb and who does it, either first. */
function isNewClause(one: string, other: string): boolean {
  return (
    (finitenessOf(one) !== undefined && SUBJECTS.has(other)) || (SUBJECTS.has(one) && finitenessOf(other) !== undefined)
  );
}

function isOwnWord(at: number, unit: Unit): boolean {
  const { lower, kind, start } = unit.tokens[at]!;
  if (kind !== 'word') return false;
  // "Wat weten we" over a column.
  if (unit.kind === 'tableCell' && start < unit.ownFrom && WE.has(lower)) return false;
  // "regio's" is two marks further on: a plural.
  if (lower.endsWith('regio') && unit.tokens[at + 1]?.text === "'" && unit.tokens[at + 2]?.lower === 's') return false;
  if (lower === 'zelf' && isOfNoun(at, unit)) return false;
  // "Voor ons domein": the field that all work in; "weten wij dat": who tells it.
  if (lower === 'ons' && FIELDS.has(unit.tokens[at + 1]?.lower ?? '')) return false;
  if (WE.has(lower) && [at - 1, at + 1].some((verb) => LEARNS.has(unit.tokens[verb]?.lower ?? ''))) return false;
  return (
    OWN.has(lower) ||
    (lower.length > 8 && OWN_HEADS.some((end) => lower.endsWith(end))) ||
    isPlace(at, unit) ||
    isActor(at, unit)
  );
}

const WE: ReadonlySet<string> = new Set(['wij', 'we', 'ik']);
const FIELDS: ReadonlySet<string> = new Set(['domein', 'werkveld', 'veld', 'land', 'vak', 'vakgebied']);
const LEARNS: ReadonlySet<string> = new Set(claimWords('localityLearns'));

/** "De sector zelf", "het Rijk zelf": what the noun before it says tells whose it is. */
function isOfNoun(at: number, { tokens }: Unit): boolean {
  return ARTICLES.has(tokens[at - 2]?.lower ?? '') && tokens[at - 1]?.kind === 'word';
}

const ARTICLES: ReadonlySet<string> = new Set(['de', 'het', 'deze', 'dit']);

/** How names of places end; a sentence may begin with any noun, so that its capital says nothing. */
const PLACE_END =
  /(?:veen|hoven|dam|dijk|burg|stede|dorp|meer|(?<!w)oord|wijk|kerk|berg|bergen|gouw|land|landen|loo|mark|drecht|voort|voorde|beek|rode|horst|wold|woude|zand|zijl|sluis|haven|brug|donk|steen|heide|laar|kamp|weide|waard|(?<!s)markt|monde|muiden|hove|houte|hout|schans|zee|rijk|lo)$/;
const SHORTEST_PLACE = 6;

/** "Wijkerveen houdt er 5 aan", "in 2027 rekent Oostermark op": a place before or behind its verb acts. */
function isActor(at: number, unit: Unit): boolean {
  const { tokens } = unit;
  const { lower } = tokens[at]!;
  if (!isPlaceName(lower) || !isName(at, unit)) return false;
  return [tokens[at - 1]?.lower, tokens[at + 1]?.lower].some(
    (word) => word !== undefined && finitenessOf(word) === 'sure' && !REPORTS.has(word),
  );
}

/** Whether it matters to a question where its answer is told of: who is minister is so anywhere. */
export function isOfPlace({ cues, asksWho }: FactCues): boolean {
  return !cues.local && asksWho !== true;
}

/** Whether a clause speaks of something of one's own: "onze eigen bijdrage aan het museum", "de huisartsen in ons dorp", "van Venlanden". */
export function isElsewhere(clause: ClauseReading, unit: Unit): boolean {
  return (
    isOfPaper(clause, unit) ||
    isSmallSum(clause, unit) ||
    isOfSome(clause, unit) ||
    some(clause, unit, (at) => isWordOfElsewhere(at, clause, unit))
  );
}

function isWordOfElsewhere(at: number, clause: ClauseReading, unit: Unit): boolean {
  const { lower } = unit.tokens[at]!;
  // "Onze eigen vereniging" is that of all municipalities.
  if (lower === 'eigen')
    return POSSESSIVES.has(unit.tokens[at - 1]?.lower ?? '') && !ASSOCIATIONS.has(unit.tokens[at + 1]?.lower ?? '');
  // "Haar vereniging", said of somebody who speaks, is another's than that of all municipalities.
  if (ASSOCIATIONS.has(lower)) return OF_ONE.has(unit.tokens[at - 1]?.lower ?? '');
  // "De bekrachtiging door onze raad".
  if (lower === 'raad' && unit.tokens[at - 2]?.lower === 'door' && unit.tokens[at + 1]?.lower !== 'van') return true;
  if (BODIES.has(lower) || OFFICERS.has(lower))
    return isActing(at, clause.runs[0]!.first, unit) && !GIVEN.has(unit.tokens[clause.runs[0]!.first]!.lower);
  // "Het onze ligt ter beoordeling".
  if (lower === 'onze' && DETERMINERS.has(unit.tokens[at - 1]?.lower ?? ''))
    return finitenessOf(unit.tokens[at + 1]?.lower ?? '') !== undefined;
  if (lower === 'ons') return unit.tokens[at - 1]?.lower === 'bij' || unit.tokens[at - 1]?.lower === 'in';
  if (lower === 'leden' || lower === 'gemeenten') return at > clause.runs[0]!.first && isFew(at - 1, unit);
  // "Gemeente Beekdal tekende …": one of them acts.
  if (lower === 'gemeente')
    return at <= clause.runs[0]!.first + 1 && unit.tokens[at + 1] !== undefined && isName(at + 1, unit);
  if (PARTS_OF_WHOLE.has(lower) && isWhatFor(at, unit)) return false;
  if (isNameBehindOpener(at, clause, unit)) return true;
  return ELSEWHERE.has(lower) || isPlace(at, unit) || (at === clause.runs[0]!.first && isActor(at, unit));
}

/** "Dat Bolderadeel haar op 8 september heeft vastgesteld": right behind what opens a clause a name is who acts in it. */
function isNameBehindOpener(at: number, { kind, opener, runs: [run] }: ClauseReading, unit: Unit): boolean {
  return kind === 'sub' && at === run!.first + 1 && SUBORDINATORS.has(opener ?? '') && isName(at, unit);
}

/** "435 daarvan hebben alleen hulp bij het huishouden", "van hen krijgt een derde …": some of those that were counted. */
function isOfSome({ runs: [run] }: ClauseReading, { tokens }: Unit): boolean {
  if (!run) return false;
  const [one, other] = [tokens[run.first], tokens[run.first + 1]];
  return one?.kind === 'number' && (other?.lower === 'daarvan' || other?.lower === 'hiervan');
}

/** So little is no sum for all municipalities together, and so much nobody pays for help at home. */
const SMALL_SUM = { min: 1_000, max: 1_000_000 };
/** How many words before its sum what it is for may stand. */
const FOR_US_REACH = 5;

/** "Het budget voor preventie wordt met 45.000 euro verlaagd"; not "…, voor ons 45.000 euro": there it is what comes of it. */
function isSmallSum(clause: ClauseReading, unit: Unit): boolean {
  return inReach(unit.others, clause, unit).some(({ annotation, from }) => {
    if (annotation.type !== 'amount' || annotation.amount.unit !== 'EUR') return false;
    const { min, max } = annotation.amount;
    if (min < SMALL_SUM.min || max >= SMALL_SUM.max) return false;
    const at = tokenFrom(unit.tokens, from);
    return !speaksOfOwn({ runs: [{ first: Math.max(0, at - FOR_US_REACH), next: at }] }, unit);
  });
}

/** "Voor de lokale aanpak van preventie worden afspraken gemaakt": what is local is what others agree on something for. */
function isWhatFor(at: number, { tokens }: Unit): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return PURPOSES.has(BEFORE_PART.has(before) ? (tokens[at - 2]?.lower ?? '') : before);
}

const BEFORE_PART: ReadonlySet<string> = new Set(['de', 'het', 'die', 'dat', 'deze', 'dit']);
const PURPOSES: ReadonlySet<string> = new Set(['voor', 'over']);

/** So many members no national association has. */
const FEW = 200;
const FEW_WORDS: ReadonlySet<string> = new Set(claimWords('localityFewWords'));

/** "Van de 61 leden stemden er 44 voor": a small number right before it. */
function isFew(at: number, { tokens }: Unit): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    (FEW_WORDS.has(token.lower) ||
      (/^\d+$/.test(token.text) && tokens[at - 1]?.kind !== 'mark' && Number(token.text) < FEW))
  );
}

/** Papers of one's own, and what is in them. */
const PAPERS: ReadonlySet<string> = new Set(claimWords('papers'));
const THIS: ReadonlySet<string> = new Set(['deze', 'dit', 'die', 'dat']);

/** "Deze brief is door alle partijen ondertekend", "de leden stemden met dit advies in": the paper at hand is what it is about. */
function isOfPaper({ runs: [run] }: ClauseReading, { tokens }: Unit): boolean {
  if (!run) return false;
  const { first, next } = run;
  for (let at = first; at < next; at++) {
    if (at > first && tokens[at - 1]!.lower !== 'met') continue;
    if (THIS.has(tokens[at]!.lower) && PAPERS.has(tokens[at + 1]?.lower ?? '')) return true;
  }
  return false;
}

/** Whether a clause or sentence has a word for one's own municipality, region or project. */
export function speaksOfOwn(reach: Pick<Reach, 'runs'>, unit: Unit): boolean {
  return some(reach, unit, (at) => isOwnWord(at, unit));
}

/** Bodies of one municipality, and what they are called by. */
const BODIES: ReadonlySet<string> = new Set(claimWords('localityBodies'));
/** And those who work for one. */
const OFFICERS: ReadonlySet<string> = new Set(claimWords('officers'));
const DETERMINERS: ReadonlySet<string> = new Set(['ons', 'onze', 'het', 'de', 'uw', 'mijn']);

/** "Ons college staat achter het IZA", "in juni beslist de raad": right before or behind the verb, one's own body does it. */
function isActing(at: number, first: number, { tokens }: Unit): boolean {
  if (!DETERMINERS.has(tokens[at - 1]?.lower ?? '')) return false;
  // "De wethouder zegt toe …" says nothing, but does it.
  const isSaying = (verb: number) => REPORTS.has(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower !== 'toe';
  if (at - 1 === first && !isSaying(at + 1)) return true;
  return [at - 2, at + 1].some(
    (verb) => tokens[verb] !== undefined && finitenessOf(tokens[verb].lower) === 'sure' && !isSaying(verb),
  );
}

/** "Door het wegvallen van de SPUK moet het college kiezen": what gives it reason to act is not of its own. */
const GIVEN: ReadonlySet<string> = new Set(claimWords('localityGiven'));

/** What such a body says or is told of is not what it does. */
const REPORTS: ReadonlySet<string> = new Set(claimWords('localityReports'));

/** A name with a capital behind a preposition: a place, a firm, an association. */
function isPlace(at: number, unit: Unit): boolean {
  return PLACE_PREPOSITIONS.has(unit.tokens[at - 1]?.lower ?? '') && isName(at, unit);
}

/** A word with a capital that is no term, no date and not of the country. */
function isName(at: number, unit: Unit): boolean {
  const token = unit.tokens[at]!;
  if (
    token.kind !== 'word' ||
    token.text === token.lower ||
    token.text === token.text.toUpperCase() ||
    NATIONAL.has(token.lower)
  )
    return false;
  return (
    !unit.terms.some((term) => term.from <= token.start && token.end <= term.to) &&
    within(unit.others, token.start, token.end).length === 0 &&
    !isInDate(token.start, unit)
  );
}

function isInDate(at: number, unit: Unit): boolean {
  return unit.others.some(({ from, to }) => from <= at && at < to);
}

function some({ runs }: Pick<Reach, 'runs'>, { tokens }: Unit, test: (at: number) => boolean): boolean {
  for (const { first, next } of runs) for (let at = first; at < next; at++) if (tokens[at] && test(at)) return true;
  return false;
}
