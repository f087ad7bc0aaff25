// Tests of completion: what is offered where, and where nothing is. The caret is drawn as `|`.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nastyMarkdown } from '../draft/nasty.fixture';
import { provideCompletion } from './completion';
import { resolveCompletion } from './completion/resolve';
import { ABLE, after, ask, choose, filteredBy, PLAIN } from './completion/testing';
import { viewOf } from './testing';

const dated = (day: string, body: string) => `---\npeildatum: ${day}\n---\n\n${body}`;
const IN_2026 = (body: string) => dated('2026-06-01', body);

describe('nothing is offered', () => {
  test.each([
    ['inside an ordinary word', 'De gemeenten| doen mee.'],
    ['inside a name', 'Het Integ|raal Zorgakkoord loopt.'],
    ['behind one letter', 'De S|'],
    ['behind an ordinary word', 'Wij vinden dat| goed.'],
    ['in inline code', 'Zie `SPUK| IZA` hier.'],
    ['in inline code that is not closed', 'Zie `SPUK|'],
    ['in a fenced block', '```\nSPUK|\n```'],
    ['in a fenced block that is not closed', '```\nSPUK|'],
    ['on an empty line of a fence that is not closed', '```\nSPUK\n\n|'],
    ['in an indented block', 'Tekst.\n\n    SPUK|'],
    ['in a link target', 'Zie [de tekst](https://vng.nl/IZA|) hier.'],
    ['in a link target that is not closed', 'Zie [de tekst](IZA|'],
    ['in the address of a definition', '[a]: https://vng.nl/IZA|'],
    ['in a bare address', 'Zie https://vng.nl/IZA|'],
    ['in HTML', '<div class="IZA|">\n</div>'],
    ['in an HTML tag in a line', 'Tekst <span title="IZA|'],
    ['in a thematic break', '--|-'],
  ])('%s', (_, body) => expect(ask(IN_2026(body)).labels).toEqual([]));

  test.each([
    ['-', 'Het IZA-|'],
    ['-', '- een punt\n-|'],
    [':', 'Drie punten:|'],
    [':', 'De SPUK IZA:|'],
    ['"', 'Hij zei "nee"| en ging.'],
    ['^', 'Een macht: 2^|'],
    ['x', 'Het IZA x|'],
  ])('by the trigger %s at %s', (trigger, body) => expect(ask(IN_2026(body), { trigger }).labels).toEqual([]));
});

describe('terms', () => {
  const forms = (body: string) =>
    ask(dated('2026-06-01', body))
      .items.filter(({ kind }) => kind === 21)
      .map(({ label }) => label);

  test('are written out with their abbreviation at first use', () => {
    expect(forms('De gemeente volgt het IZA|')).toEqual([
      'Integraal Zorgakkoord (IZA)',
      'IZA',
      'Integraal Zorgakkoord',
    ]);
    expect(forms('De gemeente volgt het IZA| en het AZWA.')[0]).toBe('Integraal Zorgakkoord (IZA)');
  });

  test('are abbreviated where the draft has introduced them', () => {
    const before = 'Het Integraal Zorgakkoord (IZA) loopt.\n\n';
    expect(forms(`${before}De gemeente volgt het iz|`)).toEqual(['IZA', 'Integraal Zorgakkoord']);
    expect(forms(`${before}De gemeente volgt het Integraal Zo|`)).toEqual(['Integraal Zorgakkoord', 'IZA']);
    // Further down does not count.
    expect(forms(`De gemeente volgt het IZA|.\n\n${before}`)[0]).toBe('Integraal Zorgakkoord (IZA)');
  });

  test.each([
    ['a name in full', 'Zie de Vereniging van Ned|', 'Vereniging van Nederlandse Gemeenten (VNG)'],
    ['in small letters', 'zie de vereniging van ned|', 'Vereniging van Nederlandse Gemeenten (VNG)'],
    ['by a name that is not right', 'Het Integraal Zorg Ak|', 'Integraal Zorgakkoord (IZA)'],
    ['of two words', 'De SPUK I|', 'specifieke uitkering Integraal Zorgakkoord (SPUK IZA)'],
    ['with no ministry twice', 'Het ministerie van VW|', 'Volksgezondheid, Welzijn en Sport (VWS)'],
    ['without an abbreviation', 'Wij maken een regionale werka|', 'regionale werkagenda'],
    ['in a list', '- het AZW|', 'Aanvullend Zorg- en Welzijnsakkoord (AZWA)'],
    ['in a heading', '# Over het AZW|', 'Aanvullend Zorg- en Welzijnsakkoord (AZWA)'],
    ['in a quotation', '> het AZW|', 'Aanvullend Zorg- en Welzijnsakkoord (AZWA)'],
    ['behind emphasis', 'Het **nieuwe** AZW|', 'Aanvullend Zorg- en Welzijnsakkoord (AZWA)'],
    ['in a footnote', 'Tekst.[^1]\n\n[^1]: Zie het AZW|', 'Aanvullend Zorg- en Welzijnsakkoord (AZWA)'],
  ])('%s', (_, body, first) => expect(forms(body)[0]).toBe(first));

  test('in a table', () => {
    const table = '| a | b |\n| --- | --- |\n| AZW | x |';
    const view = viewOf(table);
    const list = provideCompletion(view, table.indexOf('AZW') + 3, ABLE);
    expect(list?.items[0]?.label).toBe('Aanvullend Zorg- en Welzijnsakkoord (AZWA)');
  });

  test('take the place of what was typed', () => {
    expect(choose('Het integraal zo|, dat loopt.', 'Integraal Zorgakkoord (IZA)')).toBe(
      'Het Integraal Zorgakkoord (IZA), dat loopt.',
    );
    expect(choose('De SPUK I|', 'SPUK IZA')).toBe('De SPUK IZA');
  });

  test('are not those of the past', () => {
    expect(ask(dated('2024-11-20', 'Over het IZW|')).labels.length).toBeGreaterThan(0);
    expect(forms('Over het IZW|')).toEqual([]);
  });

  test('are all there behind a blank, where the sentence is about nothing yet', () => {
    const { labels } = ask(IN_2026('Wij schrijven u over het |'));
    expect(labels).toContain('Integraal Zorgakkoord (IZA)');
    expect(labels.length).toBeGreaterThan(100);
  });
});

describe('titles', () => {
  const RESOLUTION = 'Stop met gesprekken vervolg IZA totdat is voldaan aan gestelde voorwaarden';

  test.each([
    ['behind a quote', 'De leden namen "|', '"'],
    ['behind a curly quote', 'De leden namen “|', '“'],
    ['behind a low quote', 'De leden namen „|', '„'],
    ['behind a single curly quote', 'De leden namen ‘|', '‘'],
    ['at the start of a line', '"|', '"'],
  ])('%s', (_, body, trigger) => expect(ask(IN_2026(body), { trigger }).labels).toContain(RESOLUTION));

  test.each([
    ['behind the word for its kind', 'De resolutie |'],
    ['with a quote', "De resolutie 'St|"],
    ['by any word of it', 'De resolutie gesprek|'],
    ['by several', 'De resolutie "stop ges|'],
  ])('%s', (_, body) => expect(ask(IN_2026(body)).labels[0]).toBe(RESOLUTION));

  test('are of the kind that is named', () => {
    expect(ask(IN_2026('De motie |')).labels).not.toContain(RESOLUTION);
    expect(ask(IN_2026('De motie |')).labels[0]).toMatch(/Apeldoorn|gelijkwaardig/i);
  });

  test('are closed as they were opened', () => {
    expect(choose('De resolutie |', RESOLUTION)).toBe(`De resolutie '${RESOLUTION}'`);
    expect(choose('De resolutie "st|', RESOLUTION)).toBe(`De resolutie "${RESOLUTION}"`);
    expect(choose('De resolutie “|” van', RESOLUTION)).toBe(`De resolutie “${RESOLUTION}” van`);
    expect(choose('De resolutie "|"', RESOLUTION)).toBe(`De resolutie "${RESOLUTION}"`);
    expect(choose('Een ‘woord’ en de resolutie |', RESOLUTION)).toBe(`Een ‘woord’ en de resolutie ‘${RESOLUTION}’`);
  });

  test.each(["De raad vergadert 's|", "Zie 't|", 'De "oude" wereld|', "De IZA'|"])('are not offered at %s', (body) =>
    expect(ask(IN_2026(body)).labels).not.toContain(RESOLUTION),
  );
});

describe('facts', () => {
  const facts = (body: string, day = '2026-06-01') => ask(dated(day, body)).items.filter(({ kind }) => kind === 12);

  test('are sentences about the term of the sentence, as they hold at the peildatum', () => {
    expect(facts('De SPUK IZA 2025|', '2024-12-10')[0]?.label).toMatch(/vervalt de SPUK IZA naar verwachting/);
    expect(facts('De SPUK IZA 2025|', '2025-02-04')[0]?.label).toMatch(/houdt de SPUK IZA in 2025 toch beschikbaar/);
    for (const { label } of facts('De SPUK IZA |', '2024-12-10')) expect(label).not.toMatch(/toch beschikbaar/);
  });

  test('are found by words alone', () => {
    expect(facts('loket transformatieplannen|')[0]?.label).toMatch(/loket voor nieuwe transformatieplannen/);
    expect(facts('gemeenten kunnen|')).toEqual([]);
  });

  test('take the place of the sentence, with abbreviations written out where they are new', () => {
    const item = facts('Eerst dit. AZWA looptijd|')[0];
    expect(item?.label).toBe('Het AZWA loopt tot en met 2028.');
    expect(choose(IN_2026('Eerst dit. AZWA looptijd|'), 'Het AZWA loopt tot en met 2028.')).toBe(
      IN_2026('Eerst dit. Het Aanvullend Zorg- en Welzijnsakkoord (AZWA) loopt tot en met 2028.'),
    );
  });

  test.each([
    ['in a heading', '# De SPUK IZA |'],
    ['in the middle of a sentence', 'De SPUK IZA | en meer.'],
    ['where the sentence began on another line', 'De SPUK IZA\nvervalt |'],
    ['in a sentence that is well on its way', 'De SPUK IZA is voor onze gemeente en voor de regio een goede |'],
  ])('are not offered %s', (_, body) => expect(facts(body)).toEqual([]));
});

describe('amounts', () => {
  test.each([
    ['the value in force', 'Voor de SPUK AZWA is in 2027 |', '2026-06-01', '€ 451 miljoen'],
    ['the one of then', 'Uit de SPUK AZWA is er in 2027 |', '2025-08-01', '€ 350 miljoen'],
    ['of the year that is named', 'Voor de SPUK AZWA is er in 2029 |', '2026-06-01', '€ 532 miljoen'],
    ['behind a euro sign', 'Voor de SPUK AZWA is in 2027 €|', '2026-06-01', '€ 451 miljoen'],
    ['a share', 'De resolutie kreeg |', '2024-12-10', '93,4 procent'],
  ])('%s', (_, body, day, amount) => {
    const { items } = ask(dated(day, body), body.endsWith('€|') ? { trigger: '€' } : {});
    expect(items.find(({ kind }) => kind === 11)?.label).toBe(amount);
  });

  test('go on with what was typed', () => {
    expect(choose(IN_2026('Voor de SPUK AZWA is in 2027 € 4|'), '€ 451 miljoen')).toBe(
      IN_2026('Voor de SPUK AZWA is in 2027 € 451 miljoen'),
    );
    expect(ask(IN_2026('Voor de SPUK AZWA is in 2027 € 9|')).labels).not.toContain('€ 451 miljoen');
  });

  test('are not offered without a term', () => {
    expect(ask(IN_2026('Het kost €|'), { trigger: '€' }).labels).toEqual([]);
  });
});

describe('footnotes', () => {
  const TITLE = 'Brief VWS aan VNG: AZWA-afspraken D5 en D6 en financieringsinstrument';
  const SENTENCE = 'Voor de SPUK AZWA is in 2027 landelijk € 451 miljoen beschikbaar.';

  test('begin with the source of what the sentence says', () => {
    expect(ask(IN_2026(`${SENTENCE}[^|`), { trigger: '^' }).labels[0]).toBe(TITLE);
  });

  test('are called here and defined at the end, behind those that are there', () => {
    const written = choose(IN_2026(`${SENTENCE}[^|]\n\nMeer.[^1]\n\n[^1]: Eigen noot.\n`), TITLE, { trigger: '^' });
    expect(written).toContain(`${SENTENCE}[^2]\n\nMeer.`);
    expect(written).toMatch(/\[\^1\]: Eigen noot\.\n\[\^2\]: Bronnen: Brief VWS aan VNG: .*<https:.*>\.\n$/);
  });

  test('are defined behind the call where that is the end', () => {
    expect(choose(IN_2026(`${SENTENCE}[^|`), TITLE, { can: PLAIN })).toMatch(
      /beschikbaar\.\[\^1\]\n\n\[\^1\]: Bronnen: Brief VWS aan VNG: .*\.\n$/,
    );
    expect(choose(IN_2026(`${SENTENCE}[^|`), TITLE)).toContain('[^1]$0\n\n[^1]: Bron');
  });

  test('are called again where the draft has them', () => {
    const once = choose(IN_2026(`${SENTENCE}[^|\n\nEn dit.\n`), TITLE);
    const twice = choose(
      once.replace('En dit.', 'Nogmaals: voor de SPUK AZWA is in 2027 landelijk € 451 miljoen beschikbaar.[^|'),
      TITLE,
    );
    expect(twice).toContain('Nogmaals: voor de SPUK AZWA is in 2027 landelijk € 451 miljoen beschikbaar.[^1]');
    expect(twice.match(/^\[\^/gm)).toHaveLength(1);
  });

  test('come with every other source, by any word', () => {
    expect(ask(IN_2026('Tekst.[^ledenbr|')).labels.length).toBeGreaterThan(100);
  });

  test('are not offered where a definition is written', () => {
    expect(ask(IN_2026('Tekst.\n\n[^|')).labels).toEqual([]);
  });
});

describe('front matter', () => {
  test('has keys', () => {
    expect(ask('---\n|\n---\n\nTekst.').labels).toEqual(['peildatum', 'datum']);
    expect(ask('---\npeil|\n---\n\nTekst.').labels).toContain('peildatum');
    expect(ask('---\npeildatum: 2025-01-01\nda|\n---\n').labels).toEqual(['datum']);
    expect(choose('---\npe|\n---\n', 'peildatum')).toBe('---\npeildatum: \n---\n');
    expect(ask('---\npe|').labels).toContain('peildatum');
  });

  test('has days: today, those of the draft, and that of the file', () => {
    const world = { today: '2026-11-26', uri: 'file:///werk/2026-11-20-brief.md', trigger: ':' };
    const asked = ask(
      '---\nonderwerp: IZA\ndatum: 24 november 2026\npeildatum:|\n---\n\nOp 29 november 2024 besloten de leden.',
      world,
    );
    expect(asked.labels).toEqual(['2026-11-26', '2026-11-24', '2026-11-20', '2024-11-29']);
    expect(after(asked, asked.items[0]!)).toContain('\npeildatum: 2026-11-26\n');
    expect(choose('---\npeildatum: 20|24-01-01\n---\n', '2026-11-26', { today: '2026-11-26' })).toBe(
      '---\npeildatum: 2026-11-26\n---\n',
    );
  });

  test('has nothing for other keys', () => {
    expect(ask('---\nonderwerp: IZA|\n---\n').labels).toEqual([]);
    expect(ask('---\nonderwerp:|\n---\n', { trigger: ':' }).labels).toEqual([]);
  });
});

describe('comments', () => {
  test('switch rules off and on', () => {
    expect(ask('Tekst.\n\n<!--|', { trigger: '-' }).labels).toEqual([
      'peildatum-uit-regel',
      'peildatum-uit',
      'peildatum-aan',
    ]);
    expect(choose('<!-- p|', 'peildatum-aan')).toBe('<!-- peildatum-aan -->');
    expect(choose('<!--|', 'peildatum-aan')).toBe('<!-- peildatum-aan -->');
    expect(choose('<!-- p|', 'peildatum-uit-regel')).toBe('<!-- peildatum-uit-regel $1 -->');
    expect(choose('<!-- p|', 'peildatum-uit', { can: PLAIN })).toBe('<!-- peildatum-uit ');
    expect(choose('<!-- peil| -->', 'peildatum-aan')).toBe('<!-- peildatum-aan -->');
  });

  test('name codes, those that speak in this draft first, each once', () => {
    const drawn = dated('2026-06-01', '<!-- peildatum-uit-regel | -->\n\nTekst.\n\nHet Integraal Zorg Akkoord loopt.');
    expect(ask(drawn).labels[0]).toBe('afwijkende-naam');
    expect(choose(drawn, 'verouderd-feit')).toContain('<!-- peildatum-uit-regel verouderd-feit -->');
    expect(ask('<!-- peildatum-uit verouderd-feit, | -->').labels).not.toContain('verouderd-feit');
    expect(choose('<!-- peildatum-uit verouderd-feit afw| -->', 'afwijkende-naam')).toBe(
      '<!-- peildatum-uit verouderd-feit afwijkende-naam -->',
    );
  });

  test('of others are left alone', () => expect(ask('<!-- let op: IZA| -->').labels).toEqual([]));
});

describe('a list', () => {
  test('is small: what all items share is said once', () => {
    const { list } = ask(IN_2026('Wij schrijven u over het |'));
    expect(list?.isIncomplete).toBe(false);
    expect(list?.itemDefaults?.editRange).toBeDefined();
    for (const item of list?.items ?? []) expect([item.textEdit, item.documentation]).toEqual([undefined, undefined]);
  });

  test('has one range, and the name that is being typed is the better match', () => {
    const asked = ask(IN_2026('Ook het IZA telt. De gemeente volgt het iz|'));
    expect(new Set(asked.items.map(({ textEdit }) => textEdit))).toEqual(new Set([undefined]));
    const typed = 'De gemeente volgt het iz';
    const begins = asked.items.map(({ filterText }) => filterText?.toLowerCase().startsWith(typed.toLowerCase()));
    expect(begins.slice(0, 3)).toEqual([true, true, true]);
    expect(begins.slice(3).some(Boolean)).toBe(false);
  });

  test('is complete for a client that says nothing of itself', () => {
    const { items } = ask(IN_2026('Tekst.[^|\n\nMeer.\n'), { can: PLAIN });
    expect(items.length).toBeGreaterThan(100);
    for (const item of items) {
      expect([item.labelDetails, item.insertTextFormat, item.textEditText]).toEqual([undefined, undefined, undefined]);
      expect(item.textEdit).toBeDefined();
      expect(item.additionalTextEdits).toHaveLength(1);
    }
  });

  test('keeps its order, and every item matches what was typed', () => {
    for (const body of [
      'De SPUK I|',
      'De resolutie gesprek|',
      'Voor de SPUK AZWA is in 2027 € 4|',
      'stand iza|',
      'Tekst.[^led|',
    ]) {
      const drawn = IN_2026(body);
      const asked = ask(drawn);
      const sorted = asked.items.map(({ sortText }) => sortText);
      expect(sorted).toEqual([...sorted].sort());
      for (const item of asked.items.slice(0, 5)) {
        const typed = filteredBy(asked, item, drawn.indexOf('|')).toLowerCase();
        const filter = (item.filterText ?? item.label).toLowerCase();
        // Letters in order: the least any client asks.
        let at = -1;
        for (const letter of typed.replace(/\s/g, '')) {
          at = filter.indexOf(letter, at + 1);
          expect([typed, filter, at >= 0]).toEqual([typed, filter, true]);
        }
      }
    }
  });
});

describe('a chosen item', () => {
  const told = (body: string, label: string, language: 'nl' | 'en' = 'nl') => {
    const asked = ask(IN_2026(body), { language });
    const item = asked.items.find((one) => one.label === label)!;
    const { documentation } = resolveCompletion(asked.view, item, ABLE);
    return typeof documentation === 'object' ? documentation.value : documentation;
  };

  test('says what it means, what holds, and who says so', () => {
    expect(told('Wij volgen het IZA|', 'IZA')).toMatch(/Akkoord tussen het Rijk[^]*Wat geldt op 1 juni 2026[^]*Bron:/);
    expect(told('Voor de SPUK AZWA is in 2027 |', '€ 451 miljoen')).toMatch(
      /Voor de SPUK AZWA is in 2027[^]*Bekend sinds 22 april 2026\.[^]*vng\.nl/,
    );
    expect(told('De motie |', ask(IN_2026('De motie |')).labels[0]!)).toMatch(/Motie – /);
    expect(told('<!-- peildatum-uit | -->', 'verouderd-feit')).toMatch(/docs\/regels\/verouderd-feit\.md/);
    expect(told('stand iza|', 'Stand van zaken van het IZA')).toMatch(
      /loopt tot en met 2028[^]*Deze alinea rust op:[^]*Tot wanneer loopt het IZA/,
    );
    expect(told('stand iza|', 'Stand van zaken van het IZA', 'en')).toMatch(/It rests on:/);
  });

  test('that is not ours comes back as it was', () => {
    const { view } = ask(IN_2026('|'));
    for (const data of [
      undefined,
      null,
      'x',
      { type: 'term' },
      { type: 'term', id: 'nergens', uri: 'a' },
      { type: 'version', fact: 'iza-looptijd', index: 99, uri: 'a' },
      { type: 'note', label: '1', uri: 'a' },
      { type: 'paragraph', id: 'x', uri: 'a' },
      { type: 'code', code: 'x', uri: 'a' },
      { type: 'iets', uri: 'a' },
    ])
      expect(resolveCompletion(view, { label: 'x', data }, ABLE)).toEqual({ label: 'x', data });
  });
});

test('no text makes it throw, and what it replaces lies before the caret on its line', () => {
  fc.assert(
    fc.property(nastyMarkdown(30), fc.nat(200), fc.boolean(), (text, place, isPlain) => {
      const view = viewOf(text);
      const offset = Math.min(place, text.length);
      const list = provideCompletion(view, offset, isPlain ? PLAIN : ABLE);
      const caret = view.document.positionAt(offset);
      for (const { textEdit } of list?.items.slice(0, 20) ?? []) {
        if (!textEdit || !('range' in textEdit)) continue;
        expect(textEdit.range.start.line).toBe(caret.line);
        expect(textEdit.range.end.line).toBe(caret.line);
        expect(textEdit.range.start.character).toBeLessThanOrEqual(caret.character);
        expect(textEdit.range.end.character).toBeGreaterThanOrEqual(caret.character);
      }
    }),
    { numRuns: 150 },
  );
});
