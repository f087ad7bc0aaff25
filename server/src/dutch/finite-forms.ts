// Which words can be the finite verb of a clause, and how sure that is: the clause reader's view on the common verbs.
import { COMMON_VERBS } from './common-verbs';
import { PerWord } from './per-word';
import { STRONG_VERBS } from './strong-verbs';
import type { Token } from './tokens';
import { conjugate, prefixOf, type VerbEntry } from './verbs';
import { wordList } from './word-lists';

/**
 * How sure a form is finite: `sure` where nothing else is written so ("heeft", "tekende"), `plural` where the infinitive is
 * written the same ("tekenen"), `noun` where a noun is ("start", "vraag").
 */
export type Finiteness = 'sure' | 'plural' | 'noun';

/** Finite forms that are as well everyday nouns, adjectives or other words. */
const NOUNS: ReadonlySet<string> = new Set(wordList('finiteFormsThatAreNouns'));

const RANK: Readonly<Record<Finiteness, number>> = { sure: 2, noun: 1, plural: 0 };

/** Finite forms of a list of verbs with how sure each is. Participles written like a finite form make it unsure. */
function collect(entries: readonly VerbEntry[]): Common {
  const past = new Set<string>();
  const forms = new Map<string, Finiteness>();
  const participles = new Set<string>();
  for (const entry of entries) {
    for (const { form, tense, number, inflected } of conjugate(entry)) {
      if (tense === 'participle' && inflected === undefined) participles.add(form);
      if (tense !== 'present' && tense !== 'past') continue;
      if (tense === 'past') past.add(form);
      // The first person singular is rare in formal prose and mostly a noun: "plan", "hoop".
      if (tense === 'present' && number === 'singular' && !form.endsWith('t')) continue;
      const plural = tense === 'present' && number === 'plural';
      const kind: Finiteness = plural ? 'plural' : NOUNS.has(form) ? 'noun' : 'sure';
      const known = forms.get(form);
      if (known === undefined || RANK[kind] > RANK[known]) forms.set(form, kind);
    }
  }
  for (const form of participles) if (forms.get(form) === 'sure') forms.set(form, 'noun');
  for (const form of ALWAYS) forms.set(form, 'sure');
  // More often the pronoun: "zijn handtekening".
  forms.set('zijn', 'plural');
  for (const word of NEVER) forms.delete(word);
  return { finite: forms, past };
}

/** Finite forms of the verbs without meaning of their own; their plurals are hardly ever infinitives where it matters. */
const ALWAYS = wordList('alwaysFinite');

/** Prepositions, adverbs and nouns that are written like a rare verb form. */
const NEVER =
  'eind week weken maanden reden kaart mat vierde uit at rond over onder door naar voort eerst laatst reeds afspraken'.split(
    ' ',
  );

interface Common {
  readonly finite: ReadonlyMap<string, Finiteness>;
  readonly past: ReadonlySet<string>;
}

let common: Common | undefined;

/** Finite forms of verbs in -eren, which are too many to list: "distantieert". */
const LOAN = /[a-zë]{4}eer(?:t|de|den)$/;

/** Whether a word ends like such a form: few do, and to look is cheaper than to match. */
function isLoanEnd(lower: string): boolean {
  const last = lower.charCodeAt(lower.length - 1);
  if (last === 116) return lower.endsWith('eert');
  return (last === 101 || last === 110) && (lower.endsWith('eerde') || lower.endsWith('eerden'));
}

/** How sure a word in small letters is the finite verb of a clause; undefined where it is none. Tables are built at first use. */
export function finitenessOf(lower: string): Finiteness | undefined {
  return (
    commonForms().finite.get(lower) ??
    joinedPast(lower) ??
    (lower.length > 7 && lower.length < 40 && isLoanEnd(lower) && LOAN.test(lower) ? 'sure' : undefined)
  );
}

/** "Toezegde", "vaststelde": a past singular with its particle before it, as at the end of a subordinate clause. */
const JOINED = /^(?:aan|af|bij|in|mee|na|om|op|over|toe|uit|vast|voor|door|terug|vrij|samen)(\p{Ll}{4,})$/u;

function joinedPast(lower: string): Finiteness | undefined {
  if (lower.length < 7 || !lower.endsWith('e')) return undefined;
  const rest = JOINED.exec(lower)?.[1];
  const { past, finite } = commonForms();
  return rest !== undefined && past.has(rest) && finite.get(rest) === 'sure' ? 'sure' : undefined;
}

const FINITENESS = new PerWord((lower) => finitenessOf(lower) ?? null);

/** The same of a word of a text. */
export function finitenessOfToken(token: Token): Finiteness | undefined {
  return FINITENESS.of(token) ?? undefined;
}

/** Tense of a finite form of a common verb; undefined where the word may be something else. */
export function commonTense(lower: string): 'present' | 'past' | undefined {
  if (finitenessOf(lower) !== 'sure') return undefined;
  return commonForms().past.has(lower) || /eerden?$/.test(lower) || joinedPast(lower) ? 'past' : 'present';
}

function commonForms(): Common {
  if (common === undefined) {
    const strong = [...STRONG_VERBS.keys()];
    const prefixed = strong
      .filter((verb) => prefixOf(verb) === undefined)
      .flatMap((verb) => ['be', 'ver', 'ont', 'her'].map((prefix) => `${prefix}${verb}`));
    const infinitives = [...strong, ...prefixed.filter((verb) => USED_PREFIXED.has(verb)), ...COMMON_VERBS];
    common = collect([...new Set(infinitives)].map((infinitive) => ({ infinitive })));
  }
  return common;
}

const USED_PREFIXED: ReadonlySet<string> = new Set(wordList('prefixedVerbsInUse'));
