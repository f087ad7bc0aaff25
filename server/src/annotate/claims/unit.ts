// Units of reading: a passage as it stands, or a table cell with the heads of its row and column in front of it.
import { Memo, PerObject } from '../../draft/memo';
import { toSource, type BlockContent, type Passage } from '../../draft/draft';
import type { TokenRun } from '../../dutch/clause';
import type { Span } from '../../dutch/quotes';
import type { Timex } from '../../dutch/temporal';
import type { Token } from '../../dutch/tokens';
import { readText, type AnnotatedBlock, type Text } from '../annotateBlock';
import type { Annotation, TermAnnotation } from '../annotation';
import { isCiting } from '../citing';
import { rowAbove, tableHeads, type TableHeads } from '../tableHeads';
import { columnKinds, type ColumnKind } from './tableColumns';
import { summingIn, type Summing } from './tableSums';
import { withYears } from './thatYear';
import { labelOf, yearOf } from './unitLabel';

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
  /** The list item that this one stands under, or the row or corner that a cell of a table does. */
  readonly parent: Unit | undefined;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quotes: readonly Span[];
  readonly quoted: boolean;
  /** The words right above the table a cell is of; empty for anything else. */
  readonly caption: string;
  /** Of a cell in a table that sums several things up: what it is of. */
  readonly summing: Summing | undefined;
  /** What the head of its column says of a cell. */
  readonly column: ColumnKind | undefined;
  /** Where the passage's own text begins: claims must reach into it. */
  readonly ownFrom: number;
  /** The date that opens the unit as its label: a line of a chronicle, or a row of one. */
  readonly label: Timex | undefined;
  /** Sorted by `from`. */
  readonly terms: readonly Placed<TermAnnotation>[];
  readonly others: readonly Placed[];
  /** The units of its block, in order. */
  all(): readonly Unit[];
  /** Span in the source of the block. */
  source(from: number, to: number): { start: number; end: number };
  readonly memo: Memo;
}

/** Those of a sorted list that lie within [from, to). Binary search, so that a long passage costs no more a clause than a short one. */
export function within<T extends { readonly from: number; readonly to: number }>(
  sorted: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  let found: T[] | undefined;
  for (let at = low; at < sorted.length && sorted[at]!.from < to; at++) {
    const one = sorted[at]!;
    if (one.to > to) continue;
    if (found) found.push(one);
    else found = [one];
  }
  return found ?? NONE;
}

/** Index of the first token that starts at an offset or behind it. Binary search. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NONE: readonly never[] = [];

/** Those of a sorted list that lie within the runs of a clause; what another clause inside it holds is not its own. */
export function inReach<T extends { readonly from: number; readonly to: number }>(
  sorted: readonly T[],
  { runs }: { readonly runs: readonly TokenRun[] },
  { tokens }: Pick<Unit, 'tokens'>,
): readonly T[] {
  let found: readonly T[] = NONE;
  if (sorted.length === 0) return found;
  for (const { first, next } of runs) {
    const more = within(sorted, tokens[first]!.start, tokens[next - 1]!.end);
    if (more.length > 0) found = found.length > 0 ? found.concat(more) : more;
  }
  return found;
}

/** Where a unit stands among those of its block, which are in the order of their passages. Binary search: a table may have thousands. */
export function placeIn(all: readonly Unit[], unit: Unit): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.passage < unit.passage) low = middle + 1;
    else high = middle;
  }
  while (low < all.length - 1 && all[low] !== unit && all[low + 1]!.passage === unit.passage) low++;
  return low;
}

/** So long a name of a term is at most. */
export const LONGEST_NAME = 80;

/** "Het ravijn in 2026": a year that belongs to a name is not when the clause is about. */
export function isInName({ from, to }: Pick<Placed, 'from' | 'to'>, { terms }: Pick<Unit, 'terms'>): boolean {
  return within(terms, from - LONGEST_NAME, to + LONGEST_NAME).some((term) => term.from < from && to <= term.to);
}

/** The units of a block that may say something: heads of tables say nothing of their own. */
export function unitsOf(content: BlockContent, annotated: AnnotatedBlock, caption = ''): readonly Unit[] {
  const { annotations } = annotated;
  const byPassage = new Map<number, Annotation[]>();
  for (const annotation of annotations) {
    const list = byPassage.get(annotation.passage);
    if (list) list.push(annotation);
    else byPassage.set(annotation.passage, [annotation]);
  }
  const tables = tableHeads(content.passages);
  const hasTerm = (index: number) => (byPassage.get(index) ?? []).some(({ type }) => type === 'term');
  const sums = new Map<number, ReturnType<typeof summingIn>>();
  const summingOf = ({ table }: Passage) => {
    const heads = table && tables.get(table.id);
    if (!table || !heads) return undefined;
    let summing = sums.get(table.id);
    if (!summing) sums.set(table.id, (summing = summingIn(content.passages, heads, termsOf)));
    return summing(table);
  };
  const columns = new Map<number, ReadonlyMap<number, ColumnKind>>();
  const columnOf = ({ table }: Passage) => {
    const heads = table && tables.get(table.id);
    if (!table || !heads) return undefined;
    let kinds = columns.get(table.id);
    if (!kinds)
      columns.set(table.id, (kinds = columnKinds(content.passages, heads, (at) => byPassage.get(at) ?? NONE)));
    return kinds.get(table.column);
  };
  const termsOf = (index: number) =>
    (byPassage.get(index) ?? []).flatMap((one) => (one.type === 'term' ? [one.id] : []));
  const rows = new Map<string, number[]>();
  /** The cells of a row that say what an amount in it is of, before that amount: "| SPUK AZWA | lokaal | 2027 | 231 |". */
  const besideIn = ({ table }: Passage, index: number): readonly number[] => {
    const heads = table && tables.get(table.id);
    if (!table || !heads || table.column <= heads.first || !hasAmount(index)) return NONE;
    const key = `${table.id}:${table.row}`;
    return (rows.get(key) ?? NONE).filter((at) => at < index || saysSource(at));
  };
  /** "| Mantelzorg | 25 mln | uit het HLO |": a cell behind an amount that is no more than the name of what it comes from. */
  const saysSource = (index: number) => {
    const [only, ...more] = byPassage.get(index) ?? [];
    const { text } = content.passages[index]!;
    return (
      only?.type === 'term' &&
      more.length === 0 &&
      only.to === text.length &&
      SOURCE_LEAD.test(text.slice(0, only.from))
    );
  };
  const hasAmount = (index: number) => (byPassage.get(index) ?? []).some(({ type }) => type === 'amount');
  content.passages.forEach(({ table, text }, index) => {
    const heads = table && tables.get(table.id);
    if (!table || !heads || table.header || table.column <= heads.first) return;
    if (text === '' || text.length > LONGEST_BESIDE || hasAmount(index)) return;
    const key = `${table.id}:${table.row}`;
    const row = rows.get(key) ?? [];
    if (row.length < MOST_BESIDE) row.push(index);
    rows.set(key, row);
  });
  const parents: Unit[] = [];
  const corners = new Map<number, Unit>();
  /** What a cell is part of: the row that its own goes on about, else the corner of the table, where that does not stand in front anyway. */
  const cornerOf = (passage: Passage, heads: readonly number[]) => {
    const table = passage.table && tables.get(passage.table.id);
    if (!passage.table || !table) return undefined;
    const at = rowAbove(content.passages, table, passage.table.row) ?? table.columns.get(table.first);
    if (at === undefined || heads.includes(at) || content.passages[at]!.text === '') return undefined;
    let corner = corners.get(at);
    if (!corner)
      corners.set(at, (corner = readWords({ passage: content.passages[at]!, annotations: byPassage.get(at) ?? [] })));
    return corner;
  };
  const all: readonly Unit[] = content.passages.flatMap((passage, index) => {
    if (passage.table?.header || passage.text === '') return [];
    // The number of a row.
    if (passage.table && passage.table.column < (tables.get(passage.table.id)?.first ?? 0)) return [];
    const heads = headsOf(passage, index, tables, hasTerm, besideIn);
    const depth = passage.depth ?? 0;
    const isByYear = passage.kind === 'listItem' && opensWithYear(byPassage.get(index));
    const above = isByYear ? parents[depth] : undefined;
    if (passage.kind === 'listItem') parents.length = Math.min(parents.length, depth);
    const unit = unitOf(
      content,
      passage,
      index,
      heads,
      byPassage,
      passage.table ? caption : '',
      annotated.texts?.[index],
      passage.kind === 'listItem'
        ? (above ?? parents.slice(0, depth).findLast((one) => one !== undefined))
        : cornerOf(passage, heads),
      summingOf(passage),
      columnOf(passage),
      () => all,
    );
    if (above) parents[depth] = above;
    else if (passage.kind === 'listItem' && !isByYear) parents[depth] = unit;
    return [unit];
  });
  return all;
}

/** So many cells of a row say what the amounts in it are of. */
const MOST_BESIDE = 4;
/** What may stand before the name of what an amount comes from. */
const SOURCE_LEAD = /^(?:(?:uit|via|van) )?(?:het |de )?$/i;
/** What is longer is a remark. */
const LONGEST_BESIDE = 48;

/** "2026: 20 2027: 133": figures by year are of what the item before them says. */
function opensWithYear(annotations: readonly Annotation[] = []): boolean {
  return annotations.some((one) => one.type === 'date' && one.from === 0 && one.timex.granularity === 'year');
}

/** A passage that stands above others, with what was found in it. */
export interface Words {
  readonly passage: Passage;
  readonly annotations: readonly Annotation[];
  /** It is a heading, by its mark or in bold. */
  readonly heads?: true;
  /** It is the title of the document: it says what all is about, but little of any part. */
  readonly isTitle?: true;
  readonly memo: Memo;
}

const unitsOfWords = new PerObject<Words, Unit>();

/** What stands above as something to read; worked out once. */
export function unitOfWords(words: Words): Unit {
  return unitsOfWords.get(words) ?? unitsOfWords.set(words, readWords(words));
}

function readWords({ passage, annotations }: Pick<Words, 'passage' | 'annotations'>): Unit {
  const placed = annotations.map((annotation) => ({ annotation, from: annotation.from, to: annotation.to }));
  return unitWith(passage, 0, placed, passage.text, 0, '', readText(passage.text));
}

/** Indices of the passages that head a cell: the corner, unless row or column names a subject of its own; its row; its column. */
function headsOf(
  cell: Passage,
  index: number,
  tables: ReadonlyMap<number, TableHeads>,
  hasTerm: (index: number) => boolean,
  besideIn: (cell: Passage, index: number) => readonly number[],
): number[] {
  const heads = cell.table && tables.get(cell.table.id);
  if (!cell.table || !heads) return [];
  const row = cell.table.column <= heads.first ? undefined : heads.rows.get(cell.table.row);
  const column = heads.columns.get(cell.table.column);
  const corner = heads.columns.get(heads.first);
  const isNamed = [row, column].some((head) => head !== undefined && hasTerm(head));
  const all = [isNamed ? undefined : corner, row, ...besideIn(cell, index), column].filter(
    (head) => head !== undefined && head !== index,
  );
  return [...new Set(all)] as number[];
}

/** Heads that ask what the column holds, as does "Wat zeggen we?"; before a cell they would make a question or a condition of it. */
const QUESTION_HEADS: ReadonlySet<string> = new Set(['wanneer', 'wat', 'wie', 'waar', 'hoe', 'waarom']);

function unitOf(
  content: BlockContent,
  passage: Passage,
  index: number,
  heads: readonly number[],
  byPassage: ReadonlyMap<number, readonly Annotation[]>,
  caption: string,
  own: Text | undefined,
  parent: Unit | undefined,
  summing: Summing | undefined,
  column: ColumnKind | undefined,
  all: () => readonly Unit[],
): Unit {
  let text = '';
  const placed: Placed[] = [];
  const place = (which: number, at: number) => {
    for (const annotation of byPassage.get(which) ?? [])
      placed.push({ annotation, from: at + annotation.from, to: at + annotation.to });
  };
  for (const head of heads) {
    const { text: words, table } = content.passages[head]!;
    if (words.trim() === '' || QUESTION_HEADS.has(words.trim().toLowerCase())) continue;
    if (
      table?.header &&
      words.trimEnd().endsWith('?') &&
      !(byPassage.get(head) ?? []).some(({ type }) => type === 'term')
    )
      continue;
    place(head, text.length);
    text += `${words} · `;
  }
  const ownFrom = text.length;
  place(index, ownFrom);
  text += passage.text;
  if (placed.length > 1) placed.sort((a, b) => a.from - b.from || b.to - a.to);
  return unitWith(
    passage,
    index,
    placed,
    text,
    ownFrom,
    caption,
    (ownFrom === 0 && own) || readText(text),
    parent,
    summing,
    column,
    all,
  );
}

function unitWith(
  passage: Passage,
  index: number,
  placed: readonly Placed[],
  text: string,
  ownFrom: number,
  caption: string,
  { tokens: words, quotes }: Text,
  parent?: Unit,
  summing?: Summing,
  column: ColumnKind | undefined = undefined,
  all: () => readonly Unit[] = () => [],
): Unit {
  const tokens = withTitles(words, placed);
  return {
    passage: index,
    kind: passage.kind,
    parent,
    text,
    tokens,
    quotes,
    quoted: isCiting(passage),
    caption,
    summing,
    column,
    ownFrom,
    all,
    label: labelOf(placed, text) ?? (passage.kind === 'listItem' ? yearOf(placed, text) : undefined),
    terms: placed.filter((one): one is Placed<TermAnnotation> => one.annotation.type === 'term'),
    others: withYears(
      placed.filter(({ annotation }) => annotation.type !== 'term'),
      words,
    ),
    source(from, to) {
      return toSource(passage.map, Math.max(from, ownFrom) - ownFrom, Math.max(to, ownFrom + 1) - ownFrom);
    },
    memo: new Memo(),
  };
}

/**
 * A title is a name: its words say nothing of their own, whatever verbs it has. It becomes one word, spelled as the id of its source,
 * so that cues can name it.
 */
function withTitles(tokens: readonly Token[], placed: readonly Placed[]): readonly Token[] {
  if (!placed.some(({ annotation }) => annotation.type === 'resolution')) return tokens;
  const out: Token[] = [];
  let at = 0;
  for (const { annotation, from, to } of placed) {
    if (annotation.type !== 'resolution') continue;
    while (at < tokens.length && tokens[at]!.end <= from) out.push(tokens[at++]!);
    const first = tokens[at];
    if (!first || first.start < from) continue;
    let end = first.end;
    while (at < tokens.length && tokens[at]!.end <= to) end = tokens[at++]!.end;
    // Its first word keeps its capital, by which a sentence is known to begin.
    out.push({ ...first, kind: 'word', lower: annotation.id, end, id: -1 });
  }
  return out.concat(tokens.slice(at));
}
