// Expressions that belong together: ranges ("1 t/m 15 mei 2025", "tussen 2015 en feb 2018", "2023-2026") and lists ("2024, 2025 en 2026") with shared parts.
import type { Token } from '../tokens';
import type { TimeExpression } from '../timex';
import { readExpression } from './expressions';
import { fourDigitYear, fullYear, isCounted, isReference, isYearHere, shortYear } from './context';
import { readDayOfMonth } from './days';
import { coreType, lacksYear, placeInYear, withoutWeekday, withPlace, yearOf } from './describe';
import { readTail } from './periods';
import { readPlacedPoint } from './points';
import { digitsAt, goesOn, isDash, joined, lowerAt, skipArticle, skipWord, standsFree, type Parsed } from './scan';
import { readPlainYear } from './years';

/** Ways in which two expressions are joined. */
export type LinkKind = 'through' | 'until' | 'and' | 'comma' | 'dash' | 'slash';

interface Link {
  readonly kind: LinkKind;
  readonly next: number;
}

/** What joins two expressions at `at`. */
export function readLink(tokens: readonly Token[], at: number): Link | undefined {
  const word = lowerAt(tokens, at);
  switch (word) {
    case 'tot':
      if (lowerAt(tokens, at + 1) === 'en' && lowerAt(tokens, at + 2) === 'met')
        return { kind: 'through', next: at + 3 };
      return { kind: 'until', next: skipWord(tokens, at + 1, 'aan') };
    case 't':
      if (lowerAt(tokens, at + 1) === '/' && lowerAt(tokens, at + 2) === 'm') return { kind: 'through', next: at + 3 };
      return lowerAt(tokens, at + 1) === '.' && lowerAt(tokens, at + 2) === 'm' && lowerAt(tokens, at + 3) === '.'
        ? { kind: 'through', next: at + 4 }
        : undefined;
    case 'en':
      return { kind: 'and', next: lowerAt(tokens, at + 1) === 'met' ? at + 2 : at + 1 };
    case 'of':
    case 'à':
    case '&':
      return { kind: 'and', next: at + 1 };
    case ',':
      return { kind: 'comma', next: at + 1 };
    case '/':
      return joined(tokens, at) && joined(tokens, at + 1) ? { kind: 'slash', next: at + 1 } : undefined;
    default:
      return isDash(word) ? { kind: 'dash', next: at + 1 } : undefined;
  }
}

/** The other end of a range. What it leaves out it takes from the left one: "15 november t/m de 19e", "week 31-35". */
function readRight(tokens: readonly Token[], at: number, left: TimeExpression): Parsed | undefined {
  const from = skipWord(tokens, at, 'op', 'in', 'van', 'uiterlijk');
  const bare = skipArticle(tokens, from);
  if (lowerAt(tokens, bare) === 'nu') return { expression: { type: 'now' }, next: skipWord(tokens, bare + 1, 'toe') };
  if (lowerAt(tokens, bare) === 'heden') return { expression: { type: 'now' }, next: bare + 1 };
  const whole =
    readExpression(tokens, bare) ??
    (['day', 'month', 'quarter', 'half', 'season', 'year'].includes(coreType(left))
      ? readPlacedPoint(tokens, bare)
      : undefined);
  if (whole !== undefined)
    return whole.expression.type === 'event' || whole.expression.type === 'duration' ? undefined : whole;
  return readShared(tokens, bare, left);
}

/** A bare number that is a day of the left month, or a week of the left year. */
function readShared(tokens: readonly Token[], at: number, left: TimeExpression): Parsed | undefined {
  if (left.type === 'week') {
    const week = digitsAt(tokens, at, 2);
    if (week === undefined || week < 1 || week > 53 || goesOn(tokens, at + 1) || isCounted(tokens, at + 1))
      return undefined;
    const { next, ...place } = readTail(tokens, at + 1);
    return { expression: { ...left, ...place, week }, next };
  }
  if (left.type !== 'day' && left.type !== 'monthDay') return undefined;
  const rank = readDayOfMonth(tokens, at);
  if (rank === undefined || !rank.ordinal || rank.day > 31) return undefined;
  return { expression: { ...withoutWeekday(left), day: rank.day }, next: rank.next };
}

/** Gives what one end of a range leaves out to it from the other: the year, or "jl." */
function share(left: TimeExpression, right: TimeExpression): readonly [TimeExpression, TimeExpression] {
  const [leftYear, rightYear] = [yearOf(left), yearOf(right)];
  const [before, after] = [placeInYear(left), placeInYear(right)];
  const turned = before !== undefined && after !== undefined && before > after ? 1 : 0;
  const moved = (year: NonNullable<typeof leftYear>, by: number): NonNullable<typeof leftYear> =>
    typeof year === 'number' ? year + by : { shift: year.shift + by };
  if (leftYear === undefined && rightYear !== undefined && lacksYear(left) && right.type !== 'year')
    return [withPlace(left, { year: moved(rightYear, -turned) }), right];
  if (rightYear === undefined && leftYear !== undefined && lacksYear(right) && left.type !== 'year')
    return [left, withPlace(right, { year: moved(leftYear, turned) })];
  if (lacksYear(left) && 'direction' in right && right.direction !== undefined && right.type !== 'weekday')
    return [withPlace(left, { direction: right.direction }), right];
  return [left, right];
}

/** Types that may stand at the two ends of a dash: only like with like, since a dash joins much else. */
function alike(left: TimeExpression, right: TimeExpression): boolean {
  const [a, b] = [coreType(left), coreType(right)];
  return a === b || (a === 'weekday' && b === 'weekday');
}

const RANGED: ReadonlySet<TimeExpression['type']> = new Set([
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
  'shift',
  'decade',
  'nth',
  'offset',
  'now',
  'splitYear',
]);

/** Reads the range that a first expression opens, if what follows closes it. `and`: "tussen" went before. */
export function readRangeFrom(tokens: readonly Token[], left: Parsed, and: boolean): Parsed | undefined {
  const core = coreType(left.expression);
  if (!RANGED.has(core)) return undefined;
  const link = readLink(tokens, left.next);
  if (link === undefined || link.kind === 'comma' || (link.kind === 'and' && !and)) return undefined;
  const right = readRight(tokens, link.next, left.expression);
  if (right === undefined || !RANGED.has(coreType(right.expression))) return undefined;
  if (link.kind === 'dash' || link.kind === 'slash') {
    if (
      !alike(left.expression, right.expression) ||
      (core === 'weekday' && link.kind === 'dash' && !joined(tokens, left.next) && lowerAt(tokens, left.next) !== '-')
    )
      return undefined;
    if (link.kind === 'slash' && !['month', 'quarter', 'year', 'day', 'season'].includes(core)) return undefined;
  }
  const [from, to] = share(left.expression, right.expression);
  return {
    expression: { type: 'range', from, to, ...(link.kind === 'until' ? { exclusive: true } : {}) },
    next: right.next,
  };
}

/** Most years from the first to the last of a range of bare years. */
const LONGEST_YEARS = 60;

/** "2023-2026", "2023 t/m 2026", "2024/'25": years whose being two says that they are years. */
export function readYearRange(tokens: readonly Token[], at: number, and: boolean): Parsed | undefined {
  const token = tokens[at]!;
  const first = token.text.length === 4 ? digitsAt(tokens, at, 4) : undefined;
  if (first === undefined || first < 1900 || first > 2099 || !standsFree(tokens, at) || isReference(tokens, at))
    return undefined;
  const link = readLink(tokens, at + 1);
  if (link === undefined || link.kind === 'comma' || (link.kind === 'and' && !and)) return undefined;
  const second = skipWord(tokens, link.next, 'in', 'het', 'jaar');
  const short = shortYear(tokens, second);
  const digits = tokens[second]?.text.length === 4 ? digitsAt(tokens, second, 4) : undefined;
  const abbreviated =
    tokens[second]?.text.length === 2 && link.kind !== 'until' && joined(tokens, at + 1) && joined(tokens, second)
      ? digitsAt(tokens, second, 2)
      : undefined;
  const year =
    short?.year ?? digits ?? (abbreviated !== undefined && abbreviated > 12 ? fullYear(abbreviated) : undefined);
  if (year === undefined || year <= first || year - first > LONGEST_YEARS || year > 2099) return undefined;
  const next = short?.next ?? second + 1;
  if (
    (joined(tokens, next) && lowerAt(tokens, next) === '/') ||
    goesOn(tokens, next) ||
    (isDash(lowerAt(tokens, next)) && joined(tokens, next) && digitsAt(tokens, next + 1, 4) !== undefined) ||
    isCounted(tokens, next)
  )
    return undefined;
  const exclusive = link.kind === 'until';
  if (exclusive && !and && !isYearHere(tokens, at, at + 1)) return undefined;
  return {
    expression: {
      type: 'range',
      from: { type: 'year', year: first },
      to: { type: 'year', year },
      ...(exclusive ? { exclusive: true } : {}),
    },
    next,
  };
}

/** Most items in a list that share their year. */
const LONGEST_LIST = 8;

/** The items of a list that a first expression opens, that one included, with shared years filled in: "eind april en begin mei 2025". */
export function readList(tokens: readonly Token[], left: Parsed): readonly Parsed[] {
  const items: Parsed[] = [left];
  const type = coreType(left.expression);
  if (!LISTED.has(type)) return items;
  for (let count = 1; count < LONGEST_LIST; count++) {
    const before = items[items.length - 1]!;
    const link = readLink(tokens, before.next);
    if (link === undefined || (link.kind !== 'and' && link.kind !== 'comma')) break;
    const from = skipArticle(
      tokens,
      skipWord(tokens, link.kind === 'comma' ? skipWord(tokens, link.next, 'en') : link.next, 'in', 'op'),
    );
    const item = readListItem(tokens, from, type);
    if (item === undefined) break;
    items.push({ ...item, first: from });
  }
  return shareInList(items);
}

const LISTED: ReadonlySet<TimeExpression['type']> = new Set([
  'day',
  'month',
  'quarter',
  'half',
  'season',
  'week',
  'year',
  'weekday',
]);

function readListItem(tokens: readonly Token[], at: number, type: TimeExpression['type']): Parsed | undefined {
  if (type === 'year') {
    // "2024, 12 maart": the day is no year; "2024 en 2025 gemeenten": neither is a count.
    if (fourDigitYear(tokens, at) !== undefined) return readPlainYear(tokens, at);
    const part = tokens[at]?.kind === 'word' ? readExpression(tokens, at) : undefined;
    return part?.expression.type === 'part' && coreType(part.expression) === 'year' ? part : undefined;
  }
  const item =
    readExpression(tokens, at) ?? (type === 'week' ? readShared(tokens, at, { type: 'week', week: 1 }) : undefined);
  return item !== undefined && coreType(item.expression) === type ? item : undefined;
}

/** The last year said holds for the items before it that have none. */
function shareInList(items: readonly Parsed[]): readonly Parsed[] {
  const shared = [...items];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [left] = share(shared[i]!.expression, shared[i + 1]!.expression);
    if (yearOf(shared[i]!.expression) === undefined) shared[i] = { ...shared[i]!, expression: left };
  }
  // "Volgende week maandag of dinsdag": both are next week.
  const first = shared[0]!.expression;
  if (first.type !== 'weekday' || first.week === undefined) return shared;
  const { week } = first;
  return shared.map((item) =>
    item.expression.type === 'weekday' && item.expression.week === undefined && item.expression.direction === undefined
      ? { ...item, expression: { ...item.expression, week } }
      : item,
  );
}
