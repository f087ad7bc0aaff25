// What was just spoken of by other words than a term: "Komt er structureel geld voor gemeenten? Daarover zijn geen afspraken gemaakt."
import type { ClaimIndex, FactCues } from './claimIndex';
import { readSentences, type ClauseReading, type SentenceReach } from './clauseReading';
import { stretchOfLayer, type Layer } from './leaning';
import { matchPhrase } from './matchPhrase';
import { opensWithPronoun, type Above, type SubjectSource } from './subject';
import { ClauseStretch } from './stretch';
import { inReach, tokenFrom, unitOfWords, type Unit } from './unit';

/** The facts that the sentence before, or the line right above, may name by phrases of their own. */
export interface Spoken {
  readonly layer: Layer;
  readonly facts: ReadonlySet<FactCues>;
}

/** What was spoken of right before a sentence of a unit; undefined where that names no fact. */
export function spokenBefore(
  at: number,
  sentences: readonly SentenceReach[],
  unit: Unit,
  above: Above,
  index: ClaimIndex,
  isBack = false,
): Spoken | undefined {
  const layer = layerBefore(at, sentences, unit, above, index);
  if (!layer) return undefined;
  let facts: Set<FactCues> | undefined;
  for (const phrase of layer.sentence.phrases)
    for (const cues of index.namedBy.get(phrase) ?? []) (facts ??= new Set()).add(cues);
  if (facts) return { layer, facts };
  // "… een eigen uitkering. Die regeling loopt tot en met 2027. Het plafond is …": one sentence further back, if that goes on about it.
  return at > 1 && !isBack && opensWithThat(layer)
    ? spokenBefore(at - 1, sentences, unit, above, index, true)
    : undefined;
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
  if (!spoken?.facts.has(cues)) return undefined;
  if (!opensWithPronoun(clause, unit, index) && !hasWordFor(cues, clause, unit)) return undefined;
  if (inReach(unit.terms, clause, unit).some(({ annotation }) => index.isRival(annotation.id, cues))) return undefined;
  const stretch = stretchOfLayer(spoken.layer, index);
  return cues.named.some((phrase) => matchPhrase(phrase, stretch, 'either')) ? { kind: 'antecedent' } : undefined;
}

/** "Die regeling": another word for what was spoken of. Of a date any such word, whose date it is its own words tell. */
function hasWordFor({ fact, paraphrases }: FactCues, clause: ClauseReading, unit: Unit): boolean {
  const stretch = new ClauseStretch(clause, unit);
  return paraphrases.some((phrase) => {
    const match = matchPhrase(phrase, stretch, 'either');
    if (!match) return false;
    return fact.kind === 'date' || THAT.has(unit.tokens[tokenFrom(unit.tokens, match.from) - 1]?.lower ?? '');
  });
}
