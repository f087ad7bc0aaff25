// What a clause has that gives cue phrases away, and the phrases of each fact that it gives away.
import { countBefore } from '../../draft/sorted';
import type { ClaimIndex, FactCues, PhraseEntry } from './claimIndex';
import type { ClauseReading } from './clauseReading';
import type { Stretch } from './matchPhrase';
import type { Unit } from './unit';

/** What a clause has that gives phrases away: its verbs, its words, its terms. In that order. */
export function keysOfClause(
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
function hasKey({ keys }: PhraseEntry, clause: ClauseReading, stretch: Stretch): boolean {
  for (const key of keys) {
    if (
      key.startsWith('@')
        ? hasTerm(key.slice(1), stretch)
        : key.startsWith('=')
          ? hasWord(key.slice(1), stretch)
          : hasPredicate(key, clause)
    )
      return true;
  }
  return false;
}

function hasTerm(id: string, { terms }: Stretch): boolean {
  for (const { annotation } of terms) if (annotation.id === id) return true;
  return false;
}

function hasWord(head: string, { words, runs }: Stretch): boolean {
  const places = words.of(head);
  if (places.length === 0) return false;
  for (const { first, next } of runs) if ((places[countBefore(places, first)] ?? next) < next) return true;
  return false;
}

function hasPredicate(name: string, { predicates }: ClauseReading): boolean {
  for (const { group, lemma } of predicates) if (lemma === name || group === name) return true;
  return false;
}

/** Phrases that a clause may hold, by fact; of those that are spread over clauses the ones that it has a key of. */
export function entriesFor(
  possible: readonly PhraseEntry[],
  clause: ClauseReading,
  stretch: Stretch,
): ReadonlyMap<FactCues, readonly PhraseEntry[]> {
  const entries = new Map<FactCues, PhraseEntry[]>();
  for (const entry of possible) {
    if (entry.phrase.wide && !hasKey(entry, clause, stretch)) continue;
    const list = entries.get(entry.cues);
    if (list) list.push(entry);
    else entries.set(entry.cues, [entry]);
  }
  return entries;
}

/** Facts in the order in which the clause has a key of any of their phrases; with the same key, in that of the knowledge. */
export function inOrder<T extends { readonly cues: FactCues }>(
  found: readonly T[],
  keys: () => ReadonlySet<string>,
  index: ClaimIndex,
): readonly T[] {
  if (found.length < 2) return found;
  const order = [...keys()];
  const ranked = found.map((one) => ({
    one,
    key: order.findIndex((key) => index.keysOf.get(one.cues)?.has(key)),
  }));
  return ranked.sort((a, b) => a.key - b.key || a.one.cues.place - b.one.cues.place).map(({ one }) => one);
}
