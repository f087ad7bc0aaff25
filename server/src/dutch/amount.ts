// Amounts of money and shares as data: what a recogniser finds (ISO 4217 for the unit).

/** How often or for whom an amount counts. */
export type AmountPer =
  | 'year'
  | 'month'
  | 'week'
  | 'day'
  | 'hour'
  | 'structural'
  | 'once'
  | 'inhabitant'
  | 'person'
  | 'household'
  | 'municipality';

/** On which side of the number the truth lies: "ruim" and "minimaal" at least, "bijna" and "maximaal" at most. */
export type AmountDirection = 'atLeast' | 'atMost';

/** What the head of a table column says about the bare numbers under it: "x € 1.000" is `{unit: 'EUR', factor: 1000}`. */
export interface AmountUnit {
  readonly unit: 'EUR' | 'percent';
  readonly factor: number;
  readonly per?: AmountPer;
}

/** A recognised amount. Offsets are UTF-16, half-open, in the text it was found in. */
export interface Amount {
  /** Sign, currency, number and scale, of both ends where it is a range: "€ 10 tot € 15 miljoen". */
  readonly start: number;
  readonly end: number;
  /** The same with what qualifies it: "circa € 2,3 mln per jaar". */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** Lowest and highest value: euros, or percent (93.4 for 93,4%). Equal where one number is given. Below zero only with a minus sign. */
  readonly min: number;
  readonly max: number;
  readonly unit: 'EUR' | 'percent';
  /** Percentage points ("2%-punt") rather than a share. */
  readonly points?: true;
  /** "circa", "ongeveer", "ruim", "bijna", "zo'n", "in de orde van grootte van". */
  readonly approximate: boolean;
  readonly direction?: AmountDirection;
  readonly per?: AmountPer;
  /** The amount is a cut: a minus sign, "een bezuiniging van", "100 miljoen minder". */
  readonly negative?: true;
}
