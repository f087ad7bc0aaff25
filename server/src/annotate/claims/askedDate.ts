// A date that answers the question before it: "Hoe lang loopt het akkoord? Tot en met 2028.", "Wanneer moet de agenda af? De deadline is eind september."
import { hasAnyIn } from '../../dutch/tokens';
import { asksFor } from './asksFor';
import { questionBefore } from './asked';
import type { ClaimIndex, FactCues } from './claimIndex';
import { readClauses, type ClauseReading, type SentenceReach } from './clauseReading';
import { datesOf } from './dates';
import { stretchOfLayer, type Layer } from './leaning';
import { holdsAny } from './matchPhrase';
import type { NumberFound } from './numbers';
import type { Above } from './subject';
import { tokenFrom, within, type Placed, type Unit } from './unit';
import { dateValues, type FoundValue } from './values';
import { claimWords } from './words';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that say nothing besides the date. */
const SAYS_NO_MORE: ReadonlySet<string> = new Set(claimWords('saysNoMore'));
/** What asks after an end whatever verb it has. */
const HOW_LONG = /\b(?:hoe ?lang|tot (?:en met )?wanneer|tot hoe ?lang)\b/i;
const OURS = setOf('ons onze mijn uw jullie');
const WE = setOf('wij we ik u jullie');
const WHEN = setOf('wanneer datum dag jaar moment termijn deadline');

/** Whether a sentence may answer a question after a date: it has one, and one is asked right before it. */
export function mayAnswerWithDate(
  at: number,
  sentences: readonly SentenceReach[],
  unit: Unit,
  { words: [line] }: Above,
): boolean {
  if (unit.kind !== 'paragraph' || at > MOST_BACK) return false;
  const { from, to } = sentences[at]!;
  const isAsked =
    line?.passage.text.trimEnd().endsWith('?') === true ||
    (at > 0 && unit.text.slice(0, sentences[0]!.to).trimEnd().endsWith('?'));
  return isAsked && within(unit.others, from, to).some(({ annotation }) => annotation.type === 'date');
}

/** So many sentences behind it answer a question. */
const MOST_BACK = 2;

/** The date of a clause that says nothing else, with the fact that the question before it asks after. */
export function datesAsked(clause: ClauseReading, unit: Unit, above: Above, index: ClaimIndex): readonly NumberFound[] {
  if (clause.negated || !saysNoMore(clause, unit)) return NOTHING;
  const question = questionBefore(clause, unit, above, index);
  if (!question) return NOTHING;
  const { from, to, phrases, runs } = question.sentence;
  const terms = within(question.unit.terms, from, to);
  const asked = terms.map(({ annotation }) => annotation.id);
  const isEnd = HOW_LONG.test(question.unit.text.slice(from, to));
  const isDate = isEnd || hasAnyIn(question.unit.tokens, runs, WHEN);
  // "Hoe lang doen wij mee aan het akkoord?": what we do ourselves.
  const isOurs = hasAnyIn(question.unit.tokens, runs, OURS);
  const isWe = hasAnyIn(question.unit.tokens, runs, WE);
  if (!terms[0] || !isDate || isOurs || !isOf(terms[0], question)) return NOTHING;
  const isPast = readClauses(question.sentence, question.unit, index).every(
    ({ telling: { tense }, planned }) => !planned && (tense === 'past' || tense === 'perfect'),
  );
  const facts = [...index.keysOf.keys()].filter(
    (cues) =>
      (cues.fact.kind === 'date' || (isPast && !isEnd && cues.cues.event !== undefined)) &&
      asked.some(cues.isOwn) &&
      !asked.some(cues.isRival) &&
      (!isEnd || cues.cues.date?.side === 'to') &&
      ((isEnd && !isWe) || asksFor(cues, phrases, index)) &&
      !isBarredBy(cues, question, index),
  );
  const [cues] = facts;
  if (!cues || facts.length > 1) return NOTHING;
  const { event } = cues.cues;
  const values = event ? dayOf(event.done, clause, unit) : dateValues(cues, clause, unit, PLAIN_DATE);
  return values.map((value) => ({ cues, subject: { kind: 'antecedent' }, value }));
}

const PLAIN_DATE = { isPoint: true, isOnlyPoint: false, isDenied: false };

/** "Wanneer is het akkoord getekend? Op 3 februari.": what was asked after is done. */
function dayOf(slug: string, { sentence }: ClauseReading, unit: Unit): readonly FoundValue[] {
  return datesOf(sentence, unit).map(({ timex: date, from, to }) => ({
    value: { type: 'event', phase: 'done', slug, date },
    from,
    to,
    words: 2,
  }));
}

/** "Hoe lang blijft het wijkteam dat uit de uitkering wordt betaald?": what stands before the term is what is asked after. */
function isOf({ from }: Placed, { unit: { tokens }, sentence: { runs } }: Layer): boolean {
  const { first } = runs[0]!;
  const before = tokens.slice(first, tokenFrom(tokens, from)).filter(({ kind }) => kind === 'word');
  return before.length <= MOST_WORDS && before.filter(({ lower }) => ARTICLES.has(lower)).length <= 1;
}

const MOST_WORDS = 7;
const ARTICLES = setOf('de het een');

const NOTHING: readonly NumberFound[] = [];

function isBarredBy({ not, notIds, notHere, notHereIds }: FactCues, question: Layer, index: ClaimIndex): boolean {
  const stretch = stretchOfLayer(question, index);
  return holdsAny(not, notIds, stretch) || holdsAny(notHere, notHereIds, stretch);
}

function saysNoMore(clause: ClauseReading, unit: Unit): boolean {
  const { tokens } = unit;
  const dates = datesOf(clause.sentence, unit);
  if (dates.length !== 1) return false;
  return clause.sentence.runs.every(({ first, next }) =>
    tokens
      .slice(first, next)
      .every(
        ({ kind, lower, start }) =>
          kind === 'mark' || SAYS_NO_MORE.has(lower) || dates.some((date) => date.from <= start && start < date.to),
      ),
  );
}
