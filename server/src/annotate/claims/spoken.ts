// What was just spoken of by other words than a term: "Komt er structureel geld voor gemeenten? Daarover zijn geen afspraken gemaakt."
import type { ClaimIndex, FactCues } from './claimIndex';
import { readSentences, type ClauseReading, type SentenceReach } from './clauseReading';
import { stretchOfLayer, type Layer } from './leaning';
import { matchPhrase, type PhraseMatch } from './matchPhrase';
import { bringsOwn } from './otherSubject';
import type { Phrase } from './phrase';
import { firstTokens, opensWithPronoun } from './pronouns';
import { isDefinite, type Above, type SubjectSource } from './subject';
import { inReach, placeIn, unitOfWords, within, type Unit } from './unit';
import { claimWords } from './words';

/** Where a fact was spoken of, and whether right before. */
interface Said {
  readonly layer: Layer;
  readonly isNear: boolean;
}

/** The facts that the sentences before, or the line right above, may name by phrases of their own, with where they do. */
export type Spoken = ReadonlyMap<FactCues, Said>;

const NO_FACTS: readonly FactCues[] = [];
/** So many sentences back a text still goes on about it, by a word for it. */
const MOST_BEFORE = 3;

/** What was spoken of before a sentence of a unit; undefined where that names no fact. */
export function spokenBefore(
  at: number,
  sentences: readonly SentenceReach[],
  unit: Unit,
  above: Above,
  index: ClaimIndex,
): Spoken | undefined {
  let spoken: Map<FactCues, Said> | undefined;
  let isNear = true;
  for (let back = 1; back <= MOST_BEFORE && back <= at + 1; back++) {
    const layer = layerBefore(at + 1 - back, sentences, unit, above, index);
    if (!layer) break;
    for (const id of layer.sentence.phrases.ids)
      for (const cues of index.namedBy[id] ?? NO_FACTS) {
        spoken ??= new Map();
        if (!spoken.has(cues)) spoken.set(cues, { layer, isNear });
      }
    // "… een eigen uitkering. Die regeling loopt tot en met 2027. Het plafond is …": one sentence further back, where it went on about it.
    isNear &&= back === 1 && (opensWithThat(layer) || isShort(layer));
  }
  return spoken;
}

/** Words that open a sentence about what was just spoken of. */
const THAT: ReadonlySet<string> = new Set(['die', 'deze', 'dat', 'dit']);

/** "Zijn er handreikingen? Nog niet. Die verschijnen …": an answer of a word or two goes on about it. */
function isShort({ sentence: { from, to } }: Layer): boolean {
  return to - from <= SHORTEST;
}

const SHORTEST = 14;

function opensWithThat({ unit, sentence }: Layer): boolean {
  return THAT.has(unit.tokens[sentence.runs[0]!.first]!.lower);
}

function layerBefore(
  at: number,
  sentences: readonly SentenceReach[],
  unit: Unit,
  above: Above,
  index: ClaimIndex,
): Layer | undefined {
  if (at > 0) return { unit, sentence: sentences[at - 1]!, isAbove: false, isTitle: false };
  if (unit.kind === 'listItem') return lastOfItemBefore(unit, index);
  const [words] = above.words;
  if (unit.kind !== 'paragraph' || !words) return undefined;
  const head = unitOfWords(words);
  const sentence = readSentences(head, index).at(-1);
  return sentence && { unit: head, sentence, isAbove: true, isTitle: false };
}

/** "- Zij gaan naar inkomen betalen. - Die maatregel treft …": the item before is what it goes on about. */
function lastOfItemBefore(unit: Unit, index: ClaimIndex): Layer | undefined {
  const all = unit.all();
  const before = all[placeIn(all, unit) - 1];
  if (before?.kind !== 'listItem') return undefined;
  const sentence = readSentences(before, index).at(-1);
  return sentence && { unit: before, sentence, isAbove: false, isTitle: false };
}

/** A pronoun of the clause, or "die regeling", stands for what was spoken of: it names nothing itself. */
export function spokenSubject(
  cues: FactCues,
  clause: ClauseReading,
  unit: Unit,
  spoken: Spoken | undefined,
  index: ClaimIndex,
): SubjectSource | undefined {
  const said = spoken?.get(cues);
  if (!spoken || !said) return undefined;
  const { layer, isNear } = said;
  if (bringsOwn(cues, layer.sentence, layer.unit)) return undefined;
  const isOfIt =
    opensWithSuch(clause, unit) ||
    hasWordFor(cues, clause, unit, spoken) ||
    (isNear && opensWithPronoun(clause, unit, index));
  if (!isOfIt) return undefined;
  const { namesRival: isRival } = cues;
  if (inReach(unit.terms, clause, unit).some(isRival)) return undefined;
  // What was named since is what the text goes on about.
  const since = layer.unit === unit ? layer.sentence.to : 0;
  if (!isNear && within(unit.terms, since, clause.from).some(isRival)) return undefined;
  const stretch = stretchOfLayer(layer, index);
  const isLast = ({ to }: PhraseMatch) => !within(layer.unit.terms, to, layer.sentence.to).some(isRival);
  return cues.named.some((phrase) => {
    const match = matchPhrase(phrase, stretch, 'either');
    // "De uitkering voor het IZA stopt, en dan komt de SPUK AZWA. Die loopt …": it stands for what was named last.
    return match && (isLast(match) || !PRONOUNS.has(unit.tokens[clause.runs[0]!.first]!.lower));
  })
    ? { kind: 'antecedent' }
    : undefined;
}

const PRONOUNS: ReadonlySet<string> = new Set(['die', 'deze', 'hij', 'zij', 'ze']);

/** Words for whatever was spoken of. */
const SUCH: ReadonlySet<string> = new Set(claimWords('spokenSuch'));
const DEFINITE: ReadonlySet<string> = new Set(['de', 'het', 'die', 'dat', 'deze', 'dit']);
/** By which it is the one that was told of. */
const SUCH_NEW: ReadonlySet<string> = new Set(claimWords('spokenSuchNew'));

/** "Die maatregel treft …", "De plannen beperken zich tot …", "De nieuwe regel geldt …". */
function opensWithSuch(clause: ClauseReading, { tokens }: Unit): boolean {
  const [first, second, third] = firstTokens(clause, 3).map((at) => tokens[at]!.lower);
  if (first === undefined || second === undefined || !DEFINITE.has(first)) return false;
  return SUCH.has(second) || (SUCH_NEW.has(second) && third !== undefined && SUCH.has(third));
}

/** "Die regeling": another word for what was spoken of. What date is whose, its own words tell; of all else it has to be the one that was. */
function hasWordFor(cues: FactCues, clause: ClauseReading, unit: Unit, spoken: Spoken): boolean {
  const { stretch } = clause;
  return cues.paraphrases.some((phrase) => {
    const match = matchPhrase(phrase, stretch, 'either');
    if (!match) return false;
    return cues.fact.kind === 'date' || (isDefinite(match, unit) && !isSharedWord(phrase, cues, spoken));
  });
}

/** "Een oplossing voor het ravijn, compensatie en structureel geld. Aan die voorwaarden …": a word for several things that were named. */
function isSharedWord({ text }: Phrase, { about }: FactCues, spoken: Spoken): boolean {
  for (const other of spoken.keys())
    if (![...other.about].some((id) => about.has(id)) && other.paraphrases.some((one) => one.text === text))
      return true;
  return false;
}
