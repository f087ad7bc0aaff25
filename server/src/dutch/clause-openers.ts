// Whether a word opens a subordinate clause where it stands: the conjunctions that always do, and those that also mean something else.
import {
  COORDINATORS,
  DETERMINERS,
  INFINITIVE_OPENERS,
  MAYBE_SUBORDINATORS,
  PRONOUNS,
  QUESTION_WORDS,
  STARTING_SUBORDINATORS,
  SUBORDINATORS,
} from './clause-words';
import type { Lookahead } from './clause-lookahead';
import type { Token } from './tokens';

/** What is known where the question is asked. */
export interface OpeningPlace {
  /** The sentence, as token indices, half-open. */
  readonly first: number;
  readonly next: number;
  readonly ahead: Lookahead;
  /** The clause that is being read has its finite verb. */
  readonly hasVerb: boolean;
  /** "zowel" stands in it. */
  readonly both: boolean;
  /** A clause of this kind was just ended by "en", for another to be joined to it. */
  readonly joins: boolean;
}

/** Whether the word at `i` opens a subordinate clause. Constant time. */
export function opensSub(tokens: readonly Token[], i: number, place: OpeningPlace): boolean {
  const { ahead, first } = place;
  const lower = i < place.next ? (tokens[i]?.lower ?? '') : '';
  const before = tokens[i - 1]?.lower ?? '';
  if (SUBORDINATORS.has(lower)) return !(lower === 'zolang' && tokens[i + 1]?.lower === 'mogelijk');
  if (INFINITIVE_OPENERS.has(lower) && ahead.nextTe(i + 1) < ahead.stop(i + 1))
    return lower !== 'door' || place.hasVerb;
  const starts = i === first || before === ',' || COORDINATORS.has(before);
  const limit = starts || lower === 'die' ? ahead.stop(i + 1) : Math.min(ahead.stop(i + 1), ahead.nextJoin(i + 1));
  const verb = ahead.nextFinite(i + 1, true);
  if (lower === 'als') return verb < limit && !ahead.isSure(i + 1) && !place.both && (starts || place.hasVerb);
  if (lower === 'of') return verb < limit && place.hasVerb && ahead.isFinal(verb) && !ahead.isSure(i + 1);
  if (MAYBE_SUBORDINATORS.has(lower)) {
    return (
      (verb < limit || (lower === 'dat' && verb < place.next && opensPhrase(tokens, i + 1, place))) &&
      opensRelative(tokens, i, starts, place)
    );
  }
  if (STARTING_SUBORDINATORS.has(lower)) {
    const sure = ahead.nextSure(i + 1);
    return i === first && sure > i + 1 && sure < limit && isFollowedByVerb(tokens, limit, place);
  }
  return QUESTION_WORDS.has(lower) && place.hasVerb && verb < limit && !ahead.isSure(i + 1);
}

/** "dat" and "die" behind a noun, a verb or a comma; elsewhere they point at something ("dat akkoord", "die regeling"). */
function opensRelative(tokens: readonly Token[], i: number, starts: boolean, place: OpeningPlace): boolean {
  const { ahead, first } = place;
  const lower = tokens[i]!.lower;
  const before = tokens[i - 1]?.lower ?? '';
  if (ahead.isSure(i + 1)) {
    // "De SPUK, die is verlengd, ..." before the main verb; "..., dat is zo" behind it is a clause of its own.
    if (before === ',') return !place.hasVerb && i > first;
    return lower === 'die' && !starts && !ahead.isPreposition(i - 1);
  }
  if (lower === 'dat' && i > first && !COORDINATORS.has(before) && opensPhrase(tokens, i + 1, place)) return true;
  if (ahead.isPreposition(i - 1)) return false;
  if (i === first) return lower === 'dat' && isFollowedByVerb(tokens, ahead.stop(i + 1), place);
  if (COORDINATORS.has(before)) return place.joins;
  return lower === 'dat' || !ahead.isSure(i - 1);
}

/** "dat de", "dat er", "dat VWS": no noun for "dat" to point at, so it is the conjunction. */
function opensPhrase(tokens: readonly Token[], i: number, { next }: OpeningPlace): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || i >= next) return false;
  return DETERMINERS.has(token.lower) || PRONOUNS.has(token.lower) || token.text.charAt(0) !== token.lower.charAt(0);
}

/** Whether the clause that ends at `stop` is followed by a comma and a finite verb: it stood in front of a main clause. */
function isFollowedByVerb(tokens: readonly Token[], stop: number, { next, ahead }: OpeningPlace): boolean {
  return tokens[stop]?.text === ',' && stop < next && (ahead.isSure(stop + 1) || tokens[stop + 1]?.lower === 'dan');
}
