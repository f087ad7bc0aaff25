// Standard paragraphs as they hold at the peildatum, at the start of a paragraph: chosen by their title or by what they are about.
import type { Recognizer } from '../../annotate/recognizer';
import { message } from '../../check/finding';
import { definitionPlace } from '../../compose/notes';
import { composeParagraph, type ComposedText } from '../../compose/paragraph';
import type { Paragraph } from '../../knowledge/model';
import { edtfText } from '../../text/edtfText';
import type { DraftView } from '../view';
import type { Line } from './caret';
import { definitionEdit } from './noteItems';
import { escapeSnippet, type CompletionAbilities, type Suggestion } from './suggestion';

const namesOf = new WeakMap<Recognizer, ReadonlyMap<Paragraph, string>>();

/** What a paragraph is found by: its title, and the names of what it is about. */
function searchNames(recognizer: Recognizer): ReadonlyMap<Paragraph, string> {
  let names = namesOf.get(recognizer);
  if (!names) {
    const { paragraphs, terms } = recognizer.knowledge;
    names = new Map(
      [...paragraphs.values()].map((paragraph) => {
        const about = paragraph.terms
          .map((id) => terms.get(id))
          .flatMap((term) => [term?.abbreviation ?? '', term?.prefLabel ?? '']);
        return [paragraph, [paragraph.title, 'alinea', ...about].filter((name) => name !== '').join(' ')];
      }),
    );
    namesOf.set(recognizer, names);
  }
  return names;
}

/** One of the words that were typed has so many letters: "de" begins too much. */
const FEWEST_LETTERS = 3;

/** Suggestions for a line that is empty or holds a few words; they take the place of these words. */
export function paragraphItems(
  view: DraftView,
  line: Line,
  known: readonly string[],
  can: CompletionAbilities,
): Suggestion[] {
  const typed = line.before.trimStart();
  const words = typed
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
  if (typed !== '' && !words.some((word) => word.length >= FEWEST_LETTERS)) return [];
  const { draft, recognizer } = view.annotated;
  const eol = draft.lineEnd;
  const place = definitionPlace(draft, eol);
  const start = line.offset - typed.length;
  const isLast = place.at >= line.offset && draft.text.slice(line.offset, place.at).trim() === '';
  const [above, below] = neighbours(draft.text, line);
  const suggestions: Suggestion[] = [];
  for (const [paragraph, names] of searchNames(recognizer)) {
    const own = names.toLowerCase().split(/[^\p{L}\d]+/u);
    if (!words.every((word) => own.some((one) => one.startsWith(word)))) continue;
    const composed = composeParagraph(paragraph, view.context, line.offset, known);
    if (!composed) continue;
    const noted = isLast && composed.definitions.length > 0;
    suggestions.push({
      kind: 'paragraph',
      label: paragraph.title,
      remark: message('as of {date}', { date: edtfText(view.context.asOf.day, view.language) }),
      // Several words are a title; one may be a name that goes on, and the blank in front makes that the better match.
      filter: typed === '' ? names : `${typed.includes(' ') ? '' : ' '}${typed} ${names}`,
      start,
      end: noted ? line.offset + line.after.length : line.offset,
      text: insertion(composed, {
        above: above ? eol : '',
        below: below && !noted ? eol : '',
        eol,
        noted,
        snippets: can.snippets,
      }),
      snippet: can.snippets,
      ...(noted || composed.definitions.length === 0
        ? {}
        : { also: [definitionEdit(place, composed.definitions, eol)] }),
      subject: { type: 'paragraph', id: paragraph.id },
    });
  }
  return suggestions;
}

interface Surroundings {
  /** Blank lines that set the paragraph off from its neighbours. */
  readonly above: string;
  readonly below: string;
  readonly eol: string;
  /** The notes are defined right behind it, at the end of the draft. */
  readonly noted: boolean;
  readonly snippets: boolean;
}

function insertion({ text, definitions }: ComposedText, { above, below, eol, noted, snippets }: Surroundings): string {
  const body = text.replace(/\r\n|\r|\n/g, eol);
  const notes = noted ? `${eol}${eol}${definitions.join(eol)}${eol}` : '';
  if (!snippets) return `${above}${body}${below}${notes}`;
  return `${above}${withStops(body)}$0${below}${escapeSnippet(notes)}`;
}

/** Places to fill in: a bracket that is no footnote and no link. */
const BLANK = /\[([^\][^]{1,100})\](?![([:])/g;

/** A snippet with a stop for every place to fill in; places of one name are filled in together. */
function withStops(text: string): string {
  const numbers = new Map<string, number>();
  let result = '';
  let at = 0;
  for (const { 0: whole, 1: name = '', index } of text.matchAll(BLANK)) {
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    result += `${escapeSnippet(text.slice(at, index))}\${${number}:${escapeSnippet(whole)}}`;
    at = index + whole.length;
  }
  return result + escapeSnippet(text.slice(at));
}

/** Whether there is text on the line above, and on the line below. */
function neighbours(text: string, { start, offset, after }: Line): [boolean, boolean] {
  const above = text.slice(Math.max(0, start - 400), start).replace(/(?:\r\n|\r|\n)$/, '');
  const below = text.slice(offset + after.length, offset + after.length + 400).replace(/^(?:\r\n|\r|\n)/, '');
  const [last = ''] = above.split(/\r\n|\r|\n/).slice(-1);
  const [first = ''] = below.split(/\r\n|\r|\n/, 1);
  return [last.trim() !== '', first.trim() !== ''];
}
