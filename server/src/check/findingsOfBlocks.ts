// Findings of the rules that look at one block at a time: made once a block, and put in their place in the draft.
import { PerObject } from '../draft/memo';
import type { AnnotatedDraft, BlockReading } from '../annotate/annotatedDraft';
import { commonReadings, PerDraft } from '../annotate/lineage';
import type { Knowledge } from '../knowledge/load';
import type { RuleCode } from './codes';
import type { Finding } from './finding';
import { judgeBlocks, type BlockClaim } from './judgeDraft';
import { compareFindings, countBefore, oneFindingPerSpan } from './precedence';
import type { CheckContext } from './rule';
import { RULES } from './rules';
import { isOff, NOTHING_OFF, offInBlocks, type Off } from './suppression';

const NONE: readonly never[] = [];

/** What was found in one block. Offsets are the block's. */
interface BlockFindings {
  readonly claims: readonly BlockClaim[];
  /** All findings, sorted. */
  readonly all: readonly Finding[];
  /** Those that speak where nothing is switched off: one a span. */
  readonly shown: readonly Finding[];
}

/** What was found in the blocks of a draft, and what it hangs on by block. */
interface Found {
  readonly circumstances: Circumstances;
  readonly claims: readonly (readonly BlockClaim[])[];
  readonly offs: readonly Off[];
  /** All that are shown, in the draft's offsets. */
  readonly placed: readonly Finding[];
}

/** What findings hang on besides the block. */
interface Circumstances {
  readonly day: string;
  readonly knowledge: Knowledge;
  /** Codes that are switched off by settings, as one text. */
  readonly off: string;
}

const foundIn = new PerDraft<Found>();

/**
 * Findings of the rules on blocks and claims, sorted by place, one a span. Rules run only for blocks that an edit touched or of which
 * claims came to be judged otherwise. `off` are the codes that settings switch off.
 */
export function findingsOfBlocks(context: CheckContext, off: ReadonlySet<RuleCode>): readonly Finding[] {
  const { annotated, asOf, knowledge } = context;
  const { readings, draft } = annotated;
  const claims = judgeBlocks(annotated, asOf.day);
  const circumstances = { day: asOf.day, knowledge, off: [...off].join() };
  const offs = offInBlocks(annotated);
  const isUsable = ({ day, knowledge: known, off: codes }: Circumstances): boolean =>
    day === asOf.day && known === knowledge && codes === circumstances.off;
  const own = foundIn.get(annotated);
  const last = own ? { ancestor: annotated, value: own } : foundIn.before(annotated);
  const old = last && isUsable(last.value.circumstances) ? last : undefined;
  const stands = old ? standing(old.ancestor, old.value, annotated, { claims, offs }) : NOTHING_STANDS;
  const findings: Finding[] = [];
  for (let index = stands.before; index < readings.length - stands.behind; index++) {
    const found = findIn(readings[index]!, claims[index]!, circumstances, off);
    if (found.all.length === 0) continue;
    const suppressed = offs[index]!;
    const shown = suppressed === NOTHING_OFF ? found.shown : unsuppressed(found, suppressed);
    for (const finding of place(shown, draft.starts[index]!)) findings.push(finding);
  }
  const all = stands.first.concat(findings, stands.last);
  foundIn.set(annotated, { circumstances, claims, offs, placed: all });
  return all;
}

/**
 * What was found before and behind an edit stands, but for its place, as far as claims are judged the same and the same is switched off
 * there: how many blocks at either end keep their findings, and those findings in their place.
 */
interface Standing {
  readonly before: number;
  readonly behind: number;
  readonly first: readonly Finding[];
  readonly last: readonly Finding[];
}

const NOTHING_STANDS: Standing = { before: 0, behind: 0, first: NONE, last: NONE };

function standing(
  ancestor: AnnotatedDraft,
  found: Found,
  annotated: AnnotatedDraft,
  { claims, offs }: Pick<Found, 'claims' | 'offs'>,
): Standing {
  const old = ancestor.draft.starts;
  const { starts } = annotated.draft;
  const { prefix, suffix } = commonReadings(ancestor, annotated);
  const shift = suffix === 0 ? 0 : starts.at(-1)! - old.at(-1)!;
  const isSame = (was: number, is: number, by: number): boolean =>
    found.claims[was] === claims[is] && found.offs[was] === offs[is] && old[was]! + by === starts[is];
  let before = 0;
  while (before < prefix && isSame(before, before, 0)) before++;
  let behind = 0;
  while (behind < suffix && isSame(old.length - 1 - behind, starts.length - 1 - behind, shift)) behind++;
  const { placed } = found;
  const first = placed.slice(0, countBefore(placed, old[before] ?? Infinity));
  const last = placed.slice(countBefore(placed, old[old.length - behind] ?? Infinity));
  return { before, behind, first, last: shift === 0 ? last : place(last, shift) };
}

const NOTHING: BlockFindings = { claims: NONE, all: NONE, shown: NONE };

const kept = new PerObject<BlockReading, { readonly circumstances: Circumstances; readonly found: BlockFindings }>();

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

function unsuppressed({ all }: BlockFindings, off: Off): readonly Finding[] {
  return oneFindingPerSpan(all.filter((finding) => !isOff(off, finding.code, finding.start)));
}

/** A finding in the draft's offsets. Of a class: what is written out as an object, thousands at a time, is made among the old objects at once. */
class Placed implements Finding {
  readonly code: Finding['code'];
  readonly start: number;
  readonly end: number;
  readonly message: Finding['message'];
  declare readonly evidence?: NonNullable<Finding['evidence']>;
  declare readonly data?: NonNullable<Finding['data']>;

  constructor({ code, start, end, message, evidence, data }: Finding, base: number) {
    this.code = code;
    this.start = base + start;
    this.end = base + end;
    this.message = message;
    if (evidence) this.evidence = evidence;
    if (data) this.data = data;
  }
}

/** Findings of a block that begins at `base`, in the draft's offsets. */
function place(findings: readonly Finding[], base: number): readonly Finding[] {
  return findings.length === 0 ? NONE : findings.map((finding) => new Placed(finding, base));
}
