// Things that go by the name of an agreement or grant and are none: "de vacature regisseur IZA", "de brief over het AZWA", "de IZA-monitor".
import type { TermAnnotation } from '../annotation';
import type { ClaimIndex, FactCues } from './claimIndex';
import { LONGEST_NAME, tokenFrom, within, type Placed, type Unit } from './unit';
import { claimWords } from './words';

/** People, bodies, papers and works of one's own that are called after what they are about. */
const THINGS: ReadonlySet<string> = new Set(claimWords('things'));
const PREPOSITIONS: ReadonlySet<string> = new Set(claimWords('ofThingPrepositions'));
const DETERMINERS: ReadonlySet<string> = new Set('de het een onze ons dit deze die dat'.split(' '));

/** How many words before "over" the paper may stand: "inbreng voor de aanvulling op het regioplan". */
const OVER_REACH = 5;
const FAR: ReadonlySet<string> = new Set(['over', 'op']);

/** "Zonder het IZA-geld gaat het om 300 miljoen", "exclusief de SPUK IZA", "los van het AZWA". */
function isLeftOut(at: number, tokens: Unit['tokens']): boolean {
  const back = DETERMINERS.has(tokens[at]?.lower ?? '') ? at - 1 : at;
  const before = tokens[back]?.lower ?? '';
  // "Anders dan bij het IZA", "in tegenstelling tot het IZA".
  const than = CONTRAST_PREPOSITIONS.has(before) ? back - 1 : back;
  if (tokens[than]?.lower === 'dan' && tokens[than - 1]?.lower === 'anders') return true;
  if (before === 'tot' && tokens[back - 1]?.lower === 'tegenstelling') return true;
  return LEFT_OUT.has(before) || (OF_LEFT_OUT.has(tokens[back - 1]?.lower ?? '') && before === 'van');
}

const CONTRAST_PREPOSITIONS: ReadonlySet<string> = new Set(['bij', 'in', 'voor', 'onder', 'met']);
const LEFT_OUT: ReadonlySet<string> = new Set(['zonder', 'exclusief', 'behalve']);
const OF_LEFT_OUT: ReadonlySet<string> = new Set(['los', 'afgezien']);

/** People and groups at the end of a compound: "de preventiecoördinator", "het preventieteam". */
const COMPOUND =
  /.(?:co(?:ö|o)rdinator(?:en)?|regisseur|medewerk(?:er|ster)s?|adviseurs?|functionaris|leider|manager|verpleegkundige|coach(?:es)?|teams?|werkgroep|stuurgroep|project(?:en)?|pilots?|spreekuur)$/;

/** Whether a mention only says what a thing beside it is of, or with an index is of something that no question asks after. */
export function isOfThing(mention: Placed<TermAnnotation>, unit: Unit, index?: ClaimIndex): boolean {
  const { from, to } = mention;
  const { tokens } = unit;
  if (index && isOfUnknown(mention, unit, index)) return true;
  const behind = tokenFrom(tokens, to);
  const last = tokens[behind - 1];
  if (last && last.start >= from && last.kind === 'word' && COMPOUND.test(last.lower)) return true;
  // "IZA-monitor": one word.
  if (tokens[behind]?.text === '-' && tokens[behind]!.start === to && THINGS.has(tokens[behind + 1]?.lower ?? ''))
    return true;
  // "De tussenevaluatie van het plan": of something of one's own.
  if (last && last.text === last.lower && OWN_WORKS.has(ofWhat(behind, tokens))) return true;
  let at = tokenFrom(tokens, from) - 1;
  if (isLeftOut(at, tokens)) return true;
  if (THINGS.has(tokens[at]?.lower ?? '')) return true;
  // "Het regionale ouderenakkoord", "onze eigen voorjaarsnota": a word that is not the name itself.
  if (last?.text === last?.lower && isOfOne({ from }, { tokens })) return true;
  if (DETERMINERS.has(tokens[at]?.lower ?? '')) at--;
  const preposition = tokens[at]?.lower ?? '';
  if (!PREPOSITIONS.has(preposition)) return false;
  // "De brief aan de minister over het AZWA".
  for (let back = at - 1; back >= Math.max(0, at - (FAR.has(preposition) ? OVER_REACH : 1)); back--) {
    if (tokens[back]!.kind === 'mark') break;
    if (THINGS.has(tokens[back]!.lower)) return true;
  }
  return false;
}

/** Right before it stands that it is that of one region or municipality. */
export function isOfOne({ from }: { readonly from: number }, { tokens }: Pick<Unit, 'tokens'>): boolean {
  return OF_ONE.has(tokens[tokenFrom(tokens, from) - 1]?.lower ?? '');
}

const OF_ONE: ReadonlySet<string> = new Set(claimWords('ofThingOfOne'));

/** What one municipality or region makes or has. */
const OWN_WORKS: ReadonlySet<string> = new Set(claimWords('ofThingOwnWorks'));
const POSSESSED: ReadonlySet<string> = new Set(['het', 'ons', 'onze', 'een', 'dit', 'dat']);

const OF: ReadonlySet<string> = new Set(['van', 'op', 'bij', 'in']);
const ACTORS: ReadonlySet<string> = new Set(claimWords('unheardOfActors'));

/** "De werkagenda van de griffie", "de toets op het taxivervoer": a common word for it, of something that no question asks after. */
function isOfUnknown({ to }: Placed<TermAnnotation>, unit: Unit, index: ClaimIndex): boolean {
  const { tokens } = unit;
  const at = tokenFrom(tokens, to);
  const [last, of] = tokens.slice(at - 1, at + 1);
  return of !== undefined && last!.text === last!.lower && OF.has(of.lower) && isUnknown(at + 1, unit, index);
}

/** "De gesprekken over de nieuwbouw zijn opgeschort": what is told is about something that no question asks after. */
export function isAboutUnknown(
  { from, to }: { readonly from: number; readonly to: number },
  unit: Unit,
  index: ClaimIndex,
): boolean {
  const { tokens } = unit;
  for (let at = tokenFrom(tokens, from); at < tokens.length && tokens[at]!.start <= to + 1; at++)
    if (tokens[at]!.lower === 'over' && isUnknown(at + 1, unit, index)) return true;
  return false;
}

/** Whether an article opens a noun that is no term, and that no cue looks for. */
function isUnknown(at: number, { tokens, terms }: Unit, index: ClaimIndex): boolean {
  const [article, noun] = [tokens[at], tokens[at + 1]];
  if (noun?.kind !== 'word' || noun.text !== noun.lower || !DETERMINERS.has(article!.lower)) return false;
  if (index.wordNumbers(noun).length > 0 || ACTORS.has(noun.lower)) return false;
  return within(terms, noun.start, noun.end + LONGEST_NAME).every((term) => term.from > noun.start);
}

/** The noun behind "van het", right behind a mention; empty where there is none. */
function ofWhat(behind: number, tokens: Unit['tokens']): string {
  if (tokens[behind]?.lower !== 'van' || !POSSESSED.has(tokens[behind + 1]?.lower ?? '')) return '';
  return tokens[behind + 2]?.lower ?? '';
}

/** "De regeling voor de SPUK IZA": another word for a subject, of which right behind it is told that it is another's. */
export function isOfRival({ to }: { readonly to: number }, cues: FactCues, unit: Unit, index: ClaimIndex): boolean {
  const { tokens } = unit;
  let at = tokenFrom(tokens, to);
  if (!PREPOSITIONS.has(tokens[at]?.lower ?? '')) return false;
  if (DETERMINERS.has(tokens[++at]?.lower ?? '')) at++;
  const start = tokens[at]?.start;
  return (
    start !== undefined &&
    within(unit.terms, start, start + LONGEST_NAME).some(
      ({ from, annotation: { id } }) => from === start && cues.isRival(id) && !index.isWider(id, cues),
    )
  );
}
