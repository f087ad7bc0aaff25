// What the Markdown preview shows of a draft: asks the server for the marks of what is previewed, and has it drawn again when they change.
import type MarkdownIt from 'markdown-it';
import { commands, Uri, workspace, type Disposable } from 'vscode';
import { PREVIEW_REQUEST, type PreviewMarks } from '../../server/src/protocol';
import { longDay } from './dates';
import { debounced } from './debounced';
import { isDraft } from './drafts';
import { currentLanguage, text } from './language';
import { previewPlugin, type Rendering } from './previewPlugin';
import type { Server } from './server';
import { shiftMarks } from './shiftMarks';

/** Shorter than the preview waits after a change of the text, so that it mostly draws what is new by itself. */
const ASK_AFTER_MS = 80;
/** Longer than that: only what the preview did not draw by itself is worth loading its page anew. */
const DRAW_AFTER_MS = 1200;
/** The preview passes over a request that comes while it is about to draw by itself; one that is closed never draws. */
const MOST_ATTEMPTS = 4;
/** So long a page that is loaded anew may lose what is drawn meanwhile. */
const LOADING_MS = 1500;

/** The marks of the drafts that are previewed. Does nothing until there is a preview. */
export class Preview implements Disposable {
  readonly #server: Server;
  readonly #marks = new Map<string, PreviewMarks | undefined>();
  readonly #waiting = new Set<string>();
  /** What each draft was last drawn with. */
  readonly #drawn = new Map<string, PreviewMarks | undefined>();
  /** Drafts of which a page was asked for that is yet to be drawn, and when the last one was. */
  readonly #awaited = new Set<string>();
  readonly #loadedAt = new Map<string, number>();
  /** How often a drawing of the latest marks was asked for. */
  #attempts = 0;
  readonly #later = debounced(() => void this.#ask(), ASK_AFTER_MS);
  readonly #draw = debounced(() => this.#drawAgain(), DRAW_AFTER_MS);
  readonly #subscriptions: readonly Disposable[];

  constructor(server: Server) {
    this.#server = server;
    this.#subscriptions = [
      server.onDidCheck((uri) => this.#again(uri)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const uri = document.uri.toString();
        const marks = this.#marks.get(uri);
        if (!marks) return;
        // Changes of one edit are given from the last to the first.
        const shift = (made: PreviewMarks, change: (typeof contentChanges)[number]) =>
          shiftMarks(made, { span: change.range, text: change.text.replaceAll('\r\n', '\n') });
        this.#marks.set(uri, contentChanges.reduce(shift, marks));
        this.#again(uri);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.#marks.delete(uri.toString());
        this.#drawn.delete(uri.toString());
        this.#awaited.delete(uri.toString());
        this.#loadedAt.delete(uri.toString());
      }),
    ];
  }

  /** Called by the Markdown preview when it starts. */
  extendMarkdownIt(md: MarkdownIt): MarkdownIt {
    return previewPlugin(md, (env) => this.#renderingOf(env));
  }

  #renderingOf(env: unknown): Rendering | undefined {
    const { currentDocument } = (env ?? {}) as { currentDocument?: unknown };
    if (!(currentDocument instanceof Uri)) return undefined;
    const uri = currentDocument.toString();
    if (!this.#marks.has(uri)) {
      this.#marks.set(uri, undefined);
      this.#again(uri);
    }
    const marks = this.#marks.get(uri);
    this.#drawn.set(uri, marks);
    if (this.#awaited.delete(uri)) this.#loadedAt.set(uri, Date.now());
    else if (Date.now() - (this.#loadedAt.get(uri) ?? 0) < LOADING_MS) this.#doubt(uri);
    return marks && { marks, legend: legendOf(marks) };
  }

  /** What was drawn while its page was loading may be lost: it is drawn once more. */
  #doubt(uri: string): void {
    this.#drawn.set(uri, undefined);
    this.#attempts = 0;
    this.#draw();
  }

  #again(uri: string | undefined): void {
    for (const known of this.#marks.keys()) if (uri === undefined || uri === known) this.#waiting.add(known);
    if (this.#waiting.size > 0) this.#later();
  }

  async #ask(): Promise<void> {
    const uris = [...this.#waiting];
    this.#waiting.clear();
    let isFirst = false;
    for (const uri of uris) {
      const document = workspace.textDocuments.find((one) => one.uri.toString() === uri);
      if (!document || !isDraft(document)) continue;
      const { version } = document;
      const marks = await this.#server.ask<PreviewMarks>(PREVIEW_REQUEST, { uri });
      if (document.version !== version) {
        this.#again(uri);
        continue;
      }
      // Without an answer what was shown stays.
      if (!marks || JSON.stringify(marks) === JSON.stringify(this.#marks.get(uri))) continue;
      isFirst ||= this.#drawn.get(uri) === undefined;
      this.#marks.set(uri, marks);
      this.#attempts = 0;
      this.#draw();
    }
    if (isFirst) this.#drawAgain();
  }

  #drawAgain(): void {
    this.#draw.cancel();
    if (this.#attempts === MOST_ATTEMPTS || ![...this.#drawn].some(([uri, marks]) => marks !== this.#marks.get(uri)))
      return;
    this.#attempts++;
    for (const uri of this.#drawn.keys()) this.#awaited.add(uri);
    void commands.executeCommand('markdown.preview.refresh');
    this.#draw();
  }

  dispose(): void {
    this.#later.cancel();
    this.#draw.cancel();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

function legendOf({ asOf, claims }: PreviewMarks): string {
  const date = longDay(asOf, currentLanguage());
  return claims.length === 1
    ? text('1 claim does not hold at {date}. It is underlined and marked with ⚠; point at it to read why.', { date })
    : text('{count} claims do not hold at {date}. They are underlined and marked with ⚠; point at one to read why.', {
        count: claims.length,
        date,
      });
}
