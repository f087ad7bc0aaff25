// textDocument/inlayHint: what relative and quarter dates and abbreviated amounts come to.
import { InlayHintKind, type InlayHint } from 'vscode-languageserver';
import type { AmountAnnotation, DateAnnotation } from '../annotate/annotation';
import { formatDay, formatInterval, formatMonths, resolveTimex } from '../dutch/temporal';
import { localise } from '../text/localise';
import { amountText } from './amountHover';
import type { DraftView } from './view';

const COARSE = new Set(['quarter', 'half', 'season']);

/** Hints between two offsets of the draft. */
export function provideInlayHints(view: DraftView, from: number, to: number): InlayHint[] {
  const hints: InlayHint[] = [];
  for (const { start: base, reading } of view.annotated.blocks) {
    if (base + reading.content.length < from) continue;
    if (base > to) break;
    for (const annotation of reading.annotations) {
      const end = base + annotation.end;
      if (end < from || end > to) continue;
      const label =
        annotation.type === 'date'
          ? dateLabel(annotation, view.context.asOf.day)
          : annotation.type === 'amount'
            ? amountLabel(annotation, reading.content.source)
            : undefined;
      if (label === undefined) continue;
      hints.push({
        position: view.document.positionAt(end),
        label: ` ${label}`,
        kind: InlayHintKind.Type,
        tooltip:
          annotation.type === 'date'
            ? localise(view.language, 'What this comes to at the peildatum, {date}.', {
                date: formatDay(view.context.asOf.day),
              })
            : localise(view.language, 'The amount in full.'),
      });
    }
  }
  return hints;
}

function dateLabel({ timex }: DateAnnotation, asOfDay: string): string | undefined {
  const isRelative = timex.anchor === 'relative' && timex.relativeBy === 'word' && timex.granularity !== 'now';
  const isMeeting = timex.expression.type === 'held';
  if (!isRelative && !isMeeting && !COARSE.has(timex.granularity)) return undefined;
  const { from, to, ambiguous } = resolveTimex(timex, asOfDay);
  if (ambiguous || from === null || to === null) return undefined;
  if (isMeeting && from !== to) return undefined;
  if (from === to) return `= ${formatDay(from)}`;
  return `= ${isRelative ? formatInterval(from, to) : formatMonths(from, to)}`.replace(' tot en met ', ' t/m ');
}

/** Only amounts with a unit word or letter: "€ 1,4 mld", "150k", "2,5 miljoen"; a number in full needs no hint. */
function amountLabel({ amount, start, end }: AmountAnnotation, source: string): string | undefined {
  if (amount.unit !== 'EUR' || !/(?:m|k|ton|duizend|half)/i.test(source.slice(start, end).replace(/euro|eur/gi, '')))
    return undefined;
  // A line shows some forty characters of hints.
  return `= ${amountText({ min: amount.min, max: amount.max, unit: 'EUR', approximate: false })}`.replace(
    ' tot € ',
    '–',
  );
}
