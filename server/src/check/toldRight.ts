// A date that a draft tells right in one place and, so it reads, wrong in another: mostly the other place is about something else.
// A state, an amount and an event told as done or to come stay findings: such a place was left behind when the draft was brought up to date.
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

/** Told by its date, or of an event by a word that is said of much else ("is rond"), and so easily of another thing. */
function isEasilyOfOther({ kind, value, telling }: Claim, { cues }: Fact): boolean {
  return (
    value.type === 'date' ||
    (kind === 'event' && value.type === 'state' && !telling.planned && value.slug !== cues?.event?.notYet)
  );
}

const quieted = new WeakMap<Block, { readonly facts: string; readonly claims: Block }>();

/** A block given what its draft tells right: the very same list, or the one it gave before, where nothing changes. */
export function quietToldRight(claims: Block, told: ToldRight): Block {
  const isQuiet = ({ claim, fact, judgement }: BlockClaim) =>
    WRONG.has(judgement.status) &&
    judgement.status !== 'nog-niet-bekend' &&
    (told.get(fact.id) ?? 0) > 0 &&
    isEasilyOfOther(claim, fact);
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
