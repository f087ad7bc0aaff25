// Named moments in text: "Prinsjesdag", "na de voorjaarsnota 2025", "Koningsdag volgend jaar".
import { MOMENTS, type Moment } from '../moments';
import { compilePhrases, matchPhrase, type Phrases } from '../phrases';
import type { Token } from '../tokens';
import type { TimeExpression } from '../timex';
import { readTail } from './periods';
import { joined, lowerAt, type Parsed } from './scan';

/** Moments ready to be looked up in text. */
interface MomentTable {
  readonly phrases: Phrases<Moment>;
  /** First words of the names, to turn other words away at once. */
  readonly openings: ReadonlySet<string>;
}

/** Prepositions that make a document a moment: "na de voorjaarsnota", "bij de meicirculaire". */
const BEFORE_DOCUMENT: ReadonlySet<string> = new Set(
  'na voor vóór bij tot rond sinds vanaf tussen tijdens uiterlijk omstreeks tegen'.split(' '),
);

function compileMoments(moments: readonly Moment[]): MomentTable {
  const entries = moments.flatMap((moment) => moment.names.map((name) => [name.toLowerCase(), moment] as const));
  const phrases = compilePhrases(entries);
  return { phrases, openings: new Set(phrases.root.next.keys()) };
}

const KNOWN = compileMoments(MOMENTS);

/** First words of the moments of the Dutch year. */
export const MOMENT_OPENINGS = KNOWN.openings;

/** Reads a moment of the Dutch year, with the year or the direction behind it. */
export function readMoment(tokens: readonly Token[], at: number): Parsed | undefined {
  if (!KNOWN.openings.has(lowerAt(tokens, at))) return undefined;
  const hit = matchPhrase(KNOWN.phrases, tokens, at);
  if (hit === undefined) return undefined;
  const next = at + hit.length;
  if (
    (joined(tokens, next) && lowerAt(tokens, next) === '-') ||
    (joined(tokens, at) && lowerAt(tokens, at - 1) === '-')
  )
    return undefined;
  const tail = readTail(tokens, next);
  const { id, rule, approximate, document, yearAhead } = hit.value;
  if (document && tail.year === undefined && tail.direction === undefined && !isPlaced(tokens, at)) return undefined;
  const year = yearAhead && typeof tail.year === 'number' ? tail.year - 1 : tail.year;
  const expression: TimeExpression = {
    type: 'moment',
    id,
    rule,
    ...(approximate ? { approximate } : {}),
    ...(year === undefined ? {} : { year }),
    ...(tail.direction === undefined ? {} : { direction: tail.direction }),
  };
  return { expression, next: tail.next };
}

/** Whether a preposition of time stands before it, with or without an article. */
function isPlaced(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  return BEFORE_DOCUMENT.has(before === 'de' || before === 'het' ? lowerAt(tokens, at - 2) : before);
}
