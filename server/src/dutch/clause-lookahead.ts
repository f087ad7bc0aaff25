// What lies ahead in a sentence, worked out once from its end to its start, so that the clause reader need never scan.
import { keepShape } from '../shapes';
import { COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from './clause-words';
import { finitenessOf, finitenessOfToken } from './finite-forms';
import { isCounted } from './noun-here';
import { STRONG_VERBS } from './strong-verbs';
import type { Token } from './tokens';
import { isNounInE } from './verb-shape';
import { wordList } from './word-lists';

/** Brackets that open, with what closes them. */
export const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);
const STOPS: ReadonlySet<string> = new Set([';', ':', '(', ')', '[', ']']);
const DASHES: ReadonlySet<string> = new Set(['–', '—', '-']);

const NONE = 0;
const PLURAL = 1;
const SURE = 2;

/** How a form of a past tense ends that is also a participle before a noun: "het ondertekende akkoord". */
const ATTRIBUTIVE = /(?:de|te)$/;
const AUXILIARY: ReadonlySet<string> = new Set(wordList('clauseLookaheadAuxiliary'));

const LIKE_AUXILIARY: ReadonlySet<string> = new Set(wordList('clauseLookaheadLikeAuxiliary'));

/** Finiteness of one word in its place: a noun after an article or a preposition is no verb, nor is what follows "te". */
function finiteness(tokens: readonly Token[], i: number, first: number, next: number): number {
  const token = tokens[i]!;
  if (token.kind !== 'word') return NONE;
  const form = finitenessOfToken(token);
  if (form === undefined) return NONE;
  if (AUXILIARY.has(token.lower)) return SURE;
  const before = i > first ? tokens[i - 1]! : undefined;
  const isGlued = before !== undefined && !token.spaced && before.kind === 'mark' && before.text === '-';
  const ahead = i + 1 < next ? tokens[i + 1]! : undefined;
  if (isGlued || before?.lower === 'te' || (ahead !== undefined && !ahead.spaced && ahead.text === '-')) return NONE;
  // A capital inside a sentence is a name: "Stelt" is none, but nor is it a verb in "de heer Gaat".
  if (before !== undefined && before.kind === 'word' && token.text.charAt(0) !== token.lower.charAt(0)) return NONE;
  if (token.lower === 'zijn' && before !== undefined && isPluralSubject(before, ahead)) return SURE;
  // "waar zij uit zijn gestapt": the preposition is what is left of "waaruit".
  // "… zijn te downloaden": no pronoun, for no noun follows.
  if (token.lower === 'zijn' && ahead?.lower === 'te') return SURE;
  if (token.lower === 'zijn' && ahead !== undefined && isLastParticiple(ahead, tokens[i + 2], i + 2 >= next))
    return SURE;
  const determined = before !== undefined && isDetermined(tokens, i, first);
  if (before !== undefined && ARTICLES.has(before.lower)) return NONE;
  if (form === 'sure') return determined && ATTRIBUTIVE.test(token.lower) && ahead?.kind === 'word' ? NONE : SURE;
  if (determined || (before !== undefined && PREPOSITIONS.has(before.lower))) return NONE;
  if (form === 'noun') return before === undefined || ahead?.lower === 'van' ? NONE : SURE;
  if (isCounted(token.lower, before, ahead)) return NONE;
  // "zijn handtekening": the pronoun, unless something that no noun phrase begins with follows.
  return PLURAL;
}

/** Behind these no verb of a clause follows: "de namen". */
const ARTICLES: ReadonlySet<string> = new Set(['de', 'een', 'onze', 'uw', 'mijn']);

const PARTICIPLE = /^(?:\w{2,6})?ge\w+[dt]$/;
/** Participles of strong verbs without particle: "genomen" in "aangenomen". */
const STRONG_PARTICIPLES: ReadonlySet<string> = new Set(
  [...STRONG_VERBS.values()].map(({ participle }) => participle).filter((form) => form.startsWith('ge')),
);
/** Nouns that look like one. */
const NO_PARTICIPLE =
  /(?:gebied|gezicht|gewicht|gedicht|gericht|gevecht|gelaat|geld|geduld|gebod|gerecht|gemoed|gewest)$/;

/** A participle with which the clause ends: before it "zijn" is the auxiliary. */
function isLastParticiple({ kind, lower }: Token, behind: Token | undefined, isEnd: boolean): boolean {
  if (kind !== 'word' || !(isEnd || behind?.kind === 'mark' || COORDINATORS.has(behind?.lower ?? ''))) return false;
  const from = lower.indexOf('ge');
  if (from >= 0 && STRONG_PARTICIPLES.has(lower.slice(from))) return true;
  return PARTICIPLE.test(lower) && !NO_PARTICIPLE.test(lower);
}

/** Pronouns behind which "zijn" is the verb. */
const PLURAL_PRONOUNS: ReadonlySet<string> = new Set(wordList('clauseLookaheadPluralPronouns'));

/**
 * "de projecten zijn doorgegaan": behind a plural, with no noun that it could be a pronoun of, "zijn" is the verb and neither a pronoun
 * nor an infinitive.
 */
function isPluralSubject({ kind, lower, spaced }: Token, ahead: Token | undefined): boolean {
  if (kind !== 'word') return false;
  // "regio's" is three tokens.
  if (PLURAL_PRONOUNS.has(lower) || (lower === 's' && !spaced)) return true;
  // "zal dat 300 miljoen zijn"
  if (lower === 'miljoen') return false;
  if (lower.length < 4 || !(lower.endsWith('en') || lower.endsWith('s')) || PREPOSITIONS.has(lower)) return false;
  if (COORDINATORS.has(lower) || finitenessOf(lower) === 'sure') return false;
  return ahead === undefined || ahead.kind !== 'word' || !POSSESSED.test(ahead.lower);
}

/** Nouns that are somebody's: "partijen zijn handtekening". */
const POSSESSED = /(?:tekening|taak|plicht|steun|voorstel|ontslag|naam|aandeel|deelname|rol|standpunt)$/;

/** Whether an article stands before the word, or before an adjective in front of it: "een nieuwe start". */
function isDetermined(tokens: readonly Token[], i: number, first: number): boolean {
  for (let at = i - 1; at >= first && at >= i - 3; at--) {
    const token = tokens[at]!;
    if (token.kind !== 'word') return false;
    if (DETERMINERS.has(token.lower)) return at < i - 1 || (token.lower !== 'die' && token.lower !== 'dat');
    // "een gelijkwaardige positie krijgen"
    if (!token.lower.endsWith('e') || (at === i - 1 && isNounInE(token.lower))) return false;
  }
  return false;
}

/** Columns of the table: for each token the next place where something is, and flags. */
const enum Column {
  Sure,
  Any,
  Stop,
  Join,
  Relative,
  Te,
  Dash,
  Flags,
}
const COLUMNS = 8;

const KIND = 0b11;
const MATCHED = 0b100;
/** From here on only verbs come until the clause ends. */
const FINAL = 0b1000;

/** One table for all: sentences are many and short, and are read one after the other. */
let shared = new Int32Array(128 * COLUMNS);
/** Longest table that is kept. */
const MOST_SHARED = 8192 * COLUMNS;

function tableOf(size: number): Int32Array {
  if (size > MOST_SHARED) return new Int32Array(size);
  if (size > shared.length) shared = new Int32Array(Math.max(size, shared.length * 2));
  return shared;
}

/**
 * Answers the clause reader's questions about what lies ahead, each in constant time. Places are token indices; where there
 * is no answer, and outside the sentence, it is the sentence's end. Good until the next one is made.
 */
export class Lookahead {
  readonly first: number;
  readonly next: number;
  /** The sentence ends in a question mark. */
  readonly isQuestion: boolean;
  readonly #tokens: readonly Token[];
  readonly #table: Int32Array;

  constructor(tokens: readonly Token[], first: number, next: number) {
    this.#tokens = tokens;
    this.first = first;
    this.next = next;
    this.#table = tableOf((next - first + 1) * COLUMNS);
    const end = (next - first) * COLUMNS;
    for (let column = 0; column < Column.Flags; column++) this.#table[end + column] = next;
    this.#table[end + Column.Flags] = FINAL;
    this.#fill();
    let last = next - 1;
    while (last > first && tokens[last]!.kind === 'mark' && tokens[last]!.text !== '?' && last > next - 4) last--;
    this.isQuestion = tokens[last]?.text === '?';
  }

  #fill(): void {
    const { first, next } = this;
    const table = this.#table;
    /** Where a clause may reach behind each bracket that is still open, seen from its end. */
    const behind: number[] = [];
    for (let i = next - 1; i >= first; i--) {
      const token = this.#tokens[i]!;
      const { lower } = token;
      const at = (i - first) * COLUMNS;
      const later = at + COLUMNS;
      for (let column = 0; column < Column.Flags; column++) table[at + column] = table[later + column]!;
      if (token.kind === 'mark') {
        const dash = this.isDash(i);
        const opens = lower === '(' || lower === '[';
        if (lower === ')' || lower === ']') behind.push(table[later + Column.Stop]!);
        const reach = opens ? behind.pop() : undefined;
        const matched = reach !== undefined;
        // What stands in brackets interrupts a clause, and does not end it.
        const stop = !matched && (dash || STOPS.has(lower) || this.isComma(i));
        if (stop) table[at + Column.Stop] = i;
        else if (matched) table[at + Column.Stop] = reach;
        if (dash) table[at + Column.Dash] = i;
        table[at + Column.Flags] = (stop || i === next - 1 ? FINAL : 0) | (matched ? MATCHED : 0);
        continue;
      }
      const kind = finiteness(this.#tokens, i, first, next);
      const stop = SUBORDINATORS.has(lower);
      const joins = COORDINATORS.has(lower) && !isUpToAndWith(this.#tokens, i);
      if (kind === SURE) table[at + Column.Sure] = i;
      if (kind !== NONE) table[at + Column.Any] = i;
      if (stop) table[at + Column.Stop] = i;
      if (joins) table[at + Column.Join] = i;
      if (lower === 'die' || lower === 'dat') table[at + Column.Relative] = i;
      else if (lower === 'te') table[at + Column.Te] = i;
      const final = stop || joins || ((table[later + Column.Flags]! & FINAL) !== 0 && isVerbal(token, kind));
      table[at + Column.Flags] = kind | (final ? FINAL : 0);
    }
  }

  #look(i: number, column: Column): number {
    return i >= this.first && i < this.next ? this.#table[(i - this.first) * COLUMNS + column]! : this.next;
  }

  #flags(i: number): number {
    return i >= this.first && i <= this.next ? this.#table[(i - this.first) * COLUMNS + Column.Flags]! : 0;
  }

  /** The token is a finite verb beyond much doubt. */
  isSure(i: number): boolean {
    return i < this.next && (this.#flags(i) & KIND) === SURE;
  }

  /** It is one, or with `plural` may be one that is written like its infinitive. */
  isFinite(i: number, plural: boolean): boolean {
    return i < this.next && (this.#flags(i) & KIND) >= (plural ? PLURAL : SURE);
  }

  nextSure(i: number): number {
    return this.#look(i, Column.Sure);
  }

  nextFinite(i: number, plural: boolean): number {
    return this.#look(i, plural ? Column.Any : Column.Sure);
  }

  /** Nothing but verbs stands between this verb and the end of the clause. */
  isFinal(i: number): boolean {
    return i < this.next && (this.#flags(i + 1) & FINAL) !== 0;
  }

  /** The next comma, semicolon, bracket, dash or sure subordinator: as far as one clause may reach. */
  stop(i: number): number {
    return this.#look(i, Column.Stop);
  }

  /** The next "en", "of", "maar". */
  nextJoin(i: number): number {
    return this.#look(i, Column.Join);
  }

  /** The next "die" or "dat", which may open a relative clause. */
  nextRelative(i: number): number {
    return this.#look(i, Column.Relative);
  }

  nextTe(i: number): number {
    return this.#look(i, Column.Te);
  }

  nextDash(i: number): number {
    return this.#look(i, Column.Dash);
  }

  /** A dash with a space on both sides. */
  isDash(i: number): boolean {
    const token = this.#tokens[i]!;
    return i > this.first && i + 1 < this.next && token.spaced && DASHES.has(token.text) && this.#tokens[i + 1]!.spaced;
  }

  /** A comma between words, not one in a number. */
  isComma(i: number): boolean {
    if (this.#tokens[i]!.text !== ',') return false;
    const after = this.#tokens[i + 1];
    return i + 1 >= this.next || after === undefined || after.spaced || after.kind !== 'number';
  }

  /** An opening bracket that is closed again in this sentence. */
  isMatched(i: number): boolean {
    return (this.#flags(i) & MATCHED) !== 0;
  }

  /** A finite form that is written like a participle or a noun. */
  isAmbiguous(i: number): boolean {
    return finitenessOf(this.#tokens[i]!.lower) === 'noun';
  }

  isAuxiliary(i: number): boolean {
    const lower = i >= this.first && i < this.next ? this.#tokens[i]!.lower : '';
    return AUXILIARY.has(lower) || LIKE_AUXILIARY.has(lower);
  }

  /** It looks like a participle with which a clause ends. */
  isLastParticiple(i: number): boolean {
    return i < this.next && isLastParticiple(this.#tokens[i]!, this.#tokens[i + 1], i + 1 >= this.next);
  }

  /** It looks like a participle, wherever it stands. */
  isParticiple(i: number): boolean {
    return i < this.next && isLastParticiple(this.#tokens[i]!, undefined, true);
  }

  isPreposition(i: number): boolean {
    return i >= this.first && i < this.next && PREPOSITIONS.has(this.#tokens[i]!.lower);
  }
}

/** The "en" of "tot en met" joins no clauses. */
function isUpToAndWith(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.lower === 'en' && tokens[i - 1]?.lower === 'tot' && tokens[i + 1]?.lower === 'met';
}

/** A verb of a cluster at the end of a clause: finite, "te", a participle, an infinitive, or a particle before it. */
function isVerbal(token: Token, kind: number): boolean {
  if (kind !== NONE || token.lower === 'te') return true;
  if (token.kind !== 'word' || token.text !== token.lower) return false;
  return VERBAL_END.test(token.lower) && VERBAL_START.test(token.lower);
}

const VERBAL_END = /(?:en|[dt])$/;
/** "Staan vast": the particle alone is no verb form. */
const VERBAL_START = /^(?:ge|be|ver|ont|her|aan|af|in|op|uit|voor|toe|door|mee|vast|over|onder)\p{Ll}/u;

keepShape(new Lookahead([], 0, 0));
