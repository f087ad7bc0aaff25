// Official titles of resolutions, motions, letters and agreements: behind a quote that opens, or behind the word for their kind.
import type { Source } from '../../knowledge/model';
import { edtfText } from '../../text/edtfText';
import type { DraftView } from '../view';
import type { Line } from './caret';
import type { Suggestion } from './suggestion';

/** The word for a kind as a draft has it, and the kinds it may mean. */
const KINDS: Readonly<Record<string, readonly Source['kind'][]>> = {
  resolutie: ['resolutie'],
  motie: ['motie', 'kamermotie'],
  amendement: ['motie', 'resolutie'],
  ledenbrief: ['ledenbrief'],
  kamerbrief: ['kamerbrief'],
  raadsinformatiebrief: ['raadsinformatiebrief'],
  propositie: ['propositie'],
  regeling: ['regeling'],
  wetsvoorstel: ['wetsvoorstel'],
};

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '„': '”',
  '‘': '’',
  "'": "'",
  '’': '’',
};
const QUOTES = `"“”„‘’'`;
const BEHIND_KIND = new RegExp(
  String.raw`(?:^|[\s(])(${Object.keys(KINDS).join('|')})s?\s+([${QUOTES}]?)([^${QUOTES}\s][^${QUOTES}]{0,79})?$`,
  'i',
);
const BEHIND_QUOTE = new RegExp(String.raw`(?:^|[\s([])([${QUOTES}])([^${QUOTES}\s][^${QUOTES}]{0,79})?$`);
/** "'s avonds", "'t Hart". */
const CLIPPED = /^[stnkm](?:\W|$)/i;

/** Suggestions for a line in running text; none where no title is called for. */
export function titleItems(view: DraftView, line: Line): Suggestion[] {
  const near = line.before.slice(-200);
  const kind = BEHIND_KIND.exec(near);
  const quote = kind?.[2] ? kind : BEHIND_QUOTE.exec(near);
  const mark = kind ? kind[2] : quote?.[1];
  const typed = (kind ? kind[3] : quote?.[2]) ?? '';
  if (!kind && (!quote || !isOpening(line.before, mark ?? '', typed))) return [];
  const kinds = kind ? KINDS[kind[1]?.toLowerCase() ?? ''] : undefined;
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const closing = mark ? (isClosed(line.after, mark) ? '' : (CLOSING[mark] ?? mark)) : '';
  const own = view.annotated.draft.text.includes('‘') ? (['‘', '’'] as const) : (["'", "'"] as const);
  const sources = [...view.context.knowledge.sources.values()].filter(
    (source) => (kinds ? kinds.includes(source.kind) : source.recognise) && isNamed(source, words),
  );
  return sources
    .sort((a, b) => Number(b.recognise) - Number(a.recognise) || ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
    .map((source) => ({
      kind: 'title',
      label: source.title,
      remark: [source.body ?? source.publisher, source.date === null ? '' : edtfText(source.date, view.language)]
        .filter((part) => part !== '')
        .join(', '),
      start: line.offset - typed.length,
      end: line.offset,
      text: mark ? `${source.title}${closing}` : `${own[0]}${source.title}${own[1]}`,
      ...(mark ? {} : { filter: source.title }),
      subject: { type: 'source', id: source.id },
    }));
}

/** Each typed word begins a word of the title. */
function isNamed({ title, titleVariant }: Source, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  return [title, ...titleVariant].some((name) => {
    const own = name.toLowerCase().split(/[^\p{L}\d]+/u);
    return words.every((word) => own.some((one) => one.startsWith(word)));
  });
}

/** A straight quote opens where those before it on the line are in pairs; an apostrophe is none. */
function isOpening(before: string, mark: string, typed: string): boolean {
  if (mark === '”' || mark === '’') return false;
  if (mark === '"') return (before.split('"').length - 1) % 2 === 1;
  return mark !== "'" || (!CLIPPED.test(typed) && typed.length !== 1);
}

function isClosed(after: string, mark: string): boolean {
  return after.startsWith(CLOSING[mark] ?? mark) || after.startsWith(mark);
}
