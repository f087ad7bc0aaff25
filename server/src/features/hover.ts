// textDocument/hover: what is under the pointer, what holds at the peildatum, and who says so.
import { MarkupKind, type Hover } from 'vscode-languageserver';
import type { TermAnnotation, SourceAnnotation } from '../annotate/annotation';
import { timelineAt, timelineOf, type DatedVersion } from '../knowledge/timeline';
import { localise } from '../text/localise';
import { amountHover } from './amountHover';
import type { JudgedClaim } from '../check/judgeDraft';
import { claimHover, claimsAt, versionTold } from './claimHover';
import { dateHover } from './dateHover';
import { edtfText } from '../text/edtfText';
import { citations, sheetUri } from './factSheet';
import { commandLink, escapeMarkdown, markdownLink } from './markdown';
import { sourceAddress, termAddress } from './sourceAddress';
import { valueText } from '../check/valueText';
import { annotationsAt, rangeOf, type DraftView, type PlacedAnnotation } from './view';

/** How many facts a hover tells; the fact sheet has the rest. */
const MOST_FACTS = 4;

/** A hover for an offset, or null where nothing is recognised. Full sentences, readable without colour or icons. */
export function provideHover(view: DraftView, offset: number): Hover | null {
  const placed = annotationsAt(view.annotated, offset);
  const claims = claimsAt(view, offset);
  const first = placed[0] ?? claims[0];
  if (!first) return null;
  const sections = [
    ...placed.map((one) => sectionFor(view, one, claims[0])),
    ...claims.slice(0, 1).map((claim) => claimHover(view, claim)),
  ].filter((section) => section !== undefined);
  if (sections.length === 0) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: sections.join('\n\n---\n\n') },
    range: rangeOf(view.document, first.start, first.end),
  };
}

function sectionFor(view: DraftView, placed: PlacedAnnotation, claim: JudgedClaim | undefined): string | undefined {
  const { annotation } = placed;
  switch (annotation.type) {
    case 'term':
      return termHover(view, annotation);
    case 'resolution':
      return sourceHover(view, annotation);
    case 'date':
      return dateHover(view, annotation);
    case 'amount':
      return amountHover(view, placed, annotation, claim && versionTold(claim));
  }
}

/** A term: its name, its definition, what is in force at the peildatum, and where to read on. */
export function termHover(view: DraftView, { id }: Pick<TermAnnotation, 'id'>): string | undefined {
  const { knowledge } = view.context;
  const term = knowledge.terms.get(id);
  if (!term) return undefined;
  const t = (template: string, args?: Record<string, string | number>) => localise(view.language, template, args);
  const day = view.context.asOf.day;
  const name =
    term.abbreviation && term.abbreviation !== term.prefLabel
      ? `${term.prefLabel} (${term.abbreviation})`
      : term.prefLabel;
  const out = [`**${escapeMarkdown(name)}**`, escapeMarkdown(term.definition)];
  const context = { knowledge, addresses: view.addresses };
  const facts = knowledge.factsOfTerm.get(id) ?? [];
  const told = facts
    .flatMap((fact) =>
      timelineAt(fact, day)
        .inForce.slice(-1)
        .map((dated) => ({ fact, dated })),
    )
    .sort(
      (a, b) =>
        Number(isOver(a.dated, day)) - Number(isOver(b.dated, day)) || (a.dated.certain < b.dated.certain ? 1 : -1),
    );
  if (told.length > 0) {
    const lines = told.slice(0, MOST_FACTS).map(({ dated: { version } }) => {
      const doubts =
        version.contradictedBy.length > 0
          ? ` ${t('Sources differ: {other}', { other: escapeMarkdown(version.contradictedBy.map(({ says }) => says).join('; ')) })}`
          : '';
      return `- ${escapeMarkdown(version.statement)}${doubts} ${t('Source')}: ${citations(version.sources.slice(0, 2), context)}.`;
    });
    out.push(`${t('What holds at {date}:', { date: edtfText(day, view.language) })}\n\n${lines.join('\n')}`);
    const history = told.find(({ fact }) => fact.versions.length > 1)?.fact;
    if (history) {
      const steps = timelineOf(history).map(
        ({ version }) => `${edtfText(version.since, view.language)}: ${escapeMarkdown(valueText(history, version))}`,
      );
      out.push(`${t('In time')} – ${escapeMarkdown(history.question)} ${steps.join(' → ')}.`);
    }
  } else if (facts.length > 0) {
    out.push(t('At {date} nothing about this was known yet.', { date: edtfText(day, view.language) }));
  }
  const links = [commandLink(t('Fact sheet'), 'peildatum.openFactSheet', [sheetUri(id, day)])];
  const address = termAddress(term, day);
  if (address)
    links.push(markdownLink(term.bwbr ? t('Text of the law at the peildatum') : t('Page of this term'), address));
  for (const citation of term.sources.slice(0, 2)) links.push(citations([citation], context));
  if (told.length > MOST_FACTS)
    links[0] = commandLink(
      t('Fact sheet with {count} more facts', { count: told.length - MOST_FACTS }),
      'peildatum.openFactSheet',
      [sheetUri(id, day)],
    );
  out.push(links.join(' · '));
  return out.join('\n\n');
}

/** What a version speaks of lies before the day: true still, but not what is asked first. */
function isOver({ holds }: DatedVersion, day: string): boolean {
  return holds?.to !== undefined && holds.to !== null && holds.to < day;
}

/** A source: its title, kind, body, date and result. */
export function sourceHover(view: DraftView, { id }: Pick<SourceAnnotation, 'id'>): string | undefined {
  const source = view.context.knowledge.sources.get(id);
  if (!source) return undefined;
  const t = (template: string, args?: Record<string, string>) => localise(view.language, template, args);
  const out = [`**${escapeMarkdown(source.title)}**`];
  const kind = source.kind.charAt(0).toUpperCase() + source.kind.slice(1);
  const who = source.body ?? source.publisher;
  const when = source.date ? `, ${edtfText(source.date, view.language)}` : '';
  out.push(`${escapeMarkdown(kind)} – ${escapeMarkdown(who)}${when}.`);
  if (source.result) out.push(`${t('Result')}: ${escapeMarkdown(source.result)}`);
  const address = sourceAddress(source, view.addresses);
  out.push(address ? markdownLink(t('Open the document'), address) : t('No public address of this document is known.'));
  return out.join('\n\n');
}
