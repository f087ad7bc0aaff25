// Claims: clauses that answer a fact's question, with the answer and the way it is told. Nothing here depends on the as-of date.
import type { Amount } from '../../dutch/amount';
import type { Timex } from '../../dutch/temporal';
import type { Fact } from '../../knowledge/model';

/** The answer a clause gives. */
export type ClaimValue =
  /** `denied`: given by a denial ("is nog niet geregeld"). */
  | { readonly type: 'state'; readonly slug: string; readonly denied: boolean }
  | {
      readonly type: 'event';
      readonly phase: 'done' | 'ahead' | 'notYet';
      readonly slug: string;
      readonly date?: Timex;
      /** Its verb is written alike in present and past: told as done, or else as still to come. */
      readonly perhaps?: true;
      /** Its verb alone tells it: "wordt getekend", and not "volgt" with the name of what may only be near. */
      readonly verbal?: boolean;
    }
  | { readonly type: 'amount'; readonly amount: Amount }
  | { readonly type: 'count'; readonly count: number }
  | { readonly type: 'date'; readonly date: Timex };

/** How a clause is told. */
export interface Telling {
  readonly tense: 'present' | 'past' | 'perfect' | 'future' | 'conditional' | 'none';
  /** Told by somebody else's words: block quote or quote marks. */
  readonly quoted: boolean;
  readonly question: boolean;
  /** Under a condition: als, indien, mits, tenzij, zolang. */
  readonly conditional: boolean;
  /** Said to be wanted, asked or feared: "de eis dat", "hopen dat". */
  readonly wished: boolean;
  /** Merely possible: mogelijk, misschien, kan, wellicht. */
  readonly possible: boolean;
  /** Told as expected, planned or intended, whatever the tense. */
  readonly planned: boolean;
  /** Said to be of the past by a word: destijds, toen, eerder, aanvankelijk, oorspronkelijk. */
  readonly historic: boolean;
  /** The date that labels the line, as in a chronicle: what it tells in the present was so then. */
  readonly label?: Timex;
}

/** A claim found in a block. Offsets: `start`/`end` in the block's source, the others in the passage's prose. */
export interface Claim {
  readonly fact: string;
  readonly kind: Fact['kind'];
  readonly value: ClaimValue;
  readonly start: number;
  readonly end: number;
  readonly passage: number;
  /** The words that carry the claim. */
  readonly from: number;
  readonly to: number;
  /** The sentence the claim stands in. */
  readonly sentenceFrom: number;
  readonly sentenceTo: number;
  readonly telling: Telling;
  /** Dates in the clause that say which time the claim is about or when it was told; not the value itself. */
  readonly times: readonly Timex[];
  /** Dates in the rest of the sentence. */
  readonly sentenceTimes: readonly Timex[];
  /** How the subject is known: named in the clause or sentence, by another word with the name before it, or only by what stands above. */
  readonly subject: 'named' | 'antecedent' | 'above';
  /** Its words are the name of its subject and nothing else: who is named is there. */
  readonly ofName?: boolean;
  /** It says who somebody is by what he does. */
  readonly asksWho?: boolean;
  /** How many words of the text say it. */
  readonly words: number;
  /** Of a state: a verb is among its words. */
  readonly hasVerb?: boolean;
  /** Of an amount: it answers the fact by words of its own, not for want of any that are needed, nor by words it leans on. */
  readonly ownWords?: boolean;
  /** It names the period that is asked about by other words than a date. */
  readonly inPeriod?: boolean;
  /** Its dates are those of what its sentence leans on. */
  readonly lentTimes?: boolean;
  /** Terms that an amount's sentence names, or leans on where it names no subject itself. */
  readonly around?: readonly string[];
}
