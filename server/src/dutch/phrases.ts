// Tables of fixed phrases, matched on tokens from left to right or from right to left, longest first.
import { PerWord } from './per-word';
import { tokenize, type Token } from './tokens';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

/** A compiled table of phrases; build it once with `compilePhrases`. */
export interface Phrases<T> {
  readonly root: Node<T>;
  /** What begins with a word: most begin nothing. */
  readonly behind: PerWord<Node<T> | null>;
  readonly step: 1 | -1;
}

/** A phrase that was found: its value and how many tokens it covers. */
export interface PhraseHit<T> {
  readonly value: T;
  readonly length: number;
}

/** Lower-case form by which tokens are compared: curly apostrophes count as straight ones. */
export function phraseKey(token: Token): string {
  return token.lower === '’' || token.lower === '‘' ? "'" : token.lower;
}

/**
 * Compiles phrases as people write them ("ca.", "in de orde van") with the value each stands for. With `backward` they
 * are matched ending at a token, else starting at it.
 */
export function compilePhrases<T>(
  entries: Iterable<readonly [string, T]>,
  direction: 'forward' | 'backward' = 'forward',
): Phrases<T> {
  const root: Node<T> = { next: new Map() };
  for (const [phrase, value] of entries) {
    const keys = tokenize(phrase).map(phraseKey);
    if (direction === 'backward') keys.reverse();
    let node = root;
    for (const key of keys) {
      let child = node.next.get(key);
      if (child === undefined) node.next.set(key, (child = { next: new Map() }));
      node = child;
    }
    node.value = value;
  }
  const behind = new PerWord((lower) => root.next.get(lower) ?? null);
  return { root, behind, step: direction === 'forward' ? 1 : -1 };
}

/** The longest phrase that starts (or, compiled backward, ends) at token `at`. Takes no more steps than the longest phrase has tokens. */
export function matchPhrase<T>(phrases: Phrases<T>, tokens: readonly Token[], at: number): PhraseHit<T> | undefined {
  const begin = tokens[at];
  if (begin?.kind === 'word' && phrases.behind.of(begin) === null) return undefined;
  let node = phrases.root;
  let hit: PhraseHit<T> | undefined;
  for (let i = at, length = 1; i >= 0 && i < tokens.length; i += phrases.step, length++) {
    const child = node.next.get(phraseKey(tokens[i]!));
    if (child === undefined) break;
    node = child;
    if (child.value !== undefined) hit = { value: child.value, length };
  }
  return hit;
}
