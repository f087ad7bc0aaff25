// Expressions that leave to a later one what they share with it: "1 t/m 15 mei 2025", "3 en 10 april", "eerste en tweede kwartaal van 2025", "begin tot medio 2025".
import type { TimeExpression } from '../timex';
import type { Token } from '../tokens';
import { readExpression } from './expressions';
import { isReference } from './context';
import { readDayAndMonth, readDayOfMonth } from './days';
import { withoutWeekday } from './describe';
import { readShiftedMonth } from './points';
import { readLink, type LinkKind } from './ranges';
import { digitsAt, joined, lowerAt, readRank, skipArticle, standsFree, type Parsed } from './scan';
import { PARTS } from './words';

/** "1 t/m 15 mei 2025", "van 4 tot 23 volgende maand": a day whose month stands with the other end. */
export function readSharedDays(tokens: readonly Token[], at: number, and: boolean): readonly Parsed[] | undefined {
  const day = readDayOfMonth(tokens, at);
  if (day === undefined || (!day.inWords && (!standsFree(tokens, at) || isReference(tokens, at)))) return undefined;
  const link = readLink(tokens, day.next);
  if (link === undefined || (day.inWords && link.kind === 'dash')) return undefined;
  const second = skipArticle(tokens, link.next);
  const right =
    readDayAndMonth(tokens, second) ?? readJoinedDay(tokens, second, link.kind) ?? readDayOfNamedMonth(tokens, second);
  if (right === undefined)
    return link.kind === 'comma' || link.kind === 'and' ? readThirdDay(tokens, at, day, second) : undefined;
  const { expression } = right;
  if (expression.type !== 'day' && expression.type !== 'monthDay') return undefined;
  if (link.kind === 'slash') return undefined;
  const left: TimeExpression = { ...withoutWeekday(expression), day: day.day };
  if ((link.kind === 'and' && !and) || link.kind === 'comma') {
    if (expression.day === day.day + 1)
      return [{ expression: { type: 'range', from: left, to: expression }, next: right.next }];
    return [
      { expression: left, next: day.next },
      { ...right, first: second },
    ];
  }
  return expression.day > day.day
    ? [
        {
          expression: {
            type: 'range',
            from: left,
            to: expression,
            ...(link.kind === 'until' ? { exclusive: true } : {}),
          },
          next: right.next,
        },
      ]
    : undefined;
}

/** "19-20 november": the second day is joined to the first. */
function readJoinedDay(tokens: readonly Token[], at: number, kind: LinkKind): Parsed | undefined {
  if (kind !== 'dash' || !joined(tokens, at)) return undefined;
  const day = digitsAt(tokens, at, 2);
  if (day === undefined || !tokens[at + 1]?.spaced) return undefined;
  // Read from the month on, with the day put before it.
  const detached: readonly Token[] = [{ ...tokens[at]!, spaced: true }, ...tokens.slice(at + 1, at + 12)];
  const found = readDayAndMonth(detached, 0);
  return found && { ...found, next: at + found.next };
}

/** "4 en 22 deze maand", "12 van sept". */
function readDayOfNamedMonth(tokens: readonly Token[], at: number): Parsed | undefined {
  const day = readDayOfMonth(tokens, at);
  if (day === undefined || day.day > 31) return undefined;
  const shifted = readShiftedMonth(tokens, day.next);
  if (shifted !== undefined)
    return { expression: { type: 'monthDay', day: day.day, month: shifted.by }, next: shifted.next };
  if (lowerAt(tokens, day.next) !== 'van') return undefined;
  const detached: readonly Token[] = [tokens[at]!, ...tokens.slice(day.next + 1, day.next + 12)];
  const found = readDayAndMonth(detached, 0);
  return found && { ...found, next: day.next + found.next };
}

/** "3, 10 en 17 april 2025": the first of three or more days. */
function readThirdDay(
  tokens: readonly Token[],
  at: number,
  day: { readonly day: number; readonly next: number },
  second: number,
): readonly Parsed[] | undefined {
  if (tokens[at]!.kind !== 'number') return undefined;
  const rest =
    digitsAt(tokens, second, 2) === undefined || digitsAt(tokens, second, 2)! <= day.day
      ? undefined
      : readSharedDays(tokens, second, false);
  const last = rest?.[rest.length - 1]?.expression;
  if (rest === undefined || last === undefined) return undefined;
  const month = last.type === 'range' ? last.to : last;
  if (month.type !== 'day') return undefined;
  const place = withoutWeekday(month);
  return [
    { expression: { ...place, day: day.day }, next: day.next },
    ...rest.map((item, i) => (i === 0 ? { ...item, first: item.first ?? second } : item)),
  ];
}

/**
 * "eerste en tweede kwartaal van 2025", "begin tot medio 2025": a rank or a part whose noun stands with the next one.
 * The second is read in full, and the first is the same with its own rank.
 */
export function readSharedRank(tokens: readonly Token[], at: number): readonly Parsed[] | undefined {
  const part = PARTS.get(lowerAt(tokens, at));
  const rank = part === undefined ? readRank(tokens, at) : undefined;
  const next = part === undefined ? rank?.next : at + 1;
  if (next === undefined || (rank !== undefined && (rank.value < 1 || rank.value > 6))) return undefined;
  const link = readLink(tokens, next);
  if (link === undefined || link.kind === 'comma') return undefined;
  const second = skipArticle(tokens, link.next);
  const right = readExpression(tokens, second);
  const from = right && withRank(right.expression, part, rank?.value);
  if (right === undefined || from === undefined) return undefined;
  const exclusive = link.kind === 'until' && part === undefined;
  if (link.kind !== 'and')
    return [
      {
        expression: { type: 'range', from, to: right.expression, ...(exclusive ? { exclusive } : {}) },
        next: right.next,
      },
    ];
  return [
    { expression: from, next },
    { ...right, first: second },
  ];
}

/** The same expression with another rank or part; undefined where it has none. */
function withRank(
  expression: TimeExpression,
  part: 'START' | 'MID' | 'END' | undefined,
  rank: number | undefined,
): TimeExpression | undefined {
  if (part !== undefined) return expression.type === 'part' ? { ...expression, part } : undefined;
  if (rank === undefined) return undefined;
  if (expression.type === 'quarter' || expression.type === 'half')
    return rank < expression.index ? { ...expression, index: rank } : undefined;
  if (expression.type === 'nth') return rank < expression.index ? { ...expression, index: rank } : undefined;
  return undefined;
}
