// The language server: LSP requests to features. No logic of its own but what the protocol asks for.
import {
  DidChangeConfigurationNotification,
  DocumentDiagnosticReportKind,
  SemanticTokensBuilder,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { claimsTable, readClaimsTableUri } from '../features/claimsTable';
import { provideCodeLenses } from '../features/codeLens';
import { asLocations, provideDefinition } from '../features/definition';
import { provideCodeActions, FIX_ALL_KIND } from '../features/codeActions';
import { provideDiagnostics } from '../features/diagnostics';
import { provideDocumentLinks } from '../features/documentLinks';
import { factSheet, readSheetUri, SHEET_SCHEME } from '../features/factSheet';
import { provideHover } from '../features/hover';
import { provideInlayHints } from '../features/inlayHints';
import { provideHighlights, provideReferences, referentAt } from '../features/references';
import { buildSemanticTokens, SEMANTIC_LEGEND } from '../features/semanticTokens';
import type { DraftView } from '../features/view';
import { provideWorkspaceSymbols } from '../features/workspaceSymbols';
import { builtInKnowledge } from '../knowledge/builtIn';
import type { Files } from './files';
import { openDraft, updateDraft, type OpenDraft } from './openDraft';
import { FileCache, recognizerFor, relativeTo, today, viewOf } from './session';
import { isExcluded, readSettings, type Settings } from './settings';

/** Wires a connection to the features and starts listening. `files` reads what lies around the drafts. */
export function startServer(connection: Connection, files: Files): void {
  const documents = new TextDocuments<OpenDraft>({ create: openDraft, update: updateDraft });
  const cache = new FileCache(files);
  const views = new Map<
    string,
    { readonly version: number; readonly revision: number; readonly view: Promise<DraftView> }
  >();
  const tokenBuilders = new Map<string, SemanticTokensBuilder>();
  let settings = new Map<string, Promise<Settings>>();
  let pushedSettings: unknown;
  let locale: string | undefined;
  let folders: string[] = [];
  let revision = 0;
  let can = {
    configuration: false,
    dynamicConfiguration: false,
    pullDiagnostics: false,
    refreshDiagnostics: false,
    definitionLinks: false,
    refreshTokens: false,
    refreshHints: false,
  };

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const { capabilities } = params;
    can = {
      configuration: capabilities.workspace?.configuration === true,
      dynamicConfiguration: capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true,
      pullDiagnostics: capabilities.textDocument?.diagnostic !== undefined,
      refreshDiagnostics: capabilities.workspace?.diagnostics?.refreshSupport === true,
      definitionLinks: capabilities.textDocument?.definition?.linkSupport === true,
      refreshTokens: capabilities.workspace?.semanticTokens?.refreshSupport === true,
      refreshHints: capabilities.workspace?.inlayHint?.refreshSupport === true,
    };
    const options = params.initializationOptions as { locale?: unknown; settings?: unknown } | undefined;
    locale = typeof options?.locale === 'string' ? options.locale : params.locale;
    pushedSettings = options?.settings;
    // rootUri is deprecated, but older clients send nothing else.
    folders = params.workspaceFolders?.map((folder) => folder.uri) ?? (params.rootUri ? [params.rootUri] : []);
    return {
      serverInfo: { name: 'peildatum' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        workspaceSymbolProvider: true,
        documentLinkProvider: {},
        inlayHintProvider: true,
        codeLensProvider: {},
        codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL_KIND] },
        semanticTokensProvider: { legend: SEMANTIC_LEGEND, full: { delta: true }, range: true },
        diagnosticProvider: { identifier: 'peildatum', interFileDependencies: true, workspaceDiagnostics: false },
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          textDocumentContent: { schemes: [SHEET_SCHEME] },
        },
      },
    };
  });

  connection.onInitialized(() => {
    if (can.configuration && can.dynamicConfiguration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'peildatum' });
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map((folder) => folder.uri));
      folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map((folder) => folder.uri)];
      invalidate();
    });
    builtInKnowledge();
  });

  connection.onDidChangeConfiguration(({ settings: sent }) => {
    const section = (sent as { peildatum?: unknown } | null)?.peildatum;
    if (section !== undefined) pushedSettings = section;
    settings = new Map();
    invalidate();
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) cache.forget(uri);
    invalidate();
  });

  /** Everything made so far may have changed; clients that pull are asked to pull again. */
  function invalidate(): void {
    revision++;
    views.clear();
    if (can.pullDiagnostics) {
      if (can.refreshDiagnostics) void connection.languages.diagnostics.refresh();
    } else for (const open of documents.all()) void push(open);
    if (can.refreshTokens) void connection.languages.semanticTokens.refresh();
    if (can.refreshHints) void connection.languages.inlayHint.refresh();
  }

  function settingsFor(uri: string): Promise<Settings> {
    const key = can.configuration ? uri : '';
    let found = settings.get(key);
    if (!found) {
      found = can.configuration
        ? connection.workspace.getConfiguration({ scopeUri: uri, section: 'peildatum' }).then(
            (raw: unknown) => readSettings(raw, locale),
            () => readSettings(pushedSettings, locale),
          )
        : Promise.resolve(readSettings(pushedSettings, locale));
      settings.set(key, found);
    }
    return found;
  }

  async function makeView(open: OpenDraft): Promise<DraftView> {
    const recognizer = recognizerFor(builtInKnowledge());
    const own = await settingsFor(open.uri);
    const folder = folders.find((uri) => open.uri.startsWith(uri)) ?? folders[0];
    const [missingFiles, localCopies] = await Promise.all([
      cache.missing(open, recognizer),
      cache.localCopies(own.sourcesFolder, folder),
    ]);
    return viewOf(open, recognizer, { settings: own, missingFiles, localCopies });
  }

  /** The view of an open draft at its present version; undefined for a document that is not open or is excluded. */
  async function viewFor(uri: string): Promise<DraftView | undefined> {
    const open = documents.get(uri);
    if (!open || uri.startsWith(`${SHEET_SCHEME}:`)) return undefined;
    const { exclude } = await settingsFor(uri);
    if (isExcluded(relativeTo(uri, folders), exclude)) return undefined;
    const made = views.get(uri);
    if (made?.version === open.version && made.revision === revision) return made.view;
    const view = makeView(open);
    views.set(uri, { version: open.version, revision, view });
    return view;
  }

  /** Views of all drafts of the workspace; what is open counts as it stands in the editor. */
  async function allViews(): Promise<DraftView[]> {
    const { exclude } = await settingsFor(folders[0] ?? '');
    const drafts = new Map((await cache.workspaceDrafts(folders, exclude)).map((draft) => [draft.uri, draft]));
    for (const open of documents.all()) drafts.delete(open.uri);
    const opened = await Promise.all(documents.all().map((open) => viewFor(open.uri)));
    const closed = await Promise.all([...drafts.values()].map(makeView));
    return [...opened.filter((view) => view !== undefined), ...closed];
  }

  function report(view: DraftView): void {
    const findings = view.findings();
    const counts: Record<string, number> = {};
    for (const { code } of findings) counts[code] = (counts[code] ?? 0) + 1;
    const { asOf } = view.context;
    void connection.sendNotification('peildatum/status', {
      uri: view.uri,
      asOf: asOf.day,
      asOfOrigin: asOf.origin,
      counts,
      total: findings.length,
    });
  }

  async function push(open: OpenDraft): Promise<void> {
    const view = await viewFor(open.uri);
    if (documents.get(open.uri)?.version !== open.version) return;
    await connection.sendDiagnostics({
      uri: open.uri,
      version: open.version,
      diagnostics: view ? provideDiagnostics(view) : [],
    });
    if (view) report(view);
  }

  documents.onDidChangeContent(({ document }) => {
    if (!can.pullDiagnostics) void push(document);
  });
  documents.onDidClose(({ document }) => {
    views.delete(document.uri);
    tokenBuilders.delete(document.uri);
    cache.forget(document.uri);
    if (!can.pullDiagnostics) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) => {
    const view = await viewFor(textDocument.uri);
    if (!view) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const resultId = `${view.document.version}.${revision}.${view.context.asOf.day}`;
    report(view);
    if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: provideDiagnostics(view) };
  });

  connection.onHover(async ({ textDocument, position }) => {
    const view = await viewFor(textDocument.uri);
    return view ? provideHover(view, view.document.offsetAt(position)) : null;
  });
  connection.onDefinition(async ({ textDocument, position }) => {
    const view = await viewFor(textDocument.uri);
    if (!view) return null;
    const links = provideDefinition(view, view.document.offsetAt(position));
    return can.definitionLinks ? links : asLocations(links);
  });
  connection.onDocumentLinks(async ({ textDocument }) => {
    const view = await viewFor(textDocument.uri);
    return view ? provideDocumentLinks(view) : [];
  });
  connection.onReferences(async ({ textDocument, position }) => {
    const view = await viewFor(textDocument.uri);
    const referent = view && referentAt(view, view.document.offsetAt(position));
    return referent ? provideReferences(await allViews(), referent) : [];
  });
  connection.onDocumentHighlight(async ({ textDocument, position }) => {
    const view = await viewFor(textDocument.uri);
    return view ? provideHighlights(view, view.document.offsetAt(position)) : null;
  });
  connection.onWorkspaceSymbol(async ({ query }) => provideWorkspaceSymbols(await allViews(), query));
  connection.onCodeAction(async ({ textDocument, range, context }) => {
    const view = await viewFor(textDocument.uri);
    return view ? provideCodeActions(view, range, context) : [];
  });

  connection.languages.semanticTokens.on(async ({ textDocument }) => {
    const view = await viewFor(textDocument.uri);
    if (!view) return { data: [] };
    const builder = new SemanticTokensBuilder();
    tokenBuilders.set(textDocument.uri, builder);
    buildSemanticTokens(view, builder);
    return builder.build();
  });
  connection.languages.semanticTokens.onDelta(async ({ textDocument, previousResultId }) => {
    const view = await viewFor(textDocument.uri);
    if (!view) return { data: [] };
    const builder = tokenBuilders.get(textDocument.uri) ?? new SemanticTokensBuilder();
    tokenBuilders.set(textDocument.uri, builder);
    builder.previousResult(previousResultId);
    buildSemanticTokens(view, builder);
    return builder.buildEdits();
  });
  connection.languages.semanticTokens.onRange(async ({ textDocument, range }) => {
    const view = await viewFor(textDocument.uri);
    if (!view) return { data: [] };
    const builder = new SemanticTokensBuilder();
    buildSemanticTokens(view, builder, view.document.offsetAt(range.start), view.document.offsetAt(range.end));
    return builder.build();
  });

  connection.onCodeLens(async ({ textDocument }) => {
    const view = await viewFor(textDocument.uri);
    return view ? provideCodeLenses(view) : [];
  });
  connection.languages.inlayHint.on(async ({ textDocument, range }) => {
    const view = await viewFor(textDocument.uri);
    if (!view || !(await settingsFor(textDocument.uri)).inlayHints) return [];
    return provideInlayHints(view, view.document.offsetAt(range.start), view.document.offsetAt(range.end));
  });

  connection.workspace.textDocumentContent.on(async ({ uri }) => {
    const claimsOf = readClaimsTableUri(uri);
    if (claimsOf !== undefined) {
      const view = await viewFor(claimsOf);
      return view ? { text: claimsTable(view) } : null;
    }
    const wanted = readSheetUri(uri);
    const knowledge = builtInKnowledge();
    const term = wanted && knowledge.terms.get(wanted.termId);
    if (!wanted || !term) return null;
    const own = await settingsFor(folders[0] ?? '');
    const localCopies = await cache.localCopies(own.sourcesFolder, folders[0]);
    const sheet = factSheet(term, {
      knowledge,
      asOfDay: wanted.asOfDay ?? own.asOf ?? today(),
      language: own.language,
      addresses: { localCopies },
    });
    return { text: sheet.text };
  });

  documents.listen(connection);
  connection.listen();
}
