// Dutch abbreviations written with a full stop, and whether a sentence may end on one.
import { wordList } from './word-lists';

/** Never the last word of a sentence: something they belong to follows. Without their stops. */
const JOINING = wordList('joiningAbbreviations');

/** May stand inside a sentence and at its end: what follows decides. */
const ENDING = 'jl ev ed ea eo enz etc mln mld mrd mio aanst cs nb zoz vv nvt ntb pm pj pp dir afz jr bv nv ltd inc co';

/** Dotted abbreviations of single letters that may end a sentence; other ones ("o.a.", "m.b.t.") may not. */
const DOTTED_ENDING =
  'a.s j.l e.d e.a e.o e.v c.s m.m v.v n.v.t n.t.b n.n.b p.m p.j p.p i.o e.e.a b.v n.v o.i.d a.u.b s.v.p z.o.z d.v t.z.t z.s.m v.d i.b.d t.k';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Abbreviations of several letters after which a sentence goes on. */
export const JOINING_ABBREVIATIONS: ReadonlySet<string> = new Set(JOINING);
/** Abbreviations of several letters that may end a sentence. */
export const ENDING_ABBREVIATIONS = words(ENDING);
/** Letters with stops between them that may end a sentence, without the last stop. */
export const ENDING_DOTTED = words(DOTTED_ENDING);

/** Words that open a Dutch sentence far more often than they are a surname: they tell "plan B. De raad" from "B. Jansen". */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(wordList('sentenceOpeners'));
