// Dates beside what is to come that are not when it comes: "niet in september maar in maart", "in november van dat jaar", a line of a chronicle.
import type { Timex } from '../../dutch/temporal';
import { PARTICIPLE } from '../../dutch/find-verbs';
import { finitenessOf } from '../../dutch/finite-forms';
import type { ClauseReading } from './clauseReading';
import { tokenFrom, type Unit } from './unit';

/** "Gaat niet in september maar in maart open": when it is not. */
export function isNotThen(from: number, to: number, { text }: Unit): boolean {
  return (
    OF_THAT_YEAR.test(text.slice(to, to + LONGEST_THAT)) ||
    (/\bniet (?:al )?(?:in |op |per |voor |vóór |eind |begin |medio )?$/u.test(
      text.slice(Math.max(0, from - LONGEST_NOT), from),
    ) &&
      /^[^.;]{0,12} maar\b/u.test(text.slice(to, to + LONGEST_BUT)))
  );
}

const LONGEST_NOT = 16;
const LONGEST_BUT = 20;

/** "29-11-2024 VNG-leden zeggen stop": a bare date in front of which no verb stands is that of a chronicle. */
export function opensRecord(
  { sentence }: ClauseReading,
  { anchor }: Timex,
  from: number,
  to: number,
  { tokens }: Unit,
): boolean {
  if (from !== sentence.from || anchor !== 'absolute' || tokens[tokenFrom(tokens, from)]!.lower === 'op') return false;
  const next = tokens[tokenFrom(tokens, to)];
  return next?.kind === 'word' && next.start < sentence.to && finitenessOf(next.lower) === undefined;
}

/** "In november van dat jaar": of the year that was named. */
const OF_THAT_YEAR = /^ (?:van|in) (?:dat|hetzelfde|het volgende) jaar\b/u;
const LONGEST_THAT = 24;

/** "Het coalitieakkoord, eind januari naar buiten gebracht, wil …": between commas, with a participle and no verb of its own. */
export function isAppended(from: number, to: number, { text, tokens }: Unit): boolean {
  if (text[to] === ':' && PAPER.test(text.slice(Math.max(0, from - LONGEST_APPENDED), from))) return true;
  if (APPENDED.test(text.slice(Math.max(0, from - LONGEST_APPENDED), from))) return true;
  const at = tokenFrom(tokens, from);
  let first = at - 1;
  while (first > at - LONGEST_AHEAD && first >= 0 && !isComma(first, tokens)) first--;
  if (first < 1 || !isComma(first, tokens) || tokens[first - 1]!.kind !== 'word') return false;
  for (let next = first + 1; next < at + LONGEST_BEHIND && next < tokens.length; next++) {
    if (finitenessOf(tokens[next]!.lower) === 'sure') return false;
    if (next > at && PARTICIPLE.test(tokens[next]!.lower) && isComma(next + 1, tokens)) return true;
  }
  return false;
}

/** "Kamerbrief 22 april: straks één uitkering": the day of the paper that says so. */
const PAPER =
  /(?:brief|nota|notitie|verslag|bericht|circulaire|mail|memo|rapport|motie|vraag|vragen|toezegging|advies) $/iu;

function isComma(at: number, tokens: Unit['tokens']): boolean {
  return tokens[at]?.text === ',' && tokens[at + 1]?.start !== tokens[at].end;
}

/** How many words may stand before and behind a date between commas. */
const LONGEST_AHEAD = 4;
const LONGEST_BEHIND = 14;

/** "… met het akkoord, ondertekend op 8 september": told of the noun before it. */
const APPENDED =
  /, (?:ondertekend|getekend|gesloten|vastgesteld|gepubliceerd|verschenen|verzonden|ingediend|gedateerd|ontvangen|ingekomen|binnengekomen) (?:op |in )?$/u;
const LONGEST_APPENDED = 24;
