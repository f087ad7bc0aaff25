// A claim from what was found in a clause: where it stands, how it is told, and which dates stand around it.
import { isInside } from '../../dutch/quotes';
import type { Timex } from '../../dutch/temporal';
import type { Claim } from './claim';
import { hasVerb } from './claimPlace';
import type { FactCues } from './claimIndex';
import type { ClauseReading, Reach } from './clauseReading';
import type { SubjectSource } from './subject';
import { inReach, isInName, type Unit } from './unit';
import type { FoundValue } from './values';

/** The claim that a clause makes of a fact by a value that was found in it. */
export function toClaim(
  { fact, asksWho }: FactCues,
  clause: ClauseReading,
  unit: Unit,
  subject: SubjectSource,
  found: FoundValue,
): Claim {
  const own = found.value.type === 'date' || found.value.type === 'event' ? found.value.date : undefined;
  // "Zij heeft in november besloten te stoppen": what has no subject of its own has the time of the clause that it hangs on.
  const inClause = timesIn(clause, unit, own);
  const near = inClause.length === 0 && clause.governing ? timesIn(clause.governing, unit, own) : inClause;
  return {
    fact: fact.id,
    kind: fact.kind,
    value: found.value,
    ...unit.source(found.from, found.to),
    passage: unit.passage,
    from: Math.max(0, found.from - unit.ownFrom),
    to: Math.max(1, found.to - unit.ownFrom),
    sentenceFrom: Math.max(0, clause.sentence.from - unit.ownFrom),
    sentenceTo: Math.max(1, clause.sentence.to - unit.ownFrom),
    telling: {
      ...clause.telling,
      planned: clause.planned,
      quoted: unit.quoted || isInside(unit.quotes, found.from, found.to),
      ...(unit.label ? { label: unit.label } : {}),
    },
    times: found.times ?? near,
    sentenceTimes: found.times ? [] : timesIn(clause.sentence, unit, own).filter((timex) => !near.includes(timex)),
    subject: subject.kind,
    words: found.words,
    ...(found.value.type === 'state' && found.from === subject.from && found.to === subject.to ? { ofName: true } : {}),
    ...(found.value.type === 'state' && hasVerb(found, clause, unit) ? { hasVerb: true } : {}),
    ...(asksWho ? { asksWho } : {}),
    ...(found.ownWords ? { ownWords: true } : {}),
    ...(found.inPeriod ? { inPeriod: true } : {}),
    ...(found.lentTimes ? { lentTimes: true } : {}),
    ...(found.around ? { around: found.around } : {}),
  };
}

/** The dates of a stretch, but for the one that is the value itself. */
function timesIn(reach: Reach, unit: Unit, own: Timex | undefined): Timex[] {
  const times: Timex[] = [];
  for (const one of inReach(unit.others, reach, unit)) {
    const { annotation } = one;
    if (annotation.type === 'date' && annotation.timex !== own && !isInName(one, unit)) times.push(annotation.timex);
  }
  return times;
}
