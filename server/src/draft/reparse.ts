// The blocks of a draft after one edit: a window around it is parsed, the rest stands.
//
// The parser's state is clean at the start of a top-level node after a blank line: what follows does not depend on what came before.
// A window runs from such a start, two blocks before the edit, to another one behind it. The window is parsed with the first line of the
// block behind it; if a node starts at that very place, the parser is in the same clean state there as it was before the edit, so all
// blocks from there on stand. If not (a fence was opened, a list grew), the window is doubled.
import type { BlockContent } from './block';
import type { Characters } from './draftText';
import { goesOn } from './joining';
import { isCleanStart, nextLineStart } from './lines';
import { cutUnits, readUnit, type Unit } from './units';
import { countBefore } from './sorted';
import type { Span } from './sourceMap';

/** How often each label is defined, `[LABEL` for links and `^LABEL` for footnotes. */
export type Labels = ReadonlyMap<string, number>;

/** Where blocks start, and what they hold. */
interface Blocks {
  readonly starts: readonly number[];
  readonly contents: readonly BlockContent[];
}

interface OldDraft extends Blocks {
  readonly characters: Characters;
}

interface Edit extends Span {
  readonly text: string;
}

/** A stretch of new text, its units, and the old blocks [first, behind) they take the place of. */
interface Window {
  readonly stretch: string;
  readonly from: number;
  readonly units: readonly Unit[];
  readonly first: number;
  readonly behind: number;
}

/**
 * The blocks of `text`, which is that of `old` after `edit`. `body` is where Markdown begins in it; `isBodyMoved` says that front matter was
 * or is there and was touched.
 */
export function replaceBlocks(
  old: OldDraft,
  oldLabels: Labels,
  edit: Edit,
  text: Characters,
  body: number,
  isBodyMoved: boolean,
): Blocks & { readonly labels: Labels } {
  const window = parseWindow(old, edit, text, body, isBodyMoved);
  const replaced: Blocks = {
    starts: old.starts.slice(window.first, window.behind),
    contents: old.contents.slice(window.first, window.behind),
  };
  const { labels, changed } = updateLabels(oldLabels, replaced.contents, window.units);
  const shift = edit.text.length - (edit.end - edit.start);
  const fresh: BlockContent[] = [];
  let previous: BlockContent | undefined;
  for (const unit of window.units) {
    previous = keptContent(old.characters, replaced, edit, shift, window, unit, previous);
    const isKept = previous !== undefined && !asksFor(previous, changed);
    fresh.push(isKept ? previous! : readUnit(window.stretch, unit, labels));
  }
  const behind = old.starts.slice(window.behind);
  const starts = old.starts.slice(0, window.first).concat(
    window.units.map(({ start }) => window.from + start),
    shift === 0 ? behind : behind.map((start) => start + shift),
  );
  const contents = old.contents.slice(0, window.first).concat(fresh, old.contents.slice(window.behind));
  if (changed.size > 0) {
    const blocks = { starts, contents };
    readAgain(text, blocks, 0, window.first, changed, labels);
    readAgain(text, blocks, window.first + fresh.length, starts.length, changed, labels);
  }
  return { starts, contents, labels };
}

function parseWindow(old: OldDraft, edit: Edit, text: Characters, body: number, isBodyMoved: boolean): Window {
  const { starts, contents } = old;
  const shift = edit.text.length - (edit.end - edit.start);
  let first = isBodyMoved ? 0 : Math.max(0, countBefore(starts, edit.start + 1) - 3);
  while (first > 0 && !isCleanStart(text, starts[first]!)) first--;
  const from = first === 0 ? body : starts[first]!;
  let step = 1;
  for (let behind = countBefore(starts, edit.end); behind < starts.length; behind++) {
    const next = contents[behind]!;
    const start = starts[behind]! + shift;
    if (start < from || !isCleanStart(old.characters, starts[behind]!) || !isCleanStart(text, start)) continue;
    const isPlain = next.kind === 'plain';
    const stretch = detached(text.slice(from, isPlain ? start : nextLineStart(text, start)));
    const units = cutUnits(stretch);
    const cut = isPlain ? units.length : units.findIndex((unit) => unit.start === start - from);
    if (cut >= 0 && !isJoined(stretch, units[cut - 1], next, start - from)) {
      return { stretch, from, units: units.slice(0, cut), first, behind };
    }
    behind += step;
    step *= 2;
  }
  const stretch = detached(text.slice(from));
  return { stretch, from, units: cutUnits(stretch), first, behind: starts.length };
}

/** Whether the last unit of a window goes on in the block behind it. */
function isJoined(stretch: string, last: Unit | undefined, next: BlockContent, start: number): boolean {
  if (last?.kind !== 'paragraph' || next.kind !== 'paragraph') return false;
  return goesOn(stretch.slice(last.start, last.end), stretch.slice(last.end, start), next.source);
}

/**
 * The content of the replaced block that stood where a unit stands, if the edit left it as it was. A node without a blank line before it
 * is read in the light of the one before (an empty list item cannot interrupt a paragraph), so that must have stayed as well: `previous`
 * is what this function gave for the unit before.
 */
function keptContent(
  oldText: Characters,
  replaced: Blocks,
  edit: Edit,
  shift: number,
  window: Window,
  unit: Unit,
  previous: BlockContent | undefined,
): BlockContent | undefined {
  const start = window.from + unit.start;
  const isBefore = window.from + unit.end <= edit.start;
  const editEnd = edit.start + edit.text.length;
  if (!isBefore && start < editEnd) return undefined;
  const oldStart = isBefore ? start : start - shift;
  const index = countBefore(replaced.starts, oldStart);
  const content = replaced.contents[index];
  if (!content || replaced.starts[index] !== oldStart) return undefined;
  if (content.kind !== unit.kind || content.length !== unit.end - unit.start) return undefined;
  if (!window.stretch.startsWith(content.source, unit.start)) return undefined;
  const wasClean = (window.first === 0 && index === 0) || isCleanStart(oldText, oldStart);
  const isClean = unit.start === 0 || isCleanStart(window.stretch, unit.start);
  if (wasClean && isClean) return content;
  if (previous === undefined || replaced.contents[index - 1] !== previous) return undefined;
  return isBefore || replaced.starts[index - 1]! >= edit.end ? content : undefined;
}

/** Reads those of blocks [first, end) again whose reading depends on labels that have become defined or undefined. */
function readAgain(
  text: Characters,
  { starts, contents }: { readonly starts: Blocks['starts']; readonly contents: BlockContent[] },
  first: number,
  end: number,
  changed: ReadonlySet<string>,
  labels: Labels,
): void {
  for (let index = first; index < end; index++) {
    if (!asksFor(contents[index]!, changed)) continue;
    // From one clean start to the next: a node alone may read differently.
    let from = index;
    while (from > 0 && !isCleanStart(text, starts[from]!)) from--;
    let to = index + 1;
    while (to < starts.length && !isCleanStart(text, starts[to]!)) to++;
    const start = starts[from]!;
    const stretch = detached(text.slice(start, starts[to] ?? text.length));
    for (const unit of cutUnits(stretch)) {
      while (from < to && starts[from]! < start + unit.start) from++;
      if (starts[from] !== start + unit.start || from < first || from >= end || !asksFor(contents[from]!, changed))
        continue;
      contents[from] = readUnit(stretch, unit, labels);
    }
    index = to - 1;
  }
}

function asksFor(content: BlockContent, changed: ReadonlySet<string>): boolean {
  return changed.size > 0 && content.askedLabels.some((label) => changed.has(label));
}

/** The labels after a change of blocks, and those that became defined or undefined by it. */
function updateLabels(
  old: Labels,
  replaced: readonly BlockContent[],
  units: readonly Unit[],
): { labels: Labels; changed: ReadonlySet<string> } {
  const counts = new Map<string, number>();
  for (const { definitions } of replaced) {
    for (const { kind, label } of definitions) add(counts, (kind === 'link' ? '[' : '^') + label, -1);
  }
  for (const { defines } of units) for (const label of defines) add(counts, label, 1);
  const changed = new Set<string>();
  let labels: Map<string, number> | undefined;
  for (const [label, difference] of counts) {
    if (difference === 0) continue;
    labels ??= new Map(old);
    const count = (labels.get(label) ?? 0) + difference;
    if (count > 0) labels.set(label, count);
    else labels.delete(label);
    if (count > 0 !== old.has(label)) changed.add(label);
  }
  return { labels: labels ?? old, changed };
}

function add(counts: Map<string, number>, label: string, difference: number): void {
  counts.set(label, (counts.get(label) ?? 0) + difference);
}

/** A copy of a string of its own. A slice would keep the whole text it was cut from alive, of every keystroke anew. */
function detached(text: string): string {
  return (' ' + text).slice(1);
}
