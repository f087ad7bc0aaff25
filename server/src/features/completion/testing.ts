// Completion for tests: what is offered at a caret drawn as `|`, and the draft after one of it is chosen.
import type { CompletionItem, CompletionList, TextEdit as LspEdit } from 'vscode-languageserver';
import { CompletionTriggerKind } from 'vscode-languageserver';
import { applyEdits } from '../../check/testing';
import { provideCompletion } from '../completion';
import { atCaret, type ViewWorld } from '../testing';
import type { DraftView } from '../view';
import { resolveCompletion } from './resolve';
import type { CompletionAbilities } from './suggestion';

/** A client that can do all that VS Code can. */
export const ABLE: CompletionAbilities = {
  snippets: true,
  labelDetails: true,
  markdown: true,
  defaults: new Set(['editRange', 'insertTextMode', 'insertTextFormat', 'commitCharacters', 'data']),
  lazyEdits: true,
};
/** A client that says nothing of itself. */
export const PLAIN: CompletionAbilities = {
  snippets: false,
  labelDetails: false,
  markdown: false,
  defaults: new Set(),
  lazyEdits: false,
};

export interface Asked {
  readonly view: DraftView;
  readonly can: CompletionAbilities;
  readonly list: CompletionList | null;
  readonly items: readonly CompletionItem[];
  readonly labels: readonly string[];
}

/** Asks for completion at the caret; `trigger` is the character that was typed last. */
export function ask(drawn: string, world: ViewWorld & { trigger?: string; can?: CompletionAbilities } = {}): Asked {
  const { view, offset } = atCaret(drawn, world);
  const can = world.can ?? ABLE;
  const list = provideCompletion(
    view,
    offset,
    can,
    world.trigger === undefined
      ? { triggerKind: CompletionTriggerKind.Invoked }
      : { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: world.trigger },
  );
  const items = list?.items ?? [];
  return { view, can, list, items, labels: items.map(({ label }) => label) };
}

/** What a client compares with the filter text: the text before the caret that an item replaces. */
export function filteredBy({ view, list }: Asked, item: CompletionItem, caret: number): string {
  const { start } = rangeOfItem(list, item);
  return view.document.getText().slice(view.document.offsetAt(start), caret);
}

/** The draft after an item is chosen: by its label. Snippets keep their stops. */
export function choose(drawn: string, label: string, world: Parameters<typeof ask>[1] = {}): string {
  const asked = ask(drawn, world);
  const item = asked.items.find((one) => one.label === label);
  if (!item) throw new Error(`"${label}" is not offered, but: ${asked.labels.join(' | ')}`);
  return after(asked, item);
}

/** The draft after an item is chosen. */
export function after({ view, can, list }: Asked, item: CompletionItem): string {
  const resolved = resolveCompletion(view, item, can);
  const edits: LspEdit[] = [
    { range: rangeOfItem(list, item), newText: item.textEdit?.newText ?? item.textEditText ?? item.label },
    ...(resolved.additionalTextEdits ?? []),
  ];
  return applyEdits(
    view.document.getText(),
    edits.map(({ range, newText }) => ({
      start: view.document.offsetAt(range.start),
      end: view.document.offsetAt(range.end),
      text: newText,
    })),
  );
}

function rangeOfItem(list: CompletionList | null, item: CompletionItem): LspEdit['range'] {
  if (item.textEdit && 'range' in item.textEdit) return item.textEdit.range;
  const shared = list?.itemDefaults?.editRange;
  if (shared && 'start' in shared) return shared;
  throw new Error('An item has no range.');
}
