// Shares in words, as percentages: "de helft van", "driekwart van", "een tiende minder", "drie op de vier".
import { numberWord } from './numbers';
import { readQuantity, type Quantity } from './quantity';
import type { Token } from './tokens';
import { wordList } from './word-lists';

const WHOLE = {
  scale: 1,
  weakScale: false,
  unit: 'percent',
  points: false,
  negative: false,
  yearLike: false,
  share: true,
  words: true,
  article: false,
} as const;

/** Words right behind a share by which something changes or goes elsewhere: "een tiende af", "een kwart gekort", "een tiende mee". */
const CHANGES: ReadonlySet<string> = new Set(wordList('shareWordsChanges'));
/** What may stand between: "een tiende worden overgeheveld". */
const PASSIVE: ReadonlySet<string> = new Set(['wordt', 'worden', 'werd', 'werden', 'is', 'zijn']);
/** Words before a share that stands by itself: "dat is ruim driekwart". */
const BEFORE_ALONE: ReadonlySet<string> = new Set('is was ruim bijna ongeveer circa zo'.split(' '));

/** A share in words at a token. */
export function readShareWords(tokens: readonly Token[], at: number): Quantity | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'word') return undefined;
  if (token.lower === 'helft') {
    const before = tokens[at - 1]?.lower;
    if (before !== 'de' || !opensWhole(tokens, at + 1)) return undefined;
    return { ...WHOLE, first: at, next: at + 1, value: 50 };
  }
  const outOf = readOutOf(tokens, at);
  if (outOf) return outOf;
  const share = readQuantity('', tokens, at);
  if (share === undefined || !share.share || share.unit !== undefined || share.scale !== 1) return undefined;
  if (share.value >= 1 || share.next - at > 2) return undefined;
  const isPart = tokens[share.next]?.lower === 'deel';
  // "voor een tiende deel mee": by the noun it is a share, whatever follows.
  const isWhole = isPart && tokens[at - 1]?.lower === 'voor';
  if (!isWhole && !opensWhole(tokens, isPart ? share.next + 1 : share.next) && !standsAlone(tokens, at, share.next))
    return undefined;
  return { ...WHOLE, first: at, next: share.next, value: share.value * 100 };
}

/** "Een tiende af", "een tiende op het geld gekort", "dat is ruim driekwart.": a share of what was just named. */
function standsAlone(tokens: readonly Token[], at: number, next: number): boolean {
  const isPassive = PASSIVE.has(tokens[next]?.lower ?? '');
  const follower = tokens[isPassive ? next + 1 : next];
  if (follower !== undefined && CHANGES.has(follower.lower)) return true;
  if (tokens[at]!.lower !== 'driekwart') return false;
  return (
    BEFORE_ALONE.has(tokens[at - 1]?.lower ?? '') && !isPassive && (follower === undefined || follower.kind === 'mark')
  );
}

/** Out of no more than so many. */
const MOST_OUT_OF = 20;

/** "Drie op de vier", "negen van de tien"; "1 op de 5 inwoners" tells how often something is found. */
function readOutOf(tokens: readonly Token[], at: number): Quantity | undefined {
  const [preposition, article] = [tokens[at + 1]?.lower, tokens[at + 2]?.lower];
  if ((preposition !== 'op' && preposition !== 'van') || (article !== 'de' && article !== 'elke')) return undefined;
  const [part, whole] = [countOf(tokens[at]), countOf(tokens[at + 3])];
  if (part === undefined || whole === undefined || part < 2 || part >= whole || whole > MOST_OUT_OF) return undefined;
  // "Twee van de vijf praktijken" are these five.
  if (preposition === 'van' && whole !== 10) return undefined;
  return { ...WHOLE, first: at, next: at + 4, value: (part / whole) * 100 };
}

function countOf(token: Token | undefined): number | undefined {
  if (token?.kind !== 'word') return undefined;
  const word = numberWord(token.lower);
  return word?.kind === 'cardinal' && Number.isInteger(word.value) ? word.value : undefined;
}

const STRETCHES: ReadonlySet<string> = new Set(wordList('shareWordsStretches'));

/** "van" with something behind it that is no time: "de helft van 2025" is a date. */
function opensWhole(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'van') return false;
  for (let i = at + 1; i < at + 4; i++) {
    const token = tokens[i];
    if (token === undefined) return i > at + 1;
    if (token.kind === 'number') return token.text.length !== 4;
    if (STRETCHES.has(token.lower)) return false;
  }
  return true;
}
