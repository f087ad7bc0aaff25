// `peildatum annotate`: everything recognised in a text as one JSON object.
import type { Annotation } from '../annotate/annotation';
import type { Amount } from '../dutch/amount';
import type { ClaimValue } from '../annotate/claims/claim';
import type { ClaimStatus } from '../check/judge';
import { judgeDraft, type JudgedClaim } from '../check/judgeDraft';
import { resolveTimex, type Timex } from '../dutch/temporal';
import { contextFor, type Work } from './checkText';

/** An annotation as the contract words it. Offsets are UTF-16, half-open, in the source text. */
export interface AnnotatedSpan {
  readonly type: Annotation['type'];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly id?: string;
  readonly value?: unknown;
}

/** A claim as the contract words it. */
interface AnnotatedClaim {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly fact: string;
  readonly value: unknown;
  readonly status: ClaimStatus;
}

/** The line for one file. */
export function annotateLine(file: string, text: string, work: Work): unknown {
  const context = contextFor(file, text, work);
  const annotations: AnnotatedSpan[] = [];
  for (const { start: base, reading } of context.annotated.blocks) {
    for (const annotation of reading.annotations) {
      const start = base + annotation.start;
      const end = base + annotation.end;
      annotations.push({
        type: annotation.type,
        start,
        end,
        text: text.slice(start, end),
        ...valueOf(annotation, context.asOf.day),
      });
    }
  }
  return {
    file,
    peildatum: context.asOf.day,
    annotations,
    claims: judgeDraft(context.annotated, context.asOf.day).map((judged) => claimOf(judged, text, context.asOf.day)),
  };
}

function valueOf(annotation: Annotation, asOfDay: string): { id: string } | { value: unknown } {
  if (annotation.type === 'term' || annotation.type === 'resolution') return { id: annotation.id };
  if (annotation.type === 'amount') return { value: amountValue(annotation.amount) };
  return { value: dateValue(annotation.timex, asOfDay) };
}

function amountValue({ min, max, unit, approximate, per }: Amount): unknown {
  return { min, max, unit, approximate, ...(per ? { per } : {}) };
}

function claimOf({ claim, fact, judgement, start, end }: JudgedClaim, text: string, asOfDay: string): AnnotatedClaim {
  return {
    start,
    end,
    text: text.slice(start, end),
    fact: fact.id,
    value: claimValue(claim.value, asOfDay),
    status: judgement.status,
  };
}

function claimValue(value: ClaimValue, asOfDay: string): unknown {
  switch (value.type) {
    case 'state':
      return value.slug;
    case 'count':
      return value.count;
    case 'amount':
      return amountValue(value.amount);
    case 'date':
      return dateValue(value.date, asOfDay);
    case 'event':
      return value.date ? { event: value.slug, date: dateValue(value.date, asOfDay) } : { event: value.slug };
  }
}

function dateValue(timex: Timex, asOfDay: string): unknown {
  const { timex: value, mod, from, to } = resolveTimex(timex, asOfDay);
  return { timex: value, ...(mod ? { mod } : {}), from, to };
}
