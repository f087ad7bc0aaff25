// The list of sources of a draft: the section "Bronnen" or "Bijlagen" made, or brought up to date, in the style of the house.
import type { TextEdit as LspEdit } from 'vscode-languageserver';
import { headingOf, sourceLists, type Heading, type SourceList } from '../check/sourceLists';
import type { PlacedReading } from '../annotate/annotatedDraft';
import type { TextEdit } from '../draft/draft';
import type { Source } from '../knowledge/model';
import type { SourcesListAnswer } from '../protocol';
import { formOf, plainList } from './sourceListForm';
import { keyOf, listedIn, usedSources, type Listed, type UsedSource } from './usedSources';
import { rangeOf, type DraftView } from './view';

/** What a draft can go with as an enclosure; the rest is only referred to. */
const NO_ENCLOSURES: ReadonlySet<Source['kind']> = new Set<Source['kind']>([
  'nieuwsbericht',
  'webpagina',
  'wet',
  'wetsvoorstel',
  'vergadering',
  'ledenraadpleging',
]);

/** What the list of sources of a draft wants: the edits, and how many sources they add. Without edits all is there, or nothing is used. */
export function sourcesList(view: DraftView): SourcesListAnswer & { readonly edits: LspEdit[] } {
  const { blocks, draft } = view.annotated;
  const lists = sourceLists(view.annotated);
  const list = lists.find(({ kind }) => kind === 'sources') ?? lists[0];
  const body = list ? blocks.slice(list.heading + 1, list.next) : [];
  const listed = listedIn(
    view,
    lists.flatMap(({ heading, next }) => blocks.slice(heading + 1, next)),
  );
  const isInList = (block: number) =>
    !isFootnote(blocks[block]) && lists.some(({ heading, next }) => block >= heading && block < next);
  const isWanted = (entry: UsedSource) => list?.kind !== 'enclosures' || isEnclosure(entry);
  // What is listed decides which of its sources a claim rests on: what is added counts as listed, so that a second time adds nothing.
  const missing: UsedSource[] = [];
  const known: Listed = { has: (one) => listed.has(one) || missing.some((other) => keyOf(other) === keyOf(one)) };
  const sources = () => usedSources(view, isInList, known).filter(isWanted);
  const isMissing = (entry: UsedSource) => !known.has(entry);
  let used = sources();
  for (let more = used.filter(isMissing); more.length > 0; more = used.filter(isMissing)) {
    missing.push(...more);
    used = sources();
  }
  const heading = list ? (headingOf(blocks[list.heading]!.reading)?.text ?? '') : newHeading(blocks).text;
  if (missing.length === 0) return { outcome: used.length > 0 ? 'complete' : 'none', heading, added: 0, edits: [] };
  const eol = draft.lineEnd;
  const edit = list ? addTo(list, body, missing, view, eol) : newSection(missing, view, eol);
  const edits = [{ range: rangeOf(view.document, edit.start, edit.end), newText: edit.text }];
  return { outcome: 'updated', heading, added: missing.length, edits };
}

function isEnclosure({ source }: UsedSource): boolean {
  return source !== undefined && !NO_ENCLOSURES.has(source.kind);
}

function isFootnote(block: PlacedReading | undefined): boolean {
  return block?.reading.content.kind === 'footnote';
}

function addTo(
  list: SourceList,
  body: readonly PlacedReading[],
  missing: readonly UsedSource[],
  view: DraftView,
  eol: string,
): TextEdit {
  const bullet = bulletOf(view.annotated.blocks);
  const form = formOf(body, eol, bullet);
  if (form) return form.add(missing);
  // Under the heading, and under what introduces the list where there is such a line.
  const heading = view.annotated.blocks[list.heading]!;
  const intro = body.find(({ reading: { content } }) => content.passages.at(-1)?.text.trimEnd().endsWith(':'));
  const above = intro ?? heading;
  const at = above.start + above.reading.content.source.trimEnd().length;
  return { start: at, end: at, text: `${eol}${eol}${plainList(missing, bullet, eol)}` };
}

/** A new section at the end of the draft, before the definitions of footnotes and links. */
function newSection(missing: readonly UsedSource[], view: DraftView, eol: string): TextEdit {
  const { blocks, draft } = view.annotated;
  const last = blocks.findLast(({ reading: { content } }) => !isTail(content));
  const at = last ? last.start + last.reading.content.source.trimEnd().length : draft.text.trimEnd().length;
  const list = plainList(missing, bulletOf(blocks), eol);
  const rest = draft.text.slice(at);
  return {
    start: at,
    end: at,
    text: `${at > 0 ? eol + eol : ''}${newHeading(blocks).markdown.replaceAll('\n', eol)}${eol}${eol}${list}${rest === '' ? eol : ''}`,
  };
}

function isTail({ kind, passages, definitions }: PlacedReading['reading']['content']): boolean {
  return kind === 'footnote' || (passages.length === 0 && definitions.length > 0);
}

/** The mark of bullet lists in this draft; a hyphen where there are none. */
function bulletOf(blocks: readonly PlacedReading[]): string {
  for (const { reading } of blocks) {
    const mark = reading.content.kind === 'list' ? /^\s{0,3}([-*+])\s/.exec(reading.content.source)?.[1] : undefined;
    if (mark) return mark;
  }
  return '-';
}

const NUMBERED = /^(\d{1,2})([.)]?\s)/;

/** The heading of a new section, like those of the sections that are there: level, number, question, case, marks. */
function newHeading(blocks: readonly PlacedReading[]): { readonly text: string; readonly markdown: string } {
  const all = blocks.flatMap((block) => {
    const heading = headingOf(block.reading);
    return heading ? [{ ...heading, source: block.reading.content.source.trim() }] : [];
  });
  const depth = sectionDepth(all);
  const peers = all.filter(
    (heading, index) => heading.depth === depth && (index > 0 || all.length === 1 || depth !== 1),
  );
  const isMost = (holds: (text: string) => boolean) =>
    peers.length > 0 && peers.filter(({ text }) => holds(text)).length * 2 > peers.length;
  let text = isMost((one) => one.trimEnd().endsWith('?')) ? 'Welke bronnen zijn gebruikt?' : 'Bronnen';
  if (peers.length > 1 && peers.every((one) => one.text === one.text.toUpperCase())) text = text.toUpperCase();
  if (isMost((one) => one.trimEnd().endsWith(':'))) text += ':';
  const last = peers.findLast((one) => NUMBERED.test(one.text));
  const [, number, behind] = (last && NUMBERED.exec(last.text)) ?? [];
  if (number !== undefined && isMost((one) => NUMBERED.test(one)))
    text = `${Number(number) + 1}${behind ?? ' '}${text}`;
  const like = peers.at(-1);
  if (like && depth === undefined) {
    const mark = like.source.startsWith('__') ? '__' : '**';
    return { text, markdown: `${mark}${text}${mark}` };
  }
  const level = depth ?? 2;
  if (like && !like.source.startsWith('#') && level <= 2)
    return { text, markdown: `${text}\n${(level === 1 ? '=' : '-').repeat(text.length)}` };
  const hashes = '#'.repeat(level);
  return { text, markdown: `${hashes} ${text}${like?.source.endsWith(` ${hashes}`) ? ` ${hashes}` : ''}` };
}

/** The depth that most sections have; that of a title at the top counts only where it is the depth of others too. */
function sectionDepth(all: readonly Heading[]): number | undefined {
  if (all.length === 0) return 2;
  const sections =
    all.length > 1 && all.filter(({ depth }) => depth === all[0]!.depth).length === 1 ? all.slice(1) : all;
  if (all.length === 1) return all[0]!.depth === undefined ? undefined : Math.max(2, all[0]!.depth);
  const counts = new Map<number | undefined, number>();
  for (const { depth } of sections) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  // The highest level that has several; a letter with one section a level keeps the highest there is.
  const levels = [...counts].sort((a, b) => (a[0] ?? 7) - (b[0] ?? 7));
  return (levels.find(([, count]) => count > 1) ?? levels[0])?.[0];
}
