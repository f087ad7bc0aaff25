// The heads of tables: the first cell of each row and column, found once a block.
import type { Passage } from '../draft/draft';

/** Indices of the passages that head the rows and columns of a table. */
export interface TableHeads {
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
}

/** The heads of each table among the passages of a block, by the table's id. */
export function tableHeads(passages: readonly Passage[]): ReadonlyMap<number, TableHeads> {
  const tables = new Map<number, { rows: Map<number, number>; columns: Map<number, number> }>();
  passages.forEach(({ table }, index) => {
    if (!table) return;
    let heads = tables.get(table.id);
    if (!heads) {
      heads = { rows: new Map(), columns: new Map() };
      tables.set(table.id, heads);
    }
    if (table.column === 0 && !heads.rows.has(table.row)) heads.rows.set(table.row, index);
    if (table.row === 0 && !heads.columns.has(table.column)) heads.columns.set(table.column, index);
  });
  return tables;
}
