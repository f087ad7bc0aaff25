// A year that heads a list: "### 2027", and below it "- begin van het jaar: tussenbalans". What names no year there is of that one.
import type { Claim } from './claim';
import type { Above } from './subject';
import type { Unit } from './unit';

/** A heading that is, or ends in, a year. */
const YEAR = /(?:^|[\s:–-])20\d\d\W*$/u;

/** Whether the date of a claim goes without a year that stands above it: it is not that of the draft. */
export function isOfYearAbove({ value }: Claim, { kind }: Unit, { words: [line] }: Pick<Above, 'words'>): boolean {
  if (kind !== 'listItem' || (value.type !== 'date' && value.type !== 'event')) return false;
  return value.date?.relativeBy !== undefined && line !== undefined && YEAR.test(line.passage.text);
}
