// Findings in the sentence that is being typed wait until the writer is done with it.
import { blockAt } from '../annotate/blockAt';
import type { AnnotatedDraft } from '../annotate/annotatedDraft';
import type { Finding } from '../check/finding';
import { toProse, toSource, type Passage } from '../draft/draft';
import { splitSentences } from '../dutch/sentences';
import { tokenize } from '../dutch/tokens';
import type { OpenDraft } from './openDraft';

/** How long after the last change a writer is taken to be done, in milliseconds. */
const PAUSE = 2_000;
/** How far behind the last letter of a sentence the caret may be: spaces, closing marks, emphasis. */
const NEAR = 8;

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Typing {
  readonly version: number;
  /** Where the caret is now, as far as is known. */
  caret: number;
  readonly timer: ReturnType<typeof setTimeout>;
  /** The sentence whose findings wait, once they were asked for. */
  held?: Span;
}

/** Keeps what is being typed, by document. `release` is called when findings that waited must be shown. */
export class TypingHold {
  readonly #drafts = new Map<string, Typing>();
  readonly #release: (uri: string) => void;
  readonly #pause: number;

  constructor(release: (uri: string) => void, pause = PAUSE) {
    this.#release = release;
    this.#pause = pause;
  }

  /** A draft changed: by typing (it has a caret), or otherwise. */
  changed({ uri, version, caret }: OpenDraft): void {
    this.forget(uri);
    if (caret === undefined) return;
    this.#drafts.set(uri, { version, caret, timer: setTimeout(() => this.#done(uri), this.#pause) });
  }

  /** The writer's caret moved, by the editor's word; outside the sentence its findings are shown. */
  moved(uri: string, caret: number): void {
    const typing = this.#drafts.get(uri);
    if (!typing) return;
    typing.caret = caret;
    const { held } = typing;
    if (held && (caret < held.start || caret > held.end)) this.#done(uri);
  }

  /** A document was closed. */
  forget(uri: string): void {
    const typing = this.#drafts.get(uri);
    if (typing) clearTimeout(typing.timer);
    this.#drafts.delete(uri);
  }

  /** The findings to show now. Front matter is no sentence: what is wrong there is always shown. */
  shown(open: OpenDraft, annotated: AnnotatedDraft, findings: readonly Finding[]): readonly Finding[] {
    const typing = this.#drafts.get(open.uri);
    if (!typing || typing.version !== open.version) return findings;
    const sentence = sentenceAt(annotated, typing.caret);
    if (!sentence) return findings;
    const shown = findings.filter(
      ({ code, start, end }) => code.startsWith('peildatum-') || end < sentence.start || start > sentence.end,
    );
    if (shown.length < findings.length) typing.held = sentence;
    return shown;
  }

  #done(uri: string): void {
    const hadHeld = this.#drafts.get(uri)?.held !== undefined;
    this.forget(uri);
    if (hadHeld) this.#release(uri);
  }
}

/** The sentence around an offset of the draft, up to the caret behind it; undefined where none is being written. */
export function sentenceAt(annotated: AnnotatedDraft, caret: number): Span | undefined {
  const { text } = annotated.draft;
  for (let offset = caret; offset >= 0 && caret - offset <= NEAR; offset--) {
    const place = passageAt(annotated, offset);
    if (place) {
      const { base, passage, at } = place;
      const sentences = splitSentences(passage.text, tokenize(passage.text));
      // Where two sentences meet, the caret is at the end of the first.
      const sentence = sentences.find(({ start, end }) => start <= at && at <= end);
      if (!sentence) return undefined;
      const isBehind = offset < caret && /\s/.test(text.slice(offset, caret));
      if (isBehind && /[.?!…]["')\]]{0,2}$/.test(passage.text.slice(Math.max(0, sentence.end - 4), sentence.end)))
        return undefined;
      const { start, end } = toSource(passage.map, sentence.start, sentence.end);
      return { start: base + start, end: Math.max(base + end, caret) };
    }
    if (text[offset - 1] === '\n' || text[offset - 1] === '\r') return undefined;
  }
  return undefined;
}

function passageAt(
  annotated: AnnotatedDraft,
  offset: number,
): { base: number; passage: Passage; at: number } | undefined {
  // At the very end of a block the next one may begin: what is before the caret counts.
  const block = blockAt(annotated, Math.max(0, offset - 1));
  if (!block) return undefined;
  for (const passage of block.reading.content.passages) {
    const at = toProse(passage.map, offset - block.start);
    if (at !== undefined) return { base: block.start, passage, at };
  }
  return undefined;
}
