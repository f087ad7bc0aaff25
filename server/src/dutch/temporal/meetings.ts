// Meetings and other moments whose days are known: "de ALV van juni 2024" is one day, because there was one meeting in that month.
import { parseIsoDay } from '../calendar';
import { compilePhrases, matchPhrase, type Phrases } from '../phrases';
import type { IsoDay, TimeExpression } from '../timex';
import type { Token } from '../tokens';
import { coreType } from './describe';
import type { Piece } from './pieces';
import { lowerAt } from './scan';

/** A kind of meeting, or a document that comes each year, with its names and the days it was held or appeared on. */
export interface Meeting {
  readonly names: readonly string[];
  readonly days: readonly IsoDay[];
}

/** Meetings ready to be looked up in text. */
export type MeetingTable = Phrases<readonly IsoDay[]>;

/** What may stand between a meeting and its time: "de ALV van juni", "de ALV (juni 2024)". */
const BETWEEN: ReadonlySet<string> = new Set(['van', 'in', 'uit', 'd.d.', '(', ',']);

const ARTICLES: ReadonlySet<string> = new Set(['de', 'het']);

/** Expressions that are coarser than a day and may hold one meeting. */
const COARSE: ReadonlySet<TimeExpression['type']> = new Set(['month', 'quarter', 'half', 'season', 'year', 'shift']);

/** Compiles meetings; the names are matched as they end before a time. */
export function compileMeetings(meetings: readonly Meeting[]): MeetingTable {
  return compilePhrases(
    meetings.flatMap(({ names, days }) => names.map((name) => [name.toLowerCase(), days] as const)),
    'backward',
  );
}

/** The expression at a token, narrowed to the day of the meeting that is named right before it, or of the moment it names itself. */
export function atMeeting(
  table: MeetingTable,
  tokens: readonly Token[],
  first: number,
  next: number,
  expression: TimeExpression,
): TimeExpression {
  if (coreType(expression) === 'moment') return atNamedDay(table, tokens, first, next, expression);
  if (!COARSE.has(coreType(expression)) || expression.type === 'bound' || expression.type === 'range')
    return expression;
  const article = ARTICLES.has(lowerAt(tokens, first - 1)) ? first - 1 : first;
  const last = BETWEEN.has(lowerAt(tokens, article - 1)) ? article - 2 : article - 1;
  const hit = last < 0 ? undefined : matchPhrase(table, tokens, last);
  return hit === undefined ? expression : { type: 'held', days: hit.value, of: expression };
}

/** "na de Voorjaarsnota 2025": rules give some weeks for it; the knowledge has the day. */
function atNamedDay(
  table: MeetingTable,
  tokens: readonly Token[],
  first: number,
  next: number,
  expression: TimeExpression,
): TimeExpression {
  if (expression.type !== 'moment')
    return 'of' in expression
      ? ({ ...expression, of: atNamedDay(table, tokens, first, next, expression.of) } as TimeExpression)
      : expression;
  for (let at = first; at < next; at++) {
    const hit = matchPhrase(table, tokens, at);
    if (hit !== undefined) return { type: 'held', days: hit.value, of: expression };
  }
  return expression;
}

/** The one of the days that lies in a piece; the piece itself where there is none or more than one. */
export function heldIn(piece: Piece, days: readonly IsoDay[]): Piece {
  const inside = days.filter((day) => {
    const at = parseIsoDay(day);
    return at !== undefined && at >= piece.from && at <= piece.to;
  });
  const [day] = inside;
  const at = day === undefined ? undefined : parseIsoDay(day);
  return inside.length !== 1 || at === undefined ? piece : { from: at, to: at, value: day! };
}
