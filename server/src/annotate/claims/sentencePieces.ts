// Sentences that are far too long, in pieces.
import type { Sentence } from '../../dutch/sentences';
import type { Token } from '../../dutch/tokens';

/** No sentence is longer: what is, has lost its stops, and is read in pieces so that it costs no more than other text. */
const MOST_TOKENS = 1000;

/** Sentences, those that are too long in the pieces that they are read in. */
export function inPieces(sentences: readonly Sentence[], tokens: readonly Token[]): readonly Sentence[] {
  return sentences.flatMap((sentence) => piecesOf(tokens, sentence));
}

function piecesOf(tokens: readonly Token[], sentence: Sentence): Sentence[] {
  if (sentence.next - sentence.first <= MOST_TOKENS) return [sentence];
  const pieces: Sentence[] = [];
  for (let { first } = sentence; first < sentence.next; first += MOST_TOKENS) {
    const next = Math.min(sentence.next, first + MOST_TOKENS);
    pieces.push({ first, next, start: tokens[first]!.start, end: tokens[next - 1]!.end });
  }
  return pieces;
}
