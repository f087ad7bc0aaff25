// Forms of verbs that deny what hangs on them: "weigeren gemeenten te laten meebeslissen".
import { wordList } from './word-lists';

export const REFUSALS: ReadonlySet<string> = new Set(wordList('refusalsRefusals'));
