// Tables of before and after: in the column "November 2024" or "Oud", beside one "Nu", stands what was.
import type { Passage } from '../../draft/draft';
import { resolveTimex } from '../../dutch/temporal';
import type { Annotation } from '../annotation';
import type { TableHeads } from '../tableHeads';

/** Heads of what was, or was to be. */
const BEFORE =
  /^\W*(?:oude?|was|waren|toen|eerder|voorheen|vroeger|destijds|vorige?|stond|begin|start|bij de start|eerste|oorspronkelijke?|voor|afgesproken|afspraak|gepland|planning|voornemen|voorgenomen|beoogd|beloofd|(?:wat )?(?:we |wij )?(?:zeiden|beloofden|planden|dachten|wilden))(?!\p{L})/iu;
/** And of what is. */
const NOW =
  /^\W*(?:nu|thans|heden|huidige?|actuele?|nieuwe?|wordt|worden|is|na|deze|dit|moet|stand nu|inmiddels|vandaag|tegenwoordig|laatste|intussen|werkelijk(?:e|heid)?|gerealiseerd|realisatie|geworden|gebeurd|hoe (?:het )?(?:ging|liep|gaat|is))(?!\p{L})/iu;

/** The columns of a table in which what was stands: those headed so, or by an earlier day or month, left of one of what is. */
export function columnsOfBefore(
  passages: readonly Passage[],
  { columns, first }: TableHeads,
  annotationsOf: (index: number) => readonly Annotation[],
): ReadonlySet<number> {
  const found = new Set<number>();
  let isNowBehind = false;
  let earliest: string | undefined;
  const heads = [...columns].filter(([column]) => column > first).sort(([one], [other]) => other - one);
  for (const [column, index] of heads) {
    const { text } = passages[index]!;
    const day = dayOf(annotationsOf(index));
    if (
      day === undefined ? isNowBehind && BEFORE.test(text) : isNowBehind || (earliest !== undefined && day < earliest)
    )
      found.add(column);
    if (day === undefined) isNowBehind ||= NOW.test(text);
    else if (earliest === undefined || day < earliest) earliest = day;
  }
  return found;
}

/** The day or month that a head names, and no year: those head the columns of budgets. */
function dayOf(annotations: readonly Annotation[]): string | undefined {
  for (const one of annotations) {
    if (one.type !== 'date' || one.timex.relativeBy !== undefined) continue;
    const { granularity, expression } = one.timex;
    const isMoment = granularity === 'day' || granularity === 'month' || expression.type === 'part';
    if (isMoment) return resolveTimex(one.timex, ANY_DAY).from ?? undefined;
  }
  return undefined;
}

/** What is named with its year lies where it lies, whatever the day. */
const ANY_DAY = '2025-01-01';
