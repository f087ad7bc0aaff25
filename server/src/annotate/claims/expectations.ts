// Expectations: clauses that tell something as still to come at a date they name. Whether that date has passed is for a rule to say.
import { isInside } from '../../dutch/quotes';
import type { Timex } from '../../dutch/temporal';
import type { ClaimIndex } from './claimIndex';
import { readClauses, readSentences, type ClauseReading } from './clauseReading';
import { inReach, tokenFrom, within, type Placed, type Unit } from './unit';

/** Something told as still to come. Offsets are in the source of the block. */
export interface Expectation {
  readonly start: number;
  readonly end: number;
  readonly timex: Timex;
  /** The clause that tells it; offsets as above. */
  readonly clause: { readonly start: number; readonly end: number };
}

/** Words after which a date belongs to a noun or looks back, and says nothing of when the clause comes true. */
const ATTRIBUTIVE: ReadonlySet<string> = new Set('van uit sinds over dan als bij naar tussen sedert'.split(' '));
/** What goes on since a day began in the past, whatever the verb. */
const SINCE = /^(?:sinds|sedert)\b/iu;
/** Words before a bare year that make it a time: "in 2026", "voor 2026", "medio 2026". */
const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'in voor vóór binnen begin eind medio najaar voorjaar zomer loop rond tegen'.split(' '),
);
/** What happens at a moment: told in the present with a date it is an announcement, and with "vanaf" it begins then. */
const PUNCTUAL: ReadonlySet<string> = new Set(
  (
    'komen volgen starten beginnen ingaan verschijnen plaatsvinden aftrappen openen sluiten publiceren aanbieden versturen verzenden opleveren afronden invoeren ' +
    'vaststellen besluiten beslissen stemmen bespreken behandelen presenteren ondertekenen tekenen indienen uitbrengen bekendmaken aanleveren ontvangen voorleggen overgaan ' +
    'aflopen eindigen vervallen stoppen krijgen sturen agenderen treden landen terugkeren aantreden hervatten informeren rapporteren evalueren organiseren vergaderen bijeenkomen ' +
    'terugkoppelen delen lanceren aanvangen opstarten'
  ).split(' '),
);
/** What begins or ends at a moment: "per 1 juli ingaan" is one day, though the date is open to the right. */
const INCEPTIVE: ReadonlySet<string> = new Set(
  'ingaan treden starten beginnen invoeren overgaan vervallen stoppen eindigen aflopen beëindigen opheffen intrekken verhogen verlagen openen sluiten'.split(
    ' ',
  ),
);
/** What goes on: "vanaf 2025 geldt" merely began in the past. */
const DURATIVE: ReadonlySet<string> = new Set(
  'gelden lopen blijven bestaan duren hebben zijn kunnen mogen werken bedragen'.split(' '),
);
/** What a thing is once it has come about. */
const READY: ReadonlySet<string> = new Set('gereed klaar bekend beschikbaar operationeel rond'.split(' '));
const FINE: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'half', 'season']);

/** Fine enough for an announcement: not "in 2025", but "begin 2025". */
function isFine({ granularity, expression }: Timex): boolean {
  return FINE.has(granularity) || expression.type === 'part';
}

/** The expectations of the units of a block. */
export function findExpectations(units: readonly Unit[], index: ClaimIndex): Expectation[] {
  const found: Expectation[] = [];
  for (const unit of units) {
    if (unit.quoted || !unit.others.some(({ annotation }) => annotation.type === 'date')) continue;
    for (const sentence of readSentences(unit, index)) {
      if (!within(unit.others, sentence.from, sentence.to).some((one) => mayBeExpected(one, unit))) continue;
      for (const clause of readClauses(sentence, unit, index)) found.push(...expectationsOf(clause, unit));
    }
  }
  return found;
}

function expectationsOf(clause: ClauseReading, unit: Unit): Expectation[] {
  const dates = inReach(unit.others, clause, unit).filter((one) => mayBeExpected(one, unit));
  if (dates.length === 0) return [];
  const { tense, question, conditional, historic } = clause.telling;
  if (question || conditional || historic || tense === 'past' || tense === 'conditional') return [];
  // "is gepland" and "moet zijn afgerond" look like a perfect and tell what is to come.
  if (tense === 'perfect' && !clause.isPlan && !clause.modal) return [];
  if (clause.kind === 'sub' && (clause.parentTense === 'past' || clause.parentTense === 'conditional')) return [];
  return dates.flatMap(({ annotation, from, to }) => {
    if (annotation.type !== 'date') return [];
    const { timex } = annotation;
    return isAhead(clause, timex, unit)
      ? [{ ...unit.source(from, to), timex, clause: unit.source(clause.from, clause.to) }]
      : [];
  });
}

/** A date of the unit's own words, not somebody else's, that says when something is. */
function mayBeExpected({ annotation, from, to }: Placed, unit: Unit): boolean {
  return (
    annotation.type === 'date' &&
    to > unit.ownFrom &&
    !isInside(unit.quotes, from, to) &&
    saysWhen(annotation.timex, from, unit)
  );
}

/** A date that places the clause in time, by itself: not a name ("begroting 2025"), not part of a noun phrase, not open to the past. */
function saysWhen(timex: Timex, from: number, unit: Unit): boolean {
  if (timex.impossible || timex.anchor === 'event' || timex.anchor === 'duration' || timex.granularity === 'now')
    return false;
  if (timex.relativeBy === 'word') return false;
  const before = wordBefore(unit, from);
  if (ATTRIBUTIVE.has(before) || SINCE.test(unit.text.slice(from, from + 8))) return false;
  if (FINE.has(timex.granularity)) return timex.expression.type !== 'moment';
  return (
    timex.expression.type !== 'year' ||
    timex.bound !== undefined ||
    timex.coreStart > timex.start ||
    BEFORE_YEAR.has(before)
  );
}

/** The word right before an offset, in lower case; empty where a mark or nothing stands there. */
function wordBefore({ tokens }: Unit, offset: number): string {
  const token = tokens[tokenFrom(tokens, offset) - 1];
  return token?.kind === 'word' ? token.lower : '';
}

/** Told as still to come: by "zal", by a word of planning, or by a present that announces. */
function isAhead(clause: ClauseReading, timex: Timex, unit: Unit): boolean {
  const { tense } = clause.telling;
  // A verb with its words, "bij komen", goes by the verb.
  const lemmas = clause.predicates.map(({ lemma }) => lemma.slice(lemma.lastIndexOf(' ') + 1));
  const isPunctual = lemmas.some((lemma) => PUNCTUAL.has(lemma)) || clause.passive || isReady(clause, unit);
  const isDurative = lemmas.length > 0 && lemmas.every((lemma) => DURATIVE.has(lemma));
  if (timex.bound === 'from' && (isDurative || !isPunctual)) return false;
  if (tense === 'future' || tense === 'perfect' || clause.planned) return true;
  if (clause.parentPlans && (clause.opener === 'om' || clause.opener === 'dat') && tense !== 'past') return true;
  if (tense !== 'present' || !isFine(timex)) return false;
  if (timex.bound === 'from' && !lemmas.some((lemma) => INCEPTIVE.has(lemma))) return false;
  return isPunctual && unit.kind !== 'tableCell' && !unit.label;
}

/** "is in april gereed", "zijn op 1 mei bekend": a state that begins at the moment that is named. */
function isReady(clause: ClauseReading, { tokens }: Unit): boolean {
  return clause.runs.some(({ first, next }) => {
    let copula = false;
    let ready = false;
    for (let at = first; at < next; at++) {
      const { lower } = tokens[at]!;
      copula ||= lower === 'is' || lower === 'zijn';
      ready ||= READY.has(lower);
    }
    return copula && ready;
  });
}
