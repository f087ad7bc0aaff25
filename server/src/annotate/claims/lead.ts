// The label that opens a passage: "HLO: ook de VNG heeft getekend", "SPUK IZA. Wij vragen niet aan": what follows is about it.
import { PerObject } from '../../draft/memo';
import type { ClaimIndex } from './claimIndex';
import { isVerb } from './pronouns';
import { tokenFrom, within, type Unit } from './unit';

/** Most words of a label. */
const LONGEST = 6;
const ENDS: ReadonlySet<string> = new Set([':', '.', '–', '—']);

const leads = new PerObject<Unit, Lead | null>();

/** Where a label ends, and the terms it names. */
export interface Lead {
  readonly to: number;
  readonly terms: ReadonlySet<string>;
}

/** The label of a passage: a few words without a verb that name a term. Worked out once a passage. */
export function leadOf(unit: Unit, index: ClaimIndex): Lead | undefined {
  let lead = leads.get(unit);
  if (lead === undefined) lead = leads.set(unit, readLead(unit, index) ?? null);
  return lead ?? undefined;
}

function readLead(unit: Unit, index: ClaimIndex): Lead | undefined {
  const { tokens } = unit;
  const first = tokenFrom(tokens, unit.ownFrom);
  for (let at = first; at < tokens.length && at <= first + LONGEST; at++) {
    const { kind, text, lower, start, end } = tokens[at]!;
    if (kind === 'mark' && ENDS.has(text)) {
      const named = within(unit.terms, unit.ownFrom, start);
      return named.length === 0 ? undefined : { to: end, terms: new Set(named.map(({ annotation }) => annotation.id)) };
    }
    if (kind === 'word' && isVerb(lower, index)) return undefined;
  }
  return undefined;
}
