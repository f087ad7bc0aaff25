// Clauses that tell nothing of how things are: what a reader is told to do, what may fall out either way, and what somebody may think.
import { wordList } from '../../dutch/word-lists';
import type { ClauseReading } from './clauseReading';
import { tokenFrom, type Unit } from './unit';

/** Stems of verbs that are hardly a noun or another word: at the head of a clause they ask the reader to do something. */
const IMPERATIVES: ReadonlySet<string> = new Set(wordList('imperatives'));

/** Whoever stands right behind a verb is its subject: "neem je dat mee", "laat de vereniging weten". */
const SUBJECTS: ReadonlySet<string> = new Set(['ik', 'je', 'jij', 'u', 'wij', 'we', 'hij', 'zij', 'ze']);

const EITHER = /\b(?:ja of nee|voor of tegen|wel of niet|al dan niet)\b/i;
/** How far behind the words that are marked the other half may stand. */
const EITHER_REACH = 10;

/** "Zegt u ja of nee tegen het akkoord", "controleer uw plan": nobody says what became of it. */
export function isUndecided(from: number, to: number, clause: ClauseReading, unit: Unit): boolean {
  return (
    EITHER.test(unit.text.slice(Math.max(from, clause.from), Math.min(to, clause.to) + EITHER_REACH)) ||
    isImperative(from, clause, unit) ||
    isMeant(from, clause, unit)
  );
}

/** "Wie meent dat de ziekenhuizen zijn afgehaakt, vergist zich": nobody says that it is so. */
function isMeant(from: number, { sentence }: ClauseReading, { text }: Unit): boolean {
  return WHO_THINKS.test(text.slice(sentence.from, from));
}

const WHO_THINKS = /^\W*wie (?:meent|denkt|vreest) dat [^,;:]*$/iu;

function isImperative(from: number, { sentence }: ClauseReading, { tokens }: Unit): boolean {
  const { first } = sentence.runs[0]!;
  if (!IMPERATIVES.has(tokens[first]!.lower) || SUBJECTS.has(tokens[first + 1]?.lower ?? '')) return false;
  const at = tokenFrom(tokens, from);
  // "Houd er rekening mee dat de VNG niet tekende": that is told.
  for (let token = first; token < at; token++)
    if (tokens[token]!.kind === 'mark' || tokens[token]!.lower === 'dat') return false;
  return true;
}
