// "Dat jaar": the year that was named last before it, for the claims of a passage. As an annotation it stays what it is: a date that hangs on another.
import type { Token } from '../../dutch/tokens';
import type { Placed } from './unit';

/** How many tokens before "dat jaar" its year may be named: the sentence itself and the one before. */
const REACH = 40;
const YEAR = /^20\d\d$/;

/** The annotations of a text, those for "dat jaar" with the year they stand for; one for which no year is named stays as it is. */
export function withYears(placed: readonly Placed[], tokens: readonly Token[]): readonly Placed[] {
  if (!placed.some(isThatYear)) return placed;
  return placed.map((one) => {
    const year = isThatYear(one) ? yearBefore(one.from, tokens) : undefined;
    if (year === undefined || one.annotation.type !== 'date') return one;
    const { annotation } = one;
    const timex = { ...annotation.timex, anchor: 'absolute' as const, expression: { type: 'year' as const, year } };
    return { ...one, annotation: { ...annotation, timex } };
  });
}

function isThatYear({ annotation }: Placed): boolean {
  return (
    annotation.type === 'date' &&
    annotation.timex.expression.type === 'anaphor' &&
    annotation.timex.expression.unit === 'year'
  );
}

/** "In hetzelfde jaar" is as well that of what goes before; behind "in het eerste jaar", or a period, no one year is meant. */
function yearBefore(offset: number, tokens: readonly Token[]): number | undefined {
  let at = tokens.findIndex(({ end }) => end > offset);
  if (tokens[at]?.lower !== 'dat') return undefined;
  for (const stop = Math.max(0, at - REACH); --at >= stop;) {
    const { text, lower } = tokens[at]!;
    if (lower === 'jaar') return undefined;
    if (YEAR.test(text)) return isOfPeriod(at, tokens) ? undefined : Number(text);
  }
  return undefined;
}

/** "2027-2029", "2027 tot en met 2029". */
function isOfPeriod(at: number, tokens: readonly Token[]): boolean {
  return (
    BETWEEN.has(tokens[at - 1]?.lower ?? '') &&
    tokens.slice(Math.max(0, at - 4), at).some(({ text }) => YEAR.test(text))
  );
}

const BETWEEN: ReadonlySet<string> = new Set(['-', '–', 'met', 'tot', 'en']);
