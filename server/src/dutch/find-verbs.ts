// The verbs of the lexicon in a clause: which are said, in what tense and voice, denied or not, as done or as planned.
import { DETERMINERS, PREPOSITIONS } from './clause-words';
import type { TokenRun } from './clauses';
import { colours, type Coloured } from './polarity';
import type { Token } from './tokens';
import { conjugate, splitInfinitive, type VerbForm, type VerbIndex } from './verbs';

/** Tense of a clause: what it says of the time of what happens. `past` holds the pluperfect too, `none` a clause without finite verb. */
export type ClauseTense = 'present' | 'past' | 'perfect' | 'future' | 'conditional' | 'none';

export type Modal = 'kunnen' | 'moeten' | 'mogen' | 'willen' | 'hoeven' | 'dreigen' | 'lijken' | 'proberen';

/** How a verb stands in its clause: as its finite verb, in its verb cluster, before a noun ("het ondertekende akkoord"), or as a noun. */
export type VerbShape = 'finite' | 'participle' | 'infinitive' | 'attributive' | 'noun';

/** One verb (or noun of action) of the lexicon in a clause. A verb of two groups gives two. */
export interface VerbUse {
  readonly lemma: string;
  readonly group: string | undefined;
  readonly shape: VerbShape;
  readonly tense: ClauseTense;
  readonly modal?: Modal;
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
  readonly modal?: Modal;
  readonly negated: boolean;
  /** The words that deny it, "niet langer". */
  readonly negation?: string;
  /** "naar verwachting", "gepland", "beoogd", "voornemens". */
  readonly planned: boolean;
  /** "mogelijk", "al dan niet", "waarschijnlijk". */
  readonly possible: boolean;
  /** "toch", "wel", "alsnog": said against an expectation. Cancels no negation. */
  readonly affirmed: boolean;
}

type Helper = 'zijn' | 'hebben' | 'worden' | 'zullen' | 'gaan' | 'komen' | 'blijven' | Modal;

interface HelperForm {
  readonly helper: Helper;
  readonly tense: 'present' | 'past' | 'participle' | 'infinitive';
}

const HELPERS: readonly Helper[] = [
  'zijn',
  'hebben',
  'worden',
  'zullen',
  'gaan',
  'komen',
  'blijven',
  'kunnen',
  'moeten',
  'mogen',
  'willen',
  'hoeven',
  'dreigen',
  'lijken',
  'proberen',
];
const MODALS: ReadonlySet<string> = new Set([
  'kunnen',
  'moeten',
  'mogen',
  'willen',
  'hoeven',
  'dreigen',
  'lijken',
  'proberen',
]);

function helperForms(): ReadonlyMap<string, HelperForm> {
  const forms = new Map<string, HelperForm>();
  for (const helper of HELPERS) {
    for (const { form, tense, inflected } of conjugate({ infinitive: helper })) {
      if (tense === 'noun' || tense === 'te-infinitive' || inflected === true || forms.has(form)) continue;
      forms.set(form, { helper, tense });
    }
  }
  return forms;
}

const HELPER_FORMS = helperForms();

/** The helping verbs of a clause, gathered once. */
interface Frame {
  readonly tense: ClauseTense;
  readonly modal: Modal | undefined;
  /** Forms of "worden" and "zijn" that may make a passive, and "hebben". */
  readonly worden: boolean;
  readonly zijn: boolean;
  readonly hebben: boolean;
  /** Some helper asks for an infinitive: zullen, gaan, a modal. */
  readonly infinitive: boolean;
}

/** Words of a clause with their places in it. */
interface Words {
  readonly all: readonly Token[];
  /** Token indices of the clause, in order. */
  readonly places: readonly number[];
  /** Places (in `places`) of each word. */
  readonly at: ReadonlyMap<string, readonly number[]>;
}

/**
 * Reads the verbs of the lexicon in a clause's own words: forms together or apart ("stapt … uit"), participles with their
 * auxiliary, infinitives, nouns of action. Linear in the clause; never throws.
 */
export function findVerbs(
  tokens: readonly Token[],
  clause: { readonly runs: readonly TokenRun[] },
  index: VerbIndex,
): ClauseVerbs {
  const words = gather(tokens, clause.runs);
  const coloured = clause.runs.flatMap(({ first, next }) => colours(tokens, first, next));
  const negation = coloured.find(({ colour }) => colour === 'negation');
  const frame = readFrame(words, index);
  const verbs: VerbUse[] = [];
  const finite = { tense: 'none' as ClauseTense };
  for (let at = 0; at < words.places.length; at++) {
    for (const use of usesAt(words, at, index, frame, coloured)) {
      verbs.push(use);
      if (use.shape === 'finite' && finite.tense === 'none') finite.tense = use.tense;
    }
  }
  const has = (colour: Coloured['colour']): boolean => coloured.some((phrase) => phrase.colour === colour);
  return {
    verbs,
    tense: clauseTense(words, frame, finite.tense, verbs),
    ...(frame.modal === undefined ? {} : { modal: frame.modal }),
    negated: negation !== undefined,
    ...(negation === undefined ? {} : { negation: negation.text }),
    planned: has('plan'),
    possible: has('possibility'),
    affirmed: has('affirmation'),
  };
}

function gather(tokens: readonly Token[], runs: readonly TokenRun[]): Words {
  const places: number[] = [];
  const at = new Map<string, number[]>();
  for (const { first, next } of runs) {
    for (let i = first; i < next; i++) {
      const { lower } = tokens[i]!;
      const known = at.get(lower);
      if (known === undefined) at.set(lower, [places.length]);
      else known.push(places.length);
      places.push(i);
    }
  }
  return { all: tokens, places, at };
}

function wordAt(words: Words, at: number): string {
  const place = words.places[at];
  return place === undefined ? '' : (words.all[place]?.lower ?? '');
}

/** What the helping verbs of the clause say together: "zal worden", "heeft", "zou kunnen". */
function readFrame(words: Words, index: VerbIndex): Frame {
  let tense: ClauseTense = 'none';
  let modal: Modal | undefined;
  let worden = false;
  let zijn = false;
  let hebben = false;
  let infinitive = false;
  for (let at = 0; at < words.places.length; at++) {
    const form = HELPER_FORMS.get(wordAt(words, at));
    if (form === undefined || isPossessive(words, at) || isNounPhrase(words, at)) continue;
    const finite = form.tense === 'present' || form.tense === 'past';
    if (form.helper === 'worden') worden = true;
    else if (form.helper === 'zijn') zijn = true;
    else if (form.helper === 'hebben') hebben = true;
    if (!finite) continue;
    if (MODALS.has(form.helper)) {
      modal ??= form.helper as Modal;
      infinitive = true;
    }
    if (form.helper === 'gaan' && asksInfinitive(words, at, index)) infinitive = true;
    if (form.helper === 'zullen') infinitive = true;
    // The first finite helper gives the clause its tense; in a clause without subject change there is but one.
    if (tense === 'none') tense = helperTense(form, words, at, index);
  }
  return { tense, modal, worden, zijn, hebben, infinitive };
}

function helperTense({ helper, tense }: HelperForm, words: Words, at: number, index: VerbIndex): ClauseTense {
  if (helper === 'zullen') return tense === 'past' ? 'conditional' : 'future';
  if (helper === 'gaan' && tense === 'present' && asksInfinitive(words, at, index)) return 'future';
  return tense === 'past' ? 'past' : 'present';
}

/** "gaan" with an infinitive in its clause is a future: "gaan de gesprekken hervatten", but not "gaan akkoord". */
function asksInfinitive(words: Words, at: number, index: VerbIndex): boolean {
  for (let i = words.places.length - 1; i > at; i--) {
    const word = wordAt(words, i);
    if (!word.endsWith('en') || wordAt(words, i - 1) === 'te') continue;
    if (HELPER_FORMS.get(word)?.tense === 'infinitive') return true;
    if (index.get(word)?.some((form) => form.tense === 'infinitive') === true && !isNounPhrase(words, i)) return true;
  }
  return false;
}

/** "zijn handtekening": the pronoun. The verb stands at the end, before a comma, or before a participle, an article or an adverb. */
function isPossessive(words: Words, at: number): boolean {
  if (wordAt(words, at) !== 'zijn') return false;
  const next = wordAt(words, at + 1);
  const before = wordAt(words, at - 1);
  if (next === '' || DETERMINERS.has(next) || PREPOSITIONS.has(next))
    return PREPOSITIONS.has(before) && next !== '' && !DETERMINERS.has(next);
  if (PREPOSITIONS.has(before)) return true;
  // With another finite helper or verb before it in the clause it is the pronoun; "zette zijn handtekening".
  return /(?:ing|tekening|taak|plicht|besluit|steun|voorstel|brief|ontslag|naam|deel|deelname)$/.test(next);
}

/** An article or preposition stands right before the word: it is used as a noun. */
function isNounPhrase(words: Words, at: number): boolean {
  const before = wordAt(words, at - 1);
  return before === 'het' || before === 'een' || before === 'de' ? !FINITE_AFTER_HET.has(wordAt(words, at)) : false;
}

/** After "het" as a subject: "het is", "het wordt". */
const FINITE_AFTER_HET: ReadonlySet<string> = new Set(
  [...HELPER_FORMS].filter(([word, { tense }]) => tense !== 'infinitive' || word === 'zijn').map(([word]) => word),
);

/** All uses that begin with the verb at one place, one for each group. */
function usesAt(words: Words, at: number, index: VerbIndex, frame: Frame, coloured: readonly Coloured[]): VerbUse[] {
  const forms = index.get(wordAt(words, at));
  if (forms === undefined) return [];
  const place = words.places[at]!;
  const token = words.all[place]!;
  // A name: "de heer Start" or "Tekenen met Licht". A capital at the start of the clause says nothing.
  if (
    at > 0 &&
    token.text.charAt(0) !== token.lower.charAt(0) &&
    token.text !== token.text.toUpperCase() &&
    !startsSentence(words, at)
  )
    return [];
  const candidates = forms
    .map((form) => ({ form, parts: partsOf(words, at, form) }))
    .filter((candidate): candidate is { form: VerbForm; parts: Parts } => candidate.parts !== undefined);
  const best = Math.max(...candidates.map(({ parts }) => parts.rank), 0);
  const uses = new Map<string, VerbUse>();
  for (const { form, parts } of preferred(words, at, candidates, best, frame)) {
    const reading = readShape(words, at, form, frame);
    if (reading === undefined) continue;
    const key = `${form.lemma} ${form.entry.group ?? ''}`;
    if (uses.has(key)) continue;
    uses.set(key, {
      lemma: form.lemma,
      group: form.entry.group,
      ...reading,
      negated: isNegated(words, parts.places, reading.shape, coloured),
      tokens: parts.places.map((one) => words.places[one]!).sort((a, b) => a - b),
    });
  }
  return [...uses.values()];
}

/** A capital behind a quote or bracket opens a sentence of its own. */
function startsSentence(words: Words, at: number): boolean {
  const before = words.all[words.places[at]! - 1];
  return before === undefined || before.kind === 'mark';
}

interface Parts {
  /** Places of verb, particle and needed words. */
  readonly places: readonly number[];
  /** 2 with a particle that stands alone, 1 with one that may be a preposition, 0 without. */
  readonly rank: number;
}

/** The places of all words the form is made of, or undefined if one is not there. */
function partsOf(words: Words, at: number, form: VerbForm): Parts | undefined {
  const places = [at];
  let rank = 0;
  if (form.particle !== undefined) {
    const particle = findParticle(words, at, form.particle, form.tense);
    if (particle === undefined) return undefined;
    places.push(particle);
    rank = PREPOSITIONS.has(form.particle) && opensPhrase(words, particle) ? 1 : 2;
  }
  for (const need of form.entry.needs ?? []) {
    const place = findNeed(words, need, places);
    if (place === undefined) return undefined;
    places.push(place);
  }
  return { places, rank };
}

/** The particle of a separated form: the last one behind the verb, or one before it where the verb stands last. */
function findParticle(words: Words, at: number, particle: string, tense: VerbForm['tense']): number | undefined {
  const places = words.at.get(particle);
  if (places === undefined) return undefined;
  let free: number | undefined;
  for (let i = places.length - 1; i >= 0 && places[i]! > at; i--) {
    if (!opensPhrase(words, places[i]!) || !PREPOSITIONS.has(particle)) return places[i];
    free = places[i];
  }
  if (free !== undefined) return free;
  // "uit willen stappen", "deel kunnen nemen": the particle before a cluster whose last verb this is.
  const before = places.findLast((place) => place < at);
  return tense === 'present' && before !== undefined && at - before <= 3 && isCluster(words, before + 1, at)
    ? before
    : undefined;
}

function isCluster(words: Words, from: number, to: number): boolean {
  if (from === to) return false;
  for (let i = from; i < to; i++) {
    const word = wordAt(words, i);
    if (word !== 'te' && !HELPER_FORMS.has(word)) return false;
  }
  return true;
}

/** Whether the word at a place is followed by what a preposition governs. */
function opensPhrase(words: Words, at: number): boolean {
  const next = words.places[at + 1];
  if (next === undefined || next !== words.places[at]! + 1) return false;
  const token = words.all[next]!;
  if (token.kind === 'mark') return token.text === '€' || token.text === "'" || token.text === '"';
  if (token.kind === 'number') return true;
  return (
    DETERMINERS.has(token.lower) || (!PREPOSITIONS.has(token.lower) && token.text.charAt(0) !== token.lower.charAt(0))
  );
}

function findNeed(words: Words, need: string, taken: readonly number[]): number | undefined {
  for (const word of need.split('|')) {
    const place = words.at.get(word)?.find((one) => !taken.includes(one));
    if (place !== undefined) return place;
    if (word.length < 5) continue;
    // "onderhandelingstafel" for "tafel"
    for (const [known, places] of words.at) {
      if (known.length > word.length && known.endsWith(word)) return places[0];
    }
  }
  return undefined;
}

/** Of several readings of one word keeps those that explain most: "neemt deel aan" is no "aannemen". */
function preferred(
  words: Words,
  at: number,
  candidates: readonly { form: VerbForm; parts: Parts }[],
  best: number,
  frame: Frame,
): readonly { form: VerbForm; parts: Parts }[] {
  const separated = candidates.filter(({ parts }) => parts.rank === best);
  if (best === 2) return separated;
  if (best === 1) {
    // The last preposition of the clause governs a noun: "stapt uit het akkoord" keeps both readings.
    return candidates;
  }
  // A helping verb is a verb of its own only without another verb to help.
  const helper = HELPER_FORMS.get(wordAt(words, at));
  if (helper === undefined || (helper.helper !== 'blijven' && helper.helper !== 'komen' && helper.helper !== 'gaan'))
    return candidates;
  return frame.infinitive && helper.helper === 'gaan'
    ? candidates.filter(({ form }) => form.entry.needs !== undefined)
    : candidates;
}

type Reading = Pick<VerbUse, 'shape' | 'tense' | 'passive'> & { readonly modal?: Modal };

/** How a form stands in its clause; undefined where the word is something else there. */
function readShape(words: Words, at: number, form: VerbForm, frame: Frame): Reading | undefined {
  const modal = frame.modal === undefined ? {} : { modal: frame.modal };
  const before = wordAt(words, at - 1);
  switch (form.tense) {
    case 'noun':
      return { shape: 'noun', tense: frame.tense, passive: false, ...modal };
    case 'participle':
      return readParticiple(words, at, form, frame);
    case 'te-infinitive':
      return undefined;
    case 'infinitive': {
      if (before === 'te') return { shape: 'infinitive', tense: afterTe(frame), passive: false, ...modal };
      if (isNounPhrase(words, at) || before === 'tot' || before === 'van' || before === 'door')
        return { shape: 'noun', tense: frame.tense, passive: false, ...modal };
      if (frame.infinitive) return { shape: 'infinitive', tense: frame.tense, passive: false, ...modal };
      return undefined;
    }
    case 'present':
    case 'past': {
      if (before === 'te') {
        // "deel te nemen", "uit te stappen": the base after the particle.
        return form.particle === undefined
          ? undefined
          : { shape: 'infinitive', tense: afterTe(frame), passive: false, ...modal };
      }
      if (form.tense === 'present' && form.number === 'plural' && (frame.infinitive || isNounPhrase(words, at))) {
        return form.particle === undefined
          ? undefined
          : { shape: 'infinitive', tense: frame.tense, passive: false, ...modal };
      }
      if (isUsedAsNoun(words, at)) return undefined;
      return { shape: 'finite', tense: form.tense, passive: false, ...modal };
    }
  }
}

/** "komt te vervallen", "is te verwachten" take the tense of their helper; "om te tekenen" has none. */
function afterTe(frame: Frame): ClauseTense {
  return frame.tense;
}

/** A form that is a noun too, behind an article, an adjective or a preposition: "een besluit", "van start". */
function isUsedAsNoun(words: Words, at: number): boolean {
  const before = wordAt(words, at - 1);
  if (before === 'het' || before === 'dat' || before === 'dit' || before === 'die') {
    return wordAt(words, at).endsWith('e') && isNoun(words, at + 1);
  }
  if (DETERMINERS.has(before)) return true;
  if (PREPOSITIONS.has(before))
    return (
      before !== 'op' &&
      before !== 'aan' &&
      before !== 'uit' &&
      before !== 'in' &&
      before !== 'voor' &&
      before !== 'over' &&
      before !== 'mee' &&
      before !== 'af'
    );
  const earlier = wordAt(words, at - 2);
  return (
    before.endsWith('e') &&
    before.length > 3 &&
    (earlier === 'een' || earlier === 'de' || earlier === 'het') &&
    before !== 'zorgde'
  );
}

/** Whether the word there is one in small letters that no helper or function word is, as a noun would be. */
function isNoun(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  return (
    word.length > 2 &&
    /^[a-zà-ÿ]/.test(word) &&
    !HELPER_FORMS.has(word) &&
    !DETERMINERS.has(word) &&
    !PREPOSITIONS.has(word) &&
    !ADVERBS.has(word)
  );
}

const ADVERBS: ReadonlySet<string> = new Set(
  'niet ook al nog wel toch daarom hierdoor daarmee echter inmiddels alsnog weer geen dus er zich meer langer onder opnieuw'.split(
    ' ',
  ),
);

function readParticiple(words: Words, at: number, form: VerbForm, frame: Frame): Reading | undefined {
  const modal = frame.modal === undefined ? {} : { modal: frame.modal };
  const attributive = isAttributive(words, at);
  if (form.inflected === true && !form.form.endsWith('en')) {
    return attributive ? { shape: 'attributive', tense: 'perfect', passive: true } : undefined;
  }
  if (attributive && isNoun(words, at + 1))
    return { shape: 'attributive', tense: 'perfect', passive: form.entry.auxiliary !== 'zijn' };
  const intransitive = form.entry.auxiliary === 'zijn' || form.entry.auxiliary === 'both';
  if (frame.worden) return { shape: 'participle', tense: frame.tense, passive: true, ...modal };
  if (frame.zijn) {
    return { shape: 'participle', tense: perfect(frame), passive: !intransitive, ...modal };
  }
  if (frame.hebben) return { shape: 'participle', tense: perfect(frame), passive: false, ...modal };
  // Written like an infinitive or a plural, without a helper: those readings are made of the other forms.
  if (form.form === splitInfinitive(form.entry.infinitive).base) return undefined;
  return {
    shape: 'participle',
    tense: frame.tense === 'none' ? 'perfect' : frame.tense,
    passive: !intransitive,
    ...modal,
  };
}

/** Tense of a participle with "hebben" or "zijn": present gives a perfect, past a pluperfect, which is told as past. */
function perfect(frame: Frame): ClauseTense {
  return frame.tense === 'present' ? 'perfect' : frame.tense;
}

/** An article, or an adjective behind one, before the word. */
function isAttributive(words: Words, at: number): boolean {
  const before = wordAt(words, at - 1);
  if (DETERMINERS.has(before)) return isNoun(words, at + 1) || words.all[words.places[at + 1] ?? -1]?.kind === 'word';
  return before.endsWith('e') && before.length > 3 && DETERMINERS.has(wordAt(words, at - 2)) && isNoun(words, at + 1);
}

/** How near a negation must stand to deny a noun: "geen ondertekening", "zonder de verlenging". */
const NOUN_REACH = 4;

/** Whether the clause denies the verb. A noun, or a participle before one, is denied only by a word right before it. */
function isNegated(words: Words, places: readonly number[], shape: VerbShape, coloured: readonly Coloured[]): boolean {
  const verb = words.places[places[0]!]!;
  return coloured.some(({ colour, at, text }) => {
    if (colour !== 'negation') return false;
    if (shape === 'noun' || shape === 'attributive') return at < verb && verb - at <= NOUN_REACH;
    // "zonder" denies the infinitive or noun behind it, no finite verb.
    return text !== 'zonder' || (shape === 'infinitive' && at < verb);
  });
}

/** The tense of the clause: of its helpers, else of its finite verb in the lexicon; a perfect if a participle goes with "hebben" or "zijn". */
function clauseTense(words: Words, frame: Frame, finite: ClauseTense, verbs: readonly VerbUse[]): ClauseTense {
  if (verbs.some(({ shape, tense }) => shape === 'participle' && tense === 'perfect')) return 'perfect';
  if (finite !== 'none' && frame.tense === 'none') return finite;
  if (frame.tense === 'present' && (frame.hebben || frame.zijn) && frame.modal === undefined && hasParticiple(words))
    return 'perfect';
  return frame.tense;
}

const PARTICIPLE =
  /^(?:(?:aan|af|in|op|uit|voor|toe|door|mee|vast|over|onder|bij|goed|vrij|terug|voort|samen|deel|na|weg|neer|om)?ge[a-zà-ÿ]{3,}(?:d|t|en)|(?:be|ver|ont|her)[a-zà-ÿ]{3,}(?:d|t))$/;

/** Whether a word that looks like a participle stands in the clause, for verbs outside the lexicon. */
function hasParticiple(words: Words): boolean {
  for (let at = 0; at < words.places.length; at++) {
    const word = wordAt(words, at);
    if (
      word.length > 5 &&
      PARTICIPLE.test(word) &&
      !NO_PARTICIPLES.has(word) &&
      !DETERMINERS.has(wordAt(words, at - 1))
    )
      return true;
  }
  return false;
}

const NO_PARTICIPLES: ReadonlySet<string> = new Set(
  'gemeenten gebied gebieden geheel geding gezond gezondheid gelegenheid gemeenschappen gesprekken gegevens gevolgen beleid bericht belast bestaat betekent vereist verbod verband verstand gerecht gevoelen gedurende gebruiken getallen'.split(
    ' ',
  ),
);
