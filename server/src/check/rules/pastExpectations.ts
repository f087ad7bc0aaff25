// verlopen-verwachting: told as still to come, while its time lies before the as-of date.
import { parseIsoDay } from '../../dutch/calendar';
import { formatDay, formatInterval, resolveTimex, type Timex } from '../../dutch/temporal';
import type { TimeExpression } from '../../dutch/timex';
import { message, type Finding } from '../finding';
import { WRONG } from '../judge';
import type { ClaimRule } from '../rule';
import { isSaidBetter } from '../twins';

/** Looks at expectations with a date of their own; what has no year is taken as still to come, and what is told as history is not. */
export const pastExpectations: ClaimRule = {
  scope: 'claims',
  codes: ['verlopen-verwachting'],
  find(claims, reading, asOfDay) {
    const findings: Finding[] = [];
    for (const { timex, start, end, merely, clause, year } of reading.expectations) {
      if (isOfPlan(timex, year, asOfDay)) continue;
      const isHistory = claims.some(
        ({ claim, judgement }) =>
          judgement.status === 'historie' && claim.start < clause.end && clause.start < claim.end,
      );
      // What the same sentence is told by already.
      const isTold = claims.some(
        (one) =>
          one.claim.start < clause.end &&
          clause.start < one.claim.end &&
          (one.judgement.isToldRight || (WRONG.has(one.judgement.status) && isSaidBetter(one, claims))),
      );
      if (isHistory || isTold) continue;
      const { from, to, ambiguous } = resolveTimex(
        wholePeriod(timex),
        asOfDay,
        isJustPast(timex, asOfDay, merely) ? 'past' : 'future',
      );
      const last = timex.bound === 'from' ? from : to;
      if (ambiguous || last === null || last >= asOfDay) continue;
      if (merely && daysBetween(last, asOfDay) > STORY_AGE) continue;
      const date =
        from === null || from === last || timex.bound !== undefined ? formatDay(last) : formatInterval(from, last);
      findings.push({
        code: 'verlopen-verwachting',
        start,
        end,
        clause,
        message: message(
          'This is told as still to come, but {date} lies before the peildatum ({asOf}): say what came of it.',
          { date, asOf: formatDay(asOfDay) },
        ),
      });
    }
    return findings;
  },
};

/** "In het derde kwartaal opent het wijkcentrum", in a budget for next year; a last day may well be one before that. */
function isOfPlan({ relativeBy, bound }: Timex, year: number | undefined, asOf: string): boolean {
  return relativeBy === 'omission' && bound !== 'until' && year !== undefined && year > Number(asOf.slice(0, 4));
}

/**
 * "Nog vóór 15 november", "op 8 januari", "zal medio september gereed zijn": without a year what went by this lately is meant, in days;
 * next year's would be told with its year. Of a month that only a present tells it less surely.
 */
const LATELY = 60;
const JUST_NOW = 31;
const SURE: ReadonlySet<string> = new Set(['day', 'week', 'quarter', 'season']);

function isJustPast(timex: Timex, asOf: string, merely: boolean): boolean {
  const { relativeBy, bound, granularity, expression } = timex;
  if (relativeBy !== 'omission' || !isOfMonth(expression) || (bound !== 'until' && bound !== undefined)) return false;
  const { to } = resolveTimex(timex, asOf, 'past');
  // "Contracten eindigen op 31 december", in a draft of January: this year's.
  if (merely && isTurnOfYear(expression)) return false;
  const isSure = bound === 'until' || SURE.has(granularity) || !merely;
  return to !== null && to < asOf && daysBetween(to, asOf) <= (isSure ? LATELY : JUST_NOW);
}

function isTurnOfYear(expression: TimeExpression): boolean {
  if (expression.type === 'bound') return isTurnOfYear(expression.of);
  if (expression.type === 'part' && expression.of.type === 'month')
    return expression.part === 'END' && expression.of.month === 12;
  if (expression.type !== 'day') return false;
  const { month, day } = expression;
  return (month === 12 && day === 31) || (month === 1 && day === 1);
}

/** "2 december", "mei", "eind april", "vóór 15 november": a weekday or "de 15e" is of the days around. */
function isOfMonth(expression: TimeExpression): boolean {
  if (expression.type === 'part' || expression.type === 'bound' || expression.type === 'around')
    return isOfMonth(expression.of);
  // "Rond de zomer", and not "een onrustig voorjaar".
  if (expression.type === 'about') return expression.of.type === 'season' || isOfMonth(expression.of);
  return OF_MONTHS.has(expression.type);
}

const OF_MONTHS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter']);

/** A present about what is longer ago tells a story, in days: "zij volgen op 24 januari 2023". */
const STORY_AGE = 640;

function daysBetween(from: string, to: string): number {
  return (parseIsoDay(to) ?? 0) - (parseIsoDay(from) ?? 0);
}

/** "Voor de zomer", "tot het derde kwartaal", "voor het reces" is said until that is over, whatever day it begins on. */
function wholePeriod(timex: Timex): Timex {
  const { expression } = timex;
  if (expression.type !== 'bound' || timex.bound !== 'until') return timex;
  const isWide =
    timex.granularity === 'season' ||
    timex.granularity === 'quarter' ||
    (expression.of.type === 'moment' && expression.of.approximate === true);
  return isWide ? { ...timex, expression: expression.of } : timex;
}
