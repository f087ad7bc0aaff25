// The timeline beside the draft: a webview panel that follows the draft, and goes to the claims and sources that are chosen in it.
import { commands, Range, Uri, ViewColumn, window, type Disposable, type WebviewPanel } from 'vscode';
import { TIMELINE_REQUEST, type Timeline, type TimelineParams } from '../../server/src/protocol';
import { longDay } from './dates';
import { debounced } from './debounced';
import { activeDraft, currentDraft } from './drafts';
import { goTo } from './goTo';
import { currentLanguage, text } from './language';
import type { OverviewNode } from './overviewView';
import type { Server } from './server';
import type { FromTimeline, ShowTimeline, TimelineTexts } from './timelineMessages';
import { timelinePage } from './timelinePage';

const DELAY_MS = 300;
/** Addresses that a source may have; anything else is not opened. */
const MAY_OPEN = /^(?:https?|file|vscode-[a-z]+)$/u;

/** The one panel, when it is open. */
export class TimelineView implements Disposable {
  readonly #server: Server;
  readonly #extension: Uri;
  readonly #later = debounced(() => void this.#refresh(), DELAY_MS);
  readonly #following: Disposable;
  #panel: WebviewPanel | undefined;
  #wish: TimelineParams | undefined;
  #timeline: Timeline | undefined;

  constructor(server: Server, extension: Uri) {
    this.#server = server;
    this.#extension = extension;
    this.#following = server.onDidCheck((uri) => {
      if (uri === undefined || uri === this.#wish?.uri) this.#later();
    });
  }

  /** Opens the timeline of the draft at hand: of a line of the side view, else of the term at the caret, else of all its claims. */
  async open(given: unknown): Promise<void> {
    const draft = currentDraft();
    if (!draft) {
      void window.showInformationMessage(text('Open a draft first.'));
      return;
    }
    const uri = draft.uri.toString();
    const term = (given as Partial<Extract<OverviewNode, { kind: 'term' }>> | undefined)?.term?.id;
    const caret = activeDraft() === draft ? window.activeTextEditor?.selection.active : undefined;
    const position = caret && { line: caret.line, character: caret.character };
    const wish = { uri, ...(typeof term === 'string' ? { term } : position ? { position } : {}) };
    const timeline = await this.#server.ask<Timeline>(TIMELINE_REQUEST, wish);
    if (!timeline) {
      void window.showWarningMessage(
        text('Peildatum does not read this draft: it is not running, or the settings leave the file out.'),
      );
      return;
    }
    this.#show(uri, timeline);
  }

  #show(uri: string, timeline: Timeline): void {
    this.#timeline = timeline;
    // From here on the term counts, wherever the caret goes.
    this.#wish = { uri, term: timeline.term };
    if (this.#panel) this.#panel.reveal(undefined, false);
    else this.#panel = this.#create();
    this.#post();
  }

  #create(): WebviewPanel {
    const dist = Uri.joinPath(this.#extension, 'dist');
    const panel = window.createWebviewPanel('peildatum.timeline', text('Timeline'), ViewColumn.Beside, {
      enableScripts: true,
      localResourceRoots: [dist],
    });
    const { webview } = panel;
    panel.iconPath = Uri.joinPath(this.#extension, 'images', 'icon.png');
    webview.onDidReceiveMessage((message: FromTimeline) => this.#receive(message));
    panel.onDidChangeViewState(() => {
      if (panel.visible) this.#later();
    });
    panel.onDidDispose(() => {
      this.#later.cancel();
      this.#panel = undefined;
      this.#wish = undefined;
      this.#timeline = undefined;
    });
    webview.html = timelinePage({
      language: currentLanguage(),
      title: text('Timeline'),
      cspSource: webview.cspSource,
      nonce: nonce(),
      script: webview.asWebviewUri(Uri.joinPath(dist, 'timeline.js')).toString(),
      style: webview.asWebviewUri(Uri.joinPath(dist, 'timeline.css')).toString(),
    });
    return panel;
  }

  async #refresh(): Promise<void> {
    const wish = this.#wish;
    if (!wish || !this.#panel?.visible) return;
    const timeline = await this.#server.ask<Timeline>(TIMELINE_REQUEST, wish);
    // What is no longer open keeps what was last shown of it.
    if (!timeline || wish !== this.#wish) return;
    this.#timeline = timeline;
    this.#post();
  }

  #post(): void {
    if (!this.#panel || !this.#timeline) return;
    const message: ShowTimeline = {
      type: 'show',
      language: currentLanguage(),
      timeline: this.#timeline,
      texts: textsOf(this.#timeline),
    };
    void this.#panel.webview.postMessage(message);
  }

  async #receive(message: FromTimeline): Promise<void> {
    const { type } = message;
    if (type === 'ready') this.#post();
    else if (type === 'choose' && this.#wish && typeof message.term === 'string') {
      this.#wish = { uri: this.#wish.uri, term: message.term };
      await this.#refresh();
    } else if (type === 'claim' && this.#wish) {
      const { start, end } = this.#timeline?.facts[message.fact]?.claims[message.claim]?.span ?? {};
      if (start && end)
        await goTo({ uri: this.#wish.uri, range: new Range(start.line, start.character, end.line, end.character) });
    } else if (type === 'source') {
      const { address } = this.#timeline?.facts[message.fact]?.versions[message.version]?.sources[message.source] ?? {};
      const uri = address === undefined ? undefined : Uri.parse(address);
      if (uri && MAY_OPEN.test(uri.scheme)) await commands.executeCommand('vscode.open', uri);
    }
  }

  dispose(): void {
    this.#following.dispose();
    this.#later.cancel();
    this.#panel?.dispose();
  }
}

function nonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function textsOf({ asOf }: Timeline): TimelineTexts {
  const day = longDay(asOf, currentLanguage());
  return {
    title: text('Timeline'),
    asOf: text('Peildatum: {date}', { date: day }),
    peildatum: text('Peildatum'),
    show: text('Show'),
    allClaims: text('All claims of this draft'),
    empty: text('This draft makes no claims about dated facts yet. Choose a term to see what held when.'),
    claims: text('In this draft'),
    number: text('No.'),
    since: text('Known since'),
    answer: text('What held'),
    atAsOf: text('At the peildatum'),
    source: text('Source'),
    legend: text('What the marks mean'),
    inForce: text('in force at the peildatum'),
    past: text('overtaken'),
    later: text('later than the peildatum'),
    uncertain: text('day not certain'),
    holds: text('claim holds'),
    wrong: text('claim does not hold'),
    open: text('history or quoted'),
    line: text('Line {line}: {status}'),
    picture: text('Drawing of the table below'),
    keys: text('Arrow keys go from item to item; Enter goes to the claim or the source.'),
  };
}
