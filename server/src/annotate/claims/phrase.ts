// Cue phrases compiled: "niet #deelnemen tafel|gesprek @iza" as something a clause can be held against.
import { tokenize } from '../../dutch/tokens';
import { isNoCompound } from '../../dutch/word-ends';
import { wordList } from '../../dutch/word-lists';
import { nounForms } from '../../knowledge/inflection';

/** One word of a phrase: any of its alternatives will do. */
export interface PhraseWord {
  readonly alternatives: readonly Alternative[];
}

/** What an alternative looks for. */
export type Alternative =
  /** A predicate group of the lexicon, or a verb by its infinitive. */
  | { readonly kind: 'predicate'; readonly name: string }
  /** A mention of a term; `acts`: of somebody who does something now. */
  | { readonly kind: 'term'; readonly id: string; readonly acts?: true }
  /** A word as it is, inflected, or as the head of a compound. */
  | Word;

/** A plain word. One that is cut up where it is read ("D5", "GGD'en", "IZA-middelen") is sought by its longest piece. */
export interface Word {
  readonly kind: 'word';
  readonly forms: ReadonlySet<string>;
  readonly head: string;
  /** The number of its head: the same in all phrases. */
  readonly number: number;
  /** The pieces that must stand directly before and behind. */
  readonly pieces?: { readonly before: readonly string[]; readonly behind: readonly string[] };
}

/** A phrase of a cue. */
export interface Phrase {
  /** Its number among the phrases of an index. */
  readonly id: number;
  readonly text: string;
  /** Of what bars a claim: it does so only where it is not denied. */
  readonly affirmed?: boolean;
  /** Whether the clause must deny it; `undefined` where that makes no difference. */
  readonly negative: boolean | undefined;
  /** Its words may stand in several clauses of the sentence: they say it together and by themselves. */
  readonly wide: boolean;
  /** A wide phrase that says what it is about by its own words: no subject need be named. */
  readonly alone: boolean;
  /** It says too little by itself: it answers only for what was just spoken of. */
  readonly leaning: boolean;
  /** It needs no other subject: it is wide and mentions a term itself, or stands alone. */
  readonly naming: boolean;
  readonly words: readonly PhraseWord[];
}

/** Shortest word that counts as the head of a compound: "tafel" in "overlegtafel", but not "as" in "gas". */
export const MIN_HEAD = 5;

/**
 * Compiles a phrase; `~` in front makes it wide, `~~` one that stands alone, `^` one that answers only for what was just spoken of. `isVerb` tells which plain words are infinitives of the lexicon; `#name` is always a predicate group,
 * `@id` always a term, `!@id` one who does something now, `&name` the alternatives of a word list, `in_de_maak` words that stand side by side; `niet` in front wants it denied, `(niet)` takes it either way, and `(wel)` in front of what bars a claim wants it not denied.
 */
export function compilePhrase(
  text: string,
  isVerb: (word: string) => boolean,
  wordLists: ReadonlyMap<string, readonly string[]> = NO_LISTS,
  id = 0,
): Phrase {
  const wide = text.startsWith('~');
  const leaning = text.startsWith('^');
  const alone = text.startsWith('~~');
  const parts = text
    .slice(alone ? 2 : wide || leaning ? 1 : 0)
    .trim()
    .split(/\s+/);
  const either = parts[0] === '(niet)';
  const affirmed = parts[0] === '(wel)';
  const negative = parts[0] === 'niet' || parts[0] === 'geen';
  const words = (negative || either || affirmed ? parts.slice(1) : parts).map((part) => ({
    alternatives: part
      .split('|')
      .flatMap((one) => (one.startsWith('&') ? (wordLists.get(one.slice(1)) ?? []) : [one]))
      .flatMap((one) => compileAlternative(one, isVerb)),
  }));
  const naming = alone || (wide && words.some(({ alternatives }) => alternatives.every(({ kind }) => kind === 'term')));
  return { id, text, affirmed, negative: either ? undefined : negative, wide, alone, leaning, naming, words };
}

const NO_LISTS: ReadonlyMap<string, readonly string[]> = new Map();

function compileAlternative(text: string, isVerb: (word: string) => boolean): Alternative[] {
  if (text.startsWith('#')) return [{ kind: 'predicate', name: text.slice(1) }];
  if (text.startsWith('@')) return [{ kind: 'term', id: text.slice(1) }];
  if (text.startsWith('!@')) return [{ kind: 'term', id: text.slice(2), acts: true }];
  const lower = text.toLowerCase();
  if (isVerb(lower)) return [{ kind: 'predicate', name: lower }];
  if (lower.includes('_')) return [inPieces(lower.split('_'))];
  const pieces = tokenize(lower).map((token) => token.lower);
  if (pieces.length < 2) return [wordOf(lower)];
  // A title is one word, hyphens and all.
  return [wordOf(lower), inPieces(pieces)];
}

/** Pieces that stand directly next to each other, sought by the longest. */
function inPieces(pieces: readonly string[]): Word {
  let at = 0;
  pieces.forEach((piece, index) => {
    if (piece.length >= pieces[at]!.length) at = index;
  });
  return { ...wordOf(pieces[at]!), pieces: { before: pieces.slice(0, at), behind: pieces.slice(at + 1) } };
}

function wordOf(lower: string): Word {
  const others = SYNONYMS.get(lower) ?? NO_SYNONYMS;
  return {
    kind: 'word',
    forms: new Set([lower, ...nounForms(lower), `${lower}e`, ...others]),
    head: lower,
    number: numberOf(lower),
  };
}

/** The numbers of heads, in all knowledge that was read: a text is searched for numbers and not for words. */
const numbers = new Map<string, number>();

function numberOf(head: string): number {
  let number = numbers.get(head);
  if (number === undefined) numbers.set(head, (number = numbers.size));
  return number;
}

/** Words that say the same as the one that a phrase has: "intussen" for "inmiddels". */
const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  wordList('synonyms').map((line) => {
    const [word, ...others] = line.split('=');
    return [word!, others];
  }),
);
const NO_SYNONYMS: readonly string[] = [];

/** Whether a phrase is of somebody who does something. */
export function hasActing({ words }: Phrase): boolean {
  return words.some(({ alternatives }) => alternatives.some((one) => one.kind === 'term' && one.acts === true));
}

/** The word by which a phrase is found: its predicate, else its first plain word, else its first term. */
export function keyWordOf({ words }: Phrase): PhraseWord | undefined {
  const order: readonly Alternative['kind'][] = ['predicate', 'word', 'term'];
  for (const kind of order) {
    const word =
      words.find(({ alternatives }) => alternatives.every((one) => one.kind === kind)) ??
      words.find(({ alternatives }) => alternatives.some((one) => one.kind === kind));
    if (word) return word;
  }
  return undefined;
}

/** Endings by which a longer word is what a plain alternative looks for: see `isWord`. */
export function endingsOf({ forms, head }: { readonly forms: ReadonlySet<string>; readonly head: string }): string[] {
  return head.length < MIN_HEAD ? [] : [head, ...[...forms].filter((form) => form.length > head.length)];
}

/** Whether a word of the text is what a plain alternative looks for. */
export function isWord(
  lower: string,
  { forms, head }: { readonly forms: ReadonlySet<string>; readonly head: string },
): boolean {
  if (forms.has(lower)) return true;
  if (head.length < MIN_HEAD || lower.length <= head.length || isNoCompound(lower)) return false;
  if (lower.endsWith(head)) return true;
  for (const form of forms) if (form.length > head.length && lower.endsWith(form)) return true;
  return false;
}
