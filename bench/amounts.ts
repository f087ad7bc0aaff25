// Time of reading amounts: per kilobyte of prose, and on hostile text of one size and its double.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { findAmounts } from '../server/src/dutch/amounts';
import { tokenize } from '../server/src/dutch/tokens';

const FOLDER = new URL('../../shared/source-documents/', import.meta.url);
const MADE_UP =
  'In 2025 ontvangt de gemeente circa € 1,2 miljoen per jaar, in 2026 bijna 1,4 miljoen euro. Van de 342 leden stemde 93,4% voor; ' +
  'het tekort loopt op van € 75 miljoen naar € 300 miljoen. Daarover spreekt de raad in het eerste kwartaal, want artikel 3 vraagt dat. ';

function prose(bytes: number): string {
  const text = existsSync(FOLDER)
    ? readdirSync(FOLDER).map((name) => readFileSync(new URL(name, FOLDER), 'utf8')).join('\n') // prettier-ignore
    : MADE_UP;
  return text.repeat(Math.ceil(bytes / text.length)).slice(0, bytes);
}

/** Median time in milliseconds of a few runs. */
function median(run: () => void, runs = 5): number {
  const times = Array.from({ length: runs }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}

function timeOf(text: string): { tokens: number; amounts: number } {
  const tokens = tokenize(text);
  return { tokens: median(() => tokenize(text)), amounts: median(() => findAmounts(text, tokens)) };
}

const text = prose(200_000);
timeOf(text);
const usual = timeOf(text);
console.log(
  `prose, 200 KB: tokens ${usual.tokens.toFixed(1)} ms, amounts ${usual.amounts.toFixed(1)} ms (${((usual.amounts / 200) * 1000).toFixed(1)} µs per KB)`,
);

const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1234567890',
  'stops and digits': '1.',
  'groups of three': '000.',
  'spaced groups': '000 ',
  'euro signs': '€',
  'euro and number': '€ 1 tot ',
  'number words': 'een half ',
  'een en een': 'een en een ',
  hundreds: 'honderd duizend ',
  qualifiers: 'circa de een ',
  dashes: '-1-',
  percent: '1%',
  spaces: ' ',
  adverbs: 'structureel per jaar ',
  'bare millions': '3 miljoen oude ',
};
console.log('hostile text: ms at 1 MB, at 2 MB, ratio (2 is linear)');
for (const [name, unit] of Object.entries(HOSTILE)) {
  const [one, two] = [1_000_000, 2_000_000].map((size) => {
    const hostile = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    const tokens = tokenize(hostile);
    return median(() => findAmounts(hostile, tokens), 3);
  });
  console.log(
    `  ${name.padEnd(18)} ${one!.toFixed(0).padStart(6)} ${two!.toFixed(0).padStart(6)} ${(two! / Math.max(one!, 0.01)).toFixed(2)}`,
  );
}
