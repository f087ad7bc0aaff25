// The company an amount is in: beside others of which each, with its year, is what the knowledge has of one subject, it is of that subject
// too, though nothing names it: "in 2027 350 miljoen, een jaar later ten minste 215 miljoen, en in 2029 523 miljoen".
import { factsWith } from './amountKeys';
import { amountPlaces, type AmountPlace } from './amountPlaces';
import type { ClaimIndex, FactCues } from './claimIndex';
import { countSentencesBefore, readSentences, type SentenceReach } from './clauseReading';
import { peculiarity, yearFits } from './peculiar';
import { placeIn, type Unit } from './unit';

/** More company says no more. */
const MOST = 2;
/** What an amount of another subject says in a list: that these are amounts of the whole country. */
const STRANGER = 0.5;
const MOST_STRANGERS = 1;
/** How many sentences of a passage, and how many items or cells, on either side are its company. */
const SENTENCES = 4;
const ITEMS = 8;

/** How much the amounts around one say that it is of the term of a fact. */
export function companyOf(
  cues: FactCues,
  place: AmountPlace,
  sentence: SentenceReach,
  unit: Unit,
  index: ClaimIndex,
): number {
  const own = new Set<number>();
  const others = new Set<number>();
  const meet = (one: AmountPlace, isListed: boolean) => {
    const { min } = one.one.annotation.amount;
    if (one === place || min === place.one.annotation.amount.min) return;
    const facts = factsMeant(one, index);
    if (facts.some(({ fact }) => fact.term === cues.fact.term)) own.add(min);
    else if (isListed && facts.length > 0) others.add(min);
  };
  const sentences = readSentences(unit, index);
  for (const near of around(sentences, countSentencesBefore(sentences, sentence.from), SENTENCES))
    for (const one of amountPlaces({ sentence: near }, unit)) meet(one, false);
  if (unit.kind === 'listItem' || unit.kind === 'tableCell') {
    const items = unit.all();
    for (const item of around(items, placeIn(items, unit), ITEMS))
      if (item !== unit && item.kind === unit.kind)
        for (const near of readSentences(item, index))
          for (const one of amountPlaces({ sentence: near }, item)) meet(one, true);
  }
  return Math.min(MOST, own.size + Math.min(MOST_STRANGERS, others.size * STRANGER));
}

function around<T>(all: readonly T[], at: number, reach: number): readonly T[] {
  return all.slice(Math.max(0, at - reach), at + reach + 1);
}

/** Facts that an amount is the answer of, as far as its value and year tell. */
function factsMeant({ one, times }: AmountPlace, index: ClaimIndex): readonly FactCues[] {
  const { amount } = one.annotation;
  const telling = peculiarity(amount);
  if (telling === 0) return [];
  return factsWith(amount, index).filter((cues) => {
    const fits = yearFits(cues, times);
    return fits === true || (fits === undefined && telling > 1);
  });
}
