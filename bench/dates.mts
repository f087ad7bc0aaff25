// Dates side by side with chrono-node (nl, casual) in one run: right answers on the policy expressions, time on prose, and time on hostile text.
// Run with `npx tsx bench/dates.mts`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import * as chrono from 'chrono-node/nl';
import { findTimexes, resolveTimex } from '../server/src/dutch/temporal';
import {
  LETTER_DAY,
  NO_EXPRESSIONS,
  POLICY_EXPRESSIONS,
} from '../server/src/dutch/temporal/conformance/policyExpressions';
import { tokenize } from '../server/src/dutch/tokens';
import { documentsAreHere } from '../corpus/sourceDocuments';
import { expectedIn, foundIn, readTimes } from '../corpus/times';
import { recognizerFromDisk, ROOT } from '../scripts/knowledgeFromDisk.mjs';

const recognizer = await recognizerFromDisk();

const letterDate = new Date(`${LETTER_DAY}T12:00:00`);

/** Our answers: the text of each expression with its first and last day. */
function ours(text: string): string[] {
  return findTimexes(text, tokenize(text)).map((timex) => {
    const { from, to } = resolveTimex(timex, LETTER_DAY);
    return `${text.slice(timex.start, timex.end)}|${from}|${to}`;
  });
}

/** The day on which each of chrono's answers starts. */
function theirs(text: string): string[] {
  return chrono.casual.parse(text, letterDate).map(({ start }) => {
    const two = (value: number | null): string => String(value).padStart(2, '0');
    return `${start.get('year')}-${two(start.get('month'))}-${two(start.get('day'))}`;
  });
}

/** Words that change the date behind them: an answer that leaves them out is not right. */
const CHANGES = /^(?:eind|begin|medio|uiterlijk|vanaf|na|tot|de komende) /;

/**
 * The right answers of both, ours by span, first and last day; chrono's generously: one answer that starts inside the
 * expected days, whatever its span and end, unless a word that changes the date was lost.
 */
function countRight(): void {
  const mine = POLICY_EXPRESSIONS.filter(
    ([text, expression, from, to]) => ours(text).join() === (expression === '' ? '' : `${expression}|${from}|${to}`),
  ).length;
  const chronos = POLICY_EXPRESSIONS.filter(([text, expression, from, to]) => {
    const starts = theirs(text);
    if (expression === '') return starts.length === 0;
    return starts.length === 1 && !CHANGES.test(text) && starts[0]! >= (from ?? '') && starts[0]! <= (to ?? from ?? '');
  }).length;
  const silent = (answer: (text: string) => string[]): number =>
    NO_EXPRESSIONS.filter((text) => answer(text).length === 0).length;
  console.log(`right of ${POLICY_EXPRESSIONS.length}: ours ${mine}, chrono ${chronos}`);
  console.log(
    `silent on ${NO_EXPRESSIONS.length} texts without a date: ours ${silent(ours)}, chrono ${silent(theirs)}`,
  );
}

/** Median time in milliseconds. */
function time(run: () => void, rounds: number): number {
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

/** Both systems by turns, after rounds to warm up, so that what else the machine does falls on both. */
function compare(name: string, texts: readonly string[], rounds: number): void {
  const runs: readonly (() => void)[] = [
    (): void => texts.forEach((text) => void findTimexes(text, tokenize(text))),
    (): void => texts.forEach((text) => void chrono.casual.parse(text, letterDate)),
    (): void => texts.forEach((text) => void tokenize(text)),
  ];
  const times: number[][] = runs.map(() => []);
  for (let round = -rounds; round < rounds; round++) {
    runs.forEach((run, i) => {
      const taken = time(run, 1);
      if (round >= 0) times[i]!.push(taken);
    });
  }
  const [a, b, tokens] = times.map((list) => list.sort((x, y) => x - y)[Math.floor(rounds / 2)]!);
  console.log(
    `${name}: ours ${a!.toFixed(2)} ms (of which tokens ${tokens!.toFixed(2)}), chrono ${b!.toFixed(2)} ms, ratio ${(a! / b!).toFixed(2)}`,
  );
}

const FOLDER = new URL('../../shared/source-documents/', import.meta.url);
const documents = existsSync(FOLDER)
  ? readdirSync(FOLDER).map((file) => readFileSync(new URL(file, FOLDER), 'utf8').replace(/\s+/g, ' '))
  : [POLICY_EXPRESSIONS.map(([text]) => `De raad bespreekt dit ${text}.`).join(' ')];

/** Right answers in the source documents; chrono's as generously as above. */
function countInDocuments(): void {
  const times = readTimes(ROOT);
  const total = times.reduce((sum, { dates }) => sum + dates.length, 0);
  let mine = 0;
  let chronos = 0;
  let chronoExtra = 0;
  for (const document of times) {
    const found = new Set(foundIn(document, recognizer).dates);
    mine += expectedIn(document).dates.filter((one) => found.has(one)).length;
    const answers = chrono.casual.parse(document.text, new Date(`${document.day}T12:00:00`)).map((answer) => {
      const two = (value: number | null): string => String(value).padStart(2, '0');
      const { start, index, text } = answer;
      return {
        index,
        end: index + text.length,
        day: `${start.get('year')}-${two(start.get('month'))}-${two(start.get('day'))}`,
      };
    });
    const touches = ({ start, end }: { start: number; end: number }, answer: { index: number; end: number }): boolean =>
      answer.index < end && answer.end > start;
    chronos += document.dates.filter(
      (date) =>
        !CHANGES.test(date.words.toLowerCase()) &&
        answers.some(
          (answer) => touches(date, answer) && answer.day >= (date.from ?? '') && answer.day <= (date.to ?? '9'),
        ),
    ).length;
    chronoExtra += answers.filter((answer) => !document.dates.some((date) => touches(date, answer))).length;
  }
  console.log(
    `source documents: of ${total} dates right: ours ${mine}, chrono ${chronos} (and ${chronoExtra} answers where no date stands)`,
  );
}

countRight();
if (documentsAreHere(ROOT)) countInDocuments();
compare('source documents', documents, 60);
const prose = documents.join(' ');
const long = prose.repeat(Math.ceil(200_000 / prose.length)).slice(0, 200_000);
compare('200 KB of prose, by paragraph', long.match(/.{1,1000}(?:\s|$)/g) ?? [long], 15);
compare('200 KB of prose in one piece', [long], 15);

const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1',
  'spaced digits': '12 ',
  years: '2024 ',
  'years with dashes': '2024-',
  dots: '.',
  'dotted digits': '1.',
  spaces: ' ',
  'van van': 'van ',
  'tussen de': 'tussen de ',
  eind: 'eind begin ',
  months: 'mei ',
  'months with commas': 'mei, juni en ',
  'days with commas': '1, 2, ',
  weekdays: 'maandag ',
  lengths: 'twee jaar en ',
  tot: 'tot en met ',
  'first first': 'eerste ',
  week: 'week 1 en ',
};
for (const [name, piece] of Object.entries(HOSTILE)) {
  const [one, two] = [1_000_000, 2_000_000].map((length) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    return time(() => void findTimexes(text, tokenize(text)), 3);
  });
  console.log(`hostile, ${name}: 1 MB ${one!.toFixed(0)} ms, 2 MB ${two!.toFixed(0)} ms, x${(two! / one!).toFixed(2)}`);
}
