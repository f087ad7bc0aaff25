// Clauses of a Dutch sentence: main and subordinate clauses, what stands in brackets or between dashes, and how each is told.
import { keepShape } from '../shapes';
import {
  CONDITIONAL_OPENERS,
  CONDITION_NOUNS,
  CONTRASTS,
  COORDINATORS,
  FIRST_PERSON,
  INFINITIVE_OPENERS,
  MAYBE_SUBORDINATORS,
  SUBJECTS,
  QUESTION_WORDS,
  SUBORDINATORS,
} from './clause-words';
import type { Clause } from './clause';
import { DEEPEST, finishClauses, type Draft } from './clause-drafts';
import { isAskedWhen } from './clause-asked';
import {
  endOfAside,
  endOfPurpose,
  isRelativeQuestion,
  mayOpen,
  opensAhead,
  opensSub,
  opensWithCondition,
} from './clause-openers';
import { BRACKETS, Lookahead } from './clause-lookahead';
import { coordinates, isGranted, isInName, isPointingThat, isReason, opensWithPhrase } from './clause-joins';
import { isDenyingTail, isOfAnother, isTail } from './clause-tails';
import {
  beginsWithMany,
  hasVerbBehind,
  isInverted,
  isInvertedAhead,
  isSaying,
  secondVerb,
  verbBehindTime,
  isWaitedFor,
} from './clause-verbs';
import type { Sentence } from './sentences';
import type { Token } from './tokens';

export type { Clause, TokenRun } from './clause';

/**
 * Splits one sentence into clauses, in order of their first word. "en" parts clauses only where a finite verb stands on both sides of it. A heuristic: it never throws, covers
 * every word of the sentence once, and takes time linear in its tokens.
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
    this.#ahead = new Lookahead(tokens, first, next);
  }

  split(): Clause[] {
    this.#open('main', undefined);
    if (opensWithCondition(this.#tokens, this.#ahead)) {
      // "Tel je het mee, dan …": its verb is no form that is known for one.
      const finite = this.#ahead.isFinite(this.#first, true) ? undefined : this.#first;
      this.#open('sub', this.#lower(this.#first), { conditional: true, finite });
    }
    for (let i = this.#first; i < this.#next; i++) i = this.#read(i);
    return finishClauses(this.#tokens, this.#clauses, this.#ahead.isQuestion);
  }

  /** Reads the token at `i`; gives the index of the last token it took. */
  #read(i: number): number {
    const token = this.#tokens[i]!;
    if (token.kind === 'mark') this.#readMark(i, token.text);
    else if (!this.#readOpener(i, token.lower)) {
      if (coordinates(this.#tokens, i)) this.#readCoordinator(i);
      this.#readVerb(i, token.lower);
      this.#add(i);
      if (this.#top.last === i) this.#stack.pop();
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
      remark: false,
      last: undefined,
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
    } else if (this.#top.last === i) {
      this.#stack.pop();
    } else if (mark === ',' && this.#ahead.isComma(i)) {
      this.#readComma(i);
    } else if (
      mark === ';' ||
      (mark === ':' &&
        this.#tokens[i + 1]?.spaced === true &&
        !this.#isSubjectOf(i + 1) &&
        // "Duidelijk is wat het oplevert: 371 miljoen": behind the colon stands the answer.
        ((this.#top.kind === 'sub' && this.#top.question) ||
          this.#ahead.nextSure(i + 1) < this.#next ||
          isInvertedAhead(this.#tokens, this.#ahead, i + 1) ||
          beginsWithMany(this.#tokens, i + 1, this.#ahead)))
    ) {
      this.#closeSubs();
      if (this.#top.runs.length > 0) this.#join();
    } else {
      this.#add(i);
    }
  }

  /** "VNG: heeft de gesprekken opgeschort": what stands before the colon is the subject of the verb right behind it. */
  #isSubjectOf(verb: number): boolean {
    const { kind, finite, runs } = this.#top;
    return kind === 'main' && finite === undefined && runs[0]?.first === this.#first && this.#ahead.isSure(verb);
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
    if (this.#top.last !== undefined) return this.#add(i);
    const parted = (this.#top.kind === 'sub' && this.#top.finite !== undefined) || this.#endsVerbless(i);
    // "omdat A stopt, B doorgaat en C wacht" is rare; a relative clause in a subordinate one is not: only one is ended.
    if (parted) this.#stack.pop();
    // "Mocht blijken dat zij niet tekent, dan vervalt …".
    if (this.#lower(i + 1) === 'dan' && this.#ahead.isFinite(i + 2, true)) this.#backToWaiting();
    const word = this.#lower(i + 1);
    if (word === 'aldus') {
      this.#closeSubs();
      this.#top.reported = true;
    } else if (this.#joinsBehind(i, word)) {
      // ", zegt de VNG"
      if (this.#ahead.isSure(i + 1) && isSaying(word)) this.#top.reported = true;
      this.#join();
    } else if (this.#top.kind === 'main' && this.#top.finite !== undefined && isTail(this.#tokens, i, this.#ahead)) {
      this.#join().remark = !isOfAnother(this.#tokens, i, this.#ahead);
    } else if (!parted && this.#top.runs.length > 0 && !this.#opensSub(i + 1)) {
      this.#add(i);
    }
  }

  /** Whether a main clause with a verb of its own begins behind the comma at `i`, after one that has its verb. */
  #joinsBehind(i: number, word: string): boolean {
    const { kind, finite, runs } = this.#top;
    // "Getekend op 10 juli, al doen nog niet alle partijen mee": what is granted has its verb right behind "al".
    if (kind !== 'sub' && runs.length > 0 && isGranted(this.#tokens, i + 1, this.#ahead)) return true;
    if (COORDINATORS.has(word) || kind === 'sub' || finite === undefined || this.#opensSub(i + 1)) return false;
    const verb = SUBJECTS.has(word) ? this.#ahead.nextFinite(i + 1, true) : this.#ahead.nextSure(i + 1);
    return verb < this.#ahead.stop(i + 1);
  }

  /** "InEen, waaronder ook huisartsen, heeft getekend": a clause without verb, and the only verb left behind the comma. */
  #endsVerbless(i: number): boolean {
    if (this.#top.kind !== 'sub' || this.#stack.length < 2 || !this.#ahead.isSure(i + 1)) return false;
    const parent = this.#clauses[this.#stack.at(-2)!]!;
    return parent.finite === undefined && this.#ahead.nextSure(i + 2) >= this.#next;
  }

  #readCoordinator(i: number): void {
    const word = this.#lower(i + 1);
    if (word === 'met' && this.#lower(i - 1) === 'tot') return; // "tot en met 2027"
    // "Zorg- en Welzijnsakkoord": two words with one tail.
    const before = this.#tokens[i - 1];
    if (before?.kind === 'mark' && before.text === '-' && !before.spaced) return;
    // "Het Gezond en Actief Leven Akkoord": one name.
    if (isInName(this.#tokens, i, this.#first, this.#next)) return;
    if (
      CONTRASTS.has(this.#lower(i)) &&
      this.#tokens[i - 1]?.text === ',' &&
      this.#top.kind === 'main' &&
      this.#top.finite !== undefined &&
      hasVerbBehind(this.#tokens, i + 1, this.#top.finite, this.#ahead)
    ) {
      this.#join();
      return;
    }
    // "En ontvangen wij niets": a verb with its subject behind it is finite. "…, en daarna niet meer": a tail denies itself alone.
    if (
      this.#top.kind === 'main' &&
      (this.#startsAnew(i) ||
        (this.#top.finite !== undefined &&
          (word === 'ik' ||
            opensAhead(this.#tokens, i, this.#ahead) ||
            isInverted(this.#tokens, this.#ahead, i + 1) ||
            isInverted(this.#tokens, this.#ahead, i + 2) ||
            isInverted(this.#tokens, this.#ahead, verbBehindTime(this.#tokens, i + 1, this.#ahead)) ||
            isDenyingTail(this.#tokens, i, this.#ahead))))
    ) {
      this.#join();
      return;
    }
    if (this.#top.kind === 'sub' && this.#top.finite !== undefined && this.#endsLike(word)) return;
    const verb = secondVerb(this.#tokens, i + 1, this.#top, this.#ahead);
    if (this.#top.finite === undefined || verb >= this.#ahead.stop(i + 1)) return;
    if (this.#top.kind === 'sub' && this.#stack.length > 1 && !this.#ahead.isFinal(verb)) {
      // "zegt dat de VNG stopt en gaat door": back to the main clause.
      this.#closeSubs();
      if (this.#top.finite === undefined) return;
    }
    this.#join();
  }

  /** "…, en dat merken wij", "Een lastig punt, want er is geen geld", "… en van het Rijk hoeven wij niets te verwachten". */
  #startsAnew(i: number): boolean {
    const begins = this.#top.finite === undefined ? isReason : opensWithPhrase;
    if (this.#top.runs.length > 0 && begins(this.#tokens, i, this.#ahead)) return true;
    return isPointingThat(this.#tokens, i, this.#next) && !this.#clauses.some(({ opener }) => opener === 'dat');
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

  #opensSub(i: number): boolean {
    if (!mayOpen(this.#lower(i))) return false;
    const { finite, both } = this.#top;
    return opensSub(this.#tokens, i, this.#ahead, {
      hasVerb: finite !== undefined,
      isSub: this.#top.kind === 'sub',
      both,
      joins: this.#previous !== undefined,
    });
  }

  /** Opens a subordinate clause if the word at `i` does; the word is its first. */
  #readOpener(i: number, lower: string): boolean {
    if (this.#stack.length >= DEEPEST || !this.#opensSub(i)) return false;
    const parent = this.#top;
    const sub = this.#open('sub', lower, { joins: this.#previous });
    this.#previous = undefined;
    sub.last = endOfAside(this.#tokens, i, this.#ahead) ?? endOfPurpose(this.#tokens, i, parent.finite, this.#ahead);
    const asksWhen = isAskedWhen(this.#tokens, i, this.#ahead);
    const condition =
      lower === 'dat' && (CONDITION_NOUNS.has(this.#lower(i - 1)) || CONDITION_NOUNS.has(this.#lower(i - 2)));
    sub.conditional =
      condition ||
      (CONDITIONAL_OPENERS.has(lower) && sub.last === undefined && !asksWhen) ||
      (parent.kind === 'sub' && parent.conditional && lower !== 'die');
    sub.reported =
      (lower === 'dat' || lower === 'of') && parent.says && !parent.own
        ? true
        : parent.kind === 'sub' && parent.reported;
    const asks =
      lower === 'of' ||
      asksWhen ||
      (QUESTION_WORDS.has(lower) && !isRelativeQuestion(this.#tokens, i, parent, this.#clauses.at(-2)));
    sub.question = asks && (parent.finite !== undefined || i === this.#first);
    this.#add(i);
    return true;
  }

  #readVerb(i: number, lower: string): void {
    const ahead = this.#ahead;
    const top = this.#top;
    if (top.kind === 'sub' && lower === 'te' && INFINITIVE_OPENERS.has(top.opener ?? '')) top.finite ??= i;
    if (isSaying(lower)) top.says = true;
    else if (FIRST_PERSON.has(lower)) top.own = true;
    else if (lower === 'zowel') top.both = true;
    if (isWaitedFor(this.#tokens, i, top, this.#clauses[top.parent ?? -1], ahead)) this.#stack.pop();
    if (!ahead.isFinite(i, top.kind === 'sub' || top.finite === undefined)) return;
    if (top.finite === undefined) top.finite = i;
    else if (top.kind === 'sub' && this.#stack.length > 1 && this.#endsSub(i, top.finite)) {
      // A second finite verb without a comma: "zodra de VNG tekent vervalt het voorbehoud".
      if (this.#backToWaiting()) this.#top.finite = i;
    }
  }

  #backToWaiting(): boolean {
    const depth = this.#waiting();
    if (depth !== undefined) this.#stack.length = depth + 1;
    return depth !== undefined;
  }

  /** Depth of the clause that still waits for its verb, where those above it have theirs: "de vraag of dit volstaat om mee te doen komt terug". */
  #waiting(): number | undefined {
    for (let depth = this.#stack.length - 2; depth >= 0; depth--) {
      const { kind, finite } = this.#clauses[this.#stack[depth]!]!;
      if (kind === 'parenthesis') return undefined;
      if (finite === undefined) return depth;
    }
    return undefined;
  }
  /** A second finite verb behind the one of a subordinate clause; one written like an infinitive only if no auxiliary asks for it. */
  #endsSub(i: number, finite: number): boolean {
    // "is komen te vervallen": what stands between a helper and "te" helps along.
    const helps = this.#ahead.isAmbiguous(i) || this.#lower(i + 1) === 'te' || this.#lower(i) === 'worden';
    // "Zou het er niet komen, dan …": in front of its subject only the comma ends it.
    if (finite === this.#top.runs[0]?.first) return false;
    if (finite === i - 1 && (this.#lower(finite) === 'te' || (helps && this.#ahead.isAuxiliary(finite)))) return false;
    if (this.#ahead.isSure(i)) return true;
    if (this.#lower(finite) === 'te') return finite === i - 2 && this.#lower(i) === 'zijn';
    // "De leden die niet hebben getekend krijgen minder".
    if (this.#ahead.isAuxiliary(finite)) {
      const isVerb = !this.#ahead.isAuxiliary(i) || isInverted(this.#tokens, this.#ahead, i);
      return isVerb && this.#ahead.isParticiple(i - 1);
    }
    return finite === i - 1;
  }
}

keepShape(new Splitter([], { first: 0, next: 0, start: 0, end: 0 }));
