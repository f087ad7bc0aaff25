// Tests of ways from a mention: links, definition, references, highlights and workspace symbols.
import { describe, expect, test } from 'vitest';
import { builtInKnowledge } from '../knowledge/builtIn';
import { asLocations, provideDefinition } from './definition';
import { provideDocumentLinks } from './documentLinks';
import { provideHighlights, provideReferences, referentAt } from './references';
import { sourceAddress, termAddress } from './sourceAddress';
import { atCaret, textIn, viewOf } from './testing';
import { provideWorkspaceSymbols } from './workspaceSymbols';

const TITLE = 'Stop met gesprekken vervolg IZA totdat is voldaan aan gestelde voorwaarden';
const knowledge = builtInKnowledge();
const resolution = [...knowledge.sources.values()].find(({ title }) => title === TITLE)!;

describe('document links', () => {
  const links = (markdown: string, localCopies: Record<string, string> = {}) => {
    const view = viewOf(markdown, { localCopies });
    return provideDocumentLinks(view).map(({ range, target }) => [textIn(view, range), target]);
  };

  test('lead from a title to its address', () => {
    expect(links(`De resolutie "${TITLE}".`)).toEqual([[TITLE, resolution.url]]);
  });

  test('lead from a title over a line break', () => {
    expect(links(`De resolutie "${TITLE.replace('vervolg ', 'vervolg\n')}".`)).toHaveLength(1);
  });

  test('lead to the local copy where there is one', () => {
    const name = (resolution.file ?? resolution.url?.split('/').at(-1) ?? '').toLowerCase();
    expect(links(`"${TITLE}"`, { [name]: 'file:///bronnen/kopie.pdf' })).toEqual([
      [TITLE, 'file:///bronnen/kopie.pdf'],
    ]);
  });

  test('leave alone what the draft links itself, and code', () => {
    expect(links(`[${TITLE}](https://elders.nl) en \`${TITLE}\``)).toEqual([]);
  });
});

describe('addresses', () => {
  const source = { ...resolution, file: 'Besluit 1.pdf', url: 'https://voorbeeld.nl/a/besluit.pdf?x=1' };
  const none = { localCopies: new Map<string, string>() };

  test('open a PDF at its page, on the web and here', () => {
    expect(sourceAddress(source, none, { source: source.id, page: 3 })).toBe('https://voorbeeld.nl/a/besluit.pdf?x=1');
    expect(sourceAddress({ ...source, url: 'https://voorbeeld.nl/a.pdf' }, none, { source: source.id, page: 3 })).toBe(
      'https://voorbeeld.nl/a.pdf#page=3',
    );
    const here = { localCopies: new Map([['besluit 1.pdf', 'file:///b/Besluit%201.pdf']]) };
    expect(sourceAddress(source, here, { source: source.id, page: 3 })).toBe('file:///b/Besluit%201.pdf#page=3');
  });

  test('find a copy by the name in the address', () => {
    expect(sourceAddress(source, { localCopies: new Map([['besluit.pdf', 'file:///b/besluit.pdf']]) })).toBe(
      'file:///b/besluit.pdf',
    );
  });

  test('of a law are those of its text at the peildatum', () => {
    for (const id of ['wmo', 'zvw', 'wpg', 'jeugdwet']) {
      expect(termAddress(knowledge.terms.get(id)!, '2024-11-29')).toMatch(
        /^https:\/\/wetten\.overheid\.nl\/BWBR\d{7}\/2024-11-29$/,
      );
    }
  });
});

describe('definition', () => {
  test('of a term is its fact sheet at the peildatum', () => {
    const { view, offset } = atCaret('Het I|ZA loopt.');
    const links = provideDefinition(view, offset);
    expect(links[0]?.targetUri).toBe('peildatum:/feitenblad/iza.md?2024-12-10');
    expect(textIn(view, links[0]?.originSelectionRange)).toBe('IZA');
    expect(asLocations(links)[0]?.uri).toBe('peildatum:/feitenblad/iza.md?2024-12-10');
  });

  test('of other words is nothing', () => {
    const { view, offset } = atCaret('De ra|ad.');
    expect(provideDefinition(view, offset)).toEqual([]);
  });
});

describe('references', () => {
  const { view, offset } = atCaret('Het I|ZA en het Integraal Zorgakkoord.\n\n> Ook "IZA".');
  const other = viewOf('Het integraal\nzorgakkoord.', { uri: 'file:///werk/ander.md' });

  test('are all mentions in all drafts, however they are written', () => {
    const found = provideReferences([view, other], referentAt(view, offset)!);
    expect(found.map(({ uri, range }) => textIn(uri === other.uri ? other : view, range))).toEqual([
      'IZA',
      'Integraal Zorgakkoord',
      'IZA',
      'integraal\nzorgakkoord',
    ]);
  });

  test('in the draft itself are highlights', () => {
    expect(provideHighlights(view, offset)).toHaveLength(3);
    expect(provideHighlights(view, 1)).toBeNull();
  });

  test('of a date there are none', () => {
    const date = atCaret('Op 29 nov|ember 2024.');
    expect(referentAt(date.view, date.offset)).toBeUndefined();
  });

  test('to symbols: the first mention in each draft, by letters of the name', () => {
    const symbols = (query: string) =>
      provideWorkspaceSymbols([view, other], query).map(({ name, containerName }) => [name, containerName]);
    expect(symbols('intzorg')).toEqual([
      ['IZA – Integraal Zorgakkoord', '3×'],
      ['IZA – Integraal Zorgakkoord', '1×'],
    ]);
    expect(symbols('IZA')).toHaveLength(2);
    expect(symbols('zzz')).toEqual([]);
    expect(symbols('')).toHaveLength(2);
  });
});
