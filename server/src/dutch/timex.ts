// Temporal expressions as data: what a recogniser finds and what resolving it against an as-of date gives (TimeML TIMEX3).

/** A calendar day, ISO 8601 `YYYY-MM-DD`. */
export type IsoDay = string;

/** TIMEX3 `mod`: what part of the value is meant, or on which side of it. */
export type TimexMod = 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER' | 'ON_OR_BEFORE' | 'ON_OR_AFTER';

/** Where an expression gets its place in time from. */
export type TimexAnchor =
  /** Says its own place: "29 november 2024", "Q1 2025". */
  | 'absolute'
  /** Needs the date of the draft: "gisteren", "16 september jl.", "29 november" without a year. */
  | 'relative'
  /** Hangs on another event: "3 maanden na inwerkingtreding". Never resolved. */
  | 'event'
  /** Just a length: "vier jaar". Never resolved. */
  | 'duration';

/** Tense of the clause around an expression, where the reader of the clause knows it. */
export type Tense = 'past' | 'present' | 'future';

/** What an expression comes to at an as-of date. Days are inclusive on both sides; null is open or unknown. */
export interface TimexResolution {
  /** TIMEX3 value: `2024-11-29`, `2025-Q1`, `2024-FA`, `2024-W48`, `2023/2026`, `XXXX-12`, `PRESENT_REF`, `P2M` … */
  readonly timex: string;
  readonly mod?: TimexMod;
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  /** More than one reading is possible at this as-of date (a month without year, without tense to decide). */
  readonly ambiguous?: true;
}
