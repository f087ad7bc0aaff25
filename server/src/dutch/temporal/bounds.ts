// Words before an expression that change it: "vanaf", "uiterlijk", "tot en met", "in de loop van", and "van … tot", "tussen … en".
import { compilePhrases, matchPhrase } from '../phrases';
import type { Token } from '../tokens';
import type { TimeExpression } from '../timex';
import { mayStart, readExpression } from './expressions';
import { coreType } from './describe';
import { readPlacedPoint } from './points';
import { readSharedDays, readSharedRank } from './elided';
import { readRangeFrom, readYearRange } from './ranges';
import { lowerAt, skipArticle, skipWord, type Parsed } from './scan';
import { UNITS } from './words';

type Mod = 'BEFORE' | 'AFTER' | 'ON_OR_BEFORE' | 'ON_OR_AFTER';

interface Bound {
  readonly mod: Mod | 'APPROX';
  /** "voor" means "for" as well: before a day, a season or a moment only. */
  readonly also?: 'for';
  /** It looks back: what returns each year is the last one. */
  readonly since?: true;
}

const BOUNDS = compilePhrases<Bound>([
  ['vanaf', { mod: 'ON_OR_AFTER' }],
  ['te rekenen vanaf', { mod: 'ON_OR_AFTER' }],
  ['met ingang van', { mod: 'ON_OR_AFTER' }],
  ['m.i.v.', { mod: 'ON_OR_AFTER' }],
  ['miv', { mod: 'ON_OR_AFTER' }],
  ['ingaande', { mod: 'ON_OR_AFTER' }],
  ['ingaand per', { mod: 'ON_OR_AFTER' }],
  ['ingaand op', { mod: 'ON_OR_AFTER' }],
  ['per', { mod: 'ON_OR_AFTER' }],
  ['sinds', { mod: 'ON_OR_AFTER', since: true }],
  ['sedert', { mod: 'ON_OR_AFTER', since: true }],
  ['niet eerder dan', { mod: 'ON_OR_AFTER' }],
  ['niet voor', { mod: 'ON_OR_AFTER' }],
  ['niet vóór', { mod: 'ON_OR_AFTER' }],
  ['op zijn vroegst', { mod: 'ON_OR_AFTER' }],
  ["op z'n vroegst", { mod: 'ON_OR_AFTER' }],
  ['na', { mod: 'AFTER' }],
  ['pas na', { mod: 'AFTER' }],
  ['later dan', { mod: 'AFTER' }],
  ['voor', { mod: 'BEFORE', also: 'for' }],
  ['vóór', { mod: 'BEFORE' }],
  ['eerder dan', { mod: 'BEFORE' }],
  ['tot', { mod: 'BEFORE' }],
  ['tot aan', { mod: 'BEFORE' }],
  ['tot en met', { mod: 'ON_OR_BEFORE' }],
  ['t/m', { mod: 'ON_OR_BEFORE' }],
  ['tot uiterlijk', { mod: 'ON_OR_BEFORE' }],
  ['uiterlijk', { mod: 'ON_OR_BEFORE' }],
  ['uiterlijk tot', { mod: 'ON_OR_BEFORE' }],
  ['uiterlijk tot en met', { mod: 'ON_OR_BEFORE' }],
  ['niet later dan', { mod: 'ON_OR_BEFORE' }],
  ['ten laatste', { mod: 'ON_OR_BEFORE' }],
  ['op zijn laatst', { mod: 'ON_OR_BEFORE' }],
  ['rond', { mod: 'APPROX' }],
  ['rondom', { mod: 'APPROX' }],
  ['omstreeks', { mod: 'APPROX' }],
  ['tegen', { mod: 'APPROX' }],
  ['in de loop van', { mod: 'APPROX' }],
]);

/** First words of the phrases above. */
export const BOUND_OPENINGS: readonly string[] = [...BOUNDS.root.next.keys()];

/** What may be bounded: not a length, not something that is bounded already. */
const BOUNDABLE: ReadonlySet<TimeExpression['type']> = new Set([
  'day',
  'monthDay',
  'weekday',
  'month',
  'quarter',
  'half',
  'season',
  'week',
  'moment',
  'year',
  'splitYear',
  'decade',
  'century',
  'shift',
  'nth',
  'around',
  'now',
  'offset',
]);

/** What comes before whom "voor" mostly means "before". */
const BEFORE_TYPES: ReadonlySet<TimeExpression['type']> = new Set(['season', 'moment', 'nth']);

function isBefore(expression: TimeExpression): boolean {
  if (expression.type === 'day' || expression.type === 'part') return true;
  return BEFORE_TYPES.has(coreType(expression));
}

/** Reads a bound with what it bounds. A range behind "vanaf" takes it in: "vanaf 1 januari tot 1 juli 2025". */
export function readBound(tokens: readonly Token[], at: number): Parsed | undefined {
  const hit = matchPhrase(BOUNDS, tokens, at);
  if (hit === undefined) return undefined;
  const { also, since } = hit.value;
  const after = at + hit.length;
  if (UNITS.has(lowerAt(tokens, after)) && tokens[after + 1]?.kind !== 'number') return undefined;
  const core = skipWord(tokens, after, 'op', 'in', 'per', 'voor', 'vóór');
  // "Uiterlijk voor de zomer" ends before it.
  const before = core > after && ['voor', 'vóór'].includes(lowerAt(tokens, after));
  const mod = before && hit.value.mod === 'ON_OR_BEFORE' ? 'BEFORE' : hit.value.mod;
  const start = skipArticle(tokens, core);
  const special = readNow(tokens, core);
  if (special === undefined && !mayStart(tokens, start)) return undefined;
  const point = special ?? readExpression(tokens, start) ?? readPlacedPoint(tokens, start);
  if (point === undefined || !BOUNDABLE.has(coreType(point.expression))) return undefined;
  if (also === 'for' && !isBefore(point.expression)) return undefined;
  if (point.expression.type === 'bound') return undefined;
  const range = mod === 'ON_OR_AFTER' && !since ? readRangeFrom(tokens, point, false) : undefined;
  if (range !== undefined)
    return { ...range, core, ...(point.weekdayAt === undefined ? {} : { weekdayAt: point.weekdayAt }) };
  const expression: TimeExpression =
    mod === 'APPROX'
      ? { type: 'about', of: point.expression }
      : { type: 'bound', mod, ...(since ? { since } : {}), of: point.expression };
  return {
    expression,
    next: point.next,
    core,
    ...(point.weekdayAt === undefined ? {} : { weekdayAt: point.weekdayAt }),
  };
}

/** "tot nu toe", "tot op heden", "vanaf nu". */
function readNow(tokens: readonly Token[], at: number): Parsed | undefined {
  if (lowerAt(tokens, at) === 'heden') return { expression: { type: 'now' }, next: at + 1 };
  if (lowerAt(tokens, at) === 'nu' && ['tot', 'vanaf'].includes(lowerAt(tokens, at - 1)))
    return { expression: { type: 'now' }, next: skipWord(tokens, at + 1, 'toe') };
  return undefined;
}

/** "van 1 mei tot 1 juni", "tussen 2015 en feb 2018": nothing when no range follows. */
export function readFromTo(tokens: readonly Token[], at: number): Parsed | undefined {
  const and = lowerAt(tokens, at) === 'tussen';
  const from = skipArticle(tokens, skipWord(tokens, at + 1, 'in', 'op'));
  const token = tokens[from];
  if (token === undefined || !(mayStart(tokens, from) || token.lower === 'nu')) return undefined;
  const years = token.kind === 'number' ? readYearRange(tokens, from, true) : undefined;
  const shared = years ?? single(readSharedDays(tokens, from, and) ?? readSharedRank(tokens, from));
  if (shared !== undefined) return { ...shared, core: from };
  const left =
    lowerAt(tokens, from) === 'nu'
      ? ({ expression: { type: 'now' }, next: from + 1 } as const)
      : (readExpression(tokens, from) ?? readPlacedPoint(tokens, from));
  const range = left && readRangeFrom(tokens, left, and);
  return range && { ...range, core: from };
}

function single(items: readonly Parsed[] | undefined): Parsed | undefined {
  return items?.length === 1 && items[0]!.expression.type === 'range' ? items[0] : undefined;
}

/** "deze maand van 4 tot 22", "november tussen 19 en 20", "volgende week tussen woensdag en vrijdag": days within the period before them. */
export function readDaysWithin(tokens: readonly Token[], period: Parsed): Parsed | undefined {
  const link = lowerAt(tokens, period.next);
  const { expression } = period;
  const isWeek = expression.type === 'shift' && expression.unit === 'week';
  const isMonth = expression.type === 'month' || (expression.type === 'shift' && expression.unit === 'month');
  if (!isWeek && !isMonth) return undefined;
  if (isWeek) {
    if (link !== 'van' && link !== 'tussen') return undefined;
    const range = readFromTo(tokens, period.next)?.expression;
    if (range?.type !== 'range' || range.from.type !== 'weekday' || range.to.type !== 'weekday') return undefined;
    const week = expression.by;
    const next = readFromTo(tokens, period.next)!.next;
    return { expression: { ...range, from: { ...range.from, week }, to: { ...range.to, week } }, next };
  }
  return readMonthDays(tokens, period, link);
}

/** Two days behind a month. */
function readMonthDays(tokens: readonly Token[], period: Parsed, link: string): Parsed | undefined {
  const from = skipArticle(tokens, link === 'van' || link === 'tussen' ? period.next + 1 : period.next);
  const first = dayNumberAt(tokens, from);
  if (first === undefined) return undefined;
  const mark = lowerAt(tokens, from + 1);
  const through = mark === 'tot' && lowerAt(tokens, from + 2) === 'en' && lowerAt(tokens, from + 3) === 'met';
  const middle = through
    ? from + 4
    : mark === 't' && lowerAt(tokens, from + 2) === '/'
      ? from + 4
      : ['tot', '-', '–', link === 'tussen' ? 'en' : '-'].includes(mark)
        ? from + 2
        : -1;
  const second = middle < 0 ? undefined : dayNumberAt(tokens, skipArticle(tokens, middle));
  if (second === undefined || second <= first) return undefined;
  const { expression } = period;
  const next = skipArticle(tokens, middle) + 1;
  const day = (value: number, end: number): Parsed => {
    if (expression.type === 'shift')
      return { expression: { type: 'monthDay', day: value, month: expression.by }, next: end };
    return {
      expression: { ...(expression as Extract<TimeExpression, { type: 'month' }>), type: 'day', day: value },
      next: end,
    };
  };
  const year = expression.type === 'month' && expression.year === undefined ? readPlacedPoint(tokens, next) : undefined;
  const exclusive = mark === 'tot' && !through;
  const placed = year?.expression.type === 'year' ? { year: year.expression.year } : {};
  return {
    expression: {
      type: 'range',
      from: { ...day(first, next).expression, ...placed } as TimeExpression,
      to: { ...day(second, next).expression, ...placed } as TimeExpression,
      ...(exclusive ? { exclusive: true } : {}),
    },
    next: year?.expression.type === 'year' ? year.next : next,
  };
}

function dayNumberAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const day = token?.kind === 'number' && token.text.length <= 2 ? Number(token.text) : 0;
  return day >= 1 && day <= 31 ? day : undefined;
}
