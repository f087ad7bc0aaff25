// Another one that goes by the same word: "het loket voor ons innovatiefonds", "het buurtfonds: het loket daarvan sluit op 1 mei".
import type { ClaimIndex, FactCues } from './claimIndex';
import type { ClauseReading } from './clauseReading';
import { isLocalActor } from './localActor';
import { isOfPlace } from './locality';
import { isOfOne } from './ofThing';
import { isWord } from './phrase';
import { within, type Unit } from './unit';
import { claimWords } from './words';

/** Behind a noun: of what was named last. */
const OF_IT: ReadonlySet<string> = new Set(['daarvan', 'hiervan', 'ervan']);
/** Before a noun: the one that was just spoken of. */
const THIS: ReadonlySet<string> = new Set(['dat', 'die', 'dit', 'deze']);
const FOR: ReadonlySet<string> = new Set(['voor', 'van']);
const OWN: ReadonlySet<string> = new Set(['ons', 'onze', 'uw', 'mijn', 'eigen']);
/** What one municipality or region has of its own. */
const OWN_THING = /(?:[a-z]{3}fonds|[a-z]{3}budget|subsidie|subsidieregeling|programma|project)$/;
const OF_ALL: ReadonlySet<string> = new Set(['gemeentefonds', 'provinciefonds']);
/** "Ná 31 maart sluit ons loket": what each of them may have. */
const OURS: ReadonlySet<string> = new Set(['ons', 'onze', 'mijn', 'jullie', 'uw']);
const ONE_HAS: ReadonlySet<string> = new Set(claimWords('ofAnotherOneHas'));
const REACH = 4;
/** "Onze regionale pot". */
const OF_REGION: ReadonlySet<string> = new Set(['regionale', 'regionaal', 'gemeentelijke', 'gemeentelijk']);

/** Whether the word by which the subject of a fact goes is that of something else in a clause. */
export function isOfAnother(cues: FactCues, clause: ClauseReading, unit: Unit, index: ClaimIndex): boolean {
  return (
    isOfOwn(cues, clause, unit) ||
    isOfNamesake(cues, clause, unit, index) ||
    (isOfPlace(cues) && isLocalActor(cues, clause, unit))
  );
}

function isOfOwn(cues: FactCues, { runs, sentence }: ClauseReading, unit: Unit): boolean {
  const { tokens } = unit;
  for (const { first, next } of runs)
    for (let at = first; at < next; at++) {
      const { lower } = tokens[at]!;
      if (OF_REGION.has(lower) && OWN.has(tokens[at - 1]?.lower ?? '') && isOwnWord(at + 1, cues, unit)) return true;
      if (OURS.has(lower) && ONE_HAS.has(tokens[at + 1]?.lower ?? '') && isOwnWord(at + 1, cues, unit)) return true;
      if (OF_IT.has(lower) && hasOwnThing(sentence.runs[0]!.first, at, unit) && isOwnWord(at - 1, cues, unit))
        return true;
      const start = sentence.runs[0]!.first;
      // "Voor het wijkbudget kunt u bij ons terecht. Dat loket is open", "… een eigen fonds. Daarvan is het loket open".
      const isBack = THIS.has(lower) ? isOwnWord(at + 1, cues, unit) : OF_IT.has(lower) && at === start;
      if (isBack && hasOwnThing(start, at, unit)) return true;
      // "Onze coalitie tekent haar eigen akkoord. Dat akkoord …".
      if (isBack && at === start && isOneOfOwn(tokens[at + 1]?.lower ?? '', sentenceBefore(start, unit), start, unit))
        return true;
      if (isBack && at === start && hasOwnPurse(sentenceBefore(start, unit), start, unit)) return true;
      if (!FOR.has(lower) || !OWN.has(tokens[at + 1]?.lower ?? '')) continue;
      if (hasOwnThing(at + 2, at + 1 + REACH, unit) && isOwnWord(at - 1, cues, unit)) return true;
    }
  return false;
}

/** "Het HLO is getekend; de VNG deed het onder voorbehoud": its sentence names another that goes by the same word, and not the fact's own. */
function isOfNamesake(
  cues: FactCues,
  { sentence, to, phrases }: ClauseReading,
  unit: Unit,
  index: ClaimIndex,
): boolean {
  const named = within(unit.terms, sentence.from, sentence.to).filter(({ annotation: { id } }) => !index.isActor(id));
  if (named.length === 0 || named.some(cues.namesOwn)) return false;
  const words = cues.paraphrases.filter(({ text }) => index.things.has(text));
  // "Het ontbreken van gelijkwaardigheid maakt dat de VNG uit het akkoord stapt": by the word that the clause has, if it has one.
  const own = words.filter((one) => phrases.has(one));
  return named.some(
    ({ annotation: { id }, from }) =>
      from < to &&
      !cues.mentions.has(id) &&
      (own.length > 0 ? own : words).some(({ text }) => index.paraphrased.get(text)?.has(id)),
  );
}

/** A fund or budget that goes by a name of its own, or "een eigen fonds". */
function hasOwnPurse(first: number, next: number, { tokens }: Unit): boolean {
  for (let at = first; at < next; at++) {
    const { lower } = tokens[at]!;
    if (!OF_ALL.has(lower) && (PURSE.test(lower) || (OWN.has(tokens[at - 1]?.lower ?? '') && OWN_THING.test(lower))))
      return true;
  }
  return false;
}

function isOneOfOwn(noun: string, first: number, next: number, unit: Unit): boolean {
  const { tokens } = unit;
  for (let at = first + 1; at < next; at++)
    if (tokens[at]!.lower.endsWith(noun) && !OF_ONESELF.has(noun)) {
      if (OWN.has(tokens[at - 1]!.lower) || isOfOne({ from: tokens[at]!.start }, unit)) return true;
    }
  return false;
}

/** "Eigen bijdrage" is one name. */
const OF_ONESELF: ReadonlySet<string> = new Set(['bijdrage', 'risico']);

const PURSE = /[a-z]{3}(?:fonds|budget)$/;

/** Index of the token that the sentence before begins with. */
function sentenceBefore(start: number, { tokens }: Unit): number {
  let at = start - 2;
  while (at > 0 && start - at < LONGEST_BEFORE && !/^[.?!]$/.test(tokens[at]!.text)) at--;
  return Math.max(0, at);
}

const LONGEST_BEFORE = 24;

function hasOwnThing(first: number, next: number, { tokens }: Unit): boolean {
  for (let at = first; at < Math.min(next, tokens.length); at++) {
    const { lower } = tokens[at]!;
    if (isOwnThing(lower)) return true;
  }
  return false;
}

/** "Wijkbudget", "buurtfonds". */
export function isOwnThing(lower: string): boolean {
  return OWN_THING.test(lower) && !OF_ALL.has(lower);
}

function isOwnWord(at: number, { paraphrases }: FactCues, { tokens }: Unit): boolean {
  const lower = tokens[at]?.lower ?? '';
  return paraphrases.some(
    ({ words: [word, ...more] }) =>
      more.length === 0 && word!.alternatives.some((one) => one.kind === 'word' && isWord(lower, one)),
  );
}

/** "De leden van de raad", "het akkoord met de woningcorporatie": whose it is, where that is nobody the knowledge knows; "de vergadering van juni" is of that month. */
export function isOfSomeOther({ to }: { readonly to: number }, { text, terms, others }: Unit): boolean {
  const of = /^ (?:van|met|tussen) (?:(?:de|het|een|onze|ons) )?/.exec(text.slice(to, to + LONGEST_OF));
  if (!of) return false;
  const at = to + of[0].length;
  return (
    !terms.some(({ from }) => from === at) &&
    !others.some(({ from }) => from === at) &&
    !/^(?:vereniging|koepel|gemeenten|dit|dat|dez|die|volgend|vorig|komend|\d)/.test(text.slice(at))
  );
}

const LONGEST_OF = 16;
