// Pronouns that stand for one who acts: "De VNG is teruggekeerd. Zij zit weer aan tafel" says of the VNG what its phrases ask for.
import type { Sentence } from '../../dutch/sentences';
import { finitenessOf } from '../../dutch/finite-forms';
import type { TermAnnotation } from '../annotation';
import type { ClaimIndex } from './claimIndex';
import { inReach, within, type Placed, type Unit } from './unit';
import { claimWords } from './words';

/** Pronouns of people and bodies; "die" only where a verb follows, else it points at a noun. */
const PRONOUNS: ReadonlySet<string> = new Set(['zij', 'ze', 'hij', 'die']);
const POINTING = 'die';
/** Words before a pronoun that opens a clause in the middle of a sentence. */
const BEFORE: ReadonlySet<string> = new Set([',', 'want', 'maar', 'en', 'omdat', 'dat', 'of', 'dus']);
/** How many tokens a sentence may have before its pronoun: "Nu is zij …". */
const OPENING = 2;

/** Verbs in the plural that have a form of their own: an organisation is one. */
const PLURALS: ReadonlySet<string> = new Set(claimWords('actorPronounsPlurals'));

const NONE: readonly Placed<TermAnnotation>[] = [];

/**
 * The pronouns of sentences that stand for the one party named in the same sentence before them, or in the one before that. Sorted;
 * linear in the tokens.
 */
export function actorPronouns(
  unit: Unit,
  sentences: readonly Sentence[],
  index: Pick<ClaimIndex, 'isParty'>,
): readonly Placed<TermAnnotation>[] {
  const acts = ({ annotation }: Placed<TermAnnotation>) => index.isParty(annotation.id);
  if (!unit.terms.some(acts)) return NONE;
  const found: Placed<TermAnnotation>[] = [];
  let before: Placed<TermAnnotation> | undefined;
  for (const { first, next, start, end } of sentences) {
    const named = within(unit.terms, start, end).filter(acts);
    for (let at = first; at < next; at++) {
      if (!isPronoun(at, first, unit)) continue;
      const { start: from, end: to } = unit.tokens[at]!;
      const own = named.filter((one) => one.to <= from);
      const meant = own.length > 0 ? onlyOne(own) : before;
      if (meant) found.push({ annotation: meant.annotation, from, to });
    }
    before = named.length > 0 ? onlyOne(named) : undefined;
  }
  return found;
}

/** The party, if all are mentions of one. */
function onlyOne(mentions: readonly Placed<TermAnnotation>[]): Placed<TermAnnotation> | undefined {
  const [one, ...others] = mentions;
  return others.every(({ annotation }) => annotation.id === one!.annotation.id) ? one : undefined;
}

function isPronoun(at: number, first: number, { tokens }: Unit): boolean {
  const { lower } = tokens[at]!;
  if (!PRONOUNS.has(lower)) return false;
  const opens = at <= first + OPENING;
  if (!opens && !BEFORE.has(tokens[at - 1]?.lower ?? '')) return false;
  const behind = finitenessOf(tokens[at + 1]?.lower ?? '');
  // "Zij hebben" are several.
  if (behind === 'plural' || PLURALS.has(tokens[at + 1]?.lower ?? '') || PLURALS.has(tokens[at - 1]?.lower ?? ''))
    return false;
  return lower !== POINTING || (behind !== undefined && (opens || tokens[at - 1]?.text !== ','));
}

/** What is named in a reach of a sentence with these pronouns, by its name or by one of them. */
export function mentionsIn(
  reach: Parameters<typeof inReach>[1],
  unit: Unit,
  pronouns: readonly Placed<TermAnnotation>[],
): readonly Placed<TermAnnotation>[] {
  const named = inReach(unit.terms, reach, unit);
  return pronouns.length === 0 ? named : [...named, ...inReach(pronouns, reach, unit)];
}
