// Wishes: whether what a clause says is wanted, asked or feared rather than so.
import type { Clause } from '../../dutch/clause';
import { finitenessOf } from '../../dutch/finite-forms';
import { hasAny, hasAnyIn, type Token } from '../../dutch/tokens';
import type { Placed } from './unit';
import { claimWords } from './words';

/** "de eis dat", "de wens dat", "hopen dat": what is wanted is not said to be so. */
const WISHES: ReadonlySet<string> = new Set(claimWords('wishes'));
/** How far before "dat" such a word may stand. */
const WISH_REACH = 4;

/** Verbs of pleading: what they ask for is not so. With the words of which one must follow, where the verb alone says less. */
const PLEAS: ReadonlyMap<string, ReadonlySet<string> | undefined> = new Map([
  ...pleas(
    'pleit pleiten pleitte pleitten bepleit bepleiten bepleitte bepleitten verzoekt verzoeken verzocht verzochten eist adviseert adviseren adviseerde adviseerden',
  ),
  ...pleas('roept roepen riep riepen hoopt hopen hoopte hoopten', 'op'),
  ...pleas('dringt dringen', 'aan'),
  ...pleas('zou zouden', 'graag'),
  ...pleas('geadviseerd verzocht', 'te'),
  ...pleas('voorgesteld', 'te'),
  ...pleas('vraagt vragen vroeg vroegen gevraagd', 'om te'),
  ...pleas('opgeroepen uitgenodigd gemaand overweging', 'te'),
]);

function pleas(verbs: string, words?: string): (readonly [string, ReadonlySet<string> | undefined])[] {
  const behind = words === undefined ? undefined : new Set(words.split(' '));
  return verbs.split(' ').map((verb) => [verb, behind] as const);
}

/** "Wij pleiten voor verlenging", "roepen het kabinet op de korting te schrappen". */
function isPlea(tokens: readonly Token[], { runs }: Clause): boolean {
  for (const { first, next } of runs)
    for (let at = first; at < next; at++) {
      const { lower } = tokens[at]!;
      if (!PLEAS.has(lower)) continue;
      const words = PLEAS.get(lower);
      if (words === undefined || hasAny(tokens, { first: at + 1, next }, words)) return true;
    }
  return false;
}

/** Verbs that, in a line that introduces a list, make what is listed a wish or an order. */
const ASKS: ReadonlySet<string> = new Set(claimWords('asks'));

/** "Wij vragen u daarom:", and below it "de korting te schrappen": an item with "te" is what is asked for. */
export function asksFor(intro: readonly Token[], item: readonly Token[]): boolean {
  return item.some(({ lower }) => lower === 'te') && intro.some(({ lower }) => ASKS.has(lower));
}

/** First parts of verbs by which one decides. */
const PARTED: ReadonlySet<string> = new Set(claimWords('wishesParted'));

/** "In te stemmen met het voorstel": an infinitive that opens a sentence without a finite verb is what is proposed. */
function isProposed(tokens: readonly Token[], { kind, runs }: Clause): boolean {
  let first = runs[0]?.first ?? 0;
  if (kind !== 'main') return false;
  // "Op 2 december in te stemmen met …".
  if (tokens[first]?.lower === 'op' && tokens[first + 1]?.kind === 'number') first += 3;
  if (tokens[first + 1]?.lower !== 'te' || !PARTED.has(tokens[first]?.lower ?? '')) return false;
  return !runs.some((run) => tokens.slice(run.first, run.next).some(({ lower }) => finitenessOf(lower) === 'sure'));
}

const JOINS: ReadonlySet<string> = new Set([',', 'en', 'of']);
const HOPEFULLY: ReadonlySet<string> = new Set(['hopelijk']);

/** "Als het aan het kabinet ligt, loopt het door tot 2028". */
const UP_TO: readonly string[] = ['het', 'aan'];
const IFS: ReadonlySet<string> = new Set(['als', 'wanneer', 'indien']);

function isUpTo(tokens: readonly Token[], clauses: readonly Clause[]): boolean {
  for (const { kind, opener, runs } of clauses) {
    if (kind !== 'sub' || opener === undefined || !IFS.has(opener)) continue;
    const first = runs[0]?.first ?? 0;
    if (UP_TO.every((word, at) => tokens[first + 1 + at]?.lower === word)) return true;
  }
  return false;
}

/**
 * Whether what a clause says is wanted, asked or feared rather than so.
 * @param terms what is named: a word that is part of a longer name wishes nothing, as the "risico" of "eigen risico"
 */
export function isWished(
  tokens: readonly Token[],
  clause: Clause,
  clauses: readonly Clause[],
  terms: readonly Placed[],
): boolean {
  // "Hopelijk komt er snel duidelijkheid".
  if (hasAnyIn(tokens, clause.runs, HOPEFULLY) || isPlea(tokens, clause)) return true;
  if (isProposed(tokens, clause)) return true;
  if (clauses.length > 1 && isUpTo(tokens, clauses)) return true;
  const parent = clause.parent === undefined ? undefined : clauses[clause.parent];
  if (parent && isPlea(tokens, parent)) return true;
  // "we hopen dat zij besluiten om in te stappen"
  if (parent?.kind === 'sub' && isWished(tokens, parent, clauses, terms)) return true;
  const first = clause.runs[0]?.first ?? 0;
  if (clause.opener !== 'dat' && clause.opener !== 'om') return false;
  for (let at = first - 1; at >= Math.max(0, first - WISH_REACH); at--)
    if (WISHES.has(tokens[at]!.lower) && !isInName(tokens[at]!, terms)) return true;
  // "Wij willen dat het eenvoudig blijft en dat het kabinet geen nieuw gat laat vallen".
  if (clause.opener === 'dat' && JOINS.has(tokens[first - 1]?.lower ?? '')) {
    const same = clauses.slice(0, clauses.indexOf(clause)).findLast((one) => one.opener === 'dat');
    if (same && same.parent === clause.parent && isWished(tokens, same, clauses, terms)) return true;
  }
  const isRejected = parent !== undefined && hasAnyIn(tokens, parent.runs, REJECTED);
  return (clause.opener === 'om' && (isRejected || !isDecided(tokens, first))) || isOpinion(tokens, clause, first);
}

function isInName({ start, end }: Token, terms: readonly Placed[]): boolean {
  for (const { from, to } of terms) if (from < start && end <= to) return true;
  return false;
}

/** "Het is van belang dat gemeenten aan tafel zitten" asks for it; "… dat het akkoord is bekrachtigd" tells it. */
const PREFERRED: ReadonlySet<string> = new Set('wenselijk noodzakelijk belang'.split(' '));
const ARE: ReadonlySet<string> = new Set('is zijn heeft hebben werd werden'.split(' '));
const IMPORTANCE: ReadonlySet<string> = new Set(['belang']);
const FELT: ReadonlySet<string> = new Set([
  'het is',
  'is het',
  'het blijft',
  'blijft het',
  'vinden het',
  'vindt het',
  'wij het',
  'achten het',
]);
/** How far before "dat" the "het" of "het is van belang dat" may stand. */
const IT_REACH = 8;
/** Verbs of holding something; with "moet" behind them that is what ought to be. */
const HOLDS: ReadonlySet<string> = new Set('vind vindt vinden vond vonden'.split(' '));
const OUGHT: ReadonlySet<string> = new Set(claimWords('wishesOught'));

/** "Het is van belang dat", "wij vinden het van belang dat". */
function isFelt(tokens: readonly Token[], first: number): boolean {
  for (let at = Math.max(1, first - IT_REACH); at < first; at++)
    if (FELT.has(`${tokens[at - 1]!.lower} ${tokens[at]!.lower}`)) return true;
  return false;
}

/** "Wij vinden dat de korting van tafel moet". */
function isOpinion(tokens: readonly Token[], { opener, runs }: Clause, first: number): boolean {
  if (opener !== 'dat') return false;
  const before = { first: first - WISH_REACH, next: first };
  const holds = (words: ReadonlySet<string>) => hasAnyIn(tokens, runs, words);
  // "Voor uw begroting is van belang dat er 281 miljoen overblijft": without "het" it only draws attention.
  if (hasAny(tokens, before, PREFERRED) && !holds(ARE))
    return !hasAny(tokens, before, IMPORTANCE) || isFelt(tokens, first);
  return hasAny(tokens, before, HOLDS) && holds(OUGHT);
}

/** "om te" tells a purpose, unless it is what was decided: "de leden besloten om uit het akkoord te stappen". */
const DECISIONS: ReadonlySet<string> = new Set(claimWords('decisions'));
/** "De motie om niet mee te doen is verworpen". */
const REJECTED: ReadonlySet<string> = new Set(claimWords('wishesRejected'));
const HAVE: ReadonlySet<string> = new Set(claimWords('wishesHave'));
/** How far before "om" a decision may stand. */
const DECISION_REACH = 14;

function isDecided(tokens: readonly Token[], first: number): boolean {
  let isTill = false;
  for (let at = first - 1; at >= Math.max(0, first - DECISION_REACH); at--) {
    const token = tokens[at]!;
    if (token.text === '.') return false;
    // "De regio heeft tot eind september om de agenda in te leveren": so much time was given.
    isTill ||= token.lower === 'tot';
    if (DECISIONS.has(token.lower) || (isTill && HAVE.has(token.lower))) return true;
  }
  return false;
}
