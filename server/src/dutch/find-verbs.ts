// The verbs of the lexicon in a clause: which are said, in what tense and voice, denied or not, as done or as planned.
import { ClauseView } from './clause-view';
import { DETERMINERS, PREPOSITIONS } from './clause-words';
import { isBareStem, isCounted, isNounHere } from './noun-here';
import type { TokenRun } from './clause';
import { commonTense, finitenessOf } from './finite-forms';
import { helperOf, isHelper, isPossessive, readFrame, type ClauseTense, type Frame, type Modal } from './helper-verbs';
import { addColours, hasColour, type Coloured } from './polarity';
import { isDenied, readDenial, type Denial } from './denial';
import type { Token } from './tokens';
import { isStrongParticiple } from './strong-verbs';
import { isNounOfItsOwn } from './noun-needs';
import { isLikeParticiple, readShape, type VerbShape } from './verb-shape';
import { formsOf, possibleForms } from './verb-needs';
import type { VerbForm, VerbIndex } from './verbs';
import { ascending } from './order';
import { wordList } from './word-lists';

/** One verb (or noun of action) of the lexicon in a clause. A verb of two groups gives two. */
export interface VerbUse {
  readonly lemma: string;
  readonly group: string | undefined;
  readonly shape: VerbShape;
  readonly tense: ClauseTense;
  readonly modal: Modal | undefined;
  readonly passive: boolean;
  /** The clause denies it. */
  readonly negated: boolean;
  /** Indices of the tokens it is made of, in order: verb, particle, the words it needs. */
  readonly tokens: readonly number[];
}

/** A clause by its verbs. */
export interface ClauseVerbs {
  readonly verbs: readonly VerbUse[];
  /** Tense of the clause as a whole, also where none of its verbs is in the lexicon. */
  readonly tense: ClauseTense;
  readonly modal: Modal | undefined;
  readonly negated: boolean;
  /** The words that deny it, "niet langer". */
  readonly negation: string | undefined;
  /** "naar verwachting", "gepland", "beoogd", "voornemens". */
  readonly planned: boolean;
  /** "mogelijk", "al dan niet", "waarschijnlijk". */
  readonly possible: boolean;
  /** "toch", "wel", "alsnog": said against an expectation. Cancels no negation. */
  readonly affirmed: boolean;
}

/**
 * Reads the verbs of the lexicon in a clause's own words: forms together or apart ("stapt … uit"), participles with their
 * auxiliary, infinitives, nouns of action. Linear in the clause; never throws.
 */
export function findVerbs(
  tokens: readonly Token[],
  clause: { readonly runs: readonly TokenRun[]; readonly kind?: string },
  index: VerbIndex,
): ClauseVerbs {
  const view = new ClauseView(tokens, clause.runs);
  const last = lastWord(view);
  // "Doordat de aanvraag pas in januari begon": behind its verb a clause like that has none of another, so "pas … in" is no verb.
  const isVerbLast = clause.kind === 'sub' && finitenessOf(view.word(last) ?? '') === 'sure';
  const coloured: Coloured[] = [];
  for (const { first, next } of clause.runs) addColours(tokens, first, next, coloured);
  const denial = readDenial(tokens, coloured, view);
  const frame = readFrame(view, index);
  const verbs: VerbUse[] = [];
  const known = formsOf(index);
  const allowed = possibleForms(view, index);
  for (let place = 0; place < view.length; place++) {
    const forms = known.of(view.token(place)!);
    if (!forms) continue;
    const possible = allowed(forms);
    const said = isVerbLast && place < last ? possible.filter(hasNoParticle) : possible;
    addUses(view, place, said, frame, denial, verbs);
  }
  return {
    verbs,
    tense: tenseOfClause(view, frame, verbs),
    modal: frame.modal === undefined || hasBeenAbleTo(view, frame) ? undefined : frame.modal,
    negated: denial.text !== undefined,
    negation: denial.text,
    planned: hasColour(coloured, 'plan'),
    possible: hasColour(coloured, 'possibility'),
    affirmed: hasColour(coloured, 'affirmation'),
  };
}

function hasNoParticle({ particle }: VerbForm): boolean {
  return particle === undefined;
}

/** Place of the last word of a clause, marks left out. */
function lastWord(view: ClauseView): number {
  let last = view.length - 1;
  while (last >= 0 && view.token(last)?.kind === 'mark') last--;
  return last;
}

interface Candidate {
  readonly form: VerbForm;
  /** Places of the verb, its particle and the words it needs. */
  readonly places: readonly number[];
  /** 2 with a particle that stands alone, 1 with one that may be a preposition, 0 without. */
  readonly rank: number;
}

/** Adds all uses that begin with the verb at one place, one for each lemma and group. */
function addUses(
  view: ClauseView,
  place: number,
  forms: readonly VerbForm[],
  frame: Frame,
  denial: Denial,
  uses: VerbUse[],
): void {
  if (isName(view, place) || isPossessive(view, place) || isNounHere(view, place)) return;
  const candidates: Candidate[] = [];
  const isNoun =
    isCounted(view.word(place), view.token(place - 1), view.token(place + 1)) ||
    (ACTION_STEMS.has(view.word(place)) && view.word(place - 1) !== 'ik' && view.word(place + 1) !== 'ik');
  const isBare = isBareStem(view, place);
  for (const form of forms) {
    if (isNoun && form.tense !== 'noun') continue;
    if (isBare && form.tense === 'present') continue;
    const candidate = match(view, place, form);
    if (candidate) candidates.push(candidate);
  }
  if (candidates.length === 0) return;
  const byUse = new Map<string, Candidate[]>();
  for (const candidate of preferred(view, place, candidates, frame)) {
    const key = `${candidate.form.lemma} ${candidate.form.entry.group ?? ''}`;
    const known = byUse.get(key);
    if (known === undefined) byUse.set(key, [candidate]);
    else known.push(candidate);
  }
  for (const same of byUse.values()) {
    const reading = readShape(view, place, same.map(({ form }) => form), frame); // prettier-ignore
    if (reading === undefined) continue;
    const { form, places } = same[0]!;
    uses.push({
      lemma: form.lemma,
      group: form.entry.group,
      shape: reading.shape,
      tense: reading.tense,
      passive: reading.passive,
      modal: reading.shape === 'attributive' ? undefined : frame.modal,
      negated: isDenied(denial, view.index(place), reading.shape),
      tokens: indicesOf(places, view),
    });
  }
}

/** The indices of the tokens at places, in order. */
function indicesOf(places: readonly number[], view: ClauseView): readonly number[] {
  const indices: number[] = [];
  for (const place of places) indices.push(view.index(place));
  return indices.length > 1 ? indices.sort(ascending) : indices;
}

/** The same of nouns of action: "het overleg nam dat over" tells of the past. */
const ACTION_STEMS: ReadonlySet<string> = new Set(['overleg', 'voorstel', 'verzoek', 'bezoek', 'onderzoek', 'oploop']);

/** A word with one capital in the middle of a sentence is a name: "de heer Start", "het kabinet-Schoof". Whole capitals are emphasis. */
function isName(view: ClauseView, place: number): boolean {
  const token = view.token(place)!;
  if (place === 0 || token.text === token.lower || token.text === token.text.toUpperCase()) return false;
  const before = view.tokenBefore(place);
  return before?.kind === 'word' || (before?.text === '-' && !token.spaced);
}

function match(view: ClauseView, place: number, form: VerbForm): Candidate | undefined {
  const { needs } = form.entry;
  if (form.particle === undefined && needs === undefined) return { form, places: [place], rank: 0 };
  const places = [place];
  let rank = 0;
  if (form.particle !== undefined) {
    const particle = findParticle(view, place, form.particle, form);
    if (particle === undefined) return undefined;
    places.push(particle);
    rank = PREPOSITIONS.has(form.particle) && view.opensPhrase(particle) ? 1 : 2;
  }
  for (const need of needs ?? []) {
    const found = findNeed(view, need, place);
    if (found === undefined || isNounOfItsOwn(view, need, found, form.lemma)) return undefined;
    places.push(found);
  }
  return { form, places, rank };
}

/** The particle of a separated form: behind the verb; or before a cluster of which this is the last verb ("deel kunnen nemen"). */
function findParticle(view: ClauseView, place: number, particle: string, form: VerbForm): number | undefined {
  // "is op", "omdat het op is", but "is op dit moment".
  const isBe = form.lemma === `${particle}zijn`;
  if (isBe && view.word(place - 1) === particle) return place - 1;
  const behind = view.lastBehind(place, particle);
  if (isBe && behind !== undefined && view.opensPhrase(behind)) return undefined;
  if (behind !== undefined) return behind;
  if (form.tense !== 'present' || form.number !== 'plural') return undefined;
  for (let before = place - 1; before >= place - 4 && before >= 0; before--) {
    const word = view.word(before);
    if (word === particle) return before < place - 1 ? before : undefined;
    if (word !== 'te' && !isHelper(word)) return undefined;
  }
  return undefined;
}

/** The words that will each do, by the text that names them; as many as the lexicon has. */
const wordsOfNeeds = new Map<string, readonly string[]>();

function findNeed(view: ClauseView, need: string, but: number): number | undefined {
  let words = wordsOfNeeds.get(need);
  if (words === undefined) {
    words = need.split('|');
    wordsOfNeeds.set(need, words);
  }
  for (const word of words) {
    const found = view.find(word, but);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Of several readings of one word keeps those that explain most: "neemt deel aan" is no "aannemen". */
function preferred(
  view: ClauseView,
  place: number,
  candidates: readonly Candidate[],
  frame: Frame,
): readonly Candidate[] {
  const alone = candidates.filter(({ rank }) => rank === 2);
  if (alone.length > 0) return alone;
  // "Stemmen hierover in de vergadering": a verb that does without goes before one with a preposition for a particle.
  if (candidates.some(({ form, rank }) => rank === 0 && form.entry.needs === undefined))
    candidates = candidates.filter(({ form, rank }) => rank !== 1 || form.particle !== 'in');
  // "gaan" with an infinitive only helps it.
  const helps = frame.infinitive && helperOf(view.word(place)) === 'gaan';
  return helps ? candidates.filter(({ form, rank }) => form.entry.needs !== undefined || rank > 0) : candidates;
}

/** The tense of the clause: of its helpers, else of its finite verb in the lexicon; perfect with a participle and "hebben" or "zijn". */
function tenseOfClause(view: ClauseView, frame: Frame, verbs: readonly VerbUse[]): ClauseTense {
  // "Gemeenten krijgen de tekst voorgelegd" is no perfect, "is duidelijk geworden" is one.
  if (!frame.hebben && !frame.zijn)
    for (const { lemma, shape, tense } of verbs) if (lemma === 'krijgen' && shape === 'finite') return tense;
  if (frame.tense === 'present' && frame.zijn && view.find('geworden', -1) !== undefined) return 'perfect';
  for (const { shape, tense } of verbs) if (shape === 'participle' && tense === 'perfect') return 'perfect';
  if (hasBeenAbleTo(view, frame)) return 'perfect';
  // "Is komen te vervallen", "is op 22 april komen vertellen".
  const comes = frame.tense === 'present' && frame.zijn ? view.find('komen', -1) : undefined;
  if (comes !== undefined && /^te$|.en$/.test(view.word(comes + 1))) return 'perfect';
  if (frame.tense === 'none') return tenseWithoutHelper(view, verbs);
  // "bracht het kabinet zijn nota uit": beside another finite verb "zijn" is a pronoun.
  const other = firstFinite(verbs);
  const isPronoun =
    frame.zijn && !frame.hebben && !frame.worden && frame.modal === undefined && view.find('is', -1) === undefined;
  if (frame.tense === 'present' && isPronoun && other?.tense === 'past') return 'past';
  const helped =
    frame.tense === 'present' && (frame.hebben || frame.zijn) && !frame.worden && frame.modal === undefined;
  return helped && hasParticiple(view) ? 'perfect' : frame.tense;
}

function firstFinite(verbs: readonly VerbUse[]): VerbUse | undefined {
  for (const verb of verbs) if (verb.shape === 'finite') return verb;
  return undefined;
}

/** "De leden hebben zich dit najaar kunnen uitspreken", "hebben hun akkoord laten zien": two infinitives for a participle. */
function hasBeenAbleTo(view: ClauseView, { tense, hebben }: Frame): boolean {
  if (tense !== 'present' || !hebben) return false;
  const has = view.find('heeft', -1) ?? view.find('hebben', -1);
  if (has === undefined || view.word(has - 1) === 'te') return false;
  return COULD.some((modal) => {
    const at = view.find(modal, -1) ?? has;
    return at > has && view.word(at - 1) !== 'te';
  });
}

const COULD = ['kunnen', 'mogen', 'moeten', 'willen', 'laten', 'durven'];

/** "Op 14 november stelde de fractie vragen": behind a verb that is finite for sure, what is written like one is a noun. */
function tenseWithoutHelper(view: ClauseView, verbs: readonly VerbUse[]): ClauseTense {
  const finite = firstFinite(verbs);
  if (!finite) return tenseOfCommon(view);
  if (finite.tense === 'past' && isLikeParticiple(view, finite.tokens[0]!)) return 'perfect';
  let isBehind = false;
  for (let place = 0; place < view.length; place++) {
    const isSure = finitenessOf(view.word(place)) === 'sure';
    if (view.index(place) === finite.tokens[0]) return isBehind && !isSure ? tenseOfCommon(view) : finite.tense;
    isBehind ||= isSure && place > 0 && !isName(view, place) && !DETERMINERS.has(view.word(place - 1));
  }
  return finite.tense;
}

/** Tense of the first common verb that is finite beyond doubt, for clauses whose verb is not in the lexicon. */
function tenseOfCommon(view: ClauseView): ClauseTense {
  for (let place = 0; place < view.length; place++) {
    const before = view.word(place - 1);
    const word = view.word(place);
    // "het ondertekende akkoord"
    const attributive = DETERMINERS.has(before) && /[dt]e$/.test(word);
    const tense = before === 'te' || attributive || isName(view, place) ? undefined : commonTense(word);
    if (tense !== undefined) return tense;
    // "betrekken wij": written like an infinitive, and finite beside its subject.
    if ((WE.has(before) || WE.has(view.word(place + 1))) && finitenessOf(word) === 'plural') return 'present';
  }
  return 'none';
}

const WE: ReadonlySet<string> = new Set(['wij', 'we', 'zij', 'ze']);

/** How a participle looks, for verbs outside the lexicon. */
export const PARTICIPLE =
  /^(?:(?:aan|af|in|op|uit|voor|toe|door|mee|vast|over|onder|bij|goed|vrij|terug|voort|samen|deel|na|weg|neer|om)?ge(?:[a-zà-ÿ]{3,}(?:d|t|en)|(?:st|g)aan|zet|had)|(?:be|ver|ont|her)[a-zà-ÿ]{3,}[dt])$/;
const NO_PARTICIPLES: ReadonlySet<string> = new Set(wordList('noParticiples'));

/** Whether a word that looks like a participle stands in the clause, for verbs outside the lexicon. */
function hasParticiple(view: ClauseView): boolean {
  for (let place = 1; place < view.length; place++) {
    const word = view.word(place);
    if (word.length < 5 || word.length > 40 || NO_PARTICIPLES.has(word) || !PARTICIPLE.test(word)) continue;
    const before = view.word(place - 1);
    if (before !== 'het' && before !== 'de' && before !== 'een') return true;
  }
  return isStrongParticiple(view.word(lastWord(view)));
}
