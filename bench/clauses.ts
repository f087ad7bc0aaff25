// Time of reading sentences, clauses and verbs: per kilobyte of prose, and on hostile text of one size and its double.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { splitClauses } from '../server/src/dutch/clauses';
import { findVerbs } from '../server/src/dutch/find-verbs';
import { lexiconEntries } from '../server/src/dutch/fixtures/lexicon';
import { splitSentences } from '../server/src/dutch/sentences';
import { tokenize } from '../server/src/dutch/tokens';
import { buildVerbIndex } from '../server/src/dutch/verbs';

const FOLDER = new URL('../../shared/source-documents/', import.meta.url);
const MADE_UP =
  'De VNG stapt uit het akkoord, omdat het kabinet niet aan de voorwaarden heeft voldaan. De regeling, die tot 2026 loopt, vervalt en gemeenten krijgen geen geld meer. ' +
  'Volgens het ministerie blijft de uitkering in 2025 beschikbaar, als de leden daarmee instemmen. ';

function prose(bytes: number): string {
  const text = existsSync(FOLDER)
    ? readdirSync(FOLDER).map((name) => readFileSync(new URL(name, FOLDER), 'utf8').replace(/\n(?!\n)/g, ' ')).join('\n') // prettier-ignore
    : MADE_UP;
  return text.repeat(Math.ceil(bytes / text.length)).slice(0, bytes);
}

const built = performance.now();
const index = buildVerbIndex(lexiconEntries());
console.log(`verb index: ${index.size} forms in ${(performance.now() - built).toFixed(1)} ms`);

interface Times {
  readonly sentences: number;
  readonly clauses: number;
  readonly verbs: number;
}

function once(text: string): Times {
  const tokens = tokenize(text);
  const start = performance.now();
  const sentences = splitSentences(text, tokens);
  const split = performance.now();
  const clauses = sentences.flatMap((sentence) => splitClauses(tokens, sentence));
  const parted = performance.now();
  for (const clause of clauses) findVerbs(tokens, clause, index);
  return { sentences: split - start, clauses: parted - split, verbs: performance.now() - parted };
}

/** Median of a few runs, each part by itself. */
function timesOf(text: string, runs = 5): Times {
  const all = Array.from({ length: runs }, () => once(text));
  const median = (part: keyof Times): number =>
    all.map((times) => times[part]).sort((a, b) => a - b)[Math.floor(runs / 2)]!;
  return { sentences: median('sentences'), clauses: median('clauses'), verbs: median('verbs') };
}

const text = prose(200_000);
timesOf(text);
const usual = timesOf(text, 9);
console.log(
  `prose, 200 KB: sentences ${usual.sentences.toFixed(1)} ms, clauses ${usual.clauses.toFixed(1)} ms, verbs ${usual.verbs.toFixed(1)} ms`,
);

const HOSTILE: Readonly<Record<string, string>> = {
  stops: '. ',
  'stops with letters': 'a.b. ',
  commas: 'is, ',
  'brackets open': '(',
  'brackets both ways': '( ) ] [ ',
  dashes: 'is – ',
  'als is': 'als is ',
  'dat de': 'zegt dat de is ',
  'die en': 'die is en ',
  'om te': 'om te zijn ',
  'stapt uit het': 'stapt uit het ',
  'zet zet': 'zet voort stelt neemt ',
  'niet zonder': 'niet zonder vervallen ',
  'one long word': 'vervallen',
};
console.log('hostile text: ms at 1 MB, at 2 MB, ratio (2 is linear)');
for (const [name, unit] of Object.entries(HOSTILE)) {
  const [one, two] = [1_000_000, 2_000_000].map((size) => {
    const { sentences, clauses, verbs } = timesOf(unit.repeat(Math.ceil(size / unit.length)).slice(0, size), 3);
    return sentences + clauses + verbs;
  });
  console.log(
    `  ${name.padEnd(20)} ${one!.toFixed(0).padStart(6)} ${two!.toFixed(0).padStart(6)} ${(two! / Math.max(one!, 0.01)).toFixed(2)}`,
  );
}
