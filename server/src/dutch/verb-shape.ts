// How a form of a verb stands in its clause: finite, in a cluster, before a noun or as a noun; and with what tense and voice.
import { DETERMINERS, PREPOSITIONS } from './clause-words';
import type { ClauseView } from './clause-view';
import { finitenessOf } from './finite-forms';
import { isHelper, isNominal, type ClauseTense, type Frame } from './helper-verbs';
import type { VerbForm } from './verbs';
import { wordList } from './word-lists';

/** As the finite verb, in the verb cluster, before a noun ("het ondertekende akkoord"), or as a noun ("het vervallen van"). */
export type VerbShape = 'finite' | 'participle' | 'infinitive' | 'attributive' | 'noun';

/** A reading of one form in its place. */
export interface ShapeReading {
  readonly shape: VerbShape;
  readonly tense: ClauseTense;
  readonly passive: boolean;
}

const ADVERBS: ReadonlySet<string> = new Set(wordList('verbShapeAdverbs'));

/** Whether the word there may be a noun or an adjective: in small letters, and no helper or function word. */
function mayBeNoun(view: ClauseView, place: number): boolean {
  const word = view.word(place);
  return (
    view.token(place)?.kind === 'word' &&
    word.length > 2 &&
    !isHelper(word) &&
    !DETERMINERS.has(word) &&
    !PREPOSITIONS.has(word) &&
    !ADVERBS.has(word)
  );
}

/** Nouns that end like an adjective: behind "de gemeente" and "de coalitie" a verb may follow at once. */
export function isNounInE(word: string): boolean {
  return (word.length > 4 && word.endsWith('ie')) || NOUNS_IN_E.some((noun) => word.endsWith(noun));
}

const NOUNS_IN_E: readonly string[] = wordList('nounsInE');

/** An article, or an adjective behind one, before the word, and something behind it that it can belong to. */
function isAttributive(view: ClauseView, place: number): boolean {
  if (!mayBeNoun(view, place + 1)) return false;
  const before = view.word(place - 1);
  if (DETERMINERS.has(before)) return true;
  return (
    before.length > 3 &&
    (before.endsWith('e') || before.endsWith('s')) &&
    !isNounInE(before) &&
    DETERMINERS.has(view.word(place - 2))
  );
}

/** A form that is a noun too, behind an article, an adjective or a preposition: "een besluit", "van start". */
function isUsedAsNoun(view: ClauseView, place: number, alsoNoun: boolean): boolean {
  const before = view.word(place - 1);
  if (before === 'het' || before === 'dat' || before === 'dit' || before === 'die' || before === 'deze') {
    // "dit betekent", but "dit besluit" and "die ondertekende versie"
    return alsoNoun || (view.word(place).endsWith('e') && mayBeNoun(view, place + 1));
  }
  if (DETERMINERS.has(before)) return true;
  if (PREPOSITIONS.has(before)) return alsoNoun || !PARTICLES.has(before);
  return (
    before.length > 3 &&
    before.endsWith('e') &&
    !isNounInE(before) &&
    DETERMINERS.has(view.word(place - 2)) &&
    view.word(place - 2) !== 'die' &&
    (alsoNoun || finitenessOf(view.word(place)) !== 'sure')
  );
}

/** "voor nieuwe plannen", "met de eerste afspraken": a plural noun that is written like a verb. */
function isBehindAdjective(view: ClauseView, place: number): boolean {
  const before = view.word(place - 1);
  const first = view.word(place - 2);
  return (
    before.length > 3 &&
    before.endsWith('e') &&
    !isNounInE(before) &&
    (DETERMINERS.has(first) || PREPOSITIONS.has(first))
  );
}

/** Prepositions that also stand alone as particles or end a clause: a verb may follow them. */
const PARTICLES: ReadonlySet<string> = new Set(wordList('verbShapeParticles'));

/** The readings to try, first the ones that a helper or a word before the form asks for. */
const ORDER: readonly VerbForm['tense'][] = ['noun', 'participle', 'infinitive', 'present', 'past'];

/** The best reading among the forms of one verb that are written alike; undefined where the word is something else there. */
export function readShape(
  view: ClauseView,
  place: number,
  forms: readonly VerbForm[],
  frame: Frame,
): ShapeReading | undefined {
  const alsoNoun = forms.some(({ tense }) => tense === 'noun');
  for (const tense of ORDER) {
    for (const form of forms) {
      if (form.tense !== tense) continue;
      const reading = readForm(view, place, form, frame, alsoNoun);
      if (reading !== undefined) return reading;
    }
  }
  return undefined;
}

function readForm(
  view: ClauseView,
  place: number,
  form: VerbForm,
  frame: Frame,
  alsoNoun: boolean,
): ShapeReading | undefined {
  const plain = { tense: frame.tense, passive: false };
  const before = view.word(place - 1);
  switch (form.tense) {
    case 'noun':
      if (isUsedAsNoun(view, place, true) || view.word(place).endsWith('ing')) return { shape: 'noun', ...plain };
      // "kunnen de middelen aanvragen" has a verb, "Besluit de raad" too.
      if ((frame.infinitive && view.word(place).endsWith('en')) || isFinitePlace(view, place, frame)) return undefined;
      return { shape: 'noun', ...plain };
    case 'participle':
      return before === 'te' ? undefined : readParticiple(view, place, form, frame);
    case 'infinitive':
      if (before === 'te') return { shape: 'infinitive', ...plain };
      if (isNominal(view, place) || before === 'tot' || before === 'van' || before === 'door' || before === 'met')
        return { shape: 'noun', ...plain };
      return frame.infinitive ? { shape: 'infinitive', ...plain } : undefined;
    case 'present':
    case 'past': {
      const apart = form.particle !== undefined;
      // "deel te nemen": the verb behind its particle and "te".
      if (before === 'te') return apart ? { shape: 'infinitive', ...plain } : undefined;
      const likeInfinitive = form.tense === 'present' && form.number === 'plural';
      if (likeInfinitive && (frame.infinitive || isNominal(view, place) || isBehindAdjective(view, place)))
        return apart ? { shape: 'infinitive', ...plain } : undefined;
      if (frame.infinitive && form.form.endsWith('en')) return undefined;
      // "staat in het teken van": a bare stem is said by "ik" only.
      if (form.tense === 'present' && form.number !== 'plural' && before === 'het' && !form.form.endsWith('t'))
        return undefined;
      return isUsedAsNoun(view, place, alsoNoun) ? undefined : { shape: 'finite', tense: form.tense, passive: false };
    }
    case 'te-infinitive':
      return undefined;
  }
}

/** A word that is noun and verb is the verb where the clause has no other finite verb. */
function isFinitePlace(view: ClauseView, place: number, frame: Frame): boolean {
  if (frame.tense !== 'none' || place === 0) return false;
  const word = view.word(place);
  return word.endsWith('t') || (word.endsWith('en') && isBesideSubject(view, place) && !hasFinite(view));
}

/** "De leden besluiten er in april over", "in april besluiten de leden": a plural verb right behind or before who does it. */
function isBesideSubject(view: ClauseView, place: number): boolean {
  const before = view.word(place - 1);
  const isBehind = PLURAL_NOUN.test(before) && mayBeNoun(view, place - 1) && (place === 1 || place === 2);
  return isBehind || (mayBeNoun(view, place - 1) && OPENS_PLURAL.has(view.word(place + 1)));
}

const PLURAL_NOUN = /^[a-z-]{2,}(?:en|s)$/;
/** Words that a subject in the plural begins with. */
const OPENS_PLURAL: ReadonlySet<string> = new Set(['de', 'hun', 'onze', 'deze', 'alle', 'gemeenten', 'leden']);

function hasFinite(view: ClauseView): boolean {
  for (let place = 0; place < view.length; place++) if (finitenessOf(view.word(place)) === 'sure') return true;
  return false;
}

function readParticiple(view: ClauseView, place: number, form: VerbForm, frame: Frame): ShapeReading | undefined {
  const intransitive = form.entry.auxiliary === 'zijn' || form.entry.auxiliary === 'both';
  const attributive = { shape: 'attributive', tense: 'perfect', passive: !intransitive } as const;
  if (isAttributive(view, place)) return attributive;
  // "het op 8 september getekende akkoord", but "de commissie verlengde de looptijd"
  if (form.inflected === true && !form.form.endsWith('en')) return isNoPast(form) ? attributive : undefined;
  const before = view.word(place - 1);
  // "het vervallen van de regeling"
  if (before === 'het' && PREPOSITIONS.has(view.word(place + 1))) return undefined;
  const tense = frame.tense === 'present' ? 'perfect' : frame.tense;
  if (frame.worden) return { shape: 'participle', tense: frame.tense, passive: true };
  if (frame.zijn) return { shape: 'participle', tense, passive: !intransitive };
  if (frame.hebben) return { shape: 'participle', tense, passive: false };
  if (isFiniteToo(form)) return undefined;
  return { shape: 'participle', tense: frame.tense === 'none' ? 'perfect' : frame.tense, passive: !intransitive };
}

/** "getekende", "vastgestelde": no past of its verb is written so. */
function isNoPast({ form, entry }: VerbForm): boolean {
  return form.includes('ge') && !entry.infinitive.includes('ge');
}

/** "vervallen", "besloten", "verwacht", "hervat": without a helper the form is rather finite. */
function isFiniteToo({ form }: VerbForm): boolean {
  return form.endsWith('en') || /^(?:be|ver|ont|her|er)/.test(form);
}

/** "Handreikingen: nog niet verschenen": written like a plural of the past, and right behind "niet" what is so by now. */
export function isLikeParticiple(view: ClauseView, index: number): boolean {
  for (let place = 2; place < view.length; place++)
    if (view.index(place) === index)
      return (
        view.word(place - 1) === 'niet' &&
        view.word(place - 2) === 'nog' &&
        /^(?:be|ver|ont|her).*en$/.test(view.word(place))
      );
  return false;
}
