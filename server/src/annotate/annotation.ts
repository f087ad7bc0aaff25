// Annotations: recognised spans of a block, stand-off, in the two coordinates everything else needs.
import type { Amount } from '../dutch/amount';
import type { Timex } from '../dutch/temporal';
import type { LabelRole } from '../knowledge/labels';

interface Place {
  /** Span in the source of the block: UTF-16, half-open, from the start of the block. */
  readonly start: number;
  readonly end: number;
  /** Index of the passage in the block, and the span in that passage's prose. */
  readonly passage: number;
  readonly from: number;
  readonly to: number;
  /** Between quote marks: mentioned, not said. */
  readonly inQuotes: boolean;
}

/** A name of a term. */
export interface TermAnnotation extends Place {
  readonly type: 'term';
  readonly id: string;
  readonly role: LabelRole;
  /** The label as the knowledge writes it. */
  readonly label: string;
  /** Part of a longer word: "IZA-partners". */
  readonly compound: boolean;
  /** Inside the title of a source: part of a name. */
  readonly inTitle: boolean;
}

/** The title of a source. */
export interface SourceAnnotation extends Place {
  readonly type: 'resolution';
  readonly id: string;
  readonly role: LabelRole;
}

/** A temporal expression, still relative to whatever date the draft gets. */
export interface DateAnnotation extends Place {
  readonly type: 'date';
  readonly timex: Timex;
}

/** An amount of money or a share. */
export interface AmountAnnotation extends Place {
  readonly type: 'amount';
  readonly amount: Amount;
}

export type Annotation = TermAnnotation | SourceAnnotation | DateAnnotation | AmountAnnotation;
