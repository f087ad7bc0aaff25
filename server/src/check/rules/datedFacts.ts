// verouderd-feit, afwijkend-feit and nog-niet-bekend: what the draft claims against what held at the as-of date.
import { parseEdtf } from '../../knowledge/edtf';
import type { Knowledge } from '../../knowledge/load';
import type { Fact, FactVersion } from '../../knowledge/model';
import { timelineOf, type DatedVersion } from '../../knowledge/timeline';
import { edtfText } from '../../text/edtfText';
import type { RuleCode } from '../codes';
import { datedFactFixes } from '../datedFactFixes';
import { message, type Finding, type Message } from '../finding';
import type { ClaimStatus } from '../judge';
import type { BlockClaim } from '../judgeDraft';
import type { ClaimRule } from '../rule';
import { isSaidBetter } from '../twins';
import { valueText } from '../valueText';

const CODE: Readonly<Partial<Record<ClaimStatus, RuleCode>>> = {
  verouderd: 'verouderd-feit',
  afwijkend: 'afwijkend-feit',
  'nog-niet-bekend': 'nog-niet-bekend',
};

/** One finding per span, the most telling claim speaks. */
export const datedFacts: ClaimRule = {
  scope: 'claims',
  codes: ['verouderd-feit', 'afwijkend-feit', 'nog-niet-bekend'],
  find(claims, _reading, asOfDay, knowledge) {
    const findings: Finding[] = [];
    for (const judged of claims) {
      const code = CODE[judged.judgement.status];
      if (code && !isSaidBetter(judged, claims)) findings.push(toFinding(judged, code, asOfDay, knowledge));
    }
    return findings;
  },
  fix: datedFactFixes,
};

function toFinding(
  { fact, judgement, claim }: BlockClaim,
  code: RuleCode,
  asOfDay: string,
  knowledge: Knowledge,
): Finding {
  const { given, inForce } = judgement;
  const told = inForce ?? given;
  return {
    code,
    start: claim.start,
    end: claim.end,
    message: messageFor(fact, code, given, inForce, asOfDay, knowledge),
    evidence: {
      fact: fact.id,
      ...(given ? { version: given.index } : {}),
      ...(inForce ? { inForce: inForce.index } : {}),
      sources: told ? told.version.sources.map(({ source }) => source) : [],
    },
    data: { sentence: claim.sentenceFrom },
  };
}

/** One sentence on what is wrong and what was the case at the as-of date, with source and date. */
function messageFor(
  fact: Fact,
  code: RuleCode,
  given: DatedVersion | undefined,
  inForce: DatedVersion | undefined,
  asOfDay: string,
  knowledge: Knowledge,
): Message {
  const date = edtfText(asOfDay, 'nl');
  const now = inForce ? statementText(inForce.version) : '';
  const source = inForce ? sourceText(inForce.version, knowledge) : '';
  if (code === 'verouderd-feit' && given) {
    return message('This held until {until}. At {date}: {now} (source: {source}).', {
      until: heldUntil(fact, given),
      date,
      now,
      source,
    });
  }
  if (code === 'nog-niet-bekend' && given) {
    const known = edtfText(given.version.since, 'nl');
    const later = sourceText(given.version, knowledge);
    if (!inForce)
      return message('This became known only in or on {known} ({later}), after {date}.', { known, later, date });
    return message('This became known only in or on {known} ({later}). At {date}: {now} (source: {source}).', {
      known,
      later,
      date,
      now,
      source,
    });
  }
  const value = inForce ? valueText(fact, inForce.version) : '';
  return message('No source says this. At {date} it is: {value}. {now} (source: {source}).', {
    date,
    value,
    now,
    source,
  });
}

/** The moment the answer of a version was overtaken: when the next one with another answer became known. */
function heldUntil(fact: Fact, given: DatedVersion): string {
  const next = timelineOf(fact).find(
    ({ index, version }) =>
      index > given.index &&
      JSON.stringify([version.value, version.date]) !== JSON.stringify([given.version.value, given.version.date]),
  );
  return edtfText(next?.version.since ?? given.version.until ?? given.version.since, 'nl');
}

function statementText(version: FactVersion): string {
  return version.statement.replace(/\.$/, '');
}

/** Who says so and when; rather a source of which the day is known. */
function sourceText(version: FactVersion, knowledge: Knowledge): string {
  const sources = version.sources.map(({ source }) => knowledge.sources.get(source)).filter((one) => one !== undefined);
  const source = sources.find(({ date }) => date !== null && !isStretch(date)) ?? sources[0];
  if (!source) return version.sources[0]?.source ?? '';
  if (source.date === null || parseEdtf(source.date) === undefined) return source.publisher;
  const [first, last] = source.date.split('/');
  // "Tussen 1 januari en 18 april 2025" says more of our doubt than of the source.
  const date = last !== undefined && first!.slice(0, 4) === last.slice(0, 4) ? first!.slice(0, 4) : source.date;
  return `${source.publisher}, ${edtfText(date, 'nl')}`;
}

function isStretch(date: string): boolean {
  return date.includes('/');
}
