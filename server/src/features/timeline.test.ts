import { describe, expect, test } from 'vitest';
import { timelineFor } from './timeline';
import { atCaret, viewOf } from './testing';

const DRAFT = `# Brief

De SPUK IZA vervalt per 1 januari 2025.

De gemeenten stappen uit het IZA.
`;

const shown = (drawn: string, asOf = '2025-02-04') => {
  const { view, offset } = atCaret(drawn, { asOf });
  return timelineFor(view, { offset });
};

describe('which facts', () => {
  test('those of the term at the caret, the ones with claims first', () => {
    const { term, facts } = shown(DRAFT.replace('SPUK IZA', 'SPUK| IZA'));
    expect(term).toBe('spuk-iza');
    expect(facts[0]).toMatchObject({ id: 'spuk-iza-2025', term: 'SPUK IZA' });
    expect(facts.length).toBeGreaterThan(3);
    expect(facts.findIndex(({ claims }) => claims.length === 0)).toBeGreaterThan(0);
  });

  test('elsewhere all that the draft makes claims about', () => {
    const { term, facts } = shown(DRAFT.replace('# Brief', '# Br|ief'));
    expect(term).toBe('');
    expect(facts.map(({ id }) => id)).toEqual(['spuk-iza-2025', 'gemeenten-in-iza']);
  });

  test('a term without facts counts as none', () => {
    expect(timelineFor(viewOf(DRAFT), { term: 'bestaat-niet' })).toMatchObject({ term: '' });
  });

  test('the terms to choose from are those of the draft, by name', () => {
    expect(shown(`|${DRAFT}`).choices).toEqual([
      { id: 'iza', name: 'IZA' },
      { id: 'spuk-iza', name: 'SPUK IZA' },
    ]);
  });
});

describe('the versions of a fact', () => {
  const [fact] = shown(DRAFT.replace('SPUK IZA', 'SPUK| IZA')).facts;

  test('say when each held, and how that is at the peildatum', () => {
    expect(fact?.versions.map(({ number, certain, end, status }) => [number, certain, end, status])).toEqual([
      [1, '2023-07-17', '2024-11-29', 'past'],
      [2, '2024-11-29', '2024-12-31', 'past'],
      [3, '2024-12-31', null, 'inForce'],
    ]);
  });

  test('have words, and sources with their place', () => {
    expect(fact?.versions[1]).toMatchObject({
      since: '29 november 2024',
      statusText: 'achterhaald',
      answer: 'vervalt per 1 januari 2025',
      sources: expect.arrayContaining([
        expect.objectContaining({ place: 'Skipr', address: expect.stringMatching(/^https:/u) }),
      ]),
    });
    expect(fact?.versions[2]?.remarks[0]).toContain('eind december 2024');
  });

  test('are what the claims of the draft are held against', () => {
    expect(fact?.claims.map(({ given, verdict, span }) => [given, verdict, span.start.line])).toEqual([
      [2, 'wrong', 2],
    ]);
  });
});

test('every fact of the built-in knowledge has versions in order, none of which ends before it begins', () => {
  const view = viewOf('x');
  for (const term of view.context.knowledge.factsOfTerm.keys()) {
    for (const { versions } of timelineFor(view, { term }).facts) {
      expect(versions.map(({ number }) => number)).toEqual(versions.map((_, index) => index + 1));
      for (const { possible, certain, end } of versions) {
        expect(possible <= certain).toBe(true);
        expect(end === null || end >= possible).toBe(true);
      }
    }
  }
});
