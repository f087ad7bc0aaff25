// Scores the recogniser against the Dutch specifications of Recognizers-Text: what counts as found and as the right value.
import { isoDay, parseIsoDay } from '../../calendar';
import { findTimexes, resolveTimex } from '../../temporal';
import type { Tense, Timex, TimexResolution } from '../../timex';
import { tokenize } from '../../tokens';

/** One case of a specification. */
export interface SpecCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly SpecResult[];
}

export interface SpecResult {
  readonly Text: string;
  readonly Start?: number;
  readonly Value?: {
    readonly Timex?: string;
    readonly Mod?: string;
    readonly FutureResolution?: Readonly<Record<string, string>>;
    readonly PastResolution?: Readonly<Record<string, string>>;
  };
}

/** How one expected expression came out. `convention`: right but for a difference of convention (see `sameByConvention`). */
export interface Outcome {
  readonly input: string;
  readonly expected: string;
  readonly found: boolean;
  readonly value?: 'exact' | 'convention' | 'wrong';
  readonly got: string;
}

/** Words at the front that say nothing of the value: their having a span or not is a matter of taste. */
const LEADING = /^(?:de|het|op|in|van|met|rond|tijdens|over) /i;

function bare(text: string): string {
  let rest = text.trim();
  while (LEADING.test(rest)) rest = rest.replace(LEADING, '');
  return rest.replace(/\.$/, '').toLowerCase();
}

/** Their specifications keep days and periods apart: where no day is expected, a period may well be. */
function isOfType(timex: Timex, type: 'date' | 'period'): boolean {
  const { from, to } = resolveTimex(timex, '2020-01-01');
  return (type === 'date') === (from === to);
}

/** The same words, with or without those at the front, and with or without the word that makes it an open range. */
function covers(input: string, timex: Timex, result: SpecResult): boolean {
  const near = Math.abs(timex.start - (result.Start ?? timex.start)) < 12;
  const wanted = bare(result.Text);
  return (
    near &&
    (bare(input.slice(timex.start, timex.end)) === wanted || bare(input.slice(timex.coreStart, timex.end)) === wanted)
  );
}

const TENSES: readonly (Tense | undefined)[] = [undefined, 'past', 'future'];

/** Scores the expected expressions of one case; one without any is right when nothing is found. */
export function score(spec: SpecCase, type: 'date' | 'period'): Outcome[] {
  const { Input: input } = spec;
  const timexes = findTimexes(input, tokenize(input));
  const seen = timexes.map((timex) => input.slice(timex.start, timex.end)).join(' | ');
  if (spec.Results.length === 0)
    return [{ input, expected: '', found: !timexes.some((timex) => isOfType(timex, type)), got: seen }];
  const asOf = spec.Context?.ReferenceDateTime?.slice(0, 10);
  return spec.Results.map((result): Outcome => {
    const hit = timexes.find((timex) => covers(input, timex, result));
    const base = { input, expected: result.Text, found: hit !== undefined, got: seen };
    if (result.Value === undefined || asOf === undefined) return base;
    if (hit === undefined) return { ...base, value: 'wrong' };
    const readings = TENSES.map((tense) => resolveTimex(hit, asOf, tense));
    return {
      ...base,
      ...judge(readings, hit, result, asOf),
      got: `${seen} => ${readings.map((r) => `${r.timex} ${r.from}..${r.to}`).join(', ')}`,
    };
  });
}

function judge(
  readings: readonly TimexResolution[],
  timex: Timex,
  result: SpecResult,
  asOf: string,
): { readonly value: 'exact' | 'convention' | 'wrong' } {
  const { FutureResolution, PastResolution, Timex: value, Mod: mod } = result.Value!;
  const wanted = [FutureResolution, PastResolution].filter(
    (days) => days !== undefined && Object.keys(days).length > 0,
  );
  if (wanted.length === 0)
    return { value: readings.some((reading) => sameValue(reading.timex, value)) ? 'exact' : 'wrong' };
  let best: 'exact' | 'convention' | 'wrong' = 'wrong';
  for (const days of wanted) {
    for (const reading of readings) {
      if (same(reading, timex, days!)) return { value: 'exact' };
      if (sameByConvention(reading, timex, days!, value, mod, asOf)) best = 'convention';
    }
  }
  return { value: best };
}

/** "SU" and "XXXX-SU" are the same season. */
function sameValue(ours: string, theirs: string | undefined): boolean {
  return theirs !== undefined && (ours === theirs || ours === `XXXX-${theirs}`);
}

const NO_DAY = '0001-01-01';

/** The same days: their ranges end on the day after. A day that does not exist is year 1 there. */
function same(reading: TimexResolution, timex: Timex, days: Readonly<Record<string, string>>): boolean {
  if (days.date !== undefined) {
    if (days.date === NO_DAY) return timex.impossible === true || reading.from === null;
    return reading.from === days.date && reading.to === days.date;
  }
  return (
    reading.from === days.startDate &&
    (days.endDate === undefined ? reading.to === null : reading.to === dayBefore(days.endDate))
  );
}

function dayBefore(day: string): string {
  const number = parseIsoDay(day);
  return number === undefined ? day : isoDay(number - 1);
}

/**
 * The same but for a convention that differs on purpose:
 * - what is said to be included ("t/m", "tussen … en", a dash between years) is included, to the end of its month or year;
 * - begin, medio and eind are thirds of a month and quarters of a year, not halves;
 * - what counts from today has today in it;
 * - before and after are open on one side, theirs name the day itself;
 * - "dat jaar" hangs on what was said before and is not guessed, theirs is the present one.
 */
function sameByConvention(
  reading: TimexResolution,
  timex: Timex,
  days: Readonly<Record<string, string>>,
  value: string | undefined,
  mod: string | undefined,
  asOf: string,
): boolean {
  const { from, to } = reading;
  if (timex.expression.type === 'anaphor') return reading.timex === value;
  if (mod !== undefined && reading.mod !== undefined && 'START MID END'.includes(reading.mod))
    return reading.timex === value;
  if (days.date !== undefined)
    return timex.bound !== undefined && (from === days.date || to === days.date || to === dayBefore(days.date));
  const { startDate, endDate } = days;
  if (mod === 'after' || mod === 'before')
    return (
      timex.bound !== undefined &&
      (from === startDate ||
        to === endDate ||
        (from !== null && dayBefore(from) === startDate) ||
        to === dayBefore(endDate ?? ''))
    );
  const starts = from === startDate || (from === asOf && dayBefore(startDate ?? '') === asOf);
  if (!starts || endDate === undefined || to === null) return false;
  return (
    to === endDate ||
    to === dayBefore(endDate) ||
    (timex.expression.type === 'range' && !timex.expression.exclusive && sameUnit(to, endDate))
  );
}

/** Whether `last` is the end of the week, the month or the year that starts at `first`. */
function sameUnit(last: string, first: string): boolean {
  const year = first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`;
  const month = first.endsWith('-01') && last.slice(0, 7) === first.slice(0, 7);
  const [from, to] = [parseIsoDay(first), parseIsoDay(last)];
  return year || month || (from !== undefined && to === from + 6);
}
