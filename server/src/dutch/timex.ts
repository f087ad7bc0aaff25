// Temporal expressions as data: what a recogniser finds and what resolving it against an as-of date gives (TimeML TIMEX3).
import type { MomentRule } from './moments';

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
  /** Just a length: "gedurende vier jaar". Never resolved. */
  | 'duration';

/** Tense of the clause around an expression, where the reader of the clause knows it. */
export type Tense = 'past' | 'present' | 'future';

/** Units that expressions count in. A workday is Monday to Friday; a half is half a year. */
export type TimeUnit =
  'day' | 'workday' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

/** How fine an expression is; of a range, the finer of its two ends. `now` is "op dit moment". */
export type TimexGranularity = Exclude<TimeUnit, 'workday'> | 'now';

/** Side on which a word puts the expression: "jl." and "afgelopen" last, "a.s." and "komend" next, "deze" this. */
export type Direction = 'last' | 'next' | 'this';

/** A year as written, or counted from the year of the as-of date ("vorig jaar" is -1). */
export type YearRef = number | { readonly shift: number };

/** TIMEX3 codes of the seasons: spring, summer, autumn, winter. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** A length of time. Fractions come from "anderhalf" and the like. */
export type Length = Readonly<Partial<Record<'years' | 'months' | 'weeks' | 'days' | 'workdays', number>>>;

/** What every expression that returns each year may carry. */
interface Yearly {
  readonly year?: YearRef;
  readonly direction?: Direction;
}

/** What an expression says, without any date to reckon from. Months 1–12, weekdays 1 Monday … 7 Sunday, `index` from 1 or -1 for the last. */
export type TimeExpression =
  | (Yearly & {
      readonly type: 'day';
      readonly month: number;
      readonly day: number;
      readonly weekday?: number;
      readonly swapped?: true;
    })
  | { readonly type: 'monthDay'; readonly day: number; readonly weekday?: number; readonly month?: number }
  | { readonly type: 'weekday'; readonly weekday: number; readonly direction?: Direction; readonly week?: number }
  | (Yearly & { readonly type: 'month'; readonly month: number })
  | (Yearly & { readonly type: 'quarter'; readonly index: number })
  | (Yearly & { readonly type: 'half'; readonly index: number })
  | (Yearly & { readonly type: 'season'; readonly season: Season })
  | (Yearly & { readonly type: 'week'; readonly week: number })
  | (Yearly & { readonly type: 'moment'; readonly id: string; readonly rule: MomentRule; readonly approximate?: true })
  | { readonly type: 'year'; readonly year: number }
  /** A year that runs from one calendar year into the next: school, academic, parliamentary. */
  | { readonly type: 'splitYear'; readonly kind: SplitYear; readonly year: number }
  | { readonly type: 'decade'; readonly year: number }
  | { readonly type: 'century'; readonly index: number }
  /** The unit around the as-of date, moved by so many units. `loose`: another point to reckon from is as likely; `soon`: the first one that is still to begin. */
  | {
      readonly type: 'shift';
      readonly unit: TimeUnit;
      readonly by: number;
      readonly loose?: true;
      readonly dayPart?: string;
      readonly soon?: true;
    }
  /** So many units up to or from the as-of date. */
  | {
      readonly type: 'span';
      readonly length: Length;
      readonly direction: 'last' | 'next';
      readonly approximate?: true;
      readonly loose?: true;
    }
  /** So long before (-1) or after (1) the base, or the as-of date. */
  | {
      readonly type: 'offset';
      readonly length: Length;
      readonly sign: 1 | -1;
      readonly base?: TimeExpression;
      readonly weekday?: number;
      readonly approximate?: true;
      readonly loose?: true;
    }
  /** The n-th weekday, week, month or day of something. */
  | {
      readonly type: 'nth';
      readonly index: number;
      readonly unit: 'weekday' | 'weekend' | 'week' | 'month' | 'day';
      readonly weekday?: number;
      readonly of: TimeExpression;
      readonly loose?: true;
    }
  /** The week, month or year that a day is in. */
  | { readonly type: 'around'; readonly unit: 'week' | 'month' | 'year'; readonly of: TimeExpression }
  /** The first or last so many units of something. */
  | { readonly type: 'edge'; readonly side: 'first' | 'last'; readonly length: Length; readonly of: TimeExpression }
  /** First or second half of something. */
  | { readonly type: 'fraction'; readonly index: 1 | 2; readonly of: TimeExpression }
  /** What is left or past of something at the as-of date. */
  | { readonly type: 'side'; readonly side: 'rest' | 'past'; readonly of: TimeExpression }
  | { readonly type: 'part'; readonly part: 'START' | 'MID' | 'END'; readonly of: TimeExpression }
  | { readonly type: 'about'; readonly of: TimeExpression }
  /** The time of a meeting: the one of these days that lies in it, where there is just one. */
  | { readonly type: 'held'; readonly days: readonly IsoDay[]; readonly of: TimeExpression }
  /** `exclusive`: "tot", the last unit is not in it. */
  | { readonly type: 'range'; readonly from: TimeExpression; readonly to: TimeExpression; readonly exclusive?: true }
  /** `since`: "sinds", which looks back. */
  | {
      readonly type: 'bound';
      readonly mod: 'BEFORE' | 'AFTER' | 'ON_OR_BEFORE' | 'ON_OR_AFTER';
      readonly since?: true;
      readonly of: TimeExpression;
    }
  | { readonly type: 'now' }
  | { readonly type: 'event'; readonly length: Length; readonly sign: 1 | -1 }
  | { readonly type: 'duration'; readonly length: Length }
  /** "Dat jaar", "dezelfde maand": hangs on what was said before. */
  | { readonly type: 'anaphor'; readonly unit: TimeUnit };

/** Kinds of year that run over New Year. */
export type SplitYear = 'school' | 'academic' | 'parliament';

/** A weekday that is not the one its date falls on. Offsets are of the weekday word; weekdays 1 Monday … 7 Sunday. */
export interface WeekdayConflict {
  readonly start: number;
  readonly end: number;
  readonly given: number;
  readonly actual: number;
}

/** A temporal expression found in text: plain data, free of any as-of date. Offsets are UTF-16, half-open. */
export interface Timex {
  /** The whole expression with every word that changes its value: "uiterlijk juni 2025", "16 september jl.". */
  readonly start: number;
  readonly end: number;
  /** Where the date itself begins, after "vanaf", "uiterlijk", "in de loop van" and their like. */
  readonly coreStart: number;
  readonly anchor: TimexAnchor;
  readonly granularity: TimexGranularity;
  /** What makes it relative: only a year (or month) left out ("29 november"), or a word ("jl.", "afgelopen", "gisteren"). */
  readonly relativeBy?: 'omission' | 'word';
  /** A day that is in no calendar: 31 november, 29-02-2025. */
  readonly impossible?: true;
  /** The weekday said with a full date is not that date's. */
  readonly weekday?: WeekdayConflict;
  /** Open on one side: "vanaf 2025" runs from its first day, "uiterlijk juni 2025" until its last. */
  readonly bound?: 'from' | 'until';
  readonly expression: TimeExpression;
}

/** A closed interval of days, both inclusive. */
export interface DayInterval {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** What an expression comes to at an as-of date. Days are inclusive on both sides; null is open or unknown. */
export interface TimexResolution {
  /** TIMEX3 value: `2024-11-29`, `2025-Q1`, `2024-FA`, `2024-W48`, `2023/2026`, `XXXX-12`, `PRESENT_REF`, `P2M` … */
  readonly timex: string;
  readonly mod?: TimexMod;
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  /**
   * More than one reading is possible at this as-of date (a month without year, without tense to decide). `from` and
   * `to` are then the nearest reading; only what need not be certain may use them.
   */
  readonly ambiguous?: true;
  /** The readings there are when the side in time is what is ambiguous: the last one and the next one. */
  readonly readings?: readonly DayInterval[];
  /** No year near the as-of date has this day on the weekday that is said: the weekday (1–7) it does fall on. */
  readonly actualWeekday?: number;
}
