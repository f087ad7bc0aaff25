// peildatum-ontbreekt and peildatum-ongeldig: a draft says at which date it must be true.
import { firstLineEnd } from '../../draft/lines';
import { formatDay } from '../../dutch/temporal';
import { message, type Finding, type Fix } from '../finding';
import type { CheckContext, DraftRule } from '../rule';

/** Looks at the front matter only. */
export const asOfDate: DraftRule = {
  scope: 'draft',
  codes: ['peildatum-ontbreekt', 'peildatum-ongeldig'],
  find(context) {
    const { annotated, asOf } = context;
    const { draft } = annotated;
    const findings: Finding[] = [];
    if (asOf.invalid) {
      const { start, end, value, key } = asOf.invalid;
      findings.push({
        code: 'peildatum-ongeldig',
        start,
        end,
        message: message('"{value}" is not a date. Write {key}: 2024-11-29, or 29-11-2024, or 29 november 2024.', {
          value,
          key,
        }),
      });
    }
    for (const problem of draft.frontMatter?.problems ?? []) {
      findings.push({
        code: 'peildatum-ongeldig',
        start: problem.start,
        end: problem.end,
        message: message('The block between the --- lines cannot be read, so its date may be missed: {problem}', {
          problem: problem.message,
        }),
      });
    }
    if (asOf.origin !== 'frontMatter' && findings.length === 0 && draft.contents.length > 0) {
      findings.push({
        code: 'peildatum-ontbreekt',
        start: 0,
        end: firstLineEnd(draft.characters).at,
        message: message('This draft does not say at which date it must be true; {date} is used.', {
          date: formatDay(asOf.day),
        }),
      });
    }
    return findings;
  },
  fix(finding, context) {
    const fixes: Fix[] = [];
    const days = new Set([context.asOf.day, context.today]);
    for (const day of days) {
      const title = message(
        day === context.today ? 'Set the peildatum to today ({date})' : 'Set the peildatum to {date}',
        { date: formatDay(day) },
      );
      if (finding.code === 'peildatum-ontbreekt')
        fixes.push({ title, edits: [insertAsOf(context, day)], preferred: fixes.length === 0 });
      else if (context.asOf.invalid) {
        fixes.push({
          title,
          edits: [{ start: context.asOf.invalid.start, end: context.asOf.invalid.end, text: day }],
          preferred: fixes.length === 0,
        });
      }
    }
    return fixes;
  },
};

/** Writes `peildatum:` as the first key of the front matter, or a new front matter. */
function insertAsOf(context: CheckContext, day: string): Fix['edits'][number] {
  const { characters, frontMatter } = context.annotated.draft;
  const { at: opened, lineEnd: eol } = firstLineEnd(characters);
  if (!frontMatter) return { start: 0, end: 0, text: `---${eol}peildatum: ${day}${eol}---${eol}${eol}` };
  const at = opened + eol.length;
  return { start: at, end: at, text: `peildatum: ${day}${eol}` };
}
