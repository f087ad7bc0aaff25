// relatieve-datum: "afgelopen juni", "16 september jl.", "de komende twee maanden" go stale; the absolute date does not.
import type { DateAnnotation } from '../../annotate/annotation';
import { formatDay, formatInterval, resolveTimex } from '../../dutch/temporal';
import { message, type Finding } from '../finding';
import type { BlockRule } from '../rule';

/** Words after which a date needs no preposition of its own. */
const PREPOSITIONS = new Set([
  'aan',
  'binnen',
  'door',
  'gedurende',
  'in',
  'met',
  'na',
  'naar',
  'om',
  'omstreeks',
  'op',
  'over',
  'per',
  'rond',
  'sinds',
  'tegen',
  'tijdens',
  'tot',
  'tussen',
  'uit',
  'uiterlijk',
  'van',
  'vanaf',
  'voor',
  'begin',
  'eind',
  'einde',
  'medio',
  'halverwege',
  'en',
  'of',
  'als',
  'het',
  'de',
  'dan',
  'namelijk',
]);

/** Looks at dates that are relative by a word and resolve to one interval; quotations are left as they are. */
export const relativeDates: BlockRule = {
  scope: 'block',
  codes: ['relatieve-datum'],
  find(reading, asOfDay) {
    const findings: Finding[] = [];
    for (const annotation of reading.annotations) {
      if (annotation.type !== 'date' || annotation.inQuotes) continue;
      const passage = reading.content.passages[annotation.passage];
      if (!passage || passage.quoted) continue;
      const text = absolute(annotation, asOfDay, passage.text);
      if (text === undefined) continue;
      findings.push({
        code: 'relatieve-datum',
        start: annotation.start,
        end: annotation.end,
        message: message('"{written}" goes stale; at the peildatum it is {text}.', {
          written: reading.content.source.slice(annotation.start, annotation.end).replace(/\s+/g, ' '),
          text,
        }),
        data: { text },
      });
    }
    return findings;
  },
  fix(finding) {
    const text = finding.data?.['text'];
    if (typeof text !== 'string') return [];
    return [
      {
        title: message('Replace by "{name}"', { name: text }),
        edits: [{ start: finding.start, end: finding.end, text }],
        preferred: true,
      },
    ];
  },
};

/** The expression as an absolute date that fits in its sentence, or undefined where it is not relative or not sure. */
function absolute({ timex, from: at }: DateAnnotation, asOfDay: string, passage: string): string | undefined {
  if (timex.relativeBy !== 'word' || timex.anchor !== 'relative' || timex.granularity === 'now' || timex.impossible)
    return undefined;
  const { from, to, ambiguous } = resolveTimex(timex, asOfDay);
  if (ambiguous || from === null || to === null || timex.bound !== undefined) return undefined;
  const date = from === to ? formatDay(from) : formatInterval(from, to);
  const written = passage.slice(timex.start, timex.end);
  // "16 september jl." and "vrijdag 29 november a.s." already stand where a date stands.
  if (/^\d|^(?:de )?\d/.test(written) || /^\p{L}+dag \d/u.test(written))
    return from === to && /^\p{L}+dag/u.test(written) ? formatDay(from, { weekday: true }) : date;
  const before = /(\p{L}+)\s*$/u.exec(passage.slice(Math.max(0, at - 30), at))?.[1]?.toLowerCase();
  if (before !== undefined && PREPOSITIONS.has(before)) return date;
  if (/^van |^tussen |^vanaf |^tot /.test(date)) return date;
  const preposition = from === to ? 'op' : 'in';
  const text = `${preposition} ${date}`;
  return at === 0 ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
