// Claims that are not the writer's own, or not told as so: what somebody else or an old paper told, and what a list asks for.
import { isToldByOld, leftOutFrom, putRightUpTo, replacedUpTo } from './attribution';
import type { Claim } from './claim';
import type { SentenceReach } from './clauseReading';
import { isRefuted } from './refuted';
import type { Above } from './subject';
import { unitOfWords, type Unit } from './unit';
import { asksFor } from './wishes';

/** What the next sentence refutes, the sentence itself puts right, or an old paper says, is not the writer's own. */
export function tellByOthers(
  claims: Claim[],
  start: number,
  sentence: SentenceReach,
  next: SentenceReach | undefined,
  unit: Unit,
): void {
  const upTo = isRefuted(next, unit) ? sentence.to : putRightUpTo(sentence, unit);
  const outFrom = leftOutFrom(sentence, unit);
  const isOld = isToldByOld(sentence, unit);
  const replaced = replacedUpTo(sentence, unit);
  for (let at = start; at < claims.length; at++) {
    const claim = claims[at]!;
    const isOut = outFrom !== undefined && claim.to + unit.ownFrom > outFrom;
    if (isOut || (upTo !== undefined && claim.to + unit.ownFrom <= upTo)) claims[at] = asQuoted(claim);
    else if (isOld || claim.to + unit.ownFrom <= replaced) claims[at] = asHistory(claim);
  }
}

export function asHistory(claim: Claim): Claim {
  return { ...claim, telling: { ...claim.telling, historic: true } };
}

function asQuoted(claim: Claim): Claim {
  return { ...claim, telling: { ...claim.telling, quoted: true } };
}

/** A column or corner of what might be done: a table of scenarios tells none of them. */
const SUPPOSED = /\b(?:scenario|variant|optie|alternatief)/i;

/** A heading over what might be done. */
const OPTIONS =
  /^(?:\d+[.)]? )?(?:(?:de|mogelijke|overwogen) )?(?:opties|varianten|alternatieven|scenario's|scenario’s|keuzemogelijkheden)\s*:?$/i;

/** An item of a list of what is asked for: "Wij vragen u: - de korting te schrappen", or a cell of a table of scenarios. */
export function isAskedFor({ kind, tokens, text, ownFrom }: Unit, { words: [line] }: Above): boolean {
  if (kind === 'tableCell' && SUPPOSED.test(text.slice(0, ownFrom))) return true;
  // "## Opties", and below it what each would be.
  if (kind !== 'heading' && line?.heads === true && OPTIONS.test(line.passage.text)) return true;
  return kind === 'listItem' && line !== undefined && line.heads !== true && asksFor(unitOfWords(line).tokens, tokens);
}

export function wished(claim: Claim): Claim {
  return { ...claim, telling: { ...claim.telling, wished: true } };
}
