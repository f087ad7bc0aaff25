// relatieve-datum: "afgelopen juni", "16 september jl.", "de komende twee maanden" go stale; the absolute date does not.
import type { DateAnnotation } from '../../annotate/annotation';
import { isCiting } from '../../annotate/citing';
import { formatDay, formatInterval, resolveTimex } from '../../dutch/temporal';
import { tokenize } from '../../dutch/tokens';
import { message, type Finding } from '../finding';
import { startsSentence } from '../fitName';
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
      if (!passage || isCiting(passage)) continue;
      const found = absolute(annotation, asOfDay, passage.text);
      if (!found) continue;
      const written = passage.text.slice(annotation.from, annotation.to);
      findings.push({
        code: 'relatieve-datum',
        start: annotation.start,
        end: annotation.end,
        message: message('"{written}" goes stale; at the peildatum it is {date}.', { written, date: found.date }),
        data: { text: found.text },
      });
    }
    return findings;
  },
  fix({ start, end, data }) {
    const text = data?.['text'];
    if (typeof text !== 'string') return [];
    return [{ title: message('Replace by "{name}"', { name: text }), edits: [{ start, end, text }], preferred: true }];
  },
};

/** The expression as an absolute date, and as the words that fit in its sentence; undefined where it is not sure. */
function absolute(
  { timex, from: at }: DateAnnotation,
  asOfDay: string,
  passage: string,
): { date: string; text: string } | undefined {
  if (timex.relativeBy !== 'word' || timex.anchor !== 'relative' || timex.granularity === 'now' || timex.impossible)
    return undefined;
  const { from, to, ambiguous } = resolveTimex(timex, asOfDay);
  if (ambiguous || from === null || to === null || timex.bound !== undefined) return undefined;
  const date = from === to ? formatDay(from) : formatInterval(from, to);
  const first = tokenize(passage.slice(timex.start, timex.end));
  // "16 september jl." and "vrijdag 29 november a.s." already stand where a date stands.
  const isDayDate = first.some(({ kind }, index) => kind === 'number' && index < 2);
  if (isDayDate) {
    const weekday = first[0]?.lower.endsWith('dag') === true;
    return { date, text: from === to && weekday ? formatDay(from, { weekday }) : date };
  }
  return { date, text: inSentence(date, from === to, passage, at) };
}

/** A date as words that take the place of an adverb at an offset of the passage. */
function inSentence(date: string, isDay: boolean, passage: string, at: number): string {
  const before = tokenize(passage.slice(Math.max(0, at - 30), at)).at(-1);
  const isRange = date.includes(' tot en met ');
  if (before?.kind === 'word' && PREPOSITIONS.has(before.lower)) return isRange ? `de periode van ${date}` : date;
  const text = `${isDay ? 'op' : isRange ? 'van' : 'in'} ${date}`;
  return startsSentence(passage, at) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
