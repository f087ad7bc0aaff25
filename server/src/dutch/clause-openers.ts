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
import { finitenessOf } from './finite-forms';
import { MONTHS } from './temporal/words';
import type { Token } from './tokens';
import { wordList } from './word-lists';

/** What is known of the clause that is being read. */
export interface OpeningState {
  /** It has its finite verb. */
  readonly hasVerb: boolean;
  /** It is a subordinate clause: its verb is still to come at its end. */
  readonly isSub: boolean;
  /** "zowel" stands in it. */
  readonly both: boolean;
  /** A clause of this kind was just ended by "en", for another to be joined to it. */
  readonly joins: boolean;
}

/** Words that open what is said by the way, with a verb of its own: ", anders dan wij schreven,", ", in tegenstelling tot wat …,". */
const ASIDES: ReadonlySet<string> = new Set(['zoals', 'anders', 'evenals', 'gelijk', 'in', 'zo']);

const OPENERS: ReadonlySet<string> = new Set([
  ...SUBORDINATORS,
  ...INFINITIVE_OPENERS,
  ...MAYBE_SUBORDINATORS,
  ...STARTING_SUBORDINATORS,
  ...QUESTION_WORDS,
  ...ASIDES,
  'mocht',
  'mochten',
]);

/** "…, zoals verwoord in de resolutie": it says where that stands. */
const SAID_IN: ReadonlySet<string> = new Set(wordList('clauseOpenersSaidIn'));

/** Whether a word in small letters can open a subordinate clause at all. */
export function mayOpen(lower: string): boolean {
  return OPENERS.has(lower);
}

/** "Pas als …", "Alleen als …": before the conjunction that opens the sentence. */
const LIMITS: ReadonlySet<string> = new Set(['pas', 'eerst', 'alleen', 'enkel', 'zelfs', 'ook', 'slechts', 'behalve']);
/** Marks behind which a clause may begin. */
const STARTS: ReadonlySet<string> = new Set([',', ':', ';']);
/** Behind such a verb "of" asks, wherever its verb stands: "wil weten of we wat overblijft mogen houden". */
const ASKING: ReadonlySet<string> = new Set(wordList('clauseOpenersAsking'));
/** Verbs of which "door" is the particle: "het voornemen het akkoord door te trekken". */
const THROUGH: ReadonlySet<string> = new Set(wordList('clauseOpenersThrough'));

/** "In juni of juli van dit jaar": one of two, and no clause. */
export function isBetweenMonths(tokens: readonly Token[], i: number): boolean {
  return MONTHS.has(tokens[i - 1]?.lower ?? '') && MONTHS.has(tokens[i + 1]?.lower ?? '');
}

/** Whether the word at `i` opens a subordinate clause. Constant time. */
export function opensSub(tokens: readonly Token[], i: number, ahead: Lookahead, state: OpeningState): boolean {
  const { first, next } = ahead;
  const lower = i < next ? (tokens[i]?.lower ?? '') : '';
  const before = tokens[i - 1]?.lower ?? '';
  // "Maar wanneer is niet bekend", "wanneer gaat de wet in?": asked outright.
  if (lower === 'wanneer') return !ahead.isSure(i + 1);
  // "Wij stellen het plan bij, mocht de uitkering vervallen".
  if (lower === 'mocht' || lower === 'mochten') return before === ',' && state.hasVerb;
  if (SUBORDINATORS.has(lower)) return !(lower === 'zolang' && tokens[i + 1]?.lower === 'mogelijk');
  if (INFINITIVE_OPENERS.has(lower) && ahead.nextTe(i + 1) < ahead.stop(i + 1))
    return (
      lower !== 'door' || (state.hasVerb && !(tokens[i + 1]?.lower === 'te' && THROUGH.has(tokens[i + 2]?.lower ?? '')))
    );
  const starts =
    i === first || STARTS.has(before) || COORDINATORS.has(before) || (i === first + 1 && LIMITS.has(before));
  const limit = starts || lower === 'die' ? ahead.stop(i + 1) : Math.min(ahead.stop(i + 1), ahead.nextJoin(i + 1));
  const verb = ahead.nextFinite(i + 1, true);
  if (lower === 'als' && endOfAside(tokens, i, ahead) !== undefined) return starts || state.hasVerb;
  // "Als de leden de resolutie aannemen, stopt …": where no verb is known for one, what follows the comma tells.
  if (lower === 'als' && i === first && opensWithSubject(tokens, i + 1) && isFollowedByVerb(tokens, limit, ahead))
    return true;
  if (lower === 'als') return verb < limit && !ahead.isSure(i + 1) && !state.both && (starts || state.hasVerb);
  // "Of de regeling doorgaat, is onbekend": asked in front of the main clause.
  const asks =
    (i === first || before === ';') &&
    verb < limit &&
    verb > i + 1 &&
    ahead.isFinal(verb) &&
    isFollowedByVerb(tokens, limit, ahead);
  if (lower === 'of' && ASKING.has(before) && verb < limit) return true;
  if (lower === 'of' && isBetweenMonths(tokens, i)) return false;
  if (lower === 'of') return asks || (verb < limit && verb > i + 1 && state.hasVerb && ahead.isFinal(verb));
  if (MAYBE_SUBORDINATORS.has(lower)) {
    return (
      (verb < behindInsertion(tokens, limit, ahead) ||
        (lower === 'dat' && verb < next && opensPhrase(tokens, i + 1, next))) &&
      opensRelative(tokens, i, starts, ahead, state)
    );
  }
  if (before === ',' && ASIDES.has(lower) && isAside(tokens, i, ahead, state)) return true;
  if (lower === 'zoals') return state.hasVerb && SAID_IN.has(tokens[i + 1]?.lower ?? '');
  if (lower === 'tot' && i > first && state.hasVerb && opensTill(tokens, i + 1, ahead)) return true;
  if (STARTING_SUBORDINATORS.has(lower)) {
    const sure = ahead.nextSure(i + 1);
    return i === first && sure > i + 1 && sure < limit && isFollowedByVerb(tokens, limit, ahead);
  }
  // "…, wat onze raming belast": behind a comma and before an article it says what follows from what was said.
  if (lower === 'wat' && before === ',' && state.hasVerb && opensWithSubject(tokens, i + 1)) return true;
  return QUESTION_WORDS.has(lower) && (asks || state.hasVerb) && verb < limit && !ahead.isSure(i + 1);
}

/** "Neemt, anders dan wij schreven, niet meer toe": between commas, with a verb of its own, and the clause around it has one too, before or behind. */
function isAside(tokens: readonly Token[], i: number, ahead: Lookahead, { hasVerb }: OpeningState): boolean {
  if (tokens[i]!.lower === 'in' && tokens[i + 1]?.lower !== 'tegenstelling') return false;
  // "Komt, zo heeft de minister toegezegd, met een voorstel".
  if (tokens[i]!.lower === 'zo' && !ahead.isSure(i + 1)) return false;
  const end = ahead.stop(i + 1);
  if (end >= ahead.next || tokens[end]!.text !== ',' || ahead.nextFinite(i + 1, true) >= end) return false;
  return hasVerb !== ahead.nextFinite(end + 1, true) < ahead.stop(end + 1);
}

/** Pronouns that are a subject and cannot be what goes on till then. */
const TILL_WHO: ReadonlySet<string> = new Set('zij ze er wij we hij men ik u je'.split(' '));

/** "… tot zij mogen meepraten", "… tot de voorwaarden zijn vervuld": who, and a verb at the end. */
function opensTill(tokens: readonly Token[], i: number, ahead: Lookahead): boolean {
  const end = ahead.stop(i);
  const lower = tokens[i]?.lower ?? '';
  if (TILL_WHO.has(lower)) return ahead.nextFinite(i, true) < end;
  // "… tot de leden gehoord zijn": at the end it is no "hun".
  const verb = tokens[end - 1]?.lower === 'zijn' ? end - 1 : ahead.nextSure(i);
  return DETERMINERS.has(lower) && verb < end && ahead.nextRelative(i) > verb && ahead.isFinal(verb);
}

/** What is asked of a draft of a clause to tell whether a question word relates. */
interface Before {
  readonly says: boolean;
  readonly question: boolean;
  readonly opener: string | undefined;
}

/** ", waar zij uit zijn gestapt", ", wat 435 miljoen scheelt": it says more of what was named. */
export function isRelativeQuestion(
  tokens: readonly Token[],
  i: number,
  parent: Before,
  before: Before | undefined,
): boolean {
  // "Wij vertellen wat erin staat, wat het betekent": one question after another.
  // "Er staat dat de hulp verdwijnt, wat geld oplevert": of what stands there.
  const { lower } = tokens[i]!;
  const isAnswer = lower === 'wat' && before?.question !== true && (!parent.says || before?.opener === 'dat');
  // "Een bijdrage, welke op 1 januari 2025 in werking treedt", "…, welke resolutie is aangenomen".
  const isWhich = lower === 'welke' && before?.question !== true && !parent.says;
  return (lower === 'waar' || isWhich || isAnswer) && tokens[i - 1]?.text === ',';
}

/** "de leden de resolutie": an article or a pronoun. */
function opensWithSubject(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  return DETERMINERS.has(lower) || PRONOUNS.has(lower);
}

/** "…, dat vorige week, op 3 februari, is ondertekend": its verb may stand right behind a phrase between commas. */
function behindInsertion(tokens: readonly Token[], limit: number, ahead: Lookahead): number {
  if (tokens[limit]?.text !== ',' || !ahead.isPreposition(limit + 1)) return limit;
  const end = ahead.stop(limit + 1);
  if (tokens[end]?.text !== ',' || end >= ahead.next) return limit;
  // "… die VWS dinsdag, op 10 maart, naar de Kamer stuurde".
  return ahead.isFinal(ahead.nextFinite(end + 1, true)) ? ahead.stop(end + 1) : end + 2;
}

/** "Nee, dat gebeurt in juli". */
const ANSWERS: ReadonlySet<string> = new Set(['nee', 'neen', 'ja', 'jazeker', 'helaas']);

/** "dat" and "die" behind a noun, a verb or a comma; elsewhere they point at something ("dat akkoord", "die regeling"). */
function opensRelative(
  tokens: readonly Token[],
  i: number,
  starts: boolean,
  ahead: Lookahead,
  state: OpeningState,
): boolean {
  // "De VNG. Die praat pas weer mee als …": a sentence that only its label stands in front of.
  if (i > ahead.first && tokens[i - 1]?.text === '.') return false;
  const { first, next } = ahead;
  const lower = tokens[i]!.lower;
  const before = tokens[i - 1]?.lower ?? '';
  if (isPointing(tokens, i, ahead, state)) return false;
  if (ahead.isSure(i + 1)) {
    if (i === first + 2 && ANSWERS.has(tokens[first]!.lower)) return false;
    // "De SPUK, die is verlengd, ..." before the main verb; "..., dat is zo" behind it is a clause of its own.
    if (before === ',') return !state.hasVerb && i > first;
    return lower === 'die' && !starts && !ahead.isPreposition(i - 1);
  }
  if (lower === 'dat' && i > first && !COORDINATORS.has(before) && opensPhrase(tokens, i + 1, next)) return true;
  if (ahead.isPreposition(i - 1)) return false;
  if (i === first)
    return lower === 'dat' && (isFollowedByVerb(tokens, ahead.stop(i + 1), ahead) || hasTwoVerbs(tokens, i, ahead));
  if (COORDINATORS.has(before)) return state.joins;
  return lower === 'dat' || !ahead.isSure(i - 1);
}

/** Helpers that no clause with "dat" follows: "moet dat akkoord nog bekrachtigen en …". */
const MUST: ReadonlySet<string> = new Set(wordList('clauseOpenersMust'));

const IS: ReadonlySet<string> = new Set(['is', 'was', 'blijft']);

/** "Op Prinsjesdag dat jaar legde het kabinet …": times that "dat" points at. */
const TIMES: ReadonlySet<string> = new Set(wordList('clauseOpenersTimes'));

/** Adverbs that a pronoun follows: "ook die hebben hun deelname gestaakt". */
const BEFORE_PRONOUN: ReadonlySet<string> = new Set('ook zelfs juist evenmin enkel slechts met'.split(' '));

/**
 * "Ook die hebben …", "de leden moeten dat nog wegnemen", "waarna het overleg die afspraken vaststelde": it points at something, for the
 * only verb that follows is the one that the clause around it still needs.
 */
function isPointing(tokens: readonly Token[], i: number, ahead: Lookahead, { isSub, hasVerb }: OpeningState): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  if (i === ahead.first + 1 && BEFORE_PRONOUN.has(before)) return true;
  if (tokens[i]!.lower === 'dat' && TIMES.has(tokens[i + 1]?.lower ?? '') && ahead.isSure(i + 2)) return true;
  const verb = ahead.nextFinite(i + 1, true);
  // "wanneer die gelijkwaardigheid is geborgd, …": right behind what opened the clause.
  if (isSub && !hasVerb && SUBORDINATORS.has(before)) return verb < ahead.stop(i + 1);
  const isOnly = ahead.nextFinite(verb + 1, true) >= ahead.next;
  if (isSub && !hasVerb) return isOnly && before !== ',' && verb < ahead.next;
  // "De eis was dat gemeenten meer geld krijgen": no infinitive hangs on "was".
  if (!ahead.isAuxiliary(i - 1) || IS.has(before) || ahead.isSure(verb) || !ahead.isFinal(verb)) return false;
  return isOnly || (MUST.has(before) && ahead.nextFinite(verb + 1, true) > ahead.nextJoin(verb));
}

/** "dat de", "dat er", "dat VWS": no noun for "dat" to point at, so it is the conjunction. */
function opensPhrase(tokens: readonly Token[], i: number, next: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || i >= next) return false;
  return DETERMINERS.has(token.lower) || PRONOUNS.has(token.lower) || token.text.charAt(0) !== token.lower.charAt(0);
}

/** "Dat de VNG niet tekent is jammer": behind its subject two verbs that are finite, the second right behind those of the clause. */
function hasTwoVerbs(tokens: readonly Token[], i: number, ahead: Lookahead): boolean {
  const verb = ahead.nextSure(i + 2);
  const second = ahead.nextSure(verb + 1);
  if (second >= ahead.stop(i + 1) || !opensPhrase(tokens, i + 1, ahead.next)) return false;
  return ahead.isAuxiliary(verb) ? second === verb + 2 && !ahead.isAmbiguous(second) : second === verb + 1;
}

/** "En zodra zij hebben ingestemd, tekent de VNG": the word behind the conjunction at `i` opens what stands in front of a new main clause. */
export function opensAhead(tokens: readonly Token[], i: number, ahead: Lookahead): boolean {
  const lower = tokens[i + 1]?.lower ?? '';
  if (!SUBORDINATORS.has(lower) && lower !== 'als') return false;
  const stop = ahead.stop(i + 2);
  return ahead.nextFinite(i + 2, true) < stop && isFollowedByVerb(tokens, stop, ahead);
}

/** Whether the clause that ends at `stop` is followed by a comma and a finite verb: it stood in front of a main clause. */
function isFollowedByVerb(tokens: readonly Token[], stop: number, ahead: Lookahead): boolean {
  return (
    tokens[stop]?.text === ',' &&
    stop < ahead.next &&
    (ahead.isFinite(stop + 1, true) || tokens[stop + 1]?.lower === 'dan')
  );
}

/** How many words behind "aan" the one may have of whom it depends. */
const ASIDE_REACH = 7;

/** "Zoals afgesproken", and "als het aan de minister ligt", "als het goed is": set phrases that are no condition. Gives the index of their last word. */
export function endOfAside(tokens: readonly Token[], i: number, ahead: Lookahead): number | undefined {
  const word = (at: number) => (at < ahead.next ? (tokens[at]?.lower ?? '') : '');
  // With the comma behind it, so that what follows goes on where the clause was left: ", niet meer toe" is no contrast.
  const stop = ahead.stop(i + 1);
  if (ASIDES.has(word(i))) return tokens[stop]?.text === ',' && stop < ahead.next ? stop : stop - 1;
  if (word(i) !== 'als' || word(i + 1) !== 'het') return undefined;
  if (word(i + 2) === 'goed' && word(i + 3) === 'is') return i + 3;
  if (word(i + 2) !== 'aan') return undefined;
  for (let at = i + 4; at <= i + 3 + ASIDE_REACH; at++) if (word(at) === 'ligt' || word(at) === 'lag') return at;
  return undefined;
}

/**
 * "De leden hebben de resolutie om de gesprekken te staken met grote meerderheid aangenomen": a clause with "om" ends at its infinitive where
 * the participle at the end is that of the auxiliary before it. Gives the index of the infinitive.
 */
export function endOfPurpose(
  tokens: readonly Token[],
  i: number,
  finite: number | undefined,
  ahead: Lookahead,
): number | undefined {
  if (tokens[i]!.lower !== 'om' || finite === undefined || !ahead.isAuxiliary(finite)) return undefined;
  let last = ahead.stop(i + 1) - 1;
  if (tokens[last]!.kind === 'mark') last--;
  const end = ahead.nextTe(i + 1) + 1;
  return end < last && !ahead.isAuxiliary(end) && ahead.isLastParticiple(last) ? end : undefined;
}

/** Behind "ga" and "reken" stands who does so. */
const BARE_STEM_BEFORE: ReadonlySet<string> = new Set(['je', 'jij', 'ik']);

/** Behind a plural these begin its subject: "stemmen de leden tegen, stapt de VNG op". */
const INVERTED: ReadonlySet<string> = new Set(['de', 'deze', 'wij', 'we', 'zij', 'ze', 'gemeenten', 'partijen']);

/** "Stemt de ALV in, dan vervalt het voorbehoud": a verb in front and no question mark behind. */
export function opensWithCondition(tokens: readonly Token[], ahead: Lookahead): boolean {
  const { first, next } = ahead;
  if (ahead.isQuestion) return false;
  let comma = ahead.stop(first + 1);
  // "Mocht blijken dat zij niet tekent, dan …".
  if (SUBORDINATORS.has(tokens[comma]?.lower ?? '') || tokens[comma]?.lower === 'dat') comma = ahead.stop(comma + 1);
  if (tokens[comma]?.text !== ',' || comma >= next) return false;
  return tokens[comma + 1]?.lower === 'dan' && comma + 1 < next
    ? // "Besluit de raad anders, dan …": what may be a noun is none there.
      ahead.isFinite(first, true) ||
        (ahead.nextSure(first + 1) > comma && finitenessOf(tokens[first]!.lower) !== undefined) ||
        BARE_STEM_BEFORE.has(tokens[first + 1]!.lower)
    : ahead.isSure(comma + 1) &&
        (ahead.isSure(first) || (ahead.isFinite(first, true) && INVERTED.has(tokens[first + 1]!.lower)));
}
