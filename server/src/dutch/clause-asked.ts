// "Wanneer" where it asks and is no condition: "wanneer zij tekent, is onbekend".
import type { Lookahead } from './clause-lookahead';
import type { Token } from './tokens';
import { wordList } from './word-lists';

/** Words for what is known, asked or told, whether before or behind a question. */
const ASKING: ReadonlySet<string> = new Set([...wordList('clauseOpenersAsking'), ...wordList('tellsAnswer')]);
/** How far before "wanneer" such a word may stand. */
const REACH = 6;

/** Whether one of these words stands from `from` on, up to the end of the sentence. */
function isAskedBehind(tokens: readonly Token[], from: number, next: number): boolean {
  for (let at = from; at < next; at++) if (ASKING.has(tokens[at]!.lower)) return true;
  return false;
}

/** "Wanneer de wet ingaat, is nog niet bekend", "onduidelijk is wanneer de wet ingaat": it asks, and is no condition. */
export function isAskedWhen(tokens: readonly Token[], i: number, ahead: Lookahead): boolean {
  if (tokens[i]!.lower !== 'wanneer') return false;
  if (i === ahead.first) return isAskedBehind(tokens, ahead.stop(i + 1) + 1, ahead.next);
  for (let at = i - 1; at >= Math.max(ahead.first, i - REACH); at--) {
    const { kind, lower } = tokens[at]!;
    if (kind === 'mark') return false;
    if (ASKING.has(lower) || lower === 'hoe' || lower === 'of') return true;
  }
  return false;
}
