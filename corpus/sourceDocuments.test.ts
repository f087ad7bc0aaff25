// The five source documents: names found, and what the checker says of them at their own and at later dates. Holds what was reached.
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildRecognizer } from '../server/src/annotate/recognizer';
import { builtInKnowledge } from '../server/src/knowledge/builtIn';
import { findingsAt, judgeAt, ofFacts, readOvertaken } from './overtaken';
import { lineOf } from './places';
import { expectedIn, foundIn, readTimes } from './times';
import { documentsAreHere, readMarkup, recallOf } from './sourceDocuments';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The documents are not a part of the repository: without them there is nothing to hold. */
const ABSENT = !documentsAreHere(ROOT);

/** Names of the mark-up that are known not to be found; no more than these may be missed. */
const KNOWN_MISSES: Readonly<Record<string, readonly string[]>> = {
  // Half a word in brackets is no name to look for.
  '001_3c68dcfeb2f332c7.txt': ['(wijk)verpleging'],
  // Without its years the title is that of many municipalities.
  '002_b598287559c38739.txt': ['Maatschappelijke Agenda'],
  // In lower case the word is found after a lower-case article only.
  '004_1aabb70c0bc8a57a.txt': ['rijk'],
};

/** What was reached at the later dates: hits may not fall, extra findings not rise. */
const REACHED: Readonly<Record<string, { readonly hits: number; readonly extra: number }>> = {
  '2025-02-01': { hits: 21, extra: 0 },
  '2025-10-01': { hits: 40, extra: 0 },
  '2026-11-22': { hits: 41, extra: 0 },
};

describe.skipIf(ABSENT)('the source documents (next to the repository)', () => {
  const recognizer = buildRecognizer(builtInKnowledge());

  const times = ABSENT ? [] : readTimes(ROOT);
  test.each(times.map((document) => [document.name, document] as const))(
    'every date and amount of %s is found with its value on the day of the document, and nothing else',
    (_name, document) => {
      expect(foundIn(document, recognizer)).toEqual(expectedIn(document));
    },
  );

  describe('names of terms and documents', () => {
    const recalls = ABSENT ? [] : readMarkup(ROOT).map((document) => recallOf(document, recognizer));

    test.each(recalls.map((recall) => [recall.document.name, recall] as const))(
      'all are found in %s, but for those known',
      (name, { document, misses }) => {
        const missed = misses.map(({ start, end }) => document.text.slice(start, end));
        expect(missed.filter((words) => !KNOWN_MISSES[name]?.includes(words))).toEqual([]);
      },
    );

    test.each(recalls.map((recall) => [recall.document.name, recall] as const))(
      'have the right id in %s, and nothing else is taken for one',
      (_name, { document, wrongIds, extra }) => {
        const at = ({ start, end }: { start: number; end: number }) =>
          `${lineOf(document.text, start)}: ${document.text.slice(start, end)}`;
        expect(wrongIds.map(({ mention, found }) => `${at(mention)} found as ${found.id}`)).toEqual([]);
        expect(extra.map((found) => `${at(found)} taken for ${found.id}`)).toEqual([]);
      },
    );

    test('nothing is annotated in a web or e-mail address', () => {
      for (const { document, inAddresses } of recalls)
        expect(inAddresses.map(({ start, end }) => document.text.slice(start, end))).toEqual([]);
    });
  });

  describe('dated facts', () => {
    const { dates, documents } = ABSENT ? { dates: [], documents: [] } : readOvertaken(ROOT);

    test.each(documents.map((document) => [document.name, document] as const))(
      'in %s none is called wrong at its own date',
      (_name, document) => {
        const findings = ofFacts(findingsAt(document, document.date, recognizer));
        const words = findings.map(({ start, end }) => document.text.slice(start, end));
        expect(words).toEqual([]);
      },
    );

    test.each(dates)('what was overtaken at %s is found no worse than before', (date) => {
      const outcomes = documents.map((document) => judgeAt(document, date, recognizer));
      const count = (of: (outcome: (typeof outcomes)[number]) => readonly unknown[]) =>
        outcomes.reduce((total, outcome) => total + of(outcome).length, 0);
      expect(count(({ hits }) => hits)).toBeGreaterThanOrEqual(REACHED[date]!.hits);
      expect(count(({ extra }) => extra)).toBeLessThanOrEqual(REACHED[date]!.extra);
    });
  });
});
