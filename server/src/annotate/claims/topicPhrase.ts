// What a main clause names as that of which it goes on to tell something: "Voor het HLO geldt dat de koepel nog niet heeft getekend".
import type { TermAnnotation } from '../annotation';
import { tokenFrom, type Placed, type Unit } from './unit';
import type { FactCues } from './claimIndex';
import type { Above } from './subject';

/** Prepositions by which a main clause names what it goes on to tell something of. */
const OF_TOPIC: ReadonlySet<string> = new Set('voor van over bij rond omtrent'.split(' '));
const TOPIC_DETERMINERS: ReadonlySet<string> = new Set(['de', 'het', 'dit', 'deze']);

/** Whether a name stands behind such a preposition. */
export function isTopic({ from }: Placed<TermAnnotation>, { tokens }: Unit): boolean {
  let at = tokenFrom(tokens, from) - 1;
  if (TOPIC_DETERMINERS.has(tokens[at]?.lower ?? '')) at--;
  return OF_TOPIC.has(tokens[at]?.lower ?? '');
}

/** What the title of the document names, all of it is about: "Slides SPUK IZA", and below it "De regeling eindigt op 31 december". */
export function isTitle({ about }: FactCues, { words }: Above): boolean {
  return words.some(
    ({ isTitle, annotations }) => isTitle && annotations.some((one) => one.type === 'term' && about.has(one.id)),
  );
}
