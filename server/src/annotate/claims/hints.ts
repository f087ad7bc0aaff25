// Hints: what single words of a clause say about how it is told: as of the past, as possible, as planned.
import type { Clause } from '../../dutch/clause';
import { hasAny, hasAnyIn, type Token } from '../../dutch/tokens';
import { claimWords } from './words';

/** Words that say something is of the past. */
const HISTORIC: ReadonlySet<string> = new Set(claimWords('hintsHistoric'));
/** Words that make it merely possible. */
const POSSIBLE: ReadonlySet<string> = new Set(claimWords('hintsPossible'));
/** "niet eerder dan", "eerst in 2027": no word of the past. Nor is "lager dan eerder aangekondigd": that is what something is held against. */
const NOT_HISTORIC_BEFORE: ReadonlySet<string> = new Set(['niet', 'nooit', 'zo', 'hoe', 'pas']);

/** The verb of the passive, for verbs that are not in the lexicon. */
const PASSIVE: ReadonlySet<string> = new Set(['wordt', 'worden']);

/** Participles of planning. */
const PLANS: ReadonlySet<string> = new Set(claimWords('hintsPlans'));

/** Words that make it a plan or an expectation, besides those the verbs show. */
const PLANNED: ReadonlySet<string> = new Set(claimWords('planned'));

/** Nouns of what is aimed at: "ons doel is om in maart te starten". */
const AIMS: ReadonlySet<string> = new Set(claimWords('hintsAims'));

/** Verbs by which a writer tells his reader something, or the reader has heard of it. */
const ADDRESSES: ReadonlySet<string> = new Set(claimWords('addresses'));

/** What the words of a clause say about how it is told. */
export const enum Hint {
  Aim = 32,
  Historic = 1,
  Possible = 2,
  Passive = 4,
  Plan = 8,
  Planned = 16,
}

const HINTS: ReadonlyMap<string, number> = (() => {
  const hints = new Map<string, number>();
  const add = (words: ReadonlySet<string>, hint: Hint) => {
    for (const word of words) hints.set(word, (hints.get(word) ?? 0) | hint);
  };
  add(HISTORIC, Hint.Historic);
  add(POSSIBLE, Hint.Possible);
  add(PASSIVE, Hint.Passive);
  add(PLANS, Hint.Plan);
  add(PLANNED, Hint.Planned);
  add(AIMS, Hint.Aim);
  return hints;
})();

/** The hints of the words of a clause that have no word before them that turns them ("niet eerder dan"). */
export function hintsOf(tokens: readonly Token[], { runs }: Clause): number {
  let hints = 0;
  for (const { first, next } of runs) {
    for (let at = first; at < next; at++) {
      const { lower } = tokens[at]!;
      // "Misschien hebt u het gelezen: er komt één uitkering".
      if (lower === ':' && hints !== 0 && hasAny(tokens, { first, next: at }, ADDRESSES)) hints &= ~Hint.Possible;
      const hint = HINTS.get(lower);
      if (hint === undefined || (hints | hint) === hints) continue;
      // "is niet meer mogelijk", "is mogelijk tot 1 juli" says what can be done, not how sure it is.
      if (
        lower === 'mogelijk' &&
        ((at + 1 >= next && tokens[next]?.lower !== 'dat') ||
          AFTER_CAN_BE.has(tokens[at + 1]!.lower) ||
          isCanBe(tokens, at, next))
      )
        continue;
      // "Is uitgesloten van deelname"; but "het is niet uitgesloten dat …".
      if (lower === 'uitgesloten' && tokens[at + 1]?.lower !== 'dat') continue;
      // "De looptijd van het oorspronkelijke zorgakkoord eindigt in 2026": which one of two, and not when.
      if (lower === 'oorspronkelijke' && /akkoord$/.test(tokens[at + 1]?.lower ?? '')) continue;
      // "Zij hebben het stuk van hun handtekening voorzien": done, and no plan.
      if (lower === 'voorzien' && (hasAny(tokens, { first, next: at }, HAVE) || isFurnished(at, tokens))) continue;
      // "Een jaar eerder dan gepland": how soon, and not that it was before.
      if (lower === 'eerder' && tokens[at + 1]?.lower === 'dan') continue;
      const before = tokens[at - 1]?.lower ?? '';
      const isHeldAgainst = before === 'dan' && tokens[at - 2]?.lower.endsWith('er') === true;
      if (!NOT_HISTORIC_BEFORE.has(before) && !isHeldAgainst) hints |= hint;
    }
  }
  return hints;
}

/** "Waarvoor aanvragen mogelijk zijn en die …": its verb closes the clause behind it. */
function isCanBe(tokens: readonly Token[], at: number, next: number): boolean {
  return CLOSING.has(tokens[at + 1]?.lower ?? '') && (at + 2 >= next || /^(?:en|,|;)$/.test(tokens[at + 2]!.lower));
}

const CLOSING: ReadonlySet<string> = new Set(claimWords('hintsClosing'));

/** "Voorzien van alle handtekeningen", "af en van handtekeningen voorzien", "van een handtekening werd voorzien". */
function isFurnished(at: number, tokens: readonly Token[]): boolean {
  if (tokens[at + 1]?.lower === 'van' || /^werd(?:en)?$/.test(tokens[at - 1]?.lower ?? '')) return true;
  return [2, 3].some(
    (back) => tokens[at - back]?.lower === 'van' && BEFORE_VAN.has(tokens[at - back - 1]?.lower ?? ''),
  );
}

/** What stands before a "van" that hangs on no noun. */
const BEFORE_VAN: ReadonlySet<string> = new Set(claimWords('hintsBeforeVan'));

const HAVE: ReadonlySet<string> = new Set(['heeft', 'hebben', 'had', 'hadden']);

/** What follows "mogelijk" where it says what can be done. */
const AFTER_CAN_BE: ReadonlySet<string> = new Set(['tot', 'vanaf', 'via', 'bij', 'door', 'om', '.']);

/** "Wij kunnen u berichten dat …", "misschien las u dat …": that it may be told or read makes what is told no less so. */
export function isAddress({ runs }: Clause, tokens: readonly Token[]): boolean {
  return hasAnyIn(tokens, runs, ADDRESSES);
}

const PLAN_PAPERS =
  /^(?:het|de|dit|deze) (?:regeerprogramma|plan|plannen|planning|voornemen|voorstel|wetsvoorstel|concept\p{L}*)$/u;

/** "Volgens het regeerprogramma wordt het breder en loopt het langer door": what a plan says of all that follows. */
export function isByPlan({ runs: [run] }: Pick<Clause, 'runs'>, tokens: readonly Token[]): boolean {
  const at = run?.first ?? 0;
  return (
    tokens[at]!.lower === 'volgens' && PLAN_PAPERS.test(`${tokens[at + 1]?.lower ?? ''} ${tokens[at + 2]?.lower ?? ''}`)
  );
}

const NEVER: ReadonlySet<string> = new Set(['nooit', 'nimmer']);

/** "Ging nooit akkoord": so it was at all times, and so it still is. */
export function isNever(tokens: readonly Token[], { runs }: Pick<Clause, 'runs'>): boolean {
  return hasAnyIn(tokens, runs, NEVER);
}
