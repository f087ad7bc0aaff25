// Cues: how a sentence gives the answer to a fact's question away. Data for people, in short Dutch phrases.
import * as v from 'valibot';

const phrase = v.pipe(v.string(), v.trim(), v.minLength(2));

/**
 * How sentences answer a fact's question.
 *
 * A phrase is a few words that must all stand in one clause, in any order:
 * - `#vervallen`: any verb or noun of that predicate group of the lexicon, in any form;
 * - `deelnemen`: a verb of the lexicon by its infinitive, in any form, separated or not; any other word as it is, inflected or
 *   as the head of a compound (`tafel` is also "onderhandelingstafel");
 * - `@vng`: a mention of that term; `a|b`: one of several; `&leden`: one of a word list of the lexicon;
 * - `~` at the very front: the words may stand in several clauses of one sentence, and a term among them is its subject; with `~~` it needs no subject;
 * - `*signed` in place of a phrase: all phrases of that list of the lexicon, with `@` for the fact's own subject (`sharedPhrases.ts`);
 * - `niet` in front: the clause denies it ("niet", "geen", "nooit", "niet langer", "niet meer" …); `(niet)`: denied or not.
 */
export const CuesSchema = v.strictObject({
  /** Terms of which one is the subject; the fact's own term unless said otherwise. */
  about: v.optional(v.array(v.string())),
  /** Other words for the subject, good where the subject itself was named before in the paragraph or in the heading above. */
  paraphrase: v.optional(v.array(phrase), []),
  /** Phrases that name the subject by themselves, without its name anywhere: "propositie informateur". */
  named: v.optional(v.array(phrase), []),
  /** Answer → phrases that give it. For state facts. */
  answers: v.optional(v.record(v.string(), v.array(phrase))),
  /** For events: what happens, and the answers for done, still to come, and expressly not yet. */
  event: v.optional(
    v.strictObject({
      phrases: v.array(phrase),
      done: v.string(),
      ahead: v.optional(v.string()),
      notYet: v.optional(v.string()),
      /** Phrases that say that it is still to happen, whatever else has: "de handtekeningen volgen later". */
      pending: v.optional(v.array(phrase), []),
    }),
  ),
  /**
   * For dates: phrases that tie a date to the question. Behind `points` any time is the side that is asked for ("eindigt in 2026"), behind
   * the others an end must be named as such ("loopt tot en met 2026").
   */
  date: v.optional(
    v.strictObject({
      phrases: v.array(phrase),
      points: v.optional(v.array(phrase), []),
      side: v.optional(v.picklist(['from', 'to', 'at']), 'at'),
    }),
  ),
  /** For amounts, shares and counts: phrases of which one must stand in the sentence; none needed when empty. */
  need: v.optional(v.array(phrase), []),
  /** A claim with one of these in its sentence is another claim. */
  not: v.optional(v.array(phrase), []),
  /** A clause with one of these is another claim; the rest of the sentence may have them. */
  notHere: v.optional(v.array(phrase), []),
  /** All phrases of three words or more are wide, as if `~` stood in front: they are telling enough by themselves. */
  across: v.optional(v.boolean(), false),
  /** The answer is itself a plan or a wish: telling it as planned is telling it. */
  plan: v.optional(v.boolean(), false),
  /** The time the question is about (EDTF): a date in the sentence must overlap it. */
  period: v.optional(v.union([v.string(), v.pipe(v.number(), v.transform(String))])),
  /** The sentence must name the period: without a date it says nothing about this fact. */
  periodNamed: v.optional(v.boolean(), false),
  /** Only drafts with an as-of date in this time (EDTF) can mean it: "op Prinsjesdag" is of another year later on. */
  during: v.optional(v.string()),
  /** Phrases that name the period of an amount without a date: "eerste jaar". */
  periodAs: v.optional(v.array(phrase), []),
  /** How the amount counts; an amount that says otherwise is another amount. */
  per: v.optional(v.picklist(['year', 'structural', 'once', 'total', 'month'])),
  /** Amounts of one municipality or region may be compared with this fact (it is about one itself). */
  local: v.optional(v.boolean(), false),
  /** A number of things ("dertien partijen"): the noun that is counted. */
  counted: v.optional(v.array(phrase)),
  /** Any other number of these is wrong: nothing else is counted by that noun where the subject is named. */
  countedOnly: v.optional(v.boolean(), false),
  /** An answer is a condition itself ("lukt dat niet, dan …"): what is told under one is told. */
  conditional: v.optional(v.boolean(), false),
});

export type Cues = v.InferOutput<typeof CuesSchema>;
