// The lexicon of predicates: groups of verbs and nouns that mean one thing, read from `lexicon:` lists of knowledge files.
import * as v from 'valibot';
import type { VerbEntry } from '../dutch/verbs';
import type { KnowledgeProblem } from './load';

const word = v.pipe(v.string(), v.trim(), v.minLength(2));

const VerbSchema = v.union([
  v.pipe(
    word,
    v.transform((infinitive) => ({ infinitive })),
  ),
  v.strictObject({
    infinitive: word,
    auxiliary: v.optional(v.picklist(['hebben', 'zijn', 'both'])),
    inseparable: v.optional(v.boolean()),
    past: v.optional(word),
    pastPlural: v.optional(word),
    participle: v.optional(word),
    nouns: v.optional(v.array(v.string())),
    needs: v.optional(v.array(word)),
  }),
]);

/** A group of the lexicon. */
export const PredicateSchema = v.strictObject({
  id: word,
  verbs: v.optional(v.array(VerbSchema), []),
  /** Nouns of the same meaning that no verb of the group makes; a plural after a slash. */
  nouns: v.optional(v.array(word), []),
  /** Alternatives that phrases share, written `&id` there: words, `@terms` and `#groups` that stand for one thing, such as the bodies that are no national party. */
  words: v.optional(v.array(word), []),
  /** Phrases that facts share, written `*id` among theirs: whatever is said of any accord that has been signed. */
  phrases: v.optional(v.array(word), []),
  note: v.optional(v.string()),
});

/** What the lexicon of a file holds. */
export interface Lexicon {
  /** The verbs of all groups, as the conjugation takes them. */
  readonly verbs: VerbEntry[];
  /** The shared alternatives, by the id of their group. */
  readonly wordLists: ReadonlyMap<string, readonly string[]>;
  /** The shared phrases, by the id of their group. */
  readonly phraseLists: ReadonlyMap<string, readonly string[]>;
  readonly problems: KnowledgeProblem[];
}

/** The groups of a file. Content never makes it throw. */
export function readLexicon(file: string, data: object): Lexicon {
  const list = 'lexicon' in data ? data.lexicon : undefined;
  if (list === undefined) return { verbs: [], wordLists: NO_LISTS, phraseLists: NO_LISTS, problems: [] };
  const result = v.safeParse(v.array(PredicateSchema), list);
  if (!result.success) {
    const problems = result.issues.map(({ message, path }) => ({
      file,
      start: 0,
      end: 0,
      line: 0,
      message: `${message} (lexicon.${(path ?? []).map((part) => String(part.key)).join('.')})`,
    }));
    return { verbs: [], wordLists: NO_LISTS, phraseLists: NO_LISTS, problems };
  }
  const verbs = result.output.flatMap(({ id, verbs: entries, nouns }): VerbEntry[] => [
    ...entries.map((entry) => ({ ...withoutUndefined(entry), group: id })),
    // A noun without a verb of its own hangs on a verb that has no forms but its nouns.
    ...(nouns.length > 0 ? [{ infinitive: NO_VERB, nouns, group: id }] : []),
  ]);
  const listsOf = (key: 'words' | 'phrases') =>
    new Map(result.output.filter((group) => group[key].length > 0).map((group) => [group.id, group[key]] as const));
  return { verbs, wordLists: listsOf('words'), phraseLists: listsOf('phrases'), problems: [] };
}

const NO_LISTS: ReadonlyMap<string, readonly string[]> = new Map();

/** Infinitive of no verb: its forms are written with a mark no text has. */
const NO_VERB = '\u0000en';

function withoutUndefined(entry: v.InferOutput<typeof VerbSchema>): VerbEntry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as unknown as VerbEntry;
}
