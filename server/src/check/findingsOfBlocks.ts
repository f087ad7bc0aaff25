// Findings of the rules that look at one block at a time: made once a block, and put in their place in the draft.
import type { AnnotatedDraft, BlockReading, PlacedReading } from '../annotate/annotatedDraft';
import { commonEnds, fromAncestor, sameReading } from '../annotate/lineage';
import type { Knowledge } from '../knowledge/load';
import type { RuleCode } from './codes';
import type { Finding } from './finding';
import { judgeBlocks, type BlockClaim } from './judgeDraft';
import { compareFindings, oneFindingPerSpan } from './precedence';
import type { CheckContext } from './rule';
import { RULES } from './rules';
import { suppressionsOf, type Suppressions } from './suppression';

const NONE: readonly never[] = [];

/** What was found in one block. Offsets are the block's. */
interface BlockFindings {
  readonly claims: readonly BlockClaim[];
  /** All findings, sorted. */
  readonly all: readonly Finding[];
  /** Those that speak where nothing is switched off: one a span. */
  readonly shown: readonly Finding[];
}

/** What was found in the blocks of a draft. */
interface Found {
  readonly circumstances: Circumstances;
  readonly blocks: readonly BlockFindings[];
  /** The findings of each block in the draft's offsets, for blocks where nothing is switched off. */
  readonly placed: readonly (readonly Finding[] | undefined)[];
}

/** What findings hang on besides the block. */
interface Circumstances {
  readonly day: string;
  readonly knowledge: Knowledge;
  /** Codes that are switched off by settings, as one text. */
  readonly off: string;
}

const foundIn = new WeakMap<AnnotatedDraft, Found>();

/**
 * Findings of the rules on blocks and claims, sorted by place, one a span. Rules run only for blocks that an edit touched or of which
 * claims came to be judged otherwise. `off` are the codes that settings switch off.
 */
export function findingsOfBlocks(context: CheckContext, off: ReadonlySet<RuleCode>): Finding[] {
  const { annotated, asOf, knowledge } = context;
  const { blocks } = annotated;
  const claims = judgeBlocks(annotated, asOf.day);
  const circumstances = { day: asOf.day, knowledge, off: [...off].join() };
  const suppressions = suppressionsOf(annotated);
  const isSame = ({ circumstances: { day, knowledge: known, off: codes } }: Found): boolean =>
    day === asOf.day && known === knowledge && codes === circumstances.off;
  const usable = (one: AnnotatedDraft): Found | undefined => {
    const found = foundIn.get(one);
    return found && isSame(found) ? found : undefined;
  };
  const own = usable(annotated);
  const old = own ? { ancestor: annotated, value: own } : fromAncestor(annotated, usable);
  const before: readonly PlacedReading[] = old?.ancestor.blocks ?? NONE;
  const { prefix, suffix } = commonEnds(before, blocks, sameReading);
  const shift = before.length - blocks.length;
  const findings: Finding[] = [];
  const ofBlocks: BlockFindings[] = [];
  const placed: (readonly Finding[] | undefined)[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const { start, reading } = blocks[index]!;
    const isKept = index < prefix || index >= blocks.length - suffix;
    const from = index < prefix ? index : index + shift;
    const kept = isKept ? old?.value.blocks[from] : undefined;
    const found = kept?.claims === claims[index] ? kept! : findIn(reading, claims[index]!, circumstances, off);
    ofBlocks.push(found);
    if (found.all.length === 0) placed.push(NONE);
    else if (suppressions.touches(start, start + reading.content.length)) {
      placed.push(undefined);
      for (const finding of place(unsuppressed(found, start, suppressions), start)) findings.push(finding);
    } else {
      const stands = found === kept && before[from]!.start === start ? old?.value.placed[from] : undefined;
      const here = stands ?? place(found.shown, start);
      placed.push(here);
      for (const finding of here) findings.push(finding);
    }
  }
  foundIn.set(annotated, { circumstances, blocks: ofBlocks, placed });
  return findings;
}

const NOTHING: BlockFindings = { claims: NONE, all: NONE, shown: NONE };

const kept = new WeakMap<BlockReading, { readonly circumstances: Circumstances; readonly found: BlockFindings }>();

function findIn(
  reading: BlockReading,
  claims: readonly BlockClaim[],
  circumstances: Circumstances,
  off: ReadonlySet<RuleCode>,
): BlockFindings {
  if (reading.annotations.length === 0 && claims.length === 0)
    return claims === NONE ? NOTHING : { ...NOTHING, claims };
  const { day, knowledge } = circumstances;
  const known = kept.get(reading);
  if (
    known?.found.claims === claims &&
    known.circumstances.day === day &&
    known.circumstances.knowledge === knowledge &&
    known.circumstances.off === circumstances.off
  )
    return known.found;
  const all: Finding[] = [];
  for (const rule of RULES) {
    if (rule.scope === 'draft' || rule.codes.every((code) => off.has(code))) continue;
    const findings =
      rule.scope === 'block' ? rule.find(reading, day, knowledge) : rule.find(claims, reading, day, knowledge);
    for (const finding of findings) if (!off.has(finding.code)) all.push(finding);
  }
  all.sort(compareFindings);
  const found = { claims, all, shown: oneFindingPerSpan(all) };
  kept.set(reading, { circumstances, found });
  return found;
}

function unsuppressed({ all }: BlockFindings, start: number, suppressions: Suppressions): readonly Finding[] {
  return oneFindingPerSpan(all.filter((finding) => !suppressions.covers(finding.code, start + finding.start)));
}

/** Findings of a block that begins at `base`, in the draft's offsets. */
function place(findings: readonly Finding[], base: number): readonly Finding[] {
  if (findings.length === 0) return NONE;
  // Written out: thousands are made behind every keystroke at the start of a long draft.
  return findings.map(({ code, start, end, message, evidence, data }): Finding => {
    if (evidence && data) return { code, start: base + start, end: base + end, message, evidence, data };
    if (evidence) return { code, start: base + start, end: base + end, message, evidence };
    if (data) return { code, start: base + start, end: base + end, message, data };
    return { code, start: base + start, end: base + end, message };
  });
}
