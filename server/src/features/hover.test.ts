// Tests of hovers: what they say, of which words, and that text of drafts and packs stays text.
import { describe, expect, test } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver';
import { loadKnowledge } from '../knowledge/load';
import { provideHover } from './hover';
import { atCaret, textIn, type ViewWorld } from './testing';

function hover(drawn: string, world: ViewWorld = {}): { words: string; says: string } | null {
  const { view, offset } = atCaret(drawn, world);
  const found = provideHover(view, offset);
  return found && { words: textIn(view, found.range), says: (found.contents as MarkupContent).value };
}

describe('a hover', () => {
  test.each([
    [
      'a term',
      'De SPUK I|ZA loopt.',
      'SPUK IZA',
      ['specifieke uitkering Integraal Zorgakkoord (SPUK IZA)', 'Wat geldt op 10 december 2024:', 'Bron'],
    ],
    ['a term over a line break', 'De SPUK\nI|ZA loopt.', 'SPUK\nIZA', ['SPUK IZA']],
    [
      'a term with emphasis inside',
      'Het **Integraal** Zorg|akkoord.',
      'Integraal** Zorgakkoord',
      ['Integraal Zorgakkoord (IZA)'],
    ],
    ['the end of a term', 'Het IZA| loopt.', 'IZA', ['Integraal Zorgakkoord']],
    ['part of a compound', 'De IZ|A-partners.', 'IZA', ['Integraal Zorgakkoord']],
    ['a law', 'De W|mo geldt.', 'Wmo', ['https://wetten.overheid.nl/BWBR0035362/2024-12-10']],
    ['an amount', 'Het kost € 1,4 mil|joen per jaar.', '€ 1,4 miljoen', ['€ 1.400.000 per jaar']],
    ['a day', 'Op 29 nov|ember 2024 besloten de leden.', '29 november 2024', ['vrijdag 29 november 2024']],
    [
      'a relative date',
      'Dit was afgelopen ju|ni.',
      'afgelopen juni',
      ['juni 2024', 'Gerekend vanaf de peildatum, dinsdag 10 december 2024.'],
    ],
    ['a day that is none', 'Op 31 nov|ember 2024.', '31 november 2024', ['Deze datum bestaat niet.']],
    [
      'a resolution',
      'De resolutie "Stop met gesprekken verv|olg IZA totdat is voldaan aan gestelde voorwaarden".',
      'Stop met gesprekken vervolg IZA totdat is voldaan aan gestelde voorwaarden',
      ['Resolutie', '29 november 2024'],
    ],
  ])('tells about %s', (_, drawn, words, says) => {
    const found = hover(drawn);
    expect(found?.words).toBe(words);
    for (const part of says) expect(found?.says.replaceAll('\\', '')).toContain(part);
  });

  test.each([
    'De raa|d.',
    '`IZ|A`',
    'https://voorbeeld.nl/iz|a',
    '---\ntitel: IZ|A\n---\n\nx',
    '<!-- IZ|A -->',
    '|',
    'x\n\n|\n\ny',
  ])('says nothing in %j', (drawn) => {
    expect(hover(drawn)).toBeNull();
  });

  test('tells a resolution and the term inside it', () => {
    const says =
      hover('De resolutie "Stop met gesprekken vervolg I|ZA totdat is voldaan aan gestelde voorwaarden".')?.says ?? '';
    expect(says).toContain('**Integraal Zorgakkoord (IZA)**');
    expect(says).toContain('**Stop met gesprekken vervolg IZA');
  });

  test('is in English when asked', () => {
    expect(hover('De SPUK I|ZA loopt.', { language: 'en' })?.says).toContain('What holds at 10 December 2024:');
  });

  test('looks at the peildatum of the draft', () => {
    const says = hover('---\npeildatum: 2025-02-04\n---\n\nDe SPUK I|ZA loopt.')?.says ?? '';
    expect(says).toContain('Wat geldt op 4 februari 2025:');
  });
});

test.each([
  'command:workbench.action.quit',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'vscode://x/y',
  'data:text/html,x',
])('the address of a source or term in a pack is a web address: not %s', (url) => {
  const text = `terms:\n  - { id: x, prefLabel: x, definition: x, url: '${url}' }\nsources:\n  - { id: y, title: y, kind: brief, publisher: y, date: null, url: '${url}' }\n`;
  const { knowledge, problems } = loadKnowledge([{ file: 'kennis/x.yaml', text }]);
  expect(problems.map(({ message }) => message)).toEqual(['Dit is geen webadres.', 'Dit is geen webadres.']);
  expect([knowledge.terms.size, knowledge.sources.size]).toEqual([0, 0]);
});

describe('text of a pack', () => {
  const EVIL = '[klik](command:workbench.action.terminal.new) <img src=x onerror=alert(1)> `code` **vet** $(alert)';
  const world: ViewWorld = {
    knowledge: `terms:
  - id: kwaad
    prefLabel: Kwaadzorg
    altLabel: ['${EVIL}']
    definition: '${EVIL}'
    sources: [{ source: bron }]
sources:
  - id: bron
    title: '${EVIL}'
    kind: brief
    publisher: '${EVIL}'
    date: 2024-01-01
    url: https://voorbeeld.nl/a)b
facts:
  - id: feit
    term: kwaad
    question: '${EVIL}'
    kind: state
    versions:
      - { value: '${EVIL}', since: 2024-01-01, statement: '${EVIL}', sources: [{ source: bron, at: '${EVIL}' }] }
      - { value: blijft, since: 2024-02-01, statement: Het blijft., sources: [{ source: bron }] }
`,
  };

  test('never becomes a link, a command, HTML or an icon', () => {
    const says = hover('De Kwaad|zorg loopt.', world)?.says ?? '';
    expect(says).toContain('klik');
    // Only our own command stands as a link.
    expect(
      [...says.matchAll(/(?<!\\)\]\(([a-z]+):(\S*?)[?)]/g)].map(([, scheme, path]) => `${scheme ?? ''}:${path ?? ''}`),
    ).toEqual(expect.not.arrayContaining([expect.stringContaining('workbench')]));
    expect(says).not.toMatch(/(?<!\\)<img/);
    expect(says).not.toMatch(/(?<!\\)\*\*vet/);
    expect(says).not.toMatch(/(?<!\\)`code/);
    expect(says).not.toMatch(/(?<!\\)\$\(alert/);
    expect(says).toContain('https://voorbeeld.nl/a%29b');
  });
});
