// Topics: what heads a text names a term there, and only there.
import { describe, expect, it } from 'vitest';
import { judged } from '../check/testing';

const INTRO = 'De VNG volgt de zorgakkoorden.';

describe('a word that heads a text', () => {
  it.each([
    ['a heading', '## 4. Transformatie\n\nVoor nieuwe plannen is er nog geld.'],
    ['a label', '**Transformatie.** Voor nieuwe plannen is er nog geld.'],
    ['a slide', '### Dia 3 – Transformatie\n\n- Voor nieuwe plannen is er nog geld'],
    ['a question', '**Hoe zit het met de transformatie in onze regio?** Voor nieuwe plannen is er nog geld.'],
    ['what is told of it', '## Stand van zaken transformatie\n\nVoor nieuwe plannen is er nog geld.'],
  ])('names its term: %s', (_, text) => {
    expect(judged(`${INTRO}\n\n${text}`, '2026-01-13')).toContain('verouderd transformatiemiddelen-nog-geld');
  });

  it.each([
    ['in a sentence', 'De transformatie vordert. Voor nieuwe plannen is er nog geld.'],
    ['among other words', '## Transformatie van kantoren\n\nVoor nieuwe plannen is er nog geld.'],
  ])('names nothing %s', (_, text) => {
    expect(judged(`${INTRO}\n\n${text}`, '2026-01-13')).toEqual([]);
  });

  it('names nothing in a draft that has named nothing of the field so far', () => {
    expect(judged('## Transformatie\n\nVoor nieuwe plannen is er nog geld.', '2026-01-13')).toEqual([]);
  });
});
