// Tests of kapotte-bronlink.
import { describe, expect, test } from 'vitest';
import { builtInKnowledge } from '../../knowledge/builtIn';
import { applyFix, contextOf, drawFindings, fixTitles, messagesOf } from '../testing';
import { fileLinks } from './brokenSourceLinks';

const CODE = 'kapotte-bronlink';
const WORLD = { missingFiles: ['bijlagen/begroting.md', 'weg.pdf', 'met spatie.md'] };

describe('a link to a file that is not there', () => {
  test.each([
    ['an inline link', 'Zie de [bijlage](«bijlagen/begroting.md»).'],
    ['with a fragment', 'Zie de [bijlage](«bijlagen/begroting.md#geld»).'],
    ['an image', '![kaart](«weg.pdf»)'],
    ['a definition', 'Zie de [bijlage][b].\n\n[b]: «bijlagen/begroting.md»'],
    ['a percent-encoded path', 'Zie [dit](«met%20spatie.md»).'],
    ['a path in angle brackets', 'Zie [dit](<«met spatie.md»>).'],
    ['a file that is there', 'Zie de [bijlage](aanwezig.md).'],
    ['a web address', 'Zie de [bijlage](https://voorbeeld.nl/weg.pdf).'],
  ])('%s', (_, drawn) => {
    expect(drawFindings(CODE, drawn, WORLD)).toBe(drawn);
  });

  test('loses its link, and keeps its text', () => {
    expect(applyFix(CODE, 'Zie de [bijlage](bijlagen/begroting.md).', WORLD)).toBe('Zie de bijlage.');
    expect(messagesOf(CODE, 'Zie de [bijlage](bijlagen/begroting.md).', WORLD)).toMatchInlineSnapshot(`
      [
        "Het bestand "bijlagen/begroting.md" is er niet, dus een lezer kan deze bron niet openen.",
      ]
    `);
    expect(fixTitles(CODE, 'Zie de [bijlage](bijlagen/begroting.md).', WORLD)).toMatchInlineSnapshot(`
      [
        "Laat de tekst staan, haal de link weg",
      ]
    `);
  });

  test('gets the web address of the source that its text names', () => {
    const source = [...builtInKnowledge().sources.values()].find(({ recognise, url }) => recognise && url);
    const before = `Zie de [${source?.title ?? ''}](weg.pdf).`;
    expect(applyFix(CODE, before, WORLD)).toBe(`Zie de [${source?.title ?? ''}](${source?.url ?? ''}).`);
  });
});

test('only relative paths are looked up', () => {
  const markdown = [
    '[a](map/bestand.md) [b](../x.pdf?y#z) [c](https://a.nl/b) [d](#kop) [e](mailto:a@b.nl) [f](//a.nl/b)',
    '[g](command:peildatum.x) [h](file:///etc/passwd) [i](%zz.md) [j]()',
  ].join('\n\n');
  expect(fileLinks(contextOf(markdown).annotated).map(({ path }) => path)).toEqual([
    'map/bestand.md',
    '../x.pdf',
    '%zz.md',
  ]);
});
