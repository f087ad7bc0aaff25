// Forms of nouns that matching goes by.
import { expect, it } from 'vitest';
import { nounForms } from './inflection';

it('a word in -e has no plural that is another word', () => {
  expect(nounForms('alle')).not.toContain('alleen');
  expect(nounForms('gemeente')).toContain('gemeenten');
});

it('a plural has its singular, and a singular its plurals', () => {
  expect(nounForms('akkoorden')).toContain('akkoord');
  expect(nounForms('akkoord')).toContain('akkoorden');
});

it('a word in -s that is no plural has no singular', () => {
  expect(nounForms('nieuws')).not.toContain('nieuw');
  expect(nounForms('volgens')).not.toContain('volgen');
  expect(nounForms('koepels')).toContain('koepel');
});
