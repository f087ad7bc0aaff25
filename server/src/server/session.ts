// The state of a running server: open drafts, settings, knowledge, and what was looked up around the drafts.
import { annotateDraft } from '../annotate/annotatedDraft';
import { buildRecognizer, type Recognizer } from '../annotate/recognizer';
import { asOfDraft } from '../check/asOf';
import { checkDraft } from '../check/check';
import type { Finding } from '../check/finding';
import { fileLinks } from '../check/rules/brokenSourceLinks';
import type { DraftView } from '../features/view';
import type { Knowledge } from '../knowledge/load';
import type { Files } from './files';
import { openDraft, type OpenDraft } from './openDraft';
import { isExcluded, type Settings } from './settings';
import { fileKey, fileName, folderOf, relativeTo, resolveUri, within } from './uris';

/** What a view is made with besides the draft. */
export interface Surroundings {
  readonly settings: Settings;
  readonly missingFiles: ReadonlySet<string>;
  readonly localCopies: ReadonlyMap<string, string>;
}

/** Today as an ISO day in the user's own time zone. */
export function today(): string {
  const now = new Date();
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** A draft as features see it. */
export function viewOf(open: OpenDraft, recognizer: Recognizer, surroundings: Surroundings): DraftView {
  const { settings, missingFiles, localCopies } = surroundings;
  const annotated = annotateDraft(open.draft, recognizer);
  const day = today();
  const context = {
    annotated,
    knowledge: recognizer.knowledge,
    asOf: asOfDraft(open.draft, settings.asOf, day),
    today: day,
    options: { severities: settings.severities, knownAbbreviations: settings.knownAbbreviations, missingFiles },
  };
  let found: readonly Finding[] | undefined;
  return {
    uri: open.uri,
    document: open.document,
    annotated,
    context,
    language: settings.language,
    addresses: { localCopies },
    findings: () => (found ??= checkDraft(context)),
  };
}

/** Files around drafts, asked once until told that something changed. */
export class FileCache {
  readonly #files: Files;
  #existing = new Map<string, Promise<boolean>>();
  #folders = new Map<string, Promise<ReadonlyMap<string, string>>>();
  #unopened = new Map<string, Promise<OpenDraft | undefined>>();
  #drafts: Promise<string[]> | undefined;

  constructor(files: Files) {
    this.#files = files;
  }

  /** Forgets what was looked up; a URI forgets only that file. */
  forget(uri?: string): void {
    this.#existing.clear();
    this.#folders.clear();
    this.#drafts = undefined;
    if (uri === undefined) this.#unopened.clear();
    else this.#unopened.delete(fileKey(uri));
  }

  /** Relative link targets of a draft that lead to no file. Drafts that are no file yet have no neighbours to miss. */
  async missing(
    open: OpenDraft,
    recognizer: Recognizer,
    folders: readonly string[] = [],
  ): Promise<ReadonlySet<string>> {
    const missing = new Set<string>();
    if (open.uri.startsWith('untitled:')) return missing;
    // A draft in the workspace is no reason to look outside it.
    const isOurs = folderOf(open.uri, folders) ? (uri: string) => folderOf(uri, folders) !== undefined : () => true;
    const paths = new Set(fileLinks(annotateDraft(open.draft, recognizer)).map(({ path }) => path));
    await Promise.all(
      [...paths].map(async (path) => {
        const uri = resolveUri(open.uri, path);
        if (uri !== undefined && isOurs(uri) && !(await this.#exists(uri))) missing.add(path);
      }),
    );
    return missing;
  }

  /** Local copies of sources by lower-case file name, from the sources folder below the workspace folder of a draft. */
  localCopies(folder: string | undefined, workspaceFolder: string | undefined): Promise<ReadonlyMap<string, string>> {
    const uri = folder === undefined || workspaceFolder === undefined ? undefined : within(workspaceFolder, folder);
    if (uri === undefined) return Promise.resolve(new Map());
    let found = this.#folders.get(uri);
    if (!found) {
      found = this.#files
        .listFolder(uri)
        .then((list) => new Map(list.map((file) => [fileName(file).toLowerCase(), file])));
      this.#folders.set(uri, found);
    }
    return found;
  }

  /** All drafts of the workspace that settings do not exclude, unopened ones read from their files. */
  async workspaceDrafts(folders: readonly string[], exclude: readonly string[]): Promise<OpenDraft[]> {
    this.#drafts ??= this.#files.listDrafts(folders);
    const uris = (await this.#drafts).filter((uri) => !isExcluded(relativeTo(uri, folders), exclude));
    const opened = await Promise.all(uris.map((uri) => this.#read(uri)));
    return opened.filter((draft) => draft !== undefined);
  }

  #read(uri: string): Promise<OpenDraft | undefined> {
    let draft = this.#unopened.get(fileKey(uri));
    if (!draft) {
      draft = this.#files
        .read(uri)
        .then((text) => (text === undefined ? undefined : openDraft(uri, 'markdown', 0, text)));
      this.#unopened.set(fileKey(uri), draft);
    }
    return draft;
  }

  #exists(uri: string): Promise<boolean> {
    let exists = this.#existing.get(uri);
    if (!exists) {
      exists = this.#files.exists(uri);
      this.#existing.set(uri, exists);
    }
    return exists;
  }
}

/** A recogniser per knowledge; building one takes tens of milliseconds. */
export function recognizerFor(knowledge: Knowledge): Recognizer {
  let recognizer = recognizers.get(knowledge);
  if (!recognizer) {
    recognizer = buildRecognizer(knowledge);
    recognizers.set(knowledge, recognizer);
  }
  return recognizer;
}

const recognizers = new WeakMap<Knowledge, Recognizer>();
