// What a rule is: something that looks at one block, or at a whole draft, and says what it finds.
import type { AnnotatedDraft, BlockReading } from '../annotate/annotatedDraft';
import type { Knowledge } from '../knowledge/load';
import type { AsOf } from './asOf';
import type { RuleCode, Severity } from './codes';
import type { Finding, Fix } from './finding';
import type { BlockClaim } from './judgeDraft';

/** What the user set, as far as rules look at it. */
export interface CheckOptions {
  readonly severities: Readonly<Partial<Record<RuleCode, Severity>>>;
  /** Abbreviations that need no explanation, as the user wrote them. */
  readonly knownAbbreviations: readonly string[];
  /** Relative link targets, as written in the draft, that lead to no file. */
  readonly missingFiles: ReadonlySet<string>;
}

/** What a rule may look at. */
export interface CheckContext {
  readonly annotated: AnnotatedDraft;
  readonly knowledge: Knowledge;
  readonly asOf: AsOf;
  /** ISO day of today, for what may not depend on the as-of date. */
  readonly today: string;
  readonly options: CheckOptions;
}

/** Looks at one block. The result depends on the block and the as-of day only and is kept; offsets are the block's. */
export interface BlockRule {
  readonly scope: 'block';
  readonly codes: readonly RuleCode[];
  find(reading: BlockReading, asOfDay: string, knowledge: Knowledge): readonly Finding[];
  fix?(finding: Finding, context: CheckContext): readonly Fix[];
}

/** Looks at the judged claims of one block. The result depends on these and the as-of day only and is kept; offsets are the block's. */
export interface ClaimRule {
  readonly scope: 'claims';
  readonly codes: readonly RuleCode[];
  find(claims: readonly BlockClaim[], reading: BlockReading, asOfDay: string, knowledge: Knowledge): readonly Finding[];
  fix?(finding: Finding, context: CheckContext): readonly Fix[];
}

/** Looks at the whole draft on every check; must be cheap. Offsets are the draft's. */
export interface DraftRule {
  readonly scope: 'draft';
  readonly codes: readonly RuleCode[];
  find(context: CheckContext): readonly Finding[];
  fix?(finding: Finding, context: CheckContext): readonly Fix[];
}

export type Rule = BlockRule | ClaimRule | DraftRule;
