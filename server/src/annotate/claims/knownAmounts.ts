// Amounts that are known by their value: "de brede uitkering van 9,8 miljoen" is the one the knowledge has, whatever words stand around it,
// where enough of them speak of its subject. This finds true and overtaken amounts, and of wrong ones those with a slip in their digits; others by their words alone.
import type { Timex } from '../../dutch/timex';
import { hasAny } from '../../dutch/tokens';
import { factsNear, factsWith, MILLION } from './amountKeys';
import { isInPeriod } from './amountPeriods';
import { isOfSize } from './amountSize';
import { fitsQuestion } from './amountValues';
import { Ground } from './ground';
import { amountPlaces, type AmountPlace } from './amountPlaces';
import { needIn } from './amountWords';
import type { FactCues } from './claimIndex';
import { companyOf } from './company';
import { allLikely, mostLikely, namesRival, subjectEvidence, subjectOfValue } from './knownValues';
import { holdsAny } from './matchPhrase';
import { idsOf, yearsBefore, yearsOf, type Layer } from './leaning';
import { isGottenHere, isLocal, isOfOwnBooks } from './locality';
import type { NumberFound, Reading } from './numbers';
import { peculiarity, yearFits } from './peculiar';
import { inReach, within, type Unit } from './unit';
import { yearAfter } from './yearsBeside';
import { claimWords } from './words';

const NO_FACTS: readonly FactCues[] = [];

/** From so much evidence on, an amount is the one that is known. */
const ENOUGH = 2;
/** And from so much on where its words answer another fact, which never had it. */
const ENOUGH_AGAINST = 3;
/** And from so much on where it is what is known but for two digits that changed places. */
const ENOUGH_TURNED = 2.5;
const ENOUGH_TURNED_AGAINST = 3;

/** And from so much on, and from so many euros on, it is that of all municipalities, whoever is said to get it. */
const ENOUGH_OF_ALL = 3.5;
const ENOUGH_OF_ALL_TURNED = 4;
/** No region gets so much for anything, nor is a number of three digits hit upon by chance: then a little less is enough. */
const MOST_OF_ONE = 100 * MILLION;
const SURELY = 0.5;
const LEAST_OF_ALL = 20 * MILLION;

/** "De regio's willen in 2027 194 miljoen": what is wanted may well be like what is known. */
const WANTED: ReadonlySet<string> = new Set(claimWords('knownAmountsWanted'));

/** The amounts of a clause that are known by their value and that no fact that has them was found to by its words. */
export function knownAmounts(reading: Reading, found: readonly NumberFound[]): readonly NumberFound[] {
  const { clause, unit, index, layers } = reading;
  const result: NumberFound[] = [];
  for (const place of amountPlaces(clause, unit)) {
    const { one } = place;
    const { amount } = one.annotation;
    if (place.isOld || amount.points || (amount.approximate && amount.unit === 'percent')) continue;
    const facts = factsWith(amount, index);
    // What is exactly that of one question about a subject is no slip in another about the same.
    const near = hasAny(unit.tokens, clause.sentence.runs[0]!, WANTED)
      ? NO_FACTS
      : factsNear(amount, index).filter(({ fact: { term } }) => !facts.some(({ fact }) => fact.term === term));
    if (facts.length + near.length === 0 || !inReach([one], clause, unit).length) continue;
    const others = found.filter(({ value }) => value.from === one.from);
    const isMeant = ({ cues, value: { words } }: NumberFound) =>
      facts.includes(cues) || (near.includes(cues) && (facts.length === 0 || words === Ground.Own));
    if (others.some(isMeant)) continue;
    // What is far too large or small for another question does not answer that.
    const isAgainst = others.some(({ cues, value }) => isOfSize(cues, value));
    const weigh = (cues: FactCues) => evidence(cues, place, reading, facts.includes(cues));
    const exact = mostLikely(facts, weigh, isAgainst ? ENOUGH_AGAINST : ENOUGH, (one) => one);
    // Of several that fit as well, the year tells which, where the draft is judged.
    const turned = (isAgainst ? ENOUGH_TURNED_AGAINST : ENOUGH_TURNED) - (isTwoDigits(amount) ? 0 : SURELY);
    const likely = exact ? [exact] : allLikely(near, weigh, turned);
    for (const cues of likely) {
      const weight = weigh(cues);
      // "Voor de Wmo krijgen we in 2026 75 miljoen aan indexatie": no municipality gets to the million what all of them do.
      const enough = (exact ? ENOUGH_OF_ALL : ENOUGH_OF_ALL_TURNED) - (amount.min >= MOST_OF_ONE ? SURELY : 0);
      const isOfAll = weight >= enough && amount.min >= LEAST_OF_ALL;
      if (
        (!isOfAll && !isRange(place) && isLocal(place, unit, weight >= ENOUGH_AGAINST)) ||
        (!isRange(place) && (isOfOwnBooks(place, unit) || isGottenHere(place, unit)))
      )
        continue;
      const times = timesOf(place, layers, unit);
      result.push({
        cues,
        subject: subjectOfValue(cues, reading),
        value: {
          value: { type: 'amount', amount },
          from: one.from,
          to: one.to,
          words: Ground.Leaning,
          ...(!exact && cues.need.length > 0 && needIn(place.window, cues, clause, unit) ? { ownWords: true } : {}),
          ...(times ? { times } : {}),
          ...(isInPeriod(place, cues, clause, unit) ? { inPeriod: true } : {}),
        },
      });
    }
  }
  return result;
}

function timesOf(
  { times, isNextYear }: AmountPlace,
  layers: readonly Layer[],
  unit: Unit,
): readonly Timex[] | undefined {
  const next = isNextYear ? yearAfter(yearsOf(layers)) : undefined;
  if (next) return [next];
  if (times) return times;
  const above = yearsOf(layers);
  const years = above.length === 0 && unit.kind === 'listItem' ? yearsBefore(unit) : above;
  return years.length === 0 ? undefined : years;
}

/**
 * How much speaks for it that an amount is the one a fact has: its subject, words of its question, its year, and how peculiar it is. Where
 * nothing speaks of its subject, it has to be exactly what is known, peculiar, an answer by its words, and with a year, a "per year" or a range.
 */
function evidence(cues: FactCues, place: AmountPlace, reading: Reading, isExact: boolean): number {
  const { clause, unit, index, layers, sentence } = reading;
  if (!fitsQuestion(place, cues, clause, unit)) return 0;
  // In a sentence of several amounts the words of each bar it alone; what is known exactly may be held against another.
  if (
    !isRange(place) &&
    (isExact || amountPlaces(clause, unit).length === 1) &&
    holdsAny(cues.not, cues.notIds, sentence)
  )
    return 0;
  const isNamed = subjectOfValue(cues, reading).kind === 'named';
  if (!isNamed && !isOfCountry(place, isExact) && namesRival(cues, reading, closeTo(place, reading))) return 0;
  if (isNamed && !isExact && isWhereItGoes(cues, reading)) return 0;
  const isNear = [...idsOf(layers)].some(cues.isOwn);
  const said = subjectEvidence(cues, reading, isNamed, isNear);
  const subject = said < 2 ? Math.min(2, said + companyOf(cues, place, clause.sentence, unit, index)) : said;
  const { amount } = place.one.annotation;
  const peculiar = peculiarity(amount);
  const question = holdsAny(cues.need, cues.needIds, sentence) ? 1 : 0;
  const year = isInPeriod(place, cues, clause, unit) || yearFits(cues, timesOf(place, layers, unit));
  if (year === false) return 0;
  // "In 2026 is er via alle stromen 322 miljoen", "structureel 371 miljoen per jaar", "tussen 23,60 en 328 euro".
  const isSaidWhole = year === true || amount.per !== undefined || amount.min !== amount.max;
  const isPeculiar = peculiar > 1 ? isSaidWhole : peculiar > 0 && amount.unit === 'percent';
  // "Tussen 26,30 en 328 euro": one end is exactly what is known.
  const isCertain = isExact || amount.min !== amount.max;
  // A share of two digits is a slip for many others.
  if (!isExact && amount.unit === 'percent' && question === 0) return 0;
  if (subject === 0 && !(isCertain && isPeculiar && question > 0)) return 0;
  return subject + question + (year ? 0.5 : 0) + peculiar;
}

/** So much, or such a range, is told of nothing that is not of the whole country: be another thing named beside it. */
function isOfCountry(place: AmountPlace, isExact: boolean): boolean {
  const { amount } = place.one.annotation;
  return isRange(place) || (amount.min >= LEAST_OF_ALL && (isExact || !isTwoDigits(amount)));
}

/** An amount of no more digits than many have. */
function isTwoDigits(amount: AmountPlace['one']['annotation']['amount']): boolean {
  return amount.unit === 'EUR' && peculiarity(amount) <= 1;
}

/** "361 miljoen ging naar het AZWA": how much went there is not how much it has. */
function isWhereItGoes({ about }: FactCues, { clause: { sentence }, unit: { terms, text } }: Reading): boolean {
  const named = within(terms, sentence.from, sentence.to).filter(({ annotation }) => about.has(annotation.id));
  return named.every(({ from }) => /\bnaar (?:het |de )?$/u.test(text.slice(Math.max(0, from - LONGEST_TO), from)));
}

const LONGEST_TO = 10;

/** "Van 23,60 tot 382 euro": no other range has an end of one that is known. */
function isRange({ one: { annotation } }: AmountPlace): boolean {
  return annotation.amount.min !== annotation.amount.max;
}

/** The words of an amount: up to the semicolons around it, or all of its sentence. */
function closeTo({ window, one }: AmountPlace, { clause: { sentence }, unit }: Reading): { from: number; to: number } {
  const first = unit.tokens[window.first]?.start ?? sentence.from;
  const from = unit.text.slice(sentence.from, first).trimEnd().endsWith(';') ? first : sentence.from;
  const semicolon = unit.text.slice(one.to, sentence.to).indexOf(';');
  return { from, to: semicolon < 0 ? sentence.to : one.to + semicolon };
}
