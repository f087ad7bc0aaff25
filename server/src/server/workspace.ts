// The workspace of a running server: its folders, settings, knowledge and open drafts, and the view of each draft.
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  DiagnosticSeverity,
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  type InitializeParams,
  type TextDocuments,
} from 'vscode-languageserver';
import type { Recognizer } from '../annotate/recognizer';
import { readDay } from '../check/asOf';
import { claimsTable, readClaimsTableUri } from '../features/claimsTable';
import { DIAGNOSTIC_SOURCE } from '../features/diagnostics';
import { factSheet, readSheetUri } from '../features/factSheet';
import { rangeOf, type DraftView } from '../features/view';
import { builtInKnowledge } from '../knowledge/builtIn';
import { SHEET_SCHEME, type InitializationOptions } from '../protocol';
import type { Files } from './files';
import { openDraft, type OpenDraft } from './openDraft';
import { isPack, loadSessionKnowledge, type Pack } from './ownKnowledge';
import { FileCache, recognizerFor, today, viewOf } from './session';
import { isExcluded, readSettings, type Settings } from './settings';
import { fileKey, folderOf, relativeTo } from './uris';

interface Made {
  readonly version: number;
  readonly revision: number;
  readonly day: string;
  readonly view: Promise<DraftView>;
}

/** State of a running server. Everything that is made from it carries its `revision`. */
export class Workspace {
  readonly #connection: Connection;
  readonly #files: Files;
  readonly #documents: TextDocuments<OpenDraft>;
  readonly #cache: FileCache;
  readonly #views = new Map<string, Made>();
  #settings = new Map<string, Promise<Settings>>();
  #pushedSettings: unknown;
  #canAskSettings = false;
  #locale: string | undefined;
  #isTrusted = true;
  #folders: readonly string[] = [];
  #recognizer: Promise<Recognizer> | undefined;
  #packs: readonly Pack[] = [];
  #revision = 0;

  constructor(connection: Connection, files: Files, documents: TextDocuments<OpenDraft>) {
    this.#connection = connection;
    this.#files = files;
    this.#documents = documents;
    this.#cache = new FileCache(files);
  }

  /** Goes up whenever everything made so far may have changed. */
  get revision(): number {
    return this.#revision;
  }

  /** What the client told at its start. */
  initialize(params: InitializeParams, capabilities: ClientCapabilities): void {
    const options = params.initializationOptions as (InitializationOptions & { settings?: unknown }) | undefined;
    this.#canAskSettings = capabilities.workspace?.configuration === true;
    this.#locale = typeof options?.locale === 'string' ? options.locale : params.locale;
    this.#isTrusted = options?.trusted !== false;
    this.#pushedSettings = options?.settings;
    // rootUri is deprecated, but older clients send nothing else.
    this.#folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  }

  /** Settings as the client pushes them, for clients that cannot be asked. */
  changeSettings(section: unknown): void {
    if (section !== undefined) this.#pushedSettings = section;
    this.#settings = new Map();
    this.#recognizer = undefined;
    this.#renew();
  }

  /** Workspace folders came and went. */
  changeFolders(added: readonly string[], removed: readonly string[]): void {
    this.#folders = [...this.#folders.filter((uri) => !removed.includes(uri)), ...added];
    this.#cache.forget();
    this.#recognizer = undefined;
    this.#renew();
  }

  /** Files changed on disk. Gives whether that may have changed the knowledge. */
  changeFiles(uris: readonly string[]): boolean {
    for (const uri of uris) this.#cache.forget(uri);
    const isKnowledge = uris.some(isPack);
    if (isKnowledge) this.#recognizer = undefined;
    this.#renew();
    return isKnowledge;
  }

  /** A document was closed: its file counts again. */
  close(uri: string): void {
    this.#views.delete(uri);
    this.#cache.forget(uri);
  }

  #renew(): void {
    this.#revision++;
    this.#views.clear();
  }

  /** The settings for a document or folder. */
  settingsFor(uri: string): Promise<Settings> {
    const key = this.#canAskSettings ? uri : '';
    let found = this.#settings.get(key);
    if (!found) {
      found = this.#readSettings(uri);
      this.#settings.set(key, found);
    }
    return found;
  }

  async #readSettings(uri: string): Promise<Settings> {
    if (!this.#canAskSettings) return readSettings(this.#pushedSettings, this.#locale);
    try {
      const item = uri === '' ? { section: 'peildatum' } : { scopeUri: uri, section: 'peildatum' };
      return readSettings(await this.#connection.workspace.getConfiguration(item), this.#locale);
    } catch (error) {
      this.#connection.console.warn(`Settings could not be read: ${String(error)}`);
      return readSettings(this.#pushedSettings, this.#locale);
    }
  }

  /** The knowledge of the session in the form that reading needs; the packs of the workspace are read on first use. */
  recognizer(): Promise<Recognizer> {
    this.#recognizer ??= this.#loadKnowledge();
    return this.#recognizer;
  }

  async #loadKnowledge(): Promise<Recognizer> {
    try {
      const folders = this.#isTrusted ? this.#folders : [];
      const places = await Promise.all(
        folders.map(async (folder) => ({ folder, paths: (await this.settingsFor(folder)).knowledgePaths })),
      );
      const { knowledge, packs } = await loadSessionKnowledge(this.#files, places);
      this.#report(packs);
      return recognizerFor(knowledge);
    } catch (error) {
      this.#connection.console.error(`Knowledge of the workspace could not be read: ${String(error)}`);
      return recognizerFor(builtInKnowledge());
    }
  }

  /** Problems of packs stand in their own files; those of packs that are gone or sound again are taken away. */
  #report(packs: readonly Pack[]): void {
    const known = new Set(packs.map(({ uri }) => uri));
    const send = (uri: string, diagnostics: Diagnostic[]) => {
      this.#connection
        .sendDiagnostics({ uri, diagnostics })
        .catch((error: unknown) => this.#connection.console.warn(String(error)));
    };
    for (const { uri } of this.#packs) if (!known.has(uri)) send(uri, []);
    for (const { uri, text, problems } of packs) {
      const document = TextDocument.create(uri, 'yaml', 0, text);
      const diagnostics = problems.map(({ start, end, message }) => ({
        range: rangeOf(document, start, end),
        severity: DiagnosticSeverity.Error,
        source: DIAGNOSTIC_SOURCE,
        message,
      }));
      send(uri, diagnostics);
    }
    this.#packs = packs;
  }

  async #makeView(open: OpenDraft, scope = open.uri, cache = this.#cache): Promise<DraftView> {
    const [recognizer, settings] = await Promise.all([this.recognizer(), this.settingsFor(scope)]);
    const folder = folderOf(open.uri, this.#folders) ?? this.#folders[0];
    const [missingFiles, localCopies] = await Promise.all([
      cache.missing(open, recognizer, this.#folders),
      this.#localCopies(settings, folder),
    ]);
    return viewOf(open, recognizer, { settings, missingFiles, localCopies });
  }

  #localCopies({ sourcesFolder }: Settings, folder: string | undefined): Promise<ReadonlyMap<string, string>> {
    return this.#cache.localCopies(this.#isTrusted ? sourcesFolder : undefined, folder);
  }

  /** The view of an open draft at its present version; undefined for a document that is not open or is excluded. */
  async viewFor(uri: string): Promise<DraftView | undefined> {
    if (uri.startsWith(`${SHEET_SCHEME}:`)) return undefined;
    const { exclude } = await this.settingsFor(uri);
    const open = this.#documents.get(uri);
    if (!open || isExcluded(relativeTo(uri, this.#folders), exclude)) return undefined;
    const made = this.#views.get(uri);
    const day = today();
    if (made?.version === open.version && made.revision === this.#revision && made.day === day) return made.view;
    const view = this.#makeView(open);
    this.#views.set(uri, { version: open.version, revision: this.#revision, day, view });
    return view;
  }

  /** Views of all drafts of the workspace; what is open counts as it stands in the editor. */
  async allViews(): Promise<DraftView[]> {
    const { exclude } = await this.settingsFor(this.#folders[0] ?? '');
    const drafts = new Map(
      (await this.#cache.workspaceDrafts(this.#folders, exclude)).map((draft) => [fileKey(draft.uri), draft]),
    );
    const open = this.#documents.all();
    for (const { uri } of open) drafts.delete(fileKey(uri));
    const opened = await Promise.all(open.map(({ uri }) => this.viewFor(uri)));
    const closed = await Promise.all([...drafts.values()].map((draft) => this.#makeView(draft)));
    return [...opened.filter((view) => view !== undefined), ...closed];
  }

  /** URIs of all drafts in the folders that the settings of their folder do not exclude. */
  async draftUris(): Promise<string[]> {
    const uris = await this.#files.listDrafts(this.#folders);
    const kept = await Promise.all(uris.map((uri) => this.isDraftOfFolders(uri)));
    return uris.filter((_uri, index) => kept[index]);
  }

  /** Whether a file lies in a folder of the workspace and its settings do not exclude it. */
  async isDraftOfFolders(uri: string): Promise<boolean> {
    const folder = folderOf(uri, this.#folders);
    if (folder === undefined) return false;
    return !isExcluded(relativeTo(uri, this.#folders), (await this.settingsFor(folder)).exclude);
  }

  /** What is looked up around drafts, for one run over many of them. */
  neighbours(): FileCache {
    return new FileCache(this.#files);
  }

  /** The URI under which the editor has a file open; undefined where it does not. */
  openUri(uri: string): string | undefined {
    if (this.#documents.get(uri)) return uri;
    const key = fileKey(uri);
    return this.#documents.keys().find((open) => fileKey(open) === key);
  }

  /** The view of a draft as its file is, with the settings of its folder. Nothing of it is kept. Undefined where it cannot be read. */
  async viewOfFile(uri: string, neighbours: FileCache): Promise<DraftView | undefined> {
    const text = await this.#files.read(uri);
    if (text === undefined) return undefined;
    return this.#makeView(openDraft(uri, 'markdown', 0, text), folderOf(uri, this.#folders), neighbours);
  }

  /** Text of one of the server's own documents; undefined for any other URI. */
  async content(uri: string): Promise<string | undefined> {
    const draft = readClaimsTableUri(uri);
    if (draft !== undefined) {
      const view = await this.viewFor(draft);
      return view && claimsTable(view);
    }
    const wanted = readSheetUri(uri);
    const { knowledge } = await this.recognizer();
    const term = wanted && knowledge.terms.get(wanted.termId);
    if (!wanted || !term) return undefined;
    const settings = await this.settingsFor(this.#folders[0] ?? '');
    const asOfDay = wanted.asOfDay ?? (settings.asOf === undefined ? undefined : readDay(settings.asOf)) ?? today();
    const localCopies = await this.#localCopies(settings, this.#folders[0]);
    return factSheet(term, { knowledge, asOfDay, language: settings.language, addresses: { localCopies } }).text;
  }
}
