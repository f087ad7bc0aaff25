// Units that the heads of table columns give to the numbers under them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AmountUnit } from './amount';
import { unitFromHeading, unitFromLine } from './amount-heading';

const euros = (factor: number, rest: Partial<AmountUnit> = {}): AmountUnit => ({ unit: 'EUR', factor, ...rest });

const ROWS: readonly (readonly [string, AmountUnit | undefined])[] = [
  ['x € 1.000', euros(1e3)],
  ['(x €1.000)', euros(1e3)],
  ['× € 1.000.000', euros(1e6)],
  ['bedragen x € 1 mln', euros(1e6)],
  ['Bedragen x 1.000', euros(1e3)],
  ['x 1.000 euro', euros(1e3)],
  ['in € 1.000', euros(1e3)],
  ['in mln. euro', euros(1e6)],
  ["in duizenden euro's", euros(1e3)],
  ['bedragen in miljoenen', euros(1e6)],
  ['€ mln', euros(1e6)],
  ['k€', euros(1e3)],
  ['M€', euros(1e6)],
  ['Bedrag (€)', euros(1)],
  ['In euro’s', euros(1)],
  ['€ 2025', euros(1)],
  ['€ per inwoner', euros(1, { per: 'inhabitant' })],
  ['Budget 2025 (x €1.000, structureel)', euros(1e3, { per: 'structural' })],
  ['%', { unit: 'percent', factor: 1 }],
  ['aandeel in %', { unit: 'percent', factor: 1 }],
  ['Percentage leden', { unit: 'percent', factor: 1 }],
  ['Brede SPUK (mln.)', euros(1e6)],
  ['in miljoenen', euros(1e6)],
  ['mld', euros(1e9)],
  ['Inwoners (mln.)', undefined],
  ['Verdeling van 150 mln', undefined],
  ['2025', undefined],
  ['Aantal inwoners (x 1.000)', undefined],
  ['Verdeling van € 150 miljoen', undefined],
  ['Gemeente', undefined],
  ['', undefined],
];

test.each(ROWS)('%s', (heading, unit) => {
  expect(unitFromHeading(heading)).toEqual(unit);
});

test.each<[string, AmountUnit | undefined]>([
  ["Alle bedragen landelijk, in miljoenen euro's, tenzij anders vermeld.", euros(1e6)],
  ['Daaruit is de reeks hieronder overgenomen, in mln. euro.', euros(1e6)],
  ['Landelijke reeksen (mln euro)', euros(1e6)],
  ['Bedragen x € 1.000', euros(1e3)],
  ["Dit kost miljoenen euro's.", undefined],
  ['Er gaat 20 miljoen euro naar de regio.', undefined],
])('a line gives a unit: %s', (line, unit) => {
  expect(unitFromLine(line)).toEqual(unit);
});

test('any heading is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (heading) => {
      unitFromHeading(heading);
    }),
  );
});
