// Where rules are silent: by a comment that switches them off, and in lists of sources. Worked out block by block, from what is off above
// a block to what is off below it, so that an edit only costs the blocks in which that changes.
import type { AnnotatedDraft, BlockReading } from '../annotate/annotatedDraft';
import { commonReadings, PerDraft, withReplaced } from '../annotate/lineage';
import { RULE_CODES, type RuleCode } from './codes';
import { directivesOf, NO_DIRECTIVES, type Directive } from './directives';
import { headingOf, isDeeper, isEntries, OWN_WORDS } from './sourceLists';

/** What is switched off in a block: the stretches by rule, in order and apart. Offsets are the block's, half-open. */
export type Off = ReadonlyMap<RuleCode, readonly Region[]>;

interface Region {
  readonly from: number;
  readonly to: number;
}

/** A block in which every rule may speak. */
export const NOTHING_OFF: Off = new Map();

/** What is off when a block begins. */
interface Entering {
  /** Until a comment switches it on. */
  readonly open: readonly RuleCode[];
  /** Up to and with the next block that has prose. */
  readonly next: readonly RuleCode[];
  /** Depth of the heading of the list of sources that the block may stand in; undefined where it stands in none. */
  readonly list: { readonly depth: number | undefined } | undefined;
}

const NO_CODES: readonly RuleCode[] = [];
const AT_START: Entering = { open: NO_CODES, next: NO_CODES, list: undefined };

interface Suppressions {
  readonly offs: readonly Off[];
  readonly entering: readonly Entering[];
}

const suppressionsOfDraft = new PerDraft<Suppressions>();

/** What is switched off in each block of a draft. A block that an edit left alone, under what it stood under, keeps its very map. */
export function offInBlocks(annotated: AnnotatedDraft): readonly Off[] {
  return (suppressionsOfDraft.get(annotated) ?? suppressionsOfDraft.set(annotated, readSuppressions(annotated))).offs;
}

/** Whether a rule is switched off at an offset of a block. */
export function isOff(off: Off, code: RuleCode, at: number): boolean {
  if (off === NOTHING_OFF) return false;
  const regions = off.get(code);
  return regions !== undefined && at < (regions[regionsUpTo(regions, at) - 1]?.to ?? -1);
}

function readSuppressions(annotated: AnnotatedDraft): Suppressions {
  const { readings } = annotated;
  const directives = directivesOf(annotated);
  const old = suppressionsOfDraft.before(annotated);
  const { prefix, suffix } = old ? commonReadings(old.ancestor, annotated) : { prefix: 0, suffix: 0 };
  const shift = (old?.ancestor.readings.length ?? 0) - readings.length;
  const offs: Off[] = [];
  const entering: Entering[] = [];
  let state = AT_START;
  if (old && prefix > 0)
    state = through(readings[prefix - 1]!, directives[prefix - 1]!, old.value.entering[prefix - 1]!).leaving;
  for (let index = prefix; index < readings.length; index++) {
    const was = index + shift;
    if (old && index >= readings.length - suffix && isSame(state, old.value.entering[was]!))
      return {
        offs: withReplaced(old.value.offs, prefix, was, offs),
        entering: withReplaced(old.value.entering, prefix, was, entering),
      };
    const { off, leaving } = through(readings[index]!, directives[index]!, state);
    offs.push(off);
    entering.push(state);
    state = leaving;
  }
  return {
    offs: old?.value.offs.slice(0, prefix).concat(offs) ?? offs,
    entering: old?.value.entering.slice(0, prefix).concat(entering) ?? entering,
  };
}

/** What is off in a block given what is off when it begins, and what is off when it ends. */
function through(
  reading: BlockReading,
  directives: readonly Directive[],
  entering: Entering,
): { readonly off: Off; readonly leaving: Entering } {
  const { content } = reading;
  const heading = headingOf(reading);
  if (entering === AT_START && directives === NO_DIRECTIVES && heading?.kind === undefined)
    return { off: NOTHING_OFF, leaving: AT_START };
  const goesOn = entering.list !== undefined && (!heading || isDeeper(heading, entering.list.depth));
  const list = goesOn ? entering.list : heading?.kind ? { depth: heading.depth } : undefined;
  const off = new Map<RuleCode, Region[]>();
  const add = (code: RuleCode, from: number, to: number) => {
    const regions = off.get(code);
    if (regions) regions.push({ from, to });
    else off.set(code, [{ from, to }]);
  };
  const isProse = content.passages.length > 0;
  const endOfText = directives === NO_DIRECTIVES ? 0 : content.source.trimEnd().length;
  for (const code of entering.next) add(code, 0, content.length);
  if (goesOn && isEntries(content)) for (const code of OWN_WORDS) add(code, 0, content.length);
  const next = new Set(isProse ? NO_CODES : entering.next);
  const openSince = new Map(entering.open.map((code) => [code, 0]));
  for (const { kind, codes, unknown, end } of directives) {
    const namesNothing = codes.length === 0 && unknown.length > 0;
    if (namesNothing) continue;
    // A comment is about the rest of its own block where that has prose behind it, else about the next block with prose.
    const isOfNext = kind === 'next' && !(isProse && end < endOfText);
    for (const code of codes.length > 0 ? codes : RULE_CODES) {
      const from = openSince.get(code);
      if (kind === 'next') add(code, end, content.length);
      if (isOfNext) next.add(code);
      if (kind === 'off') openSince.set(code, from ?? end);
      if (kind === 'on' && from !== undefined) {
        add(code, from, end);
        openSince.delete(code);
      }
    }
  }
  for (const [code, from] of openSince) add(code, from, content.length);
  const leaving = { open: inOrder(openSince), next: inOrder(next), list };
  return {
    off: off.size === 0 ? NOTHING_OFF : new Map([...off].map(([code, regions]) => [code, disjoint(regions)])),
    leaving: isSame(leaving, AT_START) ? AT_START : leaving,
  };
}

function inOrder(codes: { readonly size: number; has(code: RuleCode): boolean }): readonly RuleCode[] {
  return codes.size === 0 ? NO_CODES : RULE_CODES.filter((code) => codes.has(code));
}

function isSame(a: Entering, b: Entering): boolean {
  if (a === b) return true;
  const isSameList = a.list?.depth === b.list?.depth && (a.list === undefined) === (b.list === undefined);
  return isSameList && a.open.join() === b.open.join() && a.next.join() === b.next.join();
}

/** Regions in order, those that touch or overlap as one. */
function disjoint(regions: readonly Region[]): Region[] {
  const result: Region[] = [];
  for (const region of [...regions].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && region.from <= last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, region.to) };
    else result.push(region);
  }
  return result;
}

/** How many of the regions begin at an offset or before it. */
function regionsUpTo(regions: readonly Region[], at: number): number {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (regions[middle]!.from <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
