// Conjugation of Dutch verbs by rule: stem, present, past, participle, separable particles, inseparable prefixes, nouns of action.
import { STRONG_VERBS, type PrincipalParts } from './strong-verbs';
import { wordList } from './word-lists';

/** A verb as the lexicon has it; the rules make the rest. */
export interface VerbEntry {
  /** Infinitive, with a bar behind a separable particle: "uit|stappen", "ondertekenen". */
  readonly infinitive: string;
  /** Name of the predicate group it belongs to. */
  readonly group?: string;
  /** Past singular and participle where the verb is strong and not in the table of strong verbs; without particle. */
  readonly past?: string;
  readonly pastPlural?: string;
  readonly participle?: string;
  /** The prefix is not stressed, so the participle has no ge-: needed only where be-, ge-, her-, er-, ont-, ver- do not say so. */
  readonly inseparable?: boolean;
  /** Perfect with "zijn": "is vervallen" is then a perfect, not a passive. "both" for verbs of motion. */
  readonly auxiliary?: 'hebben' | 'zijn' | 'both';
  /** Nouns of action, singular, plural after a slash where it is not -ingen; "-ing" stands for the one made by rule. */
  readonly nouns?: readonly string[];
  /** Words that must stand in the same clause for the verb to have this meaning: "handtekening" with "zetten". Alternatives with a bar. */
  readonly needs?: readonly string[];
}

/** What a form says about time; `noun` is a noun of action ("ondertekening"). */
export type VerbTense = 'present' | 'past' | 'participle' | 'infinitive' | 'te-infinitive' | 'noun';

/** One form of a verb. */
export interface VerbForm {
  /** The infinitive without bar; with the words it needs in front: "handtekening zetten". */
  readonly lemma: string;
  /** As written, in small letters; "uit te stappen" is one form. */
  readonly form: string;
  readonly tense: VerbTense;
  readonly number?: 'singular' | 'plural';
  /** The form stands apart from this word, which comes elsewhere in the clause: "stapt … uit". */
  readonly particle?: string;
  /** A participle with -e before a noun: "het ondertekende akkoord". */
  readonly inflected?: true;
  readonly entry: VerbEntry;
}

const PREFIXES: readonly string[] = ['be', 'ge', 'her', 'er', 'ont', 'ver'];
const DIGRAPHS: ReadonlySet<string> = new Set(wordList('verbsDigraphs'));
const VOICELESS: ReadonlySet<string> = new Set(['t', 'k', 'f', 's', 'p', 'x', 'h']);
/** Verbs in -eren whose -er- has no stress: "ik lever", not "ik leveer". Without prefix. */
const UNSTRESSED_ER: ReadonlySet<string> = new Set(wordList('unstressedEr'));
/** Stems no rule gives: young loans whose last vowel has no stress, and -oordelen, which is a compound. */
const STEMS: ReadonlyMap<string, string> = new Map([
  ['oordelen', 'oordeel'],
  ['beoordelen', 'beoordeel'],
  ['veroordelen', 'veroordeel'],
  ['monitoren', 'monitor'],
  ['sponsoren', 'sponsor'],
]);

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiouyäëïöüéè'.includes(letter);
}

function vowelGroups(text: string): number {
  let groups = 0;
  for (let i = 0; i < text.length; i++) if (isVowel(text[i]) && !isVowel(text[i - 1])) groups++;
  return groups;
}

/** The unstressed prefix of a verb that rules know, if what is left is long enough to be a verb. */
export function prefixOf(infinitive: string): string | undefined {
  return PREFIXES.find(
    (prefix) =>
      infinitive.startsWith(prefix) &&
      infinitive.length >= prefix.length + 4 &&
      vowelGroups(infinitive.slice(prefix.length)) > 1,
  );
}

/** Stem of a verb without particle, and the letter by which its past is -de or -te. */
function stemOf(infinitive: string): { stem: string; sound: string } {
  const raw = infinitive.replace(/en$/, '');
  const last = raw.at(-1) ?? '';
  const before = raw.at(-2);
  const loan = STEMS.get(infinitive);
  if (loan !== undefined) return { stem: loan, sound: last };
  // subsidiëren, subsidieer; creëren, creëer
  if (before === 'ë') return { stem: `${raw.slice(0, -2)}${raw.at(-3) === 'i' ? 'ee' : 'ëe'}${last}`, sound: last };
  if (last === before) return { stem: raw.slice(0, -1), sound: last };
  let stem = raw;
  if (!isVowel(last) && isVowel(before) && isOpenLong(infinitive, raw))
    stem = `${raw.slice(0, -1)}${before ?? ''}${last}`;
  if (last === 'v') stem = `${stem.slice(0, -1)}f`;
  if (last === 'z') stem = `${stem.slice(0, -1)}s`;
  return { stem, sound: last === 'h' && before !== 'c' ? '' : last };
}

/** Whether the one vowel before the last consonant is long and stressed, so that the stem writes it twice: nemen, neem. */
function isOpenLong(infinitive: string, raw: string): boolean {
  const vowel = raw.at(-2) ?? '';
  if (DIGRAPHS.has(raw.slice(-3, -1)) || vowel === 'i' || vowel === 'y') return false;
  if (vowel !== 'e') return true;
  let root = infinitive;
  while (!UNSTRESSED_ER.has(root)) {
    const prefix = prefixOf(root);
    if (prefix === undefined) break;
    root = root.slice(prefix.length);
  }
  const front = root.replace(/en$/, '').slice(0, -2);
  if (vowelGroups(front) === 0) return true;
  if (!'lmnr'.includes(raw.at(-1) ?? '')) return true;
  return raw.endsWith('er') && !UNSTRESSED_ER.has(root);
}

/** Past plural of a past singular by the rules of spelling: sloot, sloten. Used where no plural is given. */
function plural(past: string): string {
  if (/[^aeiou]e$/.test(past)) return `${past}n`;
  const long = /([aeou])\1([^aeiou])$/.exec(past);
  if (long !== null) return `${past.slice(0, -2)}${voiced(long[2] ?? '')}en`;
  return /(?:^|[^aeiou])[aeiou][^aeiouw]$/.test(past) ? `${past}${past.at(-1) ?? ''}en` : `${past}en`;
}

function voiced(consonant: string): string {
  return consonant === 'f' ? 'v' : consonant === 's' ? 'z' : consonant;
}

/** Principal parts of a verb without particle. */
function partsOf(base: string, entry: VerbEntry): PrincipalParts & { readonly present: readonly string[] } {
  const { stem, sound } = stemOf(base);
  const given = entry.past !== undefined && entry.participle !== undefined;
  const strong = given ? undefined : strongParts(base);
  const regular = [stem.endsWith('t') ? stem : `${stem}t`, stem];
  if (strong !== undefined) return { ...strong, present: strong.present ?? regular };
  if (entry.past !== undefined && entry.participle !== undefined) {
    return {
      past: entry.past,
      pastPlural: entry.pastPlural ?? plural(entry.past),
      participle: entry.participle,
      present: regular,
    };
  }
  const dental = VOICELESS.has(sound) ? 't' : 'd';
  const bare = entry.inseparable === true || prefixOf(base) !== undefined;
  const ending = stem.endsWith('t') || stem.endsWith('d') ? '' : dental;
  return {
    present: regular,
    past: `${stem}${dental}e`,
    pastPlural: `${stem}${dental}en`,
    participle: `${bare ? stem : withGe(stem)}${ending}`,
  };
}

/** The stem with ge- before it, and a diaeresis where two vowels would be read as one: geëindigd, geïnd. */
function withGe(stem: string): string {
  const marked = { e: 'ë', i: 'ï', u: 'ü' }[stem.charAt(0)];
  const diphthong = stem.startsWith('ij') || stem.startsWith('ui');
  return marked === undefined || diphthong ? `ge${stem}` : `ge${marked}${stem.slice(1)}`;
}

/** Strong parts of a verb, through its prefix if need be: vervallen from vallen, onderschrijven from schrijven. */
function strongParts(base: string): PrincipalParts | undefined {
  const own = STRONG_VERBS.get(base);
  if (own !== undefined) return own;
  for (const prefix of [...PREFIXES, 'onder', 'over', 'voor', 'door', 'weer', 'mis', 'om', 'aan', 'vol']) {
    const root = base.startsWith(prefix) ? STRONG_VERBS.get(base.slice(prefix.length)) : undefined;
    if (root === undefined) continue;
    const join = (form: string): string => `${prefix}${form}`;
    return {
      past: join(root.past),
      pastPlural: join(root.pastPlural),
      participle: join(root.participle.replace(/^ge/, '')),
      ...(root.present === undefined ? {} : { present: root.present.map(join) }),
    };
  }
  return undefined;
}

/** The participle before a noun: ondertekend, ondertekende; gezet, gezette; vergroot, vergrote. Those in -en stay. */
function inflect(participle: string): string {
  if (participle.endsWith('en')) return participle;
  const last = participle.at(-1) ?? '';
  const vowels = participle.slice(-3, -1);
  if (/^([aeou])\1$/.test(vowels)) return `${participle.slice(0, -2)}${last}e`;
  if (isVowel(vowels[1]) && !isVowel(vowels[0]) && !(vowels[1] === 'e' && last !== 't' && last !== 'd'))
    return `${participle}${last}e`;
  return `${participle}e`;
}

/** Nouns of action with their plurals. */
function nounsOf(infinitive: string, listed: readonly string[]): { form: string; number: 'singular' | 'plural' }[] {
  return listed.flatMap((noun) => {
    const [singular = '', many] = (noun === '-ing' ? `${infinitive.replace(/en$/, '')}ing` : noun).split('/');
    const made = many ?? (singular.endsWith('ing') ? `${singular}en` : undefined);
    const one = { form: singular, number: 'singular' as const };
    return made === undefined ? [one] : [one, { form: made, number: 'plural' as const }];
  });
}

/** Splits "uit|stappen" in particle and verb. */
export function splitInfinitive(infinitive: string): { readonly particle: string | undefined; readonly base: string } {
  const [particle, base] = infinitive.split('|');
  return base === undefined ? { particle: undefined, base: infinitive } : { particle, base };
}

/**
 * All forms of a verb: present, past, participle with and without -e, infinitive, te-infinitive, nouns of action. A separable
 * verb gives its finite forms apart ("stapt" with particle "uit") and joined ("uitstapt").
 */
export function conjugate(entry: VerbEntry): VerbForm[] {
  const { particle, base } = splitInfinitive(entry.infinitive);
  const parts = partsOf(base, entry);
  const joined = `${particle ?? ''}${base}`;
  const needs = entry.needs === undefined ? '' : `${entry.needs.map((word) => word.split('|')[0] ?? '').join(' ')} `;
  const lemma = `${needs}${joined}`;
  const forms: VerbForm[] = [];
  const seen = new Set<string>();
  const add = (form: string, tense: VerbTense, rest: Partial<VerbForm> = {}): void => {
    const key = `${form} ${tense} ${rest.number ?? ''} ${rest.particle ?? ''} ${rest.inflected ?? ''}`;
    if (form === '' || seen.has(key)) return;
    seen.add(key);
    forms.push({ lemma, form, tense, entry, ...rest });
  };
  const finite = (form: string, tense: VerbTense, number: 'singular' | 'plural'): void => {
    if (particle === undefined) return add(form, tense, { number });
    add(form, tense, { number, particle });
    add(`${particle}${form}`, tense, { number });
  };
  for (const form of parts.present) finite(form, 'present', 'singular');
  finite(base, 'present', 'plural');
  finite(parts.past, 'past', 'singular');
  finite(parts.pastPlural, 'past', 'plural');
  if (parts.participle !== '') {
    const participle = `${particle ?? ''}${parts.participle}`;
    add(participle, 'participle');
    add(inflect(participle), 'participle', { inflected: true });
  }
  add(joined, 'infinitive');
  add(particle === undefined ? `te ${base}` : `${particle} te ${base}`, 'te-infinitive');
  for (const { form, number } of nounsOf(joined, entry.nouns ?? [])) add(form, 'noun', { number });
  return forms;
}

/** Forms by how they are written, small letters; "uit te stappen" under that whole text. */
export type VerbIndex = ReadonlyMap<string, readonly VerbForm[]>;

/** Puts all forms of the entries in one table by how they are written. */
export function buildVerbIndex(entries: Iterable<VerbEntry>): VerbIndex {
  const index = new Map<string, VerbForm[]>();
  for (const entry of entries) {
    for (const form of conjugate(entry)) {
      const known = index.get(form.form);
      if (known === undefined) index.set(form.form, [form]);
      else known.push(form);
    }
  }
  return index;
}

/** The words that may be a finite form of a verb of a lexicon. */
export function finiteForms(index: VerbIndex): ReadonlySet<string> {
  const finite = new Set<string>();
  for (const [word, forms] of index)
    if (forms.some(({ tense }) => tense === 'present' || tense === 'past')) finite.add(word);
  return finite;
}
