// The date that a clause ties to a question: which of the dates it holds is meant.
import type { Timex, TimexGranularity } from '../../dutch/timex';
import { COORDINATORS } from '../../dutch/clause-words';
import type { ClauseReading, Reach } from './clauseReading';
import { isInName, tokenFrom, type Placed, type Unit, within } from './unit';
import { claimWords } from './words';

/** A date with its place in the text of the unit. */
export interface PlacedDate {
  readonly timex: Timex;
  readonly from: number;
  readonly to: number;
}

/** From coarse to fine; what is not here is finer than a year and no finer than a month. */
const FINENESS: Readonly<Partial<Record<TimexGranularity, number>>> = {
  century: 0,
  decade: 1,
  year: 2,
  half: 3,
  season: 3,
  quarter: 4,
  month: 5,
  week: 6,
  day: 7,
};

/** Words before a year that is part of a name or of a budget: "de begroting 2027". */
const NAMES_YEAR: ReadonlySet<string> = new Set(claimWords('datesNamesYear'));

/** Words besides a date that may stand before a clause with it: "Over twee jaar, eind 2027, zit …". */
const MOST_WORDS_BESIDE = 3;

/** The dates of a clause; where it has none those that are put in front of it by themselves. */
export function datesWith(clause: ClauseReading, unit: Unit): PlacedDate[] {
  const own = datesOf(clause, unit);
  const counted = own.findIndex(({ to }) => isAfterwards(to, unit));
  // "Tien dagen later, op 17 juli 2023": the day itself, right behind it.
  if (counted >= 0) {
    const day = own[counted + 1];
    return day !== undefined && isBeside(own[counted]!.to, day.from, unit) ? [day] : [];
  }
  const { sentence, from } = clause;
  if (own.length > 0 || sentence.from >= from) return own;
  const [{ first } = { first: 0 }] = sentence.runs;
  const next = clause.runs[0]?.first ?? first;
  const fronted = datesOf({ from: sentence.from, to: from, runs: [{ first, next }] }, unit);
  if (fronted.length === 0 || next - first > LONGEST_FRONT) return own;
  const beside = unit.tokens
    .slice(first, next)
    .filter(({ kind, start }) => kind === 'word' && !fronted.some((date) => date.from <= start && start < date.to));
  return beside.length <= MOST_WORDS_BESIDE ? fronted : own;
}

const LONGEST_FRONT = 12;

/** The dates of a clause that say when something is; a range that a dash divides is of the clause it begins in. */
export function datesOf(clause: Reach, unit: Unit): PlacedDate[] {
  const { tokens } = unit;
  const terms = within(unit.terms, clause.from, clause.to);
  const found: PlacedDate[] = [];
  for (const { annotation, from, to } of within(unit.others, clause.from, clause.to)) {
    if (annotation.type !== 'date') continue;
    const { timex } = annotation;
    if (timex.anchor === 'event' || timex.anchor === 'duration' || timex.granularity === 'now') continue;
    if (!beginsIn(from, clause, tokens)) continue;
    // "De Voorjaarsnota 2025 verscheen op …": the name of what happens is not when.
    if (timex.expression.type === 'moment' && terms.some((term) => term.from < to && from < term.to)) continue;
    if (
      isInstead(from, to, unit) ||
      isOfName(timex, from, unit) ||
      isInName({ from, to }, unit) ||
      isOfLetter(from, to, unit)
    )
      continue;
    found.push({ timex, from, to });
  }
  return found;
}

function beginsIn(offset: number, { runs }: Reach, tokens: Unit['tokens']): boolean {
  for (const { first, next } of runs) if (tokens[first]!.start <= offset && offset < tokens[next - 1]!.end) return true;
  return false;
}

/** "Tot en met 2028 in plaats van 2026", "…, niet langer tot en met 2026": what it is not. */
const INSTEAD =
  /(?:\bin plaats van|, (?:en )?niet(?: langer| meer| pas)?)(?: (?:vanaf|tot en met|voor|in|op|per|pas|eind|begin))*\s*$/u;
const LONGEST_INSTEAD = 36;

function isInstead(from: number, to: number, { text }: Unit): boolean {
  const before = text.slice(Math.max(0, from - LONGEST_INSTEAD), from);
  const not = NOT_THEN.exec(before);
  return INSTEAD.test(before) || (not !== null && (not[1] !== undefined || /^,? maar\b/u.test(text.slice(to, to + 6))));
}

/** "Niet pas in 2027", "niet in 2027 maar in 2024". */
const NOT_THEN = /\bniet( pas| eerst)?(?: (?:vanaf|tot en met|met ingang van|voor|in|op|per|eind|begin))*\s*$/u;

/** "Ons plan Buurtzorg 2030": a bare year behind a word with a capital in the middle of a sentence is part of a name. */
function isOfName({ expression }: Timex, from: number, { tokens, terms }: Unit): boolean {
  if (expression.type !== 'year') return false;
  const at = tokenFrom(tokens, from);
  const [before, name] = [tokens[at - 2], tokens[at - 1]];
  if (name && (FIGURES.has(name.lower) || (name.lower === 'voor' && FIGURES.has(before?.lower ?? '')))) return true;
  if (name?.lower === 'van' && AMOUNTS.has(before?.lower ?? '')) return true;
  if (before?.kind !== 'word' || name?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(name.text)) return false;
  return !terms.some((term) => term.from <= name.start && name.end <= term.to);
}

/** "80 procent van het bedrag van 2029". */
const AMOUNTS: ReadonlySet<string> = new Set(['bedrag', 'bedragen', 'budget', 'niveau', 'cijfers']);
/** "Raming 2027": what the year says is of what, and not when. */
const FIGURES: ReadonlySet<string> = new Set(claimWords('datesFigures'));

/** "Van 1 januari 2025 verschoven naar 1 januari 2026": where it is now. */
export function movedTo(all: readonly PlacedDate[], unit: Unit): readonly PlacedDate[] {
  if (all.length < 2) return all;
  const moved = all.filter(({ from }) => wordBefore(from, unit) === 'naar');
  return moved.length > 0 ? moved : all;
}

/** The time itself of "voor medio 2026", "tot 1 januari". */
export function withoutBound(timex: Timex): Timex {
  if (timex.expression.type !== 'bound') return timex;
  const { bound, ...rest } = timex;
  return bound === undefined ? timex : { ...rest, expression: timex.expression.of };
}

/** "Staat voor medio 2026 op de rol": what is planned for a time, not before it. */
export function isMeant(
  clause: Pick<ClauseReading, 'planned'>,
  { bound, granularity }: Timex,
  from: number,
  { text }: Unit,
): boolean {
  if (bound !== 'until' || text.slice(from, from + 5).toLowerCase() !== 'voor ') return false;
  // A day may as well be the one before which it must be done.
  return granularity === 'day' ? SET_FOR.test(text.slice(Math.max(0, from - LONGEST_SET), from)) : clause.planned;
}

/** "Staat gepland voor 1 januari", "staat op de rol voor 1 januari": on that day; what was once planned for it may have changed. */
const SET_FOR =
  /\b(?:staat|staan|is|zijn|wordt) (?:nu |nog )?(?:gepland|ingepland|voorzien|geagendeerd|geprikt|genoteerd|aangekondigd|(?:op de|in de) (?:rol|agenda|kalender|planning|boeken)) $/i;
const LONGEST_SET = 30;

/**
 * The one date that is meant: of dates that stand side by side an absolute one says more than "over drie jaar", and a finer one more
 * than a coarser ("rond de zomer, in juni of juli"); a year behind "begroting" names the budget. Undefined where two are left.
 */
export function onlyDate(all: readonly PlacedDate[], unit: Unit): PlacedDate | undefined {
  if (all.length <= 1) return all[0];
  const moved = movedTo(all, unit);
  if (moved.length === 1) return moved[0];
  // "Eind april, na de Voorjaarsnota": what it comes after only explains it.
  const told = all.filter(({ timex }) => !isOfMoment(timex));
  if (told.length === 1) return told[0];
  const own = all.filter(
    ({ timex, from }) => timex.expression.type !== 'year' || !NAMES_YEAR.has(wordBefore(from, unit)),
  );
  if (own.length <= 1 || !own.every(({ from }, at) => at === 0 || isBeside(own[at - 1]!.to, from, unit)))
    return own.length === 1 ? own[0] : undefined;
  const absolute = own.filter(({ timex }) => timex.anchor === 'absolute' || timex.relativeBy === 'omission');
  const rest = absolute.length > 0 ? absolute : own;
  const finest = Math.max(...rest.map(({ timex }) => finenessOf(timex)));
  const fine = rest.filter(({ timex }) => finenessOf(timex) === finest);
  return fine.length === 1 ? fine[0] : undefined;
}

/** "Na de Voorjaarsnota", "voor Prinsjesdag". */
function isOfMoment({ expression }: Timex): boolean {
  if (expression.type !== 'bound') return false;
  const { of } = expression;
  return of.type === 'moment' || (of.type === 'held' && of.of.type === 'moment');
}

/** Nothing but a comma and a word or two between dates: the second explains the first ("rond de zomer bekend, in juli"). */
function isBeside(from: number, to: number, { text }: Unit): boolean {
  if (to - from > LONGEST_GAP) return false;
  const between = text.slice(from, to);
  return !/[.;:]/.test(between) && between.split(/[\s,(]+/).filter((word) => word !== '').length <= 2;
}

const LONGEST_GAP = 24;

/** The last of years that are listed: "voor 2027 en 2028", "in 2027, 2028 en 2029". */
export function lastOfList(all: readonly PlacedDate[], unit: Unit): PlacedDate | undefined {
  if (all.length < 2 || !all.every(({ timex }) => timex.expression.type === 'year')) return undefined;
  const isListed = all.every(
    ({ from }, at) => at === 0 || /^(?:,|\s|en|of|&|\/)*$/.test(unit.text.slice(all[at - 1]!.to, from)),
  );
  return isListed ? all.at(-1) : undefined;
}

/** The weekday behind it takes such a word out of the date. */
const BACK = /^(?:afgelopen|vorige|verleden)\s/i;

/** Told as behind us by its own words: "afgelopen maandag", "8 september jl.", "vorige week", "drie weken geleden". */
export function looksBack({ timex: { expression, bound }, from }: PlacedDate, { text }: Unit): boolean {
  if (bound === 'until') return false;
  if (BACK.test(text.slice(from, from + LONGEST_NAME))) return true;
  if ('direction' in expression && expression.direction === 'last') return true;
  if (expression.type === 'shift') return expression.by < 0;
  if (expression.type === 'offset') return expression.base === undefined && expression.sign === -1;
  return expression.type === 'bound' && expression.since === true;
}

function finenessOf({ granularity }: Timex): number {
  return FINENESS[granularity] ?? 4;
}

function wordBefore(offset: number, { text }: Unit): string {
  const before = text
    .slice(Math.max(0, offset - LONGEST_NAME), offset)
    .trimEnd()
    .toLowerCase();
  return before.slice(before.lastIndexOf(' ') + 1);
}

const LONGEST_NAME = 24;

/** "Vastgesteld, en een jaar later gekoppeld": counted from another date of the text, and not from that of the draft. */
function isAfterwards(to: number, { text }: Unit): boolean {
  return /\b(?:jaar|jaren|maand|maanden|weken|week|dagen|dag|kwartaal) later$/u.test(
    text.slice(Math.max(0, to - 20), to),
  );
}

/** "Hunzemond, 17 maart 2026 – …": where and when a press release was written. */
const PLACE = /^\W{0,3}\p{Lu}[\p{L} '-]{1,30}, (?:\p{Ll}+dag )?$/u;
const LONGEST_PLACE = 48;

/** "Datum: 17 juli 2025 Onderwerp: …": the day of the letter itself. */
function isOfLetter(from: number, to: number, { text }: Unit): boolean {
  return (
    (from < LONGEST_PLACE && PLACE.test(text.slice(0, from)) && /^\W{0,3}(?:[–—-] |$)/u.test(text.slice(to, to + 5))) ||
    (/\b(?:datum|dagtekening)\s*:\s*$/iu.test(text.slice(Math.max(0, from - 14), from)) &&
      /^\s*(?:onderwerp|betreft|kenmerk|aan|van)\s*:/iu.test(text.slice(to, to + 24))) ||
    // "**Datum** 25 maart **Van** Wmo-beleid": without a colon the capitals tell.
    (/\bDatum\s+$/u.test(text.slice(Math.max(0, from - 14), from)) &&
      /^\s*(?:Onderwerp|Betreft|Kenmerk|Aan|Van)\s+\S/u.test(text.slice(to, to + 24))) ||
    /\b(?:(?:datum|dag)\s+(?:van\s+)?(?:de\s+)?(?:behandeling|vergadering|bespreking|verzending|raad|college)|(?:raads|college|commissie|bestuurs)?vergadering)\s*:\s*$/iu.test(
      text.slice(Math.max(0, from - 40), from),
    )
  );
}

/** "De in 2022 gestelde voorwaarden": a date between an article and a participle says which ones, and not when the clause is. */
export function isOfNoun({ from, to }: Pick<Placed, 'from' | 'to'>, { tokens }: Unit): boolean {
  const first = tokenFrom(tokens, from);
  const [before, article] = [tokens[first - 1]?.lower ?? '', tokens[first - 2]?.lower ?? ''];
  if (!ARTICLES.has(before) && !(BEFORE_DATE.has(before) && ARTICLES.has(article))) return false;
  const noun = tokens[tokenFrom(tokens, to) + 1];
  // "De raad zal deze op 6 maart vaststellen": no noun follows, it is the verb.
  if (noun?.kind !== 'word' || COORDINATORS.has(noun.lower)) return false;
  return /^(?:ge|be|ver|ont|her|over|aan|af|in|op|uit|toe|vast|open|bekend|samen|door|voor).*(?:[dtn]e|en)$/.test(
    tokens[tokenFrom(tokens, to)]?.lower ?? '',
  );
}

const ARTICLES: ReadonlySet<string> = new Set(claimWords('datesArticles'));
const BEFORE_DATE: ReadonlySet<string> = new Set(['in', 'op', 'sinds', 'per', 'eind', 'begin', 'vanaf', 'medio']);

/** "Over drie jaar samen 3 miljard", "verspreid over vier jaar": how long something takes, and not when it is. */
export function isSpread({ from, to }: { readonly from: number; readonly to: number }, { text }: Unit): boolean {
  return (
    /^over \p{L}+ jaar$/u.test(text.slice(from, to)) &&
    /\b(?:samen|bij elkaar|totaal|opgeteld|verspreid|verdeeld|uitgesmeerd|extra|bij)\b/u.test(
      text.slice(Math.max(0, from - SPREAD_REACH), to + SPREAD_REACH),
    )
  );
}

const SPREAD_REACH = 40;
