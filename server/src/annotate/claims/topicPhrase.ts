// What a main clause names as that of which it goes on to tell something: "Voor het HLO geldt dat de koepel nog niet heeft getekend".
import type { TermAnnotation } from '../annotation';
import { tokenFrom, type Placed, type Unit } from './unit';

/** Prepositions by which a main clause names what it goes on to tell something of. */
const OF_TOPIC: ReadonlySet<string> = new Set('voor van over bij rond omtrent'.split(' '));
const TOPIC_DETERMINERS: ReadonlySet<string> = new Set(['de', 'het', 'dit', 'deze']);

/** Whether a name stands behind such a preposition. */
export function isTopic({ from }: Placed<TermAnnotation>, { tokens }: Unit): boolean {
  let at = tokenFrom(tokens, from) - 1;
  if (TOPIC_DETERMINERS.has(tokens[at]?.lower ?? '')) at--;
  return OF_TOPIC.has(tokens[at]?.lower ?? '');
}
