// A clause of a Dutch sentence as data: its words, what opens it, what it depends on, and how it is told.

/** A run of tokens, half-open. */
export interface TokenRun {
  readonly first: number;
  readonly next: number;
}

/** A clause. Its own words may lie in several runs, with other clauses between them. */
export interface Clause {
  /** Offsets in the text from its first word to behind its last; other clauses may lie between. */
  readonly start: number;
  readonly end: number;
  /** Its own tokens, in order, without those of clauses inside it. Never empty. */
  readonly runs: readonly TokenRun[];
  readonly kind: 'main' | 'sub' | 'parenthesis';
  /** The word that opens it, in small letters: "omdat", "die", "om"; the verb of a condition without conjunction. */
  readonly opener: string | undefined;
  /** Index of the clause it depends on or lies in. */
  readonly parent: number | undefined;
  /** Index of the clause before it to which it is joined by "en", "maar", a comma; it may borrow the subject there. */
  readonly joins: number | undefined;
  /** Holds under a condition: als, indien, mits, tenzij, "Stemt de ALV in, dan …". */
  readonly conditional: boolean;
  /** Somebody else's words: "volgens X", "X stelt dat", "aldus X". */
  readonly reported: boolean;
  /** In a question, or an indirect one ("de vraag is of"). */
  readonly question: boolean;
}
