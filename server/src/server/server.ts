// The language server: LSP requests to features. No logic of its own but what the protocol asks for.
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  SemanticTokensBuilder,
  TextDocuments,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { provideCodeLenses } from '../features/codeLens';
import { COMPLETION_TRIGGERS, provideCompletion } from '../features/completion';
import { isItemData, resolveCompletion } from '../features/completion/resolve';
import { completionAbilities } from '../features/completion/suggestion';
import { asLocations, provideDefinition } from '../features/definition';
import { provideCodeActions, FIX_ALL_KIND, SOURCES_LIST_KIND } from '../features/codeActions';
import { provideDiagnostics } from '../features/diagnostics';
import { provideDocumentLinks } from '../features/documentLinks';
import { provideHover } from '../features/hover';
import { provideInlayHints } from '../features/inlayHints';
import { overviewOf } from '../features/overview';
import { previewMarks } from '../features/previewMarks';
import { provideHighlights, provideReferences, referentAt } from '../features/references';
import { sourcesList } from '../features/sourcesList';
import { buildSemanticTokens, SEMANTIC_LEGEND } from '../features/semanticTokens';
import { termSheets } from '../features/termSheets';
import { timelineFor } from '../features/timeline';
import type { DraftView } from '../features/view';
import { provideWorkspaceSymbols } from '../features/workspaceSymbols';
import {
  CARET_NOTIFICATION,
  CHECK_WORKSPACE_REQUEST,
  OVERVIEW_REQUEST,
  PREVIEW_REQUEST,
  SHEET_SCHEME,
  SOURCES_LIST_REQUEST,
  STATUS_NOTIFICATION,
  TERMS_REQUEST,
  TIMELINE_REQUEST,
  type CaretParams,
  type CheckWorkspaceParams,
  type DraftParams,
  type DraftStatus,
  type TimelineParams,
} from '../protocol';
import type { Files } from './files';
import { openDraft, updateDraft, type OpenDraft } from './openDraft';
import { TypingHold } from './typing';
import { Workspace } from './workspace';
import { WorkspaceCheck } from './workspaceCheck';

/** Files of which a change matters: drafts, what they link to, and knowledge. */
const WATCHED = '**/*.{md,markdown,yaml,yml,pdf,docx,xlsx,pptx,html,png,jpg,jpeg,svg}';

const CAPABILITIES: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  workspaceSymbolProvider: true,
  documentLinkProvider: {},
  inlayHintProvider: true,
  codeLensProvider: {},
  completionProvider: { triggerCharacters: COMPLETION_TRIGGERS, resolveProvider: true },
  codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL_KIND, SOURCES_LIST_KIND] },
  semanticTokensProvider: { legend: SEMANTIC_LEGEND, full: { delta: true }, range: true },
  diagnosticProvider: { identifier: 'peildatum', interFileDependencies: true, workspaceDiagnostics: false },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    textDocumentContent: { schemes: [SHEET_SCHEME] },
  },
};

/** Wires a connection to the features and starts listening. `files` reads what lies around the drafts. */
export function startServer(connection: Connection, files: Files): void {
  const documents = new TextDocuments<OpenDraft>({ create: openDraft, update: updateDraft });
  const workspace = new Workspace(connection, files, documents);
  const allDrafts = new WorkspaceCheck(connection, workspace);
  const typing = new TypingHold(() => refreshDiagnostics());
  const tokenBuilders = new Map<string, SemanticTokensBuilder>();
  let can = abilities({});
  /** Work that nobody waits for: a client that is gone or refuses is told in the log, and ends nothing. */
  const unawaited = (work: Promise<unknown>) => {
    work.catch((error: unknown) => connection.console.warn(String(error)));
  };

  connection.onInitialize((params) => {
    can = abilities(params.capabilities);
    workspace.initialize(params, params.capabilities);
    return { serverInfo: { name: 'peildatum' }, capabilities: CAPABILITIES };
  });

  connection.onInitialized(() => {
    if (can.registerSettings) {
      unawaited(connection.client.register(DidChangeConfigurationNotification.type, { section: 'peildatum' }));
    }
    if (can.registerFiles) {
      unawaited(
        connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: WATCHED }] }),
      );
    }
    // Listening throws for a client that does not tell.
    if (can.tellFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        workspace.changeFolders(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        );
        allDrafts.renew();
        refresh();
      });
    }
    // Read before the first draft asks for it, and so that problems in packs are told without one.
    unawaited(workspace.recognizer());
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    workspace.changeSettings((settings as { peildatum?: unknown } | null)?.peildatum);
    allDrafts.renew();
    unawaited(workspace.recognizer());
    refresh();
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    if (workspace.changeFiles(uris)) allDrafts.renew();
    else unawaited(allDrafts.filesChanged(uris));
    unawaited(workspace.recognizer());
    refresh();
  });

  /** Everything made so far may have changed; clients that pull are asked to pull again. */
  function refresh(): void {
    refreshDiagnostics();
    if (can.refreshTokens) unawaited(connection.languages.semanticTokens.refresh());
    if (can.refreshHints) unawaited(connection.languages.inlayHint.refresh());
  }

  function refreshDiagnostics(): void {
    if (!can.pullDiagnostics) for (const open of documents.all()) unawaited(push(open));
    else if (can.refreshDiagnostics) unawaited(connection.languages.diagnostics.refresh());
  }

  /** What to show of a draft now; what is being typed waits, where the client can be told to look again. */
  function diagnosticsOf(view: DraftView): Diagnostic[] {
    const open = documents.get(view.uri);
    const canWait = !can.pullDiagnostics || can.refreshDiagnostics;
    const findings = view.findings();
    const shown = open && canWait ? typing.shown(open, view.annotated, findings) : findings;
    const counts: Record<string, number> = {};
    for (const { code } of shown) counts[code] = (counts[code] ?? 0) + 1;
    const { day, origin } = view.context.asOf;
    const status: DraftStatus = { uri: view.uri, asOf: day, asOfOrigin: origin, counts, total: shown.length };
    unawaited(connection.sendNotification(STATUS_NOTIFICATION, status));
    return provideDiagnostics(view, shown);
  }

  async function push(open: OpenDraft): Promise<void> {
    const { uri, version } = open;
    const view = await workspace.viewFor(uri);
    if (documents.get(uri)?.version !== version) return;
    await connection.sendDiagnostics({ uri, version, diagnostics: view ? diagnosticsOf(view) : [] });
  }

  documents.onDidChangeContent(({ document }) => {
    typing.changed(document);
    if (!can.pullDiagnostics) unawaited(push(document));
  });
  documents.onDidOpen(({ document: { uri } }) => unawaited(allDrafts.opened(uri)));
  documents.onDidClose(({ document: { uri } }) => {
    workspace.close(uri);
    unawaited(allDrafts.closed(uri));
    typing.forget(uri);
    tokenBuilders.delete(uri);
    if (!can.pullDiagnostics) unawaited(connection.sendDiagnostics({ uri, diagnostics: [] }));
  });
  connection.onNotification(CARET_NOTIFICATION, ({ uri, offset, position }: CaretParams) => {
    const open = documents.get(uri);
    const caret = offset ?? (position && open?.document.offsetAt(position));
    if (caret !== undefined) typing.moved(uri, caret);
  });

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) => {
    const view = await workspace.viewFor(textDocument.uri);
    if (!view) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const items = diagnosticsOf(view);
    const resultId = [view.document.version, workspace.revision, view.context.asOf.day, items.length].join('.');
    if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  });

  connection.onHover(async ({ textDocument, position }) => {
    const view = await workspace.viewFor(textDocument.uri);
    return view ? provideHover(view, view.document.offsetAt(position)) : null;
  });
  connection.onDefinition(async ({ textDocument, position }) => {
    const view = await workspace.viewFor(textDocument.uri);
    if (!view) return null;
    const links = provideDefinition(view, view.document.offsetAt(position));
    return can.definitionLinks ? links : asLocations(links);
  });
  connection.onDocumentLinks(async ({ textDocument }) => {
    const view = await workspace.viewFor(textDocument.uri);
    return view ? provideDocumentLinks(view) : [];
  });
  connection.onReferences(async ({ textDocument, position }) => {
    const view = await workspace.viewFor(textDocument.uri);
    const referent = view && referentAt(view, view.document.offsetAt(position));
    return referent ? provideReferences(await workspace.allViews(), referent) : [];
  });
  connection.onDocumentHighlight(async ({ textDocument, position }) => {
    const view = await workspace.viewFor(textDocument.uri);
    return view ? provideHighlights(view, view.document.offsetAt(position)) : null;
  });
  connection.onWorkspaceSymbol(async ({ query }) => provideWorkspaceSymbols(await workspace.allViews(), query));
  connection.onCodeAction(async ({ textDocument, range, context }) => {
    const view = await workspace.viewFor(textDocument.uri);
    return view ? provideCodeActions(view, range, context) : [];
  });

  connection.languages.semanticTokens.on(async ({ textDocument }) => {
    const view = await workspace.viewFor(textDocument.uri);
    if (!view) return { data: [] };
    const builder = new SemanticTokensBuilder();
    tokenBuilders.set(textDocument.uri, builder);
    buildSemanticTokens(view, builder);
    return builder.build();
  });
  connection.languages.semanticTokens.onDelta(async ({ textDocument, previousResultId }) => {
    const view = await workspace.viewFor(textDocument.uri);
    if (!view) return { data: [] };
    const builder = tokenBuilders.get(textDocument.uri) ?? new SemanticTokensBuilder();
    tokenBuilders.set(textDocument.uri, builder);
    builder.previousResult(previousResultId);
    buildSemanticTokens(view, builder);
    return builder.buildEdits();
  });
  connection.languages.semanticTokens.onRange(async ({ textDocument, range }) => {
    const view = await workspace.viewFor(textDocument.uri);
    if (!view) return { data: [] };
    const builder = new SemanticTokensBuilder();
    buildSemanticTokens(view, builder, view.document.offsetAt(range.start), view.document.offsetAt(range.end));
    return builder.build();
  });

  connection.onCompletion(async ({ textDocument, position, context }) => {
    const view = await workspace.viewFor(textDocument.uri);
    return view ? provideCompletion(view, view.document.offsetAt(position), can.completion, context) : null;
  });
  connection.onCompletionResolve(async (item) => {
    const { data } = item as { data?: unknown };
    const view = isItemData(data) ? await workspace.viewFor(data.uri) : undefined;
    return view ? resolveCompletion(view, item, can.completion) : item;
  });

  connection.onCodeLens(async ({ textDocument }) => {
    const view = await workspace.viewFor(textDocument.uri);
    return view ? provideCodeLenses(view) : [];
  });
  connection.languages.inlayHint.on(async ({ textDocument, range }) => {
    const view = await workspace.viewFor(textDocument.uri);
    if (!view || !(await workspace.settingsFor(textDocument.uri)).inlayHints) return [];
    return provideInlayHints(view, view.document.offsetAt(range.start), view.document.offsetAt(range.end));
  });

  connection.onRequest(OVERVIEW_REQUEST, async ({ uri }: DraftParams) => {
    const view = await workspace.viewFor(uri);
    return view ? overviewOf(view) : null;
  });
  connection.onRequest(PREVIEW_REQUEST, async ({ uri }: DraftParams) => {
    const view = await workspace.viewFor(uri);
    return view ? previewMarks(view) : null;
  });
  connection.onRequest(TERMS_REQUEST, async ({ uri }: Partial<DraftParams>) => {
    const view = uri === undefined ? undefined : await workspace.viewFor(uri);
    return termSheets((await workspace.recognizer()).knowledge, view?.context.asOf.day);
  });
  connection.onRequest(TIMELINE_REQUEST, async ({ uri, term, position }: TimelineParams) => {
    const view = await workspace.viewFor(uri);
    return view ? timelineFor(view, { term, offset: position && view.document.offsetAt(position) }) : null;
  });

  connection.onRequest(CHECK_WORKSPACE_REQUEST, ({ workDoneToken }: CheckWorkspaceParams, token) =>
    allDrafts.run({ token, progress: connection.window.attachWorkDoneProgress(workDoneToken) }),
  );
  connection.onRequest(SOURCES_LIST_REQUEST, async ({ uri }: DraftParams) => {
    const view = await workspace.viewFor(uri);
    return view ? sourcesList(view) : null;
  });

  connection.workspace.textDocumentContent.on(async ({ uri }) => {
    const text = await workspace.content(uri);
    return text === undefined ? null : { text };
  });

  documents.listen(connection);
  connection.listen();
}

/** What a client can do, as far as the server acts on it. */
function abilities(capabilities: ClientCapabilities) {
  const { workspace, textDocument } = capabilities;
  return {
    completion: completionAbilities(capabilities),
    registerSettings:
      workspace?.configuration === true && workspace.didChangeConfiguration?.dynamicRegistration === true,
    registerFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    tellFolders: workspace?.workspaceFolders === true,
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    refreshTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshHints: workspace?.inlayHint?.refreshSupport === true,
  };
}
