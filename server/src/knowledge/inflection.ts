// Inflection of Dutch nouns for labels: plural and singular forms by rule, so that data lists one form only.

const VOWEL = /[aeiouyáéíóúàèëïöü]/;
const LONG_VOWEL = /(?:aa|ee|oo|uu)[bcdfgklmnprstvwz]$/;
const SHORT_VOWEL = /(?:^|[^aeiouy])[aeiou][bdfgklmnprst]$/;

/**
 * Forms a noun in lower case may take besides itself: plurals (`jaar` → `jaren`, `plan` → `plannen`, `akkoord` →
 * `akkoorden`, `programma` → `programma's` is a matter of tokens and not made here) and, for a plural, its singular.
 * Gives some forms that do not exist; for matching labels that does no harm.
 */
export function nounForms(noun: string): string[] {
  if (noun.length < 3) return [];
  const forms = new Set<string>([`${noun}s`]);
  // "Alle" has no plural "alleen".
  if (!noun.endsWith('e')) forms.add(`${noun}en`);
  if (noun.endsWith('heid')) forms.add(`${noun.slice(0, -4)}heden`);
  if (noun.endsWith('e')) forms.add(`${noun}n`);
  if (noun.endsWith('ie')) forms.add(`${noun}ën`);
  if (LONG_VOWEL.test(noun)) {
    const short = noun.slice(0, -3) + noun.slice(-2);
    forms.add(`${voiced(short)}en`).add(`${short}en`);
  } else if (SHORT_VOWEL.test(noun)) {
    forms.add(`${noun}${noun.at(-1) ?? ''}en`);
  } else if (noun.endsWith('f') || noun.endsWith('s')) {
    forms.add(`${voiced(noun)}en`);
  }
  for (const singular of singulars(noun)) forms.add(singular);
  forms.delete(noun);
  return [...forms];
}

/** Words in -s or -en that are no plural of the word without it: "alleen" of "alle". */
const NO_PLURALS: ReadonlySet<string> = new Set([
  'alleen',
  'alles',
  'anders',
  'nieuws',
  'slechts',
  'straks',
  'volgens',
]);

/** Singulars a plural in -en, -n or -s may come from. */
function singulars(noun: string): string[] {
  if (noun.length < 6 || NO_PLURALS.has(noun)) return [];
  if (noun.endsWith('heden')) return [`${noun.slice(0, -5)}heid`];
  if (noun.endsWith('s') && !noun.endsWith('ss')) return [noun.slice(0, -1)];
  if (!noun.endsWith('en')) return [];
  const stem = noun.slice(0, -2);
  const last = stem.at(-1) ?? '';
  const result = [stem, `${stem}e`];
  if (last === stem.at(-2)) result.push(stem.slice(0, -1));
  else if (!VOWEL.test(last) && VOWEL.test(stem.at(-2) ?? '') && !VOWEL.test(stem.at(-3) ?? '')) {
    result.push(`${stem.slice(0, -1)}${stem.at(-2) ?? ''}${last}`);
  }
  return result;
}

function voiced(noun: string): string {
  if (noun.endsWith('f')) return `${noun.slice(0, -1)}v`;
  if (noun.endsWith('s')) return `${noun.slice(0, -1)}z`;
  return noun;
}
