// Rows of a planning that say how it went: "Regioplan naar de raad | 1 maart | gereed". What was planned there is over, and told to be.
import type { Passage } from '../../draft/draft';
import { tableHeads } from '../tableHeads';

/** The head of a column that tells what came of what the row plans; and of one that tells when. */
const OUTCOME =
  /^\W*(?:status|stand(?: van zaken)?|voortgang|gereed|afgerond|uitgevoerd|gedaan|klaar|behaald|afgehandeld|afgevinkt|resultaat|uitkomst)(?!\p{L})/iu;
const WHEN_DONE =
  /^\W*(?:gerealiseerd|realisatie|werkelijke?|feitelijke?|(?:gereed|afgerond|uitgevoerd|gedaan) op)(?!\p{L})/iu;
/** A cell that says that it was done: by a word for that, by a participle, or by a tick. */
const DONE =
  /^\W*(?!gepland|geraamd|verwacht|vertraagd|verschoven|verlaat|beoogd|begroot)(?:ja|gedaan|klaar|af|voltooid|akkoord|ok|oké|(?:af|uit|aan|op|vast|in|door)?ge\p{Ll}{3,}(?:d|t|en)|(?:be|ver|ont)\p{Ll}{3,}(?:d|t))(?!\p{L})|[✓✔☑✅]/iu;
const HAS_DAY = /\d/;

/** Indices of the passages of rows that say, in a column for it, that what they plan has come to something. Linear in the passages. */
export function doneRows(passages: readonly Passage[]): ReadonlySet<number> {
  const tables = tableHeads(passages);
  const done = new Set<string>();
  const rowOf = ({ table }: Passage) => (table ? `${table.id} ${table.row}` : '');
  for (const passage of passages) {
    const { table, text } = passage;
    if (!table || table.header) continue;
    const head = tables.get(table.id)?.columns.get(table.column);
    if (head === undefined) continue;
    const { text: title } = passages[head]!;
    if (
      (WHEN_DONE.test(title) && HAS_DAY.test(text)) ||
      ((OUTCOME.test(title) || WHEN_DONE.test(title)) && DONE.test(text))
    )
      done.add(rowOf(passage));
  }
  const found = new Set<number>();
  if (done.size > 0)
    passages.forEach((passage, index) => {
      if (done.has(rowOf(passage))) found.add(index);
    });
  return found;
}
