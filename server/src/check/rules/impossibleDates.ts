// onmogelijke-datum: a day that is in no calendar.
import { message, type Finding } from '../finding';
import type { BlockRule } from '../rule';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** Looks at dates the recogniser marked as impossible. */
export const impossibleDates: BlockRule = {
  scope: 'block',
  codes: ['onmogelijke-datum'],
  find(reading) {
    const findings: Finding[] = [];
    for (const annotation of reading.annotations) {
      if (annotation.type !== 'date' || annotation.timex.impossible !== true) continue;
      const { timex, end } = annotation;
      // What stands before the date itself ("tot", "vanaf") is not part of what is wrong.
      const start = Math.min(end, annotation.start + timex.coreStart - timex.start);
      const expression = timex.expression.type === 'bound' ? timex.expression.of : timex.expression;
      const written = reading.content.source.slice(start, end);
      const month = expression.type === 'day' ? MONTHS[expression.month - 1] : undefined;
      if (expression.type === 'day' && month !== undefined) {
        const days = lastDay(expression.month, typeof expression.year === 'number' ? expression.year : undefined);
        const year = typeof expression.year === 'number' ? ` ${expression.year}` : '';
        findings.push({
          code: 'onmogelijke-datum',
          start,
          end,
          message: message('"{written}" does not exist: {month} has {days} days.', {
            written,
            month: `${month}${expression.month === 2 ? year : ''}`,
            days,
          }),
          data: { replacement: `${days} ${month}${year}` },
        });
      } else
        findings.push({
          code: 'onmogelijke-datum',
          start,
          end,
          message: message('"{written}" does not exist.', { written }),
        });
    }
    return findings;
  },
  fix(finding) {
    const text = finding.data?.['replacement'];
    if (typeof text !== 'string') return [];
    return [
      {
        title: message('Replace by "{name}"', { name: text }),
        edits: [{ start: finding.start, end: finding.end, text }],
      },
    ];
  },
};

function lastDay(month: number, year: number | undefined): number {
  if (month !== 2) return DAYS[month - 1] ?? 31;
  if (year === undefined) return 29;
  return new Date(Date.UTC(year, 2, 0)).getUTCDate();
}
