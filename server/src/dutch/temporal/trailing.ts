// Words behind a date that put it in time: "16 september jl.", "2 december aanstaande", "10 mei a.s.".
import type { Token } from '../tokens';
import type { Direction } from '../timex';
import { joined, lowerAt, skipStop } from './scan';
import { TRAILING_DIRECTIONS } from './words';

/** Short forms: their letters, with a full stop after each or only after the last. */
const SHORT: readonly (readonly [first: string, second: string, Direction])[] = [
  ['j', 'l', 'last'],
  ['l', 'l', 'last'],
  ['a', 's', 'next'],
];

/** The direction word at `at`, with the index after it. */
export function readTrailing(
  tokens: readonly Token[],
  at: number,
): { readonly direction: Direction; readonly next: number } | undefined {
  const word = lowerAt(tokens, at);
  const long = TRAILING_DIRECTIONS.get(word);
  if (long !== undefined) return { direction: long, next: at + 1 };
  for (const [first, second, direction] of SHORT) {
    if (word === first + second && (word !== 'as' || (lowerAt(tokens, at + 1) === '.' && joined(tokens, at + 1)))) {
      return { direction, next: skipStop(tokens, at + 1) };
    }
    if (
      word === first &&
      lowerAt(tokens, at + 1) === '.' &&
      lowerAt(tokens, at + 2) === second &&
      joined(tokens, at + 1)
    ) {
      return { direction, next: skipStop(tokens, at + 3) };
    }
  }
  return undefined;
}
