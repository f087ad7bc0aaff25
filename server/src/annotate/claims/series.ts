// A series of amounts by year: "18 miljoen in 2026, en vanaf 2027 elk jaar 28 miljoen". What stands behind one that is known, with a time of its own
// and nothing else among its words, goes on about the same, be it that nobody ever told that number.
import type { Timex } from '../../dutch/timex';
import { factsWith } from './amountKeys';
import { amountPlaces, type AmountPlace } from './amountPlaces';
import type { ClaimIndex, FactCues } from './claimIndex';
import { countSentencesBefore, readSentences } from './clauseReading';
import { Ground } from './ground';
import { idsOf } from './leaning';
import { isLocal, isOfOwnBooks } from './locality';
import type { NumberFound, Reading } from './numbers';
import { yearFits } from './peculiar';
import { inReach, placeIn, within, type Unit } from './unit';
import { yearAfter } from './yearsBeside';
import { claimWords } from './words';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** All that may stand beside an amount that goes on with a series. */
const OF_SERIES: ReadonlySet<string> = new Set(claimWords('wordsOfSeries'));
const AFTERWARDS = setOf('daarna vervolgens nadien');

/** How many amounts of one series say by themselves what it is of. */
const ENOUGH = 2;

/** The amounts of a clause that go on with a series, and that nothing else was found of. */
export function seriesAmounts(reading: Reading, found: readonly NumberFound[]): readonly NumberFound[] {
  const { clause, unit, index } = reading;
  const result: NumberFound[] = [];
  const places = amountPlaces(clause, unit);
  places.forEach((place, at) => {
    const { one } = place;
    const { amount } = one.annotation;
    if (place.isOld || amount.points || amount.unit !== 'EUR' || found.some(isFoundAt(one.from))) return;
    if (inReach([one], clause, unit).length === 0 || !isBare(place, unit)) return;
    const before = [...places.slice(0, at).reverse(), ...(at === 0 ? placesBefore(reading) : [])];
    const next = nextOf(place, before, reading);
    if (!next || isLocal(place, unit, false) || isOfOwnBooks(place, unit)) return;
    const { cues, times } = next;
    result.push({
      cues,
      subject: { kind: 'antecedent' },
      value: {
        value: { type: 'amount', amount },
        from: one.from,
        to: one.to,
        words: Ground.Leaning,
        times,
        ...(times.length === 0 ? { inPeriod: true } : {}),
      },
    });
  });
  return result;

  function placesBefore({ layers }: Reading): readonly AmountPlace[] {
    const sentences = readSentences(unit, index);
    const place = countSentencesBefore(sentences, clause.sentence.from);
    if (place > 0) return [...amountPlaces({ sentence: sentences[place - 1]! }, unit)].reverse();
    if (unit.kind !== 'listItem' || layers.length === 0) return [];
    const all = unit.all();
    const item = all[placeIn(all, unit) - 1];
    if (item?.kind !== 'listItem') return [];
    const last = readSentences(item, index).at(-1);
    return last ? [...amountPlaces({ sentence: last }, item)].reverse() : [];
  }
}

/** Something was found of the amount at a place, and not for another time than its own. */
function isFoundAt(from: number): (one: NumberFound) => boolean {
  return ({ value }) => value.from === from && value.times?.length !== 0;
}

/** Nothing but words of a series stands beside an amount. */
function isBare({ window: { first, next } }: AmountPlace, { tokens, others, terms }: Unit): boolean {
  const from = tokens[first]?.start ?? 0;
  const to = tokens[next - 1]?.end ?? 0;
  if (within(terms, from, to).length > 0) return false;
  const beside = within(others, from, to);
  return tokens
    .slice(first, next)
    .every(
      ({ kind, lower, start }) =>
        kind === 'mark' || OF_SERIES.has(lower) || beside.some((one) => one.from <= start && start < one.to),
    );
}

/** The question that an amount answers as the next of a series, with its time. */
function nextOf(
  { times, isNextYear, window }: AmountPlace,
  before: readonly AmountPlace[],
  reading: Reading,
): { readonly cues: FactCues; readonly times: readonly Timex[] } | undefined {
  const { index, unit } = reading;
  const [nearest] = before;
  if (!nearest) return undefined;
  const isAfter = unit.tokens.slice(window.first, window.next).some(({ lower }) => AFTERWARDS.has(lower));
  const next = isNextYear ? yearAfter(nearest.times ?? []) : undefined;
  const years = next ? [next] : (times ?? []).map(beginning);
  const families = new Map<readonly FactCues[], { readonly own: FactCues; count: number }>();
  for (const one of before)
    for (const cues of factsMeant(one, index)) {
      const kin = kinOf(cues, index);
      const family = families.get(kin);
      if (family) family.count++;
      else if (kin.length > 1 && one === nearest) families.set(kin, { own: cues, count: 1 });
    }
  const likely = [...families].filter(([, { own, count }]) => count >= ENOUGH || isNear(own, reading));
  const [family] = likely;
  if (!family || likely.length > 1) return undefined;
  const [kin, { own }] = family;
  if (years.length === 0) {
    const cues = isAfter ? periodAfter(own, kin) : undefined;
    return cues && { cues, times: [] };
  }
  const fitting = kin.filter((cues) => cues !== own && yearFits(cues, years) === true);
  return fitting.length === 1 ? { cues: fitting[0]!, times: years } : undefined;
}

/** Of "vanaf 2027" that year. */
function beginning(timex: Timex): Timex {
  const { bound, expression, ...rest } = timex;
  return bound === 'from' && expression.type === 'bound' ? { ...rest, expression: expression.of } : timex;
}

/** Questions about one year that an amount answers by its value and time. */
function factsMeant({ one, times }: AmountPlace, index: ClaimIndex): readonly FactCues[] {
  return factsWith(one.annotation.amount, index).filter(
    (cues) =>
      cues.cues.periodNamed === true && (times ?? []).length > 0 && yearFits(cues, times?.map(beginning)) !== false,
  );
}

/** The subject of a series was named before it, or stands above it. */
function isNear({ about }: FactCues, { layers, unit, clause, above }: Reading): boolean {
  const ids = [
    ...idsOf(layers),
    ...within(unit.terms, 0, clause.sentence.to).map(({ annotation }) => annotation.id),
    ...above.previous,
    ...above.heading,
    ...above.intro,
  ];
  return ids.some((id) => about.has(id));
}

/** The question about the time right behind that of another. */
function periodAfter({ period }: FactCues, kin: readonly FactCues[]): FactCues | undefined {
  const end = period?.to;
  if (end == null) return undefined;
  return kin
    .filter(({ period: other }) => other?.from != null && other.from > end)
    .sort((a, b) => (a.period!.from! < b.period!.from! ? -1 : 1))[0];
}

const kins = new WeakMap<ClaimIndex, Map<string, FactCues[]>>();

/** The questions that differ from one in nothing but the time they ask about. */
function kinOf(cues: FactCues, index: ClaimIndex): readonly FactCues[] {
  let byKey = kins.get(index);
  if (!byKey) {
    byKey = new Map();
    for (const one of index.keysOf.keys()) {
      if (one.fact.kind !== 'amount' || one.cues.periodNamed !== true) continue;
      const key = keyOf(one);
      byKey.set(key, [...(byKey.get(key) ?? []), one]);
    }
    kins.set(index, byKey);
  }
  return byKey.get(keyOf(cues)) ?? [];
}

function keyOf({ fact: { term }, need }: FactCues): string {
  return [term, ...need.map(({ text }) => text)].join('\n');
}
