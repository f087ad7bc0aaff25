// Tokens: one pass over running text that the term matcher, the dates, the amounts and the clause reader share.
import { wordList } from './word-lists';

/** What a token is made of: letters, ASCII digits, or one other character that is no white space. */
export type TokenKind = 'word' | 'number' | 'mark';

/** A run of letters, a run of digits, or one mark. Offsets are UTF-16, half-open, in the text that was tokenised. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** The characters as they stand, but for the accent of stress on small words. */
  readonly text: string;
  /** The characters in lower case (Dutch folding: plain `toLowerCase`). */
  readonly lower: string;
  /** White space, or the start of the text, comes before this token. */
  readonly spaced: boolean;
  /** Number of `lower` among the words of all texts, under which `PerWord` keeps what is known of it; -1 where it has none. */
  readonly id: number;
}

/** A way of writing a word, one for all texts that have it. */
interface Spelling {
  readonly text: string;
  readonly lower: string;
  readonly id: number;
}

const spellings = new Map<string, Spelling>();
const ids = new Map<string, number>();
/** So many words have a number. A language has more, but a few thousand make up nearly all of any text. */
const MOST_WORDS = 50_000;
/** What is longer is no word that is met twice. */
const LONGEST_WORD = 40;

function spell(text: string): Spelling {
  let spelling = spellings.get(text);
  if (!spelling) {
    const isKept = text.length <= LONGEST_WORD && spellings.size < MOST_WORDS;
    // A piece of a text may keep all of that text in memory; what is kept for all texts is put together anew.
    const own = withoutStress(isKept ? [...text].join('') : text);
    const lower = own.toLowerCase();
    let id = ids.get(lower) ?? -1;
    if (id < 0 && isKept) ids.set(lower, (id = ids.size));
    spelling = { text: own, lower, id };
    if (isKept) spellings.set(own, spelling);
  }
  return spelling;
}

const ACUTE = /[áéíóú]/i;
const STRESSED: ReadonlySet<string> = new Set(wordList('stressed'));

/** "Álle", "níet": small words that are stressed are the same words. */
function withoutStress(text: string): string {
  if (!ACUTE.test(text)) return text;
  const plain = text.normalize('NFD').replace(/\u0301/g, '');
  return STRESSED.has(plain.toLowerCase()) ? plain : text;
}

const LETTER = /[\p{L}\p{M}]/u;

const enum Class {
  Space,
  Digit,
  Letter,
  Mark,
}

function classOf(code: number, text: string, at: number): Class {
  if (code < 0x80) {
    if (code <= 0x20) return Class.Space;
    if (code >= 0x30 && code <= 0x39) return Class.Digit;
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return Class.Letter;
    return Class.Mark;
  }
  if (code === 0xa0 || code === 0x2028 || code === 0x2029 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f) {
    return Class.Space;
  }
  if (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) return Class.Letter;
  return LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? code)) ? Class.Letter : Class.Mark;
}

/**
 * Splits text into tokens. Letters with their diacritics form words, ASCII digits form numbers, every other visible
 * character (surrogate pairs as one) stands alone, so `SPUK's` is three tokens and `1e` is two. Linear in the text.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const cls = classOf(code, text, at);
    if (cls === Class.Space) {
      spaced = true;
      at++;
      continue;
    }
    const start = at;
    at += step(code, text, at);
    if (cls !== Class.Mark) {
      while (at < text.length) {
        const next = text.charCodeAt(at);
        if (classOf(next, text, at) !== cls) break;
        at += step(next, text, at);
      }
    }
    const slice = text.slice(start, at);
    const kind = cls === Class.Letter ? 'word' : cls === Class.Digit ? 'number' : 'mark';
    // Numbers are words here: years and amounts come back as often as words do.
    if (kind === 'mark') tokens.push({ kind, start, end: at, text: slice, lower: slice, spaced, id: -1 });
    else {
      const { text: written, lower, id } = spell(slice);
      tokens.push({ kind, start, end: at, text: written, lower, spaced, id });
    }
    spaced = false;
  }
  return tokens;
}

/** Length in UTF-16 units of the character at `at`; a lone surrogate counts as one. */
function step(code: number, text: string, at: number): number {
  if (code < 0xd800 || code > 0xdbff || at + 1 >= text.length) return 1;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

/** Whether any of some words stands among the tokens [first, next). */
export function hasAny(
  tokens: readonly Token[],
  { first, next }: { readonly first: number; readonly next: number },
  words: ReadonlySet<string>,
): boolean {
  for (let at = Math.max(0, first); at < next; at++) if (words.has(tokens[at]!.lower)) return true;
  return false;
}

/** The same in any of some runs of tokens. */
export function hasAnyIn(
  tokens: readonly Token[],
  runs: readonly { readonly first: number; readonly next: number }[],
  words: ReadonlySet<string>,
): boolean {
  for (const run of runs) if (hasAny(tokens, run, words)) return true;
  return false;
}

/** The words of a text, those of a letter and a number ("D6") as one. */
export function wordSet(tokens: readonly Token[]): Set<string> {
  const words = new Set<string>();
  tokens.forEach(({ lower, kind, spaced }, at) => {
    words.add(lower);
    if (kind === 'number' && !spaced && at > 0 && tokens[at - 1]!.kind === 'word')
      words.add(tokens[at - 1]!.lower + lower);
  });
  return words;
}
