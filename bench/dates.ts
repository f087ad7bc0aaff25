// Dates side by side with chrono-node (nl, casual) in one run: right answers on the policy expressions, time on prose, and time on hostile text.
// Run with `npx tsx bench/dates.ts`.
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

const letterDate = new Date(`${LETTER_DAY}T12:00:00`);

/** Our answers: the text of each expression with its first and last day. */
function ours(text: string): string[] {
  return findTimexes(text, tokenize(text)).map((timex) => {
    const { from, to } = resolveTimex(timex, LETTER_DAY);
    return `${text.slice(timex.start, timex.end)}|${from}|${to}`;
  });
}

/** What chrono is sure of, as an interval: a day, a month or a year, and to the end of a range. */
function theirs(text: string): string[] {
  return chrono.casual.parse(text, letterDate).map((result) => {
    const [from, to] = [interval(result.start), result.end ? interval(result.end) : interval(result.start)];
    return `${result.text}|${from[0]}|${to[1]}`;
  });
}

function interval(part: chrono.ParsedComponents): [string, string] {
  const pad = (value: number | null): string => String(value).padStart(2, '0');
  const [year, month, day] = [part.get('year'), part.get('month'), part.get('day')];
  if (part.isCertain('day') || part.isCertain('weekday') || !part.isCertain('month')) {
    if (!part.isCertain('day') && !part.isCertain('weekday') && part.isCertain('year'))
      return [`${year}-01-01`, `${year}-12-31`];
    return [`${year}-${pad(month)}-${pad(day)}`, `${year}-${pad(month)}-${pad(day)}`];
  }
  const last = new Date(Date.UTC(year!, month!, 0)).getUTCDate();
  return [`${year}-${pad(month)}-01`, `${year}-${pad(month)}-${pad(last)}`];
}

/** Whether an answer is the expected one; of what stands before the date only the words that change it count. */
function isRight(answers: readonly string[], expression: string, from: string | null, to: string | null): boolean {
  if (expression === '') return answers.length === 0;
  const [text, first, last] = answers[0]?.split('|') ?? [];
  return (
    answers.length === 1 &&
    first === String(from) &&
    last === String(to) &&
    (text === expression || `op ${text}` === expression || `de ${text}` === expression)
  );
}

function countRight(answer: (text: string) => string[]): string {
  const right = POLICY_EXPRESSIONS.filter(([text, expression, from, to]) =>
    isRight(answer(text), expression, from, to),
  ).length;
  const silent = NO_EXPRESSIONS.filter((text) => answer(text).length === 0).length;
  return `${right} of ${POLICY_EXPRESSIONS.length} right, silent on ${silent} of ${NO_EXPRESSIONS.length} texts without a date`;
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

/** Two systems by turns, so that what else the machine does falls on both. */
function compare(name: string, texts: readonly string[], rounds: number): void {
  const runs = [
    (): void => void texts.forEach((text) => findTimexes(text, tokenize(text))),
    (): void => void texts.forEach((text) => chrono.casual.parse(text, letterDate)),
  ] as const;
  runs.forEach((run) => run());
  const [a, b] = [time(runs[0], rounds), time(runs[1], rounds)];
  console.log(
    `${name}: ours ${a.toFixed(2)} ms (tokens included), chrono ${b.toFixed(2)} ms, ratio ${(a / b).toFixed(2)}`,
  );
}

const FOLDER = new URL('../../shared/source-documents/', import.meta.url);
const documents = existsSync(FOLDER)
  ? readdirSync(FOLDER).map((file) => readFileSync(new URL(file, FOLDER), 'utf8').replace(/\s+/g, ' '))
  : [POLICY_EXPRESSIONS.map(([text]) => `De raad bespreekt dit ${text}.`).join(' ')];

console.log(`ours:   ${countRight(ours)}`);
console.log(`chrono: ${countRight(theirs)}`);
compare('source documents', documents, 21);
const prose = documents.join(' ');
const long = prose.repeat(Math.ceil(200_000 / prose.length)).slice(0, 200_000);
compare('200 KB of prose, by paragraph', long.match(/.{1,1000}(?:\s|$)/g) ?? [long], 7);
compare('200 KB of prose in one piece', [long], 3);

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
