// The rule code that a mistyped one was likely meant to be.
import { RULE_CODES, type RuleCode } from './codes';

const MOST_EDITS = 3;
const LONGEST = 40;

/** The nearest code within a few letters, or undefined. */
export function closest(text: string): RuleCode | undefined {
  if (text.length > LONGEST) return undefined;
  let best: RuleCode | undefined;
  let fewest = MOST_EDITS + 1;
  for (const code of RULE_CODES) {
    const count = edits(text, code);
    if (count < fewest) {
      best = code;
      fewest = count;
    }
  }
  return best;
}

/** Letters to insert, delete or replace to get from the one to the other (Levenshtein). */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
