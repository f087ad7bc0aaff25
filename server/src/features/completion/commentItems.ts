// Suppression comments: the comment itself, and the codes of rules in it, those that speak in this draft first.
import { RULE_CODES } from '../../check/codes';
import { message, type Message } from '../../check/finding';
import type { DraftView } from '../view';
import type { Line } from './caret';
import type { Suggestion } from './suggestion';

const DIRECTIVES: readonly { readonly name: string; readonly remark: Message; readonly hasCode: boolean }[] = [
  { name: 'peildatum-uit-regel', remark: message('switch off for the next paragraph'), hasCode: true },
  { name: 'peildatum-uit', remark: message('switch off from here on'), hasCode: true },
  { name: 'peildatum-aan', remark: message('switch on again'), hasCode: false },
];

/** Suggestions inside `<!-- … -->`. */
export function commentItems(view: DraftView, line: Line, snippets: boolean): Suggestion[] {
  const opened = line.before.lastIndexOf('<!--') + '<!--'.length;
  const inside = line.before.slice(opened);
  const isClosed = line.after.includes('-->');
  const typed = /^\s*([\w-]*)$/.exec(inside)?.[1];
  if (typed !== undefined) {
    const lead = inside === typed ? ' ' : '';
    const tail = isClosed ? '' : ' -->';
    return DIRECTIVES.map(({ name, remark, hasCode }) => ({
      kind: 'comment',
      label: name,
      remark,
      filter: `${lead === '' ? '' : typed}${name}`,
      start: line.offset - typed.length,
      end: line.offset,
      text:
        hasCode && tail !== '' ? (snippets ? `${lead}${name} $1${tail}` : `${lead}${name} `) : `${lead}${name}${tail}`,
      snippet: hasCode && tail !== '' && snippets,
    }));
  }
  const words = /^\s*peildatum-(?:uit|uit-regel|aan)((?:[\s,]+[\w-]+)*)[\s,]+([\w-]*)$/.exec(inside);
  if (!words) return [];
  const [, before = '', code = ''] = words;
  const named = new Set(before.split(/[\s,]+/));
  const counts = new Map<string, number>();
  for (const finding of view.findings()) counts.set(finding.code, (counts.get(finding.code) ?? 0) + 1);
  return RULE_CODES.filter((one) => !named.has(one))
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
    .map((one) => {
      const count = counts.get(one) ?? 0;
      return {
        kind: 'code',
        label: one,
        ...(count > 0 ? { remark: message('{count} in this draft', { count }) } : {}),
        start: line.offset - code.length,
        end: line.offset,
        text: one,
        subject: { type: 'code', code: one },
      };
    });
}
