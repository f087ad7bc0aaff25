// The form of a list of sources in the Markdown: bullets, numbers, a table or lines, and what to insert for more entries.
import type { PlacedReading } from '../annotate/annotatedDraft';
import type { TextEdit } from '../draft/draft';
import {
  dateOf,
  kindOf,
  PLAIN_STYLE,
  publisherOf,
  readStyle,
  titleOf,
  writeEntry,
  type EntryStyle,
} from './sourceEntry';
import type { UsedSource } from './usedSources';

/** A list as it stands, ready to take more entries. */
export interface SourceListForm {
  /** The edit that adds entries. */
  add(entries: readonly UsedSource[]): TextEdit;
}

/** What a section says when there is nothing to list, or what a frame left to fill in. */
const NOTHING =
  /^(?:n\.?\s?v\.?\s?t\.?|geen(?: bijlagen?| bronnen?)?|(?:er zijn |er horen )?geen bijlagen?(?: bij(?: deze brief| dit stuk)?)?|niet van toepassing|titel van de (?:bijlage|bron)|-|–|…|\.{3})\.?$/i;

/** How the body of a section lists things. `bullet` is the mark that the draft uses for lists elsewhere. */
export function formOf(body: readonly PlacedReading[], eol: string, bullet: string): SourceListForm | undefined {
  const lists = body.filter(({ reading: { content } }) => content.kind === 'list' || content.kind === 'table');
  const block = lists.at(-1) ?? body.filter(isLines).at(-1);
  if (!block) return undefined;
  const { kind } = block.reading.content;
  if (kind === 'table') return tableForm(block, eol);
  return kind === 'list' ? listForm(block, eol) : linesForm(block, eol, bullet);
}

/** Paragraphs that can be entries: not what introduces them, and not the rest of a letter. */
function isLines({ reading: { content } }: PlacedReading): boolean {
  const text = content.passages.map((passage) => passage.text).join(' ');
  if (content.kind !== 'paragraph' || text.trim() === '' || text.trimEnd().endsWith(':')) return false;
  return (
    NOTHING.test(text.trim()) || content.links.length > 0 || /^(?:bijlage|bron) \d/i.test(text) || startsQuoted(text)
  );
}

function startsQuoted(text: string): boolean {
  return /^(?:\p{Lu}\p{L}{2,30} )?[‘“„'"]/u.test(text);
}

/** End of a block without the white space behind its last word. */
function endOf({ start, reading: { content } }: PlacedReading): number {
  return start + content.source.trimEnd().length;
}

interface Item {
  readonly indent: string;
  readonly mark: string;
  readonly gap: string;
  readonly text: string;
  readonly line: number;
}

const ITEM = /^([ \t]{0,8})([-*+]|\d{1,9}[.)])([ \t]{1,4})(.*)$/;

function listForm(block: PlacedReading, eol: string): SourceListForm {
  const lines = block.reading.content.source.trimEnd().split(/\r\n|\r|\n/);
  const items: Item[] = [];
  lines.forEach((line, at) => {
    const match = ITEM.exec(line);
    const [, indent = '', mark = '', gap = ' ', text = ''] = match ?? [];
    if (match && (items.length === 0 || indent.length <= items[0]!.indent.length))
      items.push({ indent, mark, gap, text, line: at });
    else if (items.length > 0 && line.trim() !== '') {
      const last = items[items.length - 1]!;
      items[items.length - 1] = { ...last, text: `${last.text} ${line.trim()}` };
    }
  });
  const isEmpty = items.every(({ text }) => text.trim() === '' || NOTHING.test(text.trim()));
  const last = items.at(-1) ?? { indent: '', mark: '-', gap: ' ', text: '', line: 0 };
  const isLoose = items.some(({ line }, at) => at > 0 && lines[line - 1]?.trim() === '');
  const number = Number(/^\d+/.exec(last.mark)?.[0] ?? Number.NaN);
  const isSame = items.length > 1 && items.every(({ mark }) => mark === last.mark);
  const markOf = (index: number) => {
    if (Number.isNaN(number)) return last.mark;
    const step = isSame ? 0 : isEmpty ? index : index + 1;
    return `${number + step}${last.mark.slice(-1)}`;
  };
  const style = readStyle(isEmpty ? [] : items.map(({ text }) => text));
  return {
    add: (entries) => {
      const between = isLoose ? eol + eol : eol;
      const text = entries
        .map((entry, index) => `${last.indent}${markOf(index)}${last.gap}${writeEntry(entry, style, index)}`)
        .join(between);
      const end = endOf(block);
      return isEmpty ? { start: block.start, end, text } : { start: end, end, text: between + text };
    },
  };
}

/** Paragraphs: one an entry, or lines of one. A section that only says "n.v.t." becomes a list. */
function linesForm(block: PlacedReading, eol: string, bullet: string): SourceListForm {
  const source = block.reading.content.source.trimEnd();
  const end = endOf(block);
  if (NOTHING.test(source.trim()))
    return {
      add: (entries) => ({ start: block.start, end, text: plainList(entries, bullet, eol) }),
    };
  const lines = source.split(/\r\n|\r|\n/);
  const hard = /(?:[ ]{2}|\\)$/.exec(lines[0] ?? '')?.[0];
  const [lead = ''] = /^(?:[•·–] ?)/.exec(source) ?? [];
  const style = readStyle(lines.map((line) => line.slice(lead.length).trimEnd().replace(/\\$/, '')));
  const between = hard !== undefined ? hard + eol : lines.length > 1 ? eol : eol + eol;
  return {
    add: (entries) => ({
      start: end,
      end,
      text: entries.map((entry, index) => between + lead + writeEntry(entry, style, index)).join(''),
    }),
  };
}

/** A list in the style of none. */
export function plainList(entries: readonly UsedSource[], bullet: string, eol: string): string {
  return entries.map((entry, index) => `${bullet} ${writeEntry(entry, PLAIN_STYLE, index)}`).join(eol);
}

/** What stands in a column, by words of its head. */
const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:nr|nummer|no|#|volgnummer|bijlagenummer)\.?$/i],
  ['address', /link|url|vindplaats|website|webadres|locatie/i],
  ['date', /datum|jaar/i],
  ['publisher', /afzender|auteur|uitgever|organisatie|instantie|afkomstig|herkomst|^van$|publicist/i],
  ['kind', /soort|type/i],
  ['title', /titel|document|stuk|bron|bijlage|naam|omschrijving|onderwerp/i],
];

type Column = 'number' | 'title' | 'address' | 'date' | 'publisher' | 'kind' | 'other';

function tableForm(block: PlacedReading, eol: string): SourceListForm {
  const source = block.reading.content.source.trimEnd();
  const [head = '', , ...rows] = source.split(/\r\n|\r|\n/);
  const columns = cellsOf(head).map(
    (cell): Column => COLUMNS.find(([, words]) => words.test(cell.trim()))?.[0] ?? 'other',
  );
  if (!columns.includes('title')) columns[columns.findIndex((column) => column === 'other')] = 'title';
  const at = columns.indexOf('title');
  const filled = rows
    .map(cellsOf)
    .filter((cells) => cells.some((cell) => cell.trim() !== '' && !NOTHING.test(cell.trim())));
  const isEmpty = filled.length === 0;
  const found = readStyle(filled.map((cells) => cells[at]?.trim() ?? ''));
  const hasAddress = columns.includes('address');
  const style: EntryStyle = { ...found, counted: undefined, end: '' };
  const widthsOf = (line: string) => cellsOf(line).map((cell) => cell.length);
  const isAligned = rows.every((row) => widthsOf(row).join() === widthsOf(head).join());
  const widths = rows.length > 0 && isAligned ? widthsOf(head) : [];
  const first = columns.indexOf('number');
  const lastNumber = Math.max(0, ...filled.map((cells) => Number(/\d+/.exec(cells[first] ?? '')?.[0] ?? 0)));
  const write = (entry: UsedSource, index: number): string => {
    const texts: Readonly<Record<Column, string>> = {
      number: String(lastNumber + index + 1),
      title: titleOf(hasAddress ? { ...entry, address: undefined } : entry, { ...style, address: undefined }),
      address: entry.address === undefined ? '' : `<${entry.address.replace(/[<>\s]/g, encodeURIComponent)}>`,
      date: dateOf(entry),
      publisher: publisherOf(entry),
      kind: kindOf(entry),
      other: '',
    };
    const cells = columns.map((column, place) =>
      ` ${texts[column].replace(/(?<!\\)\|/g, '\\|')} `.padEnd(widths[place] ?? 0),
    );
    return `|${cells.join('|')}|`;
  };
  return {
    add: (entries) => {
      const end = endOf(block);
      const from = isEmpty && rows.length > 0 ? end - rows.join(eol).length - eol.length : end;
      return {
        start: Math.max(from, block.start),
        end,
        text: entries.map((entry, index) => eol + write(entry, index)).join(''),
      };
    },
  };
}

/** The cells of a row of a table, with the white space around them. */
function cellsOf(row: string): string[] {
  const cells = row.trim().split(/(?<!\\)\|/);
  if (cells[0]?.trim() === '') cells.shift();
  if (cells.at(-1)?.trim() === '') cells.pop();
  return cells;
}
