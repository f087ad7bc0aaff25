// The timeline of a draft, to be drawn: the versions of facts with when each held, and the claims the draft makes about them.
import { valueText } from '../check/valueText';
import type { Fact, FactVersion, Term } from '../knowledge/model';
import { timelineAt, timelineOf, type DatedVersion } from '../knowledge/timeline';
import type { Timeline, TimelineClaim, TimelineFact, TimelineSource, TimelineVersion } from '../protocol';
import { edtfText } from '../text/edtfText';
import { localise } from '../text/localise';
import { summariseClaims } from './claimSummaries';
import { referentAt } from './references';
import { sourceAddress } from './sourceAddress';
import type { DraftView } from './view';

/** What is asked for: a term by its id (empty: all facts with claims), or the term at an offset of the draft. */
export interface TimelineWish {
  readonly term?: string | undefined;
  readonly offset?: number | undefined;
}

/** The timeline of one term, or of all facts the draft makes claims about where no term with facts is asked for. */
export function timelineFor(view: DraftView, wish: TimelineWish): Timeline {
  const { knowledge, asOf } = view.context;
  const claims = claimsByFact(view);
  const term = wantedTerm(view, wish);
  const ofTerm = term === '' ? [] : (knowledge.factsOfTerm.get(term) ?? []);
  const claimed = [...claims.keys()];
  const facts = term === '' ? claimed : [...ofTerm].sort((a, b) => Number(claims.has(b)) - Number(claims.has(a)));
  return {
    asOf: asOf.day,
    term,
    choices: choicesOf(view, term, claimed),
    facts: facts.map((fact) => factOf(view, fact, claims.get(fact) ?? [])),
  };
}

function wantedTerm(view: DraftView, { term, offset }: TimelineWish): string {
  const referent = term === undefined && offset !== undefined ? referentAt(view, offset) : undefined;
  const id = term ?? (referent?.type === 'term' ? referent.id : '');
  return (view.context.knowledge.factsOfTerm.get(id) ?? []).length > 0 ? id : '';
}

/** The claims of a draft by fact, in order of place. */
function claimsByFact(view: DraftView): ReadonlyMap<Fact, TimelineClaim[]> {
  const byFact = new Map<Fact, TimelineClaim[]>();
  for (const { judged, summary } of summariseClaims(view)) {
    const { given } = judged.judgement;
    const claim: TimelineClaim = given ? { ...summary, given: given.index + 1 } : summary;
    const list = byFact.get(judged.fact);
    if (list) list.push(claim);
    else byFact.set(judged.fact, [claim]);
  }
  return byFact;
}

/** Terms to choose from: those the draft names, those its claims are about, and the one that is shown; each with dated facts. */
function choicesOf(view: DraftView, shown: string, claimed: readonly Fact[]): Timeline['choices'] {
  const { terms, factsOfTerm } = view.context.knowledge;
  const ids = new Set<string>();
  for (const { reading } of view.annotated.blocks)
    for (const annotation of reading.annotations) if (annotation.type === 'term') ids.add(annotation.id);
  for (const { term } of claimed) ids.add(term);
  ids.add(shown);
  const choices = [...ids].flatMap((id) => {
    const term = terms.get(id);
    return term && (factsOfTerm.get(id) ?? []).length > 0 ? [{ id, name: shortName(term) }] : [];
  });
  return choices.sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

function shortName(term: Term): string {
  return term.abbreviation ?? term.prefLabel;
}

function factOf(view: DraftView, fact: Fact, claims: readonly TimelineClaim[]): TimelineFact {
  const term = view.context.knowledge.terms.get(fact.term);
  return {
    id: fact.id,
    question: fact.question,
    term: term ? shortName(term) : fact.term,
    versions: versionsOf(view, fact),
    claims,
  };
}

const STATUS: Readonly<Record<TimelineVersion['status'], string>> = {
  inForce: 'in force',
  possible: 'possibly in force',
  past: 'overtaken',
  later: 'later than the peildatum',
};

function versionsOf(view: DraftView, fact: Fact): TimelineVersion[] {
  const { language } = view;
  const dated = timelineOf(fact);
  const at = timelineAt(fact, view.context.asOf.day);
  const statusOf = (one: DatedVersion): TimelineVersion['status'] =>
    at.inForce.includes(one)
      ? 'inForce'
      : at.possible.includes(one)
        ? 'possible'
        : at.past.includes(one)
          ? 'past'
          : 'later';
  return dated.map((one, index) => {
    const { version, possible, certain } = one;
    const status = statusOf(one);
    return {
      number: index + 1,
      possible,
      certain,
      end: endOf(one, dated),
      lane: dated.slice(0, index).filter((other) => other.version.since === version.since).length,
      status,
      statusText: localise(language, STATUS[status]),
      since: edtfText(version.since, language),
      answer: valueText(fact, version),
      statement: version.statement,
      remarks: remarksOf(view, version),
      sources: version.sources.flatMap((citation) => sourceOf(view, citation)),
    };
  });
}

/** The day from which a version no longer held: another took its place, or it ended by itself. */
function endOf({ version, until }: DatedVersion, all: readonly DatedVersion[]): string | null {
  const next = all
    .slice(all.findIndex((one) => one.version === version))
    .find((one) => one.version.since !== version.since);
  const ends = [next?.certain, until?.to].filter((day) => typeof day === 'string');
  return ends.sort()[0] ?? null;
}

function remarksOf(view: DraftView, version: FactVersion): string[] {
  const contradictions = version.contradictedBy.map((other) => {
    const source = view.context.knowledge.sources.get(other.source);
    return `${localise(view.language, 'But')}: ${other.says}${source ? ` (${source.title}, ${source.publisher})` : ''}`;
  });
  return [...contradictions, ...(version.caution ? [version.caution] : [])];
}

function sourceOf(view: DraftView, citation: FactVersion['sources'][number]): TimelineSource[] {
  const source = view.context.knowledge.sources.get(citation.source);
  if (!source) return [];
  const address = sourceAddress(source, view.addresses, citation);
  const place = citation.at ? `${source.publisher}, ${citation.at}` : source.publisher;
  return [{ title: source.title, place, ...(address === undefined ? {} : { address }) }];
}
