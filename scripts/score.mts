// `npm run score`: precision and recall of the dated-fact rules on the labelled corpus, per rule and per fact.
import { parseArgs } from 'node:util';
import { findIn, readCorpus, SCORED, scoreDraft, scoreRule, type Outcome, type Part } from '../corpus/corpus';
import { readBankSentence, readSentenceBank, type Reading } from '../corpus/sentences';
import { recognizerFromDisk, ROOT } from './knowledgeFromDisk.mjs';

// Whoever looks at the first lines only (`| head`) has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const { values } = parseArgs({
  options: {
    part: { type: 'string' },
    misses: { type: 'boolean', default: false },
    alarms: { type: 'boolean', default: false },
    misread: { type: 'boolean', default: false },
    facts: { type: 'boolean', default: false },
    examples: { type: 'boolean', default: false },
    sentences: { type: 'boolean', default: false },
    fact: { type: 'string' },
  },
});

const recognizer = await recognizerFromDisk();
if (values.examples) printExamples();
const parts = (values.part === undefined ? ['tuned', 'blind'] : [values.part]) as Part[];
if (values.sentences) printSentences();
for (const part of values.sentences ? [] : parts) {
  const drafts = readCorpus(ROOT, part);
  const outcomes = drafts.map((draft) => scoreDraft(draft, findIn(draft.text, recognizer)));
  const words = drafts.reduce((total, draft) => total + draft.words, 0);
  console.log(`\n${part}: ${drafts.length} drafts, ${words} words`);
  console.log('rule                   precision  recall   hits  misses  alarms');
  for (const rule of SCORED) {
    const { precision, recall, hits, misses, alarms } = scoreRule(outcomes, rule);
    console.log(
      `${rule.padEnd(22)} ${percent(precision)}   ${percent(recall)}  ${pad(hits)}  ${pad(misses)}    ${pad(alarms)}`,
    );
  }
  const right = outcomes.filter(({ draft }) =>
    draft.labels.every(({ expect }) => !(SCORED as readonly string[]).includes(expect)),
  );
  const rightWords = right.reduce((total, { draft }) => total + draft.words, 0);
  const rightAlarms = right.reduce((total, { alarms }) => total + alarms.length, 0);
  console.log(
    `drafts that are right: ${right.length} with ${rightWords} words; ${rightAlarms} false alarms, ${((rightAlarms / Math.max(1, rightWords)) * 10_000).toFixed(1)} per 10,000 words`,
  );
  const sameFact = outcomes
    .flatMap(({ hits }) => hits)
    .filter(({ label, finding }) => label.fact === undefined || label.fact === finding.evidence?.fact).length;
  console.log(
    `of ${outcomes.reduce((total, { hits }) => total + hits.length, 0)} hits ${sameFact} name the labelled fact`,
  );
  const silent = drafts.reduce((total, draft) => total + draft.silent.length, 0);
  const misread = outcomes.reduce((total, outcome) => total + outcome.misread.length, 0);
  if (silent > 0) console.log(`of ${silent} sentences that only look like a claim ${misread} are read as one`);
  if (values.misread)
    for (const { draft, misread: all } of outcomes)
      for (const { fact, start, end } of all)
        console.log(
          `MISREAD ${draft.name}: ${fact}: "${oneLine(draft.text.slice(Math.max(0, start - 100), start))}[[${oneLine(draft.text.slice(start, end))}]]${oneLine(draft.text.slice(end, end + 60))}"`,
        );
  if (values.facts) printFacts(outcomes);
  if (values.misses)
    for (const { draft, misses } of outcomes)
      for (const { expect, fact, text } of misses)
        console.log(`MISS  ${draft.name}: ${expect} ${fact ?? ''}: "${oneLine(text)}"`);
  if (values.alarms) {
    for (const { draft, alarms } of outcomes) {
      for (const { code, evidence, start, end } of alarms)
        console.log(
          `ALARM ${draft.name}: ${code} ${evidence?.fact ?? ''}: "${oneLine(draft.text.slice(start, end))}" in "${oneLine(draft.text.slice(Math.max(0, start - 60), end + 60))}"`,
        );
    }
  }
}

/** How the sentences of the bank are read; with --misses and --alarms each that is not, with --facts per fact, with --fact of one. */
function printSentences(): void {
  const count: Record<Reading, number> = { right: 0, other: 0, silent: 0, letBe: 0, alarm: 0 };
  const facts = new Map<string, Record<Reading, number>>();
  for (const sentence of readSentenceBank(ROOT)) {
    if (values.fact !== undefined && sentence.fact !== values.fact) continue;
    const reading = readBankSentence(sentence, recognizer);
    count[reading]++;
    const perFact = facts.get(sentence.fact) ?? { right: 0, other: 0, silent: 0, letBe: 0, alarm: 0 };
    facts.set(sentence.fact, perFact);
    perFact[reading]++;
    const shown = sentence.text.slice(sentence.text.indexOf('---\n\n') + 5).trim();
    if (values.misses && (reading === 'silent' || reading === 'other'))
      console.log(
        `${reading === 'other' ? 'OTHER ' : 'SILENT'} ${sentence.fact} ${JSON.stringify(sentence.value)}: ${oneLine(shown)}`,
      );
    if (values.alarms && reading === 'alarm') console.log(`ALARM  ${sentence.fact}: ${oneLine(shown)}`);
  }
  const said = count.right + count.other + count.silent;
  console.log(
    `\nsentences: ${said} answers, ${percent(count.right / Math.max(1, said))} read right, ${count.other} as another answer, ${count.silent} not at all; ` +
      `${count.letBe + count.alarm} near misses, ${count.alarm} taken for an answer`,
  );
  if (values.facts)
    for (const [fact, one] of [...facts].sort())
      console.log(
        `${fact.padEnd(46)} ${pad(one.right)} of ${pad(one.right + one.other + one.silent)}, alarms ${one.alarm}`,
      );
}

/** Checked facts that no draft has a claim about, and those that no draft has a sentence for that is no claim. */
function printExamples(): void {
  const drafts = [...readCorpus(ROOT, 'tuned'), ...readCorpus(ROOT, 'blind')];
  const labels = drafts.flatMap((draft) => draft.labels);
  const isNegative = (expect: string) => expect === 'history' || expect === 'quoted';
  const positive = new Set(labels.filter(({ expect }) => !isNegative(expect)).map(({ fact }) => fact));
  const negative = new Set<string | undefined>([
    ...labels.filter(({ expect }) => isNegative(expect)).map(({ fact }) => fact),
    ...drafts.flatMap(({ trapped }) => trapped),
  ]);
  const checked = [...recognizer.knowledge.facts.values()].filter(({ unchecked }) => unchecked === undefined);
  const uncued = checked.filter(({ cues }) => !cues);
  const print = (title: string, ids: readonly string[]) =>
    console.log(`${title}: ${ids.length === 0 ? 'none' : ids.join(', ')}`);
  print(
    'facts without cues',
    uncued.map(({ id }) => id),
  );
  print(
    'facts without a positive example',
    checked.filter(({ id }) => !positive.has(id)).map(({ id }) => id),
  );
  print(
    'facts without a negative example',
    checked.filter(({ id }) => !negative.has(id)).map(({ id }) => id),
  );
  for (const { id, unchecked } of recognizer.knowledge.facts.values())
    if (unchecked !== undefined) console.log(`unchecked: ${id}: ${unchecked}`);
}

function printFacts(outcomes: readonly Outcome[]): void {
  const facts = new Map<string, { hits: number; misses: number; alarms: number }>();
  const of = (fact: string | undefined) => {
    const key = fact ?? '(none)';
    const entry = facts.get(key) ?? { hits: 0, misses: 0, alarms: 0 };
    facts.set(key, entry);
    return entry;
  };
  for (const { hits, misses, alarms } of outcomes) {
    for (const { label, finding } of hits) {
      if (label.fact === undefined || label.fact === finding.evidence?.fact) of(label.fact).hits++;
      else {
        of(label.fact).misses++;
        of(finding.evidence?.fact).alarms++;
      }
    }
    for (const { fact } of misses) of(fact).misses++;
    for (const { evidence } of alarms) of(evidence?.fact).alarms++;
  }
  console.log('fact                                           hits  misses  alarms');
  for (const [fact, { hits, misses, alarms }] of [...facts].sort())
    console.log(`${fact.padEnd(46)} ${pad(hits)}  ${pad(misses)}    ${pad(alarms)}`);
}

function percent(value: number): string {
  return value.toFixed(3).padStart(8);
}

function pad(value: number): string {
  return String(value).padStart(4);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
