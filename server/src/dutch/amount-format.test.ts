// Amounts written the Dutch way, and read back to the same value.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAmountWords, formatEuro, formatPercent } from './amount-format';
import { findAmounts } from './amounts';
import { tokenize } from './tokens';

describe('writing amounts', () => {
  const rows: readonly (readonly [number, string, string])[] = [
    [25_000_000, '€ 25.000.000', '25 miljoen euro'],
    [185_742_677, '€ 185.742.677', '€ 185.742.677'],
    [4.5, '€ 4,50', '4,50 euro'],
    [1_400_000_000, '€ 1.400.000.000', '1,4 miljard euro'],
    [150_000, '€ 150.000', '150.000 euro'],
    [-3_000_000, '-€ 3.000.000', '-3 miljoen euro'],
    [0, '€ 0', '0 euro'],
    [1234.56, '€ 1.234,56', '1.234,56 euro'],
    [2_125_500, '€ 2.125.500', '€ 2.125.500'],
  ];
  test.each(rows)('%d in full and in words', (value, full, words) => {
    expect(formatEuro(value)).toBe(full);
    expect(formatAmountWords(value)).toBe(words);
  });
  test('percentages', () => {
    expect(formatPercent(93.4)).toBe('93,4%');
    expect(formatPercent(2)).toBe('2%');
    expect(formatPercent(-0.25)).toBe('-0,25%');
  });
});

describe('an amount that is written and read back', () => {
  /** Every supported notation of a value in cents. */
  const notations: readonly ((value: number) => string)[] = [
    formatEuro,
    formatAmountWords,
    (value) => formatEuro(value).replace('€ ', '€'),
    (value) => formatEuro(value).replace('€', 'EUR'),
    (value) => `${formatEuro(value).replace('€ ', '')} euro`,
    (value) => formatEuro(value).replace('€ ', '€\u00a0'),
    (value) => `circa ${formatEuro(value)} per jaar`,
    (value) => `Het bedrag is ${formatEuro(value)}.`,
    (value) => formatAmountWords(value).replace('miljoen euro', 'mln. euro').replace('miljard euro', 'mld euro'),
  ];
  const cents = fc.oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.integer({ min: -4e14, max: 4e14 }),
    fc.integer({ min: 1, max: 9999 }).map((n) => n * 1e8),
  );
  test('has the same value in every notation', () => {
    fc.assert(
      fc.property(cents, fc.constantFrom(...notations), (value, write) => {
        const text = write(value / 100);
        const found = findAmounts(text, tokenize(text));
        expect(found, text).toHaveLength(1);
        expect(found[0]!.min, text).toBe(value / 100);
      }),
      { numRuns: 5000 },
    );
  });
  test('so has a percentage', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (hundredths) => {
        const text = formatPercent(hundredths / 100);
        expect(findAmounts(text, tokenize(text))[0], text).toMatchObject({ unit: 'percent', min: hundredths / 100 });
      }),
    );
  });
});
