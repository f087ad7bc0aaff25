// The date that opens a line of a passage that has several, as its label.
import type { Timex } from '../../dutch/temporal';
import { within, type Unit } from './unit';
import { labelOf } from './unitLabel';

/** The label of the line that a sentence begins, in a passage of lines: "sep 2022 - het akkoord", and below it the next. */
export function lineLabel({ from, to }: { readonly from: number; readonly to: number }, unit: Unit): Timex | undefined {
  if (unit.label || unit.text[from - 1] !== '\n') return unit.label;
  return labelOf(within(unit.others, from, to), unit.text, from);
}
