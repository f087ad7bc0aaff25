// Claims of one sentence that say one and the same thing of a fact: it is told once.
import type { BlockClaim } from './judgeDraft';

/** "De ondertekening volgde: het is door alle partijen getekend": one sentence that says one thing twice is told so once, at its most telling words. */
export function isSaidBetter(judged: BlockClaim, claims: readonly BlockClaim[]): boolean {
  const { claim, judgement } = judged;
  if (judgement.given === undefined || claim.value.type === 'amount' || claim.value.type === 'count') return false;
  const together = besidesOf(judged, claims);
  const at = together.indexOf(judged);
  return together.some(
    (other, place) =>
      other !== judged &&
      other.judgement.status === judgement.status &&
      other.judgement.given?.index === judgement.given?.index &&
      (other.claim.words > claim.words ||
        (other.claim.words === claim.words &&
          (overlaps(other, judged) && lengthOf(other) !== lengthOf(judged)
            ? lengthOf(other) < lengthOf(judged)
            : place < at))),
  );
}

/** The claims of a block by fact and sentence: worked out once, so that a long block costs no more a claim. */
const grouped = new WeakMap<readonly BlockClaim[], ReadonlyMap<string, readonly BlockClaim[]>>();

/** What a sentence says of one fact, in order. */
function besidesOf(judged: BlockClaim, claims: readonly BlockClaim[]): readonly BlockClaim[] {
  let groups = grouped.get(claims);
  if (!groups) {
    const found = new Map<string, BlockClaim[]>();
    for (const one of claims) {
      const key = keyOf(one);
      const group = found.get(key);
      if (group) group.push(one);
      else found.set(key, [one]);
    }
    grouped.set(claims, (groups = found));
  }
  return groups.get(keyOf(judged)) ?? [];
}

function keyOf({ claim: { passage, sentenceFrom }, fact }: BlockClaim): string {
  return `${passage}:${sentenceFrom}:${fact.id}`;
}

function lengthOf({ claim: { from, to } }: BlockClaim): number {
  return to - from;
}

function overlaps({ claim: a }: BlockClaim, { claim: b }: BlockClaim): boolean {
  return a.from < b.to && b.from < a.to;
}
