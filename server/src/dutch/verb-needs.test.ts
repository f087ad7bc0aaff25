// Readings of a word that a clause can bear, and the words by which a predicate gives itself away.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClauseView } from './clause-view';
import { lexiconEntries } from './fixtures/lexicon';
import { tokenize } from './tokens';
import { possibleForms, signsOfForm } from './verb-needs';
import { buildVerbIndex, type VerbForm } from './verbs';

const INDEX = buildVerbIndex(lexiconEntries());
const ENTRIES = [...INDEX.entries()];

function viewOf(text: string): ClauseView {
  const tokens = tokenize(text);
  return new ClauseView(tokens, [{ first: 0, next: tokens.length }]);
}

/** What a form asks for stands in the clause, wherever. */
function isServed({ particle, entry }: VerbForm, view: ClauseView): boolean {
  const stands = (words: readonly string[]) => words.some((word) => view.find(word, -1) !== undefined);
  return (particle === undefined || stands([particle])) && (entry.needs ?? []).every((need) => stands(need.split('|')));
}

describe('the readings that a clause can bear', () => {
  const [many] = [...ENTRIES].sort((a, b) => b[1].length - a[1].length);

  it('are fewer than a word has where the clause lacks what they ask for', () => {
    const [word, forms] = many!;
    expect(forms.length).toBeGreaterThan(20);
    expect(possibleForms(viewOf(`dit ${word} zo`), INDEX)(forms).length).toBeLessThan(forms.length);
  });

  it('leave out none whose particle and needs stand in the clause, and keep their order', () => {
    const words = ENTRIES.flatMap(([, forms]) =>
      forms.flatMap(({ form, particle, entry }) => [
        form,
        ...(particle ? [particle] : []),
        ...(entry.needs ?? []).join('|').split('|'),
      ]),
    ).filter((word) => word !== '');
    fc.assert(
      fc.property(
        fc.constantFrom(...ENTRIES.filter(([, forms]) => forms.length > 3)),
        fc.array(fc.constantFrom(...new Set(words)), { maxLength: 12 }),
        ([word, forms], others) => {
          const view = viewOf([word, ...others].join(' '));
          const possible = possibleForms(view, INDEX)(forms);
          for (const form of forms) if (isServed(form, view)) expect(possible).toContain(form);
          expect(possible).toEqual(forms.filter((form) => possible.includes(form)));
        },
      ),
    );
  });
});

describe('the sign of a predicate', () => {
  const formOf = (word: string, test: (form: VerbForm) => boolean) => INDEX.get(word)!.find(test)!;

  it('is the verb where its particle is a common word', () => {
    expect(
      signsOfForm(
        formOf('stapt', ({ particle }) => particle === 'uit'),
        INDEX,
      ),
    ).toEqual(['stapt']);
  });

  it('is what a verb needs where the verb itself is said of many things', () => {
    const needing = ENTRIES.flatMap(([, forms]) => forms).filter(({ form, entry }) => form === 'is' && entry.needs);
    expect(needing.length).toBeGreaterThan(0);
    for (const form of needing)
      expect(form.entry.needs!.map((need) => need.split('|'))).toContainEqual(signsOfForm(form, INDEX));
  });
});
