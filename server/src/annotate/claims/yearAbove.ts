// A year that heads a list: "### 2027", and below it "- begin van het jaar: tussenbalans". What names no year there is of that one.
import type { Claim } from './claim';
import type { Above } from './subject';
import type { Unit, Words } from './unit';

/** A heading that is, or ends in, a year. */
const YEAR = /(?:^|[\s:–-])20\d\d\W*$/u;

/** Whether the date of a claim goes without a year that stands above it: it is not that of the draft. */
export function isOfYearAbove({ value }: Claim, { kind }: Unit, { words: [line] }: Pick<Above, 'words'>): boolean {
  if (kind !== 'listItem' || (value.type !== 'date' && value.type !== 'event')) return false;
  return value.date?.relativeBy !== undefined && line !== undefined && YEAR.test(line.passage.text);
}

/** Papers about what is to be done in a year. */
const PLAN =
  /\b(?:[a-z]*begroting|jaarplan|jaarprogramma|jaaragenda|jaarplanning|werkplan|activiteitenplan|uitvoeringsprogramma|uitvoeringsplan|plannen)\b\D{0,30}\b(20\d\d)\b/iu;

/** The year of the plan that a text is, by what heads it: "Programmabegroting 2027", "Jaarplan 2026". */
export function planYear(words: readonly Words[]): number | undefined {
  for (const { heads, isTitle, passage } of words) {
    const year = heads || isTitle ? PLAN.exec(passage.text)?.[1] : undefined;
    if (year !== undefined) return Number(year);
  }
  return undefined;
}
