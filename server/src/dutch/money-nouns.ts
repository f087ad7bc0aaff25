// Whether a bare "300 miljoen" is money or a count, told by the word that follows it.
import type { Token } from './tokens';
import { wordList } from './word-lists';

/** Words after which the number stands alone, so that in policy prose it is money. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(wordList('wordsAfterMoney'));

/** Nouns of money by a part of them: "zorgmiddelen", "rijksbijdrage", "gemeentefonds". */
const MONEY_PARTS: readonly string[] = ['middelen', 'geld', 'kosten', 'budget', 'subsidie', 'korting', 'bezuinig', 'uitkering', 'bijdrage', 'fonds', 'uitgave', 'lasten', 'baten', 'accres', 'tekort', 'begroting', 'invester', 'premie', 'omzet', 'besparing', 'compensatie', 'taakstelling', 'ombuiging', 'reserve', 'spuk', 'krediet', 'lening', 'opbrengst', 'inkomst', 'schuld', 'loon', 'financiering', 'ruimte', 'ophoging', 'verhoging', 'verlaging', 'impuls', 'envelop', 'tranche', 'bekostiging', 'vergoeding', 'winst', 'verlies', 'belasting']; // prettier-ignore

/** Verbs of spending in the infinitive or past plural, which look like plural nouns. */
const MONEY_VERBS: ReadonlySet<string> = new Set(wordList('moneyVerbs'));

/** Participles of strong verbs with a prefix, which look like plural nouns as well: "346 miljoen doorgeschoven", "weggevallen". */
const PARTICIPLE =
  /^(?:door|af|op|in|uit|over|toe|vrij|weg|terug|bij|aan|mee|goed|los|om|voor|samen|open|vast)ge[a-z]{2,}en$/;

/** Units and people in the singular or an irregular plural: never money, whatever they end in. */
const COUNTED: ReadonlySet<string> = new Set(wordList('countedNouns'));

const COUNT_HEADS: ReadonlySet<string> = new Set(wordList('moneyNounsCountHeads'));

/** Adjectives that end as plural nouns do, or as no adjective does. */
const PLAIN: ReadonlySet<string> = new Set(['algemeen', 'eigen', 'nieuw', 'landelijk', 'gemeentelijk']);

const MOST_ADJECTIVES = 3;
const HEAD_REACH = 7;

/** The head noun "inwonertal", "aantal patiënten" shortly before the number says that it counts something. */
function countsBefore(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - HEAD_REACH; i--) {
    const token = tokens[i]!;
    if (token.lower === '.' || token.lower === ';') return false;
    if (COUNT_HEADS.has(token.lower)) return true;
  }
  return false;
}

/**
 * Whether the number with scale that ends before token `next` (and starts at `first`) is money although no euro stands
 * by it: true where no noun follows or one of money does ("300 miljoen voor preventie", "300 miljoen extra middelen"),
 * false where something else is counted ("17 miljoen inwoners"). Looks at a handful of tokens.
 */
export function isMoneyByContext(tokens: readonly Token[], first: number, next: number): boolean {
  for (let i = next, seen = 0; seen <= MOST_ADJECTIVES; i++, seen++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return !countsBefore(tokens, first);
    const word = token.lower;
    if (COUNTED.has(word)) return false;
    if (FUNCTION_WORDS.has(word) || MONEY_VERBS.has(word) || PARTICIPLE.test(word)) return !countsBefore(tokens, first);
    if (MONEY_PARTS.some((part) => word.includes(part))) return true;
    if (token.text.length > 1 && token.text === token.text.toUpperCase()) {
      // An abbreviation: "127 miljoen SPUK-middelen", "135 miljoen IZA".
      if (tokens[i + 1]?.lower === '-') i++;
      continue;
    }
    if (PLAIN.has(word)) continue;
    if (word.endsWith('en') || word.endsWith('s') || word.endsWith('eren')) return false;
    if (!word.endsWith('e')) return !countsBefore(tokens, first);
  }
  return true;
}
