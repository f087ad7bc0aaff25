// What lies ahead in a sentence, worked out once from its end to its start, so that the clause reader need never scan.
import { COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from './clause-words';
import { commonFiniteForms } from './finite-forms';
import type { Token } from './tokens';

/** Questions the clause reader asks about a sentence; each is answered in constant time. Places without an answer give its end. */
export interface Lookahead {
  readonly isQuestion: boolean;
  /** The token is a finite verb beyond much doubt. */
  readonly isSure: (i: number) => boolean;
  /** It is one, or with `plural` may be one that is written like its infinitive. */
  readonly isFinite: (i: number, plural: boolean) => boolean;
  readonly nextSure: (i: number) => number;
  readonly nextFinite: (i: number, plural: boolean) => number;
  /** Nothing but verbs stands between this verb and the end of the clause. */
  readonly isFinal: (i: number) => boolean;
  /** The next comma, semicolon, bracket, dash or sure subordinator: as far as one clause may reach. */
  readonly stop: (i: number) => number;
  readonly nextJoin: (i: number) => number;
  /** The next "die" or "dat" that may open a relative clause. */
  readonly nextRelative: (i: number) => number;
  /** A finite form that is written like a participle or a noun. */
  readonly isAmbiguous: (i: number) => boolean;
  readonly nextTe: (i: number) => number;
  readonly nextDash: (i: number) => number;
  readonly isDash: (i: number) => boolean;
  /** A comma between words, not one in a number. */
  readonly isComma: (i: number) => boolean;
  /** An opening bracket that is closed again in this sentence. */
  readonly isMatched: (i: number) => boolean;
  readonly isAuxiliary: (i: number) => boolean;
  readonly isPreposition: (i: number) => boolean;
}

const STOPS: ReadonlySet<string> = new Set([';', ':', '(', ')', '[', ']']);
const DASHES: ReadonlySet<string> = new Set(['–', '—', '-']);

const NONE = 0;
const PLURAL = 1;
const SURE = 2;

/** How a form of a past tense ends that is also a participle before a noun: "het ondertekende akkoord". */
const ATTRIBUTIVE = /(?:de|te)$/;
const AUXILIARY: ReadonlySet<string> = new Set(
  'is was waren wordt werd werden heeft had hadden hebben worden zal zou zullen zouden kan kon mag mocht moet moest kunnen mogen moeten wil wilde willen'.split(
    ' ',
  ),
);

const LIKE_AUXILIARY: ReadonlySet<string> = new Set(
  'zijn gaan gaat komen komt blijven blijft laten laat bleven gingen kwamen lieten doen dienen hoeven'.split(' '),
);

/** Finite forms of verbs in -eren, which are too many to list: "distantieert". */
const LOAN = /[a-zë]{4}eer(?:t|de|den)$/;

/** Finiteness of one word in its place: a noun after an article or a preposition is no verb, nor is what follows "te". */
function finiteness(tokens: readonly Token[], i: number, first: number, next: number): number {
  const token = tokens[i]!;
  if (token.kind !== 'word') return NONE;
  const form = commonFiniteForms().get(token.lower) ?? (LOAN.test(token.lower) ? 'sure' : undefined);
  if (form === undefined) return NONE;
  if (AUXILIARY.has(token.lower)) return SURE;
  const before = i > first ? tokens[i - 1]! : undefined;
  const isGlued = before !== undefined && !token.spaced && before.kind === 'mark' && before.text === '-';
  const ahead = i + 1 < next ? tokens[i + 1]! : undefined;
  if (isGlued || before?.lower === 'te' || (ahead !== undefined && !ahead.spaced && ahead.text === '-')) return NONE;
  // A capital inside a sentence is a name: "Stelt" is none, but nor is it a verb in "de heer Gaat".
  if (before !== undefined && before.kind === 'word' && token.text.charAt(0) !== token.lower.charAt(0)) return NONE;
  const determined = before !== undefined && isDetermined(tokens, i, first);
  if (form === 'sure') return determined && ATTRIBUTIVE.test(token.lower) && ahead?.kind === 'word' ? NONE : SURE;
  if (determined || (before !== undefined && PREPOSITIONS.has(before.lower))) return NONE;
  if (form === 'noun') return before === undefined || ahead?.lower === 'van' ? NONE : SURE;
  // "zijn handtekening": the pronoun, unless something that no noun phrase begins with follows.
  return PLURAL;
}

/** Whether an article stands before the word, or before an adjective in front of it: "een nieuwe start". */
function isDetermined(tokens: readonly Token[], i: number, first: number): boolean {
  for (let at = i - 1; at >= first && at >= i - 3; at--) {
    const token = tokens[at]!;
    if (token.kind !== 'word') return false;
    if (DETERMINERS.has(token.lower)) return at < i - 1 || (token.lower !== 'die' && token.lower !== 'dat');
    if (!token.lower.endsWith('e')) return false;
  }
  return false;
}

/** Looks through the tokens [first, next) of a sentence once. */
export function lookAhead(tokens: readonly Token[], first: number, next: number): Lookahead {
  const length = next - first;
  const kinds = new Uint8Array(length + 1);
  const sure = new Int32Array(length + 1).fill(next);
  const any = new Int32Array(length + 1).fill(next);
  const stops = new Int32Array(length + 1).fill(next);
  const joins = new Int32Array(length + 1).fill(next);
  const relatives = new Int32Array(length + 1).fill(next);
  const tes = new Int32Array(length + 1).fill(next);
  const dashes = new Int32Array(length + 1).fill(next);
  const matched = new Uint8Array(length + 1);
  const closers: number[] = [];
  const finals = new Uint8Array(length + 1).fill(1);
  const isDash = (i: number): boolean =>
    i > first && i + 1 < next && DASHES.has(tokens[i]!.text) && tokens[i]!.spaced && tokens[i + 1]!.spaced;

  const isComma = (i: number): boolean =>
    tokens[i]!.text === ',' && (i + 1 >= next || tokens[i + 1]!.spaced || tokens[i + 1]!.kind !== 'number');

  for (let i = next - 1; i >= first; i--) {
    const at = i - first;
    const token = tokens[i]!;
    const kind = finiteness(tokens, i, first, next);
    if (token.text === ')' || token.text === ']') closers.push(i);
    else if ((token.text === '(' || token.text === '[') && closers.pop() !== undefined) matched[at] = 1;
    const stop =
      token.kind === 'mark' ? isComma(i) || STOPS.has(token.text) || isDash(i) : SUBORDINATORS.has(token.lower);
    kinds[at] = kind;
    sure[at] = kind === SURE ? i : sure[at + 1]!;
    any[at] = kind === NONE ? any[at + 1]! : i;
    stops[at] = stop ? i : stops[at + 1]!;
    joins[at] = COORDINATORS.has(token.lower) ? i : joins[at + 1]!;
    relatives[at] = token.lower === 'die' || token.lower === 'dat' ? i : relatives[at + 1]!;
    tes[at] = token.lower === 'te' ? i : tes[at + 1]!;
    dashes[at] = isDash(i) ? i : dashes[at + 1]!;
    // Whether from here on only verbs come until the clause ends.
    const ends = stop || COORDINATORS.has(token.lower) || (token.kind === 'mark' && i === next - 1);
    finals[at] = ends ? 1 : isVerbal(token, kind) ? finals[at + 1]! : 0;
  }
  const look = (table: Int32Array, i: number): number => (i >= first && i < next ? table[i - first]! : next);
  const kindAt = (i: number): number => (i >= first && i < next ? kinds[i - first]! : NONE);
  let last = next - 1;
  while (last > first && tokens[last]!.kind === 'mark' && tokens[last]!.text !== '?' && last > next - 4) last--;
  return {
    isQuestion: tokens[last]?.text === '?',
    isSure: (i) => kindAt(i) === SURE,
    isFinite: (i, plural) => kindAt(i) >= (plural ? PLURAL : SURE),
    nextSure: (i) => look(sure, i),
    nextFinite: (i, plural) => look(plural ? any : sure, i),
    isFinal: (i) => i >= first && i < next && finals[i + 1 - first] === 1,
    stop: (i) => look(stops, i),
    nextJoin: (i) => look(joins, i),
    nextRelative: (i) => look(relatives, i),
    isAmbiguous: (i) => commonFiniteForms().get(tokens[i]!.lower) === 'noun',
    nextTe: (i) => look(tes, i),
    nextDash: (i) => look(dashes, i),
    isDash,
    isComma,
    isMatched: (i) => matched[i - first] === 1,
    isAuxiliary: (i) =>
      i >= first && i < next && (AUXILIARY.has(tokens[i]!.lower) || LIKE_AUXILIARY.has(tokens[i]!.lower)),
    isPreposition: (i) => i >= first && i < next && PREPOSITIONS.has(tokens[i]!.lower),
  };
}

/** A verb of a cluster at the end of a clause: finite, "te", a participle, an infinitive, or a particle before it. */
function isVerbal(token: Token, kind: number): boolean {
  if (kind !== NONE || token.lower === 'te') return true;
  if (token.kind !== 'word' || token.text !== token.lower) return false;
  return (
    /(?:en|[dt])$/.test(token.lower) &&
    /^(?:ge|be|ver|ont|her|aan|af|in|op|uit|voor|toe|door|mee|vast|over|onder)/.test(token.lower)
  );
}
