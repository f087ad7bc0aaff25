// Claims of one sentence that say one and the same thing of a fact: it is told once.
import type { BlockClaim } from './judgeDraft';

/** "De ondertekening volgde: het is door alle partijen getekend": one sentence that says one thing twice is told so once, at its most telling words. */
export function isSaidBetter(judged: BlockClaim, claims: readonly BlockClaim[]): boolean {
  const { claim, fact, judgement } = judged;
  if (judgement.given === undefined || claim.value.type === 'amount' || claim.value.type === 'count') return false;
  const at = claims.indexOf(judged);
  return claims.some(
    (other, place) =>
      other.fact === fact &&
      other !== judged &&
      other.claim.passage === claim.passage &&
      other.claim.sentenceFrom === claim.sentenceFrom &&
      other.judgement.status === judgement.status &&
      other.judgement.given?.index === judgement.given?.index &&
      (other.claim.words > claim.words ||
        (other.claim.words === claim.words &&
          (overlaps(other, judged) && lengthOf(other) !== lengthOf(judged)
            ? lengthOf(other) < lengthOf(judged)
            : place < at))),
  );
}

function lengthOf({ claim: { from, to } }: BlockClaim): number {
  return to - from;
}

function overlaps({ claim: a }: BlockClaim, { claim: b }: BlockClaim): boolean {
  return a.from < b.to && b.from < a.to;
}
