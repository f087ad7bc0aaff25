// What a clause has that gives cue phrases away, and the phrases of each fact that it gives away.
import type { ClaimIndex, FactCues, PhraseEntry } from './claimIndex';
import type { ClauseReading } from './clauseReading';
import type { Stretch } from './matchPhrase';
import type { Unit } from './unit';

/** What a clause has that gives phrases away: its verbs, its words, its terms. In that order. */
function keysOfClause(
  { predicates, runs }: ClauseReading,
  { terms }: Stretch,
  unit: Unit,
  index: ClaimIndex,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { group, lemma } of predicates) {
    keys.add(lemma);
    if (group !== undefined) keys.add(group);
  }
  for (const { first, next } of runs) {
    for (let at = first; at < next; at++) {
      const token = unit.tokens[at]!;
      if (token.kind !== 'mark') for (const key of index.wordKeys(token)) keys.add(key);
    }
  }
  for (const { annotation } of terms) keys.add(index.termKey(annotation.id));
  return keys;
}

/** Whether a clause has any of the keys of a phrase: what `keysOfClause` would say, without finding all that it has. */
function hasKey({ keyed }: PhraseEntry, clause: ClauseReading, stretch: Stretch): boolean {
  for (const one of keyed) {
    if (
      one.kind === 'term'
        ? hasTerm(one.id, stretch)
        : one.kind === 'word' && stretch.words.isIn(one.number, stretch.runs)
    )
      return true;
    if (one.kind === 'predicate' && hasPredicate(one.name, clause)) return true;
  }
  return false;
}

function hasTerm(id: string, { terms }: Stretch): boolean {
  for (const { annotation } of terms) if (annotation.id === id) return true;
  return false;
}

function hasPredicate(name: string, { predicates }: ClauseReading): boolean {
  for (const { group, lemma } of predicates) if (lemma === name || group === name) return true;
  return false;
}

/** The phrases of one fact that a clause may hold. */
export interface Asked {
  readonly cues: FactCues;
  readonly entries: PhraseEntry[];
}

/** Of phrases in order those that a clause may hold, by fact; of those that are spread over clauses the ones that it has a key of. */
export function entriesFor(near: readonly PhraseEntry[], clause: ClauseReading): readonly Asked[] {
  if (near.length === 0) return NONE_ASKED;
  const asked: Asked[] = [];
  let last: Asked | undefined;
  for (const entry of near) {
    const { cues, phrase } = entry;
    if (phrase.wide ? !hasKey(entry, clause, clause.stretch) : !clause.phrases.has(phrase)) continue;
    // Those of one fact come one behind the other.
    if (last?.cues === cues) last.entries.push(entry);
    else asked.push((last = { cues, entries: [entry] }));
  }
  return asked;
}

const NONE_ASKED: readonly Asked[] = [];

/** Facts in the order in which the clause has a key of any of their phrases; with the same key, in that of the knowledge. */
export function inOrder<T extends { readonly cues: FactCues }>(
  found: readonly T[],
  clause: ClauseReading,
  unit: Unit,
  index: ClaimIndex,
): readonly T[] {
  if (found.length < 2) return found;
  const order = [...keysOfClause(clause, clause.stretch, unit, index)];
  const ranked = found.map((one) => ({ one, key: firstIn(order, index.keysOf.get(one.cues)) }));
  return ranked.sort((a, b) => a.key - b.key || a.one.cues.place - b.one.cues.place).map(({ one }) => one);
}

/** The place of the first key that is one of some, else -1. */
function firstIn(order: readonly string[], keys: ReadonlySet<string> | undefined): number {
  if (keys) for (let at = 0; at < order.length; at++) if (keys.has(order[at]!)) return at;
  return -1;
}
