// A date that a draft tells right in one place and, so it reads, wrong in another: mostly the other place is about something else.
// So is a state said in a word or two of what is not named, and an event beside the right one in its sentence. What else is told stays a finding: such a place was left behind when the
// draft was brought up to date.
import type { Claim } from '../annotate/claims/claim';
import type { Fact } from '../knowledge/model';
import type { BlockClaim } from './judgeDraft';
import { WRONG } from './judge';

/** The claims of a block, as they were judged by themselves. */
type Block = readonly BlockClaim[];

/** How often a draft tells each fact right. */
export type ToldRight = ReadonlyMap<string, number>;

/**
 * Counts of an earlier version of the draft, brought up to date; the very same where nothing changes.
 * @param gone blocks that are no longer there
 * @param come blocks that are new
 */
export function countToldRight(
  before: ToldRight | undefined,
  gone: readonly Block[],
  come: readonly Block[],
): ToldRight {
  const changes = new Map<string, number>();
  const add = (blocks: readonly Block[], by: number): void => {
    for (const claims of blocks)
      for (const { claim, fact, judgement } of claims)
        // A line without a verb ("2026: 150 miljoen") leaves open what of it is told.
        if (judgement.status === 'geldt' && claim.telling.tense !== 'none')
          changes.set(fact.id, (changes.get(fact.id) ?? 0) + by);
  };
  add(gone, -1);
  add(come, 1);
  if (before && [...changes.values()].every((by) => by === 0)) return before;
  const counts = new Map(before);
  for (const [id, by] of changes) counts.set(id, (counts.get(id) ?? 0) + by);
  return counts;
}

/** Whether both tell the same facts right. */
export function tellsSame(a: ToldRight, b: ToldRight): boolean {
  if (a === b) return true;
  const ids = new Set([...a.keys(), ...b.keys()]);
  return [...ids].every((id) => (a.get(id) ?? 0) > 0 === (b.get(id) ?? 0) > 0);
}

/** A state in so few words, of what is not named, is said of much else. */
const FEW_WORDS = 2;

function isSaidInPassing({ value, subject, words, times }: Claim): boolean {
  // "De uitkering vervalt per 1 januari": a date beside it says which one is meant.
  return value.type === 'state' && subject === 'antecedent' && words <= FEW_WORDS && times.length === 0;
}

/** Told by its date, or of an event by a word that is said of much else ("is rond"), and so easily of another thing. */
function isEasilyOfOther({ kind, value, telling }: Claim, { cues }: Fact): boolean {
  return (
    value.type === 'date' ||
    (kind === 'event' && value.type === 'state' && !telling.planned && value.slug !== cues?.event?.notYet)
  );
}

/** "Op 8 september is het getekend; tekenen kan pas als …": an event of which the same sentence tells right how it went. */
function isBesideRight({ claim, fact }: BlockClaim, claims: Block): boolean {
  return (
    claim.value.type === 'event' &&
    claims.some(
      (one) =>
        one.fact === fact &&
        one.judgement.status === 'geldt' &&
        one.claim.passage === claim.passage &&
        one.claim.sentenceFrom === claim.sentenceFrom,
    )
  );
}

const quieted = new WeakMap<Block, { readonly facts: string; readonly claims: Block }>();

/** A block given what its draft tells right: the very same list, or the one it gave before, where nothing changes. */
export function quietToldRight(claims: Block, told: ToldRight): Block {
  const isQuiet = (one: BlockClaim) =>
    WRONG.has(one.judgement.status) &&
    (told.get(one.fact.id) ?? 0) > 0 &&
    (isSaidInPassing(one.claim) ||
      isBesideRight(one, claims) ||
      (one.judgement.status !== 'nog-niet-bekend' && isEasilyOfOther(one.claim, one.fact)));
  const facts = claims.flatMap((one) => (isQuiet(one) ? [one.fact.id] : [])).join(' ');
  if (facts === '') return claims;
  const last = quieted.get(claims);
  if (last?.facts === facts) return last.claims;
  const result = claims.map((one) =>
    isQuiet(one)
      ? { ...one, judgement: { ...one.judgement, status: 'onbeslist' as const, isToldRight: true as const } }
      : one,
  );
  quieted.set(claims, { facts, claims: result });
  return result;
}
