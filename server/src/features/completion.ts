// textDocument/completion: names, titles, facts, amounts, footnotes and paragraphs as they hold at the peildatum; quiet elsewhere.
import { CompletionTriggerKind, type CompletionContext, type CompletionList } from 'vscode-languageserver';
import { introducedBefore, knownAt } from '../compose/writeOut';
import { amountItems } from './completion/amountItems';
import { placeAt, type Place } from './completion/caret';
import { commentItems } from './completion/commentItems';
import { factItems } from './completion/factItems';
import { frontMatterItems } from './completion/frontMatterItems';
import { noteItems } from './completion/noteItems';
import { paragraphItems } from './completion/paragraphItems';
import {
  escapeSnippet,
  toCompletionList,
  type CompletionAbilities,
  type Suggestion,
  type SuggestionKind,
} from './completion/suggestion';
import { allTerms, termItems, typedName } from './completion/termItems';
import { titleItems } from './completion/titleItems';
import type { DraftView } from './view';

/** What each trigger character asks for; whatever else could be offered there waits to be asked for. */
const ASKED_BY: Readonly<Record<string, SuggestionKind>> = {
  '^': 'note',
  '"': 'title',
  '“': 'title',
  '„': 'title',
  '‘': 'title',
  '€': 'amount',
  ':': 'date',
  '-': 'comment',
};

/** Characters after which a client asks by itself. */
export const COMPLETION_TRIGGERS = Object.keys(ASKED_BY);

/** Suggestions at an offset of a draft; null where there are none. */
export function provideCompletion(
  view: DraftView,
  offset: number,
  can: CompletionAbilities,
  context?: CompletionContext,
): CompletionList | null {
  const character =
    context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? context.triggerCharacter : undefined;
  const asked = character === undefined ? undefined : ASKED_BY[character];
  if (character !== undefined && asked === undefined) return null;
  const place = placeAt(view, offset);
  if (!place) return null;
  const found = suggestionsAt(view, place, can, asked);
  return toCompletionList(view, asked === undefined ? found : found.filter(({ kind }) => kind === asked), can);
}

function suggestionsAt(
  view: DraftView,
  place: Place,
  can: CompletionAbilities,
  asked: SuggestionKind | undefined,
): Suggestion[] {
  switch (place.kind) {
    case 'frontMatter':
      return frontMatterItems(view, place.line);
    case 'comment':
      return commentItems(view, place.line, can.snippets);
    case 'gap':
      return asked === undefined
        ? paragraphItems(view, place.line, knownAt(view.context, place.line.offset), can)
        : titleItems(view, place.line);
    case 'prose':
      break;
  }
  const notes = noteItems(view, place, can);
  if (notes.length > 0) return notes;
  const titles = titleItems(view, place.line);
  if (titles.length > 0 || asked === 'title') return titles;
  if (asked === 'amount') return amountItems(view, place);
  if (asked !== undefined || /^[\p{L}\d]/u.test(place.line.after)) return [];
  const { offset } = place.line;
  const introduced = introducedBefore(view.annotated, offset);
  const known = knownAt(view.context, offset);
  const typed = typedName(view, place);
  const amounts = amountItems(view, place);
  const paragraphs = place.isWholeParagraph ? paragraphItems(view, place.line, known, can) : [];
  const terms = typed ? termItems(view, place, typed, introduced) : [];
  const found = widened(view, [
    ...amounts,
    ...(place.line.before.trim().includes(' ') ? [...paragraphs, ...terms] : [...terms, ...paragraphs]),
    ...factItems(view, place, known),
  ]);
  return found.length === 0 && /(?:^|\s)$/.test(place.line.before) ? allTerms(view, place, introduced) : found;
}

/**
 * The suggestions with one range for all: the widest. Clients score an item by how much of the text it replaces it has, so of items
 * with ranges of their own those that replace a whole sentence would come before the word that is being typed.
 */
function widened(view: DraftView, suggestions: readonly Suggestion[]): Suggestion[] {
  const from = Math.min(...suggestions.map(({ start }) => start));
  return suggestions.map((suggestion) => {
    const { start, text, snippet, filter, label } = suggestion;
    if (start === from) return suggestion;
    const lead = view.annotated.draft.characters.slice(from, start);
    return {
      ...suggestion,
      start: from,
      text: `${snippet === true ? escapeSnippet(lead) : lead}${text}`,
      filter: `${lead}${filter ?? label}`,
    };
  });
}
