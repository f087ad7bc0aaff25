// Two numbers that make one amount ("2,5 à 3 miljard") or share a unit ("respectievelijk 10 en 15 miljoen euro").
import { BETWEEN, CONNECTORS, SHARING } from './amount-words';
import { isMoneyByContext } from './money-nouns';
import { matchPhrase } from './phrases';
import { readQuantity, type Quantity } from './quantity';
import type { Token } from './tokens';

/** Two quantities, each completed with what the other brings. */
export interface Joined {
  readonly first: Quantity;
  readonly second: Quantity;
  /** One amount from the one to the other, or two amounts side by side. */
  readonly range: boolean;
}

/** A second number that hangs together with the first, each completed with the unit or scale the other one brings. */
export function readSecond(
  text: string,
  tokens: readonly Token[],
  first: Quantity,
  inTable: boolean,
): Joined | undefined {
  if (
    first.article &&
    first.unit === undefined &&
    tokens[first.next]?.lower !== 'à' &&
    tokens[first.next]?.lower !== 'tot'
  )
    return undefined;
  const connector = matchPhrase(CONNECTORS, tokens, first.next);
  if (connector === undefined) return undefined;
  let at = first.next + connector.length;
  const word = tokens[first.next]!.lower;
  const between = word === 'en' && matchPhrase(BETWEEN, tokens, first.first - 1) !== undefined;
  const range = connector.value.joins === 'range' || between;
  // "van 10 tot de 15", "tussen de € 10 en de € 15"
  if (range && tokens[at]?.lower === 'de') at++;
  // In "€ 10-15 miljoen" the dash connects; it is not the sign of the second number.
  const glued = tokens[at - 1]!.kind === 'mark' && tokens[at]?.spaced === false;
  const second = readQuantity(text, tokens, at, { loose: inTable, fresh: glued });
  if (second === undefined || (second.article && second.unit === undefined)) return undefined;
  const sharesUnit = first.unit === undefined || second.unit === undefined || first.unit === second.unit;
  if (!sharesUnit || (first.points !== second.points && first.unit !== undefined && second.unit !== undefined))
    return undefined;
  const unit = first.unit ?? second.unit;
  const scaled = second.scale >= 1e5 || first.scale >= 1e5;
  if (unit === undefined && !inTable && !(scaled && bareMoney(tokens, first, second))) return undefined;
  // A year before "tot" or "en", or behind it, is not one end of an amount.
  if ((first.yearLike && first.unit === undefined) || (second.yearLike && second.unit === undefined)) return undefined;
  if (!range && !mayShare(tokens, first, second, word)) return undefined;
  if (range && !rangeFits(tokens, first, second, word)) return undefined;
  const [left, right] = shareScale(first, second);
  const points = first.points || second.points;
  return { first: { ...left, unit, points }, second: { ...right, unit, points }, range };
}

function bareMoney(tokens: readonly Token[], first: Quantity, second: Quantity): boolean {
  if (second.weakScale || first.weakScale) return false;
  return isMoneyByContext(tokens, first.first, second.next);
}

/** Whether two numbers side by side ("10 en 15 miljoen", "385 naar € 165") lend each other unit or scale. */
function mayShare(tokens: readonly Token[], first: Quantity, second: Quantity, connector: string): boolean {
  const complete = first.unit !== undefined && (first.scale > 1 || second.scale === 1);
  if (complete || connector === ',') return false;
  if (first.unit !== undefined && second.unit === undefined && second.scale === 1) return false;
  if (first.unit !== undefined)
    return first.scale === 1 && second.scale > 1 && first.value < 1000 && first.value <= second.value * 100;
  const before = tokens[first.first - 1];
  const lead =
    before !== undefined &&
    (SHARING.has(before.lower) || (before.text === '.' && tokens[first.first - 2]?.lower === 'resp'));
  return lead && (second.unit !== undefined || second.scale >= 1e5);
}

/** Whether the second number is the other end of the first, and not a count or date that happens to follow. */
function rangeFits(tokens: readonly Token[], first: Quantity, second: Quantity, connector: string): boolean {
  if (second.unit === undefined && second.scale === 1) {
    // "vijf miljard euro, oplopend tot zevenenhalf": only these words let the second number go without a unit.
    const grows = connector === ',' || connector.endsWith('end') || connector.endsWith('ende');
    const after = tokens[second.next];
    return grows && after?.kind !== 'word' && after?.kind !== 'number' && second.value < 1000;
  }
  if (first.unit === undefined && first.scale === 1 && (connector === 'of' || connector === 'a')) {
    // "artikel 2 of 3%" says nothing about 2 percent; "2 of 3 miljoen" does.
    return second.value - first.value <= 10 && second.value > first.value;
  }
  if (first.unit === 'EUR' && connector === 'tot' && second.unit === 'percent') return false;
  return true;
}

/** Gives the number without a scale the scale of the other, where that makes sense: "€ 10 tot € 15 miljoen". */
function shareScale(first: Quantity, second: Quantity): readonly [Quantity, Quantity] {
  if (
    first.scale === 1 &&
    second.scale > 1 &&
    first.value < 1000 &&
    (first.unit === undefined || first.value < second.value)
  ) {
    return [{ ...first, scale: second.scale }, second];
  }
  if (second.scale === 1 && first.scale > 1 && second.value < 1000 && second.unit === undefined) {
    return [first, { ...second, scale: first.scale }];
  }
  return [first, second];
}
