// The value of a fact version in a few words, for messages, tables and hovers.
import { formatEuro } from '../dutch/amounts';
import { isMoney } from '../knowledge/lookup';
import type { Fact, FactVersion } from '../knowledge/model';
import { edtfText } from '../text/edtfText';

/** A version's own label, or its value as Dutch writes it. */
export function valueText(fact: Fact, version: FactVersion): string {
  if (version.label) return version.label;
  const { value } = version;
  if (typeof value === 'number')
    return fact.kind === 'share' ? `${String(value).replace('.', ',')}%` : String(value).replace('.', ',');
  if (isMoney(value)) {
    const number =
      value.max === undefined || value.max === value.min
        ? formatEuro(value.min)
        : `${formatEuro(value.min)} tot ${formatEuro(value.max)}`;
    return value.per === 'year' ? `${number} per jaar` : value.per === 'structural' ? `${number} structureel` : number;
  }
  if (fact.kind === 'date') return edtfText(value, 'nl');
  const words = value.replaceAll('-', ' ');
  return version.date === undefined ? words : `${words} (${edtfText(version.date, 'nl')})`;
}
