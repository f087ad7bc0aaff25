// Writes amounts the way Dutch writes them: in full ("€ 25.000.000") or in words of scale ("25 miljoen euro").

/** Digits of a whole number in groups of three: 1234567 is "1.234.567". */
function grouped(whole: number): string {
  const digits = whole.toFixed(0);
  let text = '';
  for (let i = 0; i < digits.length; i++) {
    if (i > 0 && (digits.length - i) % 3 === 0) text += '.';
    text += digits.charAt(i);
  }
  return text;
}

/** A number with a comma and as few decimals as it needs, at most `most`; undefined where it needs more. */
function shortest(value: number, most: number): string | undefined {
  for (let decimals = 0; decimals <= most; decimals++) {
    const text = value.toFixed(decimals);
    if (Number(text) !== value) continue;
    const [whole = '0', part] = text.split('.');
    return part === undefined ? grouped(Number(whole)) : `${grouped(Number(whole))},${part}`;
  }
  return undefined;
}

/** An amount of euros written in full: "€ 25.000.000", "€ 4,50", "-€ 3.000". Whole euros get no decimals, other ones two. */
export function formatEuro(value: number): string {
  const cents = Math.round(Math.abs(value) * 100);
  const sign = value < 0 && cents > 0 ? '-' : '';
  const part = cents % 100;
  const whole = grouped(Math.floor(cents / 100));
  return `${sign}€ ${whole}${part === 0 ? '' : `,${String(part).padStart(2, '0')}`}`;
}

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'biljoen'],
  [1e9, 'miljard'],
  [1e6, 'miljoen'],
];

/**
 * An amount of euros as prose has it: "25 miljoen euro", "1,4 miljard euro", "150.000 euro". Never rounds: what does not
 * fit three decimals of its scale is written in full, as `formatEuro` does.
 */
export function formatAmountWords(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  const scale = SCALES.find(([factor]) => size >= factor);
  if (scale !== undefined) {
    const text = shortest(size / scale[0], 3);
    return text === undefined ? formatEuro(value) : `${sign}${text} ${scale[1]} euro`;
  }
  return `${formatEuro(value).replace('€ ', '')} euro`;
}

/** A percentage with a comma: "93,4%", "2%". At most `decimals` decimals, fewer where they are zero. */
export function formatPercent(value: number, decimals = 2): string {
  const rounded = Number(Math.abs(value).toFixed(decimals));
  return `${value < 0 && rounded > 0 ? '-' : ''}${shortest(rounded, decimals) ?? grouped(rounded)}%`;
}
