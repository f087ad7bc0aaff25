// Amounts and shares behind their term: the values in force, those of the year in question first.
import { valueInProse } from '../../compose/valueInProse';
import type { DraftView } from '../view';
import { inForceOf, isAboutYear, termsBefore, yearsIn, type InForce } from './about';
import type { ProsePlace } from './caret';
import type { Suggestion } from './suggestion';

const MOST_AMOUNTS = 30;
/** A number that is being typed, or nothing yet. */
const NUMBER = /(?:^|[\s(])((?:€|EUR)?[\s\u00a0]?[\d.,]{0,15})$/;

/** Suggestions for a caret behind a blank, a euro sign or the first digits of a number. */
export function amountItems(view: DraftView, place: ProsePlace): Suggestion[] {
  const { line, passage, sentenceFrom, at } = place;
  const typed = NUMBER.exec(line.before.slice(-40))?.[1]?.replace(/^\s/, '');
  if (typed === undefined || /^[\p{L}\d]/u.test(line.after)) return [];
  const versions = inForceOf(view, termsBefore(place)).filter(
    ({ fact: { kind } }) => kind === 'amount' || kind === 'share',
  );
  const sentence = passage.text.slice(sentenceFrom, at);
  const named = yearsIn(sentence);
  const years = named.length > 0 ? named : [view.context.asOf.day.slice(0, 4)];
  const said = new Set<string>();
  const found: Suggestion[] = [];
  for (const one of [
    ...versions.filter((each) => isAboutYear(each, years)),
    ...versions.filter((each) => !isAboutYear(each, years)),
  ]) {
    const suggestion = toSuggestion(one, line.offset, typed);
    const key = `${suggestion.text} ${String(suggestion.remark)}`;
    if (
      said.has(key) ||
      found.length >= MOST_AMOUNTS ||
      !suggestion.text.replace(/[^\d]/g, '').startsWith(typed.replace(/[^\d]/g, ''))
    )
      continue;
    said.add(key);
    found.push(suggestion);
  }
  return found;
}

function toSuggestion({ fact, dated: { version, index } }: InForce, offset: number, typed: string): Suggestion {
  const text = valueInProse(fact, version);
  return {
    kind: 'amount',
    label: text,
    remark: version.label ?? fact.question,
    filter: `${typed} ${text} ${version.label ?? ''}`.trim(),
    start: offset - typed.length,
    end: offset,
    text,
    subject: { type: 'version', fact: fact.id, index },
  };
}
