// Footnotes behind `[^`: the sources of what the sentence says, of what is in force about its terms, then every source.
import { noteText } from '../../check/footnotes';
import { message } from '../../check/finding';
import { definitionPlace, NoteLabels, type DefinitionPlace } from '../../compose/notes';
import type { Citation, Source } from '../../knowledge/model';
import { timelineAt } from '../../knowledge/timeline';
import type { TextEdit } from '../../draft/draft';
import { edtfText } from '../../text/edtfText';
import type { DraftView } from '../view';
import { inForceOf, termsBefore, type InForce } from './about';
import type { ProsePlace } from './caret';
import { escapeSnippet, type CompletionAbilities, type Subject, type Suggestion } from './suggestion';

/** What was typed of a label; not at the start of a line, where it would be a definition. */
const CALL = /\[\^([^[\]\s]{0,40})$/;
const MOST_OF_TERMS = 12;

/** Suggestions for a footnote call. */
export function noteItems(view: DraftView, place: ProsePlace, can: CompletionAbilities): Suggestion[] {
  const { line } = place;
  const call = CALL.exec(line.before.slice(-60));
  if (!call || line.before.trim() === call[0]) return [];
  const { knowledge } = view.context;
  const { draft } = view.annotated;
  const end = line.offset + (line.after.startsWith(']') ? 1 : 0);
  const eol = draft.lineEnd;
  const where = definitionPlace(draft, eol);
  const labels = new NoteLabels(draft, knowledge);
  const seen = new Set<string>();
  const suggestions: Suggestion[] = [];
  const add = (
    citations: readonly Citation[],
    title: string,
    remark: Suggestion['remark'],
    subject: Omit<Subject & { type: 'note' }, 'label' | 'type'>,
  ) => {
    const key = citations.map(({ source, at }) => `${source} ${at ?? ''}`).join();
    if (seen.has(key)) return;
    seen.add(key);
    const { label, isNew } = labels.look(citations);
    const definition = isNew ? () => `[^${label}]: ${noteText({ sources: [...citations] }, knowledge)}` : undefined;
    const tail = definition && where.at <= end ? `${eol}${eol}${definition()}${eol}` : '';
    suggestions.push({
      kind: 'note',
      label: title,
      remark: isNew ? (remark ?? '') : message('footnote {label} of this draft', { label }),
      filter: `${call[0]} ${title}`,
      start: line.offset - call[0].length,
      end,
      text: tail !== '' && can.snippets ? `[^${label}]$0${escapeSnippet(tail)}` : `[^${label}]${tail}`,
      snippet: tail !== '' && can.snippets,
      ...(definition && tail === '' && !can.lazyEdits ? { also: [definitionEdit(where, [definition()], eol)] } : {}),
      ...(isNew
        ? { subject: { type: 'note', label: tail === '' ? label : '', ...subject } }
        : {
            subject:
              subject.source === undefined
                ? { type: 'note', label: '', ...subject }
                : { type: 'source', id: subject.source },
          }),
    });
  };
  for (const { fact, dated } of [
    ...claimed(view, place),
    ...inForceOf(view, termsBefore(place)).slice(0, MOST_OF_TERMS),
  ]) {
    const [first] = dated.version.sources;
    const title = (first && knowledge.sources.get(first.source)?.title) ?? '';
    add(dated.version.sources, title, dated.version.label ?? dated.version.statement, {
      fact: fact.id,
      index: dated.index,
    });
  }
  for (const source of sourcesByDate(view))
    add([{ source: source.id }], source.title, remarkOf(source, view), { source: source.id });
  return suggestions;
}

/** Versions that the claims of the passage rest on. */
function claimed(view: DraftView, { block, passageIndex }: ProsePlace): InForce[] {
  const { knowledge, asOf } = view.context;
  return block.reading.claims.flatMap((claim) => {
    const fact = claim.passage === passageIndex ? knowledge.facts.get(claim.fact) : undefined;
    return fact
      ? timelineAt(fact, asOf.day)
          .inForce.slice(-1)
          .map((dated) => ({ fact, dated }))
      : [];
  });
}

/** Newest first; what is from after the peildatum cannot be cited in it, and comes last. */
function sourcesByDate(view: DraftView): Source[] {
  const { day } = view.context.asOf;
  const rank = ({ date }: Source) => (date === null ? '0' : date.slice(0, 10) > day ? `-${date}` : date);
  return [...view.context.knowledge.sources.values()].sort((a, b) => (rank(a) < rank(b) ? 1 : -1));
}

function remarkOf({ publisher, date }: Source, { language }: DraftView): string {
  return date === null ? publisher : `${publisher}, ${edtfText(date, language)}`;
}

/** The edit that defines footnotes. */
export function definitionEdit(
  { at, before, after }: DefinitionPlace,
  definitions: readonly string[],
  eol = '\n',
): TextEdit {
  return { start: at, end: at, text: `${before}${definitions.join(eol)}${after}` };
}
