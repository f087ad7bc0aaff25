// The unit that a line gives to the bare numbers further down: "Alle bedragen in miljoenen euro's", "## Reeksen (mln euro)".
import { PerObject } from '../draft/memo';
import type { BlockContent } from '../draft/draft';
import type { AmountUnit } from '../dutch/amount';
import { unitFromLine } from '../dutch/amounts';

/** A unit with the depth of the heading that states it; 0 where running text does, for all that follows. */
export interface StatedUnit {
  readonly unit: AmountUnit;
  readonly depth: number;
}

/** Whether two lines give the same unit, or neither any. */
export function isSameUnit(a: AmountUnit | undefined, b: AmountUnit | undefined): boolean {
  return a?.unit === b?.unit && a?.factor === b?.factor && a?.per === b?.per;
}

const units = new PerObject<BlockContent, StatedUnit | null>();

/** The unit that is in force below a block. That of a heading ends where the next one of its depth begins. */
export function unitAfter(before: StatedUnit | undefined, content: BlockContent): StatedUnit | undefined {
  let stated = units.get(content);
  if (stated === undefined) stated = units.set(content, statedIn(content) ?? null);
  if (stated) return stated;
  const depth = content.headings.at(-1)?.depth;
  return before && depth !== undefined && before.depth >= depth ? undefined : before;
}

function statedIn({ kind, passages, headings }: BlockContent): StatedUnit | undefined {
  if (kind !== 'paragraph' && kind !== 'heading') return undefined;
  const last = passages.at(-1);
  const unit = last && unitFromLine(last.text);
  return unit && { unit, depth: headings.at(-1)?.depth ?? 0 };
}
