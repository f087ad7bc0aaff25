// Verbs by which clauses are told apart: those of saying, and plurals that are written like an infinitive where the words beside one say
// that it is the verb of a clause of its own.
import type { Draft } from './clause-drafts';
import type { Lookahead } from './clause-lookahead';
import { hasOwnSubject } from './clause-joins';
import { INVERTED_SUBJECTS, PREPOSITIONS, SAYING, SUBJECTS } from './clause-words';
import type { Token } from './tokens';
import { conjugate } from './verbs';

let sayingForms: ReadonlySet<string> | undefined;

/** Forms of the verbs of saying, built at first use. */
export function isSaying(lower: string): boolean {
  sayingForms ??= new Set(
    SAYING.flatMap((infinitive) => conjugate({ infinitive }))
      .filter(({ inflected }) => inflected === undefined)
      .map(({ form }) => form),
  );
  return sayingForms.has(lower);
}

/** What begins a subject of more than one, and how far behind it its verb may stand. */
const MANY: ReadonlySet<string> = new Set(['de', 'alle', 'beide', 'onze']);
const MANY_REACH = 4;
/** How far behind "en vanaf 2028" the verb may stand. */
const TIME_REACH = 6;

/** ": de leden spreken zich uit": a plural with its verb right behind it. */
export function beginsWithMany(tokens: readonly Token[], i: number, ahead: Lookahead): boolean {
  // ": gemeenten doen niet langer mee".
  if (/.{4}(?:en|s)$/.test(tokens[i]?.lower ?? '') && ahead.isFinite(i + 1, true)) return !ahead.isFinal(i + 1);
  if (!MANY.has(tokens[i]?.lower ?? '')) return false;
  const verb = ahead.nextFinite(i, true);
  if (verb <= i + 1 || verb > i + MANY_REACH || verb >= ahead.stop(i) || ahead.isFinal(verb)) return false;
  return /(?:en|s)$/.test(tokens[verb - 1]!.lower);
}

/** "en vanaf 2028 komen we": the first verb behind a preposition; the sentence's end where it stands too far. */
export function verbBehindTime(tokens: readonly Token[], i: number, ahead: Lookahead): number {
  const verb = ahead.nextFinite(i, true);
  return PREPOSITIONS.has(tokens[i]?.lower ?? '') && verb < Math.min(ahead.stop(i), i + TIME_REACH) ? verb : ahead.next;
}

/** "hebben de resolutie om te stoppen aangenomen": the participle behind "te" and its verb, for which the clause above waits. */
export function isWaitedFor(
  tokens: readonly Token[],
  i: number,
  { kind, finite }: Pick<Draft, 'kind' | 'finite'>,
  above: Pick<Draft, 'finite'> | undefined,
  ahead: Lookahead,
): boolean {
  if (kind !== 'sub' || finite !== i - 2 || tokens[finite]!.lower !== 'te' || above?.finite === undefined) return false;
  return ahead.isAuxiliary(above.finite) && ahead.isLastParticiple(i);
}

/** "hoeven wij", "spreken de leden": a verb with its subject behind it. */
export function isInverted(tokens: readonly Token[], ahead: Lookahead, verb: number): boolean {
  return ahead.isFinite(verb, true) && verb + 1 < ahead.next && INVERTED_SUBJECTS.has(tokens[verb + 1]!.lower);
}

/** ": op 2 december spreken de leden zich uit": the first verb behind it has its subject behind it. */
export function isInvertedAhead(tokens: readonly Token[], ahead: Lookahead, i: number): boolean {
  const verb = ahead.nextFinite(i, true);
  return verb + 1 < ahead.next && (isInverted(tokens, ahead, verb) || ['de', 'het'].includes(tokens[verb + 1]!.lower));
}

/** A finite verb lies ahead: one that is written like its infinitive counts where no auxiliary before could ask for one, or as "zijn". */
export function hasVerbBehind(tokens: readonly Token[], i: number, finite: number, ahead: Lookahead): boolean {
  if (ahead.nextFinite(i, false) < ahead.next) return true;
  const verb = ahead.nextFinite(i, true);
  if (verb >= ahead.next || ahead.isFinal(verb)) return false;
  return tokens[verb]!.lower === 'zijn' || !ahead.isAuxiliary(finite);
}

/**
 * The finite verb behind a coordinator, which makes a new clause of it; the sentence's end where there is none. A verb that is written like
 * its infinitive counts behind a pronoun, in a subordinate clause, or where no auxiliary before could ask for an infinitive.
 * @param from the word behind the coordinator
 */
export function secondVerb(
  tokens: readonly Token[],
  from: number,
  { kind, finite }: Pick<Draft, 'kind' | 'finite'>,
  ahead: Lookahead,
): number {
  // A verb behind "die" or "dat" belongs to a clause that opens there.
  const relative = ahead.nextRelative(from + 1);
  const plural = ahead.nextFinite(from, true);
  const verb = plural < relative ? plural : ahead.next;
  const sure = ahead.nextSure(from);
  if (SUBJECTS.has(from < ahead.next ? tokens[from]!.lower : '') || kind === 'sub') return verb;
  const isAsked =
    finite === undefined ||
    (ahead.isAuxiliary(finite) && !hasOwnSubject(tokens, from, verb, tokens[finite]?.lower ?? ''));
  const free = !isAsked && !ahead.isFinal(verb);
  return free && verb > from ? verb : sure < relative ? sure : ahead.next;
}
