// A suggestion as plain data, and a list of them as the protocol has it, as small as the client allows.
import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
} from 'vscode-languageserver';
import type { TextEdit } from '../../draft/draft';
import type { Message } from '../../check/finding';
import { rangeOf, say, type DraftView } from '../view';

/** What a client can do with completions, as far as it matters here. */
export interface CompletionAbilities {
  readonly snippets: boolean;
  readonly labelDetails: boolean;
  readonly markdown: boolean;
  /** Properties of the list that hold for all items. */
  readonly defaults: ReadonlySet<string>;
  /** Edits elsewhere may come when an item is chosen. */
  readonly lazyEdits: boolean;
}

/** Reads the abilities of a client. */
export function completionAbilities({ textDocument }: ClientCapabilities): CompletionAbilities {
  const { completionItem: item, completionList: list } = textDocument?.completion ?? {};
  return {
    snippets: item?.snippetSupport === true,
    labelDetails: item?.labelDetailsSupport === true,
    markdown: item?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    defaults: new Set(list?.itemDefaults),
    lazyEdits: item?.resolveSupport?.properties.includes('additionalTextEdits') === true,
  };
}

/** What an item is about, for when it is chosen: plain data that travels with it. */
export type Subject =
  | { readonly type: 'term'; readonly id: string }
  | { readonly type: 'source'; readonly id: string }
  | { readonly type: 'version'; readonly fact: string; readonly index: number }
  | { readonly type: 'paragraph'; readonly id: string }
  | { readonly type: 'code'; readonly code: string }
  /** A footnote to be defined under a label, with the sources of a version or one source. */
  | {
      readonly type: 'note';
      readonly label: string;
      readonly fact?: string;
      readonly index?: number;
      readonly source?: string;
    };

/** The data of an item. */
export type ItemData = Subject & { readonly uri: string };

export type SuggestionKind =
  'term' | 'title' | 'fact' | 'amount' | 'note' | 'date' | 'key' | 'code' | 'comment' | 'paragraph';

/** One thing to offer. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly label: string;
  /** Said behind the label, in small print. */
  readonly remark?: string | Message;
  /** What the client compares with what was typed; the label where nothing is said. */
  readonly filter?: string;
  /** Replaces [start, end) of the draft, which lies on one line. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The text is a snippet; only for clients that can. */
  readonly snippet?: boolean;
  /** Edits elsewhere in the draft. */
  readonly also?: readonly TextEdit[];
  readonly subject?: Subject;
}

const KIND: Readonly<Record<SuggestionKind, CompletionItemKind>> = {
  term: CompletionItemKind.Constant,
  title: CompletionItemKind.Reference,
  fact: CompletionItemKind.Value,
  amount: CompletionItemKind.Unit,
  note: CompletionItemKind.Reference,
  date: CompletionItemKind.Event,
  key: CompletionItemKind.Property,
  code: CompletionItemKind.EnumMember,
  comment: CompletionItemKind.Keyword,
  paragraph: CompletionItemKind.Snippet,
};

/** The list of suggestions, the likely first as they were given. */
export function toCompletionList(
  view: DraftView,
  suggestions: readonly Suggestion[],
  can: CompletionAbilities,
): CompletionList | null {
  const [first] = suggestions;
  if (!first) return null;
  const shared = can.defaults.has('editRange') ? first : undefined;
  const mode = can.defaults.has('insertTextMode');
  return {
    isIncomplete: false,
    ...(shared || mode
      ? {
          itemDefaults: {
            ...(shared ? { editRange: rangeOf(view.document, shared.start, shared.end) } : {}),
            ...(mode ? { insertTextMode: InsertTextMode.asIs } : {}),
          },
        }
      : {}),
    items: suggestions.map((suggestion, place) => toItem(view, suggestion, place, shared, can)),
  };
}

function toItem(
  view: DraftView,
  suggestion: Suggestion,
  place: number,
  shared: Suggestion | undefined,
  can: CompletionAbilities,
): CompletionItem {
  const { kind, label, remark, filter, start, end, text, also, subject } = suggestion;
  const isShared = shared?.start === start && shared.end === end;
  const said = remark === undefined ? undefined : typeof remark === 'string' ? remark : say(view.language, remark);
  return {
    label,
    kind: KIND[kind],
    sortText: String(place).padStart(4, '0'),
    ...(said === undefined ? {} : can.labelDetails ? { labelDetails: { description: said } } : { detail: said }),
    ...(filter === undefined || filter === label ? {} : { filterText: filter }),
    ...(isShared
      ? text === label
        ? {}
        : { textEditText: text }
      : { textEdit: { range: rangeOf(view.document, start, end), newText: text } }),
    ...(suggestion.snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(also === undefined || also.length === 0
      ? {}
      : {
          additionalTextEdits: also.map((edit) => ({
            range: rangeOf(view.document, edit.start, edit.end),
            newText: edit.text,
          })),
        }),
    ...(subject ? { data: { ...subject, uri: view.uri } satisfies ItemData } : {}),
  };
}

/** Text that is to stand as it is inside a snippet. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
