// The corpus holds the line: precision and recall of the dated-fact rules may rise, not fall.
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildRecognizer } from '../server/src/annotate/recognizer';
import { builtInKnowledge } from '../server/src/knowledge/builtIn';
import { readBankSentence, readSentenceBank, type Reading } from './sentences';
import { findIn, readCorpus, scoreDraft, scoreRule, SCORED, type Outcome, type Part, type ScoredRule } from './corpus';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const recognizer = buildRecognizer(builtInKnowledge());

/** What was reached, rounded down: precision and recall per rule, and false alarms per 10,000 words on drafts that are right, rounded up. */
const HELD: Readonly<
  Record<
    Part,
    {
      readonly rules: Partial<Record<ScoredRule, readonly [precision: number, recall: number]>>;
      readonly alarms: number;
    }
  >
> = {
  tuned: {
    rules: {
      'verouderd-feit': [0.99, 0.91],
      'afwijkend-feit': [0.99, 0.9],
      'nog-niet-bekend': [0.98, 0.91],
      'verlopen-verwachting': [0.97, 0.95],
    },
    alarms: 0.6,
  },
  blind: {
    rules: {
      'verouderd-feit': [0.95, 0.86],
      'afwijkend-feit': [0.97, 0.87],
      'nog-niet-bekend': [0.95, 0.86],
      'verlopen-verwachting': [0.97, 0.93],
    },
    alarms: 2.3,
  },
};

/** Of the sentences of the bank: share of answers read right, rounded down, and near misses taken for an answer. */
const HELD_SENTENCES = { right: 0.88, alarms: 5 };

/** How many of the sentences that only look like a claim may be read as one. */
const HELD_MISREAD = 235;

/** Drafts that are read without a pause, and how long all may take on a busy machine, in ms. */
const PER_TURN = 50;
const TIMEOUT = 600_000;

describe.each(Object.entries(HELD) as [Part, (typeof HELD)[Part]][])('the %s part of the corpus', (part, held) => {
  const outcomes: Outcome[] = [];
  beforeAll(async () => {
    for (const draft of readCorpus(ROOT, part)) {
      outcomes.push(scoreDraft(draft, findIn(draft.text, recognizer)));
      // The runner wants to hear from its worker now and then.
      if (outcomes.length % PER_TURN === 0) await setImmediate();
    }
  }, TIMEOUT);

  it('has drafts, and at least as much that is right as is wrong', () => {
    const labels = outcomes.flatMap(({ draft }) => draft.labels);
    const wrong = labels.filter(({ expect: code }) => (SCORED as readonly string[]).includes(code)).length;
    expect(outcomes.length).toBeGreaterThanOrEqual(50);
    expect(labels.length - wrong).toBeGreaterThanOrEqual(wrong);
  });

  it.each(Object.entries(held.rules) as [ScoredRule, readonly [number, number]][])(
    'is judged no worse than before by %s',
    (rule, [precision, recall]) => {
      const score = scoreRule(outcomes, rule);
      expect(score.precision).toBeGreaterThanOrEqual(precision);
      expect(score.recall).toBeGreaterThanOrEqual(recall);
    },
  );

  it('raises no more false alarms on drafts that are right', () => {
    const right = outcomes.filter(({ draft }) =>
      draft.labels.every(({ expect: code }) => !(SCORED as readonly string[]).includes(code)),
    );
    const words = right.reduce((total, { draft }) => total + draft.words, 0);
    const alarms = right.reduce((total, outcome) => total + outcome.alarms.length, 0);
    expect((alarms / words) * 10_000).toBeLessThanOrEqual(held.alarms);
  });

  it('has no more sentences read as a claim that only look like one', () => {
    expect(outcomes.reduce((total, { misread }) => total + misread.length, 0)).toBeLessThanOrEqual(HELD_MISREAD);
  });
});

it('every fact that is checked has cues, and an example for and against it', () => {
  const drafts = (['tuned', 'blind'] as const).flatMap((part) => readCorpus(ROOT, part));
  const labelled = new Set(drafts.flatMap(({ labels }) => labels.map(({ fact }) => fact)));
  for (const fact of recognizer.knowledge.facts.values()) {
    if (fact.unchecked !== undefined) continue;
    expect(fact.cues, fact.id).toBeDefined();
    expect(labelled.has(fact.id), fact.id).toBe(true);
  }
});

it('the sentences of the bank are read no worse than before', () => {
  const readings = readSentenceBank(ROOT).map((sentence) => readBankSentence(sentence, recognizer));
  const count = (...kinds: readonly Reading[]) => readings.filter((reading) => kinds.includes(reading)).length;
  expect(count('right') / count('right', 'other', 'silent')).toBeGreaterThanOrEqual(HELD_SENTENCES.right);
  expect(count('alarm')).toBeLessThanOrEqual(HELD_SENTENCES.alarms);
});
