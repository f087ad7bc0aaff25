// Amounts of money and shares as data: what a recogniser finds (ISO 4217 for the unit).

/** How often or for whom an amount counts. */
export type AmountPer = 'year' | 'month' | 'week' | 'day' | 'hour' | 'structural' | 'once' | 'inhabitant' | 'person' | 'household' | 'municipality';

/** On which side of the number the truth lies: "ruim" and "minimaal" at least, "bijna" and "maximaal" at most. */
export type AmountDirection = 'atLeast' | 'atMost';

/** A recognised amount. Offsets are UTF-16, half-open, in the text it was found in. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** Lowest and highest value: euros, or percent (93.4 for 93,4%). Equal where one number is given. */
  readonly min: number;
  readonly max: number;
  readonly unit: 'EUR' | 'percent';
  /** Percentage points ("2%-punt") rather than a share. */
  readonly points?: true;
  /** "circa", "ongeveer", "ruim", "bijna", "zo'n", "in de orde van grootte van". */
  readonly approximate: boolean;
  readonly direction?: AmountDirection;
  readonly per?: AmountPer;
  /** "oplopend tot", "bezuiniging van", a minus sign: the amount is a cut. */
  readonly negative?: true;
}
