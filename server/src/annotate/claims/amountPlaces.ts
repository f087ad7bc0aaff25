// Amounts side by side: which stretch of a sentence belongs to which amount, what it points at, and which date goes with it.
import { PerObject } from '../../draft/memo';
import { findAmounts } from '../../dutch/amounts';
import type { TokenRun } from '../../dutch/clause';
import type { Timex } from '../../dutch/timex';
import { finitenessOf } from '../../dutch/finite-forms';
import { isSpread } from './dates';
import { hasAny, tokenize } from '../../dutch/tokens';
import type { AmountAnnotation, DateAnnotation, TermAnnotation } from '../annotation';
import type { ClauseReading, Reach, SentenceReach } from './clauseReading';
import { tokenFrom, within, type Placed, type Unit } from './unit';
import { isCounted, isNextYear, isYearBefore, yearAfter } from './yearsBeside';
import { claimWords } from './words';

/** An amount with its own stretch of the sentence. */
export interface AmountPlace {
  readonly one: Placed<AmountAnnotation>;
  /** The tokens between the amount before it and the one behind it, parted at the last comma or "en" between. */
  readonly window: TokenRun;
  /** The term it points at: "127 miljoen voor de SPUK IZA", "127 miljoen SPUK IZA". */
  readonly pointed: Placed<TermAnnotation> | undefined;
  /** Terms in its stretch before it that the amount before does not point at. */
  readonly before: readonly Placed<TermAnnotation>[];
  /** Terms that the amounts before it point at: these take nothing away from it. */
  readonly taken: readonly Placed<TermAnnotation>[];
  /** Words of the sentence before the first amount, where this is a later one: its topic may stand there. */
  readonly head: TokenRun | undefined;
  /** "van 385 naar 165 euro": the first is what it was; "hoger dan de 350 miljoen die": what it is held against. */
  readonly isOld: boolean;
  /** The dates that go with it; undefined where the sentence has none. */
  readonly times: readonly Timex[] | undefined;
  /** It is of the year after one that was named in an earlier sentence. */
  readonly isNextYear: boolean;
}

/** Prepositions by which an amount points to what it is for. */
const FOR: ReadonlySet<string> = new Set(claimWords('amountPlacesFor'));
const FOR_REACH = 7;
/** How far, in characters, the new value may stand behind the old one. */
const OLD_REACH = 60;
/** What parts one amount's words from the next one's. */
const SEPARATORS: ReadonlySet<string> = new Set([',', ';', '(', 'plus', 'naast', 'maar', 'terwijl', '·', ':']);
/** "Bij elkaar", "samen": of all years that are named. */
const TOGETHER: ReadonlySet<string> = new Set(['samen', 'tezamen', 'elkaar']);
const IN_TURN: ReadonlySet<string> = new Set(['respectievelijk', 'onderscheidenlijk']);
const JOINERS: ReadonlySet<string> = new Set(['en', 'of']);
const OPENERS: ReadonlySet<string> = new Set(claimWords('amountPlacesOpeners'));

const kept = new PerObject<SentenceReach, readonly AmountPlace[]>();

/** The amounts of the sentence of a clause, in order; worked out once a sentence. */
export function amountPlaces({ sentence }: Pick<ClauseReading, 'sentence'>, unit: Unit): readonly AmountPlace[] {
  return kept.get(sentence) ?? kept.set(sentence, placesIn(sentence, unit));
}

function placesIn(sentence: Reach, unit: Unit): AmountPlace[] {
  const others = within(unit.others, sentence.from, sentence.to);
  const amounts = others
    .filter((one): one is Placed<AmountAnnotation> => one.annotation.type === 'amount')
    .map((one) => newValue(one, unit));
  const dates = others.filter(
    (one): one is Placed<DateAnnotation> =>
      one.annotation.type === 'date' &&
      isDated(one.annotation.timex) &&
      !isOfDocument(one, unit) &&
      !isCounted(one, unit) &&
      !isSpread(one, unit),
  );
  const [run] = sentence.runs;
  if (!run || amounts.length === 0) return [];
  const borders = [
    run.first,
    ...amounts.slice(1).map((one, at) => borderBetween(unit, amounts[at]!.to, one.from)),
    run.next,
  ];
  const windows = amounts.map((_, at) => ({ first: borders[at]!, next: borders[at + 1]! }));
  const times = datesByAmount(
    amounts,
    dates,
    windows.map(({ first, next }) => ({
      from: unit.tokens[first]?.start ?? sentence.to,
      to: unit.tokens[next - 1]?.end ?? sentence.to,
    })),
    (at) => hasAny(unit.tokens, windows[at]!, TOGETHER),
  );
  let lastTimes: readonly Timex[] = [];
  let hasNext = false;
  let pointedBefore: Placed<TermAnnotation> | undefined;
  let taken: readonly Placed<TermAnnotation>[] = [];
  return amounts.map((one, at) => {
    const window = windows[at]!;
    const from = unit.tokens[window.first]?.start ?? sentence.from;
    const reach = amounts[at + 1] ? (unit.tokens[window.next - 1]?.end ?? one.to) : sentence.to;
    const pointed = within(unit.terms, one.to, reach).find((term) => isPointedAt(unit, one.to, term.from));
    const start = Math.min(from, amounts[at - 1]?.to ?? from);
    const previous = pointedBefore;
    if (previous) taken = [...taken, previous];
    pointedBefore = pointed;
    const isNext = isNextYear(unit, window) && !hasDate(unit, window, dates.filter(isYear));
    const isLater =
      isNext ||
      (at === 0
        ? OPENS_LATER.has(unit.tokens[window.first]?.lower ?? '') && !hasDate(unit, window, dates)
        : hasAny(unit.tokens, window, LATER) && !hasDate(unit, window, dates));
    const isPrevious = !isNext && isYearBefore(unit, window) && !hasDate(unit, window, dates.filter(isYear));
    const next = isNext ? yearAfter(lastTimes) : isPrevious ? yearAfter(lastTimes, -1) : undefined;
    // "Tot en met 2029 is er geld: 451 miljoen in het eerste jaar": of that year, and not of all till then.
    const isOfYear =
      times[at]?.every(({ bound }) => bound === 'until') === true && COUNTED_YEAR.test(unit.text.slice(one.to, reach));
    // "In 2028 547 en in 2029 532 miljoen, waarvan regionaal 235 onderscheidenlijk 169 miljoen": of either year.
    const isEither = [one, amounts[at + 1]].some(
      (amount) => amount && IN_TURN.has(unit.tokens[tokenFrom(unit.tokens, amount.from) - 1]?.lower ?? ''),
    );
    const own = next
      ? [next]
      : isLater || isOfYear
        ? []
        : isEither && dates.length > 1
          ? dates.map(({ annotation }) => annotation.timex)
          : times[at];
    lastTimes = own ?? [];
    const isSecond = hasNext;
    hasNext ||= isNext;
    return {
      one,
      window,
      pointed,
      taken,
      before: within(unit.terms, start, one.from).filter((term) => term !== previous),
      head: at === 0 ? undefined : { first: run.first, next: tokenFrom(unit.tokens, amounts[0]!.from) },
      isOld:
        isOldValue(unit, one, amounts[at + 1]) ||
        isCompared(unit, one) ||
        NOW.has(unit.tokens[tokenFrom(unit.tokens, one.from) - 1]?.lower ?? '') ||
        (amounts.length > 1 && (hasNow(unit, window, one) || isAgainst(unit, one))),
      times: own,
      // "Een jaar later 547 miljoen, weer een jaar later 532": the second is of a year that nothing says.
      isNextYear: isNext && own?.length === 0 && !isSecond,
    };
  });
}

const COUNTED_YEAR = /^ (?:euro )?in het (?:eerste|tweede|derde|laatste) jaar\b/;

/** Of "van € 385 naar € 165", read as a range, the value it becomes. A rise in steps stays a range. */
function newValue(one: Placed<AmountAnnotation>, unit: Unit): Placed<AmountAnnotation> {
  const inside = unit.text.slice(one.from, one.to);
  const at = inside.indexOf(' naar ');
  if (at < 0 || /oplop|toeneem/.test(inside)) return one;
  const words = inside.slice(at + 6);
  const [amount] = findAmounts(words, tokenize(words));
  return amount
    ? {
        annotation: { ...one.annotation, amount: { ...one.annotation.amount, min: amount.min, max: amount.max } },
        from: one.from,
        to: one.to,
      }
    : one;
}

/** "van X naar Y", also as one range that is no rise in steps. */
function isOldValue(unit: Unit, one: Placed, next: Placed | undefined): boolean {
  const at = tokenFrom(unit.tokens, one.from);
  if (/ naar /.test(unit.text.slice(one.from, one.to))) return false;
  if (unit.tokens[at - 1]?.lower !== 'van' || !next) return false;
  return /\bnaar\b/.test(unit.text.slice(one.to, next.from)) && next.from - one.to < OLD_REACH;
}

/** "Bovenop de huidige 385 euro". */
const NOW: ReadonlySet<string> = new Set(['huidige', 'bestaande', 'oude', 'vorige', 'vroegere']);

/** Words of a comparison: what stands behind their "dan" is what something is compared with. */
const COMPARATIVES: ReadonlySet<string> = new Set(claimWords('amountPlacesComparatives'));
const ARTICLES: ReadonlySet<string> = new Set(['de', 'die', 'dat', 'het', 'deze']);

/** "Hoger dan de 350 miljoen die was voorspeld", "minder dan de 27 miljoen": told only to compare with. "Meer dan 350 miljoen" tells it. */
function isCompared({ tokens }: Unit, one: Placed): boolean {
  const at = tokenFrom(tokens, one.from);
  const hasArticle = ARTICLES.has(tokens[at - 1]?.lower ?? '');
  const than = hasArticle ? at - 2 : at - 1;
  if (tokens[than]?.lower !== 'dan') return false;
  const word = tokens[than - 1]?.lower ?? '';
  return COMPARATIVES.has(word) || (hasArticle && (word === 'meer' || word === 'minder'));
}

/** "Samen 78 miljoen, tegen 87 miljoen nu": beside another amount, what it is held against. */
function isAgainst({ tokens }: Unit, one: Placed): boolean {
  let at = tokenFrom(tokens, one.from);
  // "In plaats van de 2 procent waarom was gevraagd".
  if (ARTICLES.has(tokens[at - 1]?.lower ?? '') && tokens[at - 3]?.lower === 'plaats') at--;
  const [two, before] = [tokens[at - 2]?.lower, tokens[at - 1]?.lower];
  return before === 'tegen' || before === 'tegenover' || (before === 'van' && two === 'plaats');
}

/** "… naar 165 euro, nu is dat nog 385 euro": beside another amount, what is now is no claim about then. */
function hasNow({ tokens }: Unit, { first, next }: TokenRun, one: Placed): boolean {
  for (let at = first; at < next && tokens[at]!.start < one.from; at++) if (tokens[at]!.lower === 'nu') return true;
  return false;
}

function hasDate({ tokens }: Unit, { first, next }: TokenRun, dates: readonly Placed[]): boolean {
  const from = tokens[first]?.start ?? 0;
  const to = tokens[next - 1]?.end ?? 0;
  return dates.some((date) => date.from >= from && date.to <= to);
}

function isYear({ annotation }: Placed<DateAnnotation>): boolean {
  return annotation.timex.anchor === 'absolute' && annotation.timex.granularity === 'year';
}

/** What is told of "de berichten uit 2023" need not be of 2023. */
const DOCUMENTS: ReadonlySet<string> = new Set(claimWords('amountPlacesDocuments'));

/** A date that only says of when a document is. */
export function isOfDocument({ from }: Placed, { tokens }: Unit): boolean {
  const at = tokenFrom(tokens, from) - 1;
  const { lower } = tokens[at] ?? { lower: '' };
  return (lower === 'uit' || lower === 'van') && DOCUMENTS.has(tokens[at - 1]?.lower ?? '');
}

/** Dates that can say which time an amount is of. */
function isDated({ anchor }: Timex): boolean {
  return anchor !== 'event' && anchor !== 'duration';
}

/**
 * Token behind the comma or semicolon between two amounts that opens the words of the next one ("…, daarna, van 2027 tot en met 2030,
 * jaarlijks"), else behind the last one, else behind an "en" that does (a number, date or preposition follows); without either the
 * second amount's own first token.
 */
function borderBetween(unit: Unit, from: number, to: number): number {
  let semicolon: number | undefined;
  let comma: number | undefined;
  let join: number | undefined;
  let isOpened = false;
  let at = tokenFrom(unit.tokens, from);
  const dates = within(unit.others, from, to).filter(({ annotation }) => annotation.type === 'date');
  for (; at < unit.tokens.length && unit.tokens[at]!.start < to; at++) {
    const { lower, start } = unit.tokens[at]!;
    // "van 2027 tot en met 2030": what joins the words of a date parts nothing.
    if (dates.some((date) => date.from < start && start < date.to)) continue;
    if (lower === ';') semicolon = at + 1;
    if (lower === '(') {
      const close = closingOf(unit, at, to);
      if (close !== undefined) {
        at = close;
        continue;
      }
    }
    if (SEPARATORS.has(lower) && unit.tokens[at - 1]?.lower !== 'een') {
      if (!isOpened) comma = at + 1;
      isOpened ||= lower === '(' || THEN.has(unit.tokens[at + 1]?.lower ?? '');
    } else if (JOINERS.has(lower) && !isInOther(unit, at) && (opensNext(unit, at + 1) || hasVerb(unit, at + 1, to)))
      join = at + 1;
  }
  return semicolon ?? comma ?? join ?? at;
}

/** The bracket that closes one before an offset: "451 miljoen (2027) en 547 miljoen (2028)" says in brackets what the amount before is of. */
function closingOf({ tokens }: Unit, from: number, to: number): number | undefined {
  for (let at = from + 1; at < tokens.length && tokens[at]!.start < to; at++) if (tokens[at]!.lower === ')') return at;
  return undefined;
}

/** "… levert 14 miljoen in en de ander moet 23 miljoen missen": what follows says something of its own. */
function hasVerb({ tokens }: Unit, first: number, to: number): boolean {
  for (let at = first; at < tokens.length && tokens[at]!.start < to; at++)
    if (finitenessOf(tokens[at]!.lower) === 'sure') return true;
  return false;
}

/** Words that open what is told of another time than what went before. */
const THEN: ReadonlySet<string> = new Set(['daarna', 'vervolgens', 'vanaf']);

/** Behind a first word: "en het jaar erna", "en een plus van 25 miljoen". */
const OPENED: ReadonlySet<string> = new Set(['jaar', 'plus']);

function opensNext(unit: Unit, at: number): boolean {
  const token = unit.tokens[at];
  if (!token) return false;
  return (
    token.kind !== 'word' ||
    OPENED.has(unit.tokens[at + 1]?.lower ?? '') ||
    FOR.has(token.lower) ||
    OPENERS.has(token.lower) ||
    finitenessOf(token.lower) === 'sure' ||
    isInOther(unit, at)
  );
}

/** The token is part of a date or an amount, as "en" is in "tot en met 2030". */
function isInOther({ tokens, others }: Unit, at: number): boolean {
  const { start } = tokens[at]!;
  return others.some(({ from, to }) => from <= start && start < to);
}

/** "De piek ligt in 2029. Daarna zakt het naar 341 miljoen": of a time behind the one just named. */
const OPENS_LATER: ReadonlySet<string> = new Set(['daarna', 'vervolgens', 'later', 'nadien']);

/** Words by which an amount is of another time than the one named: "jaarlijks", "vervolgens € 547 miljoen". */
const LATER: ReadonlySet<string> = new Set(claimWords('amountPlacesLater'));
/**
 * Which dates go with which amount: those in its own stretch ("in 2025 150 miljoen en in 2026 127 miljoen", "451 miljoen in 2027,
 * 547 in 2028"). One amount takes all dates, one date is of all amounts; as many dates before the first amount as there are amounts
 * go one by one; an amount without any is of the time of the one before it.
 */
function datesByAmount(
  amounts: readonly Placed[],
  dates: readonly Placed<DateAnnotation>[],
  windows: readonly { readonly from: number; readonly to: number }[],
  isTogether: (at: number) => boolean,
): (readonly Timex[] | undefined)[] {
  const all = dates.map(({ annotation }) => annotation.timex);
  if (dates.length === 0) return amounts.map(() => undefined);
  if (amounts.length === 1) return [all];
  if (dates.length === 1) {
    // "87 miljoen, en vanaf 2027 nog 78 miljoen": a date that opens what a later amount is told with, is of that one on.
    const from = windows.findIndex(({ from, to }, at) => at > 0 && isOpening(dates[0]!, from, to, amounts[at]!));
    return amounts.map((_, at) => (at < from ? [] : all));
  }
  if (dates.length === amounts.length && dates.at(-1)!.to <= amounts[0]!.from) return all.map((one) => [one]);
  if (isSeries(amounts, dates)) return all.map((one) => [one]);
  const turns = byTurns(amounts, dates);
  if (turns) return turns;
  let before: readonly Timex[] = [];
  return amounts.map((amount, at) => {
    const { from, to } = windows[at]!;
    let own = dates.filter((date) => date.from >= from && date.to <= to);
    // "begint in 2023 op 185 miljoen en staat in 2026 op 138": what the amount before has not taken.
    if (own.length === 0 && at > 0)
      own = dates.filter(
        (date) => date.from >= amounts[at - 1]!.to && date.to <= amount.from && !before.includes(date.annotation.timex),
      );
    if (own.length > 0) {
      // "3 miljoen in 2027, evenveel in 2028 en 4 miljoen in 2029": years come behind what is of them.
      const isBehind = dates[0]!.from >= amounts[0]!.to ? 1 : 0;
      const gap = (date: Placed) => (date.to <= amount.from ? amount.from - date.to + isBehind : date.from - amount.to);
      own.sort((a, b) => gap(a) - gap(b));
      // "In 2027 en 2028 samen 196 miljoen, te splitsen in 77 en 119 miljoen": each part may be of either year.
      const together = own.length > 1 && isTogether(at);
      before = together ? own.map(({ annotation }) => annotation.timex) : [own[0]!.annotation.timex];
    }
    return before;
  });
}

/** A date stands in the stretch of an amount, before it, and soon after that begins. */
function isOpening(date: Placed<DateAnnotation>, from: number, to: number, amount: Placed): boolean {
  const isNear = date.from - from < OPENING_REACH || date.annotation.timex.bound === 'from';
  return date.from >= from && date.to <= to && date.to <= amount.from && isNear;
}

/** How far, in characters, into its stretch such a date may stand. */
const OPENING_REACH = 14;

/** "In 2023 is het 185 miljoen voor … en staat in 2026 op 138 miljoen": years and amounts by turns, a year first. */
function byTurns(
  amounts: readonly Placed[],
  dates: readonly Placed<DateAnnotation>[],
): (readonly Timex[])[] | undefined {
  if (!dates.every(({ annotation }) => annotation.timex.granularity === 'year')) return undefined;
  const isAfter = ({ from, to }: Placed, next: Placed | undefined) =>
    amounts.some((amount) => amount.from >= to && amount.from > from && (!next || amount.to <= next.from));
  if (dates[0]!.to > amounts[0]!.from || !dates.every((date, at) => isAfter(date, dates[at + 1]))) return undefined;
  return amounts.map(({ from }) => [dates.findLast((date) => date.to <= from)!.annotation.timex]);
}

/** How far, in characters, an amount may stand from the year it is of, with no more than a mark between. */
const SERIES_REACH = 4;

/** "2026: 20, 2027: 133": each amount right behind its year. */
function isSeries(amounts: readonly Placed[], dates: readonly Placed<DateAnnotation>[]): boolean {
  return (
    dates.length === amounts.length &&
    amounts.every((amount, at) => {
      const { to, annotation } = dates[at]!;
      return annotation.timex.granularity === 'year' && to <= amount.from && amount.from - to <= SERIES_REACH;
    })
  );
}

/** From the end of an amount to a term: nothing at all, or a preposition and few words, and no mark. */
function isPointedAt(unit: Unit, from: number, to: number): boolean {
  let seen = true;
  let count = 0;
  for (let at = tokenFrom(unit.tokens, from); at < unit.tokens.length; at++) {
    const token = unit.tokens[at]!;
    if (token.start >= to) return seen;
    if (count++ === 0 && token.lower !== 'euro') seen = false;
    if (count > FOR_REACH || (token.kind === 'mark' && !'-\'"'.includes(token.text))) return false;
    // "Levert 14 miljoen in en de ander …": a part of the verb.
    if (FOR.has(token.lower) && !JOINERS.has(unit.tokens[at + 1]?.lower ?? '')) seen = true;
  }
  return false;
}
