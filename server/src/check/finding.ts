// Findings and their fixes as data: what a rule says about a span, made far from any editor.
import type { TextEdit } from '../draft/draft';
import type { RuleCode } from './codes';

/** A text for the user: an English template with `{name}` places, rendered in the user's language at the edge. */
export interface Message {
  readonly template: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/** Evidence a finding points at: a version of a fact and the sources that say so. */
export interface Evidence {
  readonly fact?: string;
  /** Index of the version the draft gives, and of the one in force. */
  readonly version?: number;
  readonly inForce?: number;
  readonly sources?: readonly string[];
}

/** What a rule has to say about a span. Offsets are UTF-16, half-open, in the draft. */
export interface Finding {
  readonly code: RuleCode;
  readonly start: number;
  readonly end: number;
  readonly message: Message;
  /** The clause it judges the time of: a more specific finding anywhere in it speaks instead. Offsets as those of the finding. */
  readonly clause?: { readonly start: number; readonly end: number };
  readonly evidence?: Evidence;
  /** What the rule's fixes need to know; plain data. */
  readonly data?: Readonly<Record<string, string | number | boolean>>;
}

/** A way to mend a finding. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /** The fix most writers want. */
  readonly preferred?: boolean;
  /** Safe to apply to all findings of the rule at once. */
  readonly fixAll?: boolean;
  /** Offered only where a check of the draft it leaves behind finds the finding gone and no new one. */
  readonly verify?: boolean;
}

/** Makes a message. */
export function message(template: string, args: Readonly<Record<string, string | number>> = {}): Message {
  return { template, args };
}
