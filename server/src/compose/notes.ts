// Footnotes for text that is put into a draft: a label for each, one that stands there already taken again, and where definitions go.
import { freeLabel, noteText } from '../check/footnotes';
import type { Draft } from '../draft/draft';
import type { Knowledge } from '../knowledge/load';
import type { Citation } from '../knowledge/model';

/** Hands out labels, each note one. */
export class NoteLabels {
  readonly #draft: Draft;
  readonly #knowledge: Pick<Knowledge, 'sources'>;
  #next = 1;
  /** Labels handed out, by what they cite. */
  readonly #given = new Map<string, string>();

  constructor(draft: Draft, knowledge: Pick<Knowledge, 'sources'>) {
    this.#draft = draft;
    this.#knowledge = knowledge;
  }

  /** The label of a note with these sources; `isNew` where the draft has no such note yet and it must be defined. Hands the label out. */
  labelFor(citations: readonly Citation[]): { readonly label: string; readonly isNew: boolean } {
    const cited = JSON.stringify(citations);
    const given = this.#given.get(cited);
    if (given !== undefined) return { label: given, isNew: false };
    const found = this.look(citations);
    if (found.isNew) {
      this.#next = Number(found.label) + 1;
      this.#given.set(cited, found.label);
    }
    return found;
  }

  /** The label that a note with these sources would have. */
  look(citations: readonly Citation[]): { readonly label: string; readonly isNew: boolean } {
    const label = this.#existing(citations);
    if (label !== undefined) return { label, isNew: false };
    const free = freeLabel(this.#draft.definitions.footnotes, this.#next);
    this.#next = Number(free);
    return { label: free, isNew: true };
  }

  /** A note that names each of the sources by title and place, and is a note on sources only. */
  #existing(citations: readonly Citation[]): string | undefined {
    const cited = citations.slice(0, MOST_CITED);
    const names = cited.map(({ source }) => this.#knowledge.sources.get(source)?.title ?? '');
    const notes = sourceNotesOf(this.#draft);
    if (!names.every((name) => notes.all.includes(name))) return undefined;
    const wanted = noteText({ sources: [...cited] }, this.#knowledge).replace(/\s+/g, ' ');
    return notes.labels.get(wanted);
  }
}

/** Notes of a draft that name sources and say nothing else. */
interface SourceNotes {
  readonly all: string;
  /** Labels as they are written, by what the notes say. */
  readonly labels: ReadonlyMap<string, string>;
}

const sourceNotes = new WeakMap<Draft, SourceNotes>();

function sourceNotesOf(draft: Draft): SourceNotes {
  let notes = sourceNotes.get(draft);
  if (!notes) {
    const labels = new Map<string, string>();
    for (const { blockStart, definition } of draft.definitions.footnotes.values()) {
      const { start, end } = definition;
      if (end - start > LONGEST_NOTE) continue;
      const note = IS_SOURCE.exec(draft.characters.slice(blockStart + start, blockStart + end));
      if (note) labels.set(note[2]!.replace(/\s+/g, ' ').trim(), note[1]!);
    }
    notes = { all: [...labels.keys()].join('\n'), labels };
    sourceNotes.set(draft, notes);
  }
  return notes;
}

/** As many sources a note names. */
const MOST_CITED = 2;
const LONGEST_NOTE = 2000;
const IS_SOURCE = /^\[\^([^\]]{1,100})\]:\s+(Bron(?:nen)?:[^]*)$/;

/** Where definitions are put, and what stands between them and what is there. */
export interface DefinitionPlace {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** Behind the last definition of the draft, else at its end. */
export function definitionPlace({ definitions, text }: Draft, eol: string): DefinitionPlace {
  let last = -1;
  for (const { blockStart, definition } of definitions.footnotes.values())
    last = Math.max(last, blockStart + definition.end);
  if (last >= 0) {
    while (last > 0 && /\s/.test(text.charAt(last - 1))) last--;
    return { at: last, before: eol, after: '' };
  }
  const trimmed = text.trimEnd();
  const lines = text.slice(trimmed.length).split(/\r\n|\r|\n/).length - 1;
  return { at: text.length, before: trimmed === '' ? '' : eol.repeat(Math.max(0, 2 - lines)), after: eol };
}
