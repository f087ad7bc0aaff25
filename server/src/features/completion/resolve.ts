// completionItem/resolve: what a chosen suggestion is about, and the edits elsewhere that it needs.
import { MarkupKind, type CompletionItem } from 'vscode-languageserver';
import { isRuleCode, rulePage } from '../../check/codes';
import { noteText } from '../../check/footnotes';
import { composeParagraph } from '../../compose/paragraph';
import { definitionPlace } from '../../compose/notes';
import { variantAt } from '../../knowledge/paragraphs';
import { edtfText } from '../../text/edtfText';
import { localise } from '../../text/localise';
import { citations } from '../factSheet';
import { sourceHover, termHover } from '../hover';
import { escapeMarkdown, markdownLink } from '../markdown';
import { rangeOf, type DraftView } from '../view';
import { definitionEdit } from './noteItems';
import type { CompletionAbilities, ItemData } from './suggestion';

/** Whether data of an item is ours: it comes back from the client. */
export function isItemData(data: unknown): data is ItemData {
  return typeof data === 'object' && data !== null && 'type' in data && 'uri' in data && typeof data.uri === 'string';
}

/** The item with its documentation and its edits. */
export function resolveCompletion(view: DraftView, item: CompletionItem, can: CompletionAbilities): CompletionItem {
  const { data } = item as { data: unknown };
  if (!isItemData(data)) return item;
  const text = documentation(view, data);
  const edit = can.lazyEdits && item.additionalTextEdits === undefined ? noteEdit(view, data) : undefined;
  return {
    ...item,
    ...(text === undefined
      ? {}
      : { documentation: { kind: can.markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value: text } }),
    ...(edit ? { additionalTextEdits: [edit] } : {}),
  };
}

function documentation(view: DraftView, data: ItemData): string | undefined {
  switch (data.type) {
    case 'term':
      return termHover(view, data);
    case 'source':
      return sourceHover(view, data);
    case 'version':
      return versionText(view, data.fact, data.index);
    case 'note':
      return data.source === undefined
        ? versionText(view, data.fact ?? '', data.index ?? -1)
        : sourceHover(view, { id: data.source });
    case 'paragraph':
      return paragraphText(view, data.id);
    case 'code':
      return isRuleCode(data.code)
        ? markdownLink(localise(view.language, 'What this rule says'), rulePage(data.code))
        : undefined;
  }
}

/** A version: the question, the answer, since when, who says so, and what to mind. */
function versionText(view: DraftView, id: string, index: number): string | undefined {
  const { knowledge } = view.context;
  const fact = knowledge.facts.get(id);
  const version = fact?.versions[index];
  if (!fact || !version) return undefined;
  const t = (template: string, args?: Record<string, string>) => localise(view.language, template, args);
  const context = { knowledge, addresses: view.addresses };
  return [
    `**${escapeMarkdown(fact.question)}**`,
    escapeMarkdown(version.statement),
    `${t('Known since {date}.', { date: edtfText(version.since, view.language) })} ${t('Source')}: ${citations(version.sources, context)}.`,
    ...version.contradictedBy.map(({ says }) => t('Sources differ: {other}', { other: escapeMarkdown(says) })),
    ...(version.caution === undefined ? [] : [escapeMarkdown(version.caution)]),
  ].join('\n\n');
}

/** A paragraph as it will stand, and the facts it rests on. */
function paragraphText(view: DraftView, id: string): string | undefined {
  const { knowledge, asOf } = view.context;
  const paragraph = knowledge.paragraphs.get(id);
  const standing = paragraph && variantAt(paragraph, knowledge, asOf.day);
  const composed = paragraph && composeParagraph(paragraph, view.context, view.annotated.draft.text.length);
  if (!standing || !composed) return undefined;
  const rests = [...standing.versions].map(([fact, { version }]) => {
    const since = localise(view.language, 'since {date}', { date: edtfText(version.since, view.language) });
    return `- ${escapeMarkdown(knowledge.facts.get(fact)?.question ?? fact)} ${escapeMarkdown(version.label ?? version.statement)} (${since})`;
  });
  const plain = composed.text.replace(/\[\^[^\]]{1,100}\]/g, '');
  return [escapeMarkdown(plain), `${localise(view.language, 'It rests on:')}\n\n${rests.join('\n')}`].join('\n\n');
}

/** The definition of a footnote, at the end of the draft. */
function noteEdit(view: DraftView, data: ItemData) {
  if (data.type !== 'note' || data.label === '') return undefined;
  const { knowledge } = view.context;
  const sources =
    data.source === undefined
      ? knowledge.facts.get(data.fact ?? '')?.versions[data.index ?? -1]?.sources
      : [{ source: data.source }];
  if (!sources) return undefined;
  const { draft } = view.annotated;
  const eol = draft.lineEnd;
  const { start, end, text } = definitionEdit(
    definitionPlace(draft, eol),
    [`[^${data.label}]: ${noteText({ sources }, knowledge)}`],
    eol,
  );
  return { range: rangeOf(view.document, start, end), newText: text };
}
