// Local or national: an amount of one's own municipality, region or project is never compared with a national fact.
import type { ClauseReading } from './clauseReading';
import type { Unit } from './unit';

/** Words by which a writer speaks of his own municipality or region. Plurals ("gemeenten", "regio's") speak of all. */
const OWN: ReadonlySet<string> = new Set([
  'wij',
  'we',
  'ons',
  'onze',
  'gemeente',
  'regio',
  'deelregio',
  'subregio',
  'mandaatgemeente',
  'centrumgemeente',
  'college',
  'raad',
  'gemeenteraad',
  'project',
  'projecten',
  'pilot',
  'wijk',
  'buurt',
  'dorp',
  'stad',
  'lokaal',
  'lokale',
  'plaatselijk',
  'plaatselijke',
  'regiobudget',
  'aandeel',
  'deelbudget',
  'formatie',
  'fte',
]);

/** Compounds that end so are local too: "IZA-regio", "kerngemeente". */
const OWN_HEADS: readonly string[] = ['gemeente', 'regio', 'aandeel'];

/** Whether a sentence speaks of one municipality, region or project. */
export function isLocal({ sentence }: ClauseReading, { tokens }: Unit): boolean {
  const [run] = sentence.runs;
  if (!run) return false;
  for (let at = run.first; at < run.next; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    // "regio's" is two marks further on: a plural.
    if (token.lower === 'regio' && tokens[at + 1]?.text === "'" && tokens[at + 2]?.lower === 's') continue;
    if (OWN.has(token.lower)) return true;
    if (token.lower.length > 8 && OWN_HEADS.some((head) => token.lower.endsWith(head))) return true;
  }
  return false;
}
