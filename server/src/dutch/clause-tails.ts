// Tails: a few words at the end of a sentence that have no verb of their own, and what they deny or ask is not what was said before them.
import type { Lookahead } from './clause-lookahead';
import { DETERMINERS, QUESTION_WORDS } from './clause-words';
import type { Token } from './tokens';

/** Most tokens of a tail. */
const LONGEST = 10;
const DENIALS: ReadonlySet<string> = new Set(['niet', 'geen', 'nooit', 'niets', 'niks']);
/** How far into a tail its "dus" may stand. */
const DUS_REACH = 3;
/** Words with which a tail asks what was not asked before it. */
const ASKING: ReadonlySet<string> = new Set(['dus', 'misschien', 'wellicht']);

/** Whether what stands behind the comma or the conjunction at `i` is one: up to the end of the sentence no verb, and few words. */
function isVerbless(i: number, ahead: Lookahead): boolean {
  return ahead.next - i <= LONGEST && ahead.nextFinite(i + 1, true) >= ahead.next;
}

/** "…, en daarna niet meer", "…, dus geen wijzigingen meer": behind a comma a conjunction, and a "niet" near it; "… en de LHV niet". */
export function isDenyingTail(tokens: readonly Token[], i: number, ahead: Lookahead): boolean {
  if (isOfAnother(tokens, i, ahead)) return true;
  if (tokens[i - 1]?.text !== ',' || !isVerbless(i, ahead)) return false;
  return [i + 1, i + 2].some((at) => DENIALS.has(tokens[at]?.lower ?? '') && !ahead.isFinal(at));
}

/** Words that end what is said of another one. */
const SO: ReadonlySet<string> = new Set(['niet', 'wel']);

/** "De VNG heeft getekend en de LHV niet", "…, Utrecht nog niet": behind the comma or "en" at `i` another one, of whom it is not so. */
export function isOfAnother(tokens: readonly Token[], i: number, ahead: Lookahead): boolean {
  let last = ahead.next - 1;
  while (last > i && tokens[last]!.kind === 'mark') last--;
  if (!SO.has(tokens[last]!.lower) || last < i + 2 || !isVerbless(i, ahead)) return false;
  const { lower, text } = tokens[i + 1]!;
  if (!DETERMINERS.has(lower) && lower !== 'andere' && text.charAt(0) === lower.charAt(0)) return false;
  // "Vooralsnog tekenen de VNG en de LHV niet".
  const before = tokens[i - 1]!;
  return tokens[i]!.text === ',' || before.text === ',' || before.lower === 'wel' || ahead.isParticiple(i - 1);
}

/** "…, wijzigingen dus niet meer per mail", "…, dus misschien een kans?": behind the comma at `i` a remark of its own. */
function isRemark(tokens: readonly Token[], i: number, ahead: Lookahead): boolean {
  if (!isVerbless(i, ahead)) return false;
  if (ahead.isQuestion) return ASKING.has(tokens[i + 1]?.lower ?? '') && !isAsked(tokens, ahead);
  let dus = false;
  for (let at = i + 1; at < ahead.next; at++) {
    const { lower } = tokens[at]!;
    if (at <= i + DUS_REACH && lower === 'dus') dus = true;
    else if (dus && DENIALS.has(lower)) return true;
  }
  return false;
}

/** What stands before the tail is asked itself: it begins with its verb or a question word. */
function isAsked(tokens: readonly Token[], ahead: Lookahead): boolean {
  return ahead.isFinite(ahead.first, true) || QUESTION_WORDS.has(tokens[ahead.first]!.lower);
}

/** Whether behind the comma at `i` stands a remark, or another one of whom it is not so. */
export function isTail(tokens: readonly Token[], i: number, ahead: Lookahead): boolean {
  return isRemark(tokens, i, ahead) || isOfAnother(tokens, i, ahead);
}
