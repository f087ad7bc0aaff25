// A clause, or its whole sentence, as something to hold phrases against. Verbs are read when a phrase is looked for that may be there.
import { mentionsIn } from './actorPronouns';
import type { ClauseReading, Reach } from './clauseReading';
import type { Stretch } from './matchPhrase';
import type { Unit } from './unit';
import { finitenessOf } from '../../dutch/finite-forms';
import type { TokenRun } from '../../dutch/clause';

/** A clause. */
export class ClauseStretch implements Stretch {
  readonly tokens: Stretch['tokens'];
  readonly runs: Stretch['runs'];
  readonly terms: Stretch['terms'];
  readonly phrases: Stretch['phrases'];
  readonly words: Stretch['words'];

  readonly #unit: Unit;
  #shared: Stretch | null | undefined;

  constructor(
    protected readonly clause: ClauseReading,
    unit: Unit,
    reach: Reach & Pick<Stretch, 'phrases'> = clause,
  ) {
    this.#unit = unit;
    this.tokens = unit.tokens;
    this.runs = reach.runs;
    this.terms = mentionsIn(reach, unit, clause.sentence.pronouns);
    this.phrases = reach.phrases;
    this.words = clause.sentence.words;
  }

  get predicates(): Stretch['predicates'] {
    return this.clause.predicates;
  }

  get negated(): boolean {
    return this.clause.negated;
  }

  get governing(): Stretch | undefined {
    const { governing } = this.clause;
    return governing?.stretch;
  }

  get sharing(): Stretch | undefined {
    if (this.#shared === undefined) this.#shared = this.#sharing() ?? null;
    return this.#shared ?? undefined;
  }

  #sharing(): Stretch | undefined {
    const { sharing } = this.clause;
    if (!sharing) return undefined;
    const [{ first, next }] = sharing.runs as readonly [TokenRun];
    let verb = first;
    while (verb < next && finitenessOf(this.tokens[verb]!.lower) !== 'sure') verb++;
    if (verb === first) return undefined;
    const { from, phrases } = sharing;
    const reach = { from, to: this.tokens[verb - 1]!.end, runs: [{ first, next: verb }], phrases };
    return new ClauseStretch(sharing, this.#unit, reach);
  }
}

/** The sentence of a clause. */
export class SentenceStretch extends ClauseStretch {
  constructor(clause: ClauseReading, unit: Unit) {
    super(clause, unit, clause.sentence);
  }

  override get predicates(): Stretch['predicates'] {
    return this.clause.sentencePredicates;
  }
}
