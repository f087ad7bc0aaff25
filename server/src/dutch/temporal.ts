// Recognising Dutch temporal expressions in running text: one pass over the tokens, each looked up once by its word.
import { isRealDay, dayNumber, weekdayOf, daysInMonth } from './calendar';
import { BOUND_OPENINGS, readBound, readDaysWithin, readFromTo } from './temporal/bounds';
import { EXPRESSION_READERS, readExpression } from './temporal/expressions';
import { anchoringOf, granularityOf } from './temporal/describe';
import { PerWord } from './per-word';
import { atMeeting, type MeetingTable } from './temporal/meetings';
import { resolveTimex, touches } from './temporal/resolve';
import { readYearFirst } from './temporal/days';
import { readSharedDays, readSharedRank } from './temporal/elided';
import { readList, readRangeFrom, readYearRange } from './temporal/ranges';
import { lowerAt, type Parsed } from './temporal/scan';
import { SPOKEN_NUMBERS } from './temporal/spoken';
import { PARTS, YEAR_WORDS } from './temporal/words';
import { maySayYear, readWordYear } from './temporal/years';
import type { TimeExpression, Timex, WeekdayConflict } from './timex';
import type { Token } from './tokens';

export { formatDay, formatInterval, formatMonths } from './temporal/format';
export { compileMeetings, type MeetingTable } from './temporal/meetings';
export { resolveTimex };
export type { Timex };

const BOUND_WORDS: ReadonlySet<string> = new Set(BOUND_OPENINGS);

/**
 * Finds the temporal expressions of a text: sorted, not overlapping, plain data that says nothing of any as-of date.
 * `tokens` are those of `text`; offsets are UTF-16, half-open. `meetings` are those whose days are known.
 * Linear in the text: at every token a bounded number of others is looked at.
 */
export function findTimexes(_text: string, tokens: readonly Token[], meetings?: MeetingTable): Timex[] {
  const found: Timex[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; at++) {
    const items = readAt(tokens, at);
    if (items === undefined) continue;
    for (const item of items) {
      const first = item.first ?? at;
      const expression = meetings ? atMeeting(meetings, tokens, first, item.next, item.expression) : item.expression;
      found.push(toTimex(tokens, { ...item, expression }, first, free));
      free = item.next;
    }
    at = free - 1;
  }
  return found;
}

/** Every word that can start an expression or a range; most words of a text are none. */
const STARTS: ReadonlySet<string> = new Set([...EXPRESSION_READERS.keys(), ...BOUND_WORDS, 'van', 'tussen']);

const BEGINS = new PerWord((lower) => STARTS.has(lower));
const SAYS_YEAR = new PerWord(maySayYear);

/** Everything that starts at a token: one expression, or the items of a list. */
function readAt(tokens: readonly Token[], at: number): readonly Parsed[] | undefined {
  const token = tokens[at]!;
  if (token.kind === 'mark') return undefined;
  if (token.kind === 'word' && !BEGINS.of(token)) {
    return SAYS_YEAR.of(token) ? one(readWordYear(tokens, at)) : undefined;
  }
  if (token.kind === 'word') {
    if (token.lower === 'van' || token.lower === 'tussen') return one(readFromTo(tokens, at));
    if (BOUND_WORDS.has(token.lower)) {
      const bound = readBound(tokens, at);
      if (bound !== undefined) return [bound];
    }
  } else {
    const years = readYearFirst(tokens, at) ?? readYearRange(tokens, at, false);
    if (years !== undefined) return [years];
  }
  const elided = mayElide(token) ? (readSharedDays(tokens, at, false) ?? readSharedRank(tokens, at)) : undefined;
  if (elided !== undefined) return joinList(elided);
  const single = readExpression(tokens, at);
  if (single === undefined) return undefined;
  const range = readRangeFrom(tokens, single, false) ?? readDaysWithin(tokens, single);
  return one(range) ?? joinList(readList(tokens, { ...single, first: single.first ?? at }));
}

/** Words whose noun may come with a later one: numbers, ranks and parts. */
const ELIDING: ReadonlySet<string> = new Set([...SPOKEN_NUMBERS.keys(), ...PARTS.keys()]);

function mayElide(token: Token): boolean {
  return token.kind === 'number' ? token.text.length <= 2 : ELIDING.has(token.lower);
}

function one(parsed: Parsed | undefined): readonly Parsed[] | undefined {
  return parsed && [parsed];
}

/** Items that follow on each other without a gap are one expression: "2024, 2025 en 2026", "eind april en begin mei 2025". */
function joinList(items: readonly Parsed[]): readonly Parsed[] {
  const joinedItems: Parsed[] = [];
  for (const item of items) {
    const before = joinedItems[joinedItems.length - 1];
    const gapless = before !== undefined && touches(before.expression, item.expression);
    if (!gapless) joinedItems.push(item);
    else {
      const from = before.expression.type === 'range' ? before.expression.from : before.expression;
      joinedItems[joinedItems.length - 1] = {
        ...before,
        expression: {
          type: 'range',
          from,
          to: item.expression.type === 'range' ? item.expression.to : item.expression,
        },
        next: item.next,
      };
    }
  }
  return joinedItems;
}

/** Words that make a year a noun: "het jaar 2025", "de jaren 2024 en 2025". */
const YEAR_NOUNS: ReadonlySet<string> = new Set([...YEAR_WORDS, 'jaren']);

/** Whether an article before an expression is part of it. */
function takesArticle(expression: TimeExpression): boolean {
  return (
    expression.type !== 'year' &&
    expression.type !== 'range' &&
    expression.type !== 'bound' &&
    expression.type !== 'about'
  );
}

function toTimex(tokens: readonly Token[], item: Parsed, first: number, free: number): Timex {
  const { expression } = item;
  const before = lowerAt(tokens, first - 1);
  const start =
    (before === 'de' || before === 'het') &&
    first > free &&
    (takesArticle(expression) || (expression.type !== 'bound' && YEAR_NOUNS.has(lowerAt(tokens, first))))
      ? first - 1
      : first;
  const core = item.core ?? start;
  const conflict = weekdayConflict(tokens, item);
  return {
    start: tokens[start]!.start,
    end: tokens[item.next - 1]!.end,
    coreStart: tokens[core]!.start,
    ...anchoringOf(expression),
    granularity: granularityOf(expression),
    ...(isImpossible(expression) ? { impossible: true } : {}),
    ...(conflict === undefined ? {} : { weekday: conflict }),
    ...(expression.type === 'bound'
      ? { bound: expression.mod === 'BEFORE' || expression.mod === 'ON_OR_BEFORE' ? 'until' : 'from' }
      : {}),
    expression,
  };
}

/** Whether a day is named that no calendar has, in a given year or in any. */
function isImpossible(expression: TimeExpression): boolean {
  if (expression.type === 'range') return isImpossible(expression.from) || isImpossible(expression.to);
  if ('of' in expression) return isImpossible(expression.of);
  if (expression.type !== 'day') return false;
  if (typeof expression.year === 'number') return !isRealDay(expression.year, expression.month, expression.day);
  return expression.month > 12 || expression.day > daysInMonth(2024, expression.month);
}

/** A weekday that its full date does not fall on. */
function weekdayConflict(tokens: readonly Token[], item: Parsed): WeekdayConflict | undefined {
  const day = 'of' in item.expression ? item.expression.of : item.expression;
  if (day.type !== 'day' || day.weekday === undefined || typeof day.year !== 'number' || item.weekdayAt === undefined)
    return undefined;
  if (!isRealDay(day.year, day.month, day.day)) return undefined;
  const actual = weekdayOf(dayNumber(day.year, day.month, day.day));
  const token = tokens[item.weekdayAt]!;
  return actual === day.weekday ? undefined : { start: token.start, end: token.end, given: day.weekday, actual };
}
