// onjuiste-weekdag: the weekday and the date do not go together.
import type { DateAnnotation } from '../../annotate/annotation';
import { isoDay, parseIsoDay, WEEKDAY_NAMES, weekdayOf } from '../../dutch/calendar';
import { formatDay, resolveTimex } from '../../dutch/temporal';
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
    const text = annotated.draft.text.slice(finding.start, finding.end);
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
  const resolved = resolveTimex(timex, asOfDay);
  const day = resolved.from;
  const conflict = timex.weekday ?? undefined;
  const actual = conflict?.actual ?? resolved.actualWeekday;
  const given = conflict?.given ?? (timex.expression.type === 'day' ? timex.expression.weekday : undefined);
  if (actual === undefined || given === undefined || day === null) return undefined;
  const number = parseIsoDay(day);
  if (number === undefined || weekdayOf(number) !== actual) return undefined;
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
