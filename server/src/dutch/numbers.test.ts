// Number words and digits, and the value each has.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberWord, readNumberWords, readOrdinal } from './numbers';
import { readNumeral } from './numerals';
import { tokenize } from './tokens';

const UNITS = [
  '',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const TENS = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

/** A number below a million written out as the Dutch spelling rules ask. */
function written(value: number): string {
  if (value === 0) return 'nul';
  if (value >= 1000) {
    const [thousands, rest] = [Math.floor(value / 1000), value % 1000];
    return `${thousands === 1 ? '' : written(thousands)}duizend${rest === 0 ? '' : ` ${rest === 1 ? 'één' : written(rest)}`}`;
  }
  if (value >= 100) {
    const [hundreds, rest] = [Math.floor(value / 100), value % 100];
    return `${hundreds === 1 ? '' : UNITS[hundreds]}honderd${rest === 0 ? '' : written(rest)}`;
  }
  if (value < 20) return UNITS[value]!;
  const unit = UNITS[value % 10]!;
  return `${unit}${unit === '' ? '' : unit.endsWith('e') ? 'ën' : 'en'}${TENS[Math.floor(value / 10)]!}`;
}

/** Reads a whole text as one number in words. */
function read(text: string): number | undefined {
  const tokens = tokenize(text);
  const reading = readNumberWords(tokens, 0);
  return reading?.next === tokens.length ? reading.value : undefined;
}

test('every number below ten million, written out, is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 9 }), (rest, millions) => {
      const text =
        millions === 0
          ? written(rest)
          : `${written(millions)} miljoen${rest === 0 ? '' : ` ${rest === 1 ? 'één' : written(rest)}`}`;
      expect(read(text), text).toBe(millions * 1e6 + rest);
    }),
    { numRuns: 3000 },
  );
});

describe('number words', () => {
  const rows: readonly (readonly [string, number | undefined])[] = [
    ['tweehonderdvijfentwintig', 225],
    ['vijfentwintighonderd', 2500],
    ['honderdenacht', 108],
    ['één', 1],
    ['anderhalf', 1.5],
    ['anderhalve', 1.5],
    ['een half', 0.5],
    ['een half miljoen', 500_000],
    ['tweeënhalf', 2.5],
    ['zevenenhalf', 7.5],
    ['drie en een half', 3.5],
    ['vier en een kwart miljoen', 4_250_000],
    ['drie ton', 300_000],
    ['anderhalf miljard', 1_500_000_000],
    ['vijf miljard tweehonderd miljoen', 5_200_000_000],
    ['honderd duizend', 100_000],
    ['honderdduizend miljoen', 100_000_000_000],
    ['drie miljoen tweehonderdduizend', 3_200_000],
    ['twee derde', 2 / 3],
    ['driekwart', 0.75],
    ['drie kwart', 0.75],
    ['twintig drie', undefined],
    ['eerste', undefined],
    ['achten', undefined],
    ['vierden', undefined],
    ['honderden', undefined],
    ['eens', undefined],
    ['tenminste', undefined],
  ];
  test.each(rows)('%s', (text, value) => {
    expect(read(text)).toBe(value);
  });
  test('"een" alone says that it may be the article', () => {
    expect(readNumberWords(tokenize('een'), 0)).toMatchObject({ value: 1, article: true });
    expect(readNumberWords(tokenize('één'), 0)?.article).toBeUndefined();
  });
  test('the scale is told apart', () => {
    expect(readNumberWords(tokenize('drie miljoen'), 0)).toMatchObject({ value: 3e6, scale: 1e6 });
  });
});

describe('ordinals', () => {
  const rows: readonly (readonly [string, number | undefined])[] = [
    ['eerste', 1],
    ['tweede', 2],
    ['derde', 3],
    ['achtste', 8],
    ['twaalfde', 12],
    ['achttiende', 18],
    ['twintigste', 20],
    ['eenentwintigste', 21],
    ['honderdste', 100],
    ['honderdeerste', 101],
    ['1e', 1],
    ['1ste', 1],
    ['2de', 2],
    ['3 e', undefined],
    ['drie', undefined],
    ['achtde', undefined],
  ];
  test.each(rows)('%s', (text, value) => {
    expect(readOrdinal(tokenize(text), 0)?.value).toBe(value);
  });
});

describe('digits', () => {
  const rows: readonly (readonly [string, number | undefined])[] = [
    ['1.234.567,89', 1_234_567.89],
    ['4,800', 4.8],
    ['1.5', 1.5],
    ['291.890', 291_890],
    ['1,400,000', 1_400_000],
    ['2½', 2.5],
    ['¾', 0.75],
    ['2.1.3', undefined],
    ['29.11.2024', undefined],
    ['10,15,20', undefined],
    ['1234567890123456', undefined],
  ];
  test.each(rows)('%s', (text, value) => {
    expect(readNumeral(text, tokenize(text), 0)?.value).toBe(value);
  });
  test('spaces separate thousands only where asked for, and never across a line end', () => {
    const value = (text: string): number | undefined => readNumeral(text, tokenize(text), 0, true)?.value;
    expect(value('1 234 567')).toBe(1_234_567);
    expect(value('1\u202f234')).toBe(1234);
    expect(value('1\n234')).toBe(1);
    expect(value('1 119 miljoen')).toBe(1);
    expect(readNumeral('1 234', tokenize('1 234'), 0)?.value).toBe(1);
  });
});

test('any word can be asked for its number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (word) => {
      numberWord(word);
    }),
  );
});
