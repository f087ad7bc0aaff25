// The heads of tables: the first cell of each row that says something, and that of each column; found once a block.
import type { Passage } from '../draft/draft';

/** Indices of the passages that head the rows and columns of a table. */
export interface TableHeads {
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
  /** The column that heads the rows: the second where the first only numbers them. */
  readonly first: number;
}

/** The heads of each table among the passages of a block, by the table's id. */
export function tableHeads(passages: readonly Passage[]): ReadonlyMap<number, TableHeads> {
  const tables = new Map<number, { rows: Map<number, number>; columns: Map<number, number>; first: number }>();
  passages.forEach((passage, index) => {
    const { table } = passage;
    if (!table) return;
    let heads = tables.get(table.id);
    if (!heads) {
      heads = { rows: new Map(), columns: new Map(), first: numbersRows(passages, index) ? 1 : 0 };
      tables.set(table.id, heads);
    }
    if (table.column === heads.first && !heads.rows.has(table.row)) heads.rows.set(table.row, index);
    if (table.row === 0 && !heads.columns.has(table.column)) heads.columns.set(table.column, index);
  });
  return tables;
}

/** Whether the first column of a table, of which the corner is given, only numbers the rows. */
function numbersRows(passages: readonly Passage[], corner: number): boolean {
  if (!NUMBERS_ROWS.test(passages[corner]!.text)) return false;
  for (let at = corner + 1; at < passages.length; at++) {
    const { table, text } = passages[at]!;
    if (table?.id !== passages[corner]!.table!.id) break;
    if (table.row > 0 && table.column === 0) return text.length <= LONGEST_NUMBER;
  }
  return true;
}

/** "12", "3a", "A.2": what is longer says what the row is of. */
const LONGEST_NUMBER = 5;

/** The corner of such a table. */
const NUMBERS_ROWS = /^(?:#|nr\.?|no\.?|nummer|volgnr\.?|volgnummer|regel)$/i;

/** The head of a row that goes on about the one above it: "waarvan regionaal", "idem, structureel". */
const GOES_ON = /^\W{0,4}(?:waarvan|w\.?v\.?|daarvan|idem|id\.|hiervan)(?!\p{L})/iu;

/** Index of the passage that heads the rows that a row goes on about; undefined where its head stands by itself. */
export function rowAbove(passages: readonly Passage[], { rows }: TableHeads, row: number): number | undefined {
  const head = rows.get(row);
  if (head === undefined || !GOES_ON.test(passages[head]!.text)) return undefined;
  for (let above = row - 1; above > 0; above--) {
    const at = rows.get(above);
    if (at !== undefined && passages[at]!.text !== '' && !GOES_ON.test(passages[at]!.text)) return at;
  }
  return undefined;
}
