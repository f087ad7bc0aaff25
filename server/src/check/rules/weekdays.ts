// onjuiste-weekdag: the weekday and the date do not go together.
import type { DateAnnotation } from '../../annotate/annotation';
import { isoDay, parseIsoDay, WEEKDAY_NAMES, weekdayOf } from '../../dutch/calendar';
import { formatDay, resolveTimex } from '../../dutch/temporal';
import type { TimeExpression } from '../../dutch/timex';
import { message, type Finding, type Fix } from '../finding';
import type { BlockRule } from '../rule';

/** Looks at dates with a weekday; without a year it must be wrong in every year near the as-of date. */
export const weekdays: BlockRule = {
  scope: 'block',
  codes: ['onjuiste-weekdag'],
  find(reading, asOfDay) {
    const findings: Finding[] = [];
    for (const annotation of reading.annotations) {
      if (annotation.type !== 'date') continue;
      const finding = findingFor(annotation, asOfDay);
      if (finding) findings.push(finding);
    }
    return findings;
  },
  fix(finding, { annotated }) {
    const { given, actual, day } = finding.data ?? {};
    if (typeof given !== 'number' || typeof actual !== 'number' || typeof day !== 'string') return [];
    const text = annotated.draft.characters.slice(finding.start, finding.end);
    const fixes: Fix[] = [];
    const right = WEEKDAY_NAMES[actual - 1] ?? '';
    const weekday = /\p{L}+\.?/u.exec(text);
    if (weekday) {
      const start = finding.start + weekday.index;
      const capital = /^\p{Lu}/u.test(weekday[0]);
      fixes.push({
        title: message('Make it {weekday}', { weekday: right }),
        edits: [
          {
            start,
            end: start + weekday[0].length,
            text: capital ? right.charAt(0).toUpperCase() + right.slice(1) : right,
          },
        ],
        preferred: true,
      });
    }
    // The nearest day that is the weekday that was written.
    const forward = (given - actual + 7) % 7;
    const number = parseIsoDay(day);
    if (number === undefined) return fixes;
    const nearest = isoDay(number + (forward <= 3 ? forward : forward - 7));
    const withYear = /\d{4}/.test(text);
    const written = formatDay(nearest, { weekday: true });
    const replacement = withYear ? written : written.replace(/ \d{4}$/, '');
    fixes.push({
      title: message('Replace by "{name}"', { name: replacement }),
      edits: [{ start: finding.start, end: finding.end, text: replacement }],
    });
    return fixes;
  },
};

function findingFor({ timex, start, end }: DateAnnotation, asOfDay: string): Finding | undefined {
  if (timex.impossible) return undefined;
  const expression = timex.expression.type === 'bound' ? timex.expression.of : timex.expression;
  const { from, to, ambiguous, actualWeekday } = resolveTimex(timex, asOfDay);
  const day = absoluteDay(expression) ?? (from === to ? from : null);
  const number = day === null ? undefined : parseIsoDay(day);
  if (day === null || number === undefined) return undefined;
  const given = timex.weekday?.given ?? (expression.type === 'day' ? expression.weekday : undefined);
  const actual = weekdayOf(number);
  // A day without a year may be of another year; the resolver says whether its weekday fits none that is near.
  if (given === undefined || given === actual || (ambiguous && actualWeekday === undefined)) return undefined;
  return {
    code: 'onjuiste-weekdag',
    // What stands before the date itself ("vanaf") is not part of what is wrong.
    start: start + Math.max(0, Math.min(timex.coreStart - timex.start, end - start)),
    end,
    message: message('{date} is a {actual}, not a {given}.', {
      date: formatDay(day),
      actual: WEEKDAY_NAMES[actual - 1] ?? '',
      given: WEEKDAY_NAMES[given - 1] ?? '',
    }),
    data: { given, actual, day },
  };
}

/** The day itself where its year is written, whatever "vóór" or "vanaf" makes of it. */
function absoluteDay(expression: TimeExpression): string | undefined {
  if (expression.type !== 'day' || typeof expression.year !== 'number') return undefined;
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(expression.year, 4)}-${pad(expression.month, 2)}-${pad(expression.day, 2)}`;
}
