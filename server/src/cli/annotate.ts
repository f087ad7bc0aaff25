// `peildatum annotate`: everything recognised in a text as one JSON object.
import type { Annotation } from '../annotate/annotation';
import type { Amount } from '../dutch/amount';
import { resolveTimex } from '../dutch/temporal';
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
  return { file, peildatum: context.asOf.day, annotations, claims: [] };
}

function valueOf(annotation: Annotation, asOfDay: string): { id: string } | { value: unknown } {
  if (annotation.type === 'term' || annotation.type === 'resolution') return { id: annotation.id };
  if (annotation.type === 'amount') return { value: amountValue(annotation.amount) };
  const { timex, mod, from, to } = resolveTimex(annotation.timex, asOfDay);
  return { value: { timex, ...(mod ? { mod } : {}), from, to } };
}

function amountValue({ min, max, unit, approximate, per }: Amount): unknown {
  return { min, max, unit, approximate, ...(per ? { per } : {}) };
}
