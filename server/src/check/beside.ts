// Claims that were judged one by one, looked at beside each other: what holds for one is not wrong for another in the same words.
import type { Claim } from '../annotate/claims/claim';
import type { Knowledge } from '../knowledge/load';
import { WRONG } from './judge';
import type { BlockClaim } from './judgeDraft';
import { isDayOfOther, isKnownNumber, isPlanOfOther, isStartOfHeld } from './knownOfOther';

/**
 * One number may answer several questions about a term. Where it is right for one, it is not wrong for another; and a number
 * that some fact about these terms knows is never called unknown.
 */
export function quietTwins(claims: readonly BlockClaim[], knowledge: Knowledge, asOf: string): readonly BlockClaim[] {
  const bySpan = new Map<number, BlockClaim[]>();
  for (const one of claims) {
    if (!isNumber(one)) continue;
    const key = one.claim.start;
    const list = bySpan.get(key);
    if (list) list.push(one);
    else bySpan.set(key, [one]);
  }
  const judged = claims.map((one): BlockClaim => {
    const { status } = one.judgement;
    if (!WRONG.has(status)) return one;
    if (isForeseen(one, claims) || isToldAnew(one, claims) || isToldBeside(one, claims))
      return { ...one, judgement: { ...one.judgement, status: 'onbeslist' } };
    const twins = bySpan.get(one.claim.start) ?? [];
    // What is told of the past excuses a number, not the day on which something happened.
    const isRight = twins.some(
      ({ judgement }) =>
        judgement.status === 'geldt' || (judgement.status === 'historie' && one.claim.value.type !== 'event'),
    );
    const isBetter =
      status === 'afwijkend' &&
      twins.some(({ judgement }) => judgement.status === 'verouderd' || judgement.status === 'nog-niet-bekend');
    // The part speaks before the whole: a question that asks for its own words is the one that is meant.
    const isWhole =
      one.fact.cues?.need.length === 0 &&
      twins.some(
        (other) =>
          other !== one &&
          // A number that was an answer once is not outdone by a question to which it never was one.
          (status === 'afwijkend' || other.judgement.status !== 'afwijkend') &&
          WRONG.has(other.judgement.status) &&
          (other.fact.cues?.need.length ?? 0) > 0 &&
          (other.claim.value.type !== 'amount' || other.claim.ownWords === true),
      );
    const isKnown =
      (status === 'afwijkend' &&
        (isKnownNumber(one, knowledge) || isDayOfOther(one, knowledge, asOf) || isStartOfHeld(one, claims))) ||
      (status === 'nog-niet-bekend' && isPlanOfOther(one, knowledge, asOf));
    return isRight || isBetter || isWhole || isKnown
      ? { ...one, judgement: { ...one.judgement, status: 'onbeslist' } }
      : one;
  });
  return toldOnce(judged);
}

/** An amount, a share, a number of things or a date. */
function isNumber({ claim: { value } }: BlockClaim): boolean {
  return value.type !== 'state' && value.type !== 'event';
}

/** A number that no fact knows is one mistake, however many questions it would answer: it is told of the first. */
function toldOnce(claims: readonly BlockClaim[]): readonly BlockClaim[] {
  const told = new Set<number>();
  return claims.map((one) => {
    if (one.judgement.status !== 'afwijkend' || !isNumber(one)) return one;
    if (!told.has(one.claim.start)) {
      told.add(one.claim.start);
      return one;
    }
    return { ...one, judgement: { ...one.judgement, status: 'onbeslist' } };
  });
}

/**
 * What nobody could know yet, read in words that also say something that holds: that is what they say. Beside a time of its own only
 * where they say no less.
 */
function isForeseen({ claim, judgement }: BlockClaim, claims: readonly BlockClaim[]): boolean {
  const { value, times, start, end } = claim;
  if (judgement.status !== 'nog-niet-bekend' && judgement.status !== 'verouderd') return false;
  // Nor does what holds make somebody be there who is not: "het kabinet-Jetten steunt de akkoorden".
  if (judgement.onItsDay || claim.ofName || claim.asksWho) return false;
  // Of what once was so only a moment that is told in the same words says more.
  if (judgement.status === 'verouderd' && value.type !== 'state') return false;
  if (!isUndated(claim)) return false;
  return claims.some(
    ({ claim: other, judgement: { status } }) =>
      status === 'geldt' &&
      other.fact !== claim.fact &&
      other.words >= claim.words &&
      (judgement.status === 'verouderd'
        ? other.value.type === 'event' && other.value.date !== undefined
        : other.value.type === 'state' || other.value.type === 'event') &&
      ((other.start <= start && end <= other.end) ||
        (times.length === 0 && judgement.status !== 'verouderd' && start <= other.start && other.end <= end)),
  );
}

/** "De klap is deels verzacht; van een oplossing is geen sprake": of two answers that a sentence gives apart, the one that holds is meant, unless fewer words say it. */
function isToldAnew({ claim, judgement }: BlockClaim, claims: readonly BlockClaim[]): boolean {
  // "Bij de start 2,8 miljard, nu nog 1,961": what it was, and what it is.
  const wasAmount = claim.value.type === 'amount' && judgement.status === 'verouderd';
  if (!wasAmount && !isUndated(claim)) return false;
  const { fact, passage, sentenceFrom, words, start, end } = claim;
  return claims.some(
    ({ claim: other, judgement: { status } }) =>
      status === 'geldt' &&
      other.fact === fact &&
      other.passage === passage &&
      other.sentenceFrom === sentenceFrom &&
      (wasAmount ? other.value.type === 'amount' : isUndated(other) && other.words >= words) &&
      (other.end <= start || end <= other.start),
  );
}

/** A state, or an event without a time of its own. */
function isUndated({ value }: Claim): boolean {
  return value.type === 'state' || (value.type === 'event' && value.date === undefined);
}

/**
 * Words that hold are not wrong at the same time: an answer to the very question ("zolang de ploeg niet is beëdigd, regeert het demissionaire
 * kabinet"), the end of what is planned ("wordt verlengd tot en met 2028"), or the day on which something else was done.
 */
function isToldBeside({ claim, fact, judgement: { status } }: BlockClaim, claims: readonly BlockClaim[]): boolean {
  const { value, start, end, sentenceFrom } = claim;
  return claims.some(({ claim: other, fact: of, judgement }) => {
    if (judgement.status !== 'geldt' || other.sentenceFrom !== sentenceFrom) return false;
    if (other.start >= end || start >= other.end) return false;
    const { type } = other.value;
    if (value.type === 'state') return status === 'verouderd' && of === fact;
    if (value.type === 'date')
      return status !== 'afwijkend' && type === 'state' && other.start <= start && end <= other.end;
    if (value.type !== 'event' || other.value.type !== 'event' || of === fact) return false;
    // "Op 7 juli vastgesteld en op 27 juli geplaatst": each has a day of its own.
    return status === 'afwijkend' && (other.value.date === undefined || other.value.date === value.date);
  });
}
