// Tests of the server as any client sees it: the real bundle over a real connection.
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  Hover,
  Location,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { SourcesListAnswer } from '../protocol';
import { applyLspEdits, buildServer, IS_ASKED, IS_TOLD, PULLS, TestClient, type TestClientOptions } from './testing';

const URI = 'untitled:brief.md';
const WRONG = '---\npeildatum: 2024-12-10\n---\n\nHet Integraal Zorg Akkoord loopt.\n';
const NAME = 'afwijkende-naam: Integraal Zorg Akkoord';

let folder: string;
const started: TestClient[] = [];

beforeAll(async () => {
  await buildServer();
  folder = await mkdtemp(join(tmpdir(), 'peildatum-'));
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(async () => {
  await Promise.all(
    started.splice(0).map(async (client) => {
      expect(client.isAlive).toBe(true);
      expect(await client.stop()).toBe(0);
      expect(client.stderr.join('')).toBe('');
      expect(client.log).toEqual([]);
    }),
  );
});

async function start(options?: TestClientOptions): Promise<TestClient> {
  const client = await TestClient.start(options);
  started.push(client);
  return client;
}

const uriOf = (...path: string[]) => pathToFileURL(join(folder, ...path)).href;

describe('starting', () => {
  test('tells what it can do, quickly', async () => {
    const client = await start();
    console.log(`Server ready after ${Math.round(client.readyAfter)} ms`);
    expect(Object.keys(client.result?.capabilities ?? {}).sort()).toMatchInlineSnapshot(`
      [
        "codeActionProvider",
        "codeLensProvider",
        "completionProvider",
        "definitionProvider",
        "diagnosticProvider",
        "documentHighlightProvider",
        "documentLinkProvider",
        "hoverProvider",
        "inlayHintProvider",
        "referencesProvider",
        "semanticTokensProvider",
        "textDocumentSync",
        "workspace",
        "workspaceSymbolProvider",
      ]
    `);
  });

  test('judges a draft that is opened at once', async () => {
    const client = await start();
    await client.open(URI, WRONG);
    expect(await client.found(URI)).toEqual([NAME]);
  });
});

describe('diagnostics', () => {
  test('have source, code, page of the rule, range and data', async () => {
    const client = await start();
    await client.open(URI, WRONG);
    expect(await client.diagnostics(URI)).toMatchObject([
      {
        source: 'peildatum',
        code: 'afwijkende-naam',
        severity: 3,
        codeDescription: { href: expect.stringMatching(/afwijkende-naam/) as string },
        range: { start: { line: 4, character: 4 }, end: { line: 4, character: 26 } },
        data: { code: 'afwijkende-naam', name: 'Integraal Zorgakkoord' },
      },
    ]);
  });

  test('that did not change are not sent again', async () => {
    const client = await start();
    await client.open(URI, WRONG);
    const first = await client.pull(URI);
    expect(first.resultId).toBeTypeOf('string');
    expect(await client.pull(URI, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.edit(URI, 0, 0, ''.padEnd(5, '\n'));
    expect((await client.pull(URI, first.resultId)).kind).toBe('full');
  });

  test('are pushed to a client that does not pull, with the version, and taken away on closing', async () => {
    const client = await start({ capabilities: IS_TOLD });
    await client.open(URI, WRONG);
    await client.until(() => client.pushed.has(URI));
    expect(client.pushed.get(URI)).toMatchObject({ version: 1, diagnostics: [{ code: 'afwijkende-naam' }] });
    await client.close(URI);
    await client.until(() => client.pushed.get(URI)?.diagnostics.length === 0);
  });

  test('come with a status', async () => {
    const client = await start();
    await client.open(URI, WRONG);
    await client.pull(URI);
    await client.until(() => client.statuses.length > 0);
    expect(client.statuses.at(-1)).toMatchObject({
      uri: URI,
      asOf: '2024-12-10',
      asOfOrigin: 'frontMatter',
      total: 1,
      counts: { 'afwijkende-naam': 1 },
    });
  });

  test('are empty for a document that is not open', async () => {
    const client = await start();
    expect(await client.diagnostics('untitled:nergens.md')).toEqual([]);
  });

  test('after edits are those of the same text opened afresh', async () => {
    const client = await start();
    await client.open(URI, WRONG);
    const steps: [string, string][] = [
      ['loopt.', 'loopt. De VNG tekent op vrijdag 28 november 2024.'],
      ['Integraal Zorg', 'Integraal\nZorg'],
      ['---\n\n', '---\n\n```\n'],
      ['```\n', ''],
      ['VNG', '**VNG** (😀)'],
      ['2024-12-10', '2025-02-31'],
      ['\n\nHet', '\r\n\r\n> Het'],
    ];
    for (const [before, after] of steps) {
      const at = client.text(URI).indexOf(before);
      await client.edit(URI, at, at + before.length, after);
    }
    const fresh = 'untitled:vers.md';
    await client.open(fresh, client.text(URI));
    const strip = (items: unknown) => JSON.parse(JSON.stringify(items).replaceAll(fresh, URI)) as unknown;
    expect(strip(await client.diagnostics(URI))).toEqual(strip(await client.diagnostics(fresh)));
    expect((await client.diagnostics(URI)).length).toBeGreaterThan(1);
  });

  test('take several changes in one notification, and a change of the whole text', async () => {
    const client = await start();
    await client.open(URI, 'a\nb\n');
    await client.change(URI, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, text: 'Het Integraal' },
      { range: { start: { line: 0, character: 13 }, end: { line: 1, character: 1 } }, text: ' Zorg Akkoord loopt.' },
    ]);
    expect(await client.found(URI)).toContain(NAME);
    await client.change(URI, [{ text: 'Niets.' }]);
    expect(await client.found(URI)).toEqual(['peildatum-ontbreekt: Niets.']);
  });
});

describe('settings', () => {
  test('are asked, and asked again when they change', async () => {
    const client = await start({ capabilities: IS_ASKED, settings: { rules: { 'afwijkende-naam': 'error' } } });
    await client.open(URI, WRONG);
    expect((await client.diagnostics(URI))[0]?.severity).toBe(1);
    client.settings = { rules: { 'afwijkende-naam': 'off' } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.refreshes > 0);
    expect(await client.found(URI)).toEqual([]);
  });

  test('are taken from the notification of a client that cannot be asked', async () => {
    const client = await start({ capabilities: IS_TOLD, settings: { language: 'en' } });
    await client.open(URI, WRONG);
    await client.until(() => client.pushed.has(URI));
    expect(client.pushed.get(URI)?.diagnostics[0]?.message).toMatch(/official name/);
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { peildatum: { asOf: '2024-11-29', knownAbbreviations: ['IZA'], language: 'nl' } },
    });
    await client.until(() => JSON.stringify(client.pushed.get(URI)).includes('officiële'));
  });

  test('exclude drafts', async () => {
    const client = await start({ folders: [uriOf()], settings: { exclude: ['oud/**'] } });
    const old = uriOf('oud', 'brief.md');
    await client.open(old, WRONG);
    expect(await client.diagnostics(old)).toEqual([]);
    const other = uriOf('nieuw.md');
    await client.open(other, WRONG);
    expect(await client.found(other)).toEqual([NAME]);
  });

  test.each([null, 'x', 3, [], { rules: 'x', exclude: [3], knownAbbreviations: {}, knowledge: 1, language: 5 }])(
    'of any shape do no harm: %j',
    async (settings) => {
      const client = await start({ capabilities: IS_ASKED, settings });
      await client.open(URI, WRONG);
      expect(await client.found(URI)).toEqual([NAME]);
    },
  );
});

describe('the sentence that is being typed', () => {
  const BEGUN = '---\npeildatum: 2024-12-10\n---\n\nEen zin. Het Integraal Zorg Akkoor';

  test('keeps its findings to itself until the next sentence', async () => {
    const client = await start();
    await client.open(URI, BEGUN);
    await client.type(URI, 'Akkoor', 'd');
    expect(await client.found(URI)).toEqual([]);
    await client.type(URI, 'Akkoord', ' loopt.');
    expect(await client.found(URI)).toEqual([]);
    await client.type(URI, 'loopt.', ' ');
    expect(await client.found(URI)).toEqual([NAME]);
  });

  test('shows them when the caret goes elsewhere', async () => {
    const client = await start();
    await client.open(URI, BEGUN);
    await client.type(URI, 'Akkoor', 'd');
    expect(await client.found(URI)).toEqual([]);
    await client.connection.sendNotification('peildatum/caret', { uri: URI, offset: BEGUN.length - 3 });
    expect(await client.found(URI)).toEqual([]);
    await client.connection.sendNotification('peildatum/caret', { uri: URI, position: { line: 4, character: 2 } });
    await client.until(() => client.refreshes > 0);
    expect(await client.found(URI)).toEqual([NAME]);
  });

  test('shows them after a pause', async () => {
    const client = await start();
    await client.open(URI, BEGUN);
    await client.type(URI, 'Akkoor', 'd');
    const held = await client.pull(URI);
    await client.until(() => client.refreshes > 0);
    expect((await client.pull(URI, held.resultId)).kind).toBe('full');
    expect(await client.found(URI)).toEqual([NAME]);
  });

  test('shows them when something is typed elsewhere', async () => {
    const client = await start();
    await client.open(URI, BEGUN);
    await client.type(URI, 'Akkoor', 'd');
    await client.type(URI, 'Een', 'x');
    expect(await client.found(URI)).toEqual([NAME]);
  });

  test('does not keep those of other sentences and of front matter', async () => {
    const client = await start();
    await client.open(URI, `---\npeildatum: ooit\n---\n\nHet Integraal Zorg Akkoord. Nog een zi`);
    await client.type(URI, 'een zi', 'n');
    expect(await client.found(URI)).toEqual(['peildatum-ongeldig: ooit', NAME]);
  });

  test('a paste and a quick fix are not typing', async () => {
    const client = await start();
    await client.open(URI, '---\npeildatum: 2024-12-10\n---\n\nHet ');
    await client.edit(URI, client.text(URI).length, client.text(URI).length, 'Integraal Zorg Akkoord');
    expect(await client.found(URI)).toEqual([NAME]);
  });

  test('is pushed later to a client that is told', async () => {
    const client = await start({ capabilities: IS_TOLD });
    await client.open(URI, BEGUN);
    await client.type(URI, 'Akkoor', 'd');
    await client.until(() => client.pushed.get(URI)?.version === 2);
    expect(client.pushed.get(URI)?.diagnostics).toEqual([]);
    await client.until(() => client.pushed.get(URI)?.diagnostics.length === 1);
  });

  test('keeps nothing from a client that could not be told later', async () => {
    const client = await start({ capabilities: { textDocument: { diagnostic: {} } } });
    await client.open(URI, BEGUN);
    await client.type(URI, 'Akkoor', 'd');
    expect(await client.found(URI)).toEqual([NAME]);
  });
});

describe('files around drafts', () => {
  test('a link to a file that comes is no longer broken', async () => {
    const client = await start({ folders: [uriOf()] });
    const uri = uriOf('brief.md');
    await client.open(uri, '---\npeildatum: 2024-12-10\n---\n\nZie de [bijlage](later.md).\n');
    expect(await client.found(uri)).toEqual(['kapotte-bronlink: later.md']);
    await writeFile(join(folder, 'later.md'), 'x');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('later.md'), type: 1 }],
    });
    await client.until(() => client.refreshes > 0);
    expect(await client.found(uri)).toEqual([]);
  });

  test('mentions are found in unopened drafts, and open ones count once', async () => {
    const name = "brief (2) 'kopie'.md";
    await mkdir(join(folder, 'map'), { recursive: true });
    await writeFile(join(folder, 'map', name), 'Het GHOR en de GHOR.');
    await writeFile(join(folder, 'map', 'tweede.md'), 'De GHOR.');
    const client = await start({ folders: [uriOf('map')] });
    // As VS Code spells it, which is not how Node does.
    const uri = uriOf('map', name).replaceAll('(', '%28').replaceAll(')', '%29').replaceAll("'", '%27');
    await client.open(uri, 'De GHOR.');
    const at = { textDocument: { uri }, position: { line: 0, character: 4 } };
    const references: Location[] = await client.connection.sendRequest('textDocument/references', {
      ...at,
      context: { includeDeclaration: true },
    });
    expect(references.map((location) => location.uri).sort()).toEqual([uri, uriOf('map', 'tweede.md')].sort());
    const symbols: WorkspaceSymbol[] = await client.connection.sendRequest('workspace/symbol', { query: 'ghor' });
    expect(symbols).toHaveLength(2);
  });
});

describe('own knowledge', () => {
  const PACK = `terms:
  - id: oeverzorg
    prefLabel: Stichting Oeverzorg
    hiddenLabel: [Stichting Oever Zorg]
    definition: Zorgorganisatie in de regio Oeverland.
`;
  const DRAFT = '---\npeildatum: 2024-12-10\n---\n\nDe Stichting Oever Zorg doet mee.\n';
  const OWN = 'afwijkende-naam: Stichting Oever Zorg';

  async function place(name: string, files: Readonly<Record<string, string>>): Promise<string> {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name, path)), { recursive: true });
      await writeFile(join(folder, name, path), text);
    }
    return uriOf(name);
  }

  test('of the folder kennis is read at the start', async () => {
    const client = await start({ folders: [await place('a', { 'kennis/partijen.yaml': PACK })] });
    await client.open(URI, DRAFT);
    expect(await client.found(URI)).toEqual([OWN]);
    await client.open('untitled:ander.md', WRONG);
    expect(await client.found('untitled:ander.md')).toEqual([NAME]);
  });

  test('of the paths in the setting is read, files and folders', async () => {
    const settings = { knowledge: { paths: ['gedeeld', 'los/een.yml'] } };
    const root = await place('b', {
      'gedeeld/x.yaml': PACK,
      'los/een.yml': PACK.replaceAll('oeverzorg', 'plaszorg').replaceAll('Oever', 'Plas'),
    });
    const client = await start({ folders: [root], settings });
    await client.open(URI, DRAFT);
    expect(await client.found(URI)).toEqual([OWN]);
    await client.open('untitled:ander.md', DRAFT.replace('Oever', 'Plas'));
    expect(await client.found('untitled:ander.md')).toEqual([OWN.replace('Oever', 'Plas')]);
  });

  test('is left alone in a workspace that is not trusted', async () => {
    const client = await start({ folders: [await place('c', { 'kennis/x.yaml': PACK })], trusted: false });
    await client.open(URI, DRAFT);
    expect(await client.found(URI)).toEqual([]);
  });

  test('is read again when it changes, comes and goes', async () => {
    const root = await place('d', { 'kennis/.keep': '' });
    const client = await start({ folders: [root] });
    await client.open(URI, DRAFT);
    expect(await client.found(URI)).toEqual([]);
    const changed = async (type: number) => {
      const before = client.refreshes;
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uriOf('d', 'kennis', 'x.yaml'), type }],
      });
      await client.until(() => client.refreshes > before);
    };
    await place('d', { 'kennis/x.yaml': PACK });
    await changed(1);
    expect(await client.found(URI)).toEqual([OWN]);
    await rm(join(folder, 'd', 'kennis', 'x.yaml'));
    await changed(3);
    expect(await client.found(URI)).toEqual([]);
  });

  test('with mistakes is told in its file at the line; the rest counts, and all is well again once mended', async () => {
    const broken = `${PACK}  - id: Fout Id\n    prefLabel: x\n    definition: y\nsorces: []\n`;
    const root = await place('e', {
      'kennis/x.yaml': broken,
      'kennis/leeg.yaml': '',
      'kennis/geen.yaml': 'a: [',
      'kennis/lijst.yaml': '- 1',
    });
    const client = await start({ folders: [root] });
    const uri = uriOf('e', 'kennis', 'x.yaml');
    await client.until(() => client.pushed.size === 4);
    expect(client.pushed.get(uri)?.diagnostics.map(({ range, source }) => [range.start.line, source])).toEqual([
      [5, 'peildatum'],
      [8, 'peildatum'],
    ]);
    expect(client.pushed.get(uriOf('e', 'kennis', 'leeg.yaml'))?.diagnostics).toEqual([]);
    expect(client.pushed.get(uriOf('e', 'kennis', 'geen.yaml'))?.diagnostics.length).toBeGreaterThan(0);
    expect(client.pushed.get(uriOf('e', 'kennis', 'lijst.yaml'))?.diagnostics.length).toBeGreaterThan(0);
    await client.open(URI, DRAFT);
    expect(await client.found(URI)).toEqual([OWN]);
    await place('e', { 'kennis/x.yaml': PACK });
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    await client.until(() => client.pushed.get(uri)?.diagnostics.length === 0);
  });
});

describe('virtual documents', () => {
  test('a fact sheet is served, any other address is not', async () => {
    const client = await start();
    const content = (uri: string) =>
      client.connection.sendRequest<{ text: string } | null>('workspace/textDocumentContent', { uri });
    expect((await content('peildatum:/feitenblad/iza.md?2024-12-10'))?.text).toMatch(
      /^# Integraal Zorgakkoord \(IZA\)\n/,
    );
    expect((await content('peildatum:/feitenblad/iza.md'))?.text).toMatch(/^# Integraal Zorgakkoord/);
    for (const uri of [
      'peildatum:/feitenblad/bestaat-niet.md',
      'peildatum:/x',
      'file:///etc/passwd',
      'peildatum:/feitenblad/%zz.md',
      '',
    ]) {
      expect(await content(uri)).toBeNull();
    }
  });

  test('the claims table of an open draft is served', async () => {
    const client = await start();
    await client.open(URI, WRONG);
    const uri = `peildatum:/beweringen.md?${encodeURIComponent(URI)}`;
    expect(await client.connection.sendRequest('workspace/textDocumentContent', { uri })).toMatchObject({
      text: expect.stringMatching(/^# Beweringen in/) as string,
    });
    const other = `peildatum:/beweringen.md?${encodeURIComponent('untitled:nergens.md')}`;
    expect(await client.connection.sendRequest('workspace/textDocumentContent', { uri: other })).toBeNull();
  });

  test('a fact sheet that is open is no draft', async () => {
    const client = await start();
    await client.open('peildatum:/feitenblad/iza.md?2024-12-10', WRONG);
    expect(await client.diagnostics('peildatum:/feitenblad/iza.md?2024-12-10')).toEqual([]);
  });
});

describe('requests', () => {
  test('hover, quick fix, links, tokens and highlights work over the wire', async () => {
    const client = await start();
    await client.open(URI, WRONG);
    const at = { textDocument: { uri: URI }, position: { line: 4, character: 6 } };
    const hover: Hover = await client.connection.sendRequest('textDocument/hover', at);
    expect(hover.contents).toMatchObject({
      kind: 'markdown',
      value: expect.stringContaining('**Integraal Zorgakkoord (IZA)**') as string,
    });
    const [diagnostic] = await client.diagnostics(URI);
    const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: diagnostic?.range,
      context: { diagnostics: [diagnostic], only: ['quickfix'] },
    });
    expect(applyLspEdits(WRONG, actions[0]?.edit?.changes?.[URI] ?? [])).toBe(
      WRONG.replace('Zorg Akkoord', 'Zorgakkoord'),
    );
    for (const method of [
      'textDocument/definition',
      'textDocument/documentHighlight',
      'textDocument/documentLink',
      'textDocument/semanticTokens/full',
      'textDocument/inlayHint',
    ]) {
      const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
      expect(await client.connection.sendRequest(method, { ...at, range })).toBeTruthy();
    }
  });

  test('the list of sources comes as edits, by a request and as a source action', async () => {
    const client = await start();
    const text = '# Brief\n\nDe motie Apeldoorn is aangenomen.\n';
    await client.open(URI, text);
    const answer: SourcesListAnswer | null = await client.connection.sendRequest('peildatum/sourcesList', { uri: URI });
    expect(answer).toMatchObject({ outcome: 'updated', heading: 'Bronnen', added: 1 });
    expect(applyLspEdits(text, answer?.edits ?? [])).toContain('\n\n## Bronnen\n\n- [Gelijkwaardigheid als basis');
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const [action]: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: URI },
      range,
      context: { diagnostics: [], only: ['source.sourcesList'] },
    });
    expect(action?.edit?.changes?.[URI]).toEqual(answer?.edits);
    expect(await client.connection.sendRequest('peildatum/sourcesList', { uri: 'untitled:nergens.md' })).toBeNull();
  });

  test('for documents and places that are not there are answered with nothing', async () => {
    const client = await start();
    await client.open(URI, WRONG);
    const far = { line: 9999, character: 9999 };
    for (const uri of [URI, 'untitled:nergens.md']) {
      for (const method of [
        'hover',
        'definition',
        'references',
        'documentHighlight',
        'documentLink',
        'codeAction',
        'semanticTokens/full',
        'inlayHint',
        'completion',
      ]) {
        await client.connection.sendRequest(`textDocument/${method}`, {
          textDocument: { uri },
          position: far,
          range: { start: far, end: far },
          context: { diagnostics: [], includeDeclaration: true },
        });
      }
    }
  });

  test('completion answers what is typed, and tells the rest when an item is chosen', async () => {
    const completion = {
      completionItem: {
        snippetSupport: true,
        resolveSupport: { properties: ['documentation', 'additionalTextEdits'] },
      },
      completionList: { itemDefaults: ['editRange'] },
    };
    const client = await start({ capabilities: { ...PULLS, textDocument: { ...PULLS.textDocument, completion } } });
    expect(client.result?.capabilities.completionProvider).toMatchObject({ resolveProvider: true });
    await client.open(URI, '---\npeildatum: 2024-12-10\n---\n\nDe gemeente kent het \n\nMeer.\n');
    await client.type(URI, 'kent het ', 'IZA');
    const ask = (line: number, character: number, triggerCharacter?: string) =>
      client.connection.sendRequest<CompletionList | null>('textDocument/completion', {
        textDocument: { uri: URI },
        position: { line, character },
        context: triggerCharacter === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter },
      });
    const terms = await ask(4, 24);
    expect(terms?.items[0]).toMatchObject({
      label: 'Integraal Zorgakkoord (IZA)',
      filterText: 'De gemeente kent het IZA',
    });
    const chosen = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', terms?.items[0]);
    expect(chosen.documentation).toMatchObject({
      value: expect.stringMatching(/Wat geldt op 10 december 2024/) as string,
    });

    await client.type(URI, 'kent het IZA', '.[^');
    const notes = await ask(4, 27, '^');
    const note = notes?.items.find(({ label }) => label.startsWith('Stop met gesprekken'));
    const noted = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', note);
    expect(applyLspEdits(client.text(URI), noted.additionalTextEdits ?? [])).toMatch(
      /Meer\.\n\n\[\^1\]: Bron: Stop met .*\n$/,
    );
    expect(await ask(4, 10)).toBeNull();
    expect(await ask(4, 27, 'x')).toBeNull();
    // An item of a draft that was closed since comes back as it was.
    await client.close(URI);
    expect(await client.connection.sendRequest('completionItem/resolve', note)).toEqual(note);
  });

  test('tokens can be asked as a difference', async () => {
    const client = await start();
    await client.open(URI, WRONG);
    const full: { resultId: string; data: number[] } = await client.connection.sendRequest(
      'textDocument/semanticTokens/full',
      { textDocument: { uri: URI } },
    );
    await client.edit(URI, client.text(URI).length, client.text(URI).length, '\nDe VNG tekent.\n');
    const delta: { edits: { start: number; deleteCount: number; data: number[] }[] } =
      await client.connection.sendRequest('textDocument/semanticTokens/full/delta', {
        textDocument: { uri: URI },
        previousResultId: full.resultId,
      });
    const data = [...full.data];
    for (const edit of delta.edits) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    const fresh: { data: number[] } = await client.connection.sendRequest('textDocument/semanticTokens/full', {
      textDocument: { uri: URI },
    });
    expect(data).toEqual(fresh.data);
  });
});

describe('bad input', () => {
  const MB = 1_000_000;
  test.each([
    ['nothing', ''],
    ['two megabytes of prose', 'Het IZA en de VNG besluiten op 29 november 2024. \n\n'.repeat(40_000)],
    ['ten megabytes on one line', 'a'.repeat(10 * MB)],
    ['only brackets', '['.repeat(MB)],
    ['brackets of all kinds', '[(<{'.repeat(20_000)],
    ['links that are not closed', '[a]('.repeat(20_000)],
    ['deep quotations', '> '.repeat(10_000)],
    ['deep lists', Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth % 100)}- x`).join('\n')],
    ['emphasis without end', '*_'.repeat(50_000)],
    ['lone surrogates', '\ud800 IZA \udc00 \ud83d'],
    ['NULs', 'Het\0 IZA\0\0 loopt.'],
    ['CR', 'Het IZA\rloopt.\r\rDe VNG.'],
    ['CRLF', '---\r\npeildatum: ooit\r\n---\r\n\r\nHet IZA\r\nloopt.'],
    ['broken front matter', '---\npeildatum: [2024\n---\n\nHet IZA.'],
    ['front matter without end', '---\npeildatum: 2024-12-10\n\nHet IZA.'],
    [
      'front matter with an alias bomb',
      `---\na: &a [x]\n${'bcdefghij'
        .split('')
        .map((key, at) => `${key}: &${key} [${`*${'abcdefghij'[at] ?? ''},`.repeat(9)}]`)
        .join('\n')}\n---\n\nHet IZA.`,
    ],
    ['marks of direction', '\u202eHet IZA\u202c \u200f\u2066VNG\u2069'],
    ['comments without end', '<!--'.repeat(20_000)],
  ])('%s: no crash, no hang, and the next draft works', { timeout: 60_000 }, async (_, text) => {
    const client = await start();
    await client.open('untitled:kwaad.md', text);
    const begun = performance.now();
    await client.diagnostics('untitled:kwaad.md');
    await client.connection.sendRequest('textDocument/semanticTokens/full', {
      textDocument: { uri: 'untitled:kwaad.md' },
    });
    const took = Math.round(performance.now() - begun);
    if (took > 1_000) console.log(`${_}: ${took} ms`);
    await client.edit('untitled:kwaad.md', 0, 0, 'x');
    await client.edit('untitled:kwaad.md', 0, Math.min(text.length, 1), '');
    await client.diagnostics('untitled:kwaad.md');
    await client.open(URI, WRONG);
    expect(await client.found(URI)).toEqual([NAME]);
  });
});
