// The verbs of formal Dutch prose, so that the clause reader knows a finite verb when it sees one. Infinitives only; rules make the forms.
import { wordList } from './word-lists';

/** Weak verbs without prefix, and prefixed or loan verbs; those of the table of strong verbs are known already. */
const WEAK = wordList('weakVerbs');

/** Separable verbs whose joined forms stand at the end of subordinate clauses. */
const SEPARABLE = wordList('separableVerbs');

/** Infinitives of common verbs, separable ones with a bar. */
export const COMMON_VERBS: readonly string[] = [...WEAK, ...SEPARABLE];
