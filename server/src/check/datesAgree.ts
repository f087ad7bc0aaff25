// Whether a date that a draft names and one that is known can be the same day, or are on the side that is asked for.
import { resolveTimex, type Timex } from '../dutch/temporal';
import type { Tense } from '../dutch/timex';
import { parseEdtf } from '../knowledge/edtf';
import type { Fact } from '../knowledge/model';
import { daysBefore, pointOf, resolvedAbout } from './saidTimes';

/** Dates agree when what both say can be the same day: the one lies within the other, or they overlap where one is vague. */
export function dateAgrees(timex: Timex, edtf: string, asOf: string, tense: Tense): boolean {
  const known = parseEdtf(edtf);
  if (!known) return false;
  // "In juli" of a story may be the July that is known, whatever year it is told in.
  const isStory = timex.relativeBy === 'omission' && tense === 'past' && known.to !== null && known.to < asOf;
  const { from, to } = pointOf(timex, isStory && known.to !== null ? daysBefore(known.to, -1) : asOf, tense);
  if (from === null || to === null) return true;
  return (known.from === null || known.from <= to) && (known.to === null || from <= known.to);
}

/** How far a stretch such as the recess may be off, in days. */
const SIDE_SLACK = 21;
/** "Voor de zomer" is said until the recess, whatever day the season begins on. */
const SEASON_SLACK = 50;

/** "Kort voor het zomerreces verschenen", "na de zomer gesloten": on the side of a stretch that is told. */
export function isBeforeOrAfter(timex: Timex, edtf: string, asOf: string): boolean {
  const known = parseEdtf(edtf);
  if (!known || timex.bound === undefined || (timex.granularity === 'day' && !isFeast(timex))) return false;
  const { from, to } = resolveTimex(timex, asOf, 'past');
  const slack = timex.granularity === 'season' ? SEASON_SLACK : SIDE_SLACK;
  if (timex.bound === 'until') return to !== null && known.from !== null && daysBefore(known.from, slack) <= to;
  return from !== null && known.to !== null && daysBefore(known.to, -SIDE_SLACK) >= from;
}

/** "Vlak voor Pasen", "kort na Kerst". */
function isFeast({ expression }: Timex): boolean {
  return expression.type === 'bound' && expression.of.type === 'moment';
}

/** Of a question about an end or a beginning only that side counts: "2023 tot en met 2027" ends otherwise than "2024/2026". */
export function sideAgrees(timex: Timex, edtf: string, fact: Fact, asOf: string, tense: Tense): boolean {
  const side = fact.cues?.date?.side ?? 'at';
  if (side === 'at') return dateAgrees(timex, edtf, asOf, tense);
  if (side === 'to' && isTillEnd(timex)) return sideAgrees(throughEnd(timex), edtf, fact, asOf, tense);
  const slash = edtf.indexOf('/');
  const known = parseEdtf(slash < 0 ? edtf : side === 'to' ? edtf.slice(slash + 1) : edtf.slice(0, slash));
  const about = resolvedAbout(timex, asOf, tense);
  if (known && about.isWide)
    return (known.from ?? '') <= (about.to ?? known.from ?? '') && (about.from ?? '') <= (known.to ?? about.from ?? '');
  const said = resolveTimex(timex, asOf, tense);
  const day = side === 'to' ? (said.to ?? said.from) : (said.from ?? said.to);
  if (!known || day === null) return false;
  // "tot 2026" ends the day before; a source may name the day itself.
  const last = side === 'to' && said.mod === 'BEFORE' ? daysBefore(day, -1) : day;
  if (side === 'to' && known.to === daysBefore(day, 1) && day.endsWith('-01')) return true;
  // What is in force through the last day of the year makes way on the first.
  if (side === 'from' && day.endsWith('-12-31') && known.from === daysBefore(day, -1)) return true;
  return (known.from === null || known.from <= last) && (known.to === null || day <= known.to);
}

/** "Tot eind 2027" goes on through that end. */
function isTillEnd({ expression }: Timex): boolean {
  return (
    expression.type === 'bound' &&
    expression.mod === 'BEFORE' &&
    expression.of.type === 'part' &&
    expression.of.part === 'END'
  );
}

function throughEnd(timex: Timex): Timex {
  const { expression } = timex;
  return expression.type === 'bound' ? { ...timex, expression: { ...expression, mod: 'ON_OR_BEFORE' } } : timex;
}
