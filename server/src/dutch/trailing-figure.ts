// The figure that a line of a list ends with: "gezondheid en sociale basis in 2023: 185,3". What unit it is in stands above it.
import type { Amount, AmountUnit } from './amount';
import { readNumeral } from './numerals';
import type { Token } from './tokens';

/** Marks between what a line is about and its figure. */
const BEFORE: ReadonlySet<string> = new Set([':', '=', '–', '—', '→']);
/** Words before a figure that is about so much. */
const ABOUT: ReadonlySet<string> = new Set(['ca', 'circa', 'ongeveer', 'ruim', 'bijna']);

/** The bare number that all behind the last colon or dash of a text is, as an amount in the unit that is stated above it. */
export function findTrailingFigure(text: string, tokens: readonly Token[], unit: AmountUnit): Amount | undefined {
  const mark = tokens.findLastIndex(({ kind, text }) => kind === 'mark' && BEFORE.has(text));
  if (mark <= 0) return undefined;
  let first = mark + 1;
  const approximate = ABOUT.has(tokens[first]?.lower ?? '');
  if (approximate) first += tokens[first + 1]?.text === '.' ? 2 : 1;
  const numeral = readNumeral(text, tokens, first);
  if (!numeral || !tokens[first]!.spaced || numeral.yearLike) return undefined;
  if (tokens.slice(numeral.next).some(({ kind }) => kind !== 'mark')) return undefined;
  const { start } = tokens[first]!;
  const { end } = tokens[numeral.next - 1]!;
  const value = Math.round(numeral.value * unit.factor * 100) / 100;
  const per = unit.per === undefined ? {} : { per: unit.per };
  return { start, end, outerStart: start, outerEnd: end, min: value, max: value, unit: unit.unit, approximate, ...per };
}
