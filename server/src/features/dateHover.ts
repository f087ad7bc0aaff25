// Hover of a date: the day or interval written out, what it was computed from, and what the knowledge says happened then.
import type { DateAnnotation } from '../annotate/annotation';
import { formatDay, formatInterval, resolveTimex } from '../dutch/temporal';
import { versionsOnDay, type VersionOf } from '../knowledge/lookup';
import { localise } from '../text/localise';
import { citations } from './factSheet';
import { escapeMarkdown } from './markdown';
import type { DraftView } from './view';

const MOST_EVENTS = 3;

/** The text of the hover. */
export function dateHover(view: DraftView, { timex }: DateAnnotation): string {
  const t = (template: string, args?: Record<string, string>) => localise(view.language, template, args);
  const { asOf, knowledge } = view.context;
  if (timex.impossible) return t('This date does not exist.');
  const resolved = resolveTimex(timex, asOf.day);
  const out: string[] = [];
  const { from, to } = resolved;
  if (from !== null && from === to) out.push(`**${formatDay(from, { weekday: true })}**`);
  else if (from !== null && to !== null) {
    out.push(`**${escapeMarkdown(formatInterval(from, to))}**`);
    out.push(
      t('From {from} up to and including {to}.', {
        from: formatDay(from, { weekday: true }),
        to: formatDay(to, { weekday: true }),
      }),
    );
  } else if (from !== null) out.push(`**${t('from {from}', { from: formatDay(from, { weekday: true }) })}**`);
  else if (to !== null) out.push(`**${t('up to and including {to}', { to: formatDay(to, { weekday: true }) })}**`);
  else if (timex.anchor === 'event') out.push(t('Counted from an event of which Peildatum does not know the date.'));
  else if (timex.anchor === 'duration') out.push(t('A length of time, without a beginning or an end.'));
  else return out.join('');
  if (resolved.ambiguous) out.push(t('This can be read in more than one way; a year would make it certain.'));
  if (timex.anchor === 'relative')
    out.push(t('Counted from the peildatum, {date}.', { date: formatDay(asOf.day, { weekday: true }) }));
  if (timex.expression.type === 'held' && from !== null && from === to)
    out.push(t('That meeting was on this day, as the knowledge has it.'));
  if (from !== null && from === to) {
    // What happened goes before what was merely known from that day on.
    const isEvent = ({ version }: VersionOf) => version.date === from;
    const happened = versionsOnDay(knowledge, from)
      .filter(({ version }) => version.since <= asOf.day || version.since.slice(0, 7) === asOf.day.slice(0, 7))
      .sort((a, b) => Number(isEvent(b)) - Number(isEvent(a)));
    if (happened.length > 0) {
      const lines = happened
        .slice(0, MOST_EVENTS)
        .map(
          ({ version }) =>
            `- ${escapeMarkdown(version.statement)} ${t('Source')}: ${citations(version.sources.slice(0, 1), { knowledge, addresses: view.addresses })}.`,
        );
      out.push(`${t('Known about this day:')}\n\n${lines.join('\n')}`);
    }
  }
  return out.join('\n\n');
}
