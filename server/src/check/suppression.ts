// Where rules are silent: by a comment (`<!-- peildatum-uit code -->` … `<!-- peildatum-aan -->`, `<!-- peildatum-uit-regel -->`), and in lists of sources.
import type { AnnotatedDraft } from '../annotate/annotatedDraft';
import { commonEnds, perBlock } from '../annotate/lineage';
import { closest } from './closest';
import { isRuleCode, RULE_CODES, type RuleCode } from './codes';
import { message, type Finding } from './finding';
import { entrySpans, OWN_WORDS } from './sourceLists';

interface Directive {
  readonly kind: 'off' | 'on' | 'next';
  /** Codes it names; empty for all rules. */
  readonly codes: readonly RuleCode[];
  readonly unknown: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  readonly start: number;
  readonly end: number;
}

/** A stretch of the draft, half-open. */
interface Region {
  readonly from: number;
  readonly to: number;
}

/** A stretch in which a rule is silent. */
interface RuleRegion extends Region {
  readonly code: RuleCode;
}

const KINDS: Readonly<Record<string, Directive['kind']>> = {
  'peildatum-uit': 'off',
  'peildatum-aan': 'on',
  'peildatum-uit-regel': 'next',
};

/** Where rules are switched off in a draft. */
export interface Suppressions {
  /** Whether some rule is switched off somewhere in a stretch of the draft. */
  touches(start: number, end: number): boolean;
  /** Whether a finding at this place of the draft is switched off. */
  covers(code: RuleCode, start: number): boolean;
  /** The stretches in which a rule is switched off, in order. */
  readonly regions: readonly RuleRegion[];
  /** Findings about codes that do not exist. */
  readonly unknownCodes: readonly Finding[];
}

const suppressionsOfDraft = new WeakMap<AnnotatedDraft, Suppressions>();

/** Where rules are silent in a draft. Work is a look at each block; comments are read once per block. */
export function suppressionsOf(annotated: AnnotatedDraft): Suppressions {
  let found = suppressionsOfDraft.get(annotated);
  if (!found) {
    found = readSuppressions(annotated);
    suppressionsOfDraft.set(annotated, found);
  }
  return found;
}

function readSuppressions(annotated: AnnotatedDraft): Suppressions {
  const regions = new Map<RuleCode, Region[]>();
  const openSince = new Map<RuleCode, number>();
  const add = (code: RuleCode, region: Region) => {
    const list = regions.get(code);
    if (list) list.push(region);
    else regions.set(code, [region]);
  };
  const unknownCodes: Finding[] = [];
  directivesOfBlocks(annotated).forEach((found, index) => {
    if (found === NO_DIRECTIVES) return;
    const { start } = annotated.blocks[index]!;
    for (const directive of found) {
      for (const unknown of directive.unknown) unknownCodes.push(unknownCode(unknown, start));
      const namesNothing = directive.codes.length === 0 && directive.unknown.length > 0;
      if (namesNothing) continue;
      const at = start + directive.end;
      for (const code of directive.codes.length > 0 ? directive.codes : RULE_CODES) {
        const from = openSince.get(code);
        if (directive.kind === 'next') add(code, { from: at, to: nextBlockEnd(annotated, index, directive.end) });
        else if (directive.kind === 'off') openSince.set(code, from ?? at);
        else if (from !== undefined) {
          add(code, { from, to: at });
          openSince.delete(code);
        }
      }
    }
  });
  for (const [code, from] of openSince) add(code, { from, to: Number.POSITIVE_INFINITY });
  for (const span of entrySpans(annotated)) for (const code of OWN_WORDS) add(code, span);
  const covered = new Map([...regions].map(([code, list]) => [code, disjoint(list)]));
  const all = disjoint([...covered.values()].flat());
  return {
    touches: (start, end) => all.length > 0 && isTouched(all, start, end),
    covers: (code, at) => isWithin(covered.get(code) ?? [], at),
    regions: [...covered]
      .flatMap(([code, list]) => list.map((region) => ({ code, ...region })))
      .sort((a, b) => a.from - b.from || a.to - b.to || RULE_CODES.indexOf(a.code) - RULE_CODES.indexOf(b.code)),
    unknownCodes,
  };
}

/**
 * Where two drafts switch off the same: up to an offset, and from an offset of the later draft on, what lies behind being moved by
 * `shift`.
 */
export function agreement(
  { regions: past }: Suppressions,
  { regions: now }: Suppressions,
  shift: number,
): { readonly until: number; readonly from: number } {
  const { prefix, suffix } = commonEnds(
    past,
    now,
    (a, b) => isSameRegion(a, b, 0),
    (a, b) => isSameRegion(a, b, shift),
  );
  const until = Math.min(past[prefix]?.from ?? Infinity, now[prefix]?.from ?? Infinity);
  // What is off to the end in both is so behind the edit as well.
  const endOf = (regions: readonly RuleRegion[]) =>
    regions
      .slice(0, regions.length - suffix)
      .reduce((end, { to }, index) => (index < prefix && to === Infinity ? end : Math.max(end, to)), -Infinity);
  const from = Math.max(endOf(past) + shift, endOf(now));
  return { until, from };
}

function isSameRegion(a: RuleRegion, b: RuleRegion, shift: number): boolean {
  return a.code === b.code && a.from + shift === b.from && a.to + shift === b.to;
}

function unknownCode({ text, start, end }: Directive['unknown'][number], base: number): Finding {
  const likely = closest(text.toLowerCase());
  return {
    code: 'onbekende-code',
    start: base + start,
    end: base + end,
    message:
      likely === undefined
        ? message('Peildatum has no rule "{code}"; this comment does nothing for it.', { code: text })
        : message('Peildatum has no rule "{code}"; did you mean {likely}?', { code: text, likely }),
    ...(likely === undefined ? {} : { data: { likely } }),
  };
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

function isWithin(regions: readonly Region[], at: number): boolean {
  return at < (regions[regionsUpTo(regions, at) - 1]?.to ?? -1);
}

function isTouched(regions: readonly Region[], start: number, end: number): boolean {
  const before = regionsUpTo(regions, start);
  return start < (regions[before - 1]?.to ?? -1) || (regions[before]?.from ?? Number.POSITIVE_INFINITY) < end;
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

/** End of what follows a comment: the rest of its own block where that has prose after it, else the next block with prose. */
function nextBlockEnd(annotated: AnnotatedDraft, index: number, after: number): number {
  const own = annotated.blocks[index]!;
  if (own.reading.content.source.slice(after).trim() !== '' && own.reading.content.passages.length > 0) {
    return own.start + own.reading.content.length;
  }
  for (let next = index + 1; next < annotated.blocks.length; next++) {
    const block = annotated.blocks[next]!;
    if (block.reading.content.passages.length > 0) return block.start + block.reading.content.length;
  }
  return own.start + own.reading.content.length;
}

const NO_DIRECTIVES: readonly Directive[] = [];

const directivesOfBlocks = perBlock(({ content: { comments, source } }) =>
  comments.length === 0
    ? NO_DIRECTIVES
    : comments.flatMap(({ text, start, end }) => readDirective(source, text, start, end)),
);

function readDirective(source: string, text: string, start: number, end: number): Directive[] {
  const words = text.trim().split(/[\s,]+/);
  const kind = KINDS[(words[0] ?? '').toLowerCase()];
  if (!kind) return [];
  const codes: RuleCode[] = [];
  const unknown: { text: string; start: number; end: number }[] = [];
  let from = start;
  for (const word of words) {
    const at = source.indexOf(word, from);
    if (at >= 0) from = at + word.length;
    if (word === words[0]) continue;
    const code = word.toLowerCase();
    if (isRuleCode(code)) codes.push(code);
    else unknown.push({ text: word, start: Math.max(at, start), end: at < 0 ? end : at + word.length });
  }
  return [{ kind, codes, unknown, start, end }];
}
