// Hover of a claim: whether it held at the peildatum, since when, and who says so.
import { judgeDraft, type JudgedClaim } from '../check/judgeDraft';
import { edtfText } from '../text/edtfText';
import type { FactVersion } from '../knowledge/model';
import { localise } from '../text/localise';
import { citations } from './factSheet';
import { escapeMarkdown } from './markdown';
import type { DraftView } from './view';

/** The claims whose words an offset stands in, the shortest first. */
export function claimsAt(view: DraftView, offset: number): JudgedClaim[] {
  return judgeDraft(view.annotated, view.context.asOf.day)
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** The version that the hover of a claim tells: the one that confirms it. */
export function versionTold({ judgement }: JudgedClaim): FactVersion | undefined {
  return judgement.status === 'geldt' ? judgement.given?.version : undefined;
}

/** A sentence on a claim that holds; claims that do not hold have a finding that says so, others need no word. */
export function claimHover(view: DraftView, claim: JudgedClaim): string | undefined {
  const version = versionTold(claim);
  if (!version) return undefined;
  const t = (template: string, args?: Record<string, string>) => localise(view.language, template, args);
  const sources = citations(version.sources.slice(0, 2), {
    knowledge: view.context.knowledge,
    addresses: view.addresses,
  });
  const held = t('This holds at {date}, since {since}.', {
    date: edtfText(view.context.asOf.day, view.language),
    since: edtfText(version.since, view.language),
  });
  const doubts =
    version.contradictedBy.length > 0
      ? ` ${t('Sources differ: {other}', { other: escapeMarkdown(version.contradictedBy.map(({ says }) => says).join('; ')) })}`
      : '';
  return `**${held}** ${escapeMarkdown(version.statement)}${doubts} ${t('Source')}: ${sources}.`;
}
