// A draft as features see it, for tests: with the caret drawn as `|`.
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver';
import { checkDraft } from '../check/check';
import { contextOf, type World } from '../check/testing';
import type { DraftView, Language } from './view';

/** What a test may say about the view besides the world of its rules. */
export interface ViewWorld extends World {
  readonly uri?: string;
  readonly language?: Language;
  /** Local copies of sources by lower-case file name. */
  readonly localCopies?: Readonly<Record<string, string>>;
}

/** The view of a draft. The as-of day is that of the front matter, else 10 December 2024. */
export function viewOf(markdown: string, world: ViewWorld = {}): DraftView {
  const context = contextOf(markdown, { asOf: '2024-12-10', ...world });
  const uri = world.uri ?? 'file:///werk/brief.md';
  return {
    uri,
    document: TextDocument.create(uri, 'markdown', 1, markdown),
    annotated: context.annotated,
    context,
    language: world.language ?? 'nl',
    addresses: { localCopies: new Map(Object.entries(world.localCopies ?? {})) },
    findings: () => checkDraft(context),
  };
}

/** The view of a draft with the caret taken out, and where it was. */
export function atCaret(drawn: string, world: ViewWorld = {}): { readonly view: DraftView; readonly offset: number } {
  const offset = drawn.indexOf('|');
  if (offset < 0) throw new Error(`No caret is drawn: ${drawn}`);
  return { view: viewOf(drawn.slice(0, offset) + drawn.slice(offset + 1), world), offset };
}

/** The text of a draft in a range. */
export function textIn(view: DraftView, range: Range | undefined): string {
  return range ? view.document.getText(range) : '';
}
