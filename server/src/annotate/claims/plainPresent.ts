// Plurals that no list of verbs has: "op 2 december hakken de leden de knoop door" tells of the day as a present does.
import type { ClauseReading } from './clauseReading';
import { tokenFrom, within, type Unit } from './unit';
import { claimWords } from './words';

/** What follows a verb with its subject behind it. */
const SUBJECTS: ReadonlySet<string> = new Set(claimWords('plainPresentSubjects'));
/** Those of whom it is told, right before it. */
const ACTORS: ReadonlySet<string> = new Set(claimWords('plainPresentActors'));
const SHORTEST = 5;
/** Plurals that are written alike in the past: "zetten". */
const ALIKE = /(?:[aeou]tt|dd)en$/;

/** Whether the second place of a clause has what can only be the plural of a verb: behind a date that opens it, or behind who acts. */
export function isPlainPresent({ from, to, runs }: ClauseReading, unit: Unit): boolean {
  const { tokens, others } = unit;
  const isVerb = (at: number) => {
    const { kind, text, lower } = tokens[at]!;
    return kind === 'word' && text === lower && lower.length >= SHORTEST && lower.endsWith('en') && !ALIKE.test(lower);
  };
  const date = within(others, from, to).find(({ annotation }) => annotation.type === 'date');
  if (date && date.from - from <= LONGEST_LEAD) {
    const at = tokenFrom(tokens, date.to);
    if (at < tokens.length && isVerb(at) && SUBJECTS.has(tokens[at + 1]?.lower ?? '')) return true;
  }
  return runs.some(({ first, next }) => {
    for (let at = first + 1; at < Math.min(next, first + OPENING); at++)
      if (ACTORS.has(tokens[at - 1]!.lower) && isVerb(at) && !SUBJECTS.has(tokens[at + 1]?.lower ?? '')) return true;
    return false;
  });
}

/** "Op ", "Al op ". */
const LONGEST_LEAD = 8;
/** How far into a clause the verb may stand: "De leden besluiten". */
const OPENING = 4;
