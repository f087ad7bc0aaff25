// What the knowledge itself says, held against the checker: a version's own statement, alone in a draft of a day at which it is in force,
// is no finding. This is what a quick fix puts in a draft.
import { describe, expect, it } from 'vitest';
import { buildRecognizer } from '../server/src/annotate/recognizer';
import { builtInKnowledge } from '../server/src/knowledge/builtIn';
import { parseEdtf } from '../server/src/knowledge/edtf';
import { findIn } from './corpus';

const recognizer = buildRecognizer(builtInKnowledge());
const facts = [...recognizer.knowledge.facts.values()];

/** So many statements are flagged at some day; some rightly, where they tell what another fact has overtaken since. */
const FLAGGED = 24;

describe('the statement of a version', () => {
  it('is not flagged at the days at which it is in force, and no more of them are than before', () => {
    const flagged = facts.flatMap(({ id, versions }) =>
      versions.flatMap(({ since, until, statement }, index) => {
        const from = parseEdtf(since)?.to;
        if (!from) return [];
        const ends = versions.slice(index + 1).flatMap((later) => parseEdtf(later.since)?.from ?? []);
        const end = [...ends, ...(until === undefined ? [] : [until])].filter((day) => day > from).sort()[0];
        const last = end === undefined ? '2026-11-26' : dayBefore(end);
        // Plans of which the day has passed are rightly reported as such.
        return [...new Set([from, last])].flatMap((day) =>
          findIn(`---\npeildatum: ${day}\n---\n\n${statement}\n`, recognizer, {
            'verlopen-verwachting': 'off',
          }).findings.map(({ code, evidence }) => `${id} at ${day}: ${code} ${evidence?.fact}`),
        );
      }),
    );
    expect(flagged.length, flagged.join('\n')).toBeLessThanOrEqual(FLAGGED);
  });
});

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
