// The grammar that colours terms, amounts and dates before the server is up, made from the knowledge and the tables of Dutch. Run: npm run grammar
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format } from 'prettier';
import manifest from '../package.json';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../server/src/dutch/calendar';
import { DOTTED_SCALES, SCALE_WORDS } from '../server/src/dutch/amount-words';
import { nounForms } from '../server/src/knowledge/inflection';
import { termLabels } from '../server/src/knowledge/labels';
import type { Knowledge } from '../server/src/knowledge/load';
import { recognizerFromDisk } from './knowledgeFromDisk.mjs';

/** Where the grammar stands. */
export const GRAMMAR_FILE = fileURLToPath(new URL('../syntaxes/peildatum.tmLanguage.json', import.meta.url));

/**
 * Where the grammar has nothing to say: code, raw HTML, comments, front matter, addresses and the labels of references.
 * It has no priority over Markdown's own grammar: what both could take is Markdown's.
 */
const SELECTOR = [
  'text.html.markdown',
  ...['markup.inline.raw', 'markup.raw', 'markup.fenced_code', 'markup.math', 'meta.embedded', 'comment', 'meta.tag'],
  ...['markup.underline.link', 'string.other.link.description', 'constant.other.reference.link'],
].join(' -');

/** A word does not go on to either side; a hyphen makes a compound and may follow. */
const NOT_IN_WORD = '(?<![\\p{L}\\p{N}\\p{M}])';
const WORD_ENDS = '(?![\\p{L}\\p{N}\\p{M}])';

/**
 * The scopes of a semantic token type, the one that counts first named last, so that the colours are those that come with the server.
 */
function scopesOf(type: 'term' | 'amount' | 'date'): string {
  const scopes = manifest.contributes.semanticTokenScopes[0]!.scopes[type];
  return [...scopes]
    .reverse()
    .map((scope) => `${scope}.peildatum`)
    .join(' ');
}

/** The text of the grammar file. */
export async function buildGrammar(knowledge: Knowledge): Promise<string> {
  const { abbreviations, names } = termWords(knowledge);
  const [amount, share] = amountPatterns();
  const grammar = {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    name: 'Peildatum',
    comment: 'Made by scripts/grammar.ts from the knowledge: npm run grammar',
    scopeName: 'markdown.peildatum',
    injectionSelector: SELECTOR,
    patterns: [
      { comment: 'Bare addresses and calls of footnotes are no prose.', match: ADDRESS },
      { include: '#term' },
      { include: '#amount' },
      { include: '#date' },
    ],
    repository: {
      term: {
        patterns: [
          // Names before abbreviations: "Bestuurlijk Overleg IZA" holds one.
          { name: scopesOf('term'), match: `${NOT_IN_WORD}${names}${WORD_ENDS}` },
          { name: scopesOf('term'), match: `${NOT_IN_WORD}${abbreviations}(?:['’]?s)?${WORD_ENDS}` },
        ],
      },
      amount: { patterns: [amount, share].map((match) => ({ name: scopesOf('amount'), match })) },
      date: { patterns: datePatterns().map((match) => ({ name: scopesOf('date'), match })) },
    },
  };
  return format(JSON.stringify(grammar), { parser: 'json', printWidth: 120 });
}

/** Every repetition has a bound, here and below: no line can make matching slow. */
const ADDRESS =
  '(?:https?://|www\\.)[^\\s<>*`)\\]]{1,2000}|\\[\\^[^\\[\\]\\s]{1,100}\\]|[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{1,64}';

/** The names of terms that need no word beside them to be believed, as two regular expressions. */
function termWords(knowledge: Knowledge): { readonly abbreviations: string; readonly names: string } {
  const abbreviations = new Set<string>();
  const names = new Set<string>();
  for (const { text, role, exact, nearby } of termLabels(knowledge.terms.values())) {
    if (nearby.length > 0 || role === 'hidden') continue;
    if (role === 'abbreviation') {
      abbreviations.add(text).add(text.replaceAll(' ', '-'));
      if (!exact) abbreviations.add(text.toUpperCase());
    } else if (exact) names.add(text);
    else for (const form of formsOf(text)) names.add(form).add(form.charAt(0).toUpperCase() + form.slice(1));
  }
  return { abbreviations: anyOf(abbreviations), names: anyOf(names) };
}

/** A name with the plural and the singular of its last word. */
function formsOf(name: string): string[] {
  const last = name.split(/[^\p{L}]/u).at(-1) ?? '';
  const lead = name.slice(0, name.length - last.length);
  const isNoun = last.length > 3 && last === last.toLowerCase();
  return [name, ...(isNoun ? nounForms(last).map((form) => lead + form) : [])];
}

const SPACE = '[ \\u00A0]';

function amountPatterns(): readonly [string, string] {
  const number = `\\d{1,3}(?:[.\\u00A0]\\d{3}){1,4}(?:,\\d{1,2})?|\\d{1,12}(?:,\\d{1,4})?`;
  const scales = [...SCALE_WORDS].map(([word, { money }]) => ({ word, money }));
  const written = ({ word }: { readonly word: string }) => (DOTTED_SCALES.has(word) ? `${word}\\.?` : word);
  const anywhere = scales
    .filter(({ money }) => money === undefined)
    .map(written)
    .join('|');
  const all = scales.map(written).join('|');
  const range = `(?:${SPACE}?(?:-|–|à|tot|en)${SPACE}?(?:€${SPACE}?)?(?:${number}))?`;
  const before = '(?<![\\p{L}\\p{N}][.,]|[\\p{L}\\p{N}])';
  const ending = '(?:,-{1,2}|,–)?';
  const money = [
    `(?:€|EUR)${SPACE}?(?:${number})${range}(?:${SPACE}(?:${all})${WORD_ENDS})?${ending}`,
    `(?:${number})${range}${SPACE}(?:(?:${all})${SPACE})?(?:euro|EUR)${WORD_ENDS}`,
    `(?:${number})${range}${SPACE}(?:${anywhere})${WORD_ENDS}`,
  ];
  const share = `(?:${number})${range}(?:${SPACE}?%|${SPACE}(?:procentpunt|procent|percent)${WORD_ENDS})`;
  return [`${before}(?:${money.join('|')})`, `${before}${share}`];
}

function datePatterns(): string[] {
  const months = [...MONTH_NAMES, 'jan', 'feb', 'mrt', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'okt', 'nov', 'dec'];
  const month = `(?:${MONTH_NAMES.join('|')}|(?:${months.slice(12).join('|')})\\.?)`;
  const year = '(?:19|20)\\d{2}';
  const weekday = `(?:(?:${WEEKDAY_NAMES.join('|')})${SPACE})?`;
  const lead = `(?:(?:[Bb]egin|[Mm]edio|[Ee]ind|[Vv]anaf|[Ss]inds|[Pp]er|[Nn]a|[Tt]ot en met|[Uu]iterlijk)${SPACE})?`;
  const quarter = `(?:[Hh]et${SPACE})?(?:eerste|tweede|derde|vierde|1e|2e|3e|4e)${SPACE}(?:kwartaal|halfjaar)(?:${SPACE}van)?${SPACE}${year}`;
  return [
    `${NOT_IN_WORD}\\d{4}-\\d{2}-\\d{2}${WORD_ENDS}`,
    `${NOT_IN_WORD}\\d{1,2}([-/])\\d{1,2}\\1${year}${WORD_ENDS}`,
    `${NOT_IN_WORD}${lead}${weekday}\\d{1,2}${SPACE}${month}(?:${SPACE}${year})?${WORD_ENDS}`,
    `${NOT_IN_WORD}${lead}${month}${SPACE}${year}${WORD_ENDS}`,
    `${NOT_IN_WORD}(?:${quarter}|Q[1-4]${SPACE}${year})${WORD_ENDS}`,
    // A year that is no part of a number, a name with a hyphen or an amount.
    `(?<![\\p{L}\\p{N}.,€-]|[€]${SPACE})${lead}${year}(?:[-–/]${year})?(?![\\p{L}\\p{N}]|[.,]\\d|${SPACE}?%|${SPACE}(?:euro|miljoen|miljard))`,
  ];
}

interface Node {
  readonly next: Map<string, Node>;
  isEnd: boolean;
}

/**
 * A regular expression for any of these words, the longest first, as a tree of their beginnings: a place in a text is looked at once,
 * however many words there are.
 */
function anyOf(words: Iterable<string>): string {
  const root: Node = { next: new Map(), isEnd: false };
  for (const word of [...words].sort()) {
    let node = root;
    for (const letter of word) {
      let next = node.next.get(letter);
      if (!next) {
        next = { next: new Map(), isEnd: false };
        node.next.set(letter, next);
      }
      node = next;
    }
    node.isEnd = true;
  }
  return branch(root);
}

function branch({ next, isEnd }: Node): string {
  const options = [...next].map(([letter, node]) => escaped(letter) + branch(node));
  if (options.length === 0) return '';
  if (options.length === 1 && !isEnd) return options[0]!;
  return `(?:${options.join('|')})${isEnd ? '?' : ''}`;
}

function escaped(letter: string): string {
  return letter === ' ' ? SPACE : letter.replace(/[\\^$.*+?()[\]{}|]/u, '\\$&');
}

async function writeGrammar(): Promise<void> {
  mkdirSync(dirname(GRAMMAR_FILE), { recursive: true });
  writeFileSync(GRAMMAR_FILE, await buildGrammar((await recognizerFromDisk()).knowledge));
  console.log('syntaxes/peildatum.tmLanguage.json');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) void writeGrammar();
