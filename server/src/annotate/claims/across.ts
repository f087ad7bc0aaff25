// Answers whose words are spread over clauses: told as carefully as the most careful of these.
import { finitenessOf } from '../../dutch/finite-forms';
import type { Token } from '../../dutch/tokens';
import type { Claim } from './claim';
import type { ClauseReading } from './clauseReading';
import type { PhraseMatch } from './matchPhrase';
import type { Phrase } from './phrase';
import { tokenFrom, type Unit } from './unit';
import { claimWords } from './words';

/** "Het akkoord is ondertekend; de huisartsen wilden destijds nog niet": what one of its clauses tells of the past is of the past. */
export function toldAcross(claim: Claim, clause: ClauseReading, clauses: readonly ClauseReading[], unit: Unit): Claim {
  if (claim.value.type !== 'state' || clauses.length < 2) return claim;
  const from = claim.from + unit.ownFrom;
  const to = claim.to + unit.ownFrom;
  if (from >= clause.from && to <= clause.to) return claim;
  const { telling } = claim;
  const others = clauses.filter(
    (one) => one !== clause && one.from < to && from < one.to && one.kind !== 'parenthesis',
  );
  const historic = telling.historic || others.some((one) => one.telling.historic);
  const conditional = telling.conditional || others.some((one) => one.telling.conditional);
  const planned = telling.planned || others.some((one) => one.planned);
  // "Wij noteerden dat er niets was afgesproken; die regel is doorgehaald".
  // "Was het eerst alleen voor hulp in huis, inmiddels geldt het voor alles": its verb in front.
  const isHeld = ({ kind, runs, from: start }: ClauseReading) =>
    kind === 'sub' || (start === clause.sentence.from && finitenessOf(unit.tokens[runs[0]!.first]!.lower) === 'sure');
  const isPast = others.some((one) => one.telling.tense === 'past' && isHeld(one)) && telling.tense !== 'future';
  const tense = isPast ? 'past' : telling.tense;
  if (
    historic === telling.historic &&
    conditional === telling.conditional &&
    planned === telling.planned &&
    tense === telling.tense
  )
    return claim;
  return { ...claim, telling: { ...telling, historic, conditional, planned, tense } };
}

/** Most tokens that the words of an answer may be spread over. */
const FAR = 30;
/** What opens a sentence of its own behind a semicolon. */
const OPENS: ReadonlySet<string> = new Set(['de', 'het', 'een', 'bij', 'in', 'op', 'voor', 'aan', 'uit', 'over']);

/** Whether words that may be spread over a sentence stand too far apart to say one thing: "Het akkoord …; het regeerakkoord …". */
export function isTooFar({ from, to }: PhraseMatch, { wide }: Phrase, { tokens }: Unit): boolean {
  if (!wide) return false;
  const [first, next] = [tokenFrom(tokens, from), tokenFrom(tokens, to)];
  if (next - first > FAR) return true;
  for (let at = first; at < next; at++) if (opensOther(at, tokens)) return true;
  return false;
}

/** "…; het regeerakkoord …", "… alle gemeenten; 50 miljoen daarvan …", "… spreekt zich uit, en een extra vergadering …": a sentence of its own. */
function opensOther(at: number, tokens: readonly Token[]): boolean {
  const [one, other] = [tokens[at + 1], tokens[at + 2]?.lower ?? ''];
  if (tokens[at]!.text === ',') return (one?.lower === 'en' || one?.lower === 'maar') && OTHERS.has(other);
  return (
    tokens[at]!.text === ';' &&
    (one?.kind === 'number' ||
      (OPENS.has(one?.lower ?? '') && finitenessOf(other) !== 'sure') ||
      opensBare(at + 1, tokens))
  );
}

/** "…; hoop is er dus": a word with its verb, that points at nothing. */
function opensBare(at: number, tokens: readonly Token[]): boolean {
  const word = tokens[at]?.lower ?? '';
  return (
    finitenessOf(tokens[at + 1]?.lower ?? '') === 'sure' &&
    finitenessOf(word) === undefined &&
    word.length > 3 &&
    !tokens.slice(at, at + POINT_REACH).some(({ lower }) => POINTS.has(lower))
  );
}

const POINTS: ReadonlySet<string> = new Set(claimWords('anaphors').filter((word) => word !== 'er'));
const POINT_REACH = 5;

/** What opens a subject that was not spoken of. */
const OTHERS: ReadonlySet<string> = new Set(['een', 'onze', 'wij', 'we']);
