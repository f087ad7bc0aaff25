// What was just spoken of by other words than a term: "Komt er structureel geld voor gemeenten? Daarover zijn geen afspraken gemaakt."
import type { ClaimIndex, FactCues } from './claimIndex';
import { readSentences, type ClauseReading, type SentenceReach } from './clauseReading';
import { stretchOfLayer, type Layer } from './leaning';
import { matchPhrase } from './matchPhrase';
import { bringsOwn } from './otherSubject';
import { firstTokens, opensWithPronoun } from './pronouns';
import type { Above, SubjectSource } from './subject';
import { ClauseStretch } from './stretch';
import { inReach, unitOfWords, type Unit } from './unit';

/** The facts that the sentence before, or the line right above, may name by phrases of their own, with where they do. */
export type Spoken = ReadonlyMap<FactCues, Layer>;

const NO_FACTS: readonly FactCues[] = [];

/** What was spoken of right before a sentence of a unit; undefined where that names no fact. */
export function spokenBefore(
  at: number,
  sentences: readonly SentenceReach[],
  unit: Unit,
  above: Above,
  index: ClaimIndex,
): Spoken | undefined {
  const layer = layerBefore(at, sentences, unit, above, index);
  if (!layer) return undefined;
  const spoken = namedIn(layer, index);
  // "… een eigen uitkering. Die regeling loopt tot en met 2027. Het plafond is …": also one sentence further back, where it went on about it.
  const further = at > 1 && opensWithThat(layer) ? layerBefore(at - 1, sentences, unit, above, index) : undefined;
  const before = further && namedIn(further, index);
  return before ? new Map([...before, ...(spoken ?? [])]) : spoken;
}

function namedIn(layer: Layer, { namedBy }: ClaimIndex): Spoken | undefined {
  let spoken: Map<FactCues, Layer> | undefined;
  for (const { id } of layer.sentence.phrases.all)
    for (const cues of namedBy[id] ?? NO_FACTS) (spoken ??= new Map()).set(cues, layer);
  return spoken;
}

/** Words that open a sentence about what was just spoken of. */
const THAT: ReadonlySet<string> = new Set(['die', 'deze', 'dat', 'dit']);

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
  const [words] = above.words;
  if (unit.kind !== 'paragraph' || !words) return undefined;
  const head = unitOfWords(words);
  const sentence = readSentences(head, index).at(-1);
  return sentence && { unit: head, sentence, isAbove: true, isTitle: false };
}

/** A pronoun of the clause, or "die regeling", stands for what was spoken of: it names nothing itself. */
export function spokenSubject(
  cues: FactCues,
  clause: ClauseReading,
  unit: Unit,
  spoken: Spoken | undefined,
  index: ClaimIndex,
): SubjectSource | undefined {
  const layer = spoken?.get(cues);
  if (!layer) return undefined;
  if (bringsOwn(cues, layer.sentence, layer.unit)) return undefined;
  const isOfIt = opensWithPronoun(clause, unit, index) || opensWithSuch(clause, unit) || hasWordFor(cues, clause, unit);
  if (!isOfIt) return undefined;
  if (inReach(unit.terms, clause, unit).some(({ annotation }) => index.isRival(annotation.id, cues))) return undefined;
  const stretch = stretchOfLayer(layer, index);
  return cues.named.some((phrase) => matchPhrase(phrase, stretch, 'either')) ? { kind: 'antecedent' } : undefined;
}

/** Words for whatever was spoken of. */
const SUCH: ReadonlySet<string> = new Set(
  'maatregel plan plannen wijziging verandering voorstel ingreep keuze stap besluit regel'.split(' '),
);
const DEFINITE: ReadonlySet<string> = new Set(['de', 'het', 'die', 'dat', 'deze', 'dit']);

/** "Die maatregel treft …", "De plannen beperken zich tot …". */
function opensWithSuch(clause: ClauseReading, { tokens }: Unit): boolean {
  const [first, second] = firstTokens(clause, 2);
  if (first === undefined || second === undefined) return false;
  return DEFINITE.has(tokens[first]!.lower) && SUCH.has(tokens[second]!.lower);
}

/** "Die regeling": another word for what was spoken of. What date is whose, its own words tell. */
function hasWordFor({ fact, paraphrases }: FactCues, clause: ClauseReading, unit: Unit): boolean {
  if (fact.kind !== 'date') return false;
  const stretch = new ClauseStretch(clause, unit);
  return paraphrases.some((phrase) => matchPhrase(phrase, stretch, 'either'));
}
