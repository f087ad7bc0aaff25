// Expectations: clauses that tell something as still to come at a date they name. Whether that date has passed is for a rule to say.
// What merely is announced, by a present with its date, is told in announcements.ts.
import type { Passage } from '../../draft/draft';
import { isInside } from '../../dutch/quotes';
import type { Timex } from '../../dutch/temporal';
import type { TimeExpression } from '../../dutch/timex';
import { finitenessOf } from '../../dutch/finite-forms';
import { hasAnyIn } from '../../dutch/tokens';
import {
  announces,
  begins,
  happens,
  isDurative,
  isItem,
  isMeetingNoun,
  isPerhapsPast,
  isSet,
  type Announcing,
} from './announcements';
import { isMet, isToldByOld } from './attribution';
import type { ClaimIndex } from './claimIndex';
import { isMeant, isOfNoun, withoutBound } from './dates';
import { isFollowedUp } from './followUp';
import { doneRows } from './doneRows';
import { isAppended, isNotThen, opensRecord } from './notThen';
import { isRefuted } from './refuted';
import { readClauses, readSentences, type ClauseReading } from './clauseReading';
import { inReach, tokenFrom, within, type Placed, type Unit, type Words } from './unit';
import { claimWords } from './words';
import { lineLabel } from './lineLabel';
import { planYear } from './yearAbove';

/** Something told as still to come. Offsets are in the source of the block. */
export interface Expectation {
  readonly start: number;
  readonly end: number;
  readonly timex: Timex;
  /** Only a present tells it as to come: long after, that is how stories are told. */
  readonly merely: boolean;
  /** The year of the plan that it stands in: what has no year of its own is of that one. */
  readonly year?: number;
  /** The clause that tells it; offsets as above. */
  readonly clause: { readonly start: number; readonly end: number };
}

/** Words after which a date belongs to a noun or looks back, and says nothing of when the clause comes true. */
const ATTRIBUTIVE: ReadonlySet<string> = new Set(claimWords('expectationsAttributive'));
/** What goes on since a day began in the past, whatever the verb. */
const SINCE = /^(?:sinds|sedert)\b/iu;
/** Words before a bare year that make it a time: "in 2026", "voor 2026", "medio 2026". */
const BEFORE_YEAR: ReadonlySet<string> = new Set(claimWords('expectationsBeforeYear'));
const FINE: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'half', 'season']);

/** Fine enough for an announcement: not "in 2025", but "begin 2025". */
function isFine({ granularity, expression }: Timex): boolean {
  return FINE.has(granularity) || expression.type === 'part';
}

/** The expectations of the units of a block. */
export function findExpectations(
  units: readonly Unit[],
  words: readonly Words[],
  index: ClaimIndex,
  passages: readonly Passage[],
): Expectation[] {
  const found: Expectation[] = [];
  let done: ReadonlySet<number> | undefined;
  const isAgenda = AGENDA.test(words[0]?.passage.text ?? '');
  const year = planYear(words);
  for (const unit of units) {
    if (unit.quoted || !unit.others.some(({ annotation }) => annotation.type === 'date')) continue;
    if (unit.kind === 'tableCell' && (done ??= doneRows(passages)).has(unit.passage)) continue;
    const sentences = readSentences(unit, index);
    for (const [at, sentence] of sentences.entries()) {
      const hasDate = within(unit.others, sentence.from, sentence.to).some((one) => mayBeExpected(one, unit));
      if (!hasDate && unit.kind !== 'tableCell') continue;
      const own = readClauses(sentence, unit, index).flatMap((clause) => [
        ...expectationsOf(clause, unit, isAgenda, () => isFollowedUp(clause, sentence, sentences[at + 1], unit, index)),
        ...expectedInRow(clause, unit),
      ]);
      const next = sentences[at + 1];
      if (own.length > 0 && !isToldByOld(sentence, unit) && !isMet(sentence, next, unit) && !isRefuted(next, unit))
        found.push(...(year === undefined ? own : own.map((one) => ({ ...one, year }))));
    }
  }
  return found;
}

/** A cell that says by its own verb what happens at a time of its own: "Bedragen | komen in het derde kwartaal van 2026". A day may be one of a chronicle. */
function isToldInCell(
  { predicates, passive }: ClauseReading,
  { granularity, bound }: Timex,
  { tokens, ownFrom }: Unit,
): boolean {
  if (granularity === 'day' || bound !== undefined) return false;
  return passive || predicates.some(({ shape, tokens: [at] }) => shape === 'finite' && tokens[at!]!.start >= ownFrom);
}

/** Under the head of a planning: "brief gaat uit | 14 oktober 2024". */
function isWholeCell({ start, end }: Timex, from: number, { ownFrom, text }: Unit): boolean {
  return from === ownFrom && from + end - start >= text.trimEnd().length;
}

/** Headings of what is still to come: below them an item says so without a verb. */
const AGENDA =
  /\b(?:planning|vervolg|vervolgstappen|tijdpad|huiswerk|wat gaan we|wat gaan wij|hoe verder|hoe nu verder|save the date)\b/i;

function expectationsOf(
  clause: ClauseReading,
  unit: Unit,
  isAgenda: boolean,
  isFollowed: () => boolean,
): Expectation[] {
  const dates = inReach(unit.others, clause, unit).filter((one) => mayBeExpected(one, unit));
  if (dates.length === 0) return [];
  const { tense, question, conditional, historic } = clause.telling;
  if (question || conditional || historic || tense === 'past' || tense === 'conditional') return [];
  // "is gepland" and "moet zijn afgerond" look like a perfect and tell what is to come.
  if (tense === 'perfect' && !clause.isPlan && !clause.modal) return [];
  if (tense === 'perfect' && isPromise(clause, unit)) return [];
  const words = unit.text.slice(clause.from, clause.to);
  if (EACH_YEAR.test(words) || WAS_PLANNED.test(words)) return [];
  if (clause.kind === 'sub' && (clause.parentTense === 'past' || clause.parentTense === 'conditional')) return [];
  return dates.flatMap(({ annotation, from, to }) => {
    if (annotation.type !== 'date') return [];
    const { timex } = annotation;
    if (
      isPutOff(clause, timex, from, unit) ||
      isStamp(clause, from, unit) ||
      isOfTelling(clause, from, unit) ||
      isNotThen(from, to, unit) ||
      (!isAgenda && opensRecord(clause, timex, from, to, unit)) ||
      (timex.bound === 'until' && NOT_BEFORE.test(unit.text.slice(Math.max(0, from - LONGEST_NOT_BEFORE), from))) ||
      isOfRelative(clause, from, unit) ||
      isOfNoun({ from, to }, unit) ||
      isAppended(from, to, unit) ||
      follows(clause, timex, unit)
    )
      return [];
    const mayFollow = isFine(timex) && timex.bound !== 'from' && wordBefore(unit, from) !== 'is';
    const ahead = aheadBy(clause, timex, from, unit, isAgenda) ?? (mayFollow && isFollowed() ? 'present' : undefined);
    return ahead
      ? [
          {
            ...unit.source(from, to),
            timex: isMeant(clause, timex, from, unit) ? withoutBound(timex) : timex,
            merely: ahead === 'present',
            clause: unit.source(clause.from, clause.to),
          },
        ]
      : [];
  });
}

/** "Het jaarplan moet elk jaar voor 1 december klaar zijn": last year's went by, and another comes; "twee keer, in juni en in december" does so too. */
const EACH_YEAR =
  /\b(?:(?:jaar|kwartaal|halfjaar|maande)lijkse?|(?:elk|ieder|per) (?:jaar|kwartaal|halfjaar)|(?:elke|iedere|per) maand|(?:twee|drie|vier) (?:keer|maal)|tweemaal|driemaal)\b/i;

/** "Stond gepland voor september, en is nu in maart". */
const WAS_PLANNED = /\b(?:stond|stonden|was|waren) (?:[a-z]+ ){0,3}(?:gepland|voorzien|beoogd|geagendeerd)\b/i;

/** "Niet vrijgeven vóór 24 september": from then on it may be. */
const NOT_BEFORE = /\bniet [a-zë]+ $/iu;
const LONGEST_NOT_BEFORE = 24;

/** "Ontvangen 20 februari 2025", "180 plannen, gemeten op 6 maart", "besteed t/m maart": when that was done, where no verb says when it will be. */
function isStamp({ runs }: ClauseReading, from: number, { tokens }: Unit): boolean {
  let at = tokenFrom(tokens, from) - 1;
  while (at >= 0 && BEFORE_STAMPED.has(tokens[at]!.lower)) at--;
  return (
    STAMPS.has(tokens[at]?.lower ?? '') &&
    !runs.some(({ first, next }) =>
      tokens.slice(first, next).some(({ lower }) => lower === 'te' || (lower !== tokens[at]!.lower && isFinite(lower))),
    )
  );
}

const isFinite = (lower: string): boolean => finitenessOf(lower) === 'sure';
const STAMPS: ReadonlySet<string> = new Set(claimWords('stamps'));
const BEFORE_STAMPED: ReadonlySet<string> = new Set(['op', 'per', 'in', ':']);

/** "…, zo liet VWS op 22 april weten", "…, aldus VWS op 22 april": the day on which it was said. */
function isOfTelling({ runs, sentence }: ClauseReading, from: number, { tokens, text }: Unit): boolean {
  const first = tokens[runs[0]!.first]!;
  if (first.lower === 'zo' && first.start > sentence.from) return true;
  return /\baldus\b[^,;.]*$/.test(text.slice(Math.max(sentence.from, from - LONGEST_ALDUS), from));
}

const LONGEST_ALDUS = 40;

/** "… of het Rijk de voorwaarden nakomt die de leden eind 2022 verbonden": right behind a verb, about a noun before it. */
function isOfRelative({ runs }: ClauseReading, from: number, { tokens }: Unit): boolean {
  for (let at = tokenFrom(tokens, from) - 1; at > runs[0]!.first; at--)
    if (RELATIVES.has(tokens[at]!.lower))
      return finitenessOf(tokens[at - 1]!.lower) === 'sure' && OPENS_CLAUSE.has(tokens[at + 1]?.lower ?? '');
  return false;
}

/** "Het fonds volgt met ingang van 2024 de groei": it goes along with something, and does not come. */
function follows({ runs }: ClauseReading, { bound }: Timex, { tokens }: Unit): boolean {
  return bound === 'from' && hasAnyIn(tokens, runs, FOLLOWS);
}

const FOLLOWS: ReadonlySet<string> = new Set(['volgt', 'volgen']);

const RELATIVES: ReadonlySet<string> = new Set(['die', 'dat']);
const OPENS_CLAUSE: ReadonlySet<string> = new Set(claimWords('expectationsOpensClause'));

/** "In januari hebben wij u toegezegd dat …": the day is that of the promise, not of what was promised. */
function isPromise({ runs, opener }: ClauseReading, { tokens }: Unit): boolean {
  const has = (words: ReadonlySet<string>) => hasAnyIn(tokens, runs, words);
  return opener === undefined && has(PROMISED) && has(HAVE);
}

const PROMISED: ReadonlySet<string> = new Set(['toegezegd', 'aangekondigd']);
const HAVE: ReadonlySet<string> = new Set(['heb', 'hebben', 'heeft']);

/** "Medio 2026 | Publicatie wordt dan verwacht": the head of a row says when, and the cell that it is still to come. */
function expectedInRow(clause: ClauseReading, unit: Unit): Expectation[] {
  const { tense, question, conditional, historic } = clause.telling;
  if (unit.kind !== 'tableCell' || clause.to <= unit.ownFrom || question || conditional || historic) return [];
  if (tense !== 'future' && !(tense === 'present' && (clause.planned || hasThen(clause, unit)))) return [];
  const dates = unit.others.filter(({ annotation }) => annotation.type === 'date');
  const [head] = dates;
  if (dates.length !== 1 || head?.annotation.type !== 'date') return [];
  // The head is nothing but the date.
  if (head.from > 0 || unit.text.slice(head.to, unit.ownFrom) !== HEAD_END) return [];
  const { timex } = head.annotation;
  if (!isFine(timex) || !saysWhen(timex, head.from, unit)) return [];
  const span = unit.source(unit.ownFrom, clause.to);
  return [{ ...span, timex, merely: true, clause: span }];
}

/** What stands between the head of a row and its cell. */
const HEAD_END = ' · ';

function hasThen({ runs }: ClauseReading, { tokens }: Unit): boolean {
  return hasAnyIn(tokens, runs, THEN);
}

const THEN: ReadonlySet<string> = new Set(['dan']);

/** A date of the unit's own words, not somebody else's, that says when something is. */
function mayBeExpected({ annotation, from, to }: Placed, unit: Unit): boolean {
  return (
    annotation.type === 'date' &&
    to > unit.ownFrom &&
    !isInside(unit.quotes, from, to) &&
    saysWhen(annotation.timex, from, unit)
  );
}

/** What was before opens what follows: the day in it is of that. */
const BACK: ReadonlySet<string> = new Set(claimWords('expectationsBack'));
const LONGEST_BACK = 10;

/** "Sinds het vertrek van de partij op 3 juni is het kabinet demissionair". */
function isInSince(from: number, { tokens }: Unit): boolean {
  const at = tokenFrom(tokens, from);
  for (let back = at - 1; back >= Math.max(0, at - LONGEST_BACK); back--) {
    const { kind, lower } = tokens[back]!;
    if (kind === 'mark' || finitenessOf(lower) === 'sure') return false;
    if (BACK.has(lower)) return true;
    // "Na de start in april zullen we bijsturen".
    if (lower === 'na' && at - back <= LONGEST_START && ARTICLES.has(tokens[back + 1]?.lower ?? ''))
      return back + 2 < at;
  }
  return false;
}

const LONGEST_START = 4;
const ARTICLES: ReadonlySet<string> = new Set(['de', 'het', 'een', 'onze', 'ons']);

/** A date that places the clause in time, by itself: not a name ("begroting 2025"), not part of a noun phrase, not open to the past. */
function saysWhen(timex: Timex, from: number, unit: Unit): boolean {
  if (timex.impossible || timex.anchor === 'event' || timex.anchor === 'duration' || timex.granularity === 'now')
    return false;
  if (timex.relativeBy === 'word' && !isOfThisYear(timex.expression)) return false;
  const before = wordBefore(unit, from);
  if (isInSince(from, unit)) return false;
  if ((ATTRIBUTIVE.has(before) && !isInMeeting(from, unit)) || SINCE.test(unit.text.slice(from, from + 8)))
    return false;
  if (FINE.has(timex.granularity)) return timex.expression.type !== 'moment';
  return (
    timex.expression.type !== 'year' ||
    timex.bound !== undefined ||
    timex.coreStart > timex.start ||
    BEFORE_YEAR.has(before)
  );
}

/** "In het derde kwartaal van dit jaar", "deze zomer", "begin dit jaar": a time that may have gone by when it still is this year. */
function isOfThisYear(expression: TimeExpression): boolean {
  switch (expression.type) {
    case 'quarter':
    case 'month':
    case 'half':
    case 'season':
      return expression.direction === 'this' || (typeof expression.year === 'object' && expression.year.shift === 0);
    case 'part':
      return (
        isOfThisYear(expression.of) ||
        (expression.of.type === 'shift' && expression.of.unit === 'year' && expression.of.by === 0)
      );
    case 'about':
      return isOfThisYear(expression.of);
    case 'bound':
      return expression.mod.endsWith('BEFORE') && isOfThisYear(expression.of);
    case 'range':
      return isOfThisYear(expression.to);
    default:
      return false;
  }
}

/** "Komt in de vergadering van 3 oktober aan de orde": the day of the meeting is that of what happens in it. */
function isInMeeting(from: number, unit: Unit): boolean {
  const { tokens } = unit;
  const at = tokenFrom(tokens, from) - 1;
  if (tokens[at]?.lower !== 'van' || !isMeetingNoun(tokens[at - 1]?.lower ?? '')) return false;
  // "Zal het overleg van 16 januari een standpunt bepalen": what the meeting itself is to do.
  if (tokens[at - 3]?.lower === 'in') return true;
  const behind = unit.others.find((one) => one.from === from)?.to ?? from;
  return [at - 3, at - 4, tokenFrom(tokens, behind)].some((place) => WILL.has(tokens[place]?.lower ?? ''));
}

const WILL: ReadonlySet<string> = new Set(['zal', 'zullen']);

/** The word right before an offset, in lower case; empty where a mark or nothing stands there. */
function wordBefore({ tokens }: Unit, offset: number): string {
  const token = tokens[tokenFrom(tokens, offset) - 1];
  return token?.kind === 'word' ? token.lower : '';
}

const PUT_OFF: ReadonlySet<string> = new Set(claimWords('expectationsPutOff'));

/** "Gepland voor het eerste kwartaal, is uitgesteld": the time it was to be before, but not the one it was moved to. */
function isPutOff({ sentence }: ClauseReading, { bound }: Timex, from: number, unit: Unit): boolean {
  if (bound === 'until' && wordBefore(unit, from) !== 'gepland') return false;
  if (wordBefore(unit, from) === 'naar') return false;
  const { tokens } = unit;
  for (const { first, next } of sentence.runs)
    for (let at = first; at < next; at++) if (PUT_OFF.has(tokens[at]!.lower) && tokens[at]!.start > from) return true;
  return false;
}

/** "Stoppen met de gesprekken: november 2024": an infinitive opens it and a date closes it, as in a list of contents. */
function isTitle({ kind, runs, from, to }: ClauseReading, { kind: of, tokens, text }: Unit): boolean {
  const opener = tokens[runs[0]?.first ?? 0];
  return (
    of === 'listItem' &&
    kind === 'main' &&
    opener?.start === from &&
    /en$/.test(opener.lower) &&
    /:[^:.]*$/.test(text.slice(from, to))
  );
}

/** "15 januari: thema-avond. Het symposium is op 12 december 2025": the date that opens a paragraph says nothing of a day of another sentence with its year. */
function isBehindLabelled({ sentence }: ClauseReading, { relativeBy }: Timex, { kind, ownFrom }: Unit): boolean {
  return kind === 'paragraph' && sentence.from > ownFrom && relativeBy === undefined;
}

/** What tells it as still to come: words such as "zal" and those of planning, or only a present that announces. */
function aheadBy(
  clause: ClauseReading,
  timex: Timex,
  from: number,
  unit: Unit,
  isAgenda: boolean,
): 'words' | 'present' | undefined {
  const { tense } = clause.telling;
  // What stands at a date as its label came then: what was to come then is a story.
  const label = lineLabel(clause.sentence, unit);
  const isLabelled = label !== undefined && (label !== unit.label || !isBehindLabelled(clause, timex, unit));
  if (isLabelled && tense !== 'future') return undefined;
  const told: Announcing = { clause, timex, from, unit };
  if (!clause.planned && timex.relativeBy === 'omission' && isPerhapsPast(clause, unit)) return undefined;
  if (timex.bound === 'from' && (isDurative(clause) || !happens(told))) return undefined;
  if (tense === 'future' || tense === 'perfect' || clause.planned) return 'words';
  if (clause.parentPlans && (clause.opener === 'om' || clause.opener === 'dat') && tense !== 'past') return 'words';
  if (isAgenda && tense === 'none' && unit.kind !== 'paragraph' && isFine(timex) && isItem(told)) return 'present';
  if (tense === 'none' && isFine(timex) && isSet(told)) return 'present';
  if (tense !== 'present' || !isFine(timex)) return undefined;
  if (unit.kind === 'tableCell') {
    const isTold = isToldInCell(clause, timex, unit) || (isAgenda && isWholeCell(timex, from, unit));
    return isTold && (happens(told) || announces(told)) ? 'present' : undefined;
  }
  // Under the head of a planning, a line that opens with an infinitive is still to come.
  if (!isAgenda && isTitle(clause, unit)) return undefined;
  if (timex.bound === 'from') return begins(clause, unit) ? 'present' : undefined;
  return happens(told) || announces(told) ? 'present' : undefined;
}
