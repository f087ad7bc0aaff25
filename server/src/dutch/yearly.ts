// Figures by year, as lists and pasted tables give them: "2026: 20 2027: 133", "2027 130". What unit they are in stands above them.
import type { Amount, AmountUnit } from './amount';
import type { Timex } from './timex';
import type { Token } from './tokens';

/** A year with the bare number that stands behind it. Offsets are UTF-16, half-open. */
export interface YearFigure {
  readonly timex: Timex;
  /** Indices of the tokens of the number, half-open; undefined where it has a sign or a unit of its own. */
  readonly figure: { readonly first: number; readonly next: number; readonly value: number } | undefined;
}

const EARLIEST = 2015;
const LATEST = 2045;
/** What may stand between a year and its number. */
const BETWEEN: ReadonlySet<string> = new Set([':', '=', '-', '–', '—', '|', '→']);
/** What parts a pair from the next one. */
const BEHIND: ReadonlySet<string> = new Set([',', ';', '.', '|', '/', '(', ')', '·', '•', '-', '–']);

/**
 * The pairs of a text that has two or more of them, or is nothing but one; empty otherwise. "2027: 3 plannen" is none.
 */
export function findYearFigures(tokens: readonly Token[]): readonly YearFigure[] {
  let pairs: YearFigure[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const pair = isYear(tokens, at) ? readPair(tokens, at) : undefined;
    if (!pair) continue;
    (pairs ??= []).push(pair.pair);
    at = pair.next - 1;
  }
  if (!pairs) return NONE;
  const [only] = pairs;
  const isAll = only !== undefined && only.timex.start === tokens[0]!.start && isLast(only, tokens);
  return pairs.length > 1 || isAll ? pairs : NONE;
}

const NONE: readonly never[] = [];

function isLast({ figure }: YearFigure, tokens: readonly Token[]): boolean {
  return figure !== undefined && tokens.slice(figure.next).every(({ kind }) => kind === 'mark');
}

function isYear(tokens: readonly Token[], at: number): boolean {
  const { kind, text } = tokens[at]!;
  if (kind !== 'number' || text.length !== 4) return false;
  const year = Number(text);
  if (!(year >= EARLIEST && year <= LATEST)) return false;
  const before = tokens[at - 1];
  return before === undefined || tokens[at]!.spaced || before.text === '(' || before.text === '|';
}

function readPair(tokens: readonly Token[], at: number): { pair: YearFigure; next: number } | undefined {
  let first = at + 1;
  const mark = tokens[first];
  if (mark?.kind === 'mark' && BETWEEN.has(mark.text)) first++;
  const number = tokens[first];
  if (!number?.spaced) return undefined;
  const timex = timexOf(tokens[at]!);
  if (number.text === '€') return { pair: { timex, figure: undefined }, next: first };
  if (number.kind !== 'number' || number.text.length > 4) return undefined;
  let next = first + 1;
  let digits = number.text;
  const comma = tokens[next];
  const decimals = tokens[next + 1];
  if (comma?.text === ',' && !comma.spaced && decimals?.kind === 'number' && !decimals.spaced) {
    digits += `.${decimals.text}`;
    next += 2;
  }
  const after = tokens[next];
  const isBare =
    after === undefined || (after.kind === 'mark' && BEHIND.has(after.text)) || (after.spaced && isYear(tokens, next));
  // "2027: 133 mln": it says its unit itself. A word that is no unit counts something.
  if (!isBare && after.kind !== 'word') return undefined;
  return {
    pair: { timex, figure: isBare ? { first, next, value: Number(digits) } : undefined },
    next,
  };
}

function timexOf({ start, end, text }: Token): Timex {
  return {
    start,
    end,
    coreStart: start,
    anchor: 'absolute',
    granularity: 'year',
    expression: { type: 'year', year: Number(text) },
  };
}

/** The bare numbers of pairs as amounts in the unit that is stated above them. */
export function amountsByYear(figures: readonly YearFigure[], tokens: readonly Token[], unit: AmountUnit): Amount[] {
  return figures.flatMap(({ figure }) => {
    if (!figure) return [];
    const { start } = tokens[figure.first]!;
    const { end } = tokens[figure.next - 1]!;
    const value = Math.round(figure.value * unit.factor * 100) / 100;
    const per = unit.per === undefined ? {} : { per: unit.per };
    return [
      {
        start,
        end,
        outerStart: start,
        outerEnd: end,
        min: value,
        max: value,
        unit: unit.unit,
        approximate: false,
        ...per,
      },
    ];
  });
}
