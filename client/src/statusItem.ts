// The status bar: the peildatum of the draft at hand, always in sight, and the server's own state in the language menu.
import { languages, LanguageStatusSeverity, StatusBarAlignment, window, type Disposable } from 'vscode';
import type { DraftStatus } from '../../server/src/protocol';
import { activeDraft, DRAFT_SELECTOR, isDraft } from './drafts';
import { currentLanguage, text } from './language';
import { statusText } from './statusText';

/** What the server is doing. */
export type ServerState = 'starting' | 'running' | 'failed' | 'stopped';

/** Keeps what the server says of each draft, and shows that of the active one. */
export class StatusItem implements Disposable {
  readonly #bar = window.createStatusBarItem('peildatum.asOf', StatusBarAlignment.Right, 100);
  readonly #server = languages.createLanguageStatusItem('peildatum.server', DRAFT_SELECTOR);
  readonly #drafts = new Map<string, DraftStatus>();
  #state: ServerState = 'starting';
  #problem: string | undefined;

  constructor() {
    this.#bar.name = 'Peildatum';
    this.#server.name = 'Peildatum';
    this.show();
  }

  /** State of the server now. */
  get state(): ServerState {
    return this.#state;
  }

  /** Why the server failed, if it did. */
  get problem(): string | undefined {
    return this.#problem;
  }

  /** What the server last said of a draft. */
  statusOf(uri: string): DraftStatus | undefined {
    return this.#drafts.get(uri);
  }

  /** A draft was checked. */
  update(status: DraftStatus): void {
    this.#drafts.set(status.uri, status);
    this.show();
  }

  /** A draft was closed. */
  forget(uri: string): void {
    this.#drafts.delete(uri);
  }

  /** The server started, stopped or failed. */
  setState(state: ServerState, problem?: string): void {
    this.#state = state;
    this.#problem = problem;
    if (state !== 'running') this.#drafts.clear();
    this.show();
  }

  /** Shows what is known of the draft that has the focus, or that is in sight beside a preview. */
  show(): void {
    this.#showServer();
    const draft = window.activeTextEditor ? window.activeTextEditor.document : activeDraft();
    if (!draft || !isDraft(draft)) {
      this.#bar.hide();
      return;
    }
    const status = this.#drafts.get(draft.uri.toString());
    this.#bar.command =
      this.#state === 'failed' || this.#state === 'stopped' ? 'peildatum.showStatus' : 'peildatum.setAsOf';
    if (this.#state === 'failed' || this.#state === 'stopped') {
      this.#say('$(warning) Peildatum', this.#problem ?? text('Peildatum is not running.'));
    } else if (status) {
      const { short, sentence } = statusText(status, currentLanguage());
      this.#say(`$(calendar) ${short}`, `${sentence} ${text('Choose to set another date.')}`);
    } else {
      this.#say(
        '$(calendar) Peildatum',
        this.#state === 'starting' ? text('Peildatum is starting.') : text('This draft has not been checked yet.'),
      );
    }
    this.#bar.show();
  }

  #say(short: string, sentence: string): void {
    this.#bar.text = short;
    this.#bar.tooltip = sentence;
    this.#bar.accessibilityInformation = { label: `Peildatum: ${sentence}`, role: 'button' };
  }

  #showServer(): void {
    const failed = this.#state === 'failed' || this.#state === 'stopped';
    this.#server.busy = this.#state === 'starting';
    this.#server.severity = failed ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    this.#server.text = failed ? text('Peildatum is not running.') : 'Peildatum';
    if (this.#problem !== undefined) this.#server.detail = this.#problem;
    this.#server.command = failed
      ? { title: text('Restart'), command: 'peildatum.restartServer' }
      : { title: text('Show status'), command: 'peildatum.showStatus' };
  }

  dispose(): void {
    this.#bar.dispose();
    this.#server.dispose();
  }
}
