// What a question asks after: "Heeft de VNG het HLO getekend? Nee, haar handtekening ontbreekt." The answer is about that, without a word for it.
import type { ClaimIndex, FactCues } from './claimIndex';
import { countSentencesBefore, readSentences, type ClauseReading, type SentenceReach } from './clauseReading';
import type { Layer } from './leaning';
import type { Above } from './subject';
import { unitOfWords, within, type Unit } from './unit';

/** So many sentences answer a question. */
const MOST_ANSWERS = 3;

/** The question that a sentence is among the first to answer: the one that opens its passage, or stands right above that. */
export function questionBefore(
  { sentence }: Pick<ClauseReading, 'sentence'>,
  unit: Unit,
  above: Above,
  index: ClaimIndex,
): Layer | undefined {
  const sentences = readSentences(unit, index);
  const place = countSentencesBefore(sentences, sentence.from);
  const first = sentences[0]!;
  // One in the midst of a text is asked in passing.
  if (place > 0 && place <= MOST_ANSWERS && isQuestion(first, unit))
    return { unit, sentence: first, isAbove: false, isTitle: false };
  const [words] = above.words;
  if (!words || place >= MOST_ANSWERS || !words.passage.text.slice(-4).includes('?')) return undefined;
  const head = unitOfWords(words);
  // A line in bold is itself the passage before.
  const isLast = (id: string) => head.terms.some(({ annotation }) => annotation.id === id);
  if (!above.previous.every(isLast)) return undefined;
  const last = readSentences(head, index).at(-1);
  return last && { unit: head, sentence: last, isAbove: true, isTitle: false };
}

function isQuestion({ from, to }: SentenceReach, { text }: Unit): boolean {
  return text.slice(Math.max(from, to - 3), to).includes('?');
}

/** Whether the question before a clause names what a fact is about and nothing else, and what came since names no other. */
export function isAskedAfter(
  cues: FactCues,
  clause: ClauseReading,
  unit: Unit,
  above: Above,
  index: ClaimIndex,
): boolean {
  const question = questionBefore(clause, unit, above, index);
  if (!question) return false;
  const asked = within(question.unit.terms, question.sentence.from, question.sentence.to);
  const isRival = cues.namesRival;
  if (!asked.some(cues.namesOwn) || asked.some(isRival)) return false;
  return !within(unit.terms, question.isAbove ? 0 : question.sentence.to, clause.from).some(isRival);
}
