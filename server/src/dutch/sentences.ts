// Sentences of Dutch formal prose: where one ends, and where a full stop only ends an abbreviation, an initial or a number.
import { ENDING_ABBREVIATIONS, ENDING_DOTTED, JOINING_ABBREVIATIONS, SENTENCE_OPENERS } from './abbreviations';
import type { Token } from './tokens';

/** A sentence: offsets in the text, half-open, and the tokens it is made of. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index of its first token, and of the first token behind it. */
  readonly first: number;
  readonly next: number;
}

const CLOSERS: ReadonlySet<string> = new Set([')', ']', '”', '’', '"', "'", '»', '›', '*', '_']);
const OPENERS: ReadonlySet<string> = new Set([
  '(',
  '[',
  '“',
  '‘',
  '„',
  '"',
  "'",
  '’',
  '«',
  '‹',
  '*',
  '_',
  '–',
  '—',
  '-',
]);
const BULLETS: ReadonlySet<string> = new Set([
  '•',
  '▪',
  '‣',
  '◦',
  '●',
  '■',
  '○',
  '⁃',
  '',
  '❖',
  '➢',
  '✓',
  '✔',
  '✗',
  '✘',
  '☐',
  '☑',
  '☒',
]);

/** Longest run of letters with stops that is read as one abbreviation: "a.u.b." has three. */
const MOST_LETTERS = 6;

/**
 * Splits text into sentences, in order, without overlap. A line feed ends one, as does a bullet; marks between sentences
 * (bullets) belong to none. Never throws; time is linear in the number of tokens.
 */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (next: number): void => {
    if (next > first) sentences.push({ start: tokens[first]!.start, end: tokens[next - 1]!.end, first, next });
    first = next;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (i > first && token.spaced && breaksLine(text, tokens[i - 1]!.end, token.start)) close(i);
    if (token.kind !== 'mark') continue;
    if (BULLETS.has(token.text)) {
      close(i);
      first = i + 1;
      continue;
    }
    const last = endOf(tokens, i, first);
    if (last === undefined) continue;
    close(last);
    i = last - 1;
  }
  close(tokens.length);
  return sentences;
}

function breaksLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return true;
  }
  return false;
}

/** If the mark at `i` ends a sentence: the index behind its last token, closing quotes and brackets included. */
function endOf(tokens: readonly Token[], i: number, first: number): number | undefined {
  const mark = tokens[i]!.text;
  if (mark === ';') return isItemLetter(tokens, i + 1) ? i + 1 : undefined;
  if (mark !== '.' && mark !== '?' && mark !== '!' && mark !== '…') return undefined;
  let next = i + 1;
  let run = mark === '…';
  while (isEndMark(tokens[next])) {
    run ||= mark === '.' && tokens[next]!.text === '.';
    next++;
  }
  next = behindNotes(tokens, next);
  const closers = next;
  while (next < tokens.length && !tokens[next]!.spaced && CLOSERS.has(tokens[next]!.text)) next++;
  const quoted = next > closers;
  const follower = tokens[next];
  if (follower === undefined) return next;
  if (!follower.spaced) return !quoted && mark === '.' && isMissingSpace(tokens, i) ? next : undefined;
  const opens = opensSentence(tokens, next) || isItemMark(tokens, next) || (mark === '?' && ANSWERS.has(follower.text));
  if (!opens && (mark !== '.' || run || !opensInSmall(tokens, i, follower))) return undefined;
  return mark === '.' && !run && !quoted && isAbbreviation(tokens, i, first) ? undefined : next;
}

/** "Is het getekend? > Nee", "Gaat het door? = ja": what divides a question from its answer. */
const ANSWERS: ReadonlySet<string> = new Set(['>', '=', '→']);

/** "… bespaard.[3] De raad …", "… bespaard.³ De raad …": index behind the calls of notes that follow a full stop, or the index itself. */
function behindNotes(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.spaced === false) {
    const isOpen = OPENERS.has(tokens[next]!.text);
    if (!NOTE.test(tokens[isOpen ? next + 1 : next]?.text ?? '')) return at;
    next += isOpen && CLOSERS.has(tokens[next + 2]?.text ?? '') ? 3 : 1;
  }
  return next;
}

const NOTE = /^(?:\d{1,2}|[¹²³⁴-⁹⁰]{1,2})$/;

function isEndMark(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && (token.text === '.' || token.text === '?' || token.text === '!');
}

/** Whether what begins at token `at` can begin a sentence: a capital or a digit, behind quotes, brackets and dashes. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i];
    if (token === undefined) return true;
    if (token.kind === 'number') return true;
    if (token.kind === 'word') {
      // "'s Middags", "'t Is"
      const elided = i > at && !token.spaced && token.text.length === 1 && /['’]/u.test(tokens[i - 1]!.text);
      if (!elided) return isCapital(token);
    } else if (!OPENERS.has(token.text) && token.text !== '€' && token.text !== '#')
      return !/[.,;:?!…)\]/%&+=<>·]/u.test(token.text);
  }
  return true;
}

/** "… een overzicht uit. b) Voor 2027 is …": the letter of an item in a list that runs on. */
function isItemMark(tokens: readonly Token[], at: number): boolean {
  const [letter, mark, follower] = tokens.slice(at, at + 3);
  return letter?.kind === 'word' && letter.text.length === 1 && glues(mark) && follower?.kind === 'word';
}

/** "…; d. het ravijn kent geen oplossing; e. …": a list that runs on behind semicolons, by letters or numbers. */
function isItemLetter(tokens: readonly Token[], at: number): boolean {
  const [letter, mark, follower] = tokens.slice(at, at + 3);
  return (
    letter !== undefined &&
    (letter.kind === 'number' || letter.kind === 'word') &&
    /^(?:[a-z]|\d{1,2})$/.test(letter.text) &&
    mark !== undefined &&
    !mark.spaced &&
    (mark.text === '.' || mark.text === ')') &&
    follower?.kind === 'word' &&
    follower.spaced
  );
}

function glues(mark: Token | undefined): boolean {
  return mark !== undefined && !mark.spaced && mark.text === ')';
}

/** "daar rekent Ellen mee. de nota kwam uit": who writes without capitals still begins with words that sentences begin with. */
function opensInSmall(tokens: readonly Token[], i: number, follower: Token): boolean {
  const before = tokens[i - 1];
  if (before?.kind !== 'word' || before.text.length < SHORTEST_LAST || before.text !== before.lower) return false;
  if (JOINING_ABBREVIATIONS.has(before.lower) || ENDING_ABBREVIATIONS.has(before.lower)) return false;
  return SENTENCE_OPENERS.has(follower.lower);
}

/** What is shorter may be an abbreviation. */
const SHORTEST_LAST = 3;

function isCapital(token: Token): boolean {
  const initial = token.text.charAt(0);
  return initial !== initial.toLowerCase();
}

/** "akkoord.De raad": a word in small letters, a stop, and a capitalised word, which no address has. */
function isMissingSpace(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (before?.kind !== 'word' || after?.kind !== 'word' || before.spaced === false) return false;
  if (before.text.length < 4 || before.text !== before.lower || after.text.length < 2) return false;
  const glued = tokens[i + 2];
  return isCapital(after) && after.text.slice(1) === after.lower.slice(1) && (glued === undefined || glued.spaced);
}

/** Whether the full stop at `i` belongs to an abbreviation, an initial or a number that opens a list item. */
function isAbbreviation(tokens: readonly Token[], i: number, first: number): boolean {
  const word = tokens[i - 1];
  if (word === undefined || tokens[i]!.spaced || i - 1 < first) return false;
  const follower = tokens[i + 1]!;
  if (word.kind === 'number') return i - 1 === first;
  if (word.kind !== 'word') return false;
  if (isAddress(tokens, i)) return false;
  if (word.text.length <= 2 && isLettered(tokens, i)) return !endsDotted(tokens, i, follower);
  if (word.text.length === 1) {
    if (!isCapital(word)) return i - 1 === first || !isCapital(follower);
    // "L. Geluk" is a name, "plan B. De raad" is not.
    return !SENTENCE_OPENERS.has(follower.lower);
  }
  if (ENDING_ABBREVIATIONS.has(word.lower)) {
    // "€ 451 mln. (2027), € 547 mln. (2028)": what stands in brackets belongs to what went before.
    if (follower.text === '(' && tokens[i + 2]?.kind === 'number') return true;
    return follower.kind === 'number' && !isYear(follower);
  }
  return JOINING_ABBREVIATIONS.has(word.lower);
}

/** "zorgakkoorden.nl. Kom je er niet uit": the stop behind an address. */
function isAddress(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i - 1]!;
  const name = tokens[i - 3];
  return (
    DOMAINS.has(word.lower) &&
    tokens[i - 2]?.text === '.' &&
    !word.spaced &&
    name?.kind === 'word' &&
    name.text.length > 2
  );
}

const DOMAINS: ReadonlySet<string> = new Set('nl eu com org be info'.split(' '));

function isYear(token: Token): boolean {
  return token.text.length === 4;
}

/** Whether the stop at `i` closes letters with stops between them: "o.a.", "L.K.", "t.k.". */
function isLettered(tokens: readonly Token[], i: number): boolean {
  const stop = tokens[i - 2];
  const letter = tokens[i - 3];
  return (
    stop?.text === '.' && !tokens[i - 1]!.spaced && !stop.spaced && letter?.kind === 'word' && letter.text.length <= 2
  );
}

/** Whether such letters may end a sentence here: "a.s. De raad" does, "o.a. De raad" and "L.K. Geluk" do not. */
function endsDotted(tokens: readonly Token[], i: number, follower: Token): boolean {
  let letters = tokens[i - 1]!.text;
  for (let at = i - 3, count = 1; at >= 0 && count < MOST_LETTERS; at -= 2, count++) {
    const letter = tokens[at]!;
    if (letter.kind !== 'word' || letter.text.length > 2) break;
    letters = `${letter.text}.${letters}`;
    if (letter.spaced || tokens[at - 1]?.text !== '.') break;
  }
  if (letters === letters.toUpperCase()) return SENTENCE_OPENERS.has(follower.lower) && letters.length <= 3;
  return ENDING_DOTTED.has(letters.toLowerCase());
}
