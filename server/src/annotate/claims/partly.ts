// "Niet helemaal": what is denied in part is not denied.
import type { PhraseMatch } from './matchPhrase';
import type { Phrase } from './phrase';
import type { Unit } from './unit';

const NOT_WHOLLY = /\bniet (?:helemaal|geheel|volledig|volkomen|compleet)\b/;
const NOT_ONLY = /\bniet (?:langer |meer )?(?:alleen|slechts|enkel)\b/;
/** What denies may stand right before the words that are denied. */
const BEFORE = 'niet volledig '.length;
const WHOLLY = /helemaal|geheel|volledig/;
/** "Van een volledige oplossing is geen sprake": that there is none so whole leaves one that is less. */
const WHOLE = /\b(?:volledige|volkomen|complete|algehele) \p{Ll}+/u;
const BEFORE_NOUN = 'volledige '.length;

const CONTRASTED =
  /, (?:en |dus )?niet (?:in|op|via|door|met|per|bij|van|een) (?!de (?:laatste|minste))(?:(?!dat |doordat |omdat |die |want )[^,.;:]){0,40}$/u;
const LONGEST_CONTRAST = 64;

const PART = '(?:deels|gedeeltelijk|grotendeels|ten dele|voor een (?:\\p{Ll}+ )?deel)';
/** "Wordt voor een deel opgevangen", be it that a "niet" stands elsewhere in its sentence. */
const IN_PART = new RegExp(`\\b${PART}\\b`, 'u');
const DENIES = /\b(?:niet|geen|niets|noch)\b/;
/** "Niet weg maar wel voor een deel gevuld", "kleiner, maar niet weg": some of it is. */
const BUT_PART = new RegExp(
  `(?<!\\book )\\bmaar (?:wel )?${PART}\\b|\\b(?:${PART}|kleiner|minder)(?: \\p{Ll}+)?,? maar (?:nog )?niet\\b`,
  'u',
);

const BUT_REACH = 32;

/** Whether words that deny an answer deny only that it is so wholly, and do not ask for that: "het gat is niet helemaal dicht". */
export function isPartly({ denied, from, to }: PhraseMatch, phrase: Phrase, { text }: Unit): boolean {
  // "Voor alle hulp, niet alleen voor de poetshulp".
  if (phrase.wide && !denied && NOT_ONLY.test(text.slice(from, to)) && !phrase.text.includes('niet_')) return true;
  // "Op papier, niet in een vergadering": what stands behind that comma is denied by itself.
  if (!denied && phrase.negative !== true && CONTRASTED.test(text.slice(Math.max(0, to - LONGEST_CONTRAST), to)))
    return true;
  if (!denied) return false;
  const words = text.slice(from, to);
  if (BUT_PART.test(text.slice(Math.max(0, from - BUT_REACH), to)) || (IN_PART.test(words) && !DENIES.test(words)))
    return true;
  return (
    (NOT_WHOLLY.test(text.slice(Math.max(0, from - BEFORE), to)) ||
      WHOLE.test(text.slice(Math.max(0, from - BEFORE_NOUN), to))) &&
    !WHOLLY.test(phrase.text)
  );
}
