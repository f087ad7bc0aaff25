// verlopen-verwachting: told as still to come, while its time lies before the as-of date.
import { formatDay, formatInterval, resolveTimex, type Timex } from '../../dutch/temporal';
import { message, type Finding } from '../finding';
import type { BlockRule } from '../rule';

/** Looks at expectations with a date of their own; what has no year is taken as still to come. */
export const pastExpectations: BlockRule = {
  scope: 'block',
  codes: ['verlopen-verwachting'],
  find(reading, asOfDay) {
    const findings: Finding[] = [];
    for (const { timex, start, end, clause } of reading.expectations) {
      const { from, to, ambiguous } = resolveTimex(wholeSeason(timex), asOfDay, 'future');
      const last = timex.bound === 'from' ? from : to;
      if (ambiguous || last === null || last >= asOfDay) continue;
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

/** "Voor de zomer" is said until the summer is over, whatever day it begins on. */
function wholeSeason(timex: Timex): Timex {
  const { expression } = timex;
  return timex.granularity === 'season' && expression.type === 'bound'
    ? { ...timex, expression: expression.of }
    : timex;
}
