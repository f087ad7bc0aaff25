// What `peildatum check` gives for each draft, and what a format does with it.
import type { RuleCode, Severity } from '../check/codes';

/** A finding as the command line gives it. Offsets are UTF-16, half-open; line and column count from 1. */
export interface CheckedFinding {
  readonly code: RuleCode;
  readonly severity: Exclude<Severity, 'off'>;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly fact?: string;
  readonly version?: number;
  readonly sources?: readonly { readonly id: string; readonly title: string; readonly url: string | null }[];
}

/** A checked file. */
export interface CheckedDraft {
  readonly file: string;
  readonly peildatum: string;
  readonly findings: readonly CheckedFinding[];
}

/** Writes drafts as they come, so that memory stays flat over thousands of files. */
export interface Writer {
  draft(checked: CheckedDraft): void;
  end(drafts: number): void;
}

export type MakeWriter = (write: (text: string) => void) => Writer;
