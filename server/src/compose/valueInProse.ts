// The value of a fact version as a sentence has it: "€ 127 miljoen", "93,4 procent", "15 november 2026".
import { formatAmountWords, formatEuro } from '../dutch/amounts';
import { isMoney } from '../knowledge/lookup';
import type { Fact, FactVersion } from '../knowledge/model';
import type { ValueForm } from '../knowledge/paragraphs';
import { edtfText } from '../text/edtfText';

/** A part of a version for a sentence; empty where the version does not have it. */
export function valueInProse(fact: Fact, version: FactVersion, form: ValueForm = 'value'): string {
  switch (form) {
    case 'statement':
      return version.statement;
    case 'label':
      return version.label ?? '';
    case 'since':
      return edtfText(version.since, 'nl');
    case 'date':
      return version.date === undefined ? '' : edtfText(version.date, 'nl');
    case 'value':
      return answer(fact, version);
  }
}

function answer({ kind }: Fact, { value, label }: FactVersion): string {
  if (isMoney(value)) {
    const { min, max } = value;
    return max === undefined || max === min ? euros(min) : `${euros(min)} tot ${euros(max)}`;
  }
  if (typeof value === 'number') {
    const number = String(value).replace('.', ',');
    return kind === 'share' ? `${number} procent` : number;
  }
  return kind === 'date' ? edtfText(value, 'nl') : (label ?? value.replaceAll('-', ' '));
}

/** "€ 127 miljoen", "€ 1,961 miljard", "€ 185.742.677". */
export function euros(value: number): string {
  const words = formatAmountWords(value);
  return /milj|bilj/.test(words) ? `€ ${words.replace(/ euro$/, '')}` : formatEuro(value);
}
