// How the recogniser does on the Dutch specifications of Recognizers-Text, which lie outside the repository.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AGREED_DIFFERENCES } from './agreedDifferences';
import { score, type Outcome, type SpecCase } from './score';

const FOLDER = new URL('../../../../../../shared/dutch-dates/', import.meta.url);
const FILES = ['DateExtractor', 'DateParser', 'DatePeriodExtractor', 'DatePeriodParser', 'HolidayParser'] as const;
const AGREED = new Set(AGREED_DIFFERENCES.map((difference) => difference.expression));

function outcomesOf(file: string): Outcome[] {
  const cases = JSON.parse(readFileSync(new URL(`${file}.json`, FOLDER), 'utf8')) as SpecCase[];
  return cases.flatMap((spec) => score(spec, file.includes('Period') ? 'period' : 'date'));
}

const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)}%)`;

describe.skipIf(!existsSync(FOLDER))('the Dutch specifications (skipped where ../shared is absent)', () => {
  for (const file of FILES) {
    it(`${file}: over 95% found and over 90% of the values right of what is in scope`, () => {
      const all = outcomesOf(file);
      const inScope = all.filter((outcome) => !AGREED.has(outcome.expected));
      const valued = inScope.filter((outcome) => outcome.value !== undefined);
      const found = inScope.filter((outcome) => outcome.found).length;
      const exact = valued.filter((outcome) => outcome.value === 'exact').length;
      const right = valued.filter((outcome) => outcome.value !== 'wrong').length;
      const allFound = all.filter((outcome) => outcome.found).length;
      const allValued = all.filter((outcome) => outcome.value !== undefined);
      const allRight = allValued.filter((outcome) => outcome.value !== 'wrong').length;
      console.log(
        [
          `${file}: in scope found ${share(found, inScope.length)}`,
          ...(valued.length > 0
            ? [
                `value right ${share(right, valued.length)}, of which ${exact} exactly and ${right - exact} but for a convention`,
              ]
            : []),
          `agreed differences counted as wrong: found ${share(allFound, all.length)}${allValued.length > 0 ? `, value right ${share(allRight, allValued.length)}` : ''}`,
        ].join('; '),
      );
      expect(found / inScope.length).toBeGreaterThan(0.95);
      if (valued.length > 0) expect(right / valued.length).toBeGreaterThan(0.9);
    });
  }

  it('has no agreed difference that is no difference', () => {
    const wrong = new Set(
      FILES.flatMap(outcomesOf).flatMap((outcome) =>
        outcome.found && outcome.value !== 'wrong' ? [] : [outcome.expected],
      ),
    );
    const idle = AGREED_DIFFERENCES.map((difference) => difference.expression).filter(
      (expression) => !wrong.has(expression),
    );
    expect(idle).toEqual([]);
  });
});
