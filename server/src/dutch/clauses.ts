// Clauses of a Dutch sentence: main and subordinate clauses, what stands in brackets or between dashes, and how each is told.
import {
  CONDITIONAL_OPENERS,
  CONDITION_NOUNS,
  COORDINATORS,
  DETERMINERS,
  FIRST_PERSON,
  INFINITIVE_OPENERS,
  MAYBE_SUBORDINATORS,
  NO_SPEAKERS,
  PRONOUNS,
  SUBJECTS,
  QUESTION_WORDS,
  SAYING,
  STARTING_SUBORDINATORS,
  SUBORDINATORS,
} from './clause-words';
import { lookAhead, type Lookahead } from './clause-lookahead';
import type { Sentence } from './sentences';
import type { Token } from './tokens';
import { conjugate } from './verbs';

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
  readonly opener?: string;
  /** Index of the clause it depends on or lies in. */
  readonly parent?: number;
  /** Index of the clause before it to which it is joined by "en", "maar", a comma; it may borrow the subject there. */
  readonly joins?: number;
  /** Holds under a condition: als, indien, mits, tenzij, "Stemt de ALV in, dan …". */
  readonly conditional: boolean;
  /** Somebody else's words: "volgens X", "X stelt dat", "aldus X". */
  readonly reported: boolean;
  /** In a question, or an indirect one ("de vraag is of"). */
  readonly question: boolean;
}

interface Draft {
  kind: Clause['kind'];
  runs: { first: number; next: number }[];
  opener: string | undefined;
  parent: number | undefined;
  joins: number | undefined;
  conditional: boolean;
  reported: boolean;
  question: boolean;
  /** Token of its finite verb, or of "te" in a clause with an infinitive. */
  finite: number | undefined;
  /** A verb of saying stands in it. */
  says: boolean;
  /** "wij" stands in it: what is said there is our own. */
  own: boolean;
  /** "zowel" stands in it: "als" joins. */
  both: boolean;
  /** The mark that closes it, where it is a parenthesis. */
  closer: string | undefined;
}

/** Clauses open at one time; what is nested deeper is read as part of the one on top. */
const DEEPEST = 40;

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

let sayingForms: ReadonlySet<string> | undefined;

/** Forms of the verbs of saying, built at first use. */
function isSaying(lower: string): boolean {
  sayingForms ??= new Set(
    SAYING.flatMap((infinitive) => conjugate({ infinitive }))
      .filter(({ inflected }) => inflected === undefined)
      .map(({ form }) => form),
  );
  return sayingForms.has(lower);
}

/**
 * Splits one sentence into clauses, in order of their first word. "en" parts clauses only where a finite verb stands on both
 * sides of it. A heuristic: it never throws, covers every word of the sentence once, and takes time linear in its tokens.
 */
export function splitClauses(tokens: readonly Token[], sentence: Sentence): Clause[] {
  return new Splitter(tokens, sentence).split();
}

/** One pass over a sentence with the clauses that are open on a stack. */
class Splitter {
  readonly #tokens: readonly Token[];
  readonly #first: number;
  readonly #next: number;
  readonly #ahead: Lookahead;
  readonly #clauses: Draft[] = [];
  readonly #stack: number[] = [];
  /** The clause that "en" has just ended, to which the next one is joined. */
  #previous: number | undefined;

  constructor(tokens: readonly Token[], { first, next }: Sentence) {
    this.#tokens = tokens;
    this.#first = first;
    this.#next = next;
    this.#ahead = lookAhead(tokens, first, next);
  }

  split(): Clause[] {
    this.#open('main', undefined);
    const inverted = this.#invertedCondition();
    if (inverted) this.#open('sub', this.#lower(this.#first)).conditional = true;
    for (let i = this.#first; i < this.#next; i++) i = this.#read(i);
    return this.#finish();
  }

  /** Reads the token at `i`; gives the index of the last token it took. */
  #read(i: number): number {
    const token = this.#tokens[i]!;
    if (token.kind === 'mark') this.#readMark(i, token.text);
    else if (!this.#readOpener(i, token.lower)) {
      if (COORDINATORS.has(token.lower)) this.#readCoordinator(i);
      this.#readVerb(i, token.lower);
      this.#add(i);
    }
    return i;
  }

  #lower(i: number): string {
    return i < this.#next ? (this.#tokens[i]?.lower ?? '') : '';
  }

  get #top(): Draft {
    return this.#clauses[this.#stack.at(-1)!]!;
  }

  #open(kind: Clause['kind'], opener: string | undefined, rest: Partial<Draft> = {}): Draft {
    const parent = this.#stack.at(-1);
    const draft: Draft = {
      kind,
      runs: [],
      opener,
      parent,
      joins: undefined,
      conditional: false,
      reported: false,
      question: false,
      finite: undefined,
      says: false,
      own: false,
      both: false,
      closer: undefined,
      ...rest,
    };
    this.#stack.push(this.#clauses.length);
    this.#clauses.push(draft);
    return draft;
  }

  /** Opens a clause on the same footing as the one on top, which ends. */
  #join(): Draft {
    const joins = this.#stack.pop()!;
    const { kind, opener, parent, conditional, reported, question, closer } = this.#clauses[joins]!;
    const draft = this.#open(kind, opener, { joins, closer });
    Object.assign(draft, {
      parent,
      conditional: kind === 'sub' && conditional,
      reported: kind === 'sub' && reported,
      question: kind === 'sub' && question,
    });
    return draft;
  }

  #add(i: number): void {
    const { runs } = this.#top;
    const run = runs.at(-1);
    if (run?.next === i) run.next = i + 1;
    else runs.push({ first: i, next: i + 1 });
  }

  #readMark(i: number, mark: string): void {
    const closer = BRACKETS.get(mark);
    if (closer !== undefined && this.#ahead.isMatched(i) && this.#stack.length < DEEPEST) {
      this.#open('parenthesis', mark, { closer });
    } else if (mark === ')' || mark === ']') {
      this.#closeParenthesis(mark);
    } else if (this.#ahead.isDash(i)) {
      this.#readDash(i, mark);
    } else if (mark === ',' && this.#ahead.isComma(i)) {
      this.#readComma(i);
    } else if (
      mark === ';' ||
      (mark === ':' && this.#ahead.nextSure(i + 1) < this.#next && this.#tokens[i + 1]?.spaced === true)
    ) {
      this.#closeSubs();
      if (this.#top.runs.length > 0) this.#join();
    } else {
      this.#add(i);
    }
  }

  /** Ends the innermost parenthesis with this closing mark, and what is open inside it. A stray one ends nothing. */
  #closeParenthesis(mark: string): void {
    let depth = this.#stack.length - 1;
    while (depth > 0 && this.#clauses[this.#stack[depth]!]!.closer !== mark) depth--;
    if (depth > 0) this.#stack.length = depth;
  }

  #readDash(i: number, mark: string): void {
    const open = this.#stack.findLast((index) => this.#clauses[index]!.kind === 'parenthesis');
    if (open !== undefined && this.#clauses[open]!.closer === mark) this.#closeParenthesis(mark);
    else if (this.#ahead.nextDash(i + 1) < this.#next && this.#stack.length < DEEPEST)
      this.#open('parenthesis', mark, { closer: mark });
    else if (this.#ahead.nextSure(i + 1) < this.#next && this.#top.finite !== undefined) {
      this.#closeSubs();
      this.#join();
    }
  }

  /** Ends all subordinate clauses up to the nearest parenthesis or main clause. */
  #closeSubs(): void {
    while (this.#top.kind === 'sub' && this.#stack.length > 1) this.#stack.pop();
  }

  #readComma(i: number): void {
    const parted = this.#top.kind === 'sub' && this.#top.finite !== undefined;
    if (parted || this.#endsVerbless(i)) this.#stack.pop();
    // "omdat A stopt, B doorgaat en C wacht" is rare; a relative clause in a subordinate one is not: only one is ended.
    const word = this.#lower(i + 1);
    if (word === 'aldus') {
      this.#closeSubs();
      this.#top.reported = true;
      return;
    }
    if (COORDINATORS.has(word)) return;
    if (this.#opensSub(i + 1, word) || this.#top.finite === undefined || this.#top.kind === 'sub') return;
    const verb = SUBJECTS.has(word) ? this.#ahead.nextFinite(i + 1, true) : this.#ahead.nextSure(i + 1);
    if (verb >= this.#ahead.stop(i + 1)) return;
    const before = this.#top;
    const says = verb === i + 1 && isSaying(this.#lower(verb));
    if (says) before.reported = true;
    // After a subordinate clause the main clause goes on, unless it is a new one with its own verb.
    this.#join();
  }

  /** "InEen, waaronder ook huisartsen, heeft getekend": a clause without verb, and the only verb left behind the comma. */
  #endsVerbless(i: number): boolean {
    if (this.#top.kind !== 'sub' || this.#stack.length < 2 || !this.#ahead.isSure(i + 1)) return false;
    const parent = this.#clauses[this.#stack.at(-2)!]!;
    return parent.finite === undefined && this.#ahead.nextSure(i + 2) >= this.#next;
  }

  #readCoordinator(i: number): void {
    const word = this.#lower(i + 1);
    if (this.#top.kind === 'sub' && this.#top.finite !== undefined && this.#endsLike(word)) return;
    const verb = this.#secondVerb(i + 1, word);
    if (this.#top.finite === undefined || verb >= this.#ahead.stop(i + 1)) return;
    if (this.#top.kind === 'sub' && this.#stack.length > 1 && !this.#ahead.isFinal(verb)) {
      // "zegt dat de VNG stopt en gaat door": back to the main clause.
      this.#closeSubs();
      if (this.#top.finite === undefined) return;
    }
    this.#join();
  }

  /** "dat de VNG stopt en dat het Rijk betaalt": ends the open clause with the same opener, for the next to be joined to. */
  #endsLike(word: string): boolean {
    if (!SUBORDINATORS.has(word) && !MAYBE_SUBORDINATORS.has(word)) return false;
    let depth = this.#stack.length - 1;
    const openerAt = (at: number): string | undefined => this.#clauses[this.#stack[at]!]!.opener;
    while (depth > 0 && openerAt(depth) !== word) depth--;
    if (depth === 0 && !SUBORDINATORS.has(word)) return false;
    if (depth === 0) depth = this.#stack.length - 1;
    this.#previous = this.#stack[depth];
    this.#stack.length = depth;
    return true;
  }

  /**
   * The finite verb behind a coordinator or comma, which makes a new clause of it. A verb that is written like its infinitive
   * counts behind a pronoun, in a subordinate clause, or where no auxiliary before could ask for an infinitive.
   */
  #secondVerb(from: number, word: string): number {
    const ahead = this.#ahead;
    // A verb behind "die" or "dat" belongs to a clause that opens there.
    const relative = ahead.nextRelative(from + 1);
    const plural = ahead.nextFinite(from, true);
    const verb = plural < relative ? plural : this.#next;
    const sure = ahead.nextSure(from);
    const { kind, finite } = this.#top;
    if (SUBJECTS.has(word) || kind === 'sub') return verb;
    const free = finite !== undefined && !ahead.isAuxiliary(finite) && !ahead.isFinal(verb);
    return free && verb > from ? verb : sure < relative ? sure : this.#next;
  }

  /** Opens a subordinate clause if the word at `i` does; the word is its first. */
  #readOpener(i: number, lower: string): boolean {
    if (this.#stack.length >= DEEPEST || !this.#opensSub(i, lower)) return false;
    const parent = this.#top;
    const sub = this.#open('sub', lower, { joins: this.#previous });
    this.#previous = undefined;
    const condition =
      lower === 'dat' && (CONDITION_NOUNS.has(this.#lower(i - 1)) || CONDITION_NOUNS.has(this.#lower(i - 2)));
    sub.conditional =
      condition || CONDITIONAL_OPENERS.has(lower) || (parent.kind === 'sub' && parent.conditional && lower !== 'die');
    sub.reported =
      (lower === 'dat' || lower === 'of') && parent.says && !parent.own
        ? true
        : parent.kind === 'sub' && parent.reported;
    sub.question = (lower === 'of' || QUESTION_WORDS.has(lower)) && parent.finite !== undefined;
    this.#add(i);
    return true;
  }

  #opensSub(i: number, lower: string): boolean {
    const ahead = this.#ahead;
    if (SUBORDINATORS.has(lower))
      return this.#lower(i - 1) !== 'sinds' && !(lower === 'zolang' && this.#lower(i + 1) === 'mogelijk');
    if (INFINITIVE_OPENERS.has(lower) && ahead.nextTe(i + 1) < ahead.stop(i + 1)) {
      return lower !== 'door' || this.#top.finite !== undefined;
    }
    const starts = i === this.#first || this.#tokens[i - 1]?.text === ',' || COORDINATORS.has(this.#lower(i - 1));
    const limit = starts || lower === 'die' ? ahead.stop(i + 1) : Math.min(ahead.stop(i + 1), ahead.nextJoin(i + 1));
    if (MAYBE_SUBORDINATORS.has(lower)) {
      const verb = ahead.nextFinite(i + 1, true);
      if (verb >= limit && !(lower === 'dat' && verb < this.#next && this.#opensPhrase(i + 1))) return false;
      return this.#opensMaybe(i, lower, starts);
    }
    if (STARTING_SUBORDINATORS.has(lower)) {
      return (
        i === this.#first &&
        ahead.nextSure(i + 1) > i + 1 &&
        ahead.nextSure(i + 1) < limit &&
        this.#isFollowedByVerb(limit)
      );
    }
    if (QUESTION_WORDS.has(lower))
      return this.#top.finite !== undefined && ahead.nextFinite(i + 1, true) < limit && !ahead.isSure(i + 1);
    return false;
  }

  #opensMaybe(i: number, lower: string, starts: boolean): boolean {
    const ahead = this.#ahead;
    const before = this.#lower(i - 1);
    if (lower === 'als') return !ahead.isSure(i + 1) && !this.#top.both && (starts || this.#top.finite !== undefined);
    if (lower === 'of') {
      return this.#top.finite !== undefined && ahead.isFinal(ahead.nextFinite(i + 1, true)) && !ahead.isSure(i + 1);
    }
    // "dat" and "die": after a noun, a verb or a comma; else they point at something.
    if (ahead.isSure(i + 1)) return lower === 'die' && !starts && !ahead.isPreposition(i - 1) && i > this.#first;
    if (lower === 'dat' && i > this.#first && !COORDINATORS.has(before) && this.#opensPhrase(i + 1)) return true;
    if (ahead.isPreposition(i - 1)) return false;
    if (i === this.#first) return lower === 'dat' && this.#isFollowedByVerb(ahead.stop(i + 1));
    if (COORDINATORS.has(before)) return this.#previous !== undefined;
    if (lower === 'die' && ahead.isSure(i - 1)) return false;
    return starts || lower === 'dat' || !ahead.isSure(i - 1);
  }

  /** "dat de", "dat er", "dat VWS": no noun for "dat" to point at, so it is the conjunction. */
  #opensPhrase(i: number): boolean {
    const token = this.#tokens[i];
    if (token?.kind !== 'word' || i >= this.#next) return false;
    return DETERMINERS.has(token.lower) || PRONOUNS.has(token.lower) || token.text.charAt(0) !== token.lower.charAt(0);
  }

  /** Whether the clause that ends at `stop` is followed by a comma and a finite verb: it stood in front of a main clause. */
  #isFollowedByVerb(stop: number): boolean {
    return (
      this.#tokens[stop]?.text === ',' &&
      stop < this.#next &&
      (this.#ahead.isSure(stop + 1) || this.#lower(stop + 1) === 'dan')
    );
  }

  /** "Stemt de ALV in, dan vervalt het voorbehoud": a verb in front and no question mark behind. */
  #invertedCondition(): boolean {
    const ahead = this.#ahead;
    if (!ahead.isSure(this.#first) || ahead.isQuestion) return false;
    const comma = ahead.stop(this.#first + 1);
    return (
      this.#tokens[comma]?.text === ',' &&
      comma < this.#next &&
      (this.#lower(comma + 1) === 'dan' || ahead.isSure(comma + 1))
    );
  }

  #readVerb(i: number, lower: string): void {
    const ahead = this.#ahead;
    const top = this.#top;
    if (top.kind === 'sub' && lower === 'te' && INFINITIVE_OPENERS.has(top.opener ?? '')) top.finite ??= i;
    if (isSaying(lower)) top.says = true;
    else if (FIRST_PERSON.has(lower)) top.own = true;
    else if (lower === 'zowel') top.both = true;
    if (!ahead.isFinite(i, top.kind === 'sub' || top.finite === undefined)) return;
    if (top.finite === undefined) top.finite = i;
    else if (top.kind === 'sub' && this.#stack.length > 1 && this.#endsSub(i, top.finite)) {
      // A second finite verb without a comma: "zodra de VNG tekent vervalt het voorbehoud".
      const parent = this.#clauses[this.#stack.at(-2)!]!;
      if (parent.finite !== undefined || parent.kind === 'parenthesis') return;
      this.#stack.pop();
      this.#top.finite = i;
    }
  }

  /** A second finite verb behind the one of a subordinate clause; one written like an infinitive only if no auxiliary asks for it. */
  #endsSub(i: number, finite: number): boolean {
    if (this.#ahead.isAuxiliary(finite) && finite === i - 1 && this.#ahead.isAmbiguous(i)) return false;
    if (this.#ahead.isSure(i)) return true;
    if (this.#lower(finite) === 'te') return finite === i - 2 && this.#lower(i) === 'zijn';
    return finite === i - 1 && !this.#ahead.isAuxiliary(finite);
  }

  #finish(): Clause[] {
    const kept = this.#clauses.map((draft) => draft.runs.length > 0);
    const places: number[] = [];
    let count = 0;
    for (const keep of kept) places.push(keep ? count++ : -1);
    // What lies in an empty clause lies in the one around it.
    const place = (index: number | undefined): number | undefined => {
      let at = index;
      for (let depth = 0; at !== undefined && places[at]! < 0 && depth < DEEPEST; depth++)
        at = this.#clauses[at]!.parent;
      return at === undefined || places[at]! < 0 ? undefined : places[at];
    };
    for (const draft of this.#clauses) {
      draft.reported ||= this.#hasSpeaker(draft.runs);
      // A clause that depends on somebody's words is part of them; parents stand before their children.
      if (draft.kind === 'sub' && draft.parent !== undefined && draft.opener !== 'die')
        draft.reported ||= this.#clauses[draft.parent]!.reported;
    }
    return this.#clauses
      .filter((_, index) => kept[index])
      .map((draft) => this.#clauseOf(draft, place(draft.parent), place(draft.joins)));
  }

  #clauseOf(draft: Draft, parent: number | undefined, joins: number | undefined): Clause {
    const { kind, runs, opener, conditional, reported, question } = draft;
    return {
      start: this.#tokens[runs[0]!.first]!.start,
      end: this.#tokens[runs.at(-1)!.next - 1]!.end,
      runs,
      kind,
      ...(opener === undefined ? {} : { opener }),
      ...(parent === undefined ? {} : { parent }),
      ...(joins === undefined ? {} : { joins }),
      conditional,
      reported,
      question: question || this.#ahead.isQuestion,
    };
  }

  /** "volgens het kabinet", "aldus de brief": the clause itself names who says it. */
  #hasSpeaker(runs: readonly TokenRun[]): boolean {
    for (const { first, next } of runs) {
      for (let i = first; i < next; i++) {
        const lower = this.#lower(i);
        if (lower === 'aldus') return true;
        if (lower === 'volgens' && !NO_SPEAKERS.has(this.#lower(i + 1)) && !NO_SPEAKERS.has(this.#lower(i + 2)))
          return true;
      }
    }
    return false;
  }
}
