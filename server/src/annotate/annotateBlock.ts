// One block's prose to annotations: terms, titles, dates and amounts, with their place in the source.
import type { BlockContent, Passage } from '../draft/draft';
import { toSource } from '../draft/draft';
import type { Amount, AmountUnit } from '../dutch/amount';
import { findAmounts, unitFromHeading, unitFromLine } from '../dutch/amounts';
import { isInside, quotedSpans, type Span } from '../dutch/quotes';
import { findTimexes, type Timex } from '../dutch/temporal';
import { findShortened } from '../dutch/shortened-amounts';
import { findTrailingFigure } from '../dutch/trailing-figure';
import { tokenize, type Token } from '../dutch/tokens';
import { amountsByYear, findYearFigures, type YearFigure } from '../dutch/yearly';
import type { Annotation } from './annotation';
import type { Recognizer } from './recognizer';
import { tableHeads } from './tableHeads';

/** A text cut up, for all that read it. */
export interface Text {
  readonly tokens: readonly Token[];
  readonly quotes: readonly Span[];
}

/** The annotations of a block, and the texts of its passages while they are at hand. */
export interface AnnotatedBlock {
  readonly annotations: readonly Annotation[];
  readonly texts?: readonly Text[];
}

/** Cuts up a text. */
export function readText(text: string): Text {
  const tokens = tokenize(text);
  return { tokens, quotes: quotedSpans(tokens) };
}

/**
 * Annotates a block; `caption` is what stands right above a table, `above` the unit that lines above give to bare numbers. Sorted by place
 * in the source; a pure function of these, the block and the recogniser.
 */
export function annotateBlock(
  content: BlockContent,
  recognizer: Recognizer,
  caption = '',
  above?: AmountUnit,
): AnnotatedBlock {
  const annotations: Annotation[] = [];
  const texts = content.passages.map((passage) => readText(passage.text));
  const units = unitsOfCells(content, caption, above);
  const heads = units && wordsOfHeads(content, texts, caption);
  let stated = above;
  content.passages.forEach((passage, index) => {
    if (!passage.table) stated = unitFromLine(passage.text) ?? stated;
    const unit = passage.table ? units?.[index] : stated;
    annotatePassage(passage, index, texts[index]!, recognizer, unit, heads, annotations);
  });
  annotations.sort(byPlace);
  return { annotations, texts };
}

/** What begins first, of two that begin together the longer one. */
function byPlace(a: Annotation, b: Annotation): number {
  return a.start - b.start || b.end - a.end;
}

function annotatePassage(
  passage: Passage,
  index: number,
  { tokens, quotes }: Text,
  recognizer: Recognizer,
  unit: AmountUnit | undefined,
  heads: ReadonlySet<string> | undefined,
  annotations: Annotation[],
): void {
  if (tokens.length === 0) return;
  const place = (from: number, to: number) => {
    const source = toSource(passage.map, from, to);
    return { start: source.start, end: source.end, passage: index, from, to, inQuotes: isInside(quotes, from, to) };
  };
  const titles: Span[] = [];
  for (const match of recognizer.titles.find(tokens)) {
    titles.push(match);
    annotations.push({
      type: 'resolution',
      id: match.label.id,
      role: match.label.role,
      ...place(match.start, match.end),
    });
  }
  for (const match of recognizer.terms.find(tokens, passage.table && heads)) {
    annotations.push({
      type: 'term',
      id: match.label.id,
      role: match.label.role,
      label: match.label.text,
      compound: match.compound,
      inTitle: isInside(titles, match.start, match.end),
      ...place(match.start, match.end),
    });
  }
  const figures = passage.table ? [] : findYearFigures(tokens);
  const timexes = withFirst(
    figures.map(({ timex }) => timex),
    findTimexes(passage.text, tokens, recognizer.meetings),
  );
  // "x € 1.000" in a head is a unit, not an amount.
  const stated =
    (passage.table?.header || passage.table?.column === 0) && unitFromHeading(passage.text)
      ? []
      : withFirst(
          unit ? barePlaced(passage, figures, tokens, unit) : [],
          findAmounts(passage.text, tokens, passage.table && unit ? { unit } : undefined),
        );
  const amounts = withFirst(findShortened(passage.text, tokens, stated), stated);
  for (const timex of withoutCovered(timexes, amounts)) {
    annotations.push({ type: 'date', timex, ...place(timex.start, timex.end) });
  }
  for (const amount of withoutCovered(amounts, timexes)) {
    annotations.push({ type: 'amount', amount, ...place(amount.start, amount.end) });
  }
}

/** The bare numbers of text outside tables that the unit stated above is of: those by year, and the one that a line of a list ends with. */
function barePlaced(
  { kind, text }: Passage,
  figures: readonly YearFigure[],
  tokens: readonly Token[],
  unit: AmountUnit,
): readonly Amount[] {
  if (figures.length > 0) return amountsByYear(figures, tokens, unit);
  const last = kind === 'listItem' && unit.unit === 'EUR' ? findTrailingFigure(text, tokens, unit) : undefined;
  return last ? [last] : [];
}

/** Spans that go before others: of these only the ones that overlap none of them. */
function withFirst<T extends Span>(first: readonly T[], others: readonly T[]): readonly T[] {
  if (first.length === 0) return others;
  const free = others.filter(({ start, end }) => !first.some((one) => one.start < end && start < one.end));
  return [...first, ...free].sort((a, b) => a.start - b.start);
}

/** The words that head the rows and columns of the tables of a block, and the caption: what stands near each cell. */
function wordsOfHeads({ passages }: BlockContent, texts: readonly Text[], caption: string): ReadonlySet<string> {
  const words = new Set(tokenize(caption).map(({ lower }) => lower));
  passages.forEach(({ table }, index) => {
    if (!table || (table.row > 0 && table.column > 0)) return;
    for (const { lower } of texts[index]!.tokens) words.add(lower);
  });
  return words;
}

/** The unit that the head of its column or row, the corner of the table or the caption gives to the bare numbers of each cell. */
function unitsOfCells(
  { kind, passages }: BlockContent,
  caption: string,
  above: AmountUnit | undefined,
): (AmountUnit | undefined)[] | undefined {
  if (!passages.some(({ table }) => table !== undefined)) return undefined;
  const known = new Map<Passage, AmountUnit | undefined>();
  const unitOf = (head: Passage | undefined) => {
    if (!head) return undefined;
    if (!known.has(head)) known.set(head, unitFromHeading(head.text));
    return known.get(head);
  };
  const ofCaption = kind === 'table' && caption !== '' ? unitFromHeading(caption) : undefined;
  const tables = tableHeads(passages);
  return passages.map(({ table }) => {
    if (!table || table.header) return undefined;
    const { rows, columns, first } = tables.get(table.id)!;
    if (table.column <= first) return undefined;
    if (isCounted(passages[columns.get(table.column) ?? -1]) || isCounted(passages[rows.get(table.row) ?? -1]))
      return undefined;
    const at = (index: number | undefined) => (index === undefined ? undefined : passages[index]);
    return (
      unitOf(at(columns.get(table.column))) ??
      unitOf(at(rows.get(table.row))) ??
      unitOf(at(columns.get(first))) ??
      ofCaption ??
      above
    );
  });
}

/** Heads of what is counted, numbered or referred to, not paid. */
const COUNTED =
  /\b(?:aantal|fte|inwoners|nr|nummer|regel|datum|noot|pagina|uren|bron|bronnen|vindplaats|opmerking)\b|^#$/i;

function isCounted(head: Passage | undefined): boolean {
  return head !== undefined && COUNTED.test(head.text) && unitFromHeading(head.text) === undefined;
}

/** Those of `spans` that no longer span of `others` overlaps; on a tie a date gives way to an amount. */
function withoutCovered<T extends Timex | Amount>(spans: readonly T[], others: readonly Span[]): T[] {
  if (others.length === 0) return [...spans];
  let at = 0;
  return spans.filter((span) => {
    while (at < others.length && others[at]!.end <= span.start) at++;
    const other = others[at];
    if (!other || other.start >= span.end) return true;
    const mine = span.end - span.start;
    const theirs = other.end - other.start;
    return mine === theirs ? 'unit' in span : mine > theirs;
  });
}
