// What was just spoken of by other words than a term: "Komt er structureel geld voor gemeenten? Daarover zijn geen afspraken gemaakt."
import type { ClaimIndex, FactCues } from './claimIndex';
import { readSentences, type ClauseReading, type SentenceReach } from './clauseReading';
import { stretchOfLayer, type Layer } from './leaning';
import { matchPhrase } from './matchPhrase';
import { opensWithPronoun, type Above, type SubjectSource } from './subject';
import { inReach, unitOfWords, type Unit } from './unit';

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
): Spoken | undefined {
  const layer = layerBefore(at, sentences, unit, above, index);
  if (!layer || layer.sentence.phrases.size === 0) return undefined;
  let facts: Set<FactCues> | undefined;
  for (const phrase of layer.sentence.phrases)
    for (const cues of index.namedBy.get(phrase) ?? []) (facts ??= new Set()).add(cues);
  return facts && { layer, facts };
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

/** A pronoun of the clause stands for what was spoken of: it names nothing itself. */
export function spokenSubject(
  cues: FactCues,
  clause: ClauseReading,
  unit: Unit,
  spoken: Spoken | undefined,
  index: ClaimIndex,
): SubjectSource | undefined {
  if (!spoken?.facts.has(cues) || !opensWithPronoun(clause, unit, index)) return undefined;
  if (inReach(unit.terms, clause, unit).some(({ annotation }) => index.isRival(annotation.id, cues))) return undefined;
  const stretch = stretchOfLayer(spoken.layer, index);
  return cues.named.some((phrase) => matchPhrase(phrase, stretch, 'either')) ? { kind: 'antecedent' } : undefined;
}
