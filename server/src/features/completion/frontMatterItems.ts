// Front matter: its keys, and dates to be the peildatum: today, the draft's own date, the days named in its file name and its first lines.
import { AS_OF_KEYS, readDay } from '../../check/asOf';
import { message, type Message } from '../../check/finding';
import { resolveTimex } from '../../dutch/temporal';
import { edtfText } from '../../text/edtfText';
import type { DraftView } from '../view';
import type { Line } from './caret';
import type { Suggestion } from './suggestion';

const KEYS: readonly { readonly key: string; readonly remark: Message }[] = [
  { key: 'peildatum', remark: message('the day on which this draft must be true') },
  { key: 'datum', remark: message('the date of the draft, and its peildatum where it has no other') },
];

/** As many blocks from the top are looked at for dates. */
const FIRST_BLOCKS = 12;
const MOST_DATES = 6;

/** Suggestions for a line of front matter. */
export function frontMatterItems(view: DraftView, line: Line): Suggestion[] {
  const value = /^(\w+)[ \t]*:([ \t]*)/.exec(line.before);
  if (value) {
    const [head, key = '', space = ''] = value;
    return (AS_OF_KEYS as readonly string[]).includes(key) ? dateItems(view, line, head.length, space) : [];
  }
  if (!/^\w*$/.test(line.before)) return [];
  const entries = view.annotated.draft.frontMatter?.entries;
  const colon = line.after.startsWith(':') ? '' : ': ';
  return KEYS.filter(({ key }) => (entries?.get(key)?.keyStart ?? line.start) === line.start).map(
    ({ key, remark }) => ({
      kind: 'key',
      label: key,
      remark,
      start: line.start,
      end: line.offset,
      text: `${key}${colon}`,
    }),
  );
}

function dateItems(view: DraftView, line: Line, from: number, space: string): Suggestion[] {
  const days = new Map<string, Message>();
  const add = (day: string | null | undefined, remark: Message) => {
    if (day && !days.has(day)) days.set(day, remark);
  };
  add(view.context.today, message('today'));
  for (const [key, { value, valueStart }] of view.annotated.draft.frontMatter?.entries ?? []) {
    if (key !== 'peildatum' && valueStart > line.offset + line.after.length)
      add(readDay(value), message('{key} of this draft', { key }));
    else if (valueStart < line.start) add(readDay(value), message('{key} of this draft', { key }));
  }
  add(/\d{4}-\d{2}-\d{2}/.exec(view.uri.slice(view.uri.lastIndexOf('/')))?.[0], message('in the name of the file'));
  for (const { reading } of view.annotated.blocks.slice(0, FIRST_BLOCKS)) {
    for (const annotation of reading.annotations) {
      if (annotation.type !== 'date' || annotation.timex.anchor !== 'absolute' || days.size >= MOST_DATES) continue;
      const { from: first, to } = resolveTimex(annotation.timex, view.context.today);
      if (first === to) add(first, message('named in this draft'));
    }
  }
  return [...days].map(([day, remark]) => ({
    kind: 'date',
    label: day,
    remark,
    filter: `${space}${day} ${edtfText(day, 'nl')}`,
    start: line.start + from - space.length,
    end: line.offset + line.after.trimEnd().length,
    text: `${space === '' ? ' ' : space}${day}`,
  }));
}
