// "Dan" for a date that was just named: "Eind dit jaar stopt het GALA. Ook het IZA houdt dan op."
import { hasAnyIn } from '../../dutch/tokens';
import type { Claim } from './claim';
import type { ClauseReading } from './clauseReading';
import type { PlacedDate } from './dates';
import { tokenFrom, within, type Unit } from './unit';
import { claimWords } from './words';

/** So far back, in characters, the date may stand: the sentence before. */
const REACH = 160;
/** Before "dan" these make it no time: "meer dan", "anders dan", "niet eerder dan". */
const COMPARED = /(?:^anders|^meer|^minder|er)$/;
const NOT_COMPARED: ReadonlySet<string> = new Set(['er', 'hier', 'daar', 'weer', 'echter', 'verder', 'ieder']);
/** What "dan" answers to in a condition. */
const IF: ReadonlySet<string> = new Set(claimWords('dateThenIf'));
/** Behind "dan" it belongs to what follows: "dan ook", "dan wel". */
const AFTER: ReadonlySet<string> = new Set(['ook', 'wel', 'dat', 'om', 'toch']);
const MOMENTS: ReadonlySet<string> = new Set(['moment', 'tijdstip', 'datum', 'dag', 'jaar']);
const THAT: ReadonlySet<string> = new Set(['dat', 'die', 'datzelfde', 'diezelfde', 'hetzelfde', 'dezelfde']);

/** The date that "dan" or "op dat moment" in a clause stands for, at the place of those words. */
export function dateThen({ runs, sentence, from, to }: ClauseReading, unit: Unit): PlacedDate | undefined {
  const { tokens } = unit;
  // "De SPUK IZA verdwijnt dan in de nieuwe uitkering": of which of the two is not said.
  if (new Set(within(unit.terms, from, to).map(({ annotation }) => annotation.id)).size > 1) return undefined;
  for (const { first, next } of runs)
    for (let at = first; at < next; at++) {
      const { lower, start, end } = tokens[at]!;
      const before = tokens[at - 1]?.lower ?? '';
      const isThen = lower === 'dan' && !isCompared(before) && !AFTER.has(tokens[at + 1]?.lower ?? '');
      if (!isThen && !(MOMENTS.has(lower) && THAT.has(before))) continue;
      if (hasAnyIn(tokens, sentence.runs, IF)) return undefined;
      const named = within(unit.others, Math.max(0, start - REACH), start).findLast(
        ({ annotation }) => annotation.type === 'date',
      );
      if (named?.annotation.type !== 'date' || countStops(named.to, start, unit) > 1) return undefined;
      // "Van 2027 tot en met 2030 is dat 25 miljoen. Dat geld gaat dan op in …": no moment.
      if (named.annotation.timex.expression.type === 'range') return undefined;
      // "Dat jaar komt er een nieuw systeem. Het geld wordt dan anders verdeeld": told already.
      if (THAT.has(tokens[tokenFrom(tokens, named.from)]?.lower ?? '')) return undefined;
      return { timex: named.annotation.timex, from: start, to: end };
    }
  return undefined;
}

function isCompared(before: string): boolean {
  return COMPARED.test(before) && !NOT_COMPARED.has(before);
}

function countStops(from: number, to: number, { tokens }: Unit): number {
  let stops = 0;
  for (let at = tokenFrom(tokens, from); at < tokens.length && tokens[at]!.start < to; at++)
    if (/^[.!?]$/.test(tokens[at]!.text)) stops++;
  return stops;
}

/** "Vanaf 2027 groeit het mee. Tot dat moment geldt …": the very date of the sentence before says no more by "dat moment". */
export function isToldBefore({ fact, value, passage }: Claim, before: Claim | undefined): boolean {
  return (
    value.type === 'date' &&
    before?.value.type === 'date' &&
    before.fact === fact &&
    before.passage === passage &&
    before.value.date.start === value.date.start &&
    before.value.date.end === value.date.end
  );
}
