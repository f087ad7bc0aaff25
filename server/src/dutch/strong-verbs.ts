// Verbs that no rule conjugates: infinitive, past singular, past plural, participle; and the wholly irregular ones in full.
import { strongVerbs } from './word-lists';

/** Parts of a verb that rules do not give. Present forms are left out where the stem gives them. */
export interface PrincipalParts {
  readonly past: string;
  readonly pastPlural: string;
  readonly participle: string;
  /** All singular forms of the present, first the one of the third person. */
  readonly present?: readonly string[];
}

const IRREGULAR: Readonly<Record<string, PrincipalParts>> = {
  zijn: { present: ['is', 'ben', 'bent'], past: 'was', pastPlural: 'waren', participle: 'geweest' },
  hebben: { present: ['heeft', 'heb', 'hebt'], past: 'had', pastPlural: 'hadden', participle: 'gehad' },
  worden: { present: ['wordt', 'word'], past: 'werd', pastPlural: 'werden', participle: 'geworden' },
  zullen: { present: ['zal', 'zult', 'zul'], past: 'zou', pastPlural: 'zouden', participle: '' },
  kunnen: { present: ['kan', 'kunt', 'kun'], past: 'kon', pastPlural: 'konden', participle: 'gekund' },
  mogen: { present: ['mag'], past: 'mocht', pastPlural: 'mochten', participle: 'gemogen' },
  moeten: { present: ['moet'], past: 'moest', pastPlural: 'moesten', participle: 'gemoeten' },
  willen: { present: ['wil', 'wilt'], past: 'wilde', pastPlural: 'wilden', participle: 'gewild' },
  gaan: { present: ['gaat', 'ga'], past: 'ging', pastPlural: 'gingen', participle: 'gegaan' },
  staan: { present: ['staat', 'sta'], past: 'stond', pastPlural: 'stonden', participle: 'gestaan' },
  slaan: { present: ['slaat', 'sla'], past: 'sloeg', pastPlural: 'sloegen', participle: 'geslagen' },
  doen: { present: ['doet', 'doe'], past: 'deed', pastPlural: 'deden', participle: 'gedaan' },
  zien: { present: ['ziet', 'zie'], past: 'zag', pastPlural: 'zagen', participle: 'gezien' },
  komen: { present: ['komt', 'kom'], past: 'kwam', pastPlural: 'kwamen', participle: 'gekomen' },
};

function read(): ReadonlyMap<string, PrincipalParts> {
  const parts = new Map<string, PrincipalParts>();
  for (const [infinitive = '', past = '', pastPlural = '', participle = ''] of strongVerbs())
    parts.set(infinitive, { past, pastPlural, participle });
  for (const [infinitive, irregular] of Object.entries(IRREGULAR)) parts.set(infinitive, irregular);
  return parts;
}

/** Principal parts by infinitive. */
export const STRONG_VERBS: ReadonlyMap<string, PrincipalParts> = read();

const PARTICIPLES: ReadonlySet<string> = new Set([...STRONG_VERBS.values()].map(({ participle }) => participle));

/** Whether a word is a strong participle without "ge": "hebben drie voorwaarden verbonden". */
export function isStrongParticiple(word: string): boolean {
  const [, rest] = /^(?:be|ver|ont|her)([a-z]+en)$/.exec(word) ?? [];
  return rest !== undefined && PARTICIPLES.has(`ge${rest}`);
}
