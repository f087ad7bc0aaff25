// Units of reading: a passage as it stands, or a table cell with the heads of its row and column in front of it.
import { toSource, type BlockContent, type Passage } from '../../draft/draft';
import type { TokenRun } from '../../dutch/clause';
import { quotedSpans, type Span } from '../../dutch/quotes';
import { tokenize, type Token } from '../../dutch/tokens';
import type { Timex } from '../../dutch/temporal';
import type { Annotation, TermAnnotation } from '../annotation';

/** An annotation with its place in the text of the unit. */
export interface Placed<T extends Annotation = Annotation> {
  readonly annotation: T;
  readonly from: number;
  readonly to: number;
}

/** Text to read claims in. Offsets are UTF-16, half-open, in `text`. */
export interface Unit {
  readonly passage: number;
  readonly kind: Passage['kind'];
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quotes: readonly Span[];
  readonly quoted: boolean;
  /** The words right above the table a cell is of; empty for anything else. */
  readonly caption: string;
  /** Where the passage's own text begins: claims must reach into it. */
  readonly ownFrom: number;
  /** The date that opens the unit as its label: a line of a chronicle, or a row of one. */
  readonly label: Timex | undefined;
  /** Sorted by `from`. */
  readonly terms: readonly Placed<TermAnnotation>[];
  readonly others: readonly Placed[];
  /** Span in the source of the block. */
  source(from: number, to: number): { start: number; end: number };
}

/** Those of a sorted list that lie within [from, to). Binary search, so that a long passage costs no more a clause than a short one. */
export function within<T extends { readonly from: number; readonly to: number }>(
  sorted: readonly T[],
  from: number,
  to: number,
): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < sorted.length && sorted[at]!.from < to; at++)
    if (sorted[at]!.to <= to) found.push(sorted[at]!);
  return found;
}

/** Those of a sorted list that lie within the runs of a clause; what another clause inside it holds is not its own. */
export function inReach<T extends { readonly from: number; readonly to: number }>(
  sorted: readonly T[],
  { runs }: { readonly runs: readonly TokenRun[] },
  { tokens }: Pick<Unit, 'tokens'>,
): T[] {
  return runs.flatMap(({ first, next }) => within(sorted, tokens[first]!.start, tokens[next - 1]!.end));
}

/** The units of a block that may say something: heads of tables say nothing of their own. */
export function unitsOf(content: BlockContent, annotations: readonly Annotation[], caption = ''): Unit[] {
  const byPassage = new Map<number, Annotation[]>();
  for (const annotation of annotations) {
    const list = byPassage.get(annotation.passage);
    if (list) list.push(annotation);
    else byPassage.set(annotation.passage, [annotation]);
  }
  const tables = tableHeads(content);
  const hasTerm = (index: number) => (byPassage.get(index) ?? []).some(({ type }) => type === 'term');
  return content.passages.flatMap((passage, index) => {
    if (passage.table?.header || passage.text === '') return [];
    return [
      unitOf(
        content,
        passage,
        index,
        headsOf(passage, index, tables, hasTerm),
        byPassage,
        passage.table ? caption : '',
      ),
    ];
  });
}

/** The passages of a table that say what its cells are about. */
interface TableHeads {
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
}

/** First cell of each row and column of each table, found once a block. */
function tableHeads({ passages }: BlockContent): Map<number, TableHeads> {
  const tables = new Map<number, { rows: Map<number, number>; columns: Map<number, number> }>();
  passages.forEach(({ table }, index) => {
    if (!table) return;
    const heads = tables.get(table.id) ?? { rows: new Map(), columns: new Map() };
    tables.set(table.id, heads);
    if (table.column === 0) heads.rows.set(table.row, index);
    if (table.row === 0) heads.columns.set(table.column, index);
  });
  return tables;
}

/** Indices of the passages that head a cell: the corner, unless row or column names a subject of its own; its row; its column. */
function headsOf(
  cell: Passage,
  index: number,
  tables: ReadonlyMap<number, TableHeads>,
  hasTerm: (index: number) => boolean,
): number[] {
  const heads = cell.table && tables.get(cell.table.id);
  if (!cell.table || !heads) return [];
  const row = cell.table.column === 0 ? undefined : heads.rows.get(cell.table.row);
  const column = heads.columns.get(cell.table.column);
  const corner = heads.columns.get(0);
  const isNamed = [row, column].some((head) => head !== undefined && hasTerm(head));
  const all = [isNamed ? undefined : corner, row, column].filter((head) => head !== undefined && head !== index);
  return [...new Set(all)] as number[];
}

/** Heads that ask what the column holds; before a cell they would make a question or a condition of it. */
const QUESTION_HEADS: ReadonlySet<string> = new Set(['wanneer', 'wat', 'wie', 'waar', 'hoe', 'waarom']);

function unitOf(
  content: BlockContent,
  passage: Passage,
  index: number,
  heads: readonly number[],
  byPassage: ReadonlyMap<number, readonly Annotation[]>,
  caption: string,
): Unit {
  let text = '';
  const placed: Placed[] = [];
  const place = (which: number, at: number) => {
    for (const annotation of byPassage.get(which) ?? [])
      placed.push({ annotation, from: at + annotation.from, to: at + annotation.to });
  };
  for (const head of heads) {
    const { text: words } = content.passages[head]!;
    if (words.trim() === '' || QUESTION_HEADS.has(words.trim().toLowerCase())) continue;
    place(head, text.length);
    text += `${words} · `;
  }
  const ownFrom = text.length;
  place(index, ownFrom);
  text += passage.text;
  placed.sort((a, b) => a.from - b.from || b.to - a.to);
  const tokens = tokenize(text);
  return {
    passage: index,
    kind: passage.kind,
    text,
    tokens,
    quotes: quotedSpans(tokens),
    quoted: passage.quoted,
    caption,
    ownFrom,
    label: labelOf(placed[0], text),
    terms: placed.filter((one): one is Placed<TermAnnotation> => one.annotation.type === 'term'),
    others: placed.filter(({ annotation }) => annotation.type !== 'term'),
    source(from, to) {
      return toSource(passage.map, Math.max(from, ownFrom) - ownFrom, Math.max(to, ownFrom + 1) - ownFrom);
    },
  };
}

/** What stands between a date that labels a line and what happened then: "29 november 2024: …", "**September 2022.** …". */
const AFTER_LABEL = /^\s*(?:[.:–—·]|-\s)\s*\S/;

/** A day or month that stands first and alone. Years head columns of budgets, which are no story. */
function labelOf(first: Placed | undefined, text: string): Timex | undefined {
  if (first?.annotation.type !== 'date' || text.slice(0, first.from).trim() !== '') return undefined;
  const { timex } = first.annotation;
  const isPlace = timex.granularity === 'day' || timex.granularity === 'month';
  return isPlace && AFTER_LABEL.test(text.slice(first.to, first.to + 8)) ? timex : undefined;
}
