// Slips of a hurried hand in a number: digits in another order, or one too many or too few.

/** Whether two numbers have the same digits in another order: the slip of a hurried hand, 411 for 114. */
export function isDigitSwap(a: number, b: number): boolean {
  if (a === b) return false;
  const [left, right] = [a, b].map((number) => String(Number(number.toPrecision(6))));
  if (left === undefined || right === undefined || left.length < 2 || left.length !== right.length) return false;
  return Math.max(a, b) < 10 * Math.min(a, b) && [...left].sort().join('') === [...right].sort().join('');
}

/** Whether a number that is told has one digit more or less than one that is known, its other digits the same: 188 for 88, 13 for 3. */
export function isDigitSlip(told: number, known: number): boolean {
  // A single figure may well be a part: 3 of 43.
  if (told < known && /^\d0*$/.test(String(told))) return false;
  return hasOneMore(told, known);
}

/** "Vijftien miljoen" for "vijftig miljoen", as they are written: between 12 and 20 of thousands, millions or milliards. */
export function isSoundSlip(told: number, known: number): boolean {
  const low = Math.min(told, known);
  const teen = low / 1000 ** Math.floor(Math.log10(low) / 3);
  return teen > 12 && teen < 20 && Number.isInteger(teen) && Math.max(told, known) / low === ((teen - 10) * 10) / teen;
}

function hasOneMore(a: number, b: number): boolean {
  // A nought more or less is as often somebody's own amount.
  if (a === 10 * b || b === 10 * a) return false;
  const [short, long] = [a, b].map(String).sort((x, y) => x.length - y.length) as [string, string];
  if (long.length !== short.length + 1 || short.includes('.') || long.includes('.')) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at) === long.slice(at + 1);
}

/** No municipality has so much: a nought more or less of it is a slip. */
const NATIONAL = 1e9;

/** "10 miljard" for 1: a nought too many or too few, or a comma that was left out, of what only a country has. */
export function isNoughtSlip(told: number, known: number): boolean {
  return Math.min(told, known) >= NATIONAL && (told === 10 * known || known === 10 * told);
}

/** How many digits a number has, without the noughts behind them: three for 371 million. */
export function digitsOf(number: number): number {
  let whole = Math.round(Math.abs(number) * 100);
  while (whole !== 0 && whole % 10 === 0) whole /= 10;
  return whole === 0 ? 0 : String(whole).length;
}
