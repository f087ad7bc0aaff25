// Tables that sum up: a column or row "Samen" beside those of several things is of these together, and the others are of one each.
import type { Passage } from '../../draft/draft';
import type { TableHeads } from '../tableHeads';

/** Where a cell stands in a table that sums up. */
export interface Summing {
  /** It is itself the sum. */
  readonly isSum: boolean;
  /** The terms that head each of the things that are summed up. */
  readonly things: readonly (readonly string[])[];
}

/** The head of a column or row that sums up. */
const SUM = /^\W{0,3}(?:samen|totaal|totalen|som|opgeteld|tezamen|bij elkaar)(?!\p{L})/iu;

/** For a table the sums that its columns and rows make, asked by the place of a cell. */
export function summingIn(
  passages: readonly Passage[],
  { columns, rows, first }: TableHeads,
  termsOf: (index: number) => readonly string[],
): (cell: NonNullable<Passage['table']>) => Summing | undefined {
  const byColumn = summedUp(
    passages,
    [...columns].filter(([column]) => column > first),
    termsOf,
  );
  const byRow = summedUp(
    passages,
    [...rows].filter(([row]) => row > 0),
    termsOf,
  );
  return ({ row, column }) => {
    if (column <= first) return undefined;
    if (byColumn) return { isSum: byColumn.sums.has(column), things: byColumn.things };
    // What stands behind the last sum is summed up by none.
    return byRow && row <= byRow.last ? { isSum: byRow.sums.has(row), things: byRow.things } : undefined;
  };
}

/** The places of the sums among heads, and the terms of the others; undefined where fewer than two of these name any. */
function summedUp(
  passages: readonly Passage[],
  heads: readonly (readonly [place: number, index: number])[],
  termsOf: (index: number) => readonly string[],
): { sums: ReadonlySet<number>; things: readonly (readonly string[])[]; last: number } | undefined {
  const sums = new Set<number>();
  const things: (readonly string[])[] = [];
  for (const [place, index] of heads) {
    const named = termsOf(index);
    if (SUM.test(passages[index]!.text)) {
      if (named.length === 0) sums.add(place);
    } else if (named.length > 0) things.push(named);
  }
  const last = Math.max(...sums);
  // A sum that opens is of all that follow.
  const isFirst = last === Math.min(...heads.map(([place]) => place));
  return sums.size > 0 && things.length > 1 ? { sums, things, last: isFirst ? Infinity : last } : undefined;
}
