// Checking all drafts of the workspace at once: one after another, each forgotten as soon as its findings are told.
import {
  DiagnosticSeverity,
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import { provideDiagnostics } from '../features/diagnostics';
import type { CheckWorkspaceAnswer } from '../protocol';
import { localise } from '../text/localise';
import type { FileCache } from './session';
import { fileKey } from './uris';
import type { Workspace } from './workspace';

/** After so much work other requests get their turn. */
const TURN_MS = 20;
/** How often the client hears how far it is. */
const REPORT_MS = 100;
/** A change of settings or knowledge often comes with others. */
const QUIET_MS = 1_000;
/** When more files than this change at once, all are looked at again. */
const MOST_FILES = 50;

/** What a run tells on its way, and how it is stopped. */
export interface Run {
  readonly progress?: WorkDoneProgressReporter;
  readonly token?: CancellationToken;
}

/** The findings of drafts that are not open, kept true from the first check on. Of a draft nothing is kept but its address. */
export class WorkspaceCheck {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  /** Addresses of the drafts of which findings stand with the client, by key. */
  readonly #told = new Map<string, string>();
  #hasRun = false;
  #latest = 0;
  #running: Promise<unknown> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(connection: Connection, workspace: Workspace) {
    this.#connection = connection;
    this.#workspace = workspace;
  }

  /** Checks all drafts. A run that is still going on is ended by a new one. */
  async run(run: Run = {}): Promise<CheckWorkspaceAnswer> {
    this.#hasRun = true;
    this.#latest++;
    const result = this.#run(run, this.#latest);
    this.#running = result.catch(() => undefined);
    return result;
  }

  async #run({ progress, token }: Run, number: number): Promise<CheckWorkspaceAnswer> {
    const { language } = await this.#workspace.settingsFor('');
    progress?.begin(localise(language, 'Checking drafts'), 0, undefined, true);
    const neighbours = this.#workspace.neighbours();
    const uris = await this.#workspace.draftUris();
    const answer = { drafts: 0, withFindings: 0, findings: 0, cancelled: false };
    let turn = performance.now();
    let reported = 0;
    for (const uri of uris) {
      answer.cancelled = token?.isCancellationRequested === true || number !== this.#latest;
      if (answer.cancelled) break;
      const now = performance.now();
      if (now - reported > REPORT_MS) {
        reported = now;
        const place = { number: answer.drafts + 1, count: uris.length };
        progress?.report((100 * answer.drafts) / uris.length, localise(language, 'draft {number} of {count}', place));
      }
      const found = await this.#check(uri, neighbours);
      answer.drafts++;
      answer.findings += found;
      if (found > 0) answer.withFindings++;
      if (performance.now() - turn > TURN_MS) {
        await pause();
        turn = performance.now();
      }
    }
    if (!answer.cancelled) await this.#forgetOthers(new Set(uris.map(fileKey)));
    progress?.done();
    return answer;
  }

  /** Checks one draft and tells its findings; gives how many are worth a line in a list. What is open tells for itself. */
  async #check(uri: string, neighbours: FileCache): Promise<number> {
    const open = this.#workspace.openUri(uri);
    const view =
      open === undefined ? await this.#workspace.viewOfFile(uri, neighbours) : await this.#workspace.viewFor(open);
    const diagnostics = view ? provideDiagnostics(view) : [];
    // It may have been opened in the meantime.
    if (this.#workspace.openUri(uri) === undefined) await this.#tell(uri, diagnostics);
    return diagnostics.filter(({ severity }) => severity !== DiagnosticSeverity.Hint).length;
  }

  async #tell(uri: string, diagnostics: Diagnostic[]): Promise<void> {
    const key = fileKey(uri);
    if (diagnostics.length === 0 && !this.#told.has(key)) return;
    const address = this.#told.get(key) ?? uri;
    if (diagnostics.length > 0) this.#told.set(key, address);
    else this.#told.delete(key);
    await this.#connection.sendDiagnostics({ uri: address, diagnostics });
  }

  async #forgetOthers(keys: ReadonlySet<string>): Promise<void> {
    for (const [key, uri] of [...this.#told]) if (!keys.has(key)) await this.#tell(uri, []);
  }

  /** A draft was opened: from now on its findings come with it. */
  async opened(uri: string): Promise<void> {
    await this.#tell(uri, []);
  }

  /** A draft was closed: what its file says counts again. */
  async closed(uri: string): Promise<void> {
    await this.filesChanged([uri]);
  }

  /** Files changed, came or went. */
  async filesChanged(uris: readonly string[]): Promise<void> {
    if (!this.#hasRun) return;
    const drafts = uris.filter((uri) => /\.(?:md|markdown)$/i.test(uri));
    if (drafts.length > MOST_FILES) {
      this.renew();
      return;
    }
    const neighbours = this.#workspace.neighbours();
    for (const uri of drafts.filter((one) => this.#workspace.openUri(one) === undefined)) {
      if (await this.#workspace.isDraftOfFolders(uri)) await this.#check(uri, neighbours);
      else await this.#tell(uri, []);
    }
  }

  /** Settings, knowledge or folders changed: once it is quiet, everything is checked again, if it ever was. */
  renew(): void {
    if (!this.#hasRun) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#running
        .then(() => this.run())
        .catch((error: unknown) =>
          this.#connection.console.warn(`Drafts could not be checked again: ${String(error)}`),
        );
    }, QUIET_MS);
  }
}

/** Lets other work have its turn. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
