// Value attachment: the amount, number, date or phase that a clause gives to the subject of a fact.
import { readNumberWords } from '../../dutch/numbers';
import type { TokenRun } from '../../dutch/clause';
import type { Timex } from '../../dutch/timex';
import type { ClaimValue } from './claim';
import type { FactCues } from './claimIndex';
import type { ClauseReading } from './clauseReading';
import type { PhraseMatch } from './matchPhrase';
import { isWord, type Alternative, type Phrase } from './phrase';
import { inReach, type Unit } from './unit';

/** A value with the words that carry it; offsets in the text of the unit. */
export interface FoundValue {
  readonly value: ClaimValue;
  readonly from: number;
  readonly to: number;
  /** How telling the match is. */
  readonly words: number;
  /** The dates that go with the value, where they are fewer than those of its clause. */
  readonly times?: readonly Timex[];
}

/** How many words from a number the noun it counts may stand: "dertien betrokken landelijke partijen". */
const COUNTED_REACH = 4;

/** A number of the counted things: "dertien partijen", "16 koepels". */
export function countValues(counted: Phrase, clause: ClauseReading, unit: Unit): FoundValue[] {
  const nouns = counted.words.flatMap(({ alternatives }) => alternatives);
  return clause.runs.flatMap((run) => countsInRun(run, nouns, unit));
}

function countsInRun({ first, next: end }: TokenRun, nouns: readonly Alternative[], unit: Unit): FoundValue[] {
  const found: FoundValue[] = [];
  for (let at = first; at < end; at++) {
    const number = readCount(unit, at);
    if (!number || isElsewhereRead(unit, unit.tokens[at]!.start)) continue;
    for (let next = number.next; next < Math.min(end, number.next + COUNTED_REACH); next++) {
      const token = unit.tokens[next]!;
      if (token.kind !== 'word') break;
      if (!nouns.some((noun) => noun.kind === 'word' && isWord(token.lower, noun))) continue;
      found.push({
        value: { type: 'count', count: number.value },
        from: unit.tokens[at]!.start,
        to: token.end,
        words: 2,
      });
      break;
    }
    at = number.next - 1;
  }
  return found;
}

/** The number is a date's or an amount's. */
function isElsewhereRead(unit: Unit, at: number): boolean {
  return unit.others.some(
    ({ annotation, from, to }) => from <= at && at < to && (annotation.type === 'date' || annotation.type === 'amount'),
  );
}

function readCount(unit: Unit, at: number): { value: number; next: number } | undefined {
  const token = unit.tokens[at]!;
  if (token.kind === 'number') {
    const next = unit.tokens[at + 1];
    // "16,5", "2.000", "3e", "12-": no plain count.
    if (
      next &&
      !next.spaced &&
      (next.kind !== 'mark' || (unit.tokens[at + 2]?.kind === 'number' && !unit.tokens[at + 2]!.spaced))
    )
      return undefined;
    const before = unit.tokens[at - 1];
    if (before && !token.spaced && before.kind === 'mark' && before.text !== '(') return undefined;
    return token.text.length <= 4 ? { value: Number(token.text), next: at + 1 } : undefined;
  }
  if (token.kind !== 'word' || token.lower === 'een' || token.lower === 'één') return undefined;
  const words = readNumberWords(unit.tokens, at);
  return words && Number.isInteger(words.value) && words.value > 1
    ? { value: words.value, next: words.next }
    : undefined;
}

function dates(clause: ClauseReading, unit: Unit): { timex: Timex; from: number; to: number }[] {
  return inReach(unit.others, clause, unit).flatMap(({ annotation, from, to }) =>
    annotation.type === 'date' &&
    annotation.timex.anchor !== 'event' &&
    annotation.timex.anchor !== 'duration' &&
    annotation.timex.granularity !== 'now' &&
    // "De Voorjaarsnota 2025 verscheen op …": the name of what happens is not when.
    !(
      annotation.timex.expression.type === 'moment' &&
      inReach(unit.terms, clause, unit).some((term) => term.from < to && from < term.to)
    )
      ? [{ timex: annotation.timex, from, to }]
      : [],
  );
}

/** The date a clause ties to the question: of the side that is asked for where there are several. */
export function dateValues(cues: FactCues, clause: ClauseReading, unit: Unit): FoundValue[] {
  const side = cues.cues.date?.side ?? 'at';
  const all = dates(clause, unit).filter(({ timex }) => timex.impossible !== true);
  const fits = all.filter(({ timex }) =>
    side === 'to'
      ? timex.bound !== 'from' && (timex.bound === 'until' || timex.granularity === 'day' || isEnd(timex))
      : side === 'from'
        ? timex.bound !== 'until'
        : timex.bound === undefined || timex.bound === 'until',
  );
  const one = fits.length === 1 ? fits[0] : undefined;
  if (!one) return [];
  return [{ value: { type: 'date', date: one.timex }, from: one.from, to: one.to, words: 2 }];
}

/** "2023 tot en met 2026", "eind 2028": an end is named. */
function isEnd({ expression }: Timex): boolean {
  return expression.type === 'range' || (expression.type === 'part' && expression.part === 'END');
}

/** Whether what happens is told as done, as still to come, or as expressly not done yet; with its date where the clause has one. */
export function eventValue(
  cues: FactCues,
  clause: ClauseReading,
  unit: Unit,
  { denied, from, to, words }: PhraseMatch,
): FoundValue | undefined {
  const event = cues.cues.event;
  if (!event) return undefined;
  if (denied) {
    return event.notYet === undefined
      ? undefined
      : { value: { type: 'event', phase: 'notYet', slug: event.notYet }, from, to, words };
  }
  const all = dates(clause, unit);
  const date = all.length === 1 ? all[0] : undefined;
  const phase = date && unit.text.startsWith('sinds', date.from) ? 'done' : phaseOf(clause, date !== undefined);
  const slug = phase === 'done' ? event.done : event.ahead;
  if (phase === undefined || slug === undefined) return undefined;
  if (!date) return { value: { type: 'event', phase, slug }, from, to, words };
  return {
    value: { type: 'event', phase, slug, date: date.timex },
    from: Math.min(from, date.from),
    to: Math.max(to, date.to),
    words,
  };
}

/** Done in a past or perfect; ahead in a future or a plan, and in a present that names a date. A present without one says neither. */
function phaseOf(
  { planned, isPlan, telling: { tense } }: ClauseReading,
  isDated: boolean,
): 'done' | 'ahead' | undefined {
  if (tense === 'perfect' && isPlan) return 'ahead';
  if (tense === 'past' || tense === 'perfect') return 'done';
  if (planned || tense === 'future') return 'ahead';
  return tense === 'present' && isDated ? 'ahead' : undefined;
}
