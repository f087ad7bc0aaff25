// What the head of a column says of all its cells: that they tell what was, or what is of one municipality beside the whole country.
import type { Passage } from '../../draft/draft';
import type { Annotation } from '../annotation';
import type { TableHeads } from '../tableHeads';
import { columnsOfBefore } from './beforeColumn';

/** `before`: beside a column that tells what is. `own`: beside one of the whole country. */
export type ColumnKind = 'before' | 'own';

/** The columns of a table that are of a kind. */
export function columnKinds(
  passages: readonly Passage[],
  heads: TableHeads,
  annotationsOf: (index: number) => readonly Annotation[],
): ReadonlyMap<number, ColumnKind> {
  const kinds = new Map<number, ColumnKind>();
  for (const column of columnsBesideCountry(passages, heads)) kinds.set(column, 'own');
  for (const column of columnsOfBefore(passages, heads, annotationsOf)) kinds.set(column, 'before');
  return kinds;
}

/** The whole country, as the head of a column. */
const COUNTRY = /^\W*(?:landelijk|(?:heel )?nederland|rijk|het rijk|nl)(?!\p{L})/iu;
/** What such a column is divided by, or what is said of it: years, kinds of money, remarks. */
const OF_COUNTRY =
  /\d|landelijk|rijk|totaal|structureel|incidenteel|eenmalig|bedrag|budget|raming|verschil|per jaar|alle gemeenten/i;

/** "Regio 2026", "Gemeente, raming": of one place, whatever more it says. */
const OF_PLACE = /^\W*(?:(?:onze|ons|eigen|deze) )?(?:regio|gemeente|stad)(?!\p{L})/iu;

/** "Jaar | Landelijk | Zandvliet": beside the whole country a column is of one place. */
function columnsBesideCountry(passages: readonly Passage[], { columns, first }: TableHeads): readonly number[] {
  const heads = [...columns]
    .filter(([column]) => column > first)
    .map(([column, index]) => ({ column, text: passages[index]!.text }));
  if (!heads.some(({ text }) => COUNTRY.test(text))) return [];
  return heads
    .filter(({ text }) => text !== '' && (OF_PLACE.test(text) || !OF_COUNTRY.test(text)))
    .map(({ column }) => column);
}
