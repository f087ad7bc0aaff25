// Topics: words that name a term where they head a text by themselves ("## Transformatie", "**Eigen bijdrage.** Het wetsvoorstel …"), and nowhere else.
import { toSource, type BlockContent, type Passage } from '../draft/draft';
import type { Knowledge } from '../knowledge/load';
import type { Annotation, TermAnnotation } from './annotation';

/** Ids of terms by what heads a text about them, in lower case. */
export type Topics = ReadonlyMap<string, string>;

/** The topics of a knowledge. */
export function topicsOf({ terms }: Knowledge): Topics {
  const topics = new Map<string, string>();
  for (const { id, headLabel } of terms.values()) for (const text of headLabel) topics.set(text.toLowerCase(), id);
  return topics;
}

/** So long a head that is one topic is at most. */
const LONGEST = 72;
/** "4. ", "3.2 ", "a) ", "Dia 4 – ", "Sheet 2: ": what counts heads. */
const COUNT =
  /^(?:(?:dia|sheet|blok|punt|vraag|stap|paragraaf)\s+)?(?:\d{1,2}(?:\.\d{1,2})?|[a-z])[.:)]?(?:\s*[-–—:.])?\s+/i;
const SLIDE = /^(?:dia|sheet|blok|stap)\s+\d{1,2}\s*[-–—:.]?\s*/i;
const ARTICLE = /^(?:de|het|een|onze|uw|jouw|je)\s+/i;
/** What asks or tells after a topic: "Hoe zit het met de transformatie?", "Vragen over uw eigen bijdrage". */
const FRAME =
  /^(?:(?:en )?(?:hoe (?:zit|staat|gaat) het(?: nu)? met|wat gebeurt er met|wat verandert er (?:aan|in)|wat is er (?:bekend|nieuw) over)|(?:veelgestelde )?vragen over|(?:de )?(?:stand van zaken|ontwikkelingen)(?: van| rond| bij| in)?|nieuws over|meer over|over|rond(?:om)?)\s+/i;
/** What a topic is for, behind a question after it. */
const TAIL = /\s(?:voor|bij|in)\s/i;

/** The topics that head the passages of a block, as if their terms were named there; where one is named anyway none is needed. */
export function topicAnnotations(
  { passages }: BlockContent,
  annotations: readonly Annotation[],
  topics: Topics,
): readonly TermAnnotation[] {
  if (topics.size === 0) return NONE;
  let found: TermAnnotation[] | undefined;
  passages.forEach((passage, index) => {
    const head = headOf(passage);
    if (!head) return;
    const id = topicOf(head.words, topics);
    if (id === undefined) return;
    const isNamed = annotations.some((one) => one.type === 'term' && one.passage === index && one.from < head.to);
    if (isNamed) return;
    (found ??= []).push({
      type: 'term',
      id,
      role: 'loose',
      label: head.words,
      compound: false,
      inTitle: false,
      passage: index,
      from: head.from,
      to: head.to,
      inQuotes: false,
      ...toSource(passage.map, head.from, head.to),
    });
  });
  return found ?? NONE;
}

const NONE: readonly TermAnnotation[] = [];

function topicOf(words: string, topics: Topics): string | undefined {
  const of = (text: string) => topics.get(text.replace(ARTICLE, '').toLowerCase());
  const framed = words.replace(FRAME, '');
  return of(words) ?? (framed === words ? undefined : (of(framed) ?? of(framed.split(TAIL, 1)[0]!)));
}

interface Head {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** A short passage without a stop, or the words before the first stop or colon of a longer one. */
function headOf({ text, kind }: Passage): Head | undefined {
  const start = text.slice(0, LONGEST + 1);
  const count = (SLIDE.exec(start) ?? COUNT.exec(start))?.[0].length ?? 0;
  const end = start.slice(count).search(/[.:–—?]/);
  const isWhole = end < 0 && text.length <= LONGEST;
  if (!isWhole && (end <= 0 || kind === 'tableCell')) return undefined;
  const to = isWhole ? text.trimEnd().length : count + end;
  const words = text.slice(count, to).trim();
  return words === '' ? undefined : { words, from: count, to };
}
