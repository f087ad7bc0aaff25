// Parsing in pieces gives what parsing at once gives.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nastyMarkdown } from './nasty.fixture';
import { cutUnits, readUnit } from './units';

function read(text: string, chunk: number): unknown {
  const units = cutUnits(text, chunk);
  const labels = new Set(units.flatMap(({ defines }) => defines));
  return units.map((unit) => ({ start: unit.start, content: readUnit(text, unit, labels) }));
}

/** Long enough for a run with many more examples (`PEILDATUM_RUNS`) on a busy machine. */
const TIMEOUT = 600_000;

describe('a text parsed in pieces', () => {
  it(
    'has the units of one parsed at once',
    () => {
      fc.assert(
        fc.property(nastyMarkdown(60), fc.constantFrom(1, 20, 100), (text, chunk) => {
          expect(read(text, chunk)).toEqual(read(text, 1_000_000));
        }),
        { numRuns: Number(process.env['PEILDATUM_RUNS'] ?? 300) },
      );
    },
    TIMEOUT,
  );
});
