// The fact sheet of a term: a virtual Markdown document with definition, what holds, all versions and their sources.
import type { Knowledge } from '../knowledge/load';
import type { Citation, Fact, FactVersion, Term } from '../knowledge/model';
import { timelineAt } from '../knowledge/timeline';
import { localise } from '../text/localise';
import { edtfText } from '../text/edtfText';
import { escapeMarkdown, markdownLink } from './markdown';
import { sourceAddress, termAddress, type SourceAddresses } from './sourceAddress';
import { valueText } from '../check/valueText';
import { SHEET_SCHEME } from '../protocol';
import type { Language } from './view';

/** What a sheet is made for. */
export interface SheetContext {
  readonly knowledge: Knowledge;
  readonly asOfDay: string;
  readonly language: Language;
  readonly addresses: SourceAddresses;
}

/** Most other names that are written out; the others differ in spelling only, or nearly. */
const MOST_NAMES = 6;

/** URI of a term's sheet at an as-of day; without one it is that of the settings, else today. */
export function sheetUri(termId: string, asOfDay?: string): string {
  const sheet = `${SHEET_SCHEME}:/feitenblad/${encodeURIComponent(termId)}.md`;
  return asOfDay === undefined ? sheet : `${sheet}?${asOfDay}`;
}

/** The term and as-of day of a sheet's URI, or undefined for any other URI. */
export function readSheetUri(uri: string): { termId: string; asOfDay: string | undefined } | undefined {
  const match = /^peildatum:\/{1,3}feitenblad\/([^/?#]+)\.md(?:\?([^#]*))?/.exec(uri);
  if (!match?.[1]) return undefined;
  const day = decode(match[2] ?? '');
  return { termId: decode(match[1]), asOfDay: /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The sheet as Markdown, and the offset at which each fact begins (for links to one fact). */
export function factSheet(
  term: Term,
  context: SheetContext,
): { readonly text: string; readonly factAt: ReadonlyMap<string, number> } {
  const t = (template: string, args?: Record<string, string | number>) => localise(context.language, template, args);
  const { knowledge, asOfDay, language } = context;
  const out: string[] = [];
  const name = term.abbreviation ? `${term.prefLabel} (${term.abbreviation})` : term.prefLabel;
  out.push(`# ${escapeMarkdown(capital(name))}`, escapeMarkdown(term.definition));
  const address = termAddress(term, asOfDay);
  if (address)
    out.push(markdownLink(term.bwbr ? t('Text of the law at the peildatum') : t('Page of this term'), address));
  const names = [...term.altLabel, ...term.looseLabel];
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, more > 1 ? MOST_NAMES : undefined).map(escapeMarkdown);
  if (more > 1) shown.push(t('and {count} other ways to write it', { count: more }));
  if (names.length > 0) out.push(`${t('Also called')}: ${shown.join('; ')}.`);
  if (term.deprecated) {
    const successor = knowledge.terms.get(term.deprecated.replacedBy);
    if (successor)
      out.push(
        `${t('Old name since {date}; now', { date: edtfText(term.deprecated.since, language) })}: ${escapeMarkdown(successor.prefLabel)}.`,
      );
  }
  const facts = knowledge.factsOfTerm.get(term.id) ?? [];
  const inForce = facts.flatMap((fact) => timelineAt(fact, asOfDay).inForce.map(({ version }) => ({ fact, version })));
  if (inForce.length > 0) {
    out.push(`## ${t('In force at {date}', { date: edtfText(asOfDay, language) })}`);
    out.push(
      inForce
        .map(
          ({ version }) =>
            `- ${escapeMarkdown(version.statement)}  \n  ${t('Source')}: ${citations(version.sources, context)}.`,
        )
        .join('\n'),
    );
  } else if (facts.length > 0)
    out.push(t('At {date} nothing about this was known yet.', { date: edtfText(asOfDay, language) }));
  const factAt = new Map<string, number>();
  if (facts.length > 0) out.push(`## ${t('Facts through time')}`);
  for (const fact of facts) {
    factAt.set(fact.id, out.join('\n\n').length + 2);
    out.push(`### ${escapeMarkdown(fact.question)}`, timelineTable(fact, context));
  }
  const relations = [...term.broader, ...term.related]
    .map((id) => knowledge.terms.get(id))
    .filter((other) => other !== undefined);
  if (relations.length > 0) {
    out.push(
      `## ${t('See also')}`,
      relations.map((other) => `- ${markdownLink(other.prefLabel, sheetUri(other.id, asOfDay))}`).join('\n'),
    );
  }
  if (term.sources.length > 0) out.push(`## ${t('Sources of the definition')}`, citations(term.sources, context));
  return { text: `${out.join('\n\n')}\n`, factAt };
}

/** Versions of a fact as a table, the one in force in bold and said in words. */
function timelineTable(fact: Fact, context: SheetContext): string {
  const t = (template: string) => localise(context.language, template);
  const at = timelineAt(fact, context.asOfDay);
  const status = (version: FactVersion) => {
    if (at.inForce.some((dated) => dated.version === version)) return `**${t('in force')}**`;
    if (at.possible.some((dated) => dated.version === version)) return t('possibly in force');
    return at.past.some((dated) => dated.version === version) ? t('overtaken') : t('later than the peildatum');
  };
  const rows = fact.versions.map((version) => {
    const remarks = [
      ...version.contradictedBy.map(
        (other) =>
          `${t('But')}: ${escapeMarkdown(other.says)} (${sourceLink({ source: other.source, at: other.at }, context)})`,
      ),
      ...(version.caution ? [escapeMarkdown(version.caution)] : []),
    ];
    const statement = [escapeMarkdown(version.statement), ...remarks].join('<br>');
    return `| ${edtfText(version.since, context.language)} | ${status(version)} | ${escapeMarkdown(valueText(fact, version))} | ${statement} | ${citations(version.sources, context)} |`;
  });
  const heads = ['Known since', 'At the peildatum', 'Answer', 'What it says', 'Source'].map(t);
  return [`| ${heads.join(' | ')} |`, '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** Sources with their place, as links. */
export function citations(list: readonly Citation[], context: Pick<SheetContext, 'knowledge' | 'addresses'>): string {
  return list.map((citation) => sourceLink(citation, context)).join('; ');
}

function sourceLink(
  citation: { source: string; at?: string | undefined; page?: number | undefined },
  context: Pick<SheetContext, 'knowledge' | 'addresses'>,
): string {
  const source = context.knowledge.sources.get(citation.source);
  if (!source) return escapeMarkdown(citation.source);
  const place = citation.at ? `, ${escapeMarkdown(citation.at)}` : '';
  const page =
    citation.page === undefined ? { source: citation.source } : { source: citation.source, page: citation.page };
  return `${markdownLink(source.title, sourceAddress(source, context.addresses, page))} (${escapeMarkdown(source.publisher)}${place})`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
