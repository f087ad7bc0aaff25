// Facts with a number for an answer: which of them a sentence may answer, and the numbers its clauses give.
import type { FactCues, ClaimIndex } from './claimIndex';
import type { ClauseReading, SentenceReach } from './clauseReading';
import { isOfSize } from './amountSize';
import { factsNear, factsWith } from './amountKeys';
import { amountUnit, amountValues } from './amountValues';
import { Ground } from './ground';
import { knownAmounts } from './knownAmounts';
import { idsOf, leaningOf, stretchOfLayer, type Layer } from './leaning';
import { factsByDay } from './knownDays';
import { isElsewhere } from './locality';
import { holdsAny, matchPhrase, type Stretch } from './matchPhrase';
import { lastNamedBefore } from './mentions';
import { isOfThing } from './ofThing';
import type { Phrase } from './phrase';
import { isBarred } from './barred';
import { farSubject, subjectOf, type Above, type SubjectSource } from './subject';
import { seriesAmounts } from './series';
import type { Summing } from './tableSums';
import { inReach, within, type Placed, type Unit } from './unit';
import { countValues, pointsBack } from './counts';
import type { FoundValue } from './values';

const NO_FACTS: readonly FactCues[] = [];
const NO_UNITS: ReadonlySet<string> = new Set();

/** The units of the amounts in a sentence. */
export function unitsIn({ from, to }: SentenceReach, unit: Unit): ReadonlySet<string> {
  return unitsAmong(within(unit.others, from, to));
}

function unitsAmong(placed: readonly Placed[]): ReadonlySet<string> {
  let units: Set<string> | undefined;
  for (const { annotation } of placed)
    if (annotation.type === 'amount') (units ??= new Set()).add(annotation.amount.unit);
  return units ?? NO_UNITS;
}

/** Facts with a number for an answer whose subject the sentence, what came before it, or what stands above it names. */
export function numberFacts(
  { from, to, phrases }: SentenceReach,
  last: SentenceReach | undefined,
  unit: Unit,
  units: ReadonlySet<string>,
  near: ReadonlySet<string>,
  layers: readonly Layer[],
  above: Above,
  index: ClaimIndex,
): readonly FactCues[] {
  // "Nederland telt er 24": what is counted stands in the sentence before.
  const before = last && pointsBack({ from, to }, unit) ? last.phrases : undefined;
  if (units.size === 0 && !before && !phrases.ids.some((id) => index.countedBy[id])) return NO_FACTS;
  const facts = new Set<FactCues>();
  const collect = (cues: FactCues) => {
    const { counted } = cues;
    if (counted ? phrases.has(counted) || before?.has(counted) : isNumber(cues) && units.has(amountUnit(cues)))
      facts.add(cues);
  };
  for (const id of [...near, ...idsOf(layers), ...above.heading, ...above.intro])
    index.numbersOf.get(id)?.forEach(collect);
  for (const id of units.size > 0 ? above.earlier : [])
    for (const cues of index.numbersOf.get(id) ?? []) if (phrases.firstOf(cues.paraphraseIds) >= 0) collect(cues);
  for (const held of [phrases, ...layers.map(({ sentence }) => sentence.phrases)])
    for (const id of held.ids) index.namedBy[id]?.forEach(collect);
  if (units.size > 0)
    for (const { annotation } of within(unit.others, from, to))
      if (annotation.type === 'amount')
        for (const facts of [factsWith(annotation.amount, index), factsNear(annotation.amount, index)])
          facts.forEach(collect);
  if (units.has('percent')) factsByDay({ from, to }, unit, index.toldOn).forEach(collect);
  return [...facts];
}

function isNumber({ fact: { kind } }: FactCues): boolean {
  return kind === 'amount' || kind === 'share';
}

/** What the numbers of a clause are read with. */
export interface Reading {
  readonly clause: ClauseReading;
  readonly unit: Unit;
  readonly above: Above;
  readonly index: ClaimIndex;
  readonly layers: readonly Layer[];
  readonly counts: readonly FactCues[];
  readonly sentence: Stretch;
  readonly stretch: Stretch;
}

/** A number that answers a fact. */
export interface NumberFound {
  readonly cues: FactCues;
  readonly subject: SubjectSource;
  readonly value: FoundValue;
}

/** The numbers of a clause with the facts they answer. */
export function numbersInClause(reading: Reading): readonly NumberFound[] {
  const { clause, unit, counts } = reading;
  const units = unitsAmong(inReach(unit.others, clause, unit));
  const found: NumberFound[] = [];
  for (const cues of counts) {
    if (cues.counted) {
      found.push(...countsOf(cues, cues.counted, reading));
    } else if (units.has(amountUnit(cues))) {
      found.push(...amountsOf(cues, reading));
    }
  }
  const answers = withoutLeaning(found);
  if (units.size === 0) return answers;
  const all = [...answers, ...knownAmounts(reading, answers)];
  const series = units.has('EUR') ? seriesAmounts(reading, all) : NONE_FOUND;
  const isAgain = ({ cues, value }: NumberFound) =>
    series.some((one) => one.cues === cues && one.value.from === value.from);
  return series.length === 0 ? all : [...all.filter((one) => !isAgain(one)), ...series];
}

/** The numbers of what a fact counts. */
function countsOf(cues: FactCues, counted: Phrase, reading: Reading): readonly NumberFound[] {
  const { clause, unit, above, index, sentence, stretch } = reading;
  if (isBarred(cues, sentence, stretch)) return NONE_FOUND;
  if (cues.need.length > 0 && !holdsAny(cues.need, cues.needIds, sentence)) return NONE_FOUND;
  const subject = () => subjectOf(cues, clause, unit, above, index);
  const values = countValues(cues, counted, clause, unit, () => subject()?.kind === 'named');
  if (values.length === 0) return NONE_FOUND;
  const near = subject();
  // "Ons eigen akkoord tekenen we met veertien partijen".
  if (near)
    return near.kind !== 'named' && isElsewhere(clause, unit)
      ? NONE_FOUND
      : values.map((value) => ({ cues, subject: near, value }));
  // "Wie de Brede SPUK aanvraagt, vraagt voor vijftien onderdelen geld aan": a number that is known, with its noun, needs its subject less near.
  const { from, to } = clause.sentence;
  if (within(unit.terms, from, to).some(cues.namesRival)) return NONE_FOUND;
  const named = namedInSentence(cues, clause, unit, sentence);
  const back = named ? undefined : countedBefore(cues, clause, unit, above);
  const other = named ?? back;
  if (!other) return NONE_FOUND;
  return values.flatMap((value) =>
    value.words > 1 && (isKnownCount(cues, value, back ? LEAST_BACK : 0) || (back && pointsBack(clause.sentence, unit)))
      ? [{ cues, subject: other, value }]
      : [],
  );
}

const NONE_FOUND: readonly NumberFound[] = [];
/** Lower numbers are told of too many things for what was named in the sentence before. */
const LEAST_BACK = 12;

function isKnownCount({ fact }: FactCues, { value }: FoundValue, least: number): boolean {
  return (
    value.type === 'count' && value.count >= least && fact.versions.some((version) => version.value === value.count)
  );
}

/** What was named last before the sentence, or stands above it, is what the fact counts the parts of. */
function countedBefore(
  cues: FactCues,
  { sentence }: ClauseReading,
  unit: Unit,
  above: Above,
): SubjectSource | undefined {
  const { isOwn, isEither } = cues;
  const last = lastNamedBefore(unit, sentence.from, isEither);
  if (last) return isOwn(last.annotation.id) ? { kind: 'antecedent' } : undefined;
  const before = [above.previous, above.intro, above.heading].map((ids) => ids.findLast(isEither)).find(Boolean);
  return before !== undefined && isOwn(before) ? { kind: 'above' } : undefined;
}

function amountsOf(cues: FactCues, reading: Reading): readonly NumberFound[] {
  const { clause, unit, above, index, layers, sentence } = reading;
  if (unit.summing && !isOfSum(cues, unit.summing)) return [];
  const near = subjectOf(cues, clause, unit, above, index) ?? namedInSentence(cues, clause, unit, sentence);
  const back = near?.kind === 'named' ? undefined : leaningOf(cues, clause, unit, layers, above.previous, index);
  const found = near ?? (back ? undefined : farSubject(cues, clause, unit, above, index, sentence));
  if (back && isAskedOfPart(cues, layers[back.at], index)) return [];
  const leaning = found ? undefined : back;
  const subject: SubjectSource | undefined =
    found ?? (back && { kind: layers[back.at]?.isAbove || layers[back.at]?.isTitle ? 'above' : 'antecedent' });
  if (!subject)
    return isToldOnDay(cues, reading)
      ? amountValues(cues, clause, unit, { layers, leaning, back, subject: ON_DAY }, index)
          .filter(({ words }) => words === Ground.Own)
          .map((value) => ({ cues, subject: ON_DAY, value }))
      : [];
  return amountValues(cues, clause, unit, { layers, leaning, back, subject }, index).map((value) => ({
    cues,
    subject,
    value,
  }));
}

const ON_DAY: SubjectSource = { kind: 'antecedent' };

/** "Op 29 november schaarde 94 procent zich erachter": the day on which a share became known, and nothing else that it may be of. */
function isToldOnDay(cues: FactCues, { clause: { sentence }, unit, above, index }: Reading): boolean {
  if (cues.fact.kind !== 'share' || !factsByDay(sentence, unit, index.toldOn).has(cues)) return false;
  // Its field was spoken of: no vote of the staff.
  const isKin = cues.isKin;
  const isSpokenOf =
    [above.earlier, above.previous, above.heading].some((ids) => ids.some(isKin)) ||
    unit.terms.some(({ annotation, from }) => from < sentence.to && isKin(annotation.id));
  return isSpokenOf && !within(unit.terms, sentence.from, sentence.to).some(cues.namesRival);
}

/** In a table that sums up, a question about one thing is never answered by the sum; one about several together, or about none of them, may be. */
function isOfSum({ about }: FactCues, { isSum, things }: Summing): boolean {
  const own = things.filter((terms) => terms.some((id) => about.has(id)));
  // "Deel 1, 2027", "Deel 1, 2028": one thing, year by year.
  return isSum ? own.length !== 1 : new Set(own.map((terms) => terms.join())).size <= 1;
}

/** What the sentence goes on about is by its own words another question than that of the whole. */
function isAskedOfPart(cues: FactCues, layer: Layer | undefined, index: ClaimIndex): boolean {
  if (!layer || cues.need.length > 0 || cues.not.length + cues.notHere.length === 0) return false;
  const stretch = stretchOfLayer(layer, index);
  return holdsAny(cues.not, cues.notIds, stretch) || holdsAny(cues.notHere, cues.notHereIds, stretch);
}

/** The sentence of an amount names the subject, be it in another clause; whose the amount is, the words between tell. */
function namedInSentence(
  cues: FactCues,
  { sentence }: ClauseReading,
  unit: Unit,
  stretch: Stretch,
): SubjectSource | undefined {
  for (const phrase of cues.named) {
    const match = matchPhrase(phrase, stretch, 'either');
    if (match) return { kind: 'named', from: match.from, to: match.to };
  }
  const named = within(unit.terms, sentence.from, sentence.to).find(
    (one) => cues.about.has(one.annotation.id) && !isOfThing(one, unit),
  );
  return named && { kind: 'named', from: named.from, to: named.to };
}

/** An amount that answers one fact by its own words does not answer another by those it leans on. */
function withoutLeaning(found: readonly NumberFound[]): readonly NumberFound[] {
  if (found.length < 2) return found;
  const best = new Map<number, number>();
  for (const { cues, value } of found)
    if (isOfSize(cues, value)) best.set(value.from, Math.max(best.get(value.from) ?? 0, value.words));
  return found.filter(({ value }) => value.words !== Ground.Leaning || best.get(value.from) !== Ground.Own);
}
