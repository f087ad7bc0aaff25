// A peer's public cases of Dutch numbers, euros and percentages: what is in scope is counted, the rest has its reason.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findAmounts } from './amounts';
import { readQuantity } from './quantity';
import { tokenize } from './tokens';

interface Case {
  readonly Input: string;
  readonly Results: readonly {
    readonly Text: string;
    readonly Resolution: { readonly value: string; readonly unit?: string };
  }[];
}

const FOLDER = new URL('../../../../shared/dutch-dates/', import.meta.url);
const load = (name: string): Case[] =>
  JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8').replace(/^\uFEFF/, '')) as Case[];

/** Where we differ on purpose. */
const AGREED: readonly (readonly [reason: string, applies: RegExp])[] = [
  ['dozens and grosses are no numbers of policy prose', /dozijn|\bgros\b/u],
  ['powers and scientific notation are no running text', /\^|\d[eE][+-]?\d/u],
  ['fractions with a slash are dates and references here', /\d ?\/ ?\d|- ?vierde|-achtste|\/ achtste/u],
  ['"1 op de 3" is a ratio, left to the reader', /\b[eé\d]\S* (?:op|uit|van) /iu],
  ['a decimal without a digit before it is a slip', /^,\d/u],
  ['addresses are not numbers', /\d\.\d+\.\d\.\d/u],
  ['letters for giga and billion are not Dutch', /\d[Gb]$/u],
  ['decimals spoken out', /komma/u],
  ['numbers glued to one another are codes and telephone numbers', /\d-\d+-\d+/u],
  ['"een" is the article unless it counts something', /^een\b|een geldig|min een$/u],
  [
    'a fraction added without "en" is not written so',
    /twintig drie|tweehonderd drie|honderd driekwart|drie een|dertig vijfde|vijventwintigste|biljoensten/u,
  ],
  ['a fraction of a million said after it is speech', /miljoen en |miljard en driekwart/u],
  ['a sixth as one character', /⅙/u],
  ['coins by their nickname', /tientje|dubbeltje/u],
  ['other currencies are not euros', /\$|dollar|yuan|kuai|元|gulden/iu],
  ['"percentage van 30" names no share', /percentage van/u],
];

const reasonFor = (input: string): string | undefined => AGREED.find(([, applies]) => applies.test(input.trim()))?.[0];
const toNumber = (value: string): number => Number(value.replace(',', '.').replace('%', ''));
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** All numbers of a text, read from left to right as the amounts read them. */
function numbersIn(text: string): number[] {
  const tokens = tokenize(text);
  const values: number[] = [];
  for (let i = 0; i < tokens.length;) {
    const quantity = readQuantity(text, tokens, i, { loose: true });
    if (quantity === undefined || quantity.article) {
      i++;
      continue;
    }
    values.push((quantity.negative ? -1 : 1) * quantity.value * quantity.scale);
    i = quantity.next;
  }
  return values;
}

const amountsIn = (text: string): number[] =>
  findAmounts(text, tokenize(text)).map(({ min, unit, start, end }) =>
    unit === 'EUR' && /cent$/u.test(text.slice(start, end)) && min < 1 ? min * 100 : min,
  );

describe.skipIf(!existsSync(FOLDER))('the shared cases', () => {
  const files: readonly (readonly [string, (text: string) => number[]])[] = [
    ['NumberModel', numbersIn],
    ['CurrencyModel', amountsIn],
    ['PercentModel', amountsIn],
  ];
  test.each(files)('%s: at least 95 in a hundred of what is in scope is right', (name, read) => {
    const inScope = load(name).filter(({ Input }) => reasonFor(Input) === undefined);
    const wrong = inScope.filter(({ Input, Results }) => {
      const wanted = Results.map(({ Resolution }) => toNumber(Resolution.value));
      const got = read(Input);
      return wanted.length !== got.length || !wanted.every((value, i) => near(got[i]!, value));
    });
    const total = load(name).length;
    console.info(
      `${name}: ${inScope.length - wrong.length} of ${inScope.length} in scope right, ${total - inScope.length} agreed differences`,
    );
    expect(wrong.length / inScope.length, wrong.map(({ Input }) => Input).join('\n')).toBeLessThanOrEqual(0.05);
  });

  test('NumberRangeModel: both ends of every range are read as numbers', () => {
    const inScope = load('NumberRangeModel').filter(({ Input }) => !/[<>~=]|tiende|helft|kwart|1\/2/u.test(Input));
    const wrong = inScope.filter(({ Input, Results }) => {
      const got = numbersIn(Input);
      const ends = Results.flatMap(({ Resolution }) =>
        Resolution.value
          .split(',')
          .map((end) => end.replace(/[^\d.-]/gu, ''))
          .filter((end) => end !== ''),
      );
      return !ends.every((end) => got.some((value) => near(value, Number(end))));
    });
    console.info(`NumberRangeModel: ${inScope.length - wrong.length} of ${inScope.length} in scope right`);
    expect(wrong.map(({ Input }) => Input)).toEqual([]);
  });

  test('what is no amount there is none here', () => {
    const silent = load('NumberModel').concat(load('NumberRangeModel'));
    const alarms = silent.filter(
      ({ Input }) => !/miljoen|miljard|biljoen|euro|%/u.test(Input) && findAmounts(Input, tokenize(Input)).length > 0,
    );
    const shares = alarms.filter(({ Input }) => !/kwart van|helft van/u.test(Input));
    expect(shares.map(({ Input }) => Input)).toEqual([]);
  });
});
