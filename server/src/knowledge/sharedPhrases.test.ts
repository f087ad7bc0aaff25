import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CuesSchema } from './cues';
import { loadKnowledge } from './load';
import { withShared } from './sharedPhrases';

const LISTS = new Map([['gesloten', ['is rond', '~@ #tekenen']]]);
const cuesOf = (data: object) => v.parse(CuesSchema, data);

describe('phrases that facts share', () => {
  it('stand in the place of the name of their list, with the subject of the fact in them', () => {
    const cues = cuesOf({ answers: { rond: ['af', '*gesloten'] }, not: ['@gala'] });
    expect(withShared(cues, LISTS, ['azwa', 'izwa'])).toMatchObject({
      answers: { rond: ['af', 'is rond', '~@azwa|@izwa #tekenen'] },
      not: ['@gala'],
    });
  });

  it('may say what happens, what is still to happen, and what a date is tied to', () => {
    const cues = cuesOf({
      event: { phrases: ['*gesloten'], pending: ['*gesloten'], done: 'ja' },
      date: { phrases: ['*gesloten'], points: ['*gesloten'] },
    });
    const list = ['is rond', '~@hlo #tekenen'];
    expect(withShared(cues, LISTS, ['hlo'])).toMatchObject({
      event: { phrases: list, pending: list },
      date: { phrases: list, points: list },
    });
  });

  it('leave out a fact that names a list nobody wrote, and say so', () => {
    const text = `
sources: [{ id: bron, title: Brief, kind: brief, publisher: VNG, url: 'https://example.nl', date: 2025-01-01 }]
terms: [{ id: pact, prefLabel: pact, definition: Een afspraak tussen partijen., sources: [{ source: bron }] }]
facts:
  - id: pact-rond
    term: pact
    question: Is het pact rond?
    kind: state
    versions: [{ value: rond, since: 2025-01-01, statement: Het pact is rond., sources: [{ source: bron }] }]
    cues: { answers: { rond: ['*nergens', 'rond|&nergens-woorden'] } }
`;
    const { knowledge, problems } = loadKnowledge([{ file: 'eigen.yaml', text }]);
    expect(knowledge.facts.has('pact-rond')).toBe(false);
    expect(problems.map(({ message }) => message)).toEqual([
      'Onbekende lijst "*nergens".',
      'Onbekende lijst "&nergens-woorden".',
    ]);
  });
});
